"""What needs the person today, and what the deals are worth by step and by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.fx import FxError, RateTable
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.order import ENDED, PROOFS, Milestone, OrderStatus
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services import orders_view, quotations_view
from vehilink_desktop.services.dashboard_view import DayValue, Need, NeedKind, StepValue, Today
from vehilink_desktop.services.requests import RequestService
from vehilink_desktop.services.requests_view import BoardQuery
from vehilink_desktop.services.subjects import (
    LISTING,
    ORDER,
    QUOTATION,
    REQUEST,
    subject_of,
    title_of,
)
from vehilink_desktop.storage.repositories import (
    orders,
    outbox,
    quotations,
    rates,
    requests,
)
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["DashboardService", "DayValue", "Need", "NeedKind", "StepValue", "Today"]

#: What ends within this time needs attention today.
_SOON = timedelta(hours=24)
#: How far back the plot goes.
_DAYS = 90
#: More than these nobody does in a day.
_MOST = 200
#: A request that scores less is not worth being told of.
_FITTING = 70
_EPOCH = date(1970, 1, 1)
_NEVER_AGREED = frozenset({OrderStatus.CANCELLED, OrderStatus.EXPIRED})

_DEALS = (QUOTATION, ORDER)


class DashboardService:
    """Reads sums that are kept as orders arrive, so that it takes no scan."""

    def __init__(self, workspace: Workspace, requests: RequestService) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._requests = requests

    def today(self, currency: str = "USD") -> Today:
        """All of it, with values in `currency` as far as the last known rates reach."""
        now = self._workspace.platform_now()
        since = (now.date() - _EPOCH).days - _DAYS
        with self._db.read() as conn:
            table = rates.current(conn)
            needs = self._needs(conn, now)
            steps, days = orders.steps(conn), orders.days(conn, since)
        going, agreed = _Sums(table, currency), _Sums(table, currency)
        by_step = tuple(_by_step(steps, going))
        series = tuple(_series(days, agreed))
        return Today(
            needs=needs,
            by_step=by_step,
            series=series,
            currency=currency,
            rates_at=table.fetched_at if table else None,
            rates_source=table.source if table else None,
            # what goes on was agreed on some day too
            unconverted=tuple({**agreed.left_out, **going.left_out}.values()),
        )

    def waiting(self) -> tuple[int, int]:
        """For the rail: how many needs there are, and how many of them are about deals."""
        needs = self.needs()
        return len(needs), sum(need.subject in _DEALS for need in needs)

    def needs(self) -> tuple[Need, ...]:
        """What waits for the person, due first."""
        with self._db.read() as conn:
            return self._needs(conn, self._workspace.platform_now())

    def fitting(self, limit: int = 5) -> tuple[Need, ...]:
        """The live requests that the own stock fits best and that have no quotation yet.

        Apart from `today`, since it compares every request with the stock.
        """
        rows = self._requests.board(BoardQuery(fitting_only=True))
        fresh = [row for row in rows if row.score >= _FITTING and row.my_quotation_id is None]
        return tuple(
            Need(
                kind=NeedKind.REQUEST_FITS,
                id=row.request.id,
                subject=REQUEST,
                title=row.request.content.title(),
                counterpart=row.request.purchaser.name if row.request.purchaser else "",
                detail=row.request.state,
                due_at=row.request.expires_at,
                since=row.request.created_at,
            )
            for row in fresh[:limit]
        )

    # -- what needs the person

    def _needs(self, conn: Connection, now: datetime) -> tuple[Need, ...]:
        """What waits, due first; what a deed on its way has settled is not named."""
        ops = outbox.all_open(conn)
        failed = [_failed(conn, op) for op in ops if op.state == "parked"]
        named = {need.id for need in failed}
        waiting = {op.lane for op in ops}
        found = [
            *_quotations(conn, now, waiting),
            *_orders(conn, now, waiting),
            *_requests(conn, now),
        ]
        kept = [need for need in found if need.id not in named]
        return tuple(sorted([*failed, *kept], key=_urgency))


def _urgency(need: Need) -> tuple[bool, datetime]:
    return need.due_at is None, need.due_at or need.since


def _failed(conn: Connection, op: outbox.Op) -> Need:
    subject = subject_of(op)
    return Need(
        kind=NeedKind.LISTING if subject == LISTING else NeedKind.DEED_FAILED,
        id=op.lane,
        subject=subject,
        title=title_of(conn, subject, op.lane),
        counterpart="",
        detail=op.problem or "",
        due_at=None,
        since=from_millis(op.created_at),
    )


def _quotations(conn: Connection, now: datetime, waiting: set[str]) -> Iterator[Need]:
    """Offers and asks to answer; then offers that end soon while the other side is silent."""
    millis = to_millis(now)
    ending = quotations.ending(conn, millis, to_millis(now + _SOON), limit=_MOST)
    silent = [row for row in ending if not row.turn_mine]
    for row in (*quotations.needing(conn, limit=_MOST), *silent):
        shown = quotations_view.row_of_stored(row)
        if row.id in waiting:
            view = quotations_view.load(conn, row.id, now)
            shown = quotations_view.row_of(view) if view else shown
        over = row.valid_until is not None and row.valid_until <= millis
        if over or (row.turn_mine and not shown.turn_mine):
            continue
        shown = quotations_view.titled(conn, shown)
        yield Need(
            kind=NeedKind.QUOTATION_TURN if row.turn_mine else NeedKind.QUOTATION_ENDING,
            id=row.id,
            subject=QUOTATION,
            title=shown.title,
            counterpart=shown.counterpart,
            detail=shown.state,
            due_at=shown.valid_until,
            since=shown.updated_at,
        )


def _orders(conn: Connection, now: datetime, waiting: set[str]) -> Iterator[Need]:
    for row in orders.needing(conn, limit=_MOST):
        shown = orders_view.row_of_stored(row)
        if row.id in waiting:
            view = orders_view.load(conn, row.id, now)
            if view is None or not any(deed.primary for deed in view.next_deeds):
                continue
            shown = orders_view.row_of(view)
        yield Need(
            kind=NeedKind.VOUCHER if _to_confirm(shown) else NeedKind.ORDER_TURN,
            id=row.id,
            subject=ORDER,
            title=shown.title,
            counterpart=shown.counterpart,
            detail=shown.milestone or shown.status,
            due_at=shown.due_at,
            since=shown.updated_at,
        )


def _to_confirm(row: orders_view.OrderRow) -> bool:
    """Whether it waits for this side at a step that the other side proves."""
    if row.status != OrderStatus.ACTIVE or not row.turn_mine or row.milestone not in PROOFS:
        return False
    prover: Side = PROOFS[Milestone(row.milestone)][0]
    return prover is row.side.other


def _requests(conn: Connection, now: datetime) -> Iterator[Need]:
    """Own requests that end soon."""
    for request in requests.own_ending(conn, to_millis(now), to_millis(now + _SOON)):
        yield Need(
            kind=NeedKind.REQUEST_ENDING,
            id=request.id,
            subject=REQUEST,
            title=request.content.title(),
            counterpart="",
            detail=request.state,
            due_at=request.expires_at,
            since=request.updated_at,
        )


# -- what deals are worth


class _Sums:
    """Adds up in one currency and keeps, by currency, what cannot be told in it (`left_out`)."""

    def __init__(self, table: RateTable | None, currency: str) -> None:
        self._table = table
        self._currency = currency
        self.left_out: dict[str, Money] = {}

    def total(self, amounts: Iterable[Money]) -> Money | None:
        """The sum of what can be converted; None where nothing can."""
        told = [one for amount in amounts if (one := self._told(amount)) is not None]
        if not told:
            return None
        return Money(minor=min(MAX_MINOR, sum(told)), currency=self._currency)

    def _told(self, amount: Money) -> int | None:
        if amount.currency == self._currency:
            return amount.minor
        try:
            if self._table is None:
                raise FxError("rate-missing", amount.currency)
            return self._table.convert(amount, self._currency).minor
        except FxError:
            before = self.left_out.get(amount.currency)
            minor = min(MAX_MINOR, amount.minor + (before.minor if before else 0))
            self.left_out[amount.currency] = Money(minor=minor, currency=amount.currency)
            return None


def _by_step(steps: list[orders.StepSum], sums: _Sums) -> Iterator[StepValue]:
    going = [one for one in steps if one.status not in ENDED]
    for milestone in Milestone:
        here = [one for one in going if one.milestone == milestone]
        if here:
            amounts = _amounts((one.currency, one.total_minor) for one in here)
            number = sum(one.number for one in here)
            yield StepValue(str(milestone), number, sums.total(amounts), amounts)


def _series(days: list[orders.DaySum], sums: _Sums) -> Iterator[DayValue]:
    """A day of which nothing can be told in the currency is left out: it is not worth nothing."""
    counts, values = Counter[int](), dict[int, list[tuple[str, int]]]()
    for one in days:
        if one.status not in _NEVER_AGREED:
            counts[one.day] += one.number
            values.setdefault(one.day, []).append((one.currency, one.total_minor))
    for day, found in sorted(values.items()):
        total = sums.total(_amounts(found))
        if total is not None:
            yield DayValue(_EPOCH + timedelta(days=day), counts[day], total)


def _amounts(found: Iterable[tuple[str, int]]) -> tuple[Money, ...]:
    sums = Counter[str]()
    for currency, minor in found:
        sums[currency] += minor
    return tuple(
        Money(minor=min(MAX_MINOR, minor), currency=currency)
        for currency, minor in sorted(sums.items())
    )
