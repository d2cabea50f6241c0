"""Scanning as a page of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.ui.capture.scan_view import ScanView
from vehilink_desktop.ui.common.layouts import column
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme


class ScanPage(Page):
    """What was scanned leads to pages of the window, never out of it without a question."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.view = ScanView(backend)
        self.view.route_chosen.connect(self.navigate)
        self.view.told.connect(lambda text: self.notice.emit(text, None))
        margin = current_theme().sizes.page_margin
        layout = column(self.view)
        layout.setContentsMargins(margin, 0, margin, margin)
        self.setLayout(layout)
        self._actions = [
            self._make(self.tr("Scan on"), self.view.scan_on, "Ctrl+R"),
            self._make(self.tr("Scan a picture from a file…"), self.view.choose_picture, "Ctrl+O"),
            self._make(self.tr("Scan the picture on the clipboard"), self.view.read_clipboard, ""),
        ]

    def title(self) -> str:
        return self.tr("Scan")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.view.start()

    def leave(self) -> None:
        self.view.stop()

    def actions_menu(self) -> list[QAction]:
        return self._actions

    def _make(self, text: str, run: Callable[[], object], key: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: run())
        return action
