"""Starts the program: the window first, then everything else."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vehilink_desktop.app.display import do_without, has_display
from vehilink_desktop.app.options import Options, parse
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.player_frames import PLAYER_FLAG
from vehilink_desktop.media.worker_flag import WORKER_FLAG

if TYPE_CHECKING:
    from vehilink_desktop.app.profile import Profile

#: Exit code of the event loop.
_RESTART = 75


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the process's exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [WORKER_FLAG]:
        # a frozen program is its own picture decoder
        from vehilink_desktop.media.worker import main as decode_pictures

        return decode_pictures(arguments[1])
    if arguments[:1] == [PLAYER_FLAG]:
        from vehilink_desktop.devices.player_process import main as play

        return play()
    options = parse(arguments)
    if options.self_test:
        from vehilink_desktop.app.selftest import run_self_test

        do_without()
        return run_self_test()
    if not has_display():
        print("vehilink-desktop: there is no display to open a window on", file=sys.stderr)
        return 2
    return _run_window(options)


def _run_window(options: Options) -> int:
    from vehilink_desktop.app.loading import load_fast

    load_fast()
    from PySide6.QtWidgets import QApplication

    from vehilink_desktop.app.lifecycle import Lifecycle
    from vehilink_desktop.app.logs import start_logging
    from vehilink_desktop.app.platform_source import RemotePlatform
    from vehilink_desktop.app.profile import open_profile
    from vehilink_desktop.app.sandbox_child import SandboxChild
    from vehilink_desktop.app.single import SingleInstance

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Vehilink")
    application.setDesktopFileName("vehilink-desktop")
    # a closed window may stay in the tray; whoever wants to end the program says so
    application.setQuitOnLastWindowClosed(False)
    try:
        profile = open_profile(options.profile, sandbox=options.sandbox, platform=options.platform)
        instance = SingleInstance(profile.root)
        if not instance.acquire(quietly=options.background):
            return 0
        erased = _finish_erasing(profile)
    except Known as error:
        print(f"vehilink-desktop: {error}", file=sys.stderr)
        return 2
    keep_qt_settings(profile)
    start_logging(profile.logs)
    platform = (
        RemotePlatform(options.platform) if options.platform else SandboxChild(profile.sandbox_data)
    )
    lifecycle = Lifecycle(
        application,
        profile,
        platform,
        language=options.language,
        theme=options.theme,
        erased=erased,
    )
    lifecycle.restart_requested.connect(lambda: application.exit(_RESTART))
    instance.raised.connect(lifecycle.window.come_to_front)
    lifecycle.begun.connect(instance.listen)
    lifecycle.start(background=options.background)
    try:
        code = application.exec()
    finally:
        lifecycle.close()
        instance.release()
    return _start_anew() if code == _RESTART else code


def keep_qt_settings(profile: Profile) -> None:
    """Have what Qt's own dialogs remember, such as the names of files, belong to the profile."""
    from PySide6.QtCore import QSettings

    scope, form = QSettings.Scope.UserScope, QSettings.Format.NativeFormat
    QSettings.setPath(form, scope, str(profile.qt_settings))


def _finish_erasing(profile: Profile) -> str | None:
    """Why the profile was erased, if it was just now."""
    if not profile.erasing.exists():
        return None
    from vehilink_desktop.app.erasing import finish

    return finish(profile)


def _start_anew() -> int:
    import subprocess

    subprocess.Popen([sys.executable, *sys.orig_argv[1:]])
    return 0
