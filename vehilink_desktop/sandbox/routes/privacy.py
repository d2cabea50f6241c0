"""The privacy settings, browsing records, the list of third parties, reports of links."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.processing import Register
from vehilink_desktop.sandbox import choices, link_reports, register, visits
from vehilink_desktop.sandbox.effects import TheOperation, perform
from vehilink_desktop.sandbox.privacy_contract import PutChoices, PutLinkReport, PutVisits
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.routes.conditions import check_made_id
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, answer, may_track, sent, sent_body, tagged

router = APIRouter(tags=["privacy"])
_SIGNED = (
    ProblemType.UNAUTHORIZED,
    ProblemType.IDEMPOTENCY_MISSING,
    ProblemType.IDEMPOTENCY_REUSED,
)
_BODY = (ProblemType.INVALID, ProblemType.UNSUPPORTED_MEDIA, ProblemType.TOO_LARGE)
MadeId = Annotated[str, Path(max_length=64, description="A UUID that the sender made")]


@router.put(
    "/v1/me/choices",
    response_model=Account,
    responses=documented(*_SIGNED, *_BODY, ProblemType.RESTRICTED),
    openapi_extra=sent_body(PutChoices),
)
def put_choices(
    site: TheSite,
    caller: Caller,
    operation: TheOperation,
    body: Annotated[PutChoices, sent(PutChoices)],
) -> Response:
    """Tell what the person decided, of what the platform has to honour."""

    def put(conn: Connection) -> Answer:
        account = choices.put(conn, site, caller.account.id, body.choices)
        return tagged(account, account.version)

    return perform(site, caller.account.id, operation, put)


@router.get("/v1/processing", response_model=Register, responses=documented(ProblemType.INVALID))
def get_register(
    site: TheSite,
    language: Annotated[str, Query(max_length=20, description="A tag such as zh_CN")] = "en",
) -> Response:
    """Who else gets personal data, new purposes, and how both changed."""
    with site.db.read() as conn:
        found = register.register(conn, language)
    return answer(found).response()


@router.put(
    "/v1/me/browsing-records/{batch_id}",
    status_code=204,
    response_class=Response,
    responses=documented(*_SIGNED, *_BODY, ProblemType.NOT_AGREED),
    openapi_extra=sent_body(PutVisits),
)
def put_visits(
    request: Request,
    site: TheSite,
    caller: Caller,
    batch_id: MadeId,
    operation: TheOperation,
    body: Annotated[PutVisits, sent(PutVisits)],
) -> Response:
    """Add to the browsing records of somebody who agreed and is not sending Do Not Track."""
    check_made_id(batch_id, "/batch_id")
    tracked = may_track(request)

    def put(conn: Connection) -> Answer:
        visits.put(conn, caller.account.id, batch_id, body.visits, tracked=tracked)
        return Answer(204, "")

    return perform(site, caller.account.id, operation, put)


@router.delete(
    "/v1/me/browsing-records",
    status_code=204,
    response_class=Response,
    responses=documented(*_SIGNED),
)
def erase_visits(site: TheSite, caller: Caller, operation: TheOperation) -> Response:
    """Erase all browsing records."""

    def erase(conn: Connection) -> Answer:
        visits.erase(conn, caller.account.id)
        return Answer(204, "")

    return perform(site, caller.account.id, operation, erase)


@router.put(
    "/v1/link-reports/{report_id}",
    status_code=204,
    response_class=Response,
    responses=documented(*_SIGNED, *_BODY, ProblemType.FORBIDDEN),
    openapi_extra=sent_body(PutLinkReport),
)
def put_link_report(
    site: TheSite,
    caller: Caller,
    report_id: MadeId,
    operation: TheOperation,
    body: Annotated[PutLinkReport, sent(PutLinkReport)],
) -> Response:
    """Warn of a link that was found in what others wrote."""
    check_made_id(report_id, "/report_id")

    def put(conn: Connection) -> Answer:
        link_reports.put(conn, site, caller.account.id, report_id, body)
        return Answer(204, "")

    return perform(site, caller.account.id, operation, put)
