"""The pictures of the vehicle in the editor: taken in, arranged, turned, removed, looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.services.photos import Intake, PhotoTile
from vehilink_desktop.ui.common.buttons import IconButton, ghost_button, secondary_button
from vehilink_desktop.ui.common.dropzone import DropZone, encoded
from vehilink_desktop.ui.common.files import choose_files, choose_folder
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.common.viewer import Viewer
from vehilink_desktop.ui.editor.document import VehicleDocument
from vehilink_desktop.ui.editor.photo_list import PhotoList
from vehilink_desktop.ui.editor.photo_tiles import TileDelegate, TileModel
from vehilink_desktop.ui.editor.refused import RefusedList

#: While many are being prepared, the strip is read again at most so often.
_RELOAD_MS = 250

_FILTER_ENDINGS = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.gif"


class PhotoStrip(QWidget):
    """Shows the tiles of a document and carries out what is done with them.

    Signals:
        notice(str, object): a toast, with what undoes it.
        preparing_changed(): pictures are being prepared, or no longer.
    """

    notice = Signal(str, object)
    preparing_changed = Signal()

    def __init__(
        self, document: VehicleDocument, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._backend = document.backend
        self._gate = Gatekeeper(self._backend)
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
            self.tr("Files or a whole folder. JPEG, PNG, WebP and HEIC."),
            self.tr("Choose pictures"),
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

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take in files and folders, if the person agrees to it."""
        self._with_album(lambda lease: self._take_in(lease, paths))

    def add_image(self, image: QImage) -> None:
        """Take in a bare picture, such as a screenshot, if the person agrees to it."""
        self._with_album(lambda lease: self._take_in_image(lease, image))

    def choose_files(self) -> None:
        self._with_album(self._choose_files)

    def choose_folder(self) -> None:
        self._with_album(self._choose_folder)

    # -- building

    def _build(self) -> None:
        head = row(
            Label(self.tr("Pictures"), "h2"),
            self._count,
            None,
            secondary_button(self.tr("Add…"), "image-plus", on_click=self._open_add_menu),
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

    def _make_tools(self) -> QVBoxLayout:
        line = row(gap=2)
        tools: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("star", self.tr("Make it the cover (Alt+Home)"), self.make_cover),
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
        cancel = ghost_button(self.tr("Cancel"), on_click=self.cancel_preparing)
        box.addLayout(row(self._progress_text, None, cancel))
        box.addWidget(self._bar)
        return box

    def _connect(self) -> None:
        self._zone.browse_requested.connect(self.choose_files)
        self._zone.dropped.connect(self.add_files)
        self._zone.image_dropped.connect(self.add_image)
        self.list.moved.connect(self.move_pictures)
        self.list.remove_requested.connect(self.remove)
        self.list.turn_requested.connect(self.turn)
        self.list.view_requested.connect(self.view)
        self.list.selectionModel().selectionChanged.connect(self._show_tools)
        self.refused.dismissed.connect(self._dismiss)
        self._document.fields_changed.connect(self._on_fields)
        self._document.media_stored.connect(self._reload_soon)
        self._backend.bus.changed.connect(self._on_bus)
        self._show_tools()
        self._progress.hide()

    # -- taking in

    def _with_album(self, act: Callable[[Lease], None]) -> None:
        self._gate.ask(self, Purpose.VEHICLE_FILES, self._document.content.title(), act)

    def _choose_files(self, lease: Lease) -> None:
        pictures = self.tr("Pictures ({endings})").format(endings=_FILTER_ENDINGS)
        title, everything = self.tr("Add pictures"), self.tr("All files (*)")
        self._take_in(lease, choose_files(lease, self, title, pictures, everything))

    def _choose_folder(self, lease: Lease) -> None:
        folder = choose_folder(lease, self, self.tr("Add a folder of pictures"))
        self._take_in(lease, [folder] if folder else [])

    def _take_in(self, lease: Lease, paths: Sequence[Path]) -> None:
        photos, listing_id = self._backend.photos, self._document.id

        def add(token: CancelToken) -> Intake:
            taken = photos.add_files(listing_id, paths, lambda _done, _all: None, token.__bool__)
            if lease.revoked:
                photos.cancel_incoming(listing_id)
            return taken

        if paths:
            self._gate.run(lease, self, add).always(self.reload)
        else:
            lease.end()

    def _take_in_image(self, lease: Lease, image: QImage) -> None:
        photos, listing_id = self._backend.photos, self._document.id
        data, name = encoded(image), self.tr("Pasted picture.png")
        self._gate.run(lease, self, lambda _token: photos.add_image(listing_id, data, name)).always(
            self.reload
        )

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
        shown = [known[one] for one in self._document.photo_ids() if one in known]
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

    def _turn_selected(self, degrees: int) -> None:
        self.turn(self.list.selected_ids(), degrees)

    def _remove_selected(self) -> None:
        self.remove(self.list.selected_ids())

    def _view_current(self) -> None:
        self.view(max(self.list.currentIndex().row(), 0))

    def cancel_preparing(self) -> None:
        """Take back what is not prepared yet; what is ready stays."""
        photos, listing_id = self._backend.photos, self._document.id
        self._backend.tasks.run(self, lambda _token: photos.cancel_incoming(listing_id), Lane.WRITE)

    def _dismiss(self, photo_id: str) -> None:
        photos, listing_id = self._backend.photos, self._document.id
        operation = self._backend.tasks.run(
            self, lambda _token: photos.dismiss(listing_id, photo_id), Lane.WRITE
        )
        operation.done(lambda _changes: self.reload())

    def _open_add_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Pictures…"), self.choose_files)
        menu.addAction(self.tr("Folder…"), self.choose_folder)
        anchor = self.sender()
        corner = anchor if isinstance(anchor, QWidget) else self
        menu.popup(corner.mapToGlobal(QPoint(0, corner.height())))
