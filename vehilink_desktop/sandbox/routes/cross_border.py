"""The caller's authorisation of deals with counterparts abroad."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import cross_border
from vehilink_desktop.sandbox.contract import AllowCrossBorder
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/me/cross-border", tags=["me"])
_SIGNED = (
    ProblemType.UNAUTHORIZED,
    ProblemType.IDEMPOTENCY_MISSING,
    ProblemType.IDEMPOTENCY_REUSED,
)


@router.put(
    "",
    response_model=Account,
    responses=documented(
        *_SIGNED, ProblemType.INVALID, ProblemType.UNSUPPORTED_MEDIA, ProblemType.TOO_LARGE
    ),
    openapi_extra=sent_body(AllowCrossBorder),
)
def allow_cross_border(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[AllowCrossBorder, sent(AllowCrossBorder)],  # noqa: ARG001 - read for its check
) -> Response:
    """Let deals with counterparts abroad take the data that they need across the border."""

    def allow(conn: Connection) -> Answer:
        account = cross_border.allow(conn, site, caller.account.id)
        return tagged(account, account.version)

    return perform(site, caller.account.id, operation, allow)


@router.delete("", response_model=Account, responses=documented(*_SIGNED))
def withdraw_cross_border(site: TheSite, caller: Caller, operation: TheOperation) -> Response:
    """Ask again before later deals; those that run go on."""

    def withdraw(conn: Connection) -> Answer:
        account = cross_border.withdraw(conn, site, caller.account.id)
        return tagged(account, account.version)

    return perform(site, caller.account.id, operation, withdraw)
