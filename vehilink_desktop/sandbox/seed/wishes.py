"""The seeded purchase requests: what other purchasers look for, and the demonstration's own."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

from vehilink_desktop.domain.catalogue import Place, PlaceKind, Series
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.purchase_request import (
    VALIDITY_DAYS,
    PurchaseRequest,
    RequestContent,
    RequestState,
    expiry,
)
from vehilink_desktop.domain.vocabulary import (
    Incoterm,
    PaymentTerms,
    SalesRegion,
    Steering,
    VehicleCondition,
)
from vehilink_desktop.sandbox.seed import people
from vehilink_desktop.sandbox.seed.ids import request_id
from vehilink_desktop.sandbox.seed.people import Seeded
from vehilink_desktop.sandbox.seed.showroom import catalogue

_REGIONS = {
    "KE": SalesRegion.AFRICA, "NG": SalesRegion.AFRICA, "SN": SalesRegion.AFRICA,
    "KZ": SalesRegion.CENTRAL_ASIA, "UZ": SalesRegion.CENTRAL_ASIA,
    "AE": SalesRegion.MIDDLE_EAST, "SA": SalesRegion.MIDDLE_EAST,
    "CL": SalesRegion.LATIN_AMERICA, "GE": SalesRegion.RUSSIA_CIS,
}  # fmt: skip
_REMARKS = (
    "Please quote with photos of the actual vehicles and the chassis numbers.",
    "English menus and charging cable included, please. We pay the deposit the same day.",
    "Regular order: we take the same number every month if the first batch is right.",
    "Third-party inspection before loading is a condition. No accident cars.",
    "Two keys, service book and the certificate of conformity must come along.",
    "Different colours are fine, but no red. Spare parts package welcome.",
    None,
)
#: What the demonstration's purchaser looks for: state, hours since it was published, days.
_OWN = (
    (RequestState.LIVE, 20, 3),
    (RequestState.LIVE, 21, 1),
    (RequestState.LIVE, 50, 7),
    (RequestState.EXPIRED, 24 * 9, 7),
    (RequestState.CLOSED, 24 * 15, 7),
)
OWN_LIVE = sum(state is RequestState.LIVE for state, *_ in _OWN)


def own(opened: datetime) -> tuple[PurchaseRequest, ...]:
    """The demonstration's purchaser's, live ones first; their indexes count from 0."""
    return tuple(
        _request(index, people.PURCHASER, opened, state, hours * 60, days)
        for index, (state, hours, days) in enumerate(_OWN)
    )


def others(count: int, opened: datetime) -> tuple[PurchaseRequest, ...]:
    """`count` live requests of the other purchasers, newest first."""
    found = []
    for index in range(len(_OWN), len(_OWN) + count):
        rng = random.Random(f"wish {index}")
        days = rng.choice(VALIDITY_DAYS)
        minutes = rng.randint(15, days * 24 * 60 - 90)
        trader = people.TRADERS[index % len(people.TRADERS)]
        found.append(_request(index, trader, opened, RequestState.LIVE, minutes, days))
    return tuple(sorted(found, key=lambda one: one.created_at, reverse=True))


def _request(
    index: int, purchaser: Seeded, opened: datetime, state: RequestState, minutes: int, days: int
) -> PurchaseRequest:
    content = _content(index, purchaser, opened, days)
    created = opened - timedelta(minutes=minutes)
    ended = state is not RequestState.LIVE
    return PurchaseRequest(
        id=request_id(index),
        version=2 if ended else 1,
        state=state,
        account_id=purchaser.account.id,
        purchaser=purchaser.account.company,
        content=content,
        created_at=created,
        updated_at=min(expiry(created, content), opened) if ended else created,
        expires_at=expiry(created, content),
    )


def _content(index: int, purchaser: Seeded, opened: datetime, days: int) -> RequestContent:
    rng = random.Random(f"content {index}")
    brand, series = rng.choice(catalogue().series)
    country = purchaser.company.country if purchaser.company else ""
    condition = rng.choices(tuple(VehicleCondition), (60, 12, 28))[0]
    year = min(series.years[1], opened.year)
    used = condition is VehicleCondition.USED
    colours = [one.en for one in catalogue().colours[:8]]
    home = [one for one in catalogue().destination_ports if one.country == country]
    return RequestContent(
        brand=brand.en,
        series=series.en,
        exterior_colour=rng.choice((*colours, None, None)),
        interior_colour=rng.choice(("Black", "Beige", None)),
        sales_region=_REGIONS.get(country, SalesRegion.AFRICA),
        quantity=rng.choice((1, 2, 3, 5, 5, 8, 10, 20)),
        validity_days=days,
        remarks=rng.choice(_REMARKS),
        category=series.category,
        condition=condition,
        fuel=rng.choice(series.fuels),
        steering=Steering.RHD if country == "KE" else Steering.LHD,
        year_from=max(series.years[0], year - 5) if used else year - 1,
        year_to=year,
        mileage_max_km=rng.choice((60_000, 90_000, 120_000)) if used else None,
        payment=rng.choices((PaymentTerms.TT, PaymentTerms.LC), (85, 15))[0],
        destination_country=country or None,
        needed_by=(opened + timedelta(days=rng.randint(30, 90))).date(),
        **_wanted_terms(rng, series, condition, home),
    )


def _wanted_terms(
    rng: random.Random,
    series: Series,
    condition: VehicleCondition,
    home: list[Place],
) -> dict[str, Any]:
    """A target price in dollars for most, with the Incoterm that it is meant for."""
    if not home or rng.random() < 0.25:
        return {}
    low, high = series.price_usd
    share = {VehicleCondition.NEW: 1.0, VehicleCondition.NEAR_NEW: 0.85}.get(condition, 0.62)
    usd = round((low + (high - low) * rng.uniform(0.05, 0.5)) * share, -2)
    term = Incoterm.CIF if home[0].kind is PlaceKind.SEA else Incoterm.DAP
    target = Money(minor=int(usd) * 100, currency="USD")
    return {"target_price": target, "incoterm": term, "named_place": home[0].en}
