"""The editor's page: opens a vehicle, holds its actions, saves it on the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.services.listings import Version
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.dropzone import DropTarget
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.layouts import holder
from vehilink_desktop.ui.common.side_panel import WithSidePanel
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.editor.document import VehicleDocument
from vehilink_desktop.ui.editor.history import HistoryPanel
from vehilink_desktop.ui.editor.view import CAMERA, EditorView
from vehilink_desktop.ui.shell.page import Page

_HISTORY_WIDTH = 360


class EditorPage(Page):
    """One vehicle at a time. What is typed is saved by itself and when the page is left."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.view: EditorView | None = None
        self._document: VehicleDocument | None = None
        self._to_camera = False
        self._thumbnails = Thumbnails(backend, parent=self)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        nothing = EmptyState("car", self.tr("No vehicle"), self.tr("Choose one in My stock."))
        self._faces = Faces(holder(self._place), nothing)
        self.panel = WithSidePanel(self._faces, width=_HISTORY_WIDTH)
        self.panel.closed.connect(self._on_panel_closed)
        self.history: HistoryPanel | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self._target = DropTarget(
            self, self.tr("Drop pictures, videos and voice notes to add them to this vehicle")
        )
        self._target.dropped.connect(self._on_dropped)
        self._target.image_dropped.connect(self._on_image)
        self._actions = self._make_actions()

    # -- what the frame asks

    def title(self) -> str:
        titled = self._document.content.title() if self._document else ""
        return titled or self.tr("New vehicle")

    def open(self, argument: str) -> None:
        """Show the vehicle with this id."""
        if self._document is not None and self._document.id == argument:
            self._document.load()
            return
        self._close_document()
        self._faces.show_loading()
        document = VehicleDocument(self.backend, argument, self)
        document.loaded.connect(self._on_loaded)
        document.not_loaded.connect(self._on_not_loaded)
        document.fields_changed.connect(self._on_fields)
        document.undo.canUndoChanged.connect(self._show_actions)
        document.undo.canRedoChanged.connect(self._show_actions)
        self._document = document
        document.load()

    def leave(self) -> None:
        document = self._document
        if document is None:
            return
        document.flush()
        if self._to_camera:
            self._to_camera = False  # it may still be empty: the first picture is to be taken
        elif document.is_pristine() and self.view is not None and not self.view.has_media():
            listings = self.backend.listings
            self.backend.tasks.run(self, lambda _token: listings.discard(document.id), Lane.WRITE)
            self._close_document()

    def actions_menu(self) -> list[QAction]:
        return self._actions

    # -- building

    def _make_actions(self) -> list[QAction]:
        keys = QKeySequence.StandardKey
        self.undo_action = scoped_action(self, self.tr("Undo"), self._undo, keys.Undo)
        self.redo_action = scoped_action(self, self.tr("Redo"), self._redo, keys.Redo)
        return [
            self.undo_action,
            self.redo_action,
            scoped_action(self, self.tr("Publish"), self._publish, "Ctrl+Return"),
            scoped_action(self, self.tr("History"), self.show_history, "Ctrl+H"),
            scoped_action(self, self.tr("Add files…"), self._add_files, "Ctrl+O"),
            scoped_action(self, self.tr("Add a folder…"), self._add_folder),
            scoped_action(self, self.tr("Take pictures…"), self._take_pictures, "Ctrl+Shift+P"),
            scoped_action(self, self.tr("Record a video…"), self._record_video, "Ctrl+Shift+V"),
            scoped_action(
                self, self.tr("Record a voice note…"), self._record_voice, "Ctrl+Shift+R"
            ),
            scoped_action(self, self.tr("Duplicate this vehicle"), self._duplicate),
            scoped_action(self, self.tr("Label…"), self._show_label, "Ctrl+L"),
            scoped_action(self, self.tr("Discard changes"), self._discard),
        ]

    # -- following

    def _on_loaded(self) -> None:
        document = self._document
        if document is None:
            return
        view = EditorView(document, self._thumbnails)
        view.notice.connect(self.notice)
        view.published.connect(self._on_published)
        view.navigate.connect(self._go)
        view.footer.discard_requested.connect(self._discard)
        view.footer.duplicate_requested.connect(self._duplicate)
        view.footer.history_requested.connect(self.show_history)
        self.view = view
        self._place.addWidget(view)
        self.setFocusProxy(view)
        view.show_document()
        self._faces.show_filled()
        self._show_actions()
        self.title_changed.emit(self.title())
        if self.isVisible() and self.window().focusWidget() in (None, self):
            view.setFocus()

    def _go(self, route: str) -> None:
        self._to_camera = route.startswith(CAMERA)
        self.navigate.emit(route)

    def _on_not_loaded(self, error: Exception) -> None:
        text = describe(error)
        again = self._document.load if self._document else None
        self._faces.show_error(
            ErrorState(text.title, text.message, text.hint, retry=again, technical=text.technical)
        )

    def _on_fields(self, names: set[str]) -> None:
        if names & {"brand", "series", "model", "model_year"}:
            self.title_changed.emit(self.title())

    def _on_published(self) -> None:
        if self.backend.sync.status().online:
            text = self.tr("It is on its way. You can go on working.")
        else:
            text = self.tr("It is kept here and sent when the network is back. Go on working.")
        self.notice.emit(text, None)

    def _on_dropped(self, paths: list) -> None:  # type: ignore[type-arg]
        if self.view is not None:
            self.view.files.add(paths)

    def _on_image(self, image: QImage) -> None:
        if self.view is not None:
            self.view.files.add_image(image)

    def _show_actions(self) -> None:
        stack = self._document.undo if self._document else None
        self.undo_action.setEnabled(stack is not None and stack.canUndo())
        self.redo_action.setEnabled(stack is not None and stack.canRedo())

    def _close_document(self) -> None:
        if self._document is not None:
            self._document.flush()
            self._document.deleteLater()
        if self.view is not None:
            self._place.removeWidget(self.view)
            self.view.deleteLater()
        self.panel.close_panel()
        self._document, self.view = None, None

    # -- acting

    def _show_label(self) -> None:
        # what prints is not loaded to write a vehicle
        from vehilink_desktop.ui.stock.label_dialog import LabelDialog

        if self._document is not None:
            self._document.flush()
            dialog = LabelDialog(self.backend, [self._document.id], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _undo(self) -> None:
        if self._document is not None:
            self._document.undo.undo()

    def _redo(self) -> None:
        if self._document is not None:
            self._document.undo.redo()

    def _publish(self) -> None:
        if self.view is not None and self.view.footer.publish.isEnabled():
            self.view.publish()

    def _add_files(self) -> None:
        if self.view is not None:
            self.view.files.choose()

    def _add_folder(self) -> None:
        if self.view is not None:
            self.view.files.choose_folder()

    def _take_pictures(self) -> None:
        if self.view is not None:
            self.view.open_camera("photo")

    def _record_video(self) -> None:
        if self.view is not None:
            self.view.open_camera("video")

    def _record_voice(self) -> None:
        if self.view is not None:
            self.view.recordings.record_voice()

    def _duplicate(self) -> None:
        if self._document is None:
            return
        self._document.flush()
        listings, one = self.backend.listings, self._document.id
        copy = self.backend.tasks.run(self, lambda _token: listings.duplicate(one), Lane.WRITE)
        copy.done(lambda new: self.navigate.emit(f"editor/{new}"))

    def _discard(self) -> None:
        document = self._document
        if document is None:
            return
        document.flush()
        listings, one = self.backend.listings, document.id
        discard = self.backend.tasks.run(self, lambda _token: listings.discard(one), Lane.WRITE)
        discard.done(lambda _changes: self._on_discarded(one))

    def _on_discarded(self, listing_id: str) -> None:
        listings, tasks = self.backend.listings, self.backend.tasks
        document = self._document

        def bring_back() -> None:
            tasks.run(self, lambda _token: listings.undo_discard(listing_id), Lane.WRITE)

        if document is not None and document.stored is not None:
            self._close_document()
        self.notice.emit(self.tr("Changes discarded"), (self.tr("Undo"), bring_back))
        self.navigate.emit("stock")

    # -- history

    def show_history(self) -> None:
        """Open the versions at the side, or close them."""
        if self.panel.is_open():
            self.panel.close_panel()
            return
        if self._document is None:
            return
        self._document.flush()
        listings, one = self.backend.listings, self._document.id
        # behind the save on the one writer's lane, so that the newest version is among them
        versions = self.backend.tasks.run(self, lambda _token: listings.history(one), Lane.WRITE)
        versions.done(self._on_versions)

    def _on_versions(self, versions: list[Version]) -> None:
        if self._document is None:
            return
        if self.history is None:
            self.history = HistoryPanel(self.backend.catalogue)
            self.history.restore_requested.connect(self._restore)
        self.history.show_versions(versions, self._document.content, self.backend.clock.now())
        self.panel.open_panel(self.tr("History"), self.history)
        self.history.list.setFocus()

    def _restore(self, version_id: str) -> None:
        if self._document is None:
            return
        listings, one = self.backend.listings, self._document.id
        restored = self.backend.tasks.run(
            self, lambda _token: listings.restore(one, version_id), Lane.WRITE
        )
        restored.done(lambda _changes: self._on_restored())

    def _on_restored(self) -> None:
        self.panel.close_panel()
        self.notice.emit(self.tr("Restored. The former state is in the history."), None)

    def _on_panel_closed(self) -> None:
        if self.view is not None:
            self.view.setFocus()
