"""Makes the content of a seeded listing from the catalogue."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from vehilink_desktop.domain.catalogue import Body, Catalogue, Colour, PlaceKind, Series
from vehilink_desktop.domain.listing import ListingContent, PhotoRef
from vehilink_desktop.domain.money import Money, exponent
from vehilink_desktop.domain.shots import Shot
from vehilink_desktop.domain.vin import check_digit
from vehilink_desktop.domain.vocabulary import (
    SEA_TERMS,
    Certificate,
    ChassisKind,
    Drive,
    EmissionStandard,
    ExportLicence,
    Fuel,
    Incoterm,
    MileageUnit,
    Packing,
    PaymentTerms,
    RangeCycle,
    SalesRegion,
    Steering,
    Transmission,
    VehicleCondition,
)
from vehilink_desktop.sandbox.seed.ids import media_id
from vehilink_desktop.sandbox.seed.words import GRADES, describe

PHOTO_SIZE = (1280, 960)
#: What the views that `sandbox.art` draws show, in their order; the first is the cover's.
SHOTS = (
    Shot.FRONT_THREE_QUARTER, Shot.LEFT_SIDE, Shot.REAR_THREE_QUARTER, Shot.FRONT, Shot.REAR,
    Shot.DASHBOARD, Shot.FRONT_SEATS, Shot.TYRE_FRONT_LEFT, Shot.ENGINE_BAY, Shot.VIN_PLATE,
)  # fmt: skip
_YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789"
_VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
#: What a US dollar was worth, roughly; and how often a seller quotes in the currency.
_CURRENCIES = {
    "USD": (1.0, 66),
    "CNY": (7.1, 14),
    "EUR": (0.9, 10),
    "AED": (3.67, 6),
    "RUB": (85.0, 4),
}
_INTERIORS = ("Black", "Beige", "Brown", "Grey", "Red", "White")


@dataclass(frozen=True)
class Vehicle:
    """A seeded vehicle: what its listing says, and what drawing it takes besides."""

    content: ListingContent
    body: Body
    colour: Colour


def make_vehicle(catalogue: Catalogue, index: int, today: date) -> Vehicle:
    """The vehicle at `index`; the same for the same arguments."""
    rng = random.Random(f"vehicle {index}")
    brand, series = rng.choice(catalogue.series)
    colour = rng.choice(catalogue.colours[:8] if rng.random() < 0.75 else catalogue.colours)
    fuel = rng.choice(series.fuels)
    condition = rng.choices(tuple(VehicleCondition), (45, 15, 40))[0]
    last = min(series.years[1], today.year)
    year = last if condition is VehicleCondition.NEW else rng.randint(series.years[0], last)
    grade = rng.choice(GRADES)
    written = describe(rng, brand, series, grade, fuel, condition)
    chinese = rng.random() < 0.1
    fields: dict[str, Any] = {
        "stock_no": f"{brand.key[:2].upper()}{year % 100}-{index:06d}",
        "chassis_kind": ChassisKind.VIN,
        "vin": chassis_number(rng, brand.wmi, year, index),
        "brand": brand.zh if chinese else brand.en,
        "series": series.zh if chinese else series.en,
        "model": _model(series, fuel, grade[1] if chinese else grade[0]),
        "trim": grade[1] if chinese else grade[0],
        "model_year": year,
        "category": series.category,
        "condition": condition,
        "exterior_colour": colour.en,
        "interior_colour": rng.choice(_INTERIORS),
        "description": written.text,
        "description_languages": written.languages,
        "photos": _photos(rng, index),
        **_technical(rng, series, fuel, year),
        **_past(rng, condition, year, today),
        **_offer(rng, catalogue, series, condition, today.year - year, today),
        **_papers(rng, fuel, condition),
    }
    return Vehicle(ListingContent(**fields), series.body, colour)


def chassis_number(rng: random.Random, makers: tuple[str, ...], year: int, index: int) -> str:
    """A VIN of one of the makers; unique up to ten million by plant character and serial number."""
    maker = rng.choice(makers) if makers else "LZZ"
    attributes = "".join(rng.choices(_VIN_LETTERS, k=5))
    plant, serial = "ABCDEFGHJK"[index // 10**6 % 10], index % 10**6
    tail = f"{_YEAR_CODES[(year - 1980) % 30]}{plant}{serial:06d}"
    return maker + attributes + check_digit(f"{maker}{attributes}0{tail}") + tail


def _model(series: Series, fuel: Fuel, grade: str) -> str:
    if fuel is Fuel.BEV:
        return f"{series.range_km} km {grade}"
    litres = (series.displacement_cc or 0) / 1000
    turbo = "T" if series.power_kw > 65 * litres else "L"
    return f"{litres:.1f}{turbo} {grade}" if litres else grade


def _photos(rng: random.Random, index: int) -> tuple[PhotoRef, ...]:
    """The cover and up to seven others; a picture's number says from where it is taken."""
    count = rng.choices(range(8), (1, 1, 2, 4, 6, 6, 5, 5))[0]
    width, height = PHOTO_SIZE
    return tuple(
        PhotoRef(media_id=media_id(index, number), width=width, height=height, shot=SHOTS[number])
        for number in (0, *sorted(rng.sample(range(1, len(SHOTS)), count)))
    )


