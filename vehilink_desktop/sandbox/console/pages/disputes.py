"""Disputes: what waits for a decision, and deciding."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response

from vehilink_desktop.domain.money import MoneyError, parse_amount
from vehilink_desktop.sandbox import orders
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.pages.orders import find_order, show_order
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.orders import MAX_NOTE

router = APIRouter(prefix="/disputes")
Allowed = Annotated[Visit, needs(Right.DISPUTES)]


@router.get("")
def show_all(visit: Allowed) -> Response:
    """The orders that stand still until somebody decides, longest first."""
    with visit.site.db.read() as conn:
        queue = [(one, one.dispute) for one in orders.disputed(conn) if one.dispute]
    queue.sort(key=lambda pair: pair[1].opened_at)
    return page(visit, "disputes.html", queue=queue)


@router.post("/{order_id}")
def decide(visit: Allowed, order_id: str) -> Response:
    """Let the order go on or end it, with what the supplier pays back and why."""
    decision, note = visit.field("decision"), visit.field("note")[:MAX_NOTE]
    with visit.site.db.read() as conn:
        order = find_order(conn, order_id)
    try:
        refund = parse_amount(visit.field("refund") or "0", order.terms.currency)
    except MoneyError:
        return show_order(visit, order_id, 422, error="The refund is not an amount.")
    if decision not in ("go_on", "end"):
        return show_order(visit, order_id, 422, error="Choose whether the order goes on.")
    if not note:
        error = "Write why: both sides read your note."
        return show_order(visit, order_id, 422, error=error)
    if refund.minor > order.paid_minor():
        error = "No more can be paid back than the supplier has confirmed to have received."
        return show_order(visit, order_id, 422, error=error)
    action = Action.DISPUTE_DECIDED
    detail = {"decision": decision, "refund_minor": refund.minor, "note": note}
    with visit.act(action, f"order {order_id}", **detail) as conn:
        orders.settle(
            conn,
            visit.site,
            order_id,
            go_on=decision == "go_on",
            refund_minor=refund.minor,
            note=note,
        )
    return go("/disputes", action)
