"""Publishing, editing, renewing and reading purchase requests."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.purchase_request import PurchaseRequest, gate_of
from vehilink_desktop.sandbox import requests
from vehilink_desktop.sandbox.contract import ActOnRequest, PutRequest
from vehilink_desktop.sandbox.effects import TheTrade, perform
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.routes.conditions import (
    UNCONDITIONAL,
    ExpectedVersion,
    check_made_id,
)
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/requests", tags=["requests"])

RequestId = Annotated[str, Path(max_length=64, description="A UUID that the purchaser made")]
_WRITING = (
    ProblemType.UNAUTHORIZED,
    ProblemType.NOT_CERTIFIED,
    ProblemType.SUSPENDED,
    ProblemType.FORBIDDEN,
    ProblemType.NOT_FOUND,
    ProblemType.VERSION_CONFLICT,
    ProblemType.INVALID,
    ProblemType.UNSUPPORTED_MEDIA,
    ProblemType.TOO_LARGE,
    ProblemType.IDEMPOTENCY_MISSING,
    ProblemType.IDEMPOTENCY_REUSED,
    ProblemType.POLICY_NOT_AGREED,
)


@router.put(
    "/{request_id}",
    response_model=PurchaseRequest,
    responses={
        201: {"model": PurchaseRequest, "description": "Created"},
        **UNCONDITIONAL,
        **documented(*_WRITING),
    },
    openapi_extra=sent_body(PutRequest),
)
def put_request(
    site: TheSite,
    caller: Caller,
    request_id: RequestId,
    expected: ExpectedVersion,
    operation: TheTrade,
    body: Annotated[PutRequest, sent(PutRequest)],
) -> Response:
    """Publish a request or replace what it says; an edit does not move its end."""
    check_made_id(request_id, "/request_id")
    status = 201 if expected is None else 200

    def put(conn: Connection) -> Answer:
        written = requests.put(conn, site, caller.account.id, request_id, body.content, expected)
        return tagged(written, written.version, status)

    return perform(site, caller.account.id, operation, put)


@router.post(
    "/{request_id}/actions",
    response_model=PurchaseRequest,
    responses={**UNCONDITIONAL, **documented(*_WRITING, ProblemType.STATE_CONFLICT)},
    openapi_extra=sent_body(ActOnRequest),
)
def act_on_request(
    site: TheSite,
    caller: Caller,
    request_id: RequestId,
    expected: ExpectedVersion,
    operation: TheTrade,
    body: Annotated[ActOnRequest, sent(ActOnRequest)],
) -> Response:
    """Renew or close."""

    def act(conn: Connection) -> Answer:
        acted = requests.act(conn, site, caller.account.id, request_id, body.action, expected)
        return tagged(acted, acted.version)

    operation = operation.passing(gate_of(body.action))
    return perform(site, caller.account.id, operation, act)


@router.get(
    "/{request_id}",
    response_model=PurchaseRequest,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_request(site: TheSite, caller: Caller, request_id: RequestId) -> Response:
    """An own request, or anybody's live one for those who may quote."""
    with site.db.read() as conn:
        request = requests.get(conn, site, caller.account, request_id)
    return tagged(request, request.version).response()
