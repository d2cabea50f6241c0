"""Quotations: one way in for every deed of both sides."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.quotation import Quotation, gate_of
from vehilink_desktop.sandbox import quotations
from vehilink_desktop.sandbox.contract import DoQuotation
from vehilink_desktop.sandbox.effects import TheTrade, perform
from vehilink_desktop.sandbox.problems import documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import TheSite
from vehilink_desktop.sandbox.wire import Answer, sent, sent_body, tagged

router = APIRouter(prefix="/v1/quotations", tags=["quotations"])

QuotationId = Annotated[str, Path(max_length=64, description="A UUID that its opener made")]


@router.post(
    "/{quotation_id}/deeds",
    response_model=Quotation,
    responses={
        201: {"model": Quotation, "description": "Opened"},
        **documented(
            ProblemType.UNAUTHORIZED,
            ProblemType.NOT_CERTIFIED,
            ProblemType.SUSPENDED,
            ProblemType.CROSS_BORDER_NEEDED,
            ProblemType.NOT_FOUND,
            ProblemType.STATE_CONFLICT,
            ProblemType.INVALID,
            ProblemType.UNSUPPORTED_MEDIA,
            ProblemType.TOO_LARGE,
            ProblemType.IDEMPOTENCY_MISSING,
            ProblemType.IDEMPOTENCY_REUSED,
            ProblemType.POLICY_NOT_AGREED,
        ),
    },
    openapi_extra=sent_body(DoQuotation),
)
def do_quotation(
    site: TheSite,
    caller: Caller,
    quotation_id: QuotationId,
    operation: TheTrade,
    body: Annotated[DoQuotation, sent(DoQuotation)],
) -> Response:
    """Ask, offer, withdraw, decline or accept.

    A deed that does not fit gets a 409 whose member `reason` says why and whose `current` is the
    quotation; of the type `version-conflict` if its writer spoke of another offer.
    """

    def do(conn: Connection) -> Answer:
        done = quotations.do(conn, site, caller.account.id, quotation_id, body.deed, operation.key)
        return tagged(done, done.version, 201 if done.version == 1 else 200)

    operation = operation.passing(gate_of(body.deed))
    return perform(site, caller.account.id, operation, do)


@router.get(
    "/{quotation_id}",
    response_model=Quotation,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_quotation(site: TheSite, caller: Caller, quotation_id: QuotationId) -> Response:
    """A quotation of the caller's."""
    with site.db.read() as conn:
        quotation = quotations.get(conn, caller.account.id, quotation_id)
    return tagged(quotation, quotation.version).response()
