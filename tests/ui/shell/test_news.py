"""What is told while nobody looks at the window: the turn of a deal, once, and naming nobody."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.opened import PATIENCE_MS
from tests.ui.orders.conftest import Open, keep, open_desk
from tests.ui.orders.walk import Walk
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.notice import Notice, NoticeKind
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.storage.repositories import notices
from vehilink_desktop.ui.shell.news import News

__all__ = ["open_desk"]  # a fixture of the orders

pytestmark = pytest.mark.req("S6")


class Listener:
    """Notes what is told; `look` waits until the news has looked once more."""

    def __init__(self, qtbot: QtBot, news: News) -> None:
        self._qtbot = qtbot
        self._news = news
        self._asked, self._seen = 1, 0  # it looks by itself when it is made
        self.told: list[tuple[str, str, str]] = []
        news.told.connect(lambda *one: self.told.append(one))
        news.looked.connect(self._count)
        self._wait()

    def look(self) -> None:
        self._asked += 1
        self._news.look()
        self._wait()

    def _count(self) -> None:
        self._seen += 1

    def _wait(self) -> None:
        self._qtbot.waitUntil(lambda: self._seen >= self._asked, timeout=PATIENCE_MS)


def test_a_turn_is_told_once_and_names_nobody(open_desk: Open, qtbot: QtBot) -> None:
    walk = Walk()
    desk = open_desk(Side.SUPPLIER, walk)
    news = News(desk.backend)
    listener = Listener(qtbot, news)
    assert listener.told == []
    walk.to(Milestone.PROFORMA)
    keep(desk, walk)
    with qtbot.waitSignal(news.told, timeout=PATIENCE_MS):
        desk.bus.publish(ChangeSet.of(Topic.ORDER, walk.order.id))
    (title, text, route) = listener.told[0]
    assert title == "1 deal waits for you"
    assert route == f"order/{walk.order.id}"
    for secret in (walk.order.number, "BYD", *filter(None, [walk.order.purchaser.nickname])):
        assert secret not in f"{title} {text}"
    listener.look()
    assert len(listener.told) == 1


def test_nothing_is_told_to_who_wants_no_messages(open_desk: Open, qtbot: QtBot) -> None:
    walk = Walk()
    desk = open_desk(Side.SUPPLIER, walk)
    listener = Listener(qtbot, News(desk.backend))
    desk.backend.choices.switch(Choice.MESSAGE_NOTIFICATIONS, False, "off")
    walk.to(Milestone.PROFORMA)
    keep(desk, walk)
    listener.look()
    desk.backend.choices.switch(Choice.MESSAGE_NOTIFICATIONS, True, "on")
    listener.look()
    assert listener.told == []


def test_a_notice_of_the_platform_is_told_and_leads_to_the_notices(
    open_desk: Open, qtbot: QtBot
) -> None:
    desk = open_desk(Side.SUPPLIER, Walk())
    news = News(desk.backend)
    listener = Listener(qtbot, news)
    notice = Notice(
        id="n1", version=1, kind=NoticeKind.INCIDENT, title="Li's phone number leaked",
        happened="Somebody read it.", published_at=desk.backend.platform_now(),
    )  # fmt: skip
    with desk.db.write() as conn:
        notices.upsert(conn, notice)
    with qtbot.waitSignal(news.told, timeout=PATIENCE_MS):
        desk.bus.publish(ChangeSet.of(Topic.NOTICE, notice.id))
    (title, text, route) = listener.told[0]
    assert route == "my/privacy/notices"
    assert "Li" not in f"{title} {text}"
