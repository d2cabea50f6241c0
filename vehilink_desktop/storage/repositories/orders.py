"""What the platform said of orders, the sums over them, and what is being written about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import TypeAdapter
from sqlalchemy import Connection

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.money import MAX_MINOR
from vehilink_desktop.domain.order import Milestone, Order, clocks, turn
from vehilink_desktop.domain.order_deeds import OrderDeed
from vehilink_desktop.storage.deals import (
    FAR,
    UPDATED,
    DealList,
    Entry,
    index_terms,
    make_question,
    party_words,
    to_json,
)
from vehilink_desktop.storage.direct import run
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.storage.tables import order_bodies, order_keys, orders

_DAY_MS = 24 * 3600 * 1000
_DEED: TypeAdapter[OrderDeed] = TypeAdapter(OrderDeed)

_LIST = DealList(orders, order_keys, order_bodies, "order_terms")


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """What is looked for; everything given must fit.

    Attributes:
        status: One, or several of which any fits.
        milestone: The current one.
    """

    text: str = ""
    status: str | tuple[str, ...] | None = None
    milestone: str | None = None
    turn_mine: bool | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class OrderRow:
    """A row of `orders`; times in milliseconds since 1970.

    Attributes:
        needs_me: It is this side's turn, or a clock runs for this side.
        due_at: When this side's first clock runs out, else the other side's; None without any.
        agreed_on: Days since 1970 (UTC); None while the sides have not agreed.
    """

    place: int
    id: str
    version: int
    number: str
    status: str
    milestone: str | None
    side: str
    turn_mine: bool
    needs_me: bool
    quotation_id: str | None
    counterpart: str
    title: str
    currency: str
    total_minor: int
    due_at: int | None
    agreed_on: int | None
    created_at: int
    updated_at: int


class StepSum(NamedTuple):
    """Orders that stand in the same place; `total_minor` is their value in one currency."""

    status: str
    milestone: str | None
    turn_mine: bool
    currency: str
    number: int
    total_minor: int


class DaySum(NamedTuple):
    """Orders that were agreed on the same day (days since 1970, UTC)."""

    day: int
    status: str
    currency: str
    number: int
    total_minor: int


# -- writing


def upsert(conn: Connection, order: Order, account_id: str) -> bool:
    """Keep what the platform says of one order, see `upsert_many`; whether anything changed."""
    return bool(upsert_many(conn, [order], account_id))


def upsert_many(conn: Connection, many: Iterable[Order], account_id: str) -> list[str]:
    """Keep orders, unless one is known in a newer version; the ids of those that changed.

    Args:
        conn: Inside a write.
        many: What comes last stands first in the list.
        account_id: Whose list it is: one of the two sides.
    """
    done = _LIST.replace(conn, [_entry(order, account_id) for order in many])
    _count(conn, done.before, -1)
    _count(conn, [entry.columns for entry in done.entries], 1)
    return done.ids()


def remove(conn: Connection, order_id: str) -> None:
    """Forget what the platform has forgotten."""
    _count(conn, _LIST.remove(conn, order_id), -1)


def tidy(conn: Connection, steps: int = 200) -> bool:
    """Take a short step towards quicker reading, in a quiet moment; whether there are more."""
    return _LIST.tidy(conn, steps)


# -- reading


def get(conn: Connection, order_id: str) -> Order | None:
    """The order as the platform knows it."""
    body = _LIST.body(conn, order_id)
    return Order.model_validate_json(body) if body else None


def row(conn: Connection, order_id: str) -> OrderRow | None:
    """The order as lists show it."""
    found = _LIST.rows(conn, "WHERE id = ?", order_id)
    return _row(found[0]) if found else None


def page(
    conn: Connection,
    wanted: OrderFilter,
    *,
    sort: str = UPDATED,
    offset: int = 0,
    limit: int = 200,
    total: int | None = None,
) -> list[OrderRow]:
    """A window of the list, quick enough for each keystroke.

    `sort` is `UPDATED` or one of `SORTS` (deals.py); sorting many is quicker when `total` says how
    many there are (`count`).
    """
    found = _LIST.page(conn, _question(wanted), sort, offset, limit, total)
    return [_row(one) for one in found]


def count(conn: Connection, wanted: OrderFilter) -> int:
    """How many fit."""
    return _LIST.count(conn, _question(wanted))


def needing(conn: Connection, limit: int = 200) -> list[OrderRow]:
    """What waits for this side, the one that is due first comes first."""
    where = "WHERE needs_me ORDER BY due_at NULLS LAST"
    return [_row(one) for one in _LIST.rows(conn, where, limit=limit)]


def steps(conn: Connection) -> list[StepSum]:
    """How many orders stand where, and what they are worth."""
    query = (
        "SELECT status, nullif(milestone, ''), turn_mine, currency, number, total_minor"
        " FROM order_sums WHERE number > 0"
    )
    return [StepSum(*values) for values in run(conn, query)]


def days(conn: Connection, since: int) -> list[DaySum]:
    """What was agreed on each day from `since` on (days since 1970), first day first."""
    query = (
        "SELECT day, status, currency, number, total_minor FROM order_days"
        " WHERE day >= ? AND number > 0 ORDER BY day"
    )
    return [DaySum(*values) for values in run(conn, query, since)]


# -- deeds on their way


def queue_deed(conn: Connection, op_id: str, order_id: str, deed: OrderDeed, now: int) -> None:
    """Have a deed told to the platform; `op_id` is also the deed's id."""
    document = {"deed": deed.model_dump(mode="json", exclude_none=True)}
    outbox.add(conn, op_id, order_id, outbox.ORDER_DEED, document, now)


