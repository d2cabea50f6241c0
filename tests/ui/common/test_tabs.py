"""Tabs: there is room for the chosen one, which is written bold."""

import pytest
from pytestqt.qtbot import QtBot

from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.theme import Theme

TABS = (Tab("text", "Text"), Tab("changes", "Compared with 2024-03-13"))


@pytest.mark.parametrize("chosen", ["text", "changes"])
def test_every_tab_has_room_whichever_is_chosen(qtbot: QtBot, theme: Theme, chosen: str) -> None:
    strip = TabStrip("Text or changes", TABS)
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint())
    strip.show()
    width = strip.sizeHint().width()
    strip.choose(chosen)
    assert strip.sizeHint().width() == width
    bold = theme.metrics(theme.sizes.body, bold=True)
    for number, tab in enumerate(TABS):
        assert strip.tabRect(number).width() >= bold.horizontalAdvance(tab.text) + 2 * 12
    assert strip.rect().contains(strip.tabRect(1))
