"""What quotations and orders have in common: refusals of deeds, and terms that nobody may state."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.listing import Listing, ListingState
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.domain.terms import Terms, problems
from vehilink_desktop.sandbox import listings
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.texts import wrong_texts


def check_deed(deed: Model) -> None:
    """Nothing, unless a text or the terms of a deed are not right.

    Raises:
        Refused: `invalid`, with pointers into `/deed`.
    """
    terms: Terms | None = getattr(deed, "terms", None)
    found = tuple(
        FieldError(pointer=f"/deed/terms/{one.field.replace('.', '/')}", reason=one.reason)
        for one in (problems(terms) if terms else ())
    )
    written = deed.model_dump(mode="json", exclude_none=True)
    errors = (*found, *wrong_texts(written, "/deed"))
    if errors:
        raise Refused(ProblemType.INVALID, "The deed is not right.", errors=errors)


def check_id(value: str, pointer: str) -> None:
    """Nothing, for a UUID.

    Raises:
        Refused: `invalid`.
    """
    if not is_id(value):
        raise wrong(pointer, "not_a_uuid")


def wrong(pointer: str, reason: str) -> Refused:
    """The refusal of one value of a body."""
    errors = (FieldError(pointer=pointer, reason=reason),)
    return Refused(ProblemType.INVALID, "The deed is not right.", errors=errors)


def conflict(current: Model | None, reason: str, *, outdated: bool = False) -> Refused:
    """The refusal of a deed that does not fit, with the member `reason` and how things stand.

    Args:
        current: What the deed was about, as it stands.
        reason: The obstacle, a slug.
        outdated: The deed speaks of what has been replaced since its writer looked.
    """
    kind = ProblemType.VERSION_CONFLICT if outdated else ProblemType.STATE_CONFLICT
    detail = f"This does not fit: {reason}."
    if current is None:
        return Refused(kind, detail, status=409, reason=reason)
    document = current.model_dump(mode="json", exclude_none=True)
    return Refused(kind, detail, status=409, reason=reason, current=document)


def live_listing(conn: Connection, account_id: str, listing_id: str) -> Listing:
    """The vehicle that a deal begins with.

    Raises:
        Refused: `not-found`; `state-conflict` because of `listing-gone`.
    """
    listing = listings.find(conn, listing_id)
    if listing is None or listing.account_id == account_id:
        raise Refused(ProblemType.NOT_FOUND, "There is no such listing.")
    if listing.state != ListingState.LIVE:
        raise conflict(None, "listing-gone")
    return listing
