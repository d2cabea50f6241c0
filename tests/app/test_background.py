"""Going on without the window: only where it was agreed to, and told only what is new."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.test_lifecycle import Platform
from tests.support.backend import Desk
from tests.support.opened import PATIENCE_MS
from vehilink_desktop.app.background import Background
from vehilink_desktop.app.computer import start_command
from vehilink_desktop.app.lifecycle import Lifecycle
from vehilink_desktop.app.options import parse
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.ui.shell.window import MainWindow
from vehilink_desktop.ui.theme import apply_theme

# said by the offscreen platform, which has no tray
pytestmark = [
    pytest.mark.req("D11"),
    pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True),
]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    apply_theme(qapp, "light", language="en")
    with Desk(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    made.attach(desk.backend)
    qtbot.waitUntil(lambda: made.current_page() is not None, timeout=PATIENCE_MS)
    yield made
    made.detach()


@pytest.fixture
def background(window: MainWindow, desk: Desk) -> Iterator[Background]:
    made = Background(window, desk.backend)
    yield made
    made.close()


def quits(window: MainWindow) -> list[str]:
    noted: list[str] = []
    window.quit_requested.connect(lambda: noted.append("quit"))
    return noted


def test_closing_ends_the_program_before_anything_was_agreed_to(
    window: MainWindow, background: Background
) -> None:
    assert background.tray is not None
    noted = quits(window)
    window.close()
    assert noted == ["quit"]


def test_who_agreed_finds_the_program_in_the_tray_where_it_was_left(
    window: MainWindow, background: Background, desk: Desk, qtbot: QtBot
) -> None:
    desk.backend.choices.switch(Choice.STAY_IN_TRAY, True, "I agree")
    noted = quits(window)
    window.go("market")
    window.close()
    assert not window.isVisible()
    assert noted == []
    assert background.tray is not None
    background.tray.opened.emit("")
    assert window.isVisible()
    assert window.windowTitle().startswith("Market")
    window.close()
    background.tray.opened.emit("transfers")
    assert window.windowTitle().startswith("Transfers")
    background.tray.quit_requested.emit()
    assert noted == ["quit"]


def test_what_was_taken_back_ends_the_program_again(
    window: MainWindow, background: Background, desk: Desk
) -> None:
    desk.backend.choices.switch(Choice.STAY_IN_TRAY, True, "I agree")
    desk.backend.choices.switch(Choice.STAY_IN_TRAY, False, "no more")
    noted = quits(window)
    window.close()
    assert noted == ["quit"]


def test_without_a_tray_nobody_stays(window: MainWindow, desk: Desk) -> None:
    desk.computer.tray = False
    desk.backend.choices.switch(Choice.STAY_IN_TRAY, True, "I agree")
    background = Background(window, desk.backend)
    noted = quits(window)
    window.close()
    assert noted == ["quit"]
    background.close()


def test_the_command_of_an_entry_is_understood_by_the_program(tmp_path: Path) -> None:
    sandbox = open_profile(tmp_path / "a", sandbox=True, platform=None)
    command = start_command(sandbox)
    own = command[command.index("--profile") :]
    options = parse(own)
    assert (options.background, options.sandbox) == (True, True)
    assert options.profile == sandbox.root.resolve()
    address = "https://platform.example"
    real = open_profile(tmp_path / "b", sandbox=False, platform=address)
    command = start_command(real)
    options = parse(command[command.index("--profile") :])
    assert (options.platform, options.profile) == (address, real.root.resolve())


def test_started_by_the_system_it_opens_without_a_window_that_takes_the_screen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    profile = open_profile(tmp_path / "p", sandbox=True, platform=None)
    lifecycle = Lifecycle(qapp, profile, Platform(up=True))
    qtbot.addWidget(lifecycle.window)
    with qtbot.waitSignal(lifecycle.begun, timeout=PATIENCE_MS):
        lifecycle.start(background=True)
    assert not lifecycle.window.isVisible()
    # nobody agreed to the tray here, so there must be another way back to it
    qtbot.waitUntil(lifecycle.window.isMinimized, timeout=PATIENCE_MS)
    lifecycle.close()
