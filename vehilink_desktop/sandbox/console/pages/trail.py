"""The audit trail: who of the staff did what, and when."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Response

from vehilink_desktop.sandbox.console import audit, staff
from vehilink_desktop.sandbox.console.answers import page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import ROOT, Visit, needs

router = APIRouter()
Text = Annotated[str, Query(max_length=100)]


@router.get("/audit")
def show(
    visit: Annotated[Visit, needs(Right.AUDIT)],
    member: Text = "",
    action: Text = "",
    about: Text = "",
    before: Text = "",
) -> Response:
    """The entries that the filters leave, newest first, a page at a time."""
    wanted = audit.Filter(member, action, about.strip())
    with visit.site.db.read() as conn:
        entries, more = audit.read(conn, wanted, before=before)
        team = staff.members(conn)
    kept = {key: value for key, value in vars(wanted).items() if value}
    older = f"{ROOT}/audit?{urlencode({**kept, 'before': entries[-1].id})}" if more else ""
    newest = f"{ROOT}/audit?{urlencode(kept)}" if before else ""
    return page(
        visit,
        "audit.html",
        entries=entries,
        team=team,
        actions=Action,
        wanted=wanted,
        older=older,
        newest=newest,
    )
