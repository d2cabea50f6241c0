"""Requests about the own personal data."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.privacy_case import PrivacyCase
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import carrying_out, privacy_cases
from vehilink_desktop.sandbox.codes import Proof
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.problems import Refused, documented
from vehilink_desktop.sandbox.rights_contract import PutPrivacyCase
from vehilink_desktop.sandbox.routes.conditions import check_made_id
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/privacy-cases", tags=["privacy"])
CaseId = Annotated[str, Path(max_length=64, description="A UUID that the asker made")]
_SIGNED = (
    ProblemType.UNAUTHORIZED,
    ProblemType.IDEMPOTENCY_MISSING,
    ProblemType.IDEMPOTENCY_REUSED,
)


@router.put(
    "/{case_id}",
    status_code=201,
    response_model=PrivacyCase,
    responses=documented(
        *_SIGNED,
        ProblemType.FORBIDDEN,
        ProblemType.CASE_LIMIT,
        ProblemType.CODE_WRONG,
        ProblemType.CODE_EXPIRED,
        ProblemType.CODE_VOID,
        ProblemType.INVALID,
        ProblemType.UNSUPPORTED_MEDIA,
        ProblemType.TOO_LARGE,
    ),
    openapi_extra=sent_body(PutPrivacyCase),
)
def put_case(
    site: TheSite,
    caller: Caller,
    case_id: CaseId,
    operation: TheOperation,
    body: Annotated[PutPrivacyCase, sent(PutPrivacyCase)],
) -> Response:
    """Ask for something; a deletion, a restriction and a leak take a code to the own number.

    The platform answers by `due_at`. A leak also signs out every other device at once.
    """
    check_made_id(case_id, "/case_id")
    typed = body.request_id is not None and body.code is not None
    proof = Proof(body.request_id or "", body.code or "") if typed else None

    def put(conn: Connection) -> Answer | Refused:
        opened = privacy_cases.put(conn, site, caller, case_id, body.content, proof)
        return opened if isinstance(opened, Refused) else tagged(opened, opened.version, 201)

    return perform(site, caller.account.id, operation, put)


@router.get(
    "/{case_id}",
    response_model=PrivacyCase,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_case(site: TheSite, caller: Caller, case_id: CaseId) -> Response:
    """An own case as it stands."""
    with site.db.read() as conn:
        case = privacy_cases.get(conn, caller.account.id, case_id)
    return tagged(case, case.version).response()


@router.delete(
    "/{case_id}",
    response_model=PrivacyCase,
    responses=documented(
        *_SIGNED, ProblemType.NOT_FOUND, ProblemType.STATE_CONFLICT, ProblemType.INVALID
    ),
)
def withdraw_case(
    site: TheSite, caller: Caller, case_id: CaseId, operation: TheOperation
) -> Response:
    """Take a case back that nobody has answered."""

    def withdraw(conn: Connection) -> Answer:
        case = privacy_cases.withdraw(conn, site, caller.account.id, case_id)
        return tagged(case, case.version)

    return perform(site, caller.account.id, operation, withdraw)


@router.delete(
    "/{case_id}/restriction",
    response_model=PrivacyCase,
    responses=documented(
        *_SIGNED, ProblemType.NOT_FOUND, ProblemType.STATE_CONFLICT, ProblemType.INVALID
    ),
)
def lift_restriction(
    site: TheSite, caller: Caller, case_id: CaseId, operation: TheOperation
) -> Response:
    """Let go on what a restriction that was carried out stopped; its recipients are told.

    What was switched off with it stays off until it is switched on.
    """

    def lift(conn: Connection) -> Answer:
        case = carrying_out.lift(conn, site, caller.account.id, case_id)
        return tagged(case, case.version)

    return perform(site, caller.account.id, operation, lift)
