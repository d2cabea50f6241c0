"""Settings: what is chosen is told to the frame at once, what is kept can be cleared."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.fields import ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.settings_page import SettingsPage

pytestmark = pytest.mark.req("A1")


def words(page: SettingsPage) -> str:
    shown = [one.text() for one in page.findChildren(Label) if one.isVisible()]
    return bidi.strip("\n".join(shown))


def field(page: SettingsPage, name: str) -> ChoiceField:
    fields = page.findChildren(ChoiceField)
    return next(one for one in fields if one.box.accessibleName() == name)


def button(page: SettingsPage, text: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.text() == text)


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


def test_the_search_history_is_counted_and_cleared(qtbot: QtBot, desk: Desk) -> None:
    for text in ("byd", "song plus", "toyota"):
        desk.backend.market.remember_search(text)
    opened = Opened(qtbot, SettingsPage(desk.backend))
    opened.until(lambda: "3 search" in words(opened.page))
    button(opened.page, "Clear search history").click()
    opened.until(lambda: "No searches are remembered" in words(opened.page))
    assert desk.backend.market.recent_searches() == []
    assert not button(opened.page, "Clear search history").isEnabled()
    assert [text for text, _undo in opened.notices] == ["Search history cleared"]
