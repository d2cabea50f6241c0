"""Signing in to the console and out of it."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Query, Response

from vehilink_desktop.sandbox.console import audit, staff
from vehilink_desktop.sandbox.console.answers import go, page, set_cookie
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.staff import Member
from vehilink_desktop.sandbox.console.visit import COOKIE, TheVisit, Visit, needs
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.seed.team import DEMO_PASSPHRASE

router = APIRouter()
_MAX_TEXT = 200


@router.get("/sign-in")
def show(visit: TheVisit, then: Annotated[str, Query(max_length=_MAX_TEXT)] = "") -> Response:
    """The form, which says who may try it."""
    return go("/") if visit.member else _form(visit, then=then)


@router.post("/sign-in")
def sign_in(visit: TheVisit) -> Response:
    """Start a session with a cookie that nobody can have planted."""
    site, name = visit.site, visit.field("name")[:_MAX_TEXT]
    passphrase = visit.form.get("passphrase", "")[:_MAX_TEXT]
    client = visit.request.client
    try:
        with site.db.write() as conn:
            address = client.host if client else ""
            member = staff.check_passphrase(conn, site, name, passphrase, address)
            if member:
                staff.end_session(conn, visit.token)
                token = staff.start_session(conn, site, member)
                audit.write(conn, site, member, Action.SIGNED_IN, "", {})
    except Refused as refused:
        minutes = -(-int(refused.headers["Retry-After"]) // 60)
        error = f"Too many wrong tries. Try again in {minutes} minutes."
        return _form(visit, refused.status, error=error, name=name)
    if member is None:
        error = "The name or the passphrase is not right."
        return _form(visit, 401, error=error, name=name, then=visit.field("then"))
    response = go(_inside(visit.field("then")))
    set_cookie(response, COOKIE, token)
    return response


@router.post("/sign-out")
def sign_out(visit: Annotated[Visit, needs(None)]) -> Response:
    """End the session."""
    with visit.act(Action.SIGNED_OUT) as conn:
        staff.end_session(conn, visit.token)
    return go("/sign-in", Action.SIGNED_OUT)


def _form(
    visit: Visit, status: int = 200, *, error: str = "", name: str = "", then: str = ""
) -> Response:
    with visit.site.db.read() as conn:
        team: tuple[Member, ...] = staff.members(conn)
    values = {"team": team, "passphrase": DEMO_PASSPHRASE}
    return page(visit, "sign_in.html", status, error=error, name=name, then=then, **values)


def _inside(path: str) -> str:
    """`path` if it is one of the console's, else the first page's."""
    return path if re.fullmatch(r"(/[\w-]+)+", path) else "/"
