"""What screens see of purchase requests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestContent


class RequestStanding(StrEnum):
    """Where an own request stands for its purchaser."""

    DRAFT = "draft"
    WAITING = "waiting"
    LIVE = "live"
    EXPIRED = "expired"
    CLOSED = "closed"
    NEEDS_YOU = "needs_you"


@dataclass(frozen=True)
class BoardQuery:
    """What of the others' live requests is wanted.

    Attributes:
        text: Words that all must occur in the title or the remarks, whatever their case.
        region: A `SalesRegion`; None for all.
        fitting_only: Only those that a vehicle of the own stock fits.
    """

    text: str = ""
    region: str | None = None
    fitting_only: bool = False


@dataclass(frozen=True)
class BoardRow:
    """A live request of somebody else.

    Attributes:
        score: How well the best vehicle of the own stock fits, 0 to 100; 0 when none does.
        reasons: Why, as slugs of `domain.matching`.
        best_listing_id: That vehicle, published or a draft.
        my_quotation_id: The own quotation on it, sent or being written.
        my_quotation_state: A `QuotationState`, or `draft`.
    """

    request: PurchaseRequest
    score: int
    reasons: tuple[str, ...]
    best_listing_id: str | None
    my_quotation_id: str | None
    my_quotation_state: str | None


@dataclass(frozen=True)
class MyRequestRow:
    """An own request.

    Attributes:
        expires_at: By the platform's clock; None for a draft.
        quotations: How many suppliers have quoted.
        problem: Slug of why it needs the person.
    """

    id: str
    content: RequestContent
    state: RequestStanding
    expires_at: datetime | None
    quotations: int
    problem: str | None
    changed_at: datetime


@dataclass(frozen=True)
class MatchRow:
    """A vehicle of the own stock that fits a request; see `BoardRow`.

    Attributes:
        cover: Media id of its first picture.
    """

    listing_id: str
    title: str
    score: int
    reasons: tuple[str, ...]
    cover: str | None


@dataclass(frozen=True)
class RequestView:
    """All that the page of one request shows.

    Attributes:
        content: What is being written, else what the platform has.
        request: What the platform has; None for a new one.
        mine: Whether this account wrote it, so that it may be edited.
        unpublished: Whether `content` differs from what the platform has or will soon have.
        operation: What is on its way: `queued`, `sending`, `parked`; None if nothing is.
        problem: Why it is parked.
        missing: Fields of `content` that keep it from being published, with their slugs.
    """

    id: str
    content: RequestContent
    request: PurchaseRequest | None
    mine: bool
    state: RequestStanding
    unpublished: bool
    operation: str | None
    problem: Known | None
    missing: tuple[tuple[str, str], ...]
    my_quotation_id: str | None
    my_quotation_state: str | None
    changed_at: datetime
