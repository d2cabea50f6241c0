"""The first page: what waits for whom."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from sqlalchemy import Connection, func, select

from vehilink_desktop.domain.account import AccountState
from vehilink_desktop.sandbox import cancellations, certifications, devices, privacy_cases
from vehilink_desktop.sandbox.console import audit
from vehilink_desktop.sandbox.console.answers import page
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.tables import accounts, inbox

router = APIRouter()
_LATEST = 6


@router.get("/")
def show(visit: Annotated[Visit, needs(None)]) -> Response:
    """The counts and latest entries that the member's rights cover."""
    member = visit.staff
    with visit.site.db.read() as conn:
        return page(
            visit,
            "overview.html",
            queue=certifications.queue(conn)[:_LATEST] if member.may(Right.CERTIFICATIONS) else (),
            closing=cancellations.queue(conn) if member.may(Right.CANCELLATIONS) else (),
            leaks=devices.reported_leaks(conn)[:_LATEST] if member.may(Right.USERS) else (),
            cases=privacy_cases.queue(conn) if member.may(Right.CASES) else (),
            users=_users(conn),
            messages=conn.execute(select(func.count()).select_from(inbox)).scalar_one(),
            latest=audit.read(conn, audit.Filter(), limit=_LATEST)[0]
            if member.may(Right.AUDIT)
            else (),
        )


def _users(conn: Connection) -> dict[str, int]:
    """How many accounts are in each state."""
    query = select(accounts.c.state, func.count()).group_by(accounts.c.state)
    found: dict[str, int] = dict(conn.execute(query).all())
    return {str(state): found.get(state, 0) for state in AccountState}
