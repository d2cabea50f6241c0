"""The camera's page: photos and videos of one vehicle, straight into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.services.listings import EditorDocument
from vehilink_desktop.ui.capture.photo import PhotoMode
from vehilink_desktop.ui.capture.video import VideoMode
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme

PHOTO, VIDEO = "photo", "video"


class CapturePage(Page):
    """Opened by `capture/<listing id>[/photo|/video][/<shot>]`; the camera is on only here."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._listing_id = ""
        self._content = ListingContent()
        self._shot: str | None = None
        self.photo = PhotoMode(backend, Thumbnails(backend, parent=self))
        self.video = VideoMode(backend)
        self.modes: dict[str, PhotoMode | VideoMode] = {PHOTO: self.photo, VIDEO: self.video}
        self.tabs = TabStrip(
            self.tr("What to record"),
            [Tab(PHOTO, self.tr("Photos")), Tab(VIDEO, self.tr("Video"))],
        )
        self._stack = QStackedWidget()
        self._faces = self._build()
        self._connect()
        self._actions = self._make_actions()

    # -- what the frame asks

    def title(self) -> str:
        return self.tr("Camera: {vehicle}").format(
            vehicle=bidi.auto(self._content.title() or self.tr("New vehicle"))
        )

    def open(self, argument: str) -> None:
        listing_id, _, rest = argument.partition("/")
        mode, _, shot = rest.partition("/")
        self._listing_id = listing_id
        self._shot = shot or None
        self.tabs.choose(mode if mode in self.modes else PHOTO)
        self._faces.show_loading()
        listings = self.backend.listings
        loaded = self.backend.tasks.run(self, lambda _token: listings.load(listing_id))
        loaded.done(self._on_loaded).failed(self._on_not_loaded)

    def leave(self) -> None:
        for mode in self.modes.values():
            mode.leave()

    def actions_menu(self) -> list[QAction]:
        return self._actions

    # -- building

    def _build(self) -> Faces:
        for mode in self.modes.values():
            self._stack.addWidget(mode)
        back = secondary_button(self.tr("Back to the vehicle"), "pencil", on_click=self._go_back)
        body = column(row(self.tabs, None, back), self._stack, gap=12)
        body.setStretch(1, 1)
        nothing = EmptyState("car", self.tr("No vehicle"), self.tr("Choose one in My stock."))
        faces = Faces(holder(body), nothing)
        margin = current_theme().sizes.page_margin
        layout = column(faces)
        layout.setContentsMargins(margin, 0, margin, margin)
        self.setLayout(layout)
        return faces

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._on_tab)
        for mode in self.modes.values():
            mode.notice.connect(self.notice)
        self.backend.bus.changed.connect(self._on_bus)

    def _make_actions(self) -> list[QAction]:
        undo = QAction(self.tr("Take back the last picture"), self)
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        undo.triggered.connect(self.photo.undo_last)
        back = QAction(self.tr("Back to the vehicle"), self)
        back.triggered.connect(self._go_back)
        for action in (undo, back):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        return [undo, back]

    # -- following

    def _on_loaded(self, document: EditorDocument) -> None:
        if document.id != self._listing_id:
            return
        self._content = document.content
        self.title_changed.emit(self.title())
        self._faces.show_filled()
        self._enter(self.tabs.current_key())

    def _on_not_loaded(self, error: Exception) -> None:
        text = describe(error)
        self._faces.show_error(
            ErrorState(text.title, text.message, text.hint, technical=text.technical)
        )

    def _on_tab(self, key: str) -> None:
        self.leave()
        self._enter(key)

    def _enter(self, key: str) -> None:
        mode = self.modes[key]
        shot, self._shot = self._shot, None
        self._stack.setCurrentWidget(mode)
        self.setFocusProxy(mode)
        other = self.modes[VIDEO if key == PHOTO else PHOTO]
        # a camera can be open once only
        other.viewfinder.when_closed(lambda: self._begin(key, shot))

    def _begin(self, key: str, shot: str | None) -> None:
        if key == self.tabs.current_key() and self.isVisible():
            self.modes[key].enter(self._listing_id, self._content, shot)

    def _on_bus(self, changes: ChangeSet) -> None:
        one = self._listing_id
        if not self.isVisible() or not changes.touches(Topic.DRAFT, one):
            return
        listings = self.backend.listings
        read = self.backend.tasks.run(self, lambda _token: listings.load(one))
        # a draft that is gone has no pictures; the editor says so
        read.done(self._on_changed).failed(lambda _error: None)

    def _on_changed(self, document: EditorDocument) -> None:
        if document.id == self._listing_id:
            self._content = document.content
            self.photo.show_content(document.content)

    def _go_back(self) -> None:
        self.navigate.emit(f"editor/{self._listing_id}")
