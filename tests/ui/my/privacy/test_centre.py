"""The privacy centre: a card for every page, and the way there and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.ui.my.page import MyPage
from vehilink_desktop.ui.my.privacy.cards import ICONS, page_about, page_name
from vehilink_desktop.ui.my.privacy.page import PAGES, PrivacyPart
from vehilink_desktop.ui.my.privacy.summaries import SUMMARIES
from vehilink_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.req("D1", "D2")


@pytest.fixture(autouse=True)
def known_policy(desk: Desk) -> None:
    """A text of the policy that is here already, since no platform is to be reached."""
    stored = {
        "version": "1",
        "effective_on": "2024-03-13",
        "language": "en",
        "title": "Policy",
        "text": "## One {#one}\n\nText.\n",
    }
    with desk.db.write() as conn:
        meta.put(conn, "policy.en", stored)


def test_every_page_has_a_card_that_says_what_it_is_for(qtbot: QtBot, desk: Desk) -> None:
    part = Opened(qtbot, PrivacyPart(desk.backend)).page
    assert list(part.home.cards) == list(PAGES)
    for key, card in part.home.cards.items():
        assert card.isVisible()
        assert card.accessibleName() == page_name(key)
        assert page_about(key) in card.accessibleDescription()
        assert key in ICONS


def test_every_summary_belongs_to_a_page_and_is_shown(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, PrivacyPart(desk.backend))
    assert set(SUMMARIES) <= set(PAGES)
    for key in SUMMARIES:
        card = opened.page.home.cards[key]
        opened.until(card.state.text)
        assert card.state.text() in card.accessibleDescription()


@pytest.mark.parametrize("key", list(PAGES))
def test_a_card_leads_to_its_page_and_the_line_above_it_back(
    qtbot: QtBot, desk: Desk, key: str
) -> None:
    opened = Opened(qtbot, PrivacyPart(desk.backend))
    opened.page.home.cards[key].click()
    assert opened.routes == [f"my/privacy/{key}"]
    opened.page.open(key)
    assert opened.page.title() == page_name(key)
    assert opened.page.page() is not None
    opened.page.back.click()
    assert opened.routes[-1] == "my/privacy"
    opened.page.open("")
    assert opened.page.page() is None
    assert not opened.page.back.isVisible()


def test_cards_are_opened_by_keyboard_in_the_frame(
    qtbot: QtBot, desk: Desk, tmp_path: pytest.TempPathFactory
) -> None:
    window = MainWindow(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: window.current_page() is not None)
    window.go("my/privacy")
    page = window.current_page()
    assert isinstance(page, MyPage)
    part = page.part()
    assert isinstance(part, PrivacyPart)
    first = next(iter(PAGES))
    assert window.focusWidget() is part.home.cards[first]
    QTest.keyClick(part.home.cards[first], Qt.Key.Key_Space)
    assert window.windowTitle().startswith(page_name(first))
    window.back()
    assert window.windowTitle().startswith("Privacy centre")
    window.detach()


def test_what_is_no_page_leads_home(qtbot: QtBot, desk: Desk) -> None:
    part = Opened(qtbot, PrivacyPart(desk.backend), "nowhere").page
    assert part.page() is None
    assert part.title() == "Privacy centre"


def test_cards_stand_below_each_other_where_there_is_no_room(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, PrivacyPart(desk.backend))
    cards = list(opened.page.home.cards.values())
    if len(cards) > 1:
        opened.until(lambda: cards[0].y() == cards[1].y())
    opened.page.resize(500, 700)
    opened.until(lambda: len({card.x() for card in cards}) == 1)
