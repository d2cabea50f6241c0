"""One request to the console: who makes it, whether it may, and what it leaves in the trail."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import Depends, Request
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.sandbox.console import audit, staff
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.staff import Member
from vehilink_desktop.sandbox.site import Site, TheSite

ROOT = "/console"
COOKIE = "vehilink_console"
#: Where the name of the last deed waits for the page that follows it.
SAID = "vehilink_console_said"
_MAX_FIELDS = 200


class SignInFirst(Exception):
    """Nobody is signed in, or no more."""


class Denied(Exception):
    """Ends a request with a page that says why; a 403 where nothing else is said."""

    def __init__(self, title: str, detail: str, status: int = 403) -> None:
        super().__init__(f"{title}: {detail}")
        self.title = title
        self.detail = detail
        self.status = status


@dataclass(frozen=True)
class Visit:
    """A request that has passed the checks against forgery.

    Attributes:
        token: The cookie's value, or a new one for a browser that has none.
        member: None before sign-in.
        form: The fields of a POST.
    """

    site: Site
    request: Request
    token: str
    member: Member | None
    form: Mapping[str, str]

    @property
    def csrf(self) -> str:
        """What each form must carry: only we can make it, and only of this cookie."""
        key = self.site.secret
        return hmac.new(key, f"console csrf\0{self.token}".encode(), hashlib.sha256).hexdigest()

    @property
    def staff(self) -> Member:
        """The member.

        Raises:
            SignInFirst: there is none.
        """
        if self.member is None:
            raise SignInFirst
        return self.member

    def field(self, name: str) -> str:
        """A field of the form without spaces at its ends; empty when it is not there."""
        return self.form.get(name, "").strip()

    @contextmanager
    def act(self, action: Action, thing: str = "", **detail: Any) -> Iterator[Connection]:
        """A writing transaction that also tells the trail what the member did to `thing`."""
        with self.site.change() as conn:
            yield conn
            audit.write(conn, self.site, self.staff, action, thing, detail)


async def _visit(request: Request, site: TheSite) -> Visit:
    token = request.cookies.get(COOKIE, "")
    member = await run_in_threadpool(staff.recognise, site, token) if token else None
    form = await _read_form(request) if request.method == "POST" else {}
    visit = Visit(site, request, token or secrets.token_urlsafe(32), member, form)
    request.state.visit = visit
    if request.method == "POST":
        _check_forgery(visit)
    return visit


#: The parameter through which every route gets its visit.
TheVisit = Annotated[Visit, Depends(_visit)]


def needs(right: Right | None) -> Any:
    """A dependency: the visit of somebody who is signed in and has `right`.

    Raises:
        SignInFirst: nobody is signed in.
        Denied: the role lacks the right.
    """

    def check(visit: TheVisit) -> Visit:
        member = visit.staff
        if right is not None and not member.may(right):
            title = "Your role does not include this"
            raise Denied(title, f"You are signed in as {member.name}. Ask an administrator.")
        return visit

    return Depends(check)


async def _read_form(request: Request) -> Mapping[str, str]:
    body = await request.body()
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MAX_FIELDS))
    except ValueError:
        raise Denied("This is not a form", "The request could not be read.", 400) from None


def _check_forgery(visit: Visit) -> None:
    request = visit.request
    expected = f"{request.url.scheme}://{request.url.netloc}"
    own = request.headers.get("origin") == expected
    given = visit.form.get("csrf", "").encode()
    if not own or not hmac.compare_digest(given, visit.csrf.encode()):
        detail = "It was opened before the last sign-in, or comes from elsewhere. Nothing was done."
        raise Denied("This form is no longer valid", detail)