def _technical(rng: random.Random, series: Series, fuel: Fuel, year: int) -> dict[str, Any]:
    plugged = fuel in (Fuel.BEV, Fuel.PHEV, Fuel.REEV)
    burning = fuel not in (Fuel.BEV, Fuel.FCEV)
    gearboxes = (Transmission.AUTOMATIC, Transmission.DCT, Transmission.CVT, Transmission.MANUAL)
    old, new = EmissionStandard.CHINA_V, EmissionStandard.CHINA_VI_B
    length, width, height = series.size_mm
    return {
        "fuel": fuel,
        "displacement_cc": series.displacement_cc if burning else None,
        "power_kw": float(series.power_kw),
        "battery_kwh": series.battery_kwh if plugged else None,
        "range_km": series.range_km if plugged else None,
        "range_cycle": RangeCycle.CLTC if plugged and series.range_km else None,
        "battery_soh_percent": float(rng.randint(88, 100)) if fuel is Fuel.BEV else None,
        "drive": rng.choice(series.drives) if series.drives else Drive.FWD,
        "transmission": rng.choice(gearboxes) if burning else Transmission.SINGLE_SPEED,
        "steering": Steering.LHD if rng.random() < 0.88 else Steering.RHD,
        "seats": series.seats,
        "doors": series.doors,
        "emission_standard": (old if year < 2020 else new) if burning else None,
        "curb_weight_kg": series.kerb_kg,
        "gross_weight_kg": series.kerb_kg + 75 * series.seats,
        "length_mm": length,
        "width_mm": width,
        "height_mm": height,
    }


def _past(
    rng: random.Random, condition: VehicleCondition, year: int, today: date
) -> dict[str, Any]:
    built = min(f"{year}-{rng.randint(1, 12):02d}", f"{today:%Y-%m}")
    fields: dict[str, Any] = {"production_month": built, "mileage_unit": MileageUnit.KM}
    if condition is VehicleCondition.NEW:
        return {**fields, "mileage": rng.randint(3, 60), "previous_owners": 0}
    used = condition is VehicleCondition.USED
    yearly = rng.randint(7_000, 26_000) if used else rng.randint(300, 4_000)
    return {
        **fields,
        "first_registration": max(built, min(f"{year + 1}-02", f"{today:%Y-%m}")),
        "mileage": max(1, today.year - year) * yearly + rng.randint(0, 900),
        "previous_owners": rng.randint(1, 3) if used else 1,
        "accident": used and rng.random() < 0.06,
        "flood": False,
        "inspection_report": f"IR-{rng.randint(100000, 999999)}" if used else None,
        "export_transfer_date": today - timedelta(days=rng.randint(3, 60)) if used else None,
    }


def _offer(
    rng: random.Random,
    catalogue: Catalogue,
    series: Series,
    condition: VehicleCondition,
    age: int,
    today: date,
) -> dict[str, Any]:
    low, high = series.price_usd
    usd = rng.uniform(low, high)
    if condition is not VehicleCondition.NEW:
        usd *= max(0.25, 0.9 * 0.87**age)
    names = tuple(_CURRENCIES)
    currency = rng.choices(names, [_CURRENCIES[name][1] for name in names])[0]
    amount = round(usd * _CURRENCIES[currency][0], -2)
    terms = (Incoterm.FOB, Incoterm.CIF, Incoterm.CFR, Incoterm.EXW, Incoterm.FCA, Incoterm.DAP)
    term = rng.choices(terms, (50, 16, 12, 8, 8, 6))[0]
    loading = rng.choice(catalogue.loading_ports)
    if term in SEA_TERMS:
        loading = rng.choice([p for p in catalogue.loading_ports if p.kind is PlaceKind.SEA])
    reached = [
        p for p in catalogue.destination_ports if (p.kind is PlaceKind.SEA) or term is Incoterm.DAP
    ]
    delivered = term in (Incoterm.CIF, Incoterm.CFR, Incoterm.DAP)
    new = condition is VehicleCondition.NEW
    quantity = rng.choice((1, 3, 5, 10, 20)) if new else 1
    return {
        "price": Money(minor=int(amount) * 10 ** exponent(currency), currency=currency),
        "incoterm": term,
        "named_place": rng.choice(reached).en if delivered else loading.en,
        "port_of_loading": loading.en,
        "price_valid_until": today + timedelta(days=rng.randint(7, 60)),
        "quantity": quantity,
        "minimum_order": rng.choice((1, min(3, quantity))),
        "lead_time_days": rng.choice((3, 7, 10, 15, 30)),
        "deposit_percent": rng.choice((10, 20, 30, 30, 50)),
        "payment_terms": rng.choices(tuple(PaymentTerms), (70, 15, 5, 10))[0],
        "packing": rng.choices(tuple(Packing), (50, 15, 30, 5))[0],
    }


def _papers(rng: random.Random, fuel: Fuel, condition: VehicleCondition) -> dict[str, Any]:
    used = condition is VehicleCondition.USED
    licence = rng.choice((ExportLicence.GRANTED, ExportLicence.APPLIED, ExportLicence.NEEDED))
    needed = used or fuel is Fuel.BEV
    certificates = rng.sample(tuple(Certificate), rng.randint(0, 3))
    regions = rng.sample(tuple(SalesRegion), rng.randint(1, 4))
    return {
        "hs_code": {Fuel.BEV: "870380", Fuel.PHEV: "870360", Fuel.HEV: "870340"}.get(fuel),
        "export_licence": licence if needed else ExportLicence.NOT_NEEDED,
        "certificates": tuple(sorted(certificates)),
        "sales_regions": tuple(sorted(regions)),
    }
