"""Publishing, editing and reading vehicle sources."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.listing import Listing, gate_of
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import listings
from vehilink_desktop.sandbox.contract import ActOnListing, PutListing
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

router = APIRouter(prefix="/v1/listings", tags=["listings"])

ListingId = Annotated[str, Path(max_length=64, description="A UUID that the seller made")]
_WRITING = (
    ProblemType.UNAUTHORIZED,
    ProblemType.NOT_CERTIFIED,
    ProblemType.SUSPENDED,
    ProblemType.FORBIDDEN,
    ProblemType.NOT_FOUND,
    ProblemType.VERSION_CONFLICT,
    ProblemType.VIN_TAKEN,
    ProblemType.INVALID,
    ProblemType.UNSUPPORTED_MEDIA,
    ProblemType.TOO_LARGE,
    ProblemType.IDEMPOTENCY_MISSING,
    ProblemType.IDEMPOTENCY_REUSED,
    ProblemType.POLICY_NOT_AGREED,
)


@router.put(
    "/{listing_id}",
    response_model=Listing,
    responses={
        201: {"model": Listing, "description": "Created"},
        **UNCONDITIONAL,
        **documented(*_WRITING, ProblemType.MEDIA_INCOMPLETE),
    },
    openapi_extra=sent_body(PutListing),
)
def put_listing(
    site: TheSite,
    caller: Caller,
    listing_id: ListingId,
    expected: ExpectedVersion,
    operation: TheTrade,
    body: Annotated[PutListing, sent(PutListing)],
) -> Response:
    """Publish a listing or replace what it says; either way it is reviewed next."""
    check_made_id(listing_id, "/listing_id")
    status = 201 if expected is None else 200

    def put(conn: Connection) -> Answer:
        written = listings.put(conn, site, caller.account.id, listing_id, body.content, expected)
        return tagged(written, written.version, status)

    return perform(site, caller.account.id, operation, put)


@router.post(
    "/{listing_id}/actions",
    response_model=Listing,
    responses={**UNCONDITIONAL, **documented(*_WRITING, ProblemType.STATE_CONFLICT)},
    openapi_extra=sent_body(ActOnListing),
)
def act_on_listing(
    site: TheSite,
    caller: Caller,
    listing_id: ListingId,
    expected: ExpectedVersion,
    operation: TheTrade,
    body: Annotated[ActOnListing, sent(ActOnListing)],
) -> Response:
    """Withdraw, republish or mark as sold."""

    def act(conn: Connection) -> Answer:
        acted = listings.act(conn, site, caller.account.id, listing_id, body.action, expected)
        return tagged(acted, acted.version)

    operation = operation.passing(gate_of(body.action))
    return perform(site, caller.account.id, operation, act)


@router.get(
    "/{listing_id}",
    response_model=Listing,
    responses=documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
)
def get_listing(site: TheSite, caller: Caller, listing_id: ListingId) -> Response:
    """An own listing, or anybody's live one; the uncertified are not told who sells it."""
    with site.db.read() as conn:
        listing = listings.get(conn, caller.account, listing_id)
    return tagged(listing, listing.version).response()
