"""What scripted suppliers ask for, and on which terms."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from vehilink_desktop.domain.catalogue import Brand, Place, PlaceKind, Series
from vehilink_desktop.domain.listing import Listing, ListingContent
from vehilink_desktop.domain.money import Money, exponent
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.quotation import Ask
from vehilink_desktop.domain.terms import (
    BalanceTrigger,
    Charge,
    ChargeKind,
    DealLine,
    Terms,
    share_minor,
)
from vehilink_desktop.domain.vocabulary import (
    SEA_TERMS,
    Fuel,
    Incoterm,
    Packing,
    PaymentTerms,
    VehicleCondition,
)
from vehilink_desktop.sandbox.seed.showroom import catalogue

#: The terms in which the supplier pays the main freight, and those in which he insures too.
_FREIGHT_PAID = frozenset(
    {Incoterm.CFR, Incoterm.CIF, Incoterm.CPT, Incoterm.CIP, Incoterm.DAP, Incoterm.DPU,
     Incoterm.DDP}
)  # fmt: skip
_INSURED = frozenset({Incoterm.CIF, Incoterm.CIP, Incoterm.DAP, Incoterm.DPU, Incoterm.DDP})
_INTERIORS = ("Black", "Beige", "Brown", "Grey")
_GRADES = ("Comfort", "Luxury", "Premium", "Flagship")


@lru_cache(512)
def find_series(brand: str | None, series: str | None) -> tuple[Brand, Series] | None:
    """The catalogue's series that is called so, or the brand's first one."""
    wanted = {(brand or "").casefold()}
    mine = [one for one in catalogue().series if {one[0].en.casefold(), one[0].zh} & wanted]
    name = (series or "").casefold()
    named = [one for one in mine if name in (one[1].en.casefold(), one[1].zh.casefold())]
    return next(iter(named or mine), None)


def terms_for_listing(
    listing: Listing,
    quantity: int,
    now: datetime,
    *,
    country: str | None = None,
    ask: Ask | None = None,
) -> Terms:
    """What the seller of a listing offers for some of its vehicles to somebody of a country."""
    content = listing.content
    rng = random.Random(f"{listing.id} {quantity}")
    price = content.price or Money(minor=1_500_000, currency="USD")
    rebate = min(3, quantity // 5)  # percent, for a batch
    line = line_of(listing, quantity).model_copy(
        update={"unit_price_minor": _round(share_minor(price.minor, 100 - rebate), price.currency)}
    )
    return _terms(
        rng,
        (line,),
        price.currency,
        now,
        incoterm=(ask and ask.incoterm) or content.incoterm,
        named_place=(ask and ask.named_place) or (None if country else content.named_place),
        loading=content.port_of_loading,
        payment=(ask and ask.payment) or content.payment_terms,
        deposit_percent=content.deposit_percent,
        lead_time_days=content.lead_time_days,
        country=country,
        delivery_location=ask.delivery_location if ask else None,
        packing=content.packing,
    )


def line_of(listing: Listing, quantity: int) -> DealLine:
    """A line about some vehicles of a listing at its price; its VIN where it is one vehicle."""
    content = listing.content
    return DealLine(
        listing_id=listing.id,
        brand=content.brand,
        series=content.series,
        model=content.model,
        model_year=content.model_year,
        condition=content.condition,
        exterior_colour=content.exterior_colour,
        interior_colour=content.interior_colour,
        quantity=quantity,
        unit_price_minor=content.price.minor if content.price else 0,
        vins=(content.vin,) if content.vin and quantity == 1 else (),
        hs_code=content.hs_code,
        net_weight_kg=content.curb_weight_kg,
        gross_weight_kg=content.curb_weight_kg and content.curb_weight_kg + 40,
        volume_m3=_volume(content),
    )


def terms_for_request(
    request_id: str, content: RequestContent, supplier_id: str, now: datetime
) -> Terms:
    """What a supplier quotes on a request: another price and other terms than the next one."""
    rng = random.Random(f"{request_id} {supplier_id}")
    target = content.target_price
    currency = target.currency if target else "USD"
    found = find_series(content.brand, content.series)
    line = _line_for_request(rng, content, found, now).model_copy(
        update={"unit_price_minor": _unit_price(rng, content, found, target, currency)}
    )
    return _terms(
        rng,
        (line,),
        currency,
        now,
        incoterm=content.incoterm or rng.choice((Incoterm.FOB, Incoterm.CIF)),
        named_place=content.named_place,
        loading=None,
        payment=content.payment,
        deposit_percent=rng.choice((20, 30, 30, 40)),
        lead_time_days=rng.choice((7, 14, 21, 30)),
        country=content.destination_country,
        delivery_location=None,
        packing=rng.choice((Packing.RORO, Packing.CONTAINER_40)),
    )


def _unit_price(
    rng: random.Random,
    content: RequestContent,
    found: tuple[Brand, Series] | None,
    target: Money | None,
    currency: str,
) -> int:
    if target is not None:
        return max(1, _round(share_minor(target.minor, rng.randint(97, 109)), currency))
    low, high = found[1].price_usd if found else (12_000, 18_000)
    usd = low + (high - low) * rng.uniform(0.15, 0.75)
    if content.condition in (VehicleCondition.USED, VehicleCondition.NEAR_NEW):
        usd *= rng.uniform(0.55, 0.8)
    return max(1, _round(int(usd * 10 ** exponent(currency)), currency))


def _line_for_request(
    rng: random.Random,
    content: RequestContent,
    found: tuple[Brand, Series] | None,
    now: datetime,
) -> DealLine:
    series = found[1] if found else None
    last = min(content.year_to or now.year, now.year)
    first = max(content.year_from or last, last - 1)
    fuel = content.fuel or (series.fuels[0] if series else None)
    sides = [mm / 1000 for mm in series.size_mm] if series else None
    return DealLine(
        brand=content.brand,
        series=content.series or (series.en if series else None),
        model=content.model or rng.choice(_GRADES),
        model_year=max(min(first, last), 1950),
        condition=content.condition or VehicleCondition.NEW,
        exterior_colour=content.exterior_colour or "White",
        interior_colour=content.interior_colour or rng.choice(_INTERIORS),
        quantity=content.quantity or 1,
        hs_code={Fuel.BEV: "870380", Fuel.PHEV: "870360"}.get(Fuel(str(fuel))) if fuel else None,
        net_weight_kg=series.kerb_kg if series else None,
        gross_weight_kg=series.kerb_kg + 40 if series else None,
        volume_m3=round(sides[0] * sides[1] * sides[2], 2) if sides else None,
    )


def _terms(
    rng: random.Random,
    lines: tuple[DealLine, ...],
    currency: str,
    now: datetime,
    *,
    incoterm: Any,
    named_place: str | None,
    loading: str | None,
    payment: Any,
    deposit_percent: int | None,
    lead_time_days: int | None,
    country: str | None,
    delivery_location: str | None,
    packing: Any,
) -> Terms:
    """Complete terms: what is not said is chosen, the charges fit the Incoterm."""
    incoterm = incoterm if isinstance(incoterm, Incoterm) else Incoterm.FOB
    home = _home(rng, country)
    if home.kind is PlaceKind.LAND and incoterm in SEA_TERMS:
        incoterm = Incoterm.DAP if incoterm in _FREIGHT_PAID else Incoterm.FCA
        named_place = loading = None
    start = loading or rng.choice([p.en for p in catalogue().loading_ports if p.kind is home.kind])
    carried = incoterm in _FREIGHT_PAID
    place = named_place or (home.en if carried else start)
    valid = (now + timedelta(days=rng.randint(7, 14))).replace(minute=0, second=0, microsecond=0)
    triggers = tuple(BalanceTrigger)
    terms = Terms(
        currency=currency,
        lines=lines,
        vehicles_valid_until=valid,
        incoterm=incoterm,
        named_place=place,
        delivery_location=delivery_location or home.en,
        payment=payment if isinstance(payment, PaymentTerms) else PaymentTerms.TT,
        balance_trigger=rng.choice(triggers),
        port_of_loading=place if incoterm is Incoterm.FOB else start,
        port_of_discharge=place if carried else home.en,
        packing=packing,
        lead_time_days=lead_time_days,
    )
    priced = terms.model_copy(update={"charges": _charges(rng, terms, incoterm, valid)})
    deposit = share_minor(priced.total_minor(), deposit_percent or 30)
    return priced.model_copy(update={"deposit_minor": deposit})


def _home(rng: random.Random, country: str | None) -> Place:
    """Where goods for a country arrive."""
    places = catalogue().destination_ports
    return rng.choice([one for one in places if one.country == country] or places)


def _charges(
    rng: random.Random, terms: Terms, incoterm: Incoterm, valid: datetime
) -> tuple[Charge, ...]:
    """Rough sums for each vehicle, in percent of the price."""
    vehicles = terms.vehicles_minor()

    def charge(kind: ChargeKind, low: int, high: int, days: int = 0) -> Charge:
        amount = _round(vehicles * rng.randint(low, high) // 1000, terms.currency)
        until = valid - timedelta(days=days) if days else None
        return Charge(kind=kind, amount_minor=amount, valid_until=until)

    found = [] if incoterm is Incoterm.EXW else [charge(ChargeKind.INLAND, 8, 18)]
    if incoterm in SEA_TERMS or incoterm in _FREIGHT_PAID:
        found.append(charge(ChargeKind.PORT_CHARGES, 5, 10))
    if incoterm in _FREIGHT_PAID:
        found.append(charge(ChargeKind.FREIGHT, 55, 95, days=2))
    if incoterm in _INSURED:
        found.append(charge(ChargeKind.INSURANCE, 3, 6))
    return tuple(found)


def _round(minor: int, currency: str) -> int:
    """To ten whole units, as people quote; small amounts stay."""
    step = 10 * 10 ** exponent(currency)
    return round(minor / step) * step or minor


def _volume(content: ListingContent) -> float | None:
    sides = (content.length_mm, content.width_mm, content.height_mm)
    if None in sides:
        return None
    length, width, height = (side / 1000 for side in sides if side is not None)
    return round(length * width * height, 2)
