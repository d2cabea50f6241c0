"""What screens see of quotations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.domain.quotation import Quotation
from vehilink_desktop.domain.terms import Party, Side, Terms
from vehilink_desktop.services.pending import PendingDeed


@dataclass(frozen=True)
class QuotationQuery:
    """Which quotations are wanted; None is no condition.

    Attributes:
        text: Words that all must occur in number, title or counterpart.
        state: A `QuotationState`, or `draft` for those not sent yet.
        turn_mine: Whether this side has to say something next.
    """

    text: str = ""
    state: str | None = None
    turn_mine: bool | None = None
    request_id: str | None = None
    limit: int = 500


@dataclass(frozen=True)
class QuotationRow:
    """A line of the list, with what waits to be sent applied.

    Attributes:
        number: Empty while the platform has given none.
        state: A `QuotationState`, or `draft`.
        valid_until: By the platform's clock; None when nothing limits it.
        has_draft: An offer is being written.
        pending: Deeds that have not been confirmed.
        problem: Slug of why one of them needs the person.
    """

    id: str
    number: str
    state: str
    side: Side
    turn_mine: bool
    counterpart: str
    title: str
    total: Money | None
    valid_until: datetime | None
    request_id: str | None
    listing_id: str | None
    order_id: str | None
    has_draft: bool
    pending: int
    problem: str | None
    updated_at: datetime


@dataclass(frozen=True)
class OfferDraft:
    """An offer that is being written. `authentic` is the supplier's attestation."""

    terms: Terms
    authentic: bool = False
    message: str | None = None


@dataclass(frozen=True)
class QuotationView:
    """All that the page of one quotation shows.

    Attributes:
        quotation: What the platform has with what waits to be sent applied; its `number` is empty
            while the platform has given none. None while there is nothing but a draft.
        confirmed: What the platform has; None for a new one.
        counterpart: None where it is not known yet.
        problem: Of the first deed that needs the person.
        draft: The offer being written.
        request: What is answered, if it is known here.
        listing: The vehicle it is about, if it is known here.
    """

    id: str
    quotation: Quotation | None
    confirmed: Quotation | None
    side: Side
    counterpart: Party | None
    pending: tuple[PendingDeed, ...]
    problem: Known | None
    draft: OfferDraft | None
    request: PurchaseRequest | None
    listing: Listing | None
