"""My stock: what is listed, what can be done with it, what is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.drops import drop_files
from tests.support.opened import Opened
from tests.support.pictures import write_pictures
from vehilink_desktop.domain.listing import ListingContent, ListingState
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.stock.model import Col
from vehilink_desktop.ui.stock.page import StockPage
from vehilink_desktop.ui.theme import current_theme

pytestmark = pytest.mark.req("P1")


def named(series: str, **more: object) -> ListingContent:
    return SONG_PLUS.model_copy(update={"series": series, **more})


def opened(qtbot: QtBot, desk: Desk, rows: int) -> Opened[StockPage]:
    shown = Opened(qtbot, StockPage(desk.backend))
    shown.until(lambda: shown.page.model.rowCount() == rows)
    return shown


def cell(page: StockPage, row: int, column: Col) -> str:
    return bidi.strip(str(page.model.index(row, column).data()))


def series(page: StockPage) -> list[str]:
    return [page.model.row(n).title.split()[2] for n in range(page.model.rowCount())]


def tab_texts(page: StockPage) -> dict[str, str]:
    bar = page.tabs
    return {bar.tabData(n): bar.tabText(n) for n in range(bar.count())}


@pytest.mark.req("D9")
def test_a_tooltip_shows_markup_as_it_was_written(qtbot: QtBot, desk: Desk) -> None:
    markup = '<img src="file:///etc/hostname">'
    desk.put_listing(named(markup))
    page = opened(qtbot, desk, 1).page
    tip = page.model.index(0, Col.VEHICLE).data(Qt.ItemDataRole.ToolTipRole)
    assert markup in QTextDocumentFragment.fromHtml(tip).toPlainText()
    assert markup in cell(page, 0, Col.VEHICLE)


def test_drafts_and_listings_stand_together_with_their_states(qtbot: QtBot, desk: Desk) -> None:
    desk.backend.listings.create(named("Draft"))
    desk.put_listing(named("Live"))
    desk.put_listing(named("Sold"), ListingState.SOLD)
    waiting = desk.backend.listings.create(named("Waiting"))
    desk.backend.listings.publish(waiting)
    page = opened(qtbot, desk, 4).page
    states = {
        page.model.row(n).title.split()[2]: cell(page, n, Col.STATE)
        for n in range(page.model.rowCount())
    }
    assert states == {"Draft": "Draft", "Live": "Live", "Sold": "Sold", "Waiting": "Sending"}
    texts = tab_texts(page)
    assert texts["all"].endswith("4")
    assert texts["drafts"].endswith("1")
    assert texts["needs_you"].endswith("0")
    desk.switch.set_working_offline(True)
    waiting_row = page.model.row_of(waiting)
    assert cell(page, waiting_row, Col.STATE) == "Waiting for network"


def test_price_vin_and_pictures_are_told(qtbot: QtBot, desk: Desk) -> None:
    desk.put_listing(named("Tang", stock_no="A-7"))
    page = opened(qtbot, desk, 1).page
    assert cell(page, 0, Col.PRICE) == "USD 21,500 FOB Shanghai"
    assert cell(page, 0, Col.VIN) == "…000001"
    assert cell(page, 0, Col.PHOTOS).startswith("0 ·")
    assert "A-7" in page.model.index(0, Col.VEHICLE).data(Roles.SUBTITLE)


def test_tabs_and_filter_narrow_the_list(qtbot: QtBot, desk: Desk) -> None:
    for name in ("Tang", "Han", "Qin"):
        desk.backend.listings.create(named(name))
    desk.put_listing(named("Seal"))
    shown = opened(qtbot, desk, 4)
    page = shown.page
    qtbot.keyClicks(page.filter.edit, "tan")
    assert series(page) == ["Tang"]
    page.filter.edit.clear()
    qtbot.keyClicks(page.filter.edit, "zzz")
    assert page.faces.currentWidget() is not page.table
    page._show_all()
    page.tabs.setCurrentIndex(list(tab_texts(page)).index("live"))
    assert series(page) == ["Seal"]


def test_sorting_by_a_header(qtbot: QtBot, desk: Desk) -> None:
    for name in ("Tang", "Han", "Qin"):
        desk.backend.listings.create(named(name))
    page = opened(qtbot, desk, 3).page
    page.table.sortByColumn(Col.VEHICLE, Qt.SortOrder.AscendingOrder)
    assert series(page) == ["Han", "Qin", "Tang"]


def test_enter_opens_and_new_makes_a_draft(qtbot: QtBot, desk: Desk) -> None:
    one = desk.backend.listings.create(named("Tang"))
    shown = opened(qtbot, desk, 1)
    shown.page.table.select_row(0)
    qtbot.keyClick(shown.page.table, Qt.Key.Key_Return)
    assert shown.routes == [f"editor/{one}"]
    shown.page.new_action.trigger()
    shown.until(lambda: len(shown.routes) == 2)
    assert desk.content(shown.routes[1].removeprefix("editor/")) == ListingContent()


def test_discarding_offers_undo(qtbot: QtBot, desk: Desk) -> None:
    one = desk.backend.listings.create(named("Tang"))
    shown = opened(qtbot, desk, 1)
    shown.page.table.select_row(0)
    shown.page.actions_for.discard.trigger()
    shown.until(lambda: shown.page.model.total() == 0)
    shown.undo_last()
    shown.until(lambda: shown.page.model.row_of(one) == 0)


def test_publishing_several_explains_the_one_that_cannot(qtbot: QtBot, desk: Desk) -> None:
    good = desk.backend.listings.create(named("Tang"))
    bad = desk.backend.listings.create(named("Han", price=None))
    shown = opened(qtbot, desk, 2)
    shown.page.table.selectAll()
    shown.page.actions_for.publish.trigger()
    shown.until(lambda: len(shown.notices) == 2)
    (said, _), (why, look) = shown.notices
    assert said == "On their way: 1"
    assert "Han" in why
    look[1]()
    assert shown.routes == [f"editor/{bad}"]
    assert desk.backend.listings.load(good).operation == "queued"


def test_withdrawing_is_asked_and_queued(qtbot: QtBot, desk: Desk) -> None:
    one = desk.put_listing(named("Tang"))
    shown = opened(qtbot, desk, 1)
    shown.page.table.select_row(0)
    shown.page.actions_for.withdraw.trigger()
    dialog = shown.page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    dialog.action.click()
    shown.until(lambda: desk.backend.listings.load(one).operation == "queued")
    assert [row.kind for row in desk.backend.transfers.rows()] == ["withdraw"]


def test_dropped_pictures_start_a_new_vehicle(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    write_pictures(tmp_path / "roll", 2)
    shown = Opened(qtbot, StockPage(desk.backend))
    drop_files(shown.page, [tmp_path / "roll"])
    shown.until(lambda: shown.routes)
    one = shown.routes[0].removeprefix("editor/")
    shown.until(lambda: len(desk.content(one).photos) == 2)


def test_tab_sorting_and_selection_are_remembered(qtbot: QtBot, desk: Desk) -> None:
    for name in ("Tang", "Han"):
        desk.backend.listings.create(named(name))
    first = opened(qtbot, desk, 2)
    first.page.tabs.setCurrentIndex(1)
    first.page.table.sortByColumn(Col.VEHICLE, Qt.SortOrder.AscendingOrder)
    first.page.table.select_row(1)
    chosen = first.page.selected()[0].id
    first.page.leave()
    first.until(lambda: desk.backend.settings.get("stock.view"))
    again = opened(qtbot, desk, 2).page
    qtbot.waitUntil(lambda: [one.id for one in again.selected()] == [chosen], timeout=20_000)
    assert again.tabs.current_key() == "drafts"
    assert series(again) == ["Han", "Tang"]


def test_an_empty_stock_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    shown = Opened(qtbot, StockPage(desk.backend))

    def invitations() -> list[str]:
        face = shown.page.faces.currentWidget()
        return [one.text() for one in face.findChildren(Button)]

    shown.until(lambda: invitations() == ["New vehicle"])


def test_large_text_hides_columns_before_the_vehicle(qtbot: QtBot, desk: Desk) -> None:
    desk.put_listing(SONG_PLUS)
    page = opened(qtbot, desk, 1).page
    page.resize(1024, 600)
    assert not page.table.isColumnHidden(Col.VIN)
    current_theme().set_text_scale(1.5)
    try:
        assert page.table.isColumnHidden(Col.VIN)
        qtbot.waitUntil(lambda: page.table.columnWidth(Col.VEHICLE) > 260)
    finally:
        current_theme().set_text_scale(1.0)
    assert not page.table.isColumnHidden(Col.VIN)
