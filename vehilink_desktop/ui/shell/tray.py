"""The sign in the system's tray: how things stand, what is new, and the way back to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui.common.mark import mark_icon
from vehilink_desktop.ui.shell.status_text import status_text


class Tray(QObject):
    """For systems that have a tray; see `offered`.

    What it tells is made of our own words: other programs and a locked screen may show it.

    Signals:
        opened(str): the person wants the window, at this route; empty for where it is.
        sync_requested(): synchronise now.
        quit_requested(): end the program.
    """

    opened = Signal(str)
    sync_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._route = ""
        self._status = SyncStatus(reason="connecting")
        self.menu = QMenu()
        self._open = self.menu.addAction("", lambda: self.opened.emit(""))
        self.menu.addSeparator()
        self._state = self.menu.addAction("")
        self._state.setEnabled(False)
        self._sync = self.menu.addAction("", self.sync_requested.emit)
        self.menu.addSeparator()
        self._quit = self.menu.addAction("", self.quit_requested.emit)
        # the language may be another one by then
        self.menu.aboutToShow.connect(self._show_texts)
        self.icon = QSystemTrayIcon(mark_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_message)
        self._show_texts()

    @staticmethod
    def offered() -> bool:
        """Whether this system has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Appear in the tray."""
        self.icon.show()

    def close(self) -> None:
        """Leave the tray; nothing is told any more."""
        self.icon.hide()
        self.menu.deleteLater()

    def show_status(self, status: SyncStatus) -> None:
        """Say how the synchronisation stands."""
        self._status = status
        self._show_texts()

    def tell(self, title: str, text: str, route: str) -> None:
        """Show a notification; a click on it, and nothing else, leads to `route`."""
        self._route = route
        self.icon.showMessage(title, text, self.icon.icon())

    def _show_texts(self) -> None:
        text = status_text(self._status)
        self._open.setText(self.tr("Open Vehilink"))
        self._state.setText(text)
        self._sync.setText(self.tr("Synchronise now"))
        self._quit.setText(self.tr("Quit Vehilink"))
        self.icon.setToolTip(f"Vehilink\n{text}")

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.opened.emit("")

    def _on_message(self) -> None:
        self.opened.emit(self._route)