def deed_of(op: outbox.Op) -> OrderDeed:
    """The deed that an operation carries."""
    return _DEED.validate_python(op.payload["deed"])


# -- inside


def _entry(order: Order, account_id: str) -> Entry:
    side = order.side_of(account_id)
    running = clocks(order)
    mine = [clock for clock in running if clock.side is side]
    due = min((clock.due_at for clock in mine or running), default=None)
    milestone, turn_mine = order.current(), turn(order) is side
    agreed = order.reached_at(Milestone.AGREED) or order.created_at
    columns: dict[str, Any] = {
        "number": order.number,
        "status": str(order.status),
        "milestone": milestone and str(milestone),
        "side": str(side),
        "turn_mine": turn_mine,
        "needs_me": turn_mine or bool(mine),
        "quotation_id": order.quotation_id,
        "counterpart": order.party(side.other).nickname,
        "title": order.terms.title(),
        "currency": order.terms.currency,
        "total_minor": min(order.terms.total_minor(), MAX_MINOR),
        "due_at": due and to_millis(due),
        "agreed_on": to_millis(agreed) // _DAY_MS if Milestone.AGREED in order.done else None,
        "created_at": to_millis(order.created_at),
        "updated_at": to_millis(order.updated_at),
    }
    keys = {
        "due": FAR if columns["due_at"] is None else columns["due_at"],
        "total": columns["total_minor"],
        "created": columns["created_at"],
    }
    words = party_words(order.party(side.other))
    terms = index_terms(order.number, words, order.terms, _exact(columns))
    return Entry(order.id, order.version, columns, keys, to_json(order), terms)


def _exact(columns: Mapping[str, Any]) -> dict[str, object]:
    """What is filtered by exactly."""
    return {
        "status": columns["status"],
        "milestone": columns["milestone"],
        "turn": "mine" if columns["turn_mine"] else "theirs",
        "currency": columns["currency"],
    }


def _question(wanted: OrderFilter) -> Any:
    turn_mine = wanted.turn_mine
    return make_question(
        wanted.text,
        {
            "status": wanted.status,
            "milestone": wanted.milestone,
            "turn": None if turn_mine is None else "mine" if turn_mine else "theirs",
            "currency": wanted.currency,
        },
    )


def _row(values: Mapping[str, Any]) -> OrderRow:
    flags = {"turn_mine": bool(values["turn_mine"]), "needs_me": bool(values["needs_me"])}
    return OrderRow(**{**values, **flags})


def _count(conn: Connection, rows: Iterable[Mapping[str, Any]], sign: int) -> None:
    """Add orders to the sums, or take them out."""
    sums: Counter[tuple[Any, ...]] = Counter()
    values: Counter[tuple[Any, ...]] = Counter()
    for one in rows:
        turn_mine = bool(one["turn_mine"])
        place = ("sums", one["status"], one["milestone"] or "", turn_mine, one["currency"])
        agreed = [("days", one["agreed_on"], one["status"], one["currency"])]
        for key in (place, *(agreed if one["agreed_on"] is not None else ())):
            sums[key] += sign
            values[key] += sign * one["total_minor"]
    for table, columns in (
        ("sums", "status, milestone, turn_mine, currency"),
        ("days", "day, status, currency"),
    ):
        found = [(*key[1:], sums[key], values[key]) for key in sums if key[0] == table]
        if found:
            places = ", ".join("?" * len(found[0]))
            conn.exec_driver_sql(
                f"INSERT INTO order_{table} ({columns}, number, total_minor) VALUES ({places})"
                " ON CONFLICT DO UPDATE SET number = number + excluded.number,"
                " total_minor = total_minor + excluded.total_minor",
                found,
            )
