"""Requests to close an account: approving or refusing them before they are due."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response

from vehilink_desktop.sandbox import accounts, cancellations
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs

router = APIRouter(prefix="/cancellations")
Allowed = Annotated[Visit, needs(Right.CANCELLATIONS)]
_MAX_NOTE = 500


@router.get("")
def show_all(visit: Allowed) -> Response:
    """The requests in review, the one that is due first in front."""
    return _show(visit)


@router.post("/{cancellation_id}")
def decide(visit: Allowed, cancellation_id: str) -> Response:
    """Close the account, or keep it and tell its user why."""
    approves = visit.field("decision") == "approve"
    note = "" if approves else visit.field("note")[:_MAX_NOTE]
    if not approves and not note:
        error = "Write why: the user reads your note when the account stays open."
        return _show(visit, 422, error=error, wrong=cancellation_id)
    action = Action.CANCELLATION_APPROVED if approves else Action.CANCELLATION_REFUSED
    with visit.act(action, f"cancellation {cancellation_id}", note=note) as conn:
        cancellations.decide_cancellation(
            conn, visit.site, cancellation_id, close=approves, note=note
        )
    return go("/cancellations", action)


def _show(visit: Visit, status: int = 200, *, error: str = "", wrong: str = "") -> Response:
    with visit.site.db.read() as conn:
        queue = [(one, accounts.by_id(conn, one.account_id)) for one in cancellations.queue(conn)]
    values = {"queue": queue, "max_note": _MAX_NOTE}
    return page(visit, "cancellations.html", status, error=error, wrong=wrong, **values)
