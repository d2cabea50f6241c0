"""Links that users found suspicious."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response

from vehilink_desktop.sandbox import accounts, link_reports
from vehilink_desktop.sandbox.console.answers import page
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs

router = APIRouter(prefix="/links")
Allowed = Annotated[Visit, needs(Right.COMPLAINTS)]
_SHOWN = 200


@router.get("")
def show_all(visit: Allowed) -> Response:
    """The newest reports; the addresses are text, nobody follows them from here."""
    with visit.site.db.read() as conn:
        shown = link_reports.latest(conn, _SHOWN)
        people = {one.account_id: accounts.by_id(conn, one.account_id) for one in shown}
    return page(visit, "links.html", shown=shown, people=people)
