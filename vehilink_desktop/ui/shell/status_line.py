"""The one line that tells the truth about the network and the queue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.dot import Dot
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.shell.status_text import status_text


class StatusLine(QFrame):
    """Network and last synchronisation at the start, files under way at the end.

    Signals:
        clicked(): the person wants to see what is under way.
        stop_requested(): close the camera and the microphone now.
    """

    clicked = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dot, self._text = Dot(), Label("", "caption")
        self._files, self._bar = Label("", "caption"), SlimProgress(self.tr("Pictures sent"))
        self._bar.setFixedWidth(160)
        self._in_use = self._make_in_use()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(self._dot)
        layout.addWidget(self._text)
        layout.addStretch(1)
        layout.addWidget(self._in_use)
        layout.addWidget(self._bar)
        layout.addWidget(self._files)
        self.setFixedHeight(30)
        self.show_status(SyncStatus(reason="connecting"))

    def show_status(self, status: SyncStatus) -> None:
        self._dot.set_role("ok" if status.online else "warn")
        self._text.setText(status_text(status))
        self.setAccessibleName(self._text.text())
        self._show_files(status)

    def show_in_use(self, names: Sequence[str]) -> None:
        """Show, with a red dot and a way to stop it, what looks or listens now."""
        text = self.tr("{names}: in use").format(names=formats.listed(names))
        self._in_use_text.setText(text)
        self._in_use.setVisible(bool(names))

    def _make_in_use(self) -> QWidget:
        dot = Dot("bad")
        self._in_use_text = Label("", "caption")
        stop = link_button(self.tr("Stop"), on_click=self.stop_requested.emit)
        shown = holder(row(dot, self._in_use_text, stop, gap=6))
        shown.hide()
        return shown

    def _show_files(self, status: SyncStatus) -> None:
        busy = status.files_done < status.files_total
        self._bar.setVisible(busy)
        self._files.setVisible(busy)
        if not busy:
            return
        self._bar.set_fraction(status.bytes_sent / status.bytes_total if status.bytes_total else 0)
        parts = [
            self.tr("{done} of {total} pictures").format(
                done=status.files_done, total=status.files_total
            )
        ]
        if status.eta_s is not None:
            minutes = round(status.eta_s / 60)
            left = self.tr("%n min left", "", minutes) if minutes else self.tr("under a minute")
            parts.append(left)
        self._files.setText(" · ".join(parts))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
