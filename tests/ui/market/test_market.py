"""The market as a dealer uses it: typing, filtering, looking, while news arrive."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, SUPPLIER, Desk
from tests.support.listings import make_listings
from tests.support.opened import Opened
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.gate import Missing
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.market import MarketFilter
from vehilink_desktop.storage.market import other_names
from vehilink_desktop.storage.repositories import listings
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button, IconButton
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.filters import ChoiceFilterChip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.market.cards import CardGrid
from vehilink_desktop.ui.market.detail import ListingDetail
from vehilink_desktop.ui.market.filters import FilterBar
from vehilink_desktop.ui.market.model import MarketModel
from vehilink_desktop.ui.market.page import MarketPage
from vehilink_desktop.ui.market.query import FIRST
from vehilink_desktop.ui.market.ranges import PriceChip
from vehilink_desktop.ui.market.results import ResultTable
from vehilink_desktop.ui.market.search_box import HistoryPanel, SearchBox
from vehilink_desktop.ui.market.shown import Columns
from vehilink_desktop.ui.market.stage import Stage
from vehilink_desktop.ui.quotations.ask_dialog import AskDialog

pytestmark = pytest.mark.req("B3")

COUNT = 200
MARKUP = "<b>cheap</b> <a href='https://example.com'>look</a>"


class Dealer:
    """Somebody at the market page."""

    def __init__(self, qtbot: QtBot, desk: Desk, argument: str = "") -> None:
        self.opened = Opened(qtbot, MarketPage(desk.backend), argument)
        self.page = self.opened.page
        self.until = self.opened.until
        self.search = self.page.findChild(SearchBox).edit
        self.table = self.page.findChild(ResultTable)
        self.cards = self.page.findChild(CardGrid)
        self.filters = self.page.findChild(FilterBar)
        self.detail = self.page.findChild(ListingDetail)
        self.model = self.page.findChild(MarketModel)

    def type(self, text: str) -> None:
        self.search.setFocus()
        QTest.keyClicks(self.search, text)

    def titles(self) -> list[str]:
        rows = range(min(self.model.rowCount(), FIRST))
        return [bidi.strip(str(self.model.index(row, 0).data() or "")) for row in rows]

    def words(self) -> str:
        shown = [one.text() for one in self.page.findChildren(Label) if one.isVisible()]
        return bidi.strip("\n".join(shown))

    def button(self, text: str) -> Button | None:
        buttons = [one for one in self.page.window().findChildren(Button) if one.isVisible()]
        return next((one for one in buttons if text in bidi.strip(one.text())), None)

    def press(self, text: str) -> None:
        self.until(lambda: self.button(text) is not None)
        self.button(text).click()

    def until_complete(self, count: int) -> None:
        self.until(lambda: self.model.is_complete() and self.model.rowCount() == count)

    def chip(self, name: str) -> ChoiceFilterChip:
        chips = self.filters.findChildren(ChoiceFilterChip)
        return next(one for one in chips if one.findChild(Button).text().startswith(name))

    def offers(self, name: str) -> list[str]:
        choices = self.chip(name).findChild(QListWidget)
        return [choices.item(number).text() for number in range(choices.count())]

    def choose(self, name: str, text: str) -> None:
        choices = self.chip(name).findChild(QListWidget)
        choices.itemClicked.emit(choices.findItems(text, Qt.MatchFlag.MatchExactly)[0])

    def click_row(self, row: int) -> None:
        place = self.table.visualRect(self.model.index(row, 0)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def until_detail(self, listing_id: str) -> None:
        self.until(lambda: self.detail.isVisible() and self.detail.listing_id() == listing_id)


def stock(desk: Desk, many: Iterable[Listing]) -> None:
    with desk.db.write() as conn:
        listings.set_aliases(conn, other_names(desk.backend.catalogue))
        listings.bulk_insert(conn, many)


def arrive(desk: Desk, many: Iterable[Listing]) -> None:
    """As the synchronisation brings it."""
    with desk.db.write() as conn:
        for one in many:
            listings.upsert(conn, one, mine=False)
    desk.bus.publish(ChangeSet.all_of(Topic.LISTING))


def another(number: int, **content: object) -> Listing:
    """A listing of somebody else."""
    made = next(make_listings(1, seed=1000 + number))
    changed = made.content.model_copy(update={"brand": "Lada", **content})
    return made.model_copy(update={"content": changed})


@pytest.fixture
def full(desk: Desk) -> Desk:
    stock(desk, make_listings(COUNT))
    return desk


def test_everything_is_there_newest_first(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    assert "200 vehicle" in dealer.words()
    recencies = list(dealer.model.recencies())
    assert recencies == sorted(recencies, reverse=True)


def test_results_are_there_with_the_keystroke(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.type("byd")
    # nothing is waited for: the rows stand when the key has been handled
    titles = dealer.titles()
    assert titles
    assert all("byd" in title.casefold() or "比亚迪" in title for title in titles)


def test_chinese_finds_what_is_written_in_latin(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.search.insert("比亚迪")
    dealer.search.textEdited.emit("比亚迪")
    assert any("BYD" in title for title in dealer.titles())


def test_the_number_is_exact_once_all_is_read(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until(lambda: dealer.model.rowCount())
    matches = len(full.backend.market.first_rows(MarketFilter(fuel="bev"), COUNT))
    assert matches > FIRST
    dealer.filters.set_value(MarketFilter(fuel="bev"))
    dealer.filters.changed.emit()
    assert f"More than {FIRST} vehicles" in dealer.words()
    dealer.until_complete(matches)
    assert f"{matches} vehicle" in dealer.words()


def test_rows_far_below_are_read_when_they_come_into_sight(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    assert dealer.model.listing(COUNT - 1) is None
    dealer.table.setFocus()
    QTest.keyClick(dealer.table, Qt.Key.Key_End)
    dealer.until(lambda: dealer.model.listing(COUNT - 1) is not None)
    assert dealer.model.index(COUNT - 1, Columns.VEHICLE).data()


def test_brand_leads_to_its_series_and_all_comes_off_at_once(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.until(lambda: dealer.offers("Brand"))
    assert not dealer.chip("Series").isVisible()
    dealer.choose("Brand", "BYD")
    assert dealer.chip("Series").isVisible()
    brand = dealer.titles()
    assert 0 < len(brand) < COUNT
    series = dealer.offers("Series")[0]
    dealer.choose("Series", series)
    assert dealer.filters.value().brand == "BYD"
    assert dealer.filters.value().series == series
    dealer.press("Clear all")
    dealer.until_complete(COUNT)
    assert not dealer.filters.is_filtering()


def test_both_spellings_of_a_brand_are_one_choice(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until(lambda: dealer.offers("Brand"))
    offers = dealer.offers("Brand")
    assert "BYD" in offers
    assert "比亚迪" not in offers


def test_nothing_matches_and_the_way_out(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.type("zzzqq")
    assert "Nothing matches" in dealer.words()
    dealer.press("Clear search and filters")
    dealer.until_complete(COUNT)
    assert dealer.search.text() == ""


def test_an_empty_market_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    dealer = Dealer(qtbot, desk)
    dealer.until(lambda: "No vehicles here yet" in dealer.words())
    dealer.press("Synchronise now")
    assert desk.switch.wakes == 1
    arrive(desk, [another(1)])
    dealer.until_complete(1)


def test_an_empty_market_stays_one_after_a_search_without_a_match(qtbot: QtBot, desk: Desk) -> None:
    dealer = Dealer(qtbot, desk)
    dealer.until(lambda: "No vehicles here yet" in dealer.words())
    dealer.type("z")
    assert "Nothing matches" in dealer.words()
    dealer.press("Clear search and filters")
    assert "No vehicles here yet" in dealer.words()


def test_a_price_keeps_its_currency_at_the_figure(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    for span, expected in (
        ({"price_min": 500_000}, "from USD 5,000"),
        ({"price_max": 900_000}, "to USD 9,000"),
        ({"price_min": 500_000, "price_max": 900_000}, "USD 5,000–9,000"),
    ):
        dealer.filters.set_value(MarketFilter(currency="USD", **span))
        button = dealer.filters.findChild(PriceChip).findChild(Button)
        assert bidi.strip(button.text()) == f"Price: {expected}"


def test_a_click_shows_the_vehicle_beside_the_list(qtbot: QtBot, full: Desk) -> None:
    company = CompanyCard(id="c", name="Harbour Autos", city="Tianjin", certified=True)
    content = SONG_PLUS.model_copy(update={"description": MARKUP})
    seen = another(2).model_copy(update={"content": content, "seller": company})
    arrive(full, [seen])
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT + 1)
    dealer.click_row(0)
    dealer.until_detail(seen.id)
    words = dealer.words()
    for expected in ("USD 21,500", "FOB", "Shanghai", "LGXCE6CD8RA000001", "Harbour Autos"):
        assert expected in words
    assert "Plug-in hybrid" in words
    assert MARKUP in words
    assert dealer.button("Edit") is None
    dealer.press("Copy VIN")
    assert QGuiApplication.clipboard().text() == "LGXCE6CD8RA000001"
    dealer.press("Copy as text")
    assert "USD 21,500 FOB Shanghai" in QGuiApplication.clipboard().text()
    assert [text for text, _undo in dealer.opened.notices] == ["VIN copied", "Copied as text"]


def test_the_panel_follows_the_arrow_keys_and_escape_closes_it(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.table.setFocus()
    dealer.table.select_row(0)
    QTest.keyClick(dealer.table, Qt.Key.Key_Return)
    dealer.until_detail(dealer.model.listing(0).id)
    QTest.keyClick(dealer.table, Qt.Key.Key_Down)
    dealer.until_detail(dealer.model.listing(1).id)
    QTest.keyClick(dealer.detail, Qt.Key.Key_Escape)
    dealer.until(lambda: not dealer.detail.isVisible())
    assert dealer.table.current_row() == 1


@pytest.mark.req("P5")
def test_a_purchaser_asks_for_a_quotation_or_orders(qtbot: QtBot, full: Desk) -> None:
    full.sign_in(SUPPLIER.model_copy(update={"id": "buyer", "user_type": UserType.PURCHASER}))
    company = CompanyCard(id="c", name="Harbour Autos", city="Tianjin", certified=True)
    seen = another(2).model_copy(update={"seller": company})
    arrive(full, [seen])
    dealer = Dealer(qtbot, full, seen.id)
    dealer.until_detail(seen.id)
    dealer.press("Ask for a quotation")
    dialog = dealer.page.findChild(AskDialog)
    dialog.send()
    dealer.until(lambda: dealer.opened.routes)
    assert dealer.opened.routes.pop().startswith("quotation/")
    dealer.press("Order")
    dealer.until(lambda: dealer.opened.routes)
    page, _, draft = dealer.opened.routes[0].partition("/")
    assert page == "order-draft"
    (line,) = full.backend.orders.draft(draft).terms.lines
    assert line.listing_id == seen.id


@pytest.mark.parametrize(
    ("buys", "missing", "mine", "offered"),
    [
        (True, None, False, True),
        (False, None, False, False),
        (True, Missing.CERTIFICATION, False, False),
        (True, None, True, False),
    ],
)
def test_only_who_may_trade_is_offered_a_deal(
    qtbot: QtBot, desk: Desk, buys: bool, missing: Missing | None, mine: bool, offered: bool
) -> None:
    detail = ListingDetail(desk.backend)
    qtbot.addWidget(detail)
    detail.show_listing(another(1), mine=mine)
    detail.show_missing(missing)
    detail.show_buys(buys)
    detail.show()
    shown = {one.text() for one in detail.findChildren(Button) if one.isVisible()}
    assert ({"Ask for a quotation", "Order"} <= shown) is offered
    assert bool({"Ask for a quotation", "Order"} & shown) is offered


def test_an_own_vehicle_is_marked_and_can_be_edited(qtbot: QtBot, full: Desk) -> None:
    mine = full.put_listing(SONG_PLUS)
    dealer = Dealer(qtbot, full, mine)
    dealer.until_detail(mine)
    dealer.press("Edit")
    assert dealer.opened.routes == [f"editor/{mine}"]


def test_a_vehicle_that_left_the_market_is_said(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full, "gone")
    dealer.until(lambda: dealer.opened.notices)
    assert not dealer.detail.isVisible()


def test_without_a_network_the_place_of_a_picture_says_so(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.click_row(0)
    dealer.until_detail(dealer.model.listing(0).id)
    stage = dealer.detail.findChild(Stage)
    dealer.until(lambda: "Not on this computer yet" in stage.accessibleDescription())


def test_news_wait_while_somebody_reads(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.click_row(3)
    chosen = dealer.model.listing(3).id
    dealer.until_detail(chosen)
    arrive(full, [another(number) for number in range(3, 6)])
    dealer.until(lambda: dealer.button("3 new"))
    assert dealer.model.rowCount() == COUNT
    assert dealer.model.listing(dealer.table.current_row()).id == chosen
    dealer.press("3 new")
    dealer.until_complete(COUNT + 3)
    assert dealer.model.listing(dealer.table.current_row()).id == chosen
    dealer.until(lambda: dealer.titles()[0].startswith("Lada"))


def test_news_come_by_themselves_at_the_top(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    arrive(full, [another(7)])
    dealer.until_complete(COUNT + 1)
    dealer.until(lambda: dealer.titles()[0].startswith("Lada"))


def test_searches_are_remembered_and_removed(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    for text in ("byd", "song plus"):
        dealer.search.clear()
        dealer.type(text)
        QTest.keyClick(dealer.search, Qt.Key.Key_Return)
    dealer.until(lambda: full.backend.market.recent_searches() == ["song plus", "byd"])
    dealer.search.clear()
    dealer.search.textEdited.emit("")
    dealer.until(lambda: open_history(dealer))
    panel = dealer.page.window().findChild(HistoryPanel)
    assert remembered(panel) == ["song plus", "byd"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    dealer.until(lambda: remembered(panel) == ["byd"])
    dealer.press("byd")
    assert dealer.search.text() == "byd"
    assert not panel.isVisible()
    assert dealer.titles()


def remembered(panel: HistoryPanel) -> list[str]:
    lines = [one for one in panel.findChildren(Button) if one.isVisible()]
    return [str(one.property("search")) for one in lines if one.property("search")]


def open_history(dealer: Dealer) -> bool:
    dealer.search.setFocus()
    QTest.keyClick(dealer.search, Qt.Key.Key_Down)
    panel = dealer.page.window().findChild(HistoryPanel)
    return panel is not None and panel.isVisible()


def test_opening_a_result_remembers_the_search(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.type("byd")
    dealer.click_row(0)
    dealer.until(lambda: full.backend.market.recent_searches() == ["byd"])


def test_filter_view_and_widths_are_there_again(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    wanted = MarketFilter(brand="BYD", year_from=2020, currency="USD", price_max=3_000_000)
    dealer.filters.set_value(wanted)
    dealer.filters.changed.emit()
    dealer.type("song")
    dealer.table.setColumnWidth(Columns.MILEAGE, 133)
    dealer.table.setColumnHidden(Columns.YEAR, True)
    show_cards(dealer)
    dealer.page.leave()
    dealer.until(lambda: full.backend.settings.get("market.state"))
    again = Dealer(qtbot, full)
    again.until(lambda: again.search.text() == "song")
    assert again.filters.value() == wanted
    assert again.cards.isVisible()
    assert again.table.columnWidth(Columns.MILEAGE) == 133
    assert again.table.isColumnHidden(Columns.YEAR)
    assert "BYD" in again.chip("Brand").findChild(Button).text()


def show_cards(dealer: Dealer) -> None:
    buttons = dealer.page.findChildren(IconButton)
    next(one for one in buttons if one.toolTip() == "Show as cards").click()


def test_cards_are_walked_by_keyboard(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    show_cards(dealer)
    dealer.cards.setFocus()
    columns = dealer.cards.columns()
    assert columns > 1
    QTest.keyClick(dealer.cards, Qt.Key.Key_Right)
    QTest.keyClick(dealer.cards, Qt.Key.Key_Down)
    assert dealer.cards.currentIndex().row() == columns + 1
    QTest.keyClick(dealer.cards, Qt.Key.Key_Return)
    dealer.until_detail(dealer.model.listing(columns + 1).id)
    QTest.keyClick(dealer.cards, Qt.Key.Key_End)
    assert dealer.cards.currentIndex().row() == COUNT - 1
    last = dealer.cards.visualRect(dealer.cards.currentIndex())
    assert dealer.cards.viewport().rect().contains(last.center())


def test_cards_stand_from_right_to_left(qtbot: QtBot, full: Desk, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dealer = Dealer(qtbot, full)
        dealer.until_complete(COUNT)
        show_cards(dealer)
        first, second = (dealer.cards.visualRect(dealer.model.index(n, 0)) for n in (0, 1))
        assert first.left() > second.left()
        assert dealer.cards.indexAt(first.center()).row() == 0
        QTest.keyClick(dealer.cards, Qt.Key.Key_Left)
        assert dealer.cards.currentIndex().row() == 1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_narrow_list_leaves_columns_out_and_brings_them_back(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    dealer.page.resize(1500, 700)
    dealer.until(lambda: not dealer.table.isColumnHidden(Columns.SELLER))
    dealer.page.resize(700, 600)
    dealer.until(lambda: dealer.table.isColumnHidden(Columns.SELLER))
    assert not dealer.table.isColumnHidden(Columns.PRICE)
    assert dealer.table.columnWidth(Columns.VEHICLE) >= 200
    dealer.page.resize(1500, 700)
    dealer.until(lambda: not dealer.table.isColumnHidden(Columns.SELLER))


def test_a_store_that_cannot_be_read_is_said_with_a_way_to_try_again(
    qtbot: QtBot, full: Desk
) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    with full.db.write() as conn:
        conn.exec_driver_sql("ALTER TABLE listings RENAME TO elsewhere")
    dealer.type("b")
    assert dealer.button("Try again") is not None
    with full.db.write() as conn:
        conn.exec_driver_sql("ALTER TABLE elsewhere RENAME TO listings")
    dealer.press("Try again")
    assert dealer.titles()


def test_every_control_has_a_name(qtbot: QtBot, full: Desk) -> None:
    dealer = Dealer(qtbot, full)
    dealer.until_complete(COUNT)
    fields = [field.edit for field in dealer.page.findChildren(TextField)]
    controls = [*dealer.page.findChildren(IconButton), dealer.table, dealer.cards, *fields]
    assert [one for one in controls if not one.accessibleName()] == []
    text = dealer.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert dealer.titles()[0] in text
