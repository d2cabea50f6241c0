"""Deals: quotations and orders in one pipeline, by what they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.domain.quotation import QuotationState
from vehilink_desktop.services.orders import OrderQuery
from vehilink_desktop.services.quotations import QuotationQuery
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.delegates import ChipDelegate, TextDelegate
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField, SearchField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.orders.deals_model import (
    Col,
    DealRow,
    DealsModel,
    deal_of_draft,
    deal_of_order,
    deal_of_quotation,
    sorted_deals,
)
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import orders as words

NEEDS_ME, QUOTATIONS = "needs_me", "quotations"
#: The tabs of orders, and the statuses that each gathers.
STATUSES = {
    "running": ("offered", "active"),
    "stopped": ("on_hold", "disputed"),
    "ended": ("completed", "cancelled", "expired"),
}
_OPEN = (QuotationState.ASKED, QuotationState.OPEN)
_WATCHED = frozenset({Topic.ORDER, Topic.QUOTATION, Topic.OUTBOX, Topic.ACCOUNT})
_RELOAD_MS = 150
#: Times that are left grow less.
_REFRESH_MS = 20_000
_REMEMBERED = "deals.view"
#: Read at first, and more whenever the end of the list comes into sight.
_WINDOW = 100
_GIVES_WAY = {Col.CHANGED: 900, Col.COUNTERPART: 720, Col.TURN: 640}


@dataclass(frozen=True)
class _Wanted:
    """What the list is asked for."""

    tab: str
    text: str
    milestone: str | None
    sort: str
    limit: int


@dataclass(frozen=True)
class _Found:
    """What was read: the first lines, and how many there are in all."""

    wanted: _Wanted
    rows: tuple[DealRow, ...]
    total: int


class DealsPage(Page):
    """Route `deals`."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._opened = False
        self._limit = _WINDOW
        self._total = 0
        self._reading: Operation[_Found] | None = None
        self._counting: Operation[dict[str, int]] | None = None
        self.model = DealsModel(backend.platform_now, self)
        self.tabs = TabStrip(self.tr("Deals by what they need"))
        self.filter = SearchField(self.tr("Filter: number, vehicle, VIN, other side"))
        self.step = ChoiceField(self._steps(), blank=self.tr("Any step"))
        self.sorting = ChoiceField(self._sorts(), blank="")
        self._count = Label("", "caption")
        self.table = self._make_table()
        self.faces = Faces(self.table, QWidget())
        self._build()
        self._reload = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._reload.timeout.connect(self.reload)
        self._clock = QTimer(self, interval=_REFRESH_MS)
        self._clock.timeout.connect(self.model.refresh_all)
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        return self.tr("Deals")

    def open(self, argument: str) -> None:
        """`argument` may be the key of a tab."""
        self._clock.start()
        if self._opened:
            if argument:
                self.tabs.choose(argument)
            self.reload()
            return
        self._opened = True
        self.faces.show_loading()
        settings = self.backend.settings
        remembered = self.backend.tasks.run(self, lambda _token: settings.get(_REMEMBERED, {}))
        remembered.done(lambda value: self._on_remembered(value, argument))

    def leave(self) -> None:
        self._clock.stop()
        value = {"tab": self.tabs.current_key(), "sort": self.sorting.value()}
        settings = self.backend.settings
        self.backend.tasks.run(self, lambda _token: settings.put(_REMEMBERED, value), Lane.WRITE)

    def primary_action(self) -> QAction | None:
        return None

    # -- for tests and neighbours

    def reload(self) -> None:
        """Read the list and the numbers of the tabs."""
        self._read_rows()
        if self._counting is not None:
            self._counting.cancel()
        backend = self.backend
        self._counting = backend.tasks.run(self, lambda _token: _count(backend))
        self._counting.done(self._show_tabs)

    def _read_rows(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        tab, sort = self.tabs.current_key() or NEEDS_ME, self.sorting.value() or "due"
        if (tab, sort) == ("ended", "due"):
            # nothing that has ended is due: this is the same order, found much quicker
            sort = "updated"
        wanted = _Wanted(
            tab=tab,
            text=self.filter.value() or "",
            milestone=self.step.value(),
            sort=sort,
            limit=self._limit,
        )
        backend = self.backend
        self._reading = backend.tasks.run(self, lambda _token: _read(backend, wanted))
        self._reading.done(self._on_found).failed(self._on_failed)

    def selected(self) -> DealRow | None:
        numbers = self.table.selected_rows()
        return self.model.rows[numbers[0]] if numbers else None

    # -- building

    def _steps(self) -> list[Choice]:
        return [Choice(str(one), words.milestone(str(one))) for one in Milestone]

    def _sorts(self) -> list[Choice]:
        return [
            Choice("due", self.tr("Soonest deadline first")),
            Choice("updated", self.tr("Last changed first")),
            Choice("total", self.tr("Highest value first")),
            Choice("number", self.tr("By number")),
        ]

    def _make_table(self) -> DataTable:
        table = DataTable(self.tr("Deals"))
        table.setModel(self.model)
        table.set_columns(
            [
                Column(260, TwoLineDelegate, stretch=True),
                Column(150),
                Column(170, ChipDelegate),
                Column(100),
                Column(140, numeric=True),
                Column(110),
                Column(96, lambda owner: TextDelegate(owner, muted=True)),
            ]
        )
        return table

    def _build(self) -> None:
        for field, name in (
            (self.step, self.tr("Step")),
            (self.sorting, self.tr("Order of the list")),
        ):
            field.set_name(name)
            field.setMinimumWidth(round(205 * current_theme().text_scale))
        self.filter.setMaximumWidth(360)
        line = row(self.filter, self._count, None, self.step, self.sorting)
        line.setStretch(0, 1)
        margin = current_theme().sizes.page_margin
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addLayout(line)
        layout.addWidget(self.faces, 1)
        self.setFocusProxy(self.table)
        self._show_tabs({})

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._narrow)
        for field in (self.filter, self.step, self.sorting):
            field.changed.connect(self._narrow)
        self.filter.edit.returnPressed.connect(self.table.setFocus)
        self.table.row_activated.connect(self._open_row)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        current_theme().changed.connect(self._give_way)
        self.backend.bus.changed.connect(self._on_bus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def _give_way(self) -> None:
        """Hide columns that there is no room for."""
        for column, width in _GIVES_WAY.items():
            narrow = self.width() < width * current_theme().text_scale
            self.table.setColumnHidden(column, narrow)

    # -- following

    def _on_remembered(self, value: dict[str, Any], argument: str) -> None:
        self.tabs.choose(argument or str(value.get("tab", NEEDS_ME)))
        self.sorting.set_value(str(value.get("sort") or "due"))
        self.reload()

    def _narrow(self) -> None:
        self._limit = _WINDOW
        self._read_rows()

    def _on_scrolled(self, value: int) -> None:
        near = value > self.table.verticalScrollBar().maximum() * 3 // 4
        if near and value and self._limit <= len(self.model.rows) < self._total:
            self._limit += _WINDOW
            self._read_rows()

    def _on_found(self, found: _Found) -> None:
        self._total = found.total
        self.model.show_rows(found.rows)
        shown = self.tr("%n deal(s)", "", found.total)
        self._count.setText(shown if found.wanted.text or found.wanted.milestone else "")
        if found.rows:
            self.faces.show_filled()
        elif found.wanted.text or found.wanted.milestone:
            self.faces.show_empty(self._make_no_match())
        else:
            self.faces.show_empty(self._make_nothing(found.wanted.tab))

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, retry=self.reload, technical=text.technical
            )
        )

    def _on_bus(self, changes: ChangeSet) -> None:
        # what is not in sight is read anew when it is opened
        seen = self._opened and self.isVisible()
        if seen and changes.topics() & _WATCHED and not self._reload.isActive():
            self._reload.start()

    def _show_tabs(self, counts: dict[str, int]) -> None:
        names = {
            NEEDS_ME: self.tr("Needs me"),
            QUOTATIONS: self.tr("Quotations"),
            "running": self.tr("Orders under way"),
            "stopped": self.tr("On hold and disputed"),
            "ended": self.tr("Ended"),
        }
        self.tabs.set_tabs([Tab(key, name, counts.get(key)) for key, name in names.items()])

    def _make_nothing(self, tab: str) -> EmptyState:
        if tab == NEEDS_ME:
            return EmptyState(
                "circle-check",
                self.tr("Nothing needs you"),
                self.tr("Every deal waits for the other side, or none is under way."),
                secondary_button(self.tr("Show orders under way"), on_click=self._show_running),
            )
        return EmptyState(
            "handshake",
            self.tr("No deals here"),
            self.tr(
                "Quotations come from requests and from vehicles on the market; an accepted one "
                "becomes an order."
            ),
            secondary_button(
                self.tr("Go to the requests"), on_click=lambda: self.navigate.emit("requests")
            ),
        )

    def _make_no_match(self) -> EmptyState:
        return EmptyState(
            "funnel",
            self.tr("No deal fits"),
            self.tr("None in this tab fits the filter."),
            secondary_button(self.tr("Clear the filter"), on_click=self._clear),
        )

    def _show_running(self) -> None:
        self.tabs.choose("running")
        self._narrow()

    def _clear(self) -> None:
        self.filter.set_value(None)
        self.step.set_value(None)
        self._narrow()

    def _open_row(self, number: int) -> None:
        self.navigate.emit(self.model.rows[number].route)


