"""What the menus do: signing out with unsent work, the look, the console, the palette."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.support.backend import Desk
from tests.support.sandbox import Sandbox
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.ui.auth.page import SignInPage
from vehilink_desktop.ui.auth.register_step import RegisterStep
from vehilink_desktop.ui.common.buttons import Button, without_key
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.devices.leak import LeakDialog
from vehilink_desktop.ui.my.devices.page import DevicesPart
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.shell.sign_out import SignOutDialog
from vehilink_desktop.ui.shell.window import MainWindow

PATIENCE_MS = 20_000


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.detach()


def attach(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: window.current_page() is not None, timeout=PATIENCE_MS)


def action(window: MainWindow, text: str) -> QAction | None:
    found = window.actions_registry.all()
    return next((one for one in found if without_key(one.text()) == text), None)


def press(dialog: ConfirmDialog | SignOutDialog, text: str) -> None:
    next(one for one in dialog.findChildren(Button) if one.text() == text).click()


def sign_out_dialog(window: MainWindow, qtbot: QtBot) -> SignOutDialog:
    window.sign_out()
    qtbot.waitUntil(lambda: window.findChild(SignOutDialog) is not None)
    return window.findChild(SignOutDialog)


@pytest.mark.req("A6")
def test_signing_out_keeps_unsent_work_and_may_export_it(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    listing_id = desk.backend.listings.create(ListingContent(brand="BYD", series="Song Plus"))
    attach(window, desk, qtbot)
    dialog = sign_out_dialog(window, qtbot)
    assert any("1 draft" in label.text() for label in dialog.findChildren(Label))
    archive = tmp_path / "unsent.zip"
    dialog.export(archive)
    leave = next(one for one in dialog.findChildren(Button) if one.text().startswith("Keep"))
    assert not leave.isEnabled()
    qtbot.waitUntil(lambda: dialog._said.isVisible())
    assert "unsent.zip" in dialog._said.text()
    with zipfile.ZipFile(archive) as written:
        assert listing_id in written.read("manifest.json").decode()
    qtbot.waitUntil(leave.isEnabled)
    press(dialog, "Keep them here, sign out")
    qtbot.waitUntil(lambda: window.findChild(SignInPage) is not None)
    assert desk.content(listing_id).series == "Song Plus"


@pytest.mark.req("A6")
def test_what_a_page_asks_ends_with_the_session(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    attach(window, desk, qtbot)
    window.go("my/devices")
    page = window.current_page()
    assert isinstance(page, MyPage)
    part = page.part()
    assert isinstance(part, DevicesPart)
    part.report_leak()
    qtbot.waitUntil(lambda: window.findChild(LeakDialog) is not None)
    dialog = window.findChild(LeakDialog)
    desk.sign_out()
    qtbot.waitUntil(lambda: window.findChild(SignInPage) is not None)
    assert not isValid(dialog) or not dialog.isVisible()


def test_cancelling_the_sign_out_changes_nothing(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    attach(window, desk, qtbot)
    dialog = sign_out_dialog(window, qtbot)
    assert not any(one.isVisible() for one in dialog.findChildren(Button) if "zip" in one.text())
    press(dialog, "Cancel")
    assert desk.backend.account.current() is not None


def test_an_export_that_cannot_be_written_says_so(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.backend.listings.create(ListingContent(brand="BYD"))
    attach(window, desk, qtbot)
    dialog = sign_out_dialog(window, qtbot)
    dialog.export(tmp_path / "nowhere" / "unsent.zip")
    qtbot.waitUntil(lambda: dialog._said.isVisible())
    assert "Exported" not in dialog._said.text()
    dialog.reject()


def test_the_chosen_theme_is_ticked(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    attach(window, desk, qtbot)
    light, dark = action(window, "Light"), action(window, "Dark")
    assert light is not None
    assert dark is not None
    assert light.isChecked()
    window.choose_theme("dark")
    assert dark.isChecked()
    assert not light.isChecked()
    window.choose_theme("light")


def test_the_window_has_an_icon(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.windowIcon().isNull())


def test_the_palette_is_no_higher_than_what_it_found(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    attach(window, desk, qtbot)
    window.show_palette()
    palette = QApplication.activePopupWidget()
    assert palette is not None
    full = palette.height()
    field, found = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    qtbot.keyClicks(field, "certif")
    assert found.count() == 1
    assert palette.height() < full / 2
    qtbot.keyClicks(field, "zzz")
    assert not found.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_parts_of_my_are_reached_by_the_palette(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    attach(window, desk, qtbot)
    devices = action(window, "Devices and sessions")
    assert devices is not None
    devices.trigger()
    page = window.current_page()
    assert isinstance(page, MyPage)
    assert page.title() == "Devices and sessions"


def test_the_console_is_offered_where_there_is_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with (
        Sandbox(tmp_path / "platform", seed=0) as sandbox,
        Desk(tmp_path / "profile", url=sandbox.url) as desk,
    ):
        attach(window, desk, qtbot)
        name = "Open the staff console…"
        qtbot.waitUntil(lambda: action(window, name) is not None, timeout=PATIENCE_MS)
        window.open_console()
        qtbot.waitUntil(lambda: window.findChild(ConfirmDialog) is not None, timeout=PATIENCE_MS)
        dialog = window.findChild(ConfirmDialog)
        assert any(f"{sandbox.url}/console" in one.text() for one in dialog.findChildren(Label))
        dialog.reject()
        window.detach()


def test_no_console_where_the_platform_has_none(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    attach(window, desk, qtbot)
    assert action(window, "Open the staff console…") is None


@pytest.mark.req("A1")
def test_a_new_account_is_welcomed_before_the_pages_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with (
        Sandbox(tmp_path / "platform", seed=0) as sandbox,
        Desk(tmp_path / "profile", url=sandbox.url, account=None) as desk,
    ):
        window.attach(desk.backend)
        qtbot.waitUntil(lambda: window.findChild(SignInPage) is not None)
        page = window.findChild(SignInPage)
        page._phone_step.enter("+4915112345699")
        qtbot.waitUntil(page._code.inbox.isVisible, timeout=PATIENCE_MS)
        page._code._fill.click()
        step = page.findChild(RegisterStep)
        qtbot.waitUntil(
            lambda: (
                all(one.isEnabled() for one in step.findChildren(CheckBox)) and step.isVisible()
            ),
            timeout=PATIENCE_MS,
        )
        for part in (step.findChildren(ChoiceCard)[0], *step.findChildren(CheckBox)):
            part.click()
        step._create.click()
        qtbot.waitUntil(page._welcome_step.isVisible, timeout=PATIENCE_MS)
        qtbot.wait(100)
        assert window.current_page() is None
        page._welcome_step.done.emit("my/devices")
        qtbot.waitUntil(lambda: window.current_page() is not None, timeout=PATIENCE_MS)
        assert window.windowTitle().startswith("Devices and sessions")
        window.detach()
