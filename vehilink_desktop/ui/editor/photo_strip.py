"""The pictures of the vehicle in the editor: arranged, turned, named, removed, looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.services.photos import PhotoLabel, PhotoTile
from vehilink_desktop.ui.common.buttons import Button, IconButton, ghost_button, menu_button
from vehilink_desktop.ui.common.dropzone import DropZone
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.common.viewer import Viewer
from vehilink_desktop.ui.editor.document import VehicleDocument
from vehilink_desktop.ui.editor.intake import VehicleFiles
from vehilink_desktop.ui.editor.photo_list import PhotoList
from vehilink_desktop.ui.editor.photo_tiles import TileDelegate, TileModel
from vehilink_desktop.ui.editor.refused import RefusedList
from vehilink_desktop.ui.editor.shot_menu import ShotMenu
from vehilink_desktop.ui.icons import icon

#: While many are being prepared, the strip is read again at most so often.
_RELOAD_MS = 250


class PhotoStrip(QWidget):
    """Shows the tiles of a document and carries out what is done with them.

    Signals:
        notice(str, object): a toast, with what undoes it.
        preparing_changed(): pictures are being prepared, or no longer.
        camera_wanted(): take pictures.
    """

    notice = Signal(str, object)
    preparing_changed = Signal()
    camera_wanted = Signal()

    def __init__(
        self,
        document: VehicleDocument,
        thumbnails: Thumbnails,
        files: VehicleFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._backend = document.backend
        self._files = files
        self._tiles: list[PhotoTile] = []
        self._batch = 0
        self.list = PhotoList()
        self._model = TileModel(thumbnails, self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TileDelegate(thumbnails, self))
        self.refused = RefusedList()
        self._count = Label("", "caption")
        self._bar = SlimProgress(self.tr("Pictures being prepared"))
        self._progress_text = Label("", "caption")
        self._progress = holder(self._make_progress())
        self._zone = DropZone(
            self.tr("Drop pictures here"),
            self.tr("Files or a whole folder. Videos and voice notes too."),
            self.tr("Choose files"),
        )
        self._tools: list[IconButton] = []
        self._stack = QStackedLayout()
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload_timer.timeout.connect(self.reload)
        self._build()
        self._connect()

    # -- for the page

    def is_preparing(self) -> bool:
        """Whether pictures are still being taken in."""
        return any(tile.state == "incoming" for tile in self._tiles)

    def tiles(self) -> list[PhotoTile]:
        """The tiles as shown, refused ones apart."""
        return self._model.tiles()

    def reload(self) -> None:
        """Read the tiles from the store."""
        photos, listing_id = self._backend.photos, self._document.id
        operation = self._backend.tasks.run(self, lambda _token: photos.tiles(listing_id))
        operation.done(self._on_tiles)
        # a draft that is gone has no tiles; the page says so
        operation.failed(lambda _error: None)

    # -- building

    def _build(self) -> None:
        head = row(
            Label(self.tr("Pictures"), "h2"),
            self._count,
            None,
            self._make_add_button(),
        )
        self._zone.setMinimumHeight(170)
        for part in (self._zone, self.list):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._make_tools())
        layout.addWidget(self._progress)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.refused)
        self.setFocusProxy(self.list)

    def _make_add_button(self) -> Button:
        menu = QMenu(self)
        menu.addAction(icon("camera"), self.tr("Camera…"), self.camera_wanted.emit)
        menu.addAction(icon("image-plus"), self.tr("Files…"), self._files.choose)
        menu.addAction(icon("folder"), self.tr("Folder…"), self._files.choose_folder)
        return menu_button(self.tr("Add…"), "image-plus", menu)

    def _make_tools(self) -> QVBoxLayout:
        line = row(gap=2)
        tools: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("star", self.tr("Make it the cover (Alt+Home)"), self.make_cover),
            ("tag", self.tr("Say what they show (S)"), self._open_shot_menu),
            ("rotate-ccw", self.tr("Turn left (Shift+R)"), lambda: self._turn_selected(270)),
            ("rotate-cw", self.tr("Turn right (R)"), lambda: self._turn_selected(90)),
            ("maximize", self.tr("View (Enter)"), self._view_current),
            ("trash-2", self.tr("Remove (Del)"), self._remove_selected),
        )
        for icon_name, name, act in tools:
            button = IconButton(icon_name, name, on_click=act)
            self._tools.append(button)
            line.addWidget(button)
        line.addStretch(1)
        box = QVBoxLayout()
        box.addLayout(line)
        return box

    def _make_progress(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        cancel = ghost_button(self.tr("Cancel"), on_click=self._files.cancel)
        box.addLayout(row(self._progress_text, None, cancel))
        box.addWidget(self._bar)
        return box

    def _connect(self) -> None:
        self._zone.browse_requested.connect(self._files.choose)
        self._zone.dropped.connect(self._files.add)
        self._zone.image_dropped.connect(self._files.add_image)
        self._files.taken.connect(self.reload)
        self.list.moved.connect(self.move_pictures)
        self.list.remove_requested.connect(self.remove)
        self.list.turn_requested.connect(self.turn)
        self.list.view_requested.connect(self.view)
        self.list.label_requested.connect(self._open_shot_menu)
        self.list.selectionModel().selectionChanged.connect(self._show_tools)
        self.refused.dismissed.connect(self._dismiss)
        self._document.fields_changed.connect(self._on_fields)
        self._document.media_stored.connect(self._reload_soon)
        self._backend.bus.changed.connect(self._on_bus)
        self._show_tools()
        self._progress.hide()

    # -- arranging

    def move_pictures(self, ids: Sequence[str], before: int) -> None:
        """Put pictures before the row `before`; they keep their order among themselves."""
        order = self._document.photo_ids()
        ids = [one for one in ids if one in order]
        ahead = [one for one in order[:before] if one not in ids]
        behind = [one for one in order[before:] if one not in ids]
        self._document.arrange([*ahead, *ids, *behind], self.tr("Order of the pictures"))
        self.list.select_ids(ids)

    def make_cover(self) -> None:
        """The first selected picture becomes the first of all."""
        self.move_pictures(self.list.selected_ids()[:1], 0)

    def remove(self, ids: Sequence[str]) -> None:
        """Take pictures off; the toast and undo bring them back."""
        order = self._document.photo_ids()
        going = [one for one in ids if one in order]
        waiting = [one for one in ids if one not in order]
        for photo_id in waiting:
            self._dismiss(photo_id)
        if not going:
            return
        place = order.index(going[0])
        self._document.arrange(
            [one for one in order if one not in going], self.tr("Removed pictures")
        )
        left = self._document.photo_ids()
        if left:
            self.list.select_ids([left[min(place, len(left) - 1)]])
        text = self.tr("%n picture(s) removed", "", len(going))
        self.notice.emit(text, (self.tr("Undo"), lambda: self._document.arrange(order)))

    def turn(self, ids: Sequence[str], degrees: int) -> None:
        """Turn pictures clockwise, one after the other."""
        photos, listing_id = self._backend.photos, self._document.id

        def rotate(photo_id: str, _token: CancelToken) -> str:
            return photos.rotate(listing_id, photo_id, degrees)

        for photo_id in ids:
            operation = self._backend.tasks.run(self, partial(rotate, photo_id), Lane.NETWORK)
            operation.done(partial(self._on_turned, photo_id))

    def view(self, place: int) -> None:
        """Look at the pictures over the whole window, from this row on."""
        ids = self._document.photo_ids()
        if ids:
            viewer = Viewer(self._backend, ids, min(place, len(ids) - 1), parent=self.window())
            viewer.turned_to.connect(lambda now: self.list.select_ids([ids[now]]))
            viewer.open()

    def label(self, ids: Sequence[str], label: PhotoLabel) -> None:
        """Say what pictures show."""
        here = [one for one in ids if one in self._document.photo_ids()]
        self._document.label(dict.fromkeys(here, label), self.tr("What pictures show"))

    # -- following

    def _on_tiles(self, tiles: list[PhotoTile]) -> None:
        was = self.is_preparing()
        self._tiles = tiles
        self._show()
        if was != self.is_preparing():
            self.preparing_changed.emit()

    def _show(self) -> None:
        """The document's order stands; the store says how each picture is."""
        known = {tile.id: tile for tile in self._tiles}
        shown = [
            replace(known[one], label=self._document.label_of(one))
            for one in self._document.photo_ids()
            if one in known
        ]
        coming = [tile for tile in self._tiles if tile.state == "incoming"]
        self._model.show_tiles([*shown, *coming])
        self.refused.show_tiles([tile for tile in self._tiles if tile.state == "refused"])
        self._stack.setCurrentWidget(self.list if shown or coming else self._zone)
        self._count.setText(str(len(shown)) if shown else "")
        self._batch = max(self._batch, len(coming)) if coming else 0
        self._progress.setVisible(bool(coming))
        if coming:
            done = self._batch - len(coming)
            self._progress_text.setText(
                self.tr("Preparing {done} of {all}").format(done=done, all=self._batch)
            )
            self._bar.set_fraction(done / self._batch)
        self._show_tools()

    def _show_tools(self) -> None:
        chosen = bool(self.list.selectedIndexes())
        for button in self._tools:
            button.setEnabled(chosen)

    def _on_fields(self, names: set[str]) -> None:
        if "photos" in names:
            self._show()
            self._reload_soon()

    def _on_bus(self, changes: ChangeSet) -> None:
        one = self._document.id
        if changes.touches(Topic.PHOTO, one) or changes.touches(Topic.TRANSFER):
            self._reload_soon()

    def _reload_soon(self) -> None:
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    def _on_turned(self, old: str, new: str) -> None:
        self._document.take_over(old, new, self.tr("Turned a picture"))
        self.list.select_ids([new])

    def _open_shot_menu(self) -> None:
        """At the selected pictures; the menu goes when it is closed."""
        ids = [one for one in self.list.selected_ids() if one in self._document.photo_ids()]
        if not ids:
            return
        content, present = self._document.content, [self._document.label_of(one) for one in ids]
        menu = ShotMenu(content, present, self)
        menu.chosen.connect(partial(self.label, ids))
        menu.popup(self.list.place_of_selection())

    def _turn_selected(self, degrees: int) -> None:
        self.turn(self.list.selected_ids(), degrees)

    def _remove_selected(self) -> None:
        self.remove(self.list.selected_ids())

    def _view_current(self) -> None:
        self.view(max(self.list.currentIndex().row(), 0))

    def _dismiss(self, photo_id: str) -> None:
        photos, listing_id = self._backend.photos, self._document.id
        operation = self._backend.tasks.run(
            self, lambda _token: photos.dismiss(listing_id, photo_id), Lane.WRITE
        )
        operation.done(lambda _changes: self.reload())
