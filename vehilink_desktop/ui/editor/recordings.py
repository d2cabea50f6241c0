"""Videos and voice notes of the vehicle in the editor: played, named, arranged, removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.services.recordings import VOICE, RecordingTile
from vehilink_desktop.ui.common.buttons import (
    Button,
    IconButton,
    menu_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.player_dialog import play_recording
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.editor.document import VehicleDocument
from vehilink_desktop.ui.editor.intake import VehicleFiles
from vehilink_desktop.ui.editor.left_over import LeftOver
from vehilink_desktop.ui.editor.photo_list import PhotoList
from vehilink_desktop.ui.editor.recording_tiles import RecordingDelegate, RecordingModel
from vehilink_desktop.ui.editor.refused import RefusedList
from vehilink_desktop.ui.icons import icon

_RELOAD_MS = 250
_LINES_IN_SIGHT = 3
_TITLE_LENGTH = 80


class RecordingSection(QWidget):
    """Shows the recordings of a document and carries out what is done with them.

    Signals:
        notice(str, object): a toast, with what undoes it.
        preparing_changed(): files are being taken in, or no longer.
        video_wanted(): record one.
    """

    notice = Signal(str, object)
    preparing_changed = Signal()
    video_wanted = Signal()

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
        self._tiles: list[RecordingTile] = []
        self.list = PhotoList()
        self.list.setAccessibleName(self.tr("Videos and voice notes"))
        self._model = RecordingModel(thumbnails, self)
        self._delegate = RecordingDelegate(thumbnails, self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.left_over = LeftOver(document)
        self.refused = RefusedList()
        self._count = Label("", "caption")
        self._none = Label(
            self.tr("A walk-round video and a few spoken words answer most questions."),
            "muted",
            wrap=True,
        )
        self._tools: list[IconButton] = []
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload_timer.timeout.connect(self.reload)
        self._build()
        self._connect()

    # -- for the page

    def is_preparing(self) -> bool:
        """Whether files are still being taken in."""
        return any(tile.state == "incoming" for tile in self._tiles)

    def tiles(self) -> list[RecordingTile]:
        """The tiles as shown, refused ones apart."""
        return self._model.tiles()

    def reload(self) -> None:
        """Read the tiles from the store."""
        recordings, listing_id = self._backend.recordings, self._document.id
        operation = self._backend.tasks.run(self, lambda _token: recordings.tiles(listing_id))
        operation.done(self._on_tiles)
        # a draft that is gone has no tiles; the page says so
        operation.failed(lambda _error: None)
        self.left_over.reload()

    def record_voice(self) -> None:
        """Speak a note; what an earlier run of the program left behind is reviewed first."""
        # brings numpy, which an editor that only types can spare
        from vehilink_desktop.ui.capture.voice_recorder import VoiceRecorderDialog

        self._document.flush()
        title = self._document.content.title()
        dialog = VoiceRecorderDialog(self._backend, self._document.id, title, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.reload)
        dialog.open()

    # -- building

    def _build(self) -> None:
        head = row(Label(self.tr("Video and voice"), "h2"), self._count, None, self._make_add())
        self._line = row(gap=2)
        tools: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("play", self.tr("Play (Enter)"), self.play_current),
            ("pencil", self.tr("Name a voice note (F2)"), self.rename_current),
            ("trash-2", self.tr("Remove (Del)"), lambda: self.remove(self.list.selected_ids())),
        )
        for icon_name, name, act in tools:
            button = IconButton(icon_name, name, on_click=act)
            self._tools.append(button)
            self._line.addWidget(button)
        self._line.addStretch(1)
        self._play, self._rename, self._remove = self._tools
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.left_over)
        layout.addWidget(self._none)
        layout.addLayout(self._line)
        layout.addWidget(self.list)
        layout.addWidget(self.refused)
        self.setFocusProxy(self.list)

    def _make_add(self) -> Button:
        menu = QMenu(self)
        menu.addAction(icon("mic"), self.tr("Record a voice note…"), self.record_voice)
        menu.addAction(icon("video"), self.tr("Record a video…"), self.video_wanted.emit)
        menu.addAction(icon("folder-open"), self.tr("Files…"), self._files.choose)
        return menu_button(self.tr("Add…"), "plus", menu)

    def _connect(self) -> None:
        self.list.moved.connect(self.move_recordings)
        self.list.remove_requested.connect(self.remove)
        self.list.view_requested.connect(self.play)
        self.list.selectionModel().selectionChanged.connect(self._show_tools)
        self.list.rename_requested.connect(self.rename_current)
        self.refused.dismissed.connect(self._dismiss)
        self.left_over.changed.connect(self.reload)
        self.left_over.voice_wanted.connect(self.record_voice)
        self._files.taken.connect(self.reload)
        self._document.fields_changed.connect(self._on_fields)
        self._document.media_stored.connect(self._reload_soon)
        self._backend.bus.changed.connect(self._on_bus)
        self._show()

    # -- acting

    def play(self, place: int) -> None:
        """Play the recording in this row."""
        tiles = self._model.tiles()
        if not 0 <= place < len(tiles) or tiles[place].state == "incoming":
            return
        tile = tiles[place]
        name = tile.title or tile.name
        play_recording(
            self._backend, tile.id, tile.kind, title=name, peaks=tile.peaks, parent=self.window()
        )

    def play_current(self) -> None:
        self.play(self.list.currentIndex().row())

    def move_recordings(self, ids: Sequence[str], before: int) -> None:
        """Put recordings before the row `before`; videos stay before voice notes."""
        order = self._document.recording_ids()
        ids = [one for one in ids if one in order]
        ahead = [one for one in order[:before] if one not in ids]
        behind = [one for one in order[before:] if one not in ids]
        voices = {ref.media_id for ref in self._document.content.voices}
        wanted = sorted([*ahead, *ids, *behind], key=lambda one: one in voices)
        self._document.arrange_recordings(wanted, self.tr("Order of the recordings"))
        self.list.select_ids(ids)

    def remove(self, ids: Sequence[str]) -> None:
        """Take recordings off; the toast and undo bring them back."""
        order = self._document.recording_ids()
        for media_id in ids:
            if media_id not in order:
                self._dismiss(media_id)
        going = [one for one in ids if one in order]
        if not going:
            return
        left = [one for one in order if one not in going]
        self._document.arrange_recordings(left, self.tr("Removed recordings"))
        text = self.tr("%n recording(s) removed", "", len(going))
        bring_back = self._document.arrange_recordings
        self.notice.emit(text, (self.tr("Undo"), lambda: bring_back(order)))

    def rename_current(self) -> None:
        """Ask what the current voice note is to be called."""
        tile = self._current()
        if tile is None or tile.kind != VOICE or tile.state == "incoming":
            return
        dialog = TitleDialog(tile.title, self.window())
        step = self.tr("Name of a voice note")
        dialog.accepted.connect(
            lambda: self._document.name_voice(tile.id, dialog.title.value(), step)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- following

    def _on_tiles(self, tiles: list[RecordingTile]) -> None:
        was = self.is_preparing()
        self._tiles = tiles
        self._show()
        if was != self.is_preparing():
            self.preparing_changed.emit()

    def _show(self) -> None:
        """The document's order and names stand; the store says how each recording is."""
        known = {tile.id: tile for tile in self._tiles}
        titles = {ref.media_id: ref.title for ref in self._document.content.voices}
        shown = [
            replace(known[one], title=titles.get(one))
            for one in self._document.recording_ids()
            if one in known
        ]
        coming = [tile for tile in self._tiles if tile.state == "incoming"]
        selected = self.list.selected_ids()
        self._model.show_tiles([*shown, *coming])
        self.list.select_ids(selected)
        self.refused.show_tiles([tile for tile in self._tiles if tile.state == "refused"])
        self._count.setText(str(len(shown)) if shown else "")
        there = bool(shown or coming)
        self._none.setVisible(not there)
        self.list.setVisible(there)
        for tool in self._tools:
            tool.setVisible(there)
        self._fit_list()
        self._show_tools()

    def _show_tools(self) -> None:
        tile = self._current()
        self._remove.setEnabled(tile is not None)
        ready = tile is not None and tile.state != "incoming"
        self._play.setEnabled(ready)
        self._rename.setEnabled(ready and tile is not None and tile.kind == VOICE)

    def _fit_list(self) -> None:
        """As high as its lines, up to a few of them."""
        tile = self._delegate.cell()
        columns = max(1, self.list.viewport().width() // tile.width())
        lines = -(-len(self._model.tiles()) // columns)
        # by itself the list would keep room free for a bar that is not there
        scrolls = lines > _LINES_IN_SIGHT
        policy = Qt.ScrollBarPolicy
        self.list.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        self.list.setFixedHeight(max(1, min(lines, _LINES_IN_SIGHT)) * tile.height() + 4)

    def _current(self) -> RecordingTile | None:
        ids = self.list.selected_ids()
        return next((one for one in self._model.tiles() if one.id in ids), None)

    def _on_fields(self, names: set[str]) -> None:
        if names & {"videos", "voices"}:
            self._show()
            self._reload_soon()

    def _on_bus(self, changes: ChangeSet) -> None:
        one = self._document.id
        if changes.touches(Topic.RECORDING, one) or changes.touches(Topic.TRANSFER):
            self._reload_soon()

    def _reload_soon(self) -> None:
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    def _dismiss(self, media_id: str) -> None:
        recordings, listing_id = self._backend.recordings, self._document.id
        operation = self._backend.tasks.run(
            self, lambda _token: recordings.dismiss(listing_id, media_id), Lane.WRITE
        )
        operation.done(lambda _changes: self.reload())

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_list()
        # something may have been recorded on the camera's page meanwhile
        self._reload_soon()


class TitleDialog(AppDialog):
    """What a voice note is called; blank for nothing."""

    def __init__(self, title: str | None, parent: QWidget) -> None:
        super().__init__(self.tr("Name of the voice note"), parent=parent)
        self.title = TextField(self.tr("Engine, cold start"), max_length=_TITLE_LENGTH)
        self.title.set_value(title)
        self.add(FormRow(self.tr("Name"), self.title))
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.save = self.add_button(primary_button(self.tr("Save")), accepts=True)
        self.title.edit.selectAll()
        self.title.edit.setFocus()
