"""Submitting a company for certification, and what became of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.certification import Certification
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import certifications
from vehilink_desktop.sandbox.contract import Certifications, PutCertification
from vehilink_desktop.sandbox.effects import TheTrade, perform
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.routes.conditions import check_made_id
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/certifications", tags=["certifications"])


@router.put(
    "/{certification_id}",
    status_code=201,
    response_model=Certification,
    responses=documented(
        ProblemType.UNAUTHORIZED,
        ProblemType.SUSPENDED,
        ProblemType.FORBIDDEN,
        ProblemType.STATE_CONFLICT,
        ProblemType.CERTIFICATION_PENDING,
        ProblemType.CREDIT_CODE_TAKEN,
        ProblemType.MEDIA_INCOMPLETE,
        ProblemType.INVALID,
        ProblemType.UNSUPPORTED_MEDIA,
        ProblemType.TOO_LARGE,
        ProblemType.IDEMPOTENCY_MISSING,
        ProblemType.IDEMPOTENCY_REUSED,
        ProblemType.POLICY_NOT_AGREED,
    ),
    openapi_extra=sent_body(PutCertification),
)
def put_certification(
    site: TheSite,
    caller: Caller,
    certification_id: Annotated[
        str, Path(max_length=64, description="A UUID that the sender made")
    ],
    operation: TheTrade,
    body: Annotated[PutCertification, sent(PutCertification)],
) -> Response:
    """Submit the company's facts for review. A certified company asks for a change with it."""
    check_made_id(certification_id, "/certification_id")

    def submit(conn: Connection) -> Answer:
        submitted = certifications.submit(
            conn, site, caller.account.id, certification_id, body.content
        )
        return tagged(submitted, submitted.version, 201)

    return perform(site, caller.account.id, operation, submit)


@router.get("", response_model=Certifications, responses=documented(ProblemType.UNAUTHORIZED))
def get_certifications(site: TheSite, caller: Caller) -> Response:
    """Everything that the account submitted, newest first."""
    with site.db.read() as conn:
        history = certifications.history(conn, caller.account.id)
    return answer(Certifications(certifications=history)).response()
