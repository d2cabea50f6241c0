"""Quotations and orders as one list: what stands where, whose turn it is, what runs out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.order import ENDED, OrderStatus
from vehilink_desktop.services.orders import OrderDraft, OrderRow
from vehilink_desktop.services.quotations import QuotationRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.countdown import time_left, urgency
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import orders as words
from vehilink_desktop.ui.words.states import State

_NEVER = datetime.max.replace(tzinfo=UTC)


class Col(IntEnum):
    """The columns in their order."""

    DEAL = 0
    COUNTERPART = 1
    STEP = 2
    TURN = 3
    VALUE = 4
    DUE = 5
    CHANGED = 6


@dataclass(frozen=True)
class DealRow:
    """A quotation or an order.

    Attributes:
        route: Where it opens.
        ended: Nothing more happens to it.
        waits: Something of it is on its way to the platform, and nothing was refused.
    """

    id: str
    route: str
    number: str
    title: str
    counterpart: str
    step: State
    turn_mine: bool
    ended: bool
    waits: bool
    total: Money | None
    due_at: datetime | None
    updated_at: datetime


def deal_of_order(row: OrderRow) -> DealRow:
    """The line of an order."""
    return DealRow(
        id=row.id,
        route=f"order/{row.id}",
        number=row.number,
        title=row.title,
        counterpart=row.counterpart,
        step=_step_of(row),
        turn_mine=row.turn_mine,
        ended=row.status in ENDED,
        waits=row.pending > 0 and not row.problem,
        total=row.total,
        due_at=row.due_at,
        updated_at=row.updated_at,
    )


def deal_of_quotation(row: QuotationRow) -> DealRow:
    """The line of a quotation."""
    step = words.quotation_status(row.state)
    open_ones = ("draft", "asked", "open")
    return DealRow(
        id=row.id,
        route=f"quotation/{row.id}",
        number=row.number,
        title=row.title,
        counterpart=row.counterpart,
        step=_waiting(step, row.pending, row.problem),
        turn_mine=row.turn_mine,
        ended=row.state not in open_ones,
        waits=row.pending > 0 and not row.problem,
        total=row.total,
        due_at=row.valid_until if row.state in open_ones else None,
        updated_at=row.updated_at,
    )


def deal_of_draft(draft: OrderDraft) -> DealRow:
    """The line of a direct order that has not been offered yet."""
    party, terms = draft.counterpart, draft.terms
    total = terms.total_minor()
    return DealRow(
        id=draft.id,
        route=f"order-draft/{draft.id}",
        number="",
        title=terms.title(),
        counterpart=party.nickname if party else "",
        step=words.quotation_status("draft"),
        turn_mine=True,
        ended=False,
        waits=False,
        total=terms.money(total) if 0 < total <= MAX_MINOR else None,
        due_at=None,
        updated_at=draft.changed_at,
    )


_KEYS: dict[str, Callable[[DealRow], Any]] = {
    "updated": lambda row: -row.updated_at.timestamp(),
    "due": lambda row: (row.due_at or _NEVER, -row.updated_at.timestamp()),
    "total": lambda row: -(row.total.minor if row.total else 0),
    "number": lambda row: row.number,
}


def sorted_deals(rows: Iterable[DealRow], sort: str) -> list[DealRow]:
    """Lines of both services in the order in which each of them gives its own."""
    return sorted(rows, key=_KEYS[sort], reverse=sort == "number")


class DealsModel(RowsModel[DealRow]):
    """Shows what the page has read."""

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self.headings = (
            self.tr("Deal"),
            self.tr("Other side"),
            self.tr("Step"),
            self.tr("Turn"),
            self.tr("Value"),
            self.tr("Time left"),
            self.tr("Changed"),
        )

    def show_rows(self, rows: Iterable[DealRow]) -> None:
        """Replace what is shown; what stays keeps its selection."""
        self.replace_rows(tuple(rows))

    def cell(self, row: DealRow, column: int, role: int) -> object:
        place = Col(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, place)
        if role == Roles.KEY:
            return row.id
        if role == Roles.SUBTITLE and place is Col.DEAL:
            return self._subtitle(row)
        if role == Roles.TONE:
            return self._tone(row, place)
        if role == Roles.ICON and place is Col.STEP:
            return row.step.icon
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, place)
        return None

    def _text(self, row: DealRow, place: Col) -> str:
        if place is Col.DEAL:
            return bidi.auto(row.title) or self.tr("Not filled in yet")
        if place is Col.COUNTERPART:
            return bidi.auto(row.counterpart)
        if place is Col.STEP:
            return row.step.text
        if place is Col.TURN:
            return self._turn(row)
        if place is Col.VALUE:
            return formats.money(row.total) if row.total else ""
        if place is Col.DUE:
            return self._time_left(row)
        return formats.ago(row.updated_at, self._now())

    def _subtitle(self, row: DealRow) -> str:
        number = bidi.ltr(row.number) or self.tr("Not on the platform yet")
        waits = words.pending("queued").text if row.waits else ""
        return " · ".join(part for part in (number, waits) if part)

    def _turn(self, row: DealRow) -> str:
        if row.ended:
            return ""
        return self.tr("Your turn") if row.turn_mine else self.tr("Other side")

    def _tone(self, row: DealRow, place: Col) -> Tone | None:
        if place is Col.STEP:
            return row.step.tone
        if place is Col.TURN:
            return Tone.INFO if row.turn_mine and not row.ended else None
        if place is Col.DUE and row.due_at is not None and not row.ended:
            over = row.due_at <= self._now()
            return Tone.BAD if over else urgency(row.due_at, self._now())
        return None

    def _time_left(self, row: DealRow) -> str:
        if row.due_at is None or row.ended:
            return ""
        now = self._now()
        return self.tr("overdue") if row.due_at <= now else time_left(row.due_at, now)

    def _tip(self, row: DealRow, place: Col) -> str | None:
        if place is Col.CHANGED:
            return formats.exact(row.updated_at)
        if place is Col.DUE:
            return formats.exact(row.due_at) if row.due_at else None
        return self._text(row, place) or None


def _step_of(row: OrderRow) -> State:
    state = words.status(row.status)
    if row.status == OrderStatus.ACTIVE and row.milestone:
        state = State(words.milestone(row.milestone), Tone.NEUTRAL, "circle-dot")
    return _waiting(state, row.pending, row.problem)


def _waiting(state: State, pending: int, problem: str | None) -> State:
    """With the clock while something waits to be sent; loud when it was refused."""
    if problem:
        return words.pending("parked")
    return State(state.text, state.tone, "clock") if pending else state
