"""Turns a visit into a page, or sends it on to the next one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import vehilink_desktop
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.sandbox.console import words
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import COOKIE, ROOT, SAID, Visit
from vehilink_desktop.sandbox.console.waiting import count_waiting

_ICONS = Path(vehilink_desktop.__file__).parent.parent / "resources" / "icons"
_SAID_S = 60


@dataclass(frozen=True)
class _Entry:
    """A line of the navigation; without a right it is for everybody."""

    name: str
    path: str
    title: str
    icon: str
    right: Right | None = None


_NAVIGATION = (
    _Entry("overview", f"{ROOT}/", "Overview", "layout-dashboard"),
    _Entry(
        "certifications",
        f"{ROOT}/certifications",
        "Certifications",
        "shield-check",
        Right.CERTIFICATIONS,
    ),
    _Entry("identity", f"{ROOT}/identity", "Identity", "scan-face", Right.IDENTITY),
    _Entry(
        "cancellations",
        f"{ROOT}/cancellations",
        "Cancellations",
        "clipboard-list",
        Right.CANCELLATIONS,
    ),
    _Entry("orders", f"{ROOT}/orders", "Orders", "package", Right.ORDERS),
    _Entry("disputes", f"{ROOT}/disputes", "Disputes", "scale", Right.DISPUTES),
    _Entry("complaints", f"{ROOT}/complaints", "Complaints", "flag", Right.COMPLAINTS),
    _Entry("cases", f"{ROOT}/cases", "Cases", "shield", Right.CASES),
    _Entry("reveals", f"{ROOT}/reveals", "Numbers shown", "phone", Right.ORDERS),
    _Entry("users", f"{ROOT}/users", "Users", "users", Right.USERS),
    _Entry("messages", f"{ROOT}/messages", "SMS inbox", "inbox", Right.MESSAGES),
    _Entry("links", f"{ROOT}/links", "Reported links", "link", Right.COMPLAINTS),
    _Entry("policy", f"{ROOT}/policy", "Privacy policy", "file-text", Right.POLICY),
    _Entry("notices", f"{ROOT}/notices", "Notices", "bell", Right.NOTICES),
    _Entry("recipients", f"{ROOT}/recipients", "Recipients", "share-2", Right.RECIPIENTS),
    _Entry("clock", f"{ROOT}/clock", "Clock", "clock", Right.CLOCK),
    _Entry("audit", f"{ROOT}/audit", "Audit trail", "history", Right.AUDIT),
)


def page(visit: Visit, template: str, status: int = 200, **values: Any) -> Response:
    """A page from `templates/`, with what the last deed has to say."""
    member, said = visit.member, visit.request.cookies.get(SAID)
    waiting: dict[Right, int] = {}
    if member:
        with visit.site.db.read() as conn:
            waiting = count_waiting(conn)
    text = (
        _templates()
        .get_template(template)
        .render(
            visit=visit,
            member=member,
            navigation=[
                entry
                for entry in _NAVIGATION
                if member and (entry.right is None or member.may(entry.right))
            ],
            waiting=waiting,
            sentence=words.SENTENCES.get(said or ""),
            now=visit.site.clock.now(),
            **values,
        )
    )
    response = HTMLResponse(text, status)
    if visit.request.cookies.get(COOKIE) != visit.token:
        set_cookie(response, COOKIE, visit.token)
    if said:
        response.delete_cookie(SAID, path=ROOT, httponly=True, samesite="strict")
    return response


def bare_error(title: str, detail: str, status: int) -> Response:
    """An error page for a request that ended before anybody knew whose it is."""
    template = _templates().get_template("bare_error.html")
    return HTMLResponse(template.render(title=title, detail=detail), status)


def go(path: str, said: Action | None = None) -> Response:
    """On to another page of the console, which tells what was done."""
    response = RedirectResponse(f"{ROOT}{path}", status_code=303)
    if said:
        set_cookie(response, SAID, said, max_age=_SAID_S)
    return response


def set_cookie(response: Response, name: str, value: str, *, max_age: int | None = None) -> None:
    """A cookie for the console alone, which no script and no other site's link carries along."""
    response.set_cookie(name, value, path=ROOT, httponly=True, samesite="strict", max_age=max_age)


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "moment": words.moment,
        "span": words.span,
        "word": words.word,
        "from_millis": from_millis,
    }
    environment.globals |= {"root": ROOT, "icon": _icon, "Right": Right, "words": words}
    return environment


@cache
def _icon(name: str) -> Markup:
    """An icon of the program, drawn in the colour of the text around it."""
    _, _, drawing = (_ICONS / f"{name}.svg").read_text(encoding="utf-8").partition("<svg")
    return Markup(f'<svg aria-hidden="true"{drawing}')  # our own file
