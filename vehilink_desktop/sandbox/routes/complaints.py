"""Complaints, inquiries and suggestions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.complaint import Complaint
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import complaints
from vehilink_desktop.sandbox.contract import PutComplaint
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.routes.conditions import check_made_id
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/complaints", tags=["complaints"])


@router.put(
    "/{complaint_id}",
    status_code=201,
    response_model=Complaint,
    responses=documented(
        ProblemType.UNAUTHORIZED,
        ProblemType.SUSPENDED,
        ProblemType.FORBIDDEN,
        ProblemType.NOT_FOUND,
        ProblemType.MEDIA_INCOMPLETE,
        ProblemType.INVALID,
        ProblemType.UNSUPPORTED_MEDIA,
        ProblemType.TOO_LARGE,
        ProblemType.IDEMPOTENCY_MISSING,
        ProblemType.IDEMPOTENCY_REUSED,
    ),
    openapi_extra=sent_body(PutComplaint),
)
def put_complaint(
    site: TheSite,
    caller: Caller,
    complaint_id: Annotated[str, Path(max_length=64, description="A UUID that the writer made")],
    operation: TheOperation,
    body: Annotated[PutComplaint, sent(PutComplaint)],
) -> Response:
    """Open a case about an order, a vehicle or a user. Staff answer it."""
    check_made_id(complaint_id, "/complaint_id")

    def put(conn: Connection) -> Answer:
        opened = complaints.put(conn, site, caller.account.id, complaint_id, body.content)
        return tagged(opened, opened.version, 201)

    return perform(site, caller.account.id, operation, put)
