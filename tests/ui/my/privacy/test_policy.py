"""The policy in the privacy centre: read, searched, compared, agreed to anew; never markup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.sandbox.editions import ADDED, draft
from tests.sandbox.timed import DAY_S, Timed, timed_platform
from tests.support.backend import POLICY, Desk
from tests.support.opened import PATIENCE_MS, Opened
from tests.support.sandbox import SUPPLIER
from vehilink_desktop.sandbox import policies
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.ui.my.privacy.policy.page import NEWS, PolicyPart
from vehilink_desktop.ui.shell.policy_banner import PolicyBanner
from vehilink_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.req("D1")

TOMORROW = "2026-11-24"
HOSTILE = """Hello <script>alert(1)</script> and <b>bold</b>

## A link {#a}

[click](http://evil.example) ![spy](http://tracker.example/p.png) <img src="file:///etc/passwd">
"""


@pytest.fixture
def reader(qapp: QApplication, tmp_path: Path, timed: Timed) -> Iterator[Desk]:
    """Somebody signed in with a sample account, on a platform whose clock the test holds."""
    with Desk(tmp_path / "profile", url=timed.url, account=None) as opened:
        account = opened.backend.account
        sent = account.request_code(SUPPLIER)
        account.sign_in(sent.request_id, SUPPLIER, account.read_code(sent.request_id) or "")
        yield opened


@pytest.fixture
def timed(tmp_path: Path) -> Iterator[Timed]:
    with timed_platform(tmp_path / "platform", None) as found:
        yield found


def publish(timed: Timed, *, significant: bool = True) -> None:
    with timed.site.change() as conn:
        policies.publish(conn, timed.site, draft(TOMORROW, significant=significant))


def shown(qtbot: QtBot, desk: Desk, argument: str = "") -> Opened[PolicyPart]:
    opened = Opened(qtbot, PolicyPart(desk.backend), argument)
    opened.until(opened.page.editions.value)
    return opened


def test_the_text_has_contents_that_lead_to_its_clauses(qtbot: QtBot, reader: Desk) -> None:
    page = shown(qtbot, reader).page
    contents = page.reader.contents
    titles = [contents.item(number).text().strip() for number in range(contents.count())]
    assert "3. Who else may get it" in titles
    assert len(titles) > 60
    bar = page.reader.view.verticalScrollBar()
    assert bar.value() == 0
    place = titles.index("Ask for an explanation")
    contents.itemClicked.emit(contents.item(place))
    assert bar.value() > 0
    position = page.reader.view.headings[place]
    assert 0 <= page.reader.view.cursorRect(cursor_at(page, position)).top() < 40


def test_who_reads_is_not_moved_by_what_is_read_again(qtbot: QtBot, reader: Desk) -> None:
    finder = shown(qtbot, reader).page.reader
    policy = reader.backend.policy.in_force("en")
    QTest.keyClicks(finder.search.edit, "consent")
    bar = finder.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    finder.show_policy(policy)
    assert bar.value() == place > 0
    finder.show_policy(policy.model_copy(update={"version": TOMORROW}))
    assert (bar.value(), finder.search.value(), finder.found.text()) == (0, None, "")


def cursor_at(page: PolicyPart, position: int) -> object:
    cursor = page.reader.view.textCursor()
    cursor.setPosition(position)
    return cursor


def test_a_clause_can_be_opened_by_its_anchor(qtbot: QtBot, reader: Desk) -> None:
    opened = shown(qtbot, reader, "leaked-account")
    opened.until(lambda: opened.page.reader.view.verticalScrollBar().value() > 0)
    assert "leaked" in opened.page.reader.contents.currentItem().text()


def test_places_are_found_and_walked_through(qtbot: QtBot, reader: Desk) -> None:
    finder = shown(qtbot, reader).page.reader
    QTest.keyClicks(finder.search.edit, "thirty days")
    assert finder.found.text() == "1 of 1"
    finder.search.edit.clear()
    QTest.keyClicks(finder.search.edit, "CONSENT")
    first = finder.found.text()
    assert first.startswith("1 of ")
    finder.find_before()
    count = first.split()[-1]
    assert finder.found.text() == f"{count} of {count}"
    finder.search.edit.clear()
    QTest.keyClicks(finder.search.edit, "zebra")
    assert finder.found.text() == "Not found"


def test_a_hostile_text_is_shown_as_it_is_written(qtbot: QtBot, desk: Desk) -> None:
    archive = {
        "current": "1",
        "editions": [
            {"version": one, "effective_on": one, "published_at": "2024-01-01T00:00:00Z"}
            for one in ("1", "0")
        ],
    }
    with desk.db.write() as conn:
        meta.put(conn, "policy_editions", archive)
        for version, text in (("1", HOSTILE), ("0", "Hello")):
            stored = {"version": version, "effective_on": version, "language": "en", "title": "<b>"}
            meta.put(conn, f"policy.{version}.en", stored | {"text": text})
    page = shown(qtbot, desk).page
    for view in (page.reader.view, page.comparison.text):
        assert "<script>alert(1)</script>" in view.toPlainText()
        assert '<img src="file:///etc/passwd">' in view.toPlainText()
        formats = view.document().allFormats()
        assert not any(one.isImageFormat() or one.toCharFormat().isAnchor() for one in formats)
    assert "{#a}" not in page.reader.view.toPlainText()


def test_a_significant_edition_is_put_before_the_person(
    qtbot: QtBot, reader: Desk, timed: Timed
) -> None:
    publish(timed)
    reader.backend.policy.refresh()
    opened = shown(qtbot, reader, NEWS)
    page = opened.page
    opened.until(page.news.isVisible)
    assert page.editions.value() == TOMORROW
    assert not page.news.agreement.box.isChecked()
    assert page.comparison.isVisible()
    assert ADDED["en"] in page.comparison.text.toPlainText()
    assert page.comparison.count.text() == "1 clause changed"
    before = len(page.comparison.text.toPlainText())
    page.comparison.whole.click()
    assert len(page.comparison.text.toPlainText()) > before
    page.news.agreement.button.click()
    assert reader.backend.policy.agreed_version() == POLICY
    page.news.agreement.box.click()
    page.news.agreement.button.click()
    opened.until(lambda: reader.backend.policy.agreed_version() == TOMORROW)
    opened.until(lambda: not page.news.isVisible())
    assert reader.backend.policy.pending() is None
    entry = reader.backend.consents.standing("policy")
    assert entry is not None
    assert (entry.policy_version, entry.granted) == (TOMORROW, True)
    assert entry.wording == f"I have read version {TOMORROW} of the privacy policy and agree to it"
    # the platform is told after it counts here
    account = reader.backend.account
    opened.until(lambda: (found := account.current()) and found.policy_agreed == TOMORROW)


def test_the_archive_keeps_the_edition_before(qtbot: QtBot, reader: Desk, timed: Timed) -> None:
    publish(timed, significant=False)
    timed.clock.advance(DAY_S)
    opened = shown(qtbot, reader)
    page = opened.page
    assert page.editions.value() == TOMORROW
    assert reader.backend.policy.pending() is None
    assert not page.news.isVisible()
    page.editions.set_value(POLICY)
    page.editions.changed.emit()
    opened.until(lambda: page.tabs.count() == 1)
    assert ADDED["en"] not in page.reader.view.toPlainText()


def test_the_banner_leads_to_what_waits_until_it_is_agreed_to(
    qtbot: QtBot, reader: Desk, timed: Timed, tmp_path: Path
) -> None:
    publish(timed)
    window = MainWindow(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.attach(reader.backend)
    qtbot.waitUntil(lambda: window.current_page() is not None, timeout=PATIENCE_MS)
    banner = window.findChild(PolicyBanner)
    qtbot.waitUntil(banner.isVisible, timeout=PATIENCE_MS)
    assert "changes on" in banner.accessibleName()
    timed.clock.advance(DAY_S)
    banner.look(reader.backend)
    qtbot.waitUntil(lambda: "wait until you" in banner.accessibleName(), timeout=PATIENCE_MS)
    reader.backend.policy.agree(TOMORROW, "I agree")
    qtbot.waitUntil(lambda: not banner.isVisible(), timeout=PATIENCE_MS)
    window.detach()
