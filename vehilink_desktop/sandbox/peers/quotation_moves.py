"""What a scripted side of a quotation says next: a pure function of the quotation."""

from __future__ import annotations

from datetime import datetime, timedelta

from vehilink_desktop.domain.quotation import (
    AcceptOffer,
    DeclineQuotation,
    MakeOffer,
    Offer,
    Quotation,
    QuotationDeed,
    QuotationState,
)
from vehilink_desktop.domain.terms import Side, Terms, share_minor
from vehilink_desktop.sandbox.peers.order_moves import is_fair
from vehilink_desktop.sandbox.peers.proofs import derived_id

#: What a purchaser first asks for instead of the price that was quoted.
_WISHED_PERCENT = 96


def next_deed(
    quotation: Quotation, side: Side, now: datetime, terms: Terms | None
) -> QuotationDeed | None:
    """What `side` says when it is its turn; None when it is not, or there is nothing to say.

    `terms` is what a supplier offers who was asked; None if the vehicle is gone.
    """
    if quotation.turn() is not side:
        return None
    if quotation.state == QuotationState.ASKED:
        if terms is None:
            return DeclineQuotation(number=0, reason="The vehicle is no longer available.")
        return _offer(quotation, terms, "Thank you for asking. The price holds for a full week.")
    offer = quotation.latest()
    if offer is None or not quotation.is_valid(now):
        return None
    if side is Side.SUPPLIER:
        return _answer_counter(quotation, offer, now)
    return _answer_offer(quotation, offer, now)


def _answer_counter(quotation: Quotation, offer: Offer, now: datetime) -> QuotationDeed:
    """The supplier takes a fair price, else meets the purchaser half-way once."""
    own = [one for one in quotation.offers if one.by is Side.SUPPLIER]
    if not own or own[-1].terms.currency != offer.terms.currency:
        reason = "Please keep to the currency that we quoted in."
        return DeclineQuotation(number=offer.number, reason=reason)
    ours, theirs = own[-1].terms, offer.terms
    if is_fair(theirs.total_minor(), ours.total_minor(), Side.SUPPLIER):
        return _accept(quotation, offer)
    if len(own) > 1 or theirs.vehicles_minor() == 0:
        reason = "This is our last price. We are sorry that it does not meet yours."
        return DeclineQuotation(number=offer.number, reason=reason)
    # their vehicles and conditions at a price between both
    wanted = ours.vehicles_minor() * theirs.quantity() // max(1, ours.quantity())
    middle = (wanted + theirs.vehicles_minor()) // 2
    terms = _scaled(theirs, middle).model_copy(update={"charges": ours.charges})
    return _offer(quotation, _valid(terms, now), "Let us meet half-way.")


def _answer_offer(quotation: Quotation, offer: Offer, now: datetime) -> QuotationDeed:
    """The purchaser asks once for a better price, then takes what is near it."""
    own = [one for one in quotation.offers if one.by is Side.PURCHASER]
    if own:
        if is_fair(offer.terms.total_minor(), own[-1].terms.total_minor(), Side.PURCHASER):
            return _accept(quotation, offer)
        reason = "It is above our budget this time."
        return DeclineQuotation(number=offer.number, reason=reason)
    wished = share_minor(offer.terms.vehicles_minor(), _WISHED_PERCENT)
    terms = _scaled(offer.terms, wished)
    return _offer(quotation, _valid(terms, now), "With this price we order at once.")


def _accept(quotation: Quotation, offer: Offer) -> AcceptOffer:
    return AcceptOffer(
        number=offer.number,
        digest=offer.terms.digest(),
        order_id=derived_id(quotation.id, "order"),
    )


def _offer(quotation: Quotation, terms: Terms, message: str) -> MakeOffer:
    number = len(quotation.offers) + 1
    return MakeOffer(number=number, terms=terms, authentic=True, message=message)


def _scaled(terms: Terms, vehicles_minor: int) -> Terms:
    """With the prices of the vehicles brought near another sum, and the same share as deposit."""
    old = max(1, terms.vehicles_minor())
    lines = tuple(
        line.model_copy(
            update={"unit_price_minor": max(1, line.unit_price_minor * vehicles_minor // old)}
        )
        for line in terms.lines
    )
    scaled = terms.model_copy(update={"lines": lines})
    deposit = terms.deposit_minor * scaled.total_minor() // max(1, terms.total_minor())
    return scaled.model_copy(update={"deposit_minor": deposit})


def _valid(terms: Terms, now: datetime) -> Terms:
    """With prices that hold for another week at least."""
    until = (now + timedelta(days=7)).replace(minute=0, second=0, microsecond=0)
    charges = tuple(one.model_copy(update={"valid_until": None}) for one in terms.charges)
    return terms.model_copy(update={"vehicles_valid_until": until, "charges": charges})
