"""From the first paint to the last write: window, sandbox, store, engine, in that order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from vehilink_desktop.app.platform_source import PlatformSource
from vehilink_desktop.app.profile import Profile
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.collector import Collector
from vehilink_desktop.bridge.tasks import Lane, TaskRunner
from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.i18n import install_language
from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.shell.window import MainWindow
from vehilink_desktop.ui.theme import Mode, apply_theme

if TYPE_CHECKING:
    # the engine's room is heavy: it is imported after the first paint, off the UI thread
    from vehilink_desktop.app.background import Background
    from vehilink_desktop.app.container import Opened
    from vehilink_desktop.bridge.backend import Backend

#: The profile is opened at the latest so long after the start.
_UNSEEN_MS = 2000
#: `SessionEnd.ACCOUNT_CANCELLED`, whose module is too heavy for the first paint.
_CLOSED = "account_cancelled"


class Lifecycle(QObject):
    """Owns the window and what the window stands on.

    Signals:
        restart_requested(): the profile is being erased; close, and start the program anew.
        begun(): the window stands on the screen, or need not: there is time for everything else.
    """

    restart_requested = Signal()
    begun = Signal()

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        platform: PlatformSource,
        *,
        language: str | None = None,
        theme: str | None = None,
        erased: str | None = None,
    ) -> None:
        """Nothing is shown yet.

        Args:
            application: The one of this process.
            profile: What to open.
            platform: Where the platform is.
            language: Other than the remembered one.
            theme: Other than the remembered one.
            erased: Why everything that was here has just been erased, if it has.
        """
        super().__init__()
        self._erased = erased
        self._profile = profile
        self._platform = platform
        self._base_url: str | None = None
        self._opened: Opened | None = None
        self._begun = False
        self._in_background = False
        self._background: Background | None = None
        self._collector = Collector(self)
        self.bus = EventBus(self)
        self.bus.signed_out.connect(self._on_signed_out)
        self.tasks = TaskRunner(self)
        appearance = QSettings(str(profile.appearance), QSettings.Format.IniFormat)
        if language:
            appearance.setValue("language", language)
        if theme:
            appearance.setValue("theme", theme)
        code = install_language(application, str(appearance.value("language", "")))
        apply_theme(
            application,
            _mode(str(appearance.value("theme", "system"))),
            float(str(appearance.value("text_scale", 1.0))),
            code,
        )
        self.window = MainWindow(appearance)
        self.window.unlock_requested.connect(self._open)
        self.window.quit_requested.connect(application.quit)
        self.window.forget_requested.connect(self._forget)

    def start(self, *, background: bool = False) -> None:
        """Show the window; everything slow begins after its first paint.

        In the background it is shown, made small, only once it turns out to be needed.
        """
        self._in_background = background
        if background:
            QTimer.singleShot(0, self._begin)
            return
        self.window.painted.connect(self._begin)
        # one that starts minimised is painted when it is looked at
        QTimer.singleShot(_UNSEEN_MS, self._begin)
        self.window.show()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.begun.emit()
            self._open()

    def close(self) -> None:
        """Save, stop, close. Returns when nothing of it runs any more."""
        self.window.detach()
        if self._background is not None:
            self._background.close()
            self._background = None
        if self._opened is None:
            self._platform.stop()  # an opening under way need not wait for it any longer
            self.tasks.close()
        if self._opened:
            self._opened.close()
            self._opened = None
        self._platform.stop()
        self._collector.close()

    def _open(self, passphrase: str | None = None) -> None:
        self.window.show_opening()
        self.tasks.run(self, lambda _token: self._open_parts(passphrase), Lane.HEAVY).done(
            self._attach
        ).failed(self._failed)

    def _open_parts(self, passphrase: str | None) -> Backend:
        """Off the UI thread. `close` finds what was opened, also when nobody hears of it."""
        from vehilink_desktop.app.container import open_backend

        if self._base_url is None:
            self._base_url = self._platform.start()
        self._opened = open_backend(
            self._profile,
            self._base_url,
            bus=self.bus,
            tasks=self.tasks,
            resources=resource_path(),
            passphrase=passphrase,
            ended=self._erased,
        )
        return self._opened.backend

    def _attach(self, backend: Backend) -> None:
        from vehilink_desktop.app.background import Background

        self.window.attach(backend)
        self._background = Background(self.window, backend, self)
        if not self._background.stays():
            self._come_out()

    def _come_out(self) -> None:
        """Somebody has to see to it, or there is no other way back to the window."""
        if self._in_background and not self.window.isVisible():
            self.window.showMinimized()

    def _on_signed_out(self, reason: str) -> None:
        if reason == _CLOSED:
            self._forget(reason)

    def _forget(self, reason: str) -> None:
        """Make the profile unreadable and start anew, which does the rest."""
        self.tasks.run(self, lambda _token: self._begin_erasing(reason), Lane.HEAVY).done(
            lambda _none: self.restart_requested.emit()
        )

    def _begin_erasing(self, reason: str) -> None:
        from vehilink_desktop.app.erasing import begin

        begin(self._profile, reason)

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, Known) else Known("bug", repr(error))
        self.window.show_failure(known)
        self._come_out()


def _mode(text: str) -> Mode:
    modes: dict[str, Mode] = {"light": "light", "dark": "dark"}
    return modes.get(text, "system")
