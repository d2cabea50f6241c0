"""The board for suppliers and the own requests of purchasers."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS
from tests.support.opened import Opened
from tests.ui.requests.conftest import Wishes, named
from vehilink_desktop.domain.purchase_request import RequestState
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.requests import board_model, mine_model
from vehilink_desktop.ui.requests.board import Board
from vehilink_desktop.ui.requests.mine import Mine
from vehilink_desktop.ui.requests.page import RequestsPage
from vehilink_desktop.ui.theme import Tone

pytestmark = pytest.mark.req("P4")


def board(qtbot: QtBot, wishes: Wishes, rows: int) -> tuple[Opened[RequestsPage], Board]:
    shown = Opened(qtbot, RequestsPage(wishes.desk.backend))
    shown.until(lambda: isinstance(shown.page.list, Board))
    found = shown.page.list
    assert isinstance(found, Board)
    shown.until(lambda: found.model.rowCount() == rows)
    return shown, found


def mine(qtbot: QtBot, wishes: Wishes, rows: int) -> tuple[Opened[RequestsPage], Mine]:
    shown = Opened(qtbot, RequestsPage(wishes.desk.backend))
    shown.until(lambda: isinstance(shown.page.list, Mine))
    found = shown.page.list
    assert isinstance(found, Mine)
    shown.until(lambda: found.model.rowCount() == rows)
    return shown, found


def titles(found: Board) -> list[str]:
    return [found.model.row(n).request.content.series or "" for n in range(found.model.rowCount())]


def cell(found: Board, row: int, column: board_model.Col) -> str:
    return bidi.strip(str(found.model.index(row, column).data()))


def test_what_fits_the_stock_stands_first_with_its_reasons(qtbot: QtBot, selling: Wishes) -> None:
    selling.desk.put_listing(SONG_PLUS)
    selling.put("r1", named("Land Cruiser", brand="Toyota"))
    selling.put("r2", named("Song Plus"))
    _shown, found = board(qtbot, selling, 2)
    assert titles(found)[0] == "Song Plus"
    index = found.model.index(0, board_model.Col.FIT)
    assert index.data().endswith("%")
    assert index.data(Roles.TONE) == Tone.OK
    tip = found.model.cell(found.model.rows[0], board_model.Col.FIT, 3)
    assert "Fits: Brand, Series" in str(tip)


def test_order_and_filters(qtbot: QtBot, selling: Wishes) -> None:
    selling.desk.put_listing(SONG_PLUS)
    selling.put("r1", named("Song Plus"), hours=90)
    selling.put("r2", named("Prado", brand="Toyota", sales_region="europe"), hours=0.4)
    selling.put("r3", named("H6", brand="Haval", remarks="urgent"), hours=30)
    _shown, found = board(qtbot, selling, 3)
    found.order.set_value("ending")
    found.order.changed.emit()
    assert titles(found) == ["Prado", "H6", "Song Plus"]
    left = found.model.index(0, board_model.Col.LEFT)
    assert left.data(Roles.TONE) == Tone.BAD
    assert "min" in cell(found, 0, board_model.Col.LEFT)
    found.search.edit.setText("URGENT")
    found.search.changed.emit()
    qtbot.waitUntil(lambda: titles(found) == ["H6"])
    found.search.set_value(None)
    found.region.set_value(["europe"])
    found.reload()
    qtbot.waitUntil(lambda: titles(found) == ["Prado"])
    found.fitting.click()
    qtbot.waitUntil(lambda: found.model.rowCount() == 0)


def test_own_vehicles_are_taken_into_a_quotation(qtbot: QtBot, selling: Wishes) -> None:
    fitting = selling.desk.put_listing(SONG_PLUS)
    selling.put("r1")
    shown, found = board(qtbot, selling, 1)
    found.table.select_row(0)
    shown.until(lambda: found.detail.chosen() == (fitting,))
    assert found.panel.is_open()
    assert found.detail.quote.text() == "Quote with these"
    found.detail.quote.click()
    shown.until(lambda: shown.routes)
    name, _, quotation_id = shown.routes[0].partition("/")
    assert name == "quotation"
    draft = selling.desk.backend.quotations.get(quotation_id).draft
    assert draft is not None
    assert draft.terms.lines[0].listing_id == fitting
    assert draft.terms.lines[0].quantity == 20
    assert not draft.authentic
    shown.until(lambda: found.detail.quote.text() == "Open my quotation")
    shown.until(lambda: cell(found, 0, board_model.Col.QUOTATION) == "Being written")


def test_a_request_that_is_over_leaves_the_board(qtbot: QtBot, selling: Wishes) -> None:
    selling.put("r1", hours=0.0006)
    _shown, found = board(qtbot, selling, 1)
    qtbot.waitUntil(lambda: found.model.rowCount() == 0, timeout=10_000)


def test_purchasers_see_their_own_by_state(qtbot: QtBot, buying: Wishes) -> None:
    buying.put("r1", named("Live"))
    buying.put("r2", named("Over"), state=RequestState.EXPIRED, hours=-2)
    draft = buying.desk.backend.requests.create()
    buying.desk.backend.requests.save(draft, named("Draft"))
    shown, found = mine(qtbot, buying, 3)
    assert shown.page.title() == "My requests"
    counts = {found.tabs.tabData(n): found.tabs.tabText(n) for n in range(found.tabs.count())}
    assert counts["all"].endswith("3")
    assert counts["live"].endswith("1")
    assert counts["draft"].endswith("1")
    found.tabs.setCurrentIndex(list(mine_model.TABS).index("expired"))
    assert [row.content.series for row in found.model.rows] == ["Over"]
    found.table.select_row(0)
    assert found.renew_action.isEnabled()
    found.renew_action.trigger()
    shown.until(lambda: buying.queued() == ["request.action"])
    shown.until(lambda: shown.notices)


def test_a_discarded_draft_comes_back(qtbot: QtBot, buying: Wishes) -> None:
    requests = buying.desk.backend.requests
    requests.save(requests.create(), named("Draft"))
    shown, found = mine(qtbot, buying, 1)
    found.table.select_row(0)
    found.discard_action.trigger()
    shown.until(lambda: found.model.rowCount() == 0)
    shown.undo_last()
    shown.until(lambda: found.model.rowCount() == 1)
    assert found.model.rows[0].content == named("Draft")


def test_a_new_request_is_opened_at_once(qtbot: QtBot, buying: Wishes) -> None:
    shown, found = mine(qtbot, buying, 0)
    found.start_new()
    shown.until(lambda: shown.routes)
    assert shown.routes[0].startswith("request/")
