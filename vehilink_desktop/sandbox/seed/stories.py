"""Seeded orders as they came about: both sides' deeds, one after the other, with time between."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from vehilink_desktop.domain.order import Milestone, Order, OrderStatus, turn
from vehilink_desktop.domain.order_deeds import OrderDeed
from vehilink_desktop.domain.order_rules import do
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.sandbox.peers.order_moves import Knowledge, next_deed
from vehilink_desktop.sandbox.peers.proofs import derived_id

#: Begins an order at a moment.
Begin = Callable[[datetime], Order]
#: Whether an order has come as far as its story goes.
Goal = Callable[[Order], bool]

#: Hours until somebody proves, states or confirms something at a milestone, roughly.
_PROVING = {
    Milestone.AGREED: 7,
    Milestone.PROFORMA: 5,
    Milestone.LETTER_OF_CREDIT: 90,
    Milestone.DEPOSIT: 30,
    Milestone.SOURCED: 60,
    Milestone.INSPECTED: 44,
    Milestone.LICENSED: 70,
    Milestone.BALANCE: 40,
    Milestone.LOADED: 90,
    Milestone.BILL_OF_LADING: 40,
    Milestone.DOCUMENTS: 26,
    Milestone.ARRIVED: 420,
    Milestone.CLEARED: 66,
    Milestone.DELIVERED: 38,
    Milestone.COMPLETED: 60,
}
_DECIDING = 9


def tell(begin: Begin, goal: Goal, payee: Payee, ends_at: datetime) -> Order:
    """The order of a story that reaches its goal at `ends_at`.

    Raises:
        ValueError: the story ends without reaching it.
    """
    late = _travel(begin(ends_at), goal, payee).updated_at - ends_at
    return _travel(begin(ends_at - late), goal, payee)


def apply(order: Order, deed: OrderDeed, by: Side, at: datetime) -> Order:
    """The order after one more deed."""
    return do(order, deed, by, at, derived_id(order.id, order.version, "deed"))


def _travel(order: Order, goal: Goal, payee: Payee) -> Order:
    known = Knowledge(payee=payee)
    while not goal(order):
        at, side = order.updated_at + _pause(order), turn(order)
        deed = next_deed(order, side, at, known) if side else None
        if side is None or deed is None:
            raise ValueError(f"the story of {order.number} ends before its goal")
        order = apply(order, deed, side, at)
    return order


def _pause(order: Order) -> timedelta:
    milestone = order.current() or Milestone.COMPLETED
    decides = any(one.milestone == milestone for one in order.vouchers)
    hours = _DECIDING if decides else _PROVING[milestone]
    rng = random.Random(f"{order.id} {order.version} pause")
    return timedelta(minutes=round(60 * hours * rng.uniform(0.6, 1.4)))


def at(milestone: Milestone, *, proved: bool = False) -> Goal:
    """The goal that a milestone is next, or has been proved and waits for the other side."""

    def reached(order: Order) -> bool:
        if order.current() is not milestone or order.status != OrderStatus.ACTIVE:
            return False
        return not proved or any(one.milestone == milestone for one in order.vouchers)

    return reached


def completed(order: Order) -> bool:
    """The goal that nothing is left to do."""
    return order.status == OrderStatus.COMPLETED


def as_begun(_order: Order) -> bool:
    """The goal of a story that has only begun."""
    return True
