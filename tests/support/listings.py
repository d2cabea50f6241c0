"""Any number of believable listings, the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.catalogue import Brand, Catalogue, Series, load_catalogue
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState, PhotoRef
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.vin import ALPHABET, check_digit
from vehilink_desktop.domain.vocabulary import (
    Drive,
    EmissionStandard,
    Fuel,
    Incoterm,
    MileageUnit,
    Steering,
    Transmission,
    VehicleCondition,
)

CATALOGUE = Path(__file__).parents[2] / "resources" / "catalogue" / "vehicles.toml"

_FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_TRIMS = ("Comfort", "Premium", "Flagship", "Pro", "Max", "Ultra", "尊贵型", "旗舰型", "豪华型")
_SENTENCES = (
    "One owner, full service history, no accident.",
    "Panoramic sunroof, leather seats and 360 camera.",
    "Ready to ship within seven days of deposit.",
    "Inspection report by a third party on request.",
    "Spare key, tool kit and charging cable included.",
    "一手车源，手续齐全，可验车。",
    "全景天窗，真皮座椅，倒车影像。",
    "现车现价，支持定金锁车。",
    "Гарантия завода, документы для таможни.",
)
_SELLERS = tuple(
    CompanyCard.model_construct(
        id=f"company-{number}", name=f"{city} {trade} Co.", name_zh=zh, city=city, country="CN"
    )
    for number, (city, trade, zh) in enumerate(
        (city, trade, zh_city + zh_trade)
        for city, zh_city in (
            ("Tianjin", "天津"), ("Shanghai", "上海"), ("Guangzhou", "广州"), ("Chongqing", "重庆"),
            ("Xi'an", "西安"), ("Urumqi", "乌鲁木齐"), ("Qingdao", "青岛"), ("Shenzhen", "深圳"),
        )
        for trade, zh_trade in (
            ("Auto Export", "汽车出口"), ("Vehicle Trading", "车辆贸易"), ("Motors", "汽车"),
            ("Silk Road Auto", "丝路汽车"), ("International Trade", "国际贸易"),
        )
    )
)  # fmt: skip

#: Copies of valid models with valid values: making each with validation takes far longer.
_CONTENT = ListingContent()
_LISTING = Listing(
    id="",
    version=1,
    state=ListingState.LIVE,
    account_id="somebody-else",
    content=_CONTENT,
    created_at=_FIRST_DAY,
    updated_at=_FIRST_DAY,
)


@cache
def catalogue() -> Catalogue:
    """The catalogue that the program itself uses."""
    return load_catalogue(CATALOGUE)


def make_listings(count: int, *, seed: int = 1) -> Iterator[Listing]:
    """`count` live listings of many sellers, oldest first."""
    rng = Random(seed)
    offer = catalogue()
    # brands near the front of the catalogue are the ones with most vehicles on the market
    weights = [1 / (place + 3) for place in range(len(offer.series))]
    chosen = rng.choices(offer.series, weights, k=count)
    ports = [(port.en, port.zh) for port in offer.loading_ports]
    colours = [colour.en for colour in offer.colours]
    for number, (brand, series) in enumerate(chosen):
        content = _make_content(rng, number, brand, series, rng.choice(ports), rng.choice(colours))
        moment = _FIRST_DAY + timedelta(seconds=20 * number)
        yield _LISTING.model_copy(
            update={
                "id": f"{number:08x}-0000-7000-8000-{seed:012x}",
                "seller": rng.choice(_SELLERS),
                "content": content,
                "created_at": moment,
                "updated_at": moment,
                "published_at": moment,
            }
        )


def make_vin(rng: Random, wmi: str, model_year: int) -> str:
    """A VIN whose check digit is right."""
    code = "ABCDEFGHJKLMNPRSTVWXY123456789"[(model_year - 1980) % 30]
    middle = "".join(rng.choices(ALPHABET, k=5))
    vin = f"{wmi}{middle}0{code}{rng.choice(ALPHABET)}{rng.randrange(10**6):06d}"
    return f"{vin[:8]}{check_digit(vin)}{vin[9:]}"


def _make_content(
    rng: Random, number: int, brand: Brand, series: Series, port: tuple[str, str], colour: str
) -> ListingContent:
    in_chinese = rng.random() < 0.3
    year = rng.randint(*series.years)
    fuel = rng.choice(series.fuels)
    used = rng.random() < 0.6
    low, high = series.price_usd
    dollars = rng.randint(low, high) // 100 * 100 * (0.6 if used else 1)
    incoterm = rng.choice((Incoterm.FOB, Incoterm.FOB, Incoterm.CIF, Incoterm.EXW, Incoterm.DAP))
    fields: dict[str, object] = {
        "stock_no": f"VH{number:07d}",
        "vin": make_vin(rng, rng.choice(brand.wmi or ("LZZ",)), year),
        "brand": brand.zh if in_chinese else brand.en,
        "series": series.zh if in_chinese else series.en,
        "model": f"{series.power_kw} kW {rng.choice(_TRIMS)}",
        "model_year": year,
        "category": series.category,
        "condition": VehicleCondition.USED if used else VehicleCondition.NEW,
        "fuel": fuel,
        "displacement_cc": series.displacement_cc if fuel != Fuel.BEV else None,
        "power_kw": float(series.power_kw),
        "drive": rng.choice(series.drives) if series.drives else Drive.FWD,
        "transmission": Transmission.AUTOMATIC,
        "steering": Steering.RHD if rng.random() < 0.12 else Steering.LHD,
        "seats": series.seats,
        "emission_standard": rng.choice((EmissionStandard.CHINA_VI_B, EmissionStandard.EURO_5)),
        "mileage": rng.randrange(1000, 120_000) if used else 10,
        "mileage_unit": MileageUnit.KM,
        "exterior_colour": colour,
        "price": Money.model_construct(minor=int(dollars) * 100, currency="USD"),
        "incoterm": incoterm,
        "named_place": port[in_chinese],
        "port_of_loading": port[in_chinese],
        "description": " ".join(rng.sample(_SENTENCES, k=rng.randrange(4))) or None,
        "photos": tuple(
            PhotoRef.model_construct(media_id=f"{number:08x}-{place}", width=2048, height=1365)
            for place in range(rng.randrange(1, 12))
        ),
    }
    return _CONTENT.model_copy(update=fields)
