"""The pipeline: what stands in which tab, what narrows it, where a line leads."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.deals import ACCOUNT, Deals
from tests.support.opened import Opened
from tests.ui.orders.conftest import Open
from tests.ui.orders.walk import Walk
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.domain.order_deeds import HoldOrder
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.storage.repositories import orders, quotations
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.orders.deals import DealsPage
from vehilink_desktop.ui.orders.deals_model import Col

pytestmark = pytest.mark.req("P4")


def opened(qtbot: QtBot, desk: Desk, tab: str = "") -> Opened[DealsPage]:
    shown = Opened(qtbot, DealsPage(desk.backend), tab)
    shown.until(lambda: shown.page.tabs.current_key() == (tab or "needs_me"))
    return shown


def numbers(page: DealsPage) -> dict[str, int]:
    bar = page.tabs
    texts = {bar.tabData(n): bar.tabText(n) for n in range(bar.count())}
    return {key: int(text.split()[-1].replace(",", "")) for key, text in texts.items()}


def cell(page: DealsPage, row: int, column: Col) -> str:
    return bidi.strip(str(page.model.index(row, column).data()))


def test_a_line_says_what_is_needed_and_opens_its_order(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    shown = opened(qtbot, open_desk(Side.PURCHASER, walk))
    page = shown.page
    shown.until(lambda: page.model.rowCount() == 1)
    assert cell(page, 0, Col.DEAL) == "2024 BYD Song Plus DM-i"
    assert cell(page, 0, Col.STEP) == "Deposit"
    assert cell(page, 0, Col.TURN) == "Your turn"
    assert cell(page, 0, Col.VALUE) == "USD 44,800"
    assert cell(page, 0, Col.DUE) == "2 d 23 h"
    page.table.row_activated.emit(0)
    assert shown.routes == ["order/order-1"]


def test_tabs_count_and_gather_everything_once(qtbot: QtBot, desk: Desk) -> None:
    made = Deals(120, lines=2)
    account = desk.backend.account.current()
    assert account is not None
    desk.sign_in(account.model_copy(update={"id": ACCOUNT}))
    with desk.db.write() as conn:
        orders.upsert_many(conn, made.orders(), ACCOUNT)
        quotations.upsert_many(conn, made.quotations(), ACCOUNT)
    shown = opened(qtbot, desk, "ended")
    page = shown.page
    shown.until(lambda: page.model.rowCount() and page.tabs.tabText(0)[-1].isdigit())
    counted = numbers(page)
    assert counted["running"] + counted["stopped"] + counted["ended"] == 120
    assert page.model.rowCount() == counted["ended"]
    for tab in ("running", "stopped", "needs_me"):
        page.tabs.setCurrentIndex(list(counted).index(tab))
        shown.until(lambda tab=tab: page.model.rowCount() == counted[tab])  # type: ignore[misc]
    turns = {cell(page, n, Col.TURN) for n in range(page.model.rowCount())}
    assert turns == {"Your turn"}


def test_a_filter_narrows_and_says_when_nothing_fits(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.INSPECTED)
    shown = opened(qtbot, open_desk(Side.SUPPLIER, walk), "running")
    page = shown.page
    shown.until(lambda: page.model.rowCount() == 1)
    page.filter.edit.setText("LGXCE6CD8RA000001")
    page.filter.changed.emit()
    shown.until(lambda: page.faces.currentWidget() is page.table)
    page.filter.edit.setText("toyota")
    page.filter.changed.emit()
    shown.until(lambda: page.model.rowCount() == 0)
    shown.until(lambda: page.faces.currentWidget() is not page.table)
    page.step.set_value(str(Milestone.INSPECTED))
    page.filter.edit.setText("")
    page.filter.changed.emit()
    shown.until(lambda: page.model.rowCount() == 1)


def test_without_deals_it_says_what_they_come_from(qtbot: QtBot, desk: Desk) -> None:
    shown = opened(qtbot, desk)
    shown.until(lambda: shown.page.faces.currentWidget() is not shown.page.table)
    shown.until(lambda: shown.page.model.rowCount() == 0)


def test_a_line_says_that_something_waits_to_be_sent(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    desk = open_desk(Side.PURCHASER, walk)
    desk.backend.orders.do("order-1", HoldOrder(reason="No ship"))
    shown = opened(qtbot, desk, "running")
    shown.until(lambda: shown.page.model.rowCount() == 1)
    said = shown.page.model.index(0, Col.DEAL).data(Roles.SUBTITLE)
    assert bidi.strip(said) == "O-2026-000123 · Waiting to be sent"
