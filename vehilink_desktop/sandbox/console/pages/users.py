"""Users of the platform: finding them, their devices, suspending them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response
from sqlalchemy import Connection, func, select

from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, certifications, devices, suspensions
from vehilink_desktop.sandbox.accounts import AccountEntry
from vehilink_desktop.sandbox.console import audit
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.tables import listings

router = APIRouter(prefix="/users")
Allowed = Annotated[Visit, needs(Right.USERS)]
_PAGE = 50
#: How long a revealed number stays shown to who revealed it.
_REVEALED_MS = 5 * 60_000
_MAX_REASON = 500


@router.get("")
def show_all(
    visit: Allowed,
    text: Annotated[str, Query(max_length=100)] = "",
    number: Annotated[int, Query(alias="page", ge=1, le=100_000)] = 1,
) -> Response:
    """Those whose name, company, number or id has `text` in it."""
    with visit.site.db.read() as conn:
        found = accounts.entries(conn, text.strip())
    shown = found[(number - 1) * _PAGE : number * _PAGE]
    last = max(1, -(-len(found) // _PAGE))
    return page(
        visit, "users.html", text=text, users=shown, count=len(found), number=number, last=last
    )


@router.get("/{account_id}")
def show(visit: Allowed, account_id: str) -> Response:
    """All that support may know of one user."""
    return _show(visit, account_id)


@router.post("/{account_id}/phone")
def reveal_phone(visit: Allowed, account_id: str) -> Response:
    """Show the number for a while; the trail keeps that it was looked at."""
    with visit.act(Action.PHONE_REVEALED, _thing(account_id)) as conn:
        _entry(conn, account_id)
    return go(f"/users/{account_id}", Action.PHONE_REVEALED)


@router.post("/{account_id}/suspension")
def suspend(visit: Allowed, account_id: str) -> Response:
    """Take the account out of use; the reason is for the trail."""
    reason = visit.field("reason")[:_MAX_REASON]
    if not reason:
        return _show(visit, account_id, 422, error="Write why this user is to be suspended.")
    with visit.act(Action.USER_SUSPENDED, _thing(account_id), reason=reason) as conn:
        suspensions.suspend(conn, visit.site, account_id)
    return go(f"/users/{account_id}", Action.USER_SUSPENDED)


@router.post("/{account_id}/suspension/end")
def unsuspend(visit: Allowed, account_id: str) -> Response:
    """Give the account back."""
    with visit.act(Action.USER_UNSUSPENDED, _thing(account_id)) as conn:
        suspensions.unsuspend(conn, visit.site, account_id)
    return go(f"/users/{account_id}", Action.USER_UNSUSPENDED)


@router.post("/{account_id}/sessions/{session_id}/end")
def end_session(visit: Allowed, account_id: str, session_id: str) -> Response:
    """Sign one device out."""
    with visit.act(Action.SESSION_ENDED, _thing(account_id), session=session_id) as conn:
        devices.end_session(conn, visit.site, account_id, session_id)
    return go(f"/users/{account_id}", Action.SESSION_ENDED)


@router.post("/{account_id}/sessions/end")
def end_sessions(visit: Allowed, account_id: str) -> Response:
    """Sign every device out."""
    with visit.act(Action.SESSIONS_ENDED, _thing(account_id)) as conn:
        _entry(conn, account_id)
        devices.end_other_sessions(conn, visit.site, account_id)
    return go(f"/users/{account_id}", Action.SESSIONS_ENDED)


def _show(visit: Visit, account_id: str, status: int = 200, *, error: str = "") -> Response:
    since = visit.site.now() - _REVEALED_MS
    with visit.site.db.read() as conn:
        entry = _entry(conn, account_id)
        revealed = audit.has_done(
            conn, visit.staff, Action.PHONE_REVEALED, _thing(account_id), since
        )
        return page(
            visit,
            "user.html",
            status,
            entry=entry,
            revealed=revealed,
            listings=_count_listings(conn, account_id),
            sessions=devices.running_sessions(conn, account_id),
            leaks=[one for one in devices.reported_leaks(conn) if one.account_id == account_id],
            submissions=certifications.history(conn, account_id),
            error=error,
        )


def _entry(conn: Connection, account_id: str) -> AccountEntry:
    entry = accounts.entry(conn, account_id)
    if entry is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such user.")
    return entry


def _count_listings(conn: Connection, account_id: str) -> dict[str, int]:
    mine = listings.c.account_id == account_id
    query = select(listings.c.state, func.count()).where(mine).group_by(listings.c.state)
    found: dict[str, int] = dict(conn.execute(query).all())
    return {str(state): found[state] for state in ListingState if state in found}


def _thing(account_id: str) -> str:
    return f"account {account_id}"
