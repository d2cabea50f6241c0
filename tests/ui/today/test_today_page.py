"""Today: what waits, in its order, a key or a click away; how the deals stand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QToolTip
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from tests.support.backend import SUPPLIER, Desk
from tests.support.opened import Opened
from tests.ui.orders.conftest import Open, open_desk
from tests.ui.orders.walk import Walk
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestContent, RequestState
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.dashboard_view import DayValue, Need, NeedKind
from vehilink_desktop.storage.repositories import requests
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.today.need_row import NeedRow
from vehilink_desktop.ui.today.page import TodayPage
from vehilink_desktop.ui.today.plot import ValuePlot, load_plots, round_top, weekly
from vehilink_desktop.ui.today.wording import asks, route

__all__ = ["open_desk"]  # a fixture of the orders

START = datetime(2026, 11, 20, 8, tzinfo=UTC)


def put_ending(desk: Desk, request_id: str, hours: float) -> None:
    """An own request that ends in so many hours."""
    now = desk.backend.platform_now()
    request = PurchaseRequest(
        id=request_id, version=1, state=RequestState.LIVE, account_id=SUPPLIER.id,
        content=RequestContent(brand="BYD", series=request_id, quantity=20),
        created_at=now, updated_at=now, expires_at=now + timedelta(hours=hours),
    )  # fmt: skip
    with desk.db.write() as conn:
        requests.upsert(conn, request, mine=True)
    desk.bus.publish(ChangeSet.of(Topic.REQUEST, request_id))


def names(page: TodayPage) -> list[str]:
    return [line.accessibleName() for line in page.lines()]


def test_an_empty_day_says_that_all_is_done(desk: Desk, qtbot: QtBot) -> None:
    shown = Opened(qtbot, TodayPage(desk.backend))
    shown.until(lambda: isinstance(shown.page.needs.currentWidget(), EmptyState))
    assert not shown.page.steps.isVisible()
    assert not shown.page.plot.isVisible()


def test_what_waits_stands_by_deadline_and_opens_by_key_and_click(desk: Desk, qtbot: QtBot) -> None:
    for request_id, hours in (("Han", 9.0), ("Seal", 2.0), ("Tang", 5.0)):
        put_ending(desk, request_id, hours)
    shown = Opened(qtbot, TodayPage(desk.backend))
    shown.until(lambda: len(shown.page.lines()) == 3)
    wanted = [f"Your request ends. BYD {one}" for one in ("Seal", "Tang", "Han")]
    assert names(shown.page) == wanted
    first, second, _ = shown.page.lines()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert shown.routes == ["request/Tang", "request/Seal"]


def test_news_come_in_without_taking_the_focus_away(desk: Desk, qtbot: QtBot) -> None:
    put_ending(desk, "Han", 9)
    shown = Opened(qtbot, TodayPage(desk.backend))
    shown.until(lambda: len(shown.page.lines()) == 1)
    shown.page.lines()[0].setFocus()
    put_ending(desk, "Seal", 2)
    shown.until(lambda: len(shown.page.lines()) == 2)
    assert [line.need.id for line in shown.page.lines() if line.hasFocus()] == ["Han"]


def test_a_long_list_unfolds(desk: Desk, qtbot: QtBot) -> None:
    for number in range(9):
        put_ending(desk, f"r{number}", 1 + number)
    shown = Opened(qtbot, TodayPage(desk.backend))
    shown.until(lambda: shown.page.lines())
    assert len(shown.page.lines()) == 6
    more = next(one for one in shown.page.findChildren(Button) if one.text() == "Show all 9")
    more.click()
    assert len(shown.page.lines()) == 9
    assert not more.isVisible()


@pytest.mark.req("P6")
def test_an_order_shows_as_a_step_and_its_value_by_step_and_week(
    open_desk: Open, qtbot: QtBot
) -> None:
    walk = Walk()
    walk.to(Milestone.PROFORMA)
    desk = open_desk(Side.SUPPLIER, walk)
    shown = Opened(qtbot, TodayPage(desk.backend))
    shown.until(lambda: shown.page.lines())
    need = shown.page.lines()[0].need
    assert need.subject == "order"
    shown.page.lines()[0].chosen.emit(need)
    assert shown.routes == [f"order/{walk.order.id}"]
    shown.until(shown.page.plot.isVisible)
    total = walk.order.terms.total()
    texts = [one.text() for one in shown.page.steps.findChildren(Label)]
    assert any(f"{total.decimal():,.0f}" in one for one in texts), texts


@pytest.mark.logs("an operation ended in a bug")
def test_a_failure_can_be_tried_again(desk: Desk, qtbot: QtBot) -> None:
    with desk.db.write() as conn:
        conn.execute(text("ALTER TABLE order_days RENAME TO gone"))
    shown = Opened(qtbot, TodayPage(desk.backend))
    shown.until(lambda: isinstance(shown.page.needs.currentWidget(), ErrorState))
    with desk.db.write() as conn:
        conn.execute(text("ALTER TABLE gone RENAME TO order_days"))
    face = shown.page.needs.currentWidget()
    next(one for one in face.findChildren(Button) if one.text() == "Try again").click()
    shown.until(lambda: isinstance(shown.page.needs.currentWidget(), EmptyState))


def need(kind: NeedKind, detail: str, subject: str = "order") -> Need:
    return Need(kind, "x1", subject, "BYD Han", "Omar", detail, None, START)


@pytest.mark.parametrize(
    ("one", "said", "leads_to"),
    [
        (need(NeedKind.ORDER_TURN, "proforma"), "Your step: Proforma invoice", "order/x1"),
        (need(NeedKind.ORDER_TURN, "agreed"), "Answer the order", "order/x1"),
        (need(NeedKind.ORDER_TURN, "offered"), "Answer the order", "order/x1"),
        (need(NeedKind.VOUCHER, "deposit"), "Check the proof: Deposit", "order/x1"),
        (need(NeedKind.DEED_FAILED, "suspended", "payee"), "Not sent: ", "my/payees"),
        (need(NeedKind.DEED_FAILED, "x", "complaint"), "Not sent: ", "transfers"),
        (need(NeedKind.LISTING, "rejected", "listing"), "This vehicle needs you", "editor/x1"),
    ],
)
def test_a_line_says_what_to_do_and_leads_there(one: Need, said: str, leads_to: str) -> None:
    assert asks(one).startswith(said)
    assert route(one) == leads_to


def test_what_has_no_deadline_says_since_when_it_waits(qtbot: QtBot) -> None:
    line = NeedRow(need(NeedKind.ORDER_TURN, "proforma"), lambda: START + timedelta(days=3))
    qtbot.addWidget(line)
    assert "3 d ago" in [one.text() for one in line.findChildren(Label)]


def usd(day: date, dollars: int) -> DayValue:
    return DayValue(day, 1, Money(minor=dollars * 100, currency="USD"))


def test_values_are_summed_by_week_and_old_ones_left_out() -> None:
    today = date(2026, 11, 22)  # a Sunday
    series = (usd(date(2020, 1, 1), 9), usd(date(2026, 11, 16), 5), usd(today, 7))
    weeks = weekly(series, today)
    assert weeks[-1] == (date(2026, 11, 16), Money(minor=1200, currency="USD"))
    assert sum(value.minor for _, value in weeks) == 1200
    assert weekly((), today) == []


@pytest.mark.parametrize(("value", "top"), [(0, 1), (1, 1), (3, 4), (150_477, 200_000), (401, 500)])
def test_the_plot_ends_at_a_round_figure(value: float, top: float) -> None:
    assert round_top(value) == top


def test_a_bar_says_its_week_and_value(qtbot: QtBot, qapp: QApplication) -> None:
    load_plots()
    plot = ValuePlot()
    qtbot.addWidget(plot)
    plot.resize(600, 200)
    plot.show()
    plot.show_series((usd(date(2026, 11, 17), 21_500),), date(2026, 11, 22))
    assert plot.accessibleName() == "Week of 2026-11-16: USD 21,500"
    view = plot.findChild(QGraphicsView)
    last = QPoint(view.width() - 12, 50)
    qtbot.waitUntil(lambda: plot.told_at(last.x()) != "")
    assert "USD 21,500" in plot.told_at(last.x())
    help_event = QHelpEvent(QEvent.Type.ToolTip, last, view.mapToGlobal(last))
    qapp.sendEvent(view.viewport(), help_event)
    qtbot.waitUntil(lambda: "USD 21,500" in QToolTip.text())
