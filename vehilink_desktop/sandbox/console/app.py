"""Puts the console's pages together, with its headers and its error pages."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlencode

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from sqlalchemy.exc import DataError
from starlette.datastructures import MutableHeaders, State
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vehilink_desktop.sandbox.console.answers import bare_error, go, page
from vehilink_desktop.sandbox.console.pages import (
    cancellations,
    cases,
    certifications,
    clock,
    complaints,
    disputes,
    identity,
    links,
    messages,
    notices,
    orders,
    overview,
    policy,
    recipients,
    signing,
    trail,
    users,
)
from vehilink_desktop.sandbox.console.visit import ROOT, Denied, SignInFirst, Visit
from vehilink_desktop.sandbox.problems import Refused

_POLICY = (
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
)
_HEADERS = {
    "Content-Security-Policy": "; ".join(_POLICY),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",  # without any, browsers hide the origin of forms too
}


def make_console(state: State) -> FastAPI:
    """The console as an application of its own, which sees the `state` of the platform's."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    app.state = state
    for module in (
        signing,
        overview,
        certifications,
        identity,
        cancellations,
        orders,
        disputes,
        complaints,
        cases,
        users,
        messages,
        links,
        policy,
        notices,
        recipients,
        clock,
        trail,
    ):
        app.include_router(module.router)
    app.mount("/static", StaticFiles(directory=Path(__file__).with_name("static")))
    app.add_middleware(_Sealed)
    app.add_exception_handler(SignInFirst, _sign_in_first)
    app.add_exception_handler(Denied, _denied)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(DataError, _unreadable)
    app.add_exception_handler(Exception, _bug)
    return app


class _Sealed:
    """Lets no answer go out without the headers that protect it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        await self._app(scope, receive, sealed)


def _sign_in_first(request: Request, _error: Exception) -> Response:
    wanted = request.url.path.removeprefix(ROOT) if request.method == "GET" else ""
    query = f"?{urlencode({'then': wanted})}" if wanted.strip("/") else ""
    return go(f"/sign-in{query}")


def _denied(request: Request, error: Exception) -> Response:
    assert isinstance(error, Denied)
    return _tell(request, error.status, error.title, error.detail)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    response = _tell(request, error.status, "That was not possible", str(error.members["detail"]))
    response.headers.update(error.headers)
    return response


def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == HTTPStatus.NOT_FOUND:
        return _tell(request, 404, "There is no such page", "It may have been there once.")
    return _tell(request, error.status_code, HTTPStatus(error.status_code).phrase, "")


def _unreadable(request: Request, _error: Exception) -> Response:
    return _tell(request, 400, "This address is not right", "Go back and try again.")


def _bug(_request: Request, _error: Exception) -> Response:
    # bare, or it might fail for the same reason; sealed here, outside of all middleware
    detail = "Its log says more. Nothing was changed."
    response = bare_error("The sandbox failed", detail, HTTPStatus.INTERNAL_SERVER_ERROR)
    response.headers.update(_HEADERS)
    return response


def _tell(request: Request, status: int, title: str, detail: str) -> Response:
    visit = getattr(request.state, "visit", None)
    if isinstance(visit, Visit):
        return page(visit, "error.html", status, title=title, detail=detail)
    return bare_error(title, detail, status)
