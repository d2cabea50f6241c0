"""Terms to begin with: from a vehicle, from what was asked for, from what was requested."""

from __future__ import annotations

from collections.abc import Sequence

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.quotation import Ask
from vehilink_desktop.domain.terms import DealLine, Terms, share_minor
from vehilink_desktop.domain.vocabulary import PaymentTerms

#: A vehicle that somebody lists: its id with what its listing says.
Listed = tuple[str, ListingContent]


def terms_of_listing(listed: Listed, ask: Ask | None = None) -> Terms:
    """One line of the vehicle, as its listing says; what was asked for goes before it."""
    listing_id, content = listed
    ask = ask or Ask()
    quantity = _quantity(content, ask.quantity)
    line = _line(listing_id, content, quantity)
    currency = content.price.currency if content.price else Terms().currency
    terms = Terms(
        currency=currency,
        lines=(line,),
        incoterm=ask.incoterm or content.incoterm,
        named_place=ask.named_place if ask.incoterm else content.named_place,
        delivery_location=ask.delivery_location,
        payment=ask.payment or content.payment_terms or PaymentTerms.TT,
        port_of_loading=content.port_of_loading,
        packing=content.packing,
        lead_time_days=content.lead_time_days,
    )
    deposit = share_minor(terms.total_minor(), content.deposit_percent or 0)
    return terms.model_copy(update={"deposit_minor": deposit})


def terms_for_request(request: RequestContent, listed: Sequence[Listed]) -> Terms:
    """A line for each vehicle that is offered, or one of what was requested.

    The vehicles share the wanted quantity as evenly as it goes. Prices in another currency than
    the first one's are left to be typed.
    """
    wanted = request.quantity or 1
    currency = next((one.price.currency for _, one in listed if one.price), None)
    if currency is None:
        currency = request.target_price.currency if request.target_price else Terms().currency
    shares = [wanted // len(listed) + (at < wanted % len(listed)) for at in range(len(listed))]
    lines = [
        _line(listing_id, content, max(1, share), currency)
        for (listing_id, content), share in zip(listed, shares, strict=True)
    ]
    first = listed[0][1] if listed else ListingContent()
    terms = Terms(
        currency=currency,
        lines=tuple(lines) or (_wanted_line(request, wanted),),
        incoterm=request.incoterm or first.incoterm,
        named_place=request.named_place if request.incoterm else first.named_place,
        payment=request.payment or first.payment_terms or PaymentTerms.TT,
        port_of_loading=first.port_of_loading,
        packing=first.packing,
        lead_time_days=first.lead_time_days,
    )
    deposit = share_minor(terms.total_minor(), first.deposit_percent or 0)
    return terms.model_copy(update={"deposit_minor": deposit})


def _quantity(content: ListingContent, asked: int) -> int:
    """What was asked for, and no fewer than the seller sells at once."""
    return max(asked, content.minimum_order or 1)


def _line(
    listing_id: str, content: ListingContent, quantity: int, currency: str | None = None
) -> DealLine:
    price = content.price
    fits = price is not None and currency in (None, price.currency)
    return DealLine(
        listing_id=listing_id,
        brand=content.brand,
        series=content.series,
        model=content.model,
        model_year=content.model_year,
        condition=content.condition,
        exterior_colour=content.exterior_colour,
        interior_colour=content.interior_colour,
        quantity=quantity,
        unit_price_minor=price.minor if price and fits else 0,
        vins=(content.vin,) if content.vin and quantity == 1 else (),
        hs_code=content.hs_code,
        net_weight_kg=content.curb_weight_kg,
        gross_weight_kg=content.gross_weight_kg,
        volume_m3=_volume(content),
    )


def _wanted_line(request: RequestContent, quantity: int) -> DealLine:
    return DealLine(
        brand=request.brand,
        series=request.series,
        model=request.model,
        condition=request.condition,
        exterior_colour=request.exterior_colour,
        interior_colour=request.interior_colour,
        quantity=quantity,
    )


def _volume(content: ListingContent) -> float | None:
    """m³ from mm, as freight is charged."""
    sides = (content.length_mm, content.width_mm, content.height_mm)
    if not all(sides):
        return None
    length, width, height = (side or 0 for side in sides)
    return round(length * width * height / 1e9, 2)
