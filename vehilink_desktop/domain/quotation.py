"""A quotation: offers that go to and fro until one of them is accepted, exactly as it reads.

Each deed names what it speaks about (the offer's number and the digest of its terms). So a deed
that was written offline either still fits when it arrives or is refused; it never means another
offer than its writer saw.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.terms import Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, PaymentTerms

#: How far an offer may go to and fro; both sides keep and send every version.
MAX_OFFERS = 100
MAX_OFFERS_BYTES = 4 * 1024 * 1024


class QuotationState(StrEnum):
    """Where a quotation stands."""

    ASKED = "asked"
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Ask(Model):
    """What a purchaser wants to be quoted for a vehicle."""

    quantity: int = Field(1, ge=1, le=100_000)
    incoterm: Open[Incoterm] | None = None
    named_place: str | None = Field(None, max_length=80)
    delivery_location: str | None = Field(None, max_length=120)
    payment: Open[PaymentTerms] | None = None
    message: str | None = Field(None, max_length=4000)


class Offer(Model):
    """One version.

    Attributes:
        number: Counts from 1 through the offers of both sides.
        authentic: The supplier attests that the quotation is authentic; true on each of his.
    """

    number: int = Field(ge=1)
    by: Side
    terms: Terms
    authentic: bool = False
    message: str | None = None
    made_at: UtcTime


class Quotation(Model):
    """A quotation as the platform knows it.

    Attributes:
        number: `Q-2026-000123`, given by the platform.
        request_id: The request that it answers, or
        listing_id: the vehicle that it is about.
        order_id: What came of it.
    """

    id: str
    version: Version
    number: str
    state: Open[QuotationState]
    request_id: str | None = None
    listing_id: str | None = None
    supplier: Party
    purchaser: Party
    ask: Ask | None = None
    offers: tuple[Offer, ...] = ()
    order_id: str | None = None
    reason: str | None = None
    created_at: UtcTime
    updated_at: UtcTime

    def latest(self) -> Offer | None:
        """The offer that counts."""
        return self.offers[-1] if self.offers else None

    def party(self, side: Side) -> Party:
        return self.supplier if side is Side.SUPPLIER else self.purchaser

    def side_of(self, account_id: str) -> Side:
        """Which side this account is."""
        return Side.SUPPLIER if account_id == self.supplier.account_id else Side.PURCHASER

    def turn(self) -> Side | None:
        """Who has to say something next; None when it has ended."""
        if self.state == QuotationState.ASKED:
            return Side.SUPPLIER
        offer = self.latest()
        return offer.by.other if offer and self.state == QuotationState.OPEN else None

    def is_valid(self, now: datetime) -> bool:
        """Whether the latest offer may be accepted now, by the platform's clock."""
        offer = self.latest()
        if offer is None or self.state != QuotationState.OPEN:
            return False
        ends = offer.terms.valid_until()
        return ends is None or now < ends


# -- deeds


class AskForQuotation(Model):
    """The purchaser opens a quotation on a vehicle."""

    kind: Literal["ask"] = "ask"
    listing_id: str
    ask: Ask


class MakeOffer(Model):
    """Either side states terms; a supplier's first one opens a quotation on a request."""

    kind: Literal["offer"] = "offer"
    request_id: str | None = None
    number: int = Field(ge=1)
    terms: Terms
    authentic: bool = False
    message: str | None = Field(None, max_length=4000)


class WithdrawQuotation(Model):
    """Either side takes its own offer back."""

    kind: Literal["withdraw"] = "withdraw"
    number: int


class DeclineQuotation(Model):
    """Either side ends it; of an ask `number` is 0."""

    kind: Literal["decline"] = "decline"
    number: int
    reason: str | None = Field(None, max_length=500)


class AcceptOffer(Model):
    """The other side takes exactly this offer; it becomes the order `order_id`."""

    kind: Literal["accept"] = "accept"
    number: int
    digest: str
    order_id: str


QuotationDeed = Annotated[
    AskForQuotation | MakeOffer | WithdrawQuotation | DeclineQuotation | AcceptOffer,
    Field(discriminator="kind"),
]
#: These only take back, or turn down what the other side said.
_TAKES_BACK = (WithdrawQuotation, DeclineQuotation)


def gate_of(deed: QuotationDeed) -> Deed:
    """What it has to pass, here and on the platform."""
    return Deed.TAKE_BACK if isinstance(deed, _TAKES_BACK) else Deed.TRADE


class QuotationObstacle(StrEnum):
    """Why a deed cannot be done."""

    ENDED = "quotation-ended"
    NOT_YOUR_TURN = "not-your-turn"
    OFFER_CHANGED = "offer-changed"
    OFFER_EXPIRED = "offer-expired"
    NOT_AUTHENTIC = "not-authentic"
    NOT_YOURS = "not-yours"
    ALREADY_OPEN = "already-open"
    COUNTERPART_INACTIVE = "counterpart-inactive"
    TOO_LONG = "quotation-too-long"


