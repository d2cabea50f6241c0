"""My: parts beside their list, reached by the rail, the menus, the keyboard and back."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.ui.my.page import PARTS, MyPage
from vehilink_desktop.ui.my.settings_page import SettingsPage
from vehilink_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.req("A4")


@pytest.mark.parametrize("key", list(PARTS))
def test_every_part_opens_and_names_itself(qtbot: QtBot, desk: Desk, key: str) -> None:
    page = Opened(qtbot, MyPage(desk.backend), key).page
    assert page.part() is not None
    assert page.title() == page.part().title() != ""
    assert page.list.currentItem().text() == page.title()


def test_a_part_that_does_not_exist_leads_to_the_last_one(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, MyPage(desk.backend), "nowhere")
    assert opened.page.list.currentRow() == 0
    opened.page.open("settings")
    opened.page.open("")
    assert isinstance(opened.page.part(), SettingsPage)


def test_the_list_is_used_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, MyPage(desk.backend), "profile")
    opened.page.list.setFocus()
    QTest.keyClick(opened.page.list, Qt.Key.Key_End)
    QTest.keyClick(opened.page.list, Qt.Key.Key_Return)
    assert opened.routes == ["my/settings"]


def test_back_leads_through_the_parts_and_their_words_reach_the_frame(
    qtbot: QtBot, desk: Desk, tmp_path: pytest.TempPathFactory
) -> None:
    window = MainWindow(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: window.current_page() is not None)
    window.go("my/profile")
    window.go("my/settings")
    page = window.current_page()
    assert isinstance(page, MyPage)
    assert window.windowTitle().startswith("Settings")
    window.back()
    assert window.windowTitle().startswith("Personal information")
    window.forward()
    settings = page.part()
    assert isinstance(settings, SettingsPage)
    settings.theme_chosen.emit("dark")
    assert window.palette().window().color().lightness() < 128
    settings.theme_chosen.emit("light")
    window.detach()


def test_the_list_folds_to_pictures_where_the_cards_would_be_cut(qtbot: QtBot, desk: Desk) -> None:
    page = Opened(qtbot, MyPage(desk.backend), "profile").page
    wide = page.list.width()
    page.resize(600, 500)
    qtbot.waitUntil(lambda: page.list.width() < wide)
    item = page.list.currentItem()
    assert item.text() == ""
    assert item.toolTip() == "Personal information"
    page.resize(1000, 500)
    qtbot.waitUntil(lambda: page.list.width() == wide)
    assert item.text() == "Personal information"
