"""What goes on while the window is closed, for who agreed to that: the tray, and what is new."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.ui.shell.news import News
from vehilink_desktop.ui.shell.tray import Tray
from vehilink_desktop.ui.shell.window import MainWindow

#: A tray may come later than the programs that start with the system.
_LOOK_MS = 10_000


class Background(QObject):
    """For one opened profile. Without a tray there is nowhere to stay, and nothing is told."""

    def __init__(self, window: MainWindow, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._backend = backend
        self.tray: Tray | None = None
        self.news = News(backend, self)
        self.news.told.connect(self._tell)
        window.stay_when_closed(self.stays)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look_for_tray)
        self._looking.start()
        self._look_for_tray()

    def stays(self) -> bool:
        """Whether the program goes on without its window: agreed to, and to be found again."""
        return self.tray is not None and self._backend.choices.is_on(Choice.STAY_IN_TRAY)

    def close(self) -> None:
        """Nothing more is told, and closing the window ends the program."""
        self._looking.stop()
        self._window.stay_when_closed(lambda: False)
        self.news.deleteLater()
        if self.tray is not None:
            self.tray.close()
            self.tray = None

    def _look_for_tray(self) -> None:
        if not self._backend.computer.has_tray():
            return
        self._looking.stop()
        self.tray = tray = Tray(self)
        tray.opened.connect(self._window.come_to_front)
        tray.sync_requested.connect(self._window.sync_now)
        tray.quit_requested.connect(self._window.quit)
        tray.show_status(self._backend.sync.status())
        self._backend.bus.status_changed.connect(tray.show_status)
        tray.show()

    def _tell(self, title: str, text: str, route: str) -> None:
        if self.tray is not None and not self._window.isActiveWindow():
            self.tray.tell(title, text, route)
