"""Closing the program while it is still opening."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vehilink_desktop.app.container import open_backend
from vehilink_desktop.app.lifecycle import Lifecycle
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.bridge.bus import EventBus
from vehilink_desktop.bridge.tasks import TaskRunner
from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.resources import resource_path

URL = "http://127.0.0.1:9"


class Platform:
    """One that is up at once, or never."""

    def __init__(self, *, up: bool) -> None:
        self.asked, self._stopped = threading.Event(), threading.Event()
        self._up = up

    def start(self) -> str:
        self.asked.set()
        if not self._up:
            self._stopped.wait()
            raise Known("sandbox-not-started")
        return URL

    def stop(self) -> None:
        self._stopped.set()


def test_closing_does_not_wait_for_a_platform_that_does_not_come(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    platform = Platform(up=False)
    profile = open_profile(tmp_path / "p", sandbox=True, platform=None)
    lifecycle = Lifecycle(qapp, profile, platform)
    qtbot.addWidget(lifecycle.window)
    lifecycle.start()
    qtbot.waitUntil(platform.asked.is_set)
    lifecycle.close()
    assert not profile.database.exists()


def test_a_profile_that_opens_while_the_window_closes_is_closed_too(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    platform = Platform(up=True)
    profile = open_profile(tmp_path / "p", sandbox=True, platform=None)
    lifecycle = Lifecycle(qapp, profile, platform)
    qtbot.addWidget(lifecycle.window)
    lifecycle.start()
    qtbot.waitUntil(platform.asked.is_set)
    lifecycle.close()
    tasks = TaskRunner()
    again = open_backend(profile, URL, bus=EventBus(), tasks=tasks, resources=resource_path())
    again.close()
