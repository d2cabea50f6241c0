"""The bank accounts of a supplier."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import payees
from vehilink_desktop.sandbox.contract import PutPayee
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

router = APIRouter(prefix="/v1/payees", tags=["payees"])


@router.put(
    "/{payee_id}",
    response_model=Payee,
    responses={
        201: {"model": Payee, "description": "Created"},
        **UNCONDITIONAL,
        **documented(
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
        ),
    },
    openapi_extra=sent_body(PutPayee),
)
def put_payee(
    site: TheSite,
    caller: Caller,
    payee_id: Annotated[str, Path(max_length=64, description="A UUID that the supplier made")],
    expected: ExpectedVersion,
    operation: TheTrade,
    body: Annotated[PutPayee, sent(PutPayee)],
) -> Response:
    """Add a bank account or change one: every open order that names it says so."""
    check_made_id(payee_id, "/payee_id")
    status = 201 if expected is None else 200

    def put(conn: Connection) -> Answer:
        written = payees.put(conn, site, caller.account.id, payee_id, body.content, expected)
        return tagged(written, written.version, status)

    return perform(site, caller.account.id, operation, put)
