"""Settings: what is chosen is told to the frame at once, what is kept can be cleared."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.fields import ChoiceField
from vehilink_desktop.ui.my.settings_page import SettingsPage

pytestmark = pytest.mark.req("A1")


def field(page: SettingsPage, name: str) -> ChoiceField:
    fields = page.findChildren(ChoiceField)
    return next(one for one in fields if one.box.accessibleName() == name)


@pytest.mark.parametrize(
    ("name", "signal", "chosen"),
    [
        ("Language", lambda page: page.language_chosen, "zh_CN"),
        ("Colours", lambda page: page.theme_chosen, "dark"),
        ("Text size", lambda page: page.text_scale_chosen, 1.1),
    ],
)
def test_a_choice_takes_effect_at_once(
    qtbot: QtBot,
    desk: Desk,
    name: str,
    signal: Callable[[SettingsPage], SignalInstance],
    chosen: object,
) -> None:
    page = Opened(qtbot, SettingsPage(desk.backend)).page
    with qtbot.waitSignal(signal(page)) as said:
        QTest.keyClick(field(page, name).box, Qt.Key.Key_Down)
    assert said.args == [chosen]


def test_the_present_look_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page = Opened(qtbot, SettingsPage(desk.backend)).page
    assert field(page, "Colours").value() == "light"
    assert field(page, "Text size").value() == "100"
    assert field(page, "Language").value() == "en"


def test_the_privacy_settings_are_a_press_away(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, SettingsPage(desk.backend))
    buttons = opened.page.findChildren(Button)
    next(one for one in buttons if one.text() == "Privacy settings").click()
    assert opened.routes == ["my/privacy/settings"]
