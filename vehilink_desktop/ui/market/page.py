"""The market: what is looked for above, what was found below, one vehicle beside it."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.gate import Deed, Gate, Missing
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.services.market import ListingRow, MarketFilter
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import IconButton, secondary_button
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.common.side_panel import WithSidePanel
from vehilink_desktop.ui.market.detail import ListingDetail
from vehilink_desktop.ui.market.filters import FilterBar, filter_from_json, filter_to_json
from vehilink_desktop.ui.market.model import MarketModel
from vehilink_desktop.ui.market.query import MarketQuery
from vehilink_desktop.ui.market.results import Results
from vehilink_desktop.ui.market.search_box import SearchBox
from vehilink_desktop.ui.market.tier import TierNote
from vehilink_desktop.ui.quotations.ask_dialog import open_ask_dialog
from vehilink_desktop.ui.shell.page import Page

_STATE = "market.state"
_PANEL_WIDTH = 440
#: Stillness of the cursor before the panel follows it.
_FOLLOW_MS = 90
#: The filters follow what arrives, but not each arrival.
_FACETS_MS = 2000


class MarketPage(Page):
    """Answers from the cache as one types; what arrives meanwhile waits until it is asked for."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._model = MarketModel(backend, self)
        self._query = MarketQuery(backend, self)
        self._search = SearchBox(backend)
        self._filters = FilterBar(backend.catalogue)
        self._results = Results(self._model)
        self._detail = ListingDetail(backend, self)
        self._detail.hide()
        self._tier = TierNote()
        self._reading: Operation[tuple[Listing, bool]] | None = None
        self._news = array("q")
        self._wanted_id = ""
        self._is_open = False
        self._follow = self._timer(_FOLLOW_MS, self._follow_cursor)
        self._facets_timer = self._timer(_FACETS_MS, self._read_facets)
        self._focus_search = QAction(self.tr("&Search the market"), self)
        self._build()
        self._connect()

    # -- what the frame calls

    def title(self) -> str:
        return self.tr("Market")

    def open(self, argument: str) -> None:
        self._wanted_id = argument
        self._read_gate()
        if self._is_open:
            self._show_wanted()
            return
        self._is_open = True
        self._faces.show_loading()
        self._read_facets()
        settings = self.backend.settings
        self.backend.tasks.run(self, lambda _token: settings.get(_STATE, {})).done(
            self._restore
        ).failed(lambda _error: self._restore({}))

    def leave(self) -> None:
        state, settings = self._state(), self.backend.settings
        self.backend.tasks.run(self, lambda _token: settings.put(_STATE, state), Lane.WRITE)

    def actions_menu(self) -> list[QAction]:
        return [self._focus_search, self._clear_action]

    # -- building

    def _build(self) -> None:
        self._as_list = IconButton(
            "list", self.tr("Show as a list"), on_click=lambda: self._show_cards(False)
        )
        self._as_cards = IconButton(
            "layout-grid", self.tr("Show as cards"), on_click=lambda: self._show_cards(True)
        )
        for button in (self._as_list, self._as_cards):
            button.setCheckable(True)
        self._clear_action = QAction(self.tr("Clear search and &filters"), self)
        self._count = Label("", "muted")
        policy = self._tier.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tier.setSizePolicy(policy)
        self._show_news = secondary_button("", "arrow-up", on_click=self._take_news)
        self._show_news.hide()
        self._nothing = EmptyState(
            "store",
            self.tr("No vehicles here yet"),
            self.tr("Vehicles appear as soon as this computer has been online."),
            secondary_button(
                self.tr("Synchronise now"), "refresh-cw", on_click=self.backend.sync.sync_now
            ),
        )
        self._no_match = EmptyState(
            "search",
            self.tr("Nothing matches"),
            self.tr("Try fewer words, another spelling, or fewer filters."),
            secondary_button(self.tr("Clear search and filters"), "x", on_click=self._clear),
        )
        self._empty = QStackedWidget()
        self._empty.addWidget(self._nothing)
        self._empty.addWidget(self._no_match)
        self._faces = Faces(self._results, self._empty)
        results = row(self._count, self._tier, self._show_news, gap=16)
        results.setStretch(1, 1)
        listing = column(
            row(self._search, self._as_list, self._as_cards, gap=4),
            self._filters,
            results,
            self._faces,
            gap=10,
        )
        listing.setContentsMargins(24, 0, 24, 16)
        listing.setStretch(3, 1)
        main = holder(listing)
        main.setFocusProxy(self._results)
        self._beside = WithSidePanel(main, width=_PANEL_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._beside)
        self.setFocusProxy(self._search)

    def _connect(self) -> None:
        self._search.changed.connect(self._ask)
        self._filters.changed.connect(self._ask)
        self._query.first_found.connect(self._on_first)
        self._query.all_found.connect(self._on_all)
        self._query.news_found.connect(self._on_news)
        self._query.failed.connect(self._on_failed)
        self._results.clicked.connect(self._open_row)
        self._results.activated.connect(self._open_row)
        self._results.pointed.connect(lambda _row: self._follow.start())
        for part in (self._tier, self._detail):
            part.route_wanted.connect(self.navigate)
        self._detail.edit_wanted.connect(lambda one: self.navigate.emit(f"editor/{one}"))
        self._detail.quotation_wanted.connect(self._ask_quotation)
        self._detail.order_wanted.connect(self._start_order)
        self._detail.copied.connect(lambda text: self.notice.emit(text, None))
        self._focus_search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self._focus_search.triggered.connect(lambda: self._search.edit.setFocus())
        self._clear_action.triggered.connect(lambda: self._clear())
        self.backend.bus.changed.connect(self._on_changed)

    def _timer(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer

    # -- remembering

    def _state(self) -> dict[str, Any]:
        return {
            "filter": filter_to_json(self._wanted()),
            "cards": self._results.shows_cards(),
            "columns": self._results.table.choices(),
        }

    def _restore(self, state: dict[str, Any]) -> None:
        wanted = filter_from_json(state.get("filter", {}))
        self._search.set_value(wanted.text)
        self._filters.set_value(wanted)
        self._results.table.restore(state.get("columns", {}))
        self._show_cards(bool(state.get("cards")))
        self._ask()
        self._show_wanted()

    # -- asking

    def _wanted(self) -> MarketFilter:
        return replace(self._filters.value(), text=self._search.text())

    def _ask(self) -> None:
        self._drop_news()
        self._query.ask(self._wanted())

    def _clear(self) -> None:
        self._search.set_value(None)
        self._filters.clear()

    def _on_first(self, rows: list[ListingRow], complete: bool) -> None:
        self._model.show_first(rows, complete=complete)
        self._results.scroll_to_top()
        self._show_count()
        if rows:
            self._faces.show_filled()
        else:
            everything = self._wanted() == MarketFilter()
            self._empty.setCurrentWidget(self._nothing if everything else self._no_match)
            self._faces.show_empty()

    def _on_all(self, recencies: array[int]) -> None:
        self._replace(recencies)

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self._count.setText("")
        self._faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self._ask, technical=text.technical
            )
        )

    def _replace(self, recencies: array[int]) -> None:
        """Show all matches; the person's row and place on the screen stay what they were."""
        selected, first = self._results.current_row(), self._results.first_row()
        at_top = self._results.is_at_top()
        shown = self._model.recencies()
        keys = [shown[one] if one >= 0 else 0 for one in (selected, first)]
        if not self._model.show_all(recencies):
            places = [self._model.row_of(key) for key in keys]
            if places[0] >= 0:
                self._results.select(places[0])
            if places[1] >= 0 and not at_top:
                self._results.put_at_top(places[1])
        self._show_count()

    def _show_count(self) -> None:
        count = len(self._model.recencies())
        if not count:
            self._count.setText("")
        elif self._model.is_complete():
            number = format_decimal(count)
            text = self.tr("%n vehicle(s), newest first", "", count)
            self._count.setText(text.replace(str(count), number, 1))
        else:
            text = self.tr("More than {n} vehicles, newest first")
            self._count.setText(text.format(n=format_decimal(count)))

    # -- what arrives

    def _read_gate(self) -> None:
        gates = self.backend.gates
        self.backend.tasks.run(self, lambda _token: gates.may(Deed.SEE_SELLERS)).done(self._on_gate)
        self.backend.tasks.run(self, lambda _token: gates.may(Deed.ORDER)).done(
            lambda gate: self._detail.show_buys(gate.missing is not Missing.OTHER_USER_TYPE)
        )

    def _on_gate(self, gate: Gate) -> None:
        self._tier.show_missing(gate.missing)
        self._detail.show_missing(gate.missing)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.ACCOUNT):
            self._read_gate()
        if self._is_open and changes.touches(Topic.LISTING):
            self._query.look_for_news()
            if not self._facets_timer.isActive():
                self._facets_timer.start()
            if self._beside.is_open() and changes.touches(Topic.LISTING, self._detail.listing_id()):
                self._read_detail(self._detail.listing_id())

    def _on_news(self, recencies: array[int]) -> None:
        newest = self._model.recencies()[:1]
        fresh = self._count_fresher(recencies, newest[0] if newest else 0)
        undisturbed = self._results.is_at_top() and self._results.current_row() < 0
        if not newest and fresh:
            self._ask()
        elif undisturbed or not fresh:
            self._replace(recencies)
        else:
            self._news = recencies
            self._show_news.setText(self.tr("%n new, show", "", fresh))
            self._show_news.show()

    @staticmethod
    def _count_fresher(recencies: array[int], newest: int) -> int:
        low, high = 0, len(recencies)
        while low < high:
            middle = (low + high) // 2
            if recencies[middle] > newest:
                low = middle + 1
            else:
                high = middle
        return low

    def _take_news(self) -> None:
        news = self._news
        self._drop_news()
        self._replace(news)
        self._results.scroll_to_top()
        self._results.view().setFocus()

    def _drop_news(self) -> None:
        self._news = array("q")
        self._show_news.hide()

    def _read_facets(self) -> None:
        market = self.backend.market
        self.backend.tasks.run(self, lambda _token: market.facets()).done(
            self._filters.set_facets
        ).failed(lambda _error: None)

    # -- one vehicle

    def _show_cards(self, cards: bool) -> None:
        self._as_cards.setChecked(cards)
        self._as_list.setChecked(not cards)
        self._results.show_cards(cards)

    def _open_row(self, number: int) -> None:
        listing = self._model.listing(number)
        if listing is not None:
            self._search.remember()
            self._results.select(number)
            self._read_detail(listing.id)

    def _follow_cursor(self) -> None:
        number = self._results.current_row()
        listing = self._model.listing(number) if number >= 0 else None
        if self._beside.is_open() and listing and listing.id != self._detail.listing_id():
            self._read_detail(listing.id)

    def _show_wanted(self) -> None:
        if self._wanted_id:
            self._read_detail(self._wanted_id)

    def _read_detail(self, listing_id: str) -> None:
        if self._reading is not None:
            self._reading.cancel()
        market, account = self.backend.market, self.backend.account

        def read() -> tuple[Listing, bool]:
            listing, me = market.detail(listing_id), account.current()
            return listing, me is not None and me.id == listing.account_id

        self._reading = self.backend.tasks.run(self, lambda _token: read())
        self._reading.done(lambda found: self._show_detail(*found))
        self._reading.failed(self._on_no_detail)

    def _show_detail(self, listing: Listing, mine: bool) -> None:
        self._detail.show_listing(listing, mine=mine)
        names = (listing.content.brand, listing.content.series)
        name = " ".join(filter(None, names)) or self.tr("Vehicle")
        self._beside.open_panel(bidi.auto(name), self._detail)
        self._detail.show()

    def _ask_quotation(self, listing: Listing) -> None:
        open_ask_dialog(
            self.backend, listing, self, lambda one: self.navigate.emit(f"quotation/{one}")
        )

    def _start_order(self, listing_id: str) -> None:
        orders = self.backend.orders
        self.backend.tasks.run(
            self, lambda _token: orders.start_order(listing_id), Lane.WRITE
        ).done(lambda draft: self.navigate.emit(f"order-draft/{draft}"))

    def _on_no_detail(self, error: Exception) -> None:
        if isinstance(error, Known) and error.code == "not-found":
            self._beside.close_panel()
        self.notice.emit(describe(error).message, None)