def _read(backend: Backend, wanted: _Wanted) -> _Found:
    """The first lines of a tab, from both services where it has both."""
    rows: list[DealRow] = []
    total = 0
    if wanted.tab in (NEEDS_ME, QUOTATIONS) and wanted.milestone is None:
        query = QuotationQuery(
            text=wanted.text,
            turn_mine=True if wanted.tab == NEEDS_ME else None,
            sort=wanted.sort,
            limit=wanted.limit,
        )
        rows += map(deal_of_quotation, backend.quotations.rows(query))
        total += backend.quotations.count(query)
    if wanted.tab == NEEDS_ME and not wanted.text and wanted.milestone is None:
        drafts = backend.orders.drafts()
        rows += map(deal_of_draft, drafts)
        total += len(drafts)
    if wanted.tab != QUOTATIONS:
        page = backend.orders.rows(
            OrderQuery(
                text=wanted.text,
                milestone=wanted.milestone,
                turn_mine=True if wanted.tab == NEEDS_ME else None,
                status=STATUSES.get(wanted.tab),
                sort=wanted.sort,
                limit=wanted.limit,
            )
        )
        rows += map(deal_of_order, page.rows)
        total += page.total
    return _Found(wanted, tuple(sorted_deals(rows, wanted.sort)[: wanted.limit]), total)


def _count(backend: Backend) -> dict[str, int]:
    """The numbers of the tabs."""
    counts, quotations = backend.orders.counts(), backend.quotations
    by_status = counts.by_status
    numbers = {tab: sum(by_status.get(one, 0) for one in all_) for tab, all_ in STATUSES.items()}
    turn_mine = quotations.count(QuotationQuery(turn_mine=True))
    numbers[NEEDS_ME] = counts.turn_mine + turn_mine + len(backend.orders.drafts())
    numbers[QUOTATIONS] = sum(quotations.count(QuotationQuery(state=str(one))) for one in _OPEN)
    return numbers
