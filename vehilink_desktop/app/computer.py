"""What this computer offers a profile: an entry that starts it, a tray, windows that are hidden."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QSystemTrayIcon

from vehilink_desktop.app.options import BACKGROUND
from vehilink_desktop.app.profile import Profile
from vehilink_desktop.bridge.computer import Computer
from vehilink_desktop.devices.autostart import make_autostart
from vehilink_desktop.devices.capture_protection import CaptureProtection


def make_computer(profile: Profile) -> Computer:
    """The real one."""
    return Computer(
        autostart=make_autostart(profile.id, start_command(profile)),
        protection=CaptureProtection(),
        has_tray=QSystemTrayIcon.isSystemTrayAvailable,
    )


def start_command(profile: Profile) -> tuple[str, ...]:
    """How the system starts this profile: as this process was started, without its window."""
    # what comes before the program's own arguments: nothing for a frozen one, else the module
    own = len(sys.argv) - 1
    module = sys.orig_argv[1 : len(sys.orig_argv) - own]
    platform = ("--platform", profile.platform) if profile.platform else ("--sandbox",)
    return (
        sys.executable,
        *module,
        *("--profile", str(profile.root.resolve())),
        *platform,
        BACKGROUND,
    )
