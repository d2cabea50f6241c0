"""Identity checks: the queue, and deciding on one with its pictures."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse
from sqlalchemy import Connection, func, select
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.identity_check import CheckState
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, identity_checks
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.identity_checks import MAX_REASON
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.routes.media import find_picture
from vehilink_desktop.sandbox.tables import identity_checks as table

router = APIRouter(prefix="/identity")
Allowed = Annotated[Visit, needs(Right.IDENTITY)]
_LATEST = 100


@router.get("")
def show_all(visit: Allowed, state: CheckState = CheckState.PENDING) -> Response:
    """What waits, longest first; what is decided, newest first."""
    with visit.site.db.read() as conn:
        counts = _count(conn)
        if state is CheckState.PENDING:
            shown = identity_checks.queue(conn)
        else:
            shown = identity_checks.decided(conn, state, _LATEST)
        people = {one.account_id: accounts.by_id(conn, one.account_id) for one in shown}
    return page(visit, "identities.html", state=state, counts=counts, shown=shown, people=people)


@router.get("/{check_id}")
def show(visit: Allowed, check_id: str) -> Response:
    """One check, with the pictures that it still has."""
    return _show(visit, check_id)


@router.post("/{check_id}")
def decide(visit: Allowed, check_id: str) -> Response:
    """Confirm it, or refuse it with a reason that the person reads; the pictures go."""
    thing = f"identity_check {check_id}"
    if visit.field("decision") == "confirm":
        with visit.act(Action.IDENTITY_CONFIRMED, thing) as conn:
            identity_checks.confirm_check(conn, visit.site, check_id)
        return go("/identity", Action.IDENTITY_CONFIRMED)
    reason = visit.field("reason")[:MAX_REASON]
    if not reason:
        error = "Write why: the person reads it and can try again."
        return _show(visit, check_id, 422, error=error)
    with visit.act(Action.IDENTITY_REFUSED, thing, reason=reason) as conn:
        identity_checks.refuse_check(conn, visit.site, check_id, reason)
    return go("/identity", Action.IDENTITY_REFUSED)


@router.get("/{check_id}/pictures/{media_id}")
async def show_picture(visit: Allowed, check_id: str, media_id: str) -> Response:
    """A face of this check, while it is not decided."""
    shown = await run_in_threadpool(_names, visit, check_id, media_id)
    path = await find_picture(visit.site, media_id, thumbnail=False) if shown else None
    if path is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such picture.")
    return FileResponse(path, media_type="image/jpeg")


def _show(visit: Visit, check_id: str, status: int = 200, *, error: str = "") -> Response:
    with visit.site.db.read() as conn:
        found = identity_checks.entry(conn, check_id)
        account = accounts.by_id(conn, found.account_id)
    return page(
        visit,
        "identity.html",
        status,
        check=found.check,
        said=found.said,
        pictures=found.pictures,
        account=account,
        pending=found.check.state == CheckState.PENDING,
        max_reason=MAX_REASON,
        error=error,
    )


def _names(visit: Visit, check_id: str, media_id: str) -> bool:
    with visit.site.db.read() as conn:
        pictures = identity_checks.entry(conn, check_id).pictures
    return is_id(media_id) and any(one.media_id == media_id for one in pictures)


def _count(conn: Connection) -> dict[CheckState, int]:
    query = select(table.c.state, func.count()).group_by(table.c.state)
    found: dict[str, int] = dict(conn.execute(query).all())
    return {state: found.get(state, 0) for state in CheckState}
