"""Orders as rows: finding them, and writing their new state for both sides to hear."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.order import ENDED, Order, clocks
from vehilink_desktop.sandbox.deals import wrong
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.tables import orders

#: The condition of those with which something may still happen.
OPEN = orders.c.status.not_in([str(status) for status in ENDED])


def find(conn: Connection, order_id: str) -> Order | None:
    """An order, whoever's it is."""
    return next(iter(read(conn, orders.c.id == order_id)), None)


def locked(conn: Connection, order_id: str) -> Order | None:
    """The same, which nobody else changes until this transaction ends."""
    return next(iter(read(conn, orders.c.id == order_id, lock=True)), None)


def is_side(account_id: str) -> ColumnElement[bool]:
    """The condition of an account's orders."""
    return or_(orders.c.supplier_id == account_id, orders.c.purchaser_id == account_id)


def of_account(conn: Connection, account_id: str, *, lock: bool = False) -> tuple[Order, ...]:
    """All orders of an account, by their ids; `lock` keeps others from changing them."""
    return read(conn, is_side(account_id), lock=lock)


def read(
    conn: Connection, condition: ColumnElement[bool], *, lock: bool = False
) -> tuple[Order, ...]:
    """The orders that meet the condition, by their ids; `lock` keeps others from changing them."""
    query = select(orders.c.body).where(condition).order_by(orders.c.id)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return tuple(map(Order.model_validate_json, bodies))


def add(conn: Connection, order: Order, pointer: str) -> list[Told]:
    """Write a new order; what both sides must hear.

    Raises:
        Refused: `invalid`: its id, which the body has at `pointer`, is taken.
    """
    try:
        conn.execute(insert(orders).values(id=order.id, **_columns(order)))
    except IntegrityError:
        raise wrong(pointer, "repeated") from None
    return _told(order)


def write(conn: Connection, *changed: Order) -> list[Told]:
    """Write locked orders; what both sides of each must hear."""
    for order in changed:
        mine = orders.c.id == order.id
        conn.execute(update(orders).where(mine).values(_columns(order)))
    return _all_told(changed)


def _all_told(changed: Iterable[Order]) -> list[Told]:
    return [told for order in changed for told in _told(order)]


def _told(order: Order) -> list[Told]:
    sides = (order.supplier, order.purchaser)
    return [Told(one.account_id, "order", order.id, order.version) for one in sides]


def _columns(order: Order) -> dict[str, Any]:
    """The row of an order, without its id."""
    ends = [clock.due_at for clock in clocks(order) if clock.ends_order]
    return {
        "number": order.number,
        "supplier_id": order.supplier.account_id,
        "purchaser_id": order.purchaser.account_id,
        "payee_id": order.payee.id if order.payee else None,
        "version": order.version,
        "status": str(order.status),
        "run_out_at": to_millis(min(ends)) if ends else None,
        "body": order.model_dump_json(exclude_none=True),
    }
