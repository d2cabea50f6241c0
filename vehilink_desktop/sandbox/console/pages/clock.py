"""The platform's time, which goes forward on demand so that nobody waits for a deadline."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Response

from vehilink_desktop.sandbox import clock
from vehilink_desktop.sandbox.console import staff
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs

router = APIRouter()
Allowed = Annotated[Visit, needs(Right.CLOCK)]
_MAX_DAYS = 366


@router.get("/clock")
def show(visit: Allowed) -> Response:
    """The time and how far it is ahead."""
    return _form(visit)


@router.post("/clock")
def move(visit: Allowed) -> Response:
    """Move it forward, for every process of this platform."""
    by = _length(visit.field("days"), visit.field("hours"))
    if by is None:
        error = f"Write whole days and hours, more than nothing and at most {_MAX_DAYS} days."
        return _form(visit, 422, error=error)
    with visit.act(Action.CLOCK_MOVED, hours=by // timedelta(hours=1)) as conn:
        visit.site.clock.move(conn, by)
        staff.touch(conn, visit.site, visit.token)  # or moving it would sign its mover out
    return go("/clock", Action.CLOCK_MOVED)


def _form(visit: Visit, status: int = 200, *, error: str = "") -> Response:
    with visit.site.db.read() as conn:
        ahead = clock.offset(conn)
    return page(visit, "clock.html", status, ahead=ahead, error=error, max_days=_MAX_DAYS)


def _length(days: str, hours: str) -> timedelta | None:
    numbers = [text or "0" for text in (days, hours)]
    if not all(text.isascii() and text.isdigit() and len(text) < 6 for text in numbers):
        return None
    by = timedelta(days=int(numbers[0]), hours=int(numbers[1]))
    return by if timedelta() < by <= timedelta(days=_MAX_DAYS) else None