class QuotationRefused(Exception):
    """The deed does not fit the quotation as it stands."""

    def __init__(self, obstacle: QuotationObstacle) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle


#: A supplier may quote again after his own offer ran out or was withdrawn or declined.
_ENDED = (QuotationState.ACCEPTED,)


def do(quotation: Quotation, deed: QuotationDeed, by: Side, now: datetime) -> Quotation:
    """The quotation after a deed of one side, with its version raised; opening is not done here.

    The same function decides on the platform and shows on the client what a waiting deed will do.

    Raises:
        QuotationRefused: it does not fit.
    """
    match deed:
        case MakeOffer():
            changed = _offer(quotation, deed, by, now)
        case WithdrawQuotation():
            changed = _withdraw(quotation, deed, by)
        case DeclineQuotation():
            changed = _decline(quotation, deed, by)
        case AcceptOffer():
            changed = _accept(quotation, deed, by, now)
        case _:
            raise QuotationRefused(QuotationObstacle.ALREADY_OPEN)
    news = {**changed, "version": quotation.version + 1, "updated_at": now}
    return quotation.model_copy(update=news)


def run_out(quotation: Quotation, now: datetime) -> Quotation | None:
    """The quotation after its latest offer has run out; None if it has not."""
    if quotation.state != QuotationState.OPEN or quotation.is_valid(now):
        return None
    news = {"state": QuotationState.EXPIRED, "version": quotation.version + 1, "updated_at": now}
    return quotation.model_copy(update=news)


def _offer(quotation: Quotation, deed: MakeOffer, by: Side, now: datetime) -> dict[str, object]:
    if quotation.state in _ENDED:
        raise QuotationRefused(QuotationObstacle.ENDED)
    if by is Side.PURCHASER and not quotation.is_valid(now):
        # a purchaser counters what stands; he does not revive what has ended
        raise QuotationRefused(QuotationObstacle.ENDED)
    if deed.number != len(quotation.offers) + 1:
        raise QuotationRefused(QuotationObstacle.OFFER_CHANGED)
    if by is Side.SUPPLIER and not deed.authentic:
        raise QuotationRefused(QuotationObstacle.NOT_AUTHENTIC)
    ends = deed.terms.valid_until()
    if ends is not None and ends <= now:  # written offline, and too late when it arrives
        raise QuotationRefused(QuotationObstacle.OFFER_EXPIRED)
    offer = Offer(
        number=deed.number,
        by=by,
        terms=deed.terms,
        authentic=deed.authentic and by is Side.SUPPLIER,
        message=deed.message,
        made_at=now,
    )
    offers = (*quotation.offers, offer)
    size = sum(len(one.model_dump_json(exclude_none=True).encode()) for one in offers)
    if len(offers) > MAX_OFFERS or size > MAX_OFFERS_BYTES:
        raise QuotationRefused(QuotationObstacle.TOO_LONG)
    return {"offers": offers, "state": QuotationState.OPEN, "reason": None}


def _withdraw(quotation: Quotation, deed: WithdrawQuotation, by: Side) -> dict[str, object]:
    offer = _standing(quotation, deed.number)
    if offer.by is not by:
        raise QuotationRefused(QuotationObstacle.NOT_YOURS)
    return {"state": QuotationState.WITHDRAWN}


def _decline(quotation: Quotation, deed: DeclineQuotation, by: Side) -> dict[str, object]:
    if quotation.state == QuotationState.ASKED and deed.number == 0:
        return {"state": QuotationState.DECLINED, "reason": deed.reason}
    offer = _standing(quotation, deed.number)
    if offer.by is by:
        raise QuotationRefused(QuotationObstacle.NOT_YOUR_TURN)
    return {"state": QuotationState.DECLINED, "reason": deed.reason}


def _accept(quotation: Quotation, deed: AcceptOffer, by: Side, now: datetime) -> dict[str, object]:
    offer = _standing(quotation, deed.number)
    if offer.by is by:
        raise QuotationRefused(QuotationObstacle.NOT_YOUR_TURN)
    if offer.terms.digest() != deed.digest:
        raise QuotationRefused(QuotationObstacle.OFFER_CHANGED)
    if not quotation.is_valid(now):
        raise QuotationRefused(QuotationObstacle.OFFER_EXPIRED)
    if not quotation.party(by.other).active:
        raise QuotationRefused(QuotationObstacle.COUNTERPART_INACTIVE)
    return {"state": QuotationState.ACCEPTED, "order_id": deed.order_id}


def _standing(quotation: Quotation, number: int) -> Offer:
    """The latest offer, if it is the one meant and nothing has ended it."""
    offer = quotation.latest()
    if quotation.state != QuotationState.OPEN or offer is None:
        raise QuotationRefused(QuotationObstacle.ENDED)
    if offer.number != number:
        raise QuotationRefused(QuotationObstacle.OFFER_CHANGED)
    return offer
