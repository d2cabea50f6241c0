"""Texts of others: plain, their addresses named by host and opened by choice only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import SUPPLIER, Desk
from tests.support.opened import PATIENCE_MS
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.link_dialog import LinkDialog
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.common.opening import OpeningSheet

pytestmark = pytest.mark.req("B4")

TEXT = "<a href='https://evil.example'>trusted</a> Papers: https://a.example/p?q=1, www.b.example"


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> LinkText:
    with desk.db.write() as conn:
        meta.put(conn, "owner", SUPPLIER.id)
    text = LinkText(desk.backend)
    qtbot.addWidget(text)
    text.show_text(TEXT, "listing/7")
    with qtbot.waitExposed(text):
        text.show()
    return text


def dialogs(shown: QWidget) -> list[LinkDialog]:
    return [one for one in shown.findChildren(LinkDialog) if one.isVisible()]


def press(shown: LinkText, host: str) -> None:
    next(one for one in shown.links.buttons() if bidi.strip(one.text()) == host).click()


def test_the_text_stays_plain_and_its_hosts_stand_below(shown: LinkText) -> None:
    assert bidi.strip(shown.text()) == TEXT
    assert shown.label.textFormat() is Qt.TextFormat.PlainText
    assert not shown.label.openExternalLinks()
    hosts = [bidi.strip(one.text()) for one in shown.links.buttons()]
    assert hosts == ["evil.example", "a.example", "www.b.example"]


def test_a_text_without_addresses_is_only_a_text(qtbot: QtBot, desk: Desk) -> None:
    text = LinkText(desk.backend)
    qtbot.addWidget(text)
    text.show_text(TEXT, "listing/7")
    text.show_text("Two keys, 2.0 T.", "listing/7")
    text.show()
    assert [one for one in text.links.buttons() if one.isVisible()] == []


def test_a_press_warns_first(shown: LinkText, opened_elsewhere: list[str]) -> None:
    press(shown, "a.example")
    (dialog,) = dialogs(shown)
    assert bidi.strip(dialog.host.text()) == "a.example"
    assert opened_elsewhere == []
    dialog.follow.click()
    assert opened_elsewhere == ["https://a.example/p?q=1"]


def test_a_report_reaches_the_outbox_without_the_words_around_it(
    shown: LinkText, desk: Desk, qtbot: QtBot
) -> None:
    press(shown, "a.example")
    (dialog,) = dialogs(shown)
    dialog.report.click()
    qtbot.waitUntil(lambda: len(desk.backend.links.reported()) == 1, timeout=PATIENCE_MS)
    (report,) = desk.backend.links.reported()
    assert "a.example" in str(report)
    assert "listing/7" in str(report)
    assert "Papers" not in str(report)


def test_who_wants_no_warnings_is_asked_as_for_any_other_program(
    shown: LinkText, desk: Desk, opened_elsewhere: list[str]
) -> None:
    desk.backend.choices.switch(Choice.LINK_WARNINGS, False, "off")
    press(shown, "a.example")
    assert dialogs(shown) == []
    (sheet,) = shown.findChildren(OpeningSheet)
    sheet.reject()
    desk.backend.choices.switch(Choice.ASK_BEFORE_OPENING, False, "off")
    press(shown, "a.example")
    assert opened_elsewhere == ["https://a.example/p?q=1"]


@pytest.mark.parametrize(
    "url", ["http://a.example/", "https://bit.ly/3x", "https://192.0.2.1/", "https://аpple.example"]
)
def test_what_is_doubtful_is_always_warned_of(
    shown: LinkText, desk: Desk, opened_elsewhere: list[str], url: str
) -> None:
    desk.backend.choices.switch(Choice.LINK_WARNINGS, False, "off")
    desk.backend.choices.switch(Choice.ASK_BEFORE_OPENING, False, "off")
    shown.show_text(f"See {url}", "listing/7")
    shown.links.buttons()[0].click()
    assert len(dialogs(shown)) == 1
    assert opened_elsewhere == []
