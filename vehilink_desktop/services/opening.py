"""Quotations and orders that the platform does not have yet, as it will make them of a deed."""

from __future__ import annotations

from datetime import datetime

from vehilink_desktop.domain.account import Account, CompanyCard
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.order import Milestone, Order, OrderEvent, OrderStatus
from vehilink_desktop.domain.order_deeds import OfferOrder
from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.domain.quotation import (
    AskForQuotation,
    MakeOffer,
    Offer,
    Quotation,
    QuotationState,
)
from vehilink_desktop.domain.terms import Party, Side

#: Someone of whom nothing is known here.
UNKNOWN = Party(account_id="", nickname="", phone_masked="")


def party_of(account: Account) -> Party:
    """This account, as its counterpart sees it."""
    return Party(
        account_id=account.id,
        nickname=account.nickname,
        phone_masked=account.phone_masked,
        avatar_media_id=account.avatar_media_id,
        company=account.company,
    )


def seller_of(listing: Listing | None) -> Party:
    """Whoever offers a vehicle, as far as its listing tells."""
    return _company(listing.account_id, listing.seller) if listing else UNKNOWN


def purchaser_of(request: PurchaseRequest | None) -> Party:
    """Whoever wrote a request, as far as it tells."""
    return _company(request.account_id, request.purchaser) if request else UNKNOWN


def _company(account_id: str, card: CompanyCard | None) -> Party:
    name = card.name if card else ""
    return Party(account_id=account_id, nickname=name, phone_masked="", company=card)


def asked_quotation(
    quotation_id: str, deed: AskForQuotation, me: Party, listing: Listing | None, now: datetime
) -> Quotation:
    """What an ask opens."""
    return Quotation(
        id=quotation_id,
        version=1,
        number="",
        state=QuotationState.ASKED,
        listing_id=deed.listing_id,
        supplier=seller_of(listing),
        purchaser=me,
        ask=deed.ask,
        created_at=now,
        updated_at=now,
    )


def offered_quotation(
    quotation_id: str, deed: MakeOffer, me: Party, request: PurchaseRequest | None, now: datetime
) -> Quotation:
    """What a first offer on a request opens."""
    offer = Offer(
        number=deed.number,
        by=Side.SUPPLIER,
        terms=deed.terms,
        authentic=deed.authentic,
        message=deed.message,
        made_at=now,
    )
    return Quotation(
        id=quotation_id,
        version=1,
        number="",
        state=QuotationState.OPEN,
        request_id=deed.request_id,
        supplier=me,
        purchaser=purchaser_of(request),
        offers=(offer,),
        created_at=now,
        updated_at=now,
    )


def offered_order(
    order_id: str, deed: OfferOrder, me: Party, other: Party, deed_id: str, now: datetime
) -> Order:
    """What a purchaser's direct offer opens."""
    return Order(
        id=order_id,
        version=1,
        number="",
        status=OrderStatus.OFFERED,
        listing_id=deed.listing_id,
        supplier=other,
        purchaser=me,
        offered_by=Side.PURCHASER,
        terms=deed.terms,
        events=(OrderEvent(id=deed_id, at=now, by=Side.PURCHASER, kind=deed.kind),),
        created_at=now,
        updated_at=now,
    )


def accepted_order(quotation: Quotation, by: Side, deed_id: str, now: datetime) -> Order | None:
    """What an accepted quotation becomes; None where there is nothing to accept."""
    offer = quotation.latest()
    if offer is None or quotation.order_id is None:
        return None
    agreed = OrderEvent(
        id=f"{deed_id}.{Milestone.AGREED}",
        at=now,
        by=by,
        kind="milestone",
        detail={"milestone": str(Milestone.AGREED)},
    )
    return Order(
        id=quotation.order_id,
        version=1,
        number="",
        status=OrderStatus.ACTIVE,
        quotation_id=quotation.id,
        listing_id=quotation.listing_id,
        supplier=quotation.supplier,
        purchaser=quotation.purchaser,
        offered_by=offer.by,
        terms=offer.terms,
        done=(Milestone.AGREED,),
        events=(agreed,),
        created_at=now,
        updated_at=now,
    )
