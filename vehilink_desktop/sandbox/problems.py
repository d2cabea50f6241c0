"""Refusals and their answers, `application/problem+json` for every one of them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from vehilink_desktop.domain.problem import PREFIX, FieldError, Problem, ProblemType

MEDIA_TYPE = "application/problem+json"
CHECKSUM_MISMATCH = 460  # of tus; no HTTP standard names it

STATUS: dict[ProblemType, int] = {
    ProblemType.UNAUTHORIZED: 401,
    ProblemType.SESSION_REVOKED: 401,
    ProblemType.CODE_WRONG: 401,
    ProblemType.CODE_EXPIRED: 401,
    ProblemType.CODE_VOID: 401,
    ProblemType.CODE_TOO_SOON: 429,
    ProblemType.CODE_LIMIT: 429,
    ProblemType.ACCOUNT_UNKNOWN: 403,
    ProblemType.ACCOUNT_EXISTS: 409,
    ProblemType.REGISTRATION_EXPIRED: 401,
    ProblemType.PHONE_TAKEN: 409,
    ProblemType.POLICY_OUTDATED: 409,
    ProblemType.POLICY_NOT_AGREED: 403,
    ProblemType.NOT_AGREED: 403,
    ProblemType.SUSPENDED: 403,
    ProblemType.CANCELLATION_BLOCKED: 409,
    ProblemType.CERTIFICATION_PENDING: 409,
    ProblemType.CREDIT_CODE_TAKEN: 409,
    ProblemType.IDENTITY_NOT_CONFIRMED: 409,
    ProblemType.CONTENT_REFUSED: 422,
    ProblemType.PHONE_INVALID: 422,
    ProblemType.NOT_CERTIFIED: 403,
    ProblemType.FORBIDDEN: 403,
    ProblemType.NOT_FOUND: 404,
    ProblemType.INVALID: 422,
    ProblemType.VERSION_CONFLICT: 412,
    ProblemType.STATE_CONFLICT: 409,
    ProblemType.CROSS_BORDER_NEEDED: 403,
    ProblemType.RESTRICTED: 403,
    ProblemType.CASE_LIMIT: 429,
    ProblemType.EXPORT_EXPIRED: 410,
    ProblemType.VIN_TAKEN: 409,
    ProblemType.MEDIA_INCOMPLETE: 409,
    ProblemType.MEDIA_MISMATCH: 409,
    ProblemType.MEDIA_REFUSED: 422,
    ProblemType.UPLOAD_GONE: 410,
    ProblemType.OFFSET_CONFLICT: 409,
    ProblemType.CHECKSUM_MISMATCH: CHECKSUM_MISMATCH,
    ProblemType.TOO_LARGE: 413,
    ProblemType.UNSUPPORTED_MEDIA: 415,
    ProblemType.IDEMPOTENCY_MISSING: 400,
    ProblemType.IDEMPOTENCY_REUSED: 422,
    ProblemType.CURSOR_INVALID: 400,
    ProblemType.CURSOR_EXPIRED: 410,
    ProblemType.RATE_LIMITED: 429,
    ProblemType.INTERNAL: 500,
}


class Refused(Exception):
    """Ends a request with a problem.

    Args:
        kind: The problem's type.
        detail: One plain sentence for the log and the curious.
        errors: What is wrong where.
        status: Instead of the type's usual one.
        headers: Of the answer.
        more: Further members of the body.
    """

    def __init__(
        self,
        kind: ProblemType,
        detail: str = "",
        *,
        errors: tuple[FieldError, ...] = (),
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.status = status or STATUS[kind]
        self.headers = dict(headers or {})
        self.members = {"detail": detail, "errors": errors, **more}

    def answer(self, request_id: str) -> Response:
        problem = Problem(
            type=PREFIX + self.kind,
            title=self.kind.replace("-", " ").capitalize(),
            status=self.status,
            request_id=request_id,
            **self.members,
        )
        return _answer(problem, self.headers)


def refuse_later(kind: ProblemType, seconds: float, detail: str) -> Refused:
    """A refusal that says after how many seconds to come back."""
    return Refused(kind, detail, headers={"Retry-After": str(max(1, math.ceil(seconds)))})


def documented(*kinds: ProblemType) -> dict[int | str, dict[str, Any]]:
    """The `responses` argument of a route that may answer with `kinds`."""
    by_status: dict[int, list[ProblemType]] = {}
    for kind in kinds:
        by_status.setdefault(STATUS[kind], []).append(kind)
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        status: {"description": ", ".join(group), "content": {MEDIA_TYPE: {"schema": schema}}}
        for status, group in sorted(by_status.items())
    }


def install_handlers(app: FastAPI) -> None:
    """Let every failure of `app` and of the framework itself end in a problem."""
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _invalid_parameters)
    app.add_exception_handler(DataError, _unstorable)
    app.add_exception_handler(ClientDisconnect, _nobody_there)
    app.add_exception_handler(Exception, _bug)


def request_id_of(request: Request) -> str:
    """What `Stamp` named the request."""
    return str(request.scope.get("request_id", ""))


def _nobody_there(_request: Request, _error: Exception) -> Response:
    """The client went away in the middle of its request: nothing was done, nobody hears this."""
    return Response(status_code=400)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return error.answer(request_id_of(request))


def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == HTTPStatus.NOT_FOUND:
        return Refused(ProblemType.NOT_FOUND, "No such path.").answer(request_id_of(request))
    # RFC 9457: a problem that says no more than its status has the type about:blank
    problem = Problem(
        type="about:blank",
        title=HTTPStatus(error.status_code).phrase,
        status=error.status_code,
        request_id=request_id_of(request),
    )
    return _answer(problem, error.headers or {})


def _invalid_parameters(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    errors = tuple(
        FieldError(pointer="/".join(["", *map(str, one["loc"][1:])]), reason=one["type"])
        for one in error.errors()
    )
    refused = Refused(ProblemType.INVALID, "A parameter is not right.", errors=errors)
    return refused.answer(request_id_of(request))


def _unstorable(request: Request, _error: Exception) -> Response:
    # PostgreSQL takes no NUL in texts, and no place of ours means one
    refused = Refused(ProblemType.INVALID, "A text holds what no text should.")
    return refused.answer(request_id_of(request))


def _bug(request: Request, _error: Exception) -> Response:
    refused = Refused(ProblemType.INTERNAL, "The sandbox failed; its log says more.")
    return refused.answer(request_id_of(request))


def _answer(problem: Problem, headers: Mapping[str, str]) -> Response:
    return Response(
        problem.model_dump_json(exclude_defaults=True),
        problem.status,
        headers={**headers, "Cache-Control": "no-store"},
        media_type=MEDIA_TYPE,
    )
