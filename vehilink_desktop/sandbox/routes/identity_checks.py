"""Proving who one is."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.identity_check import IdentityCheck
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import identity_checks
from vehilink_desktop.sandbox.contract import PutIdentityCheck
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.routes.conditions import check_made_id
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/identity-checks", tags=["identity checks"])
CheckId = Annotated[str, Path(max_length=64, description="A UUID that the sender made")]


@router.put(
    "/{check_id}",
    status_code=201,
    response_model=IdentityCheck,
    responses=documented(
        ProblemType.UNAUTHORIZED,
        ProblemType.SUSPENDED,
        ProblemType.FORBIDDEN,
        ProblemType.STATE_CONFLICT,
        ProblemType.MEDIA_INCOMPLETE,
        ProblemType.INVALID,
        ProblemType.UNSUPPORTED_MEDIA,
        ProblemType.TOO_LARGE,
        ProblemType.IDEMPOTENCY_MISSING,
        ProblemType.IDEMPOTENCY_REUSED,
    ),
    openapi_extra=sent_body(PutIdentityCheck),
)
def put_identity_check(
    site: TheSite,
    caller: Caller,
    check_id: CheckId,
    operation: TheOperation,
    body: Annotated[PutIdentityCheck, sent(PutIdentityCheck)],
) -> Response:
    """Prove who one is: a code to the own phone decides at once, else staff do.

    The reason of a check that a code refused is the problem type of that code.
    """
    check_made_id(check_id, "/check_id")

    def submit(conn: Connection) -> Answer:
        check = identity_checks.submit(conn, site, caller.account.id, check_id, body.content)
        return tagged(check, check.version, 201)

    return perform(site, caller.account.id, operation, submit)


@router.get(
    "/{check_id}",
    response_model=IdentityCheck,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_identity_check(site: TheSite, caller: Caller, check_id: CheckId) -> Response:
    """What became of an own check."""
    with site.db.read() as conn:
        check = identity_checks.get(conn, caller.account.id, check_id)
    return tagged(check, check.version).response()
