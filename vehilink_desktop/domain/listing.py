"""A vehicle source: what is sold, for how much, on which terms, and where it stands."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from pydantic import Field

from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.merge import Merged, merge
from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.money import CURRENCIES, MAX_MINOR, Money
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.recording import MAX_VIDEOS, MAX_VOICES, VideoRef, VoiceRef
from vehilink_desktop.domain.shots import BodyZone, Shot
from vehilink_desktop.domain.vin import check_vin
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
    VehicleCategory,
    VehicleCondition,
)

_MONTH = r"^\d{4}-(0[1-9]|1[0-2])$"
MAX_PHOTOS = 200


class PhotoRef(Model):
    """A picture of the listing on the platform; the first of a listing is its cover.

    Attributes:
        shot: What it shows; None when nobody said.
        zone: Where the flaw is, for a flaw.
        note: What is said of it.
    """

    media_id: str
    width: int = Field(ge=1, le=16384)
    height: int = Field(ge=1, le=16384)
    shot: Open[Shot] | None = None
    zone: Open[BodyZone] | None = None
    note: str | None = Field(None, max_length=200)


class ListingContent(Model):
    """Everything that the seller writes. All of it may be missing while it is a draft.

    Dates are ISO 8601; months are `YYYY-MM`. Lengths in mm, weights in kg, power in kW, battery in
    kWh, displacement in cc, range in km.
    """

    # identity
    stock_no: str | None = Field(None, max_length=40)
    chassis_kind: Open[ChassisKind] | None = None
    vin: str | None = Field(None, max_length=40)
    brand: str | None = Field(None, max_length=60)
    series: str | None = Field(None, max_length=60)
    model: str | None = Field(None, max_length=120)
    trim: str | None = Field(None, max_length=120)
    model_year: int | None = Field(None, ge=1950, le=2100)
    production_month: str | None = Field(None, pattern=_MONTH)
    first_registration: str | None = Field(None, pattern=_MONTH)
    export_transfer_date: date | None = None
    category: Open[VehicleCategory] | None = None
    condition: Open[VehicleCondition] | None = None
    # technical
    fuel: Open[Fuel] | None = None
    displacement_cc: int | None = Field(None, ge=0, le=30000)
    power_kw: float | None = Field(None, ge=0, le=5000)
    battery_kwh: float | None = Field(None, ge=0, le=5000)
    range_km: int | None = Field(None, ge=0, le=5000)
    range_cycle: Open[RangeCycle] | None = None
    battery_soh_percent: float | None = Field(None, ge=0, le=100)
    drive: Open[Drive] | None = None
    transmission: Open[Transmission] | None = None
    steering: Open[Steering] | None = None
    seats: int | None = Field(None, ge=1, le=120)
    doors: int | None = Field(None, ge=0, le=10)
    emission_standard: Open[EmissionStandard] | None = None
    gross_weight_kg: int | None = Field(None, ge=0, le=100000)
    curb_weight_kg: int | None = Field(None, ge=0, le=100000)
    length_mm: int | None = Field(None, ge=0, le=30000)
    width_mm: int | None = Field(None, ge=0, le=5000)
    height_mm: int | None = Field(None, ge=0, le=6000)
    # condition
    mileage: int | None = Field(None, ge=0, le=5_000_000)
    mileage_unit: Open[MileageUnit] | None = None
    exterior_colour: str | None = Field(None, max_length=40)
    interior_colour: str | None = Field(None, max_length=40)
    previous_owners: int | None = Field(None, ge=0, le=99)
    accident: bool | None = None
    flood: bool | None = None
    inspection_report: str | None = Field(None, max_length=120)
    # commercial
    price: Money | None = None
    incoterm: Open[Incoterm] | None = None
    named_place: str | None = Field(None, max_length=80)
    price_valid_until: date | None = None
    minimum_order: int | None = Field(None, ge=1, le=100000)
    quantity: int | None = Field(None, ge=1, le=100000)
    lead_time_days: int | None = Field(None, ge=0, le=1000)
    deposit_percent: int | None = Field(None, ge=0, le=100)
    payment_terms: Open[PaymentTerms] | None = None
    # shipping and papers
    port_of_loading: str | None = Field(None, max_length=80)
    packing: Open[Packing] | None = None
    hs_code: str | None = Field(None, pattern=r"^\d{6,10}$")
    export_licence: Open[ExportLicence] | None = None
    certificates: tuple[Open[Certificate], ...] = ()
    sales_regions: tuple[Open[SalesRegion], ...] = ()
    # text
    description: str | None = Field(None, max_length=8000)
    description_languages: tuple[str, ...] = ()
    photos: tuple[PhotoRef, ...] = Field((), max_length=MAX_PHOTOS)
    videos: tuple[VideoRef, ...] = Field((), max_length=MAX_VIDEOS)
    voices: tuple[VoiceRef, ...] = Field((), max_length=MAX_VOICES)

    def media_ids(self) -> tuple[str, ...]:
        """Every file that this content names: pictures, videos with their posters, voice notes."""
        videos = (one for ref in self.videos for one in (ref.media_id, ref.poster_id))
        photos = (ref.media_id for ref in self.photos)
        return (*photos, *videos, *(ref.media_id for ref in self.voices))

    def title(self) -> str:
        """`2024 BYD Song Plus DM-i 110km Flagship`, as far as it is known; a year alone is none."""
        name = model_name(self.brand, self.series, self.model)
        return f"{self.model_year} {name}" if self.model_year and name else name


def merge_contents(
    base: ListingContent | None, mine: ListingContent, theirs: ListingContent | None
) -> Merged:
    """Merge two descendants of `base` field by field; None is a listing that says nothing."""
    return merge(*(one.model_dump(mode="json") if one else {} for one in (base, mine, theirs)))


def model_name(brand: str | None, series: str | None, model: str | None) -> str:
    """`BYD Han 605 km Standard`; a series that begins with its brand says it once: `Tank 500`."""
    if brand and series and f"{series} ".casefold().startswith(f"{brand} ".casefold()):
        brand = None
    return " ".join(part for part in (brand, series, model) if part)


class ListingState(StrEnum):
    """Where a listing stands on the platform."""

    IN_REVIEW = "in_review"
    LIVE = "live"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    SOLD = "sold"


class ListingAction(StrEnum):
    """What its seller may ask of a published listing."""

    WITHDRAW = "withdraw"
    REPUBLISH = "republish"
    MARK_SOLD = "mark_sold"


#: These only take back what was published.
_TAKES_BACK = frozenset({ListingAction.WITHDRAW, ListingAction.MARK_SOLD})
#: The state after an action, by the states in which it is allowed.
TRANSITIONS: dict[ListingAction, dict[ListingState, ListingState]] = {
    ListingAction.WITHDRAW: {
        ListingState.LIVE: ListingState.WITHDRAWN,
        ListingState.IN_REVIEW: ListingState.WITHDRAWN,
        ListingState.REJECTED: ListingState.WITHDRAWN,
    },
    ListingAction.REPUBLISH: {
        ListingState.WITHDRAWN: ListingState.IN_REVIEW,
        ListingState.SOLD: ListingState.IN_REVIEW,
        ListingState.REJECTED: ListingState.IN_REVIEW,
    },
    ListingAction.MARK_SOLD: {
        ListingState.LIVE: ListingState.SOLD,
        ListingState.WITHDRAWN: ListingState.SOLD,
    },
}


def gate_of(action: ListingAction) -> Deed:
    """What it has to pass, here and on the platform."""
    return Deed.TAKE_BACK if action in _TAKES_BACK else Deed.PUBLISH_LISTING


class Listing(Model):
    """A listing as the platform knows it.

    Attributes:
        version: Grows by one with each change; its ETag is `"v<version>"`.
        seller: The company's card; None where this account may not see it.
        reasons: Why it was rejected, by field.
    """

    id: str
    version: Version
    state: Open[ListingState]
    account_id: str
    seller: CompanyCard | None = None
    content: ListingContent
    reasons: tuple[FieldReason, ...] = ()
    created_at: UtcTime
    updated_at: UtcTime
    published_at: UtcTime | None = None


#: The few fields without which nothing can be published (requirements, P1).
REQUIRED = ("brand", "series", "price", "exterior_colour")

#: What buyers look for, with its weight in the readiness score.
VALUED: dict[str, int] = {
    "vin": 3,
    "model_year": 3,
    "condition": 2,
    "fuel": 3,
    "steering": 3,
    "mileage": 2,
    "transmission": 1,
    "drive": 1,
    "emission_standard": 1,
    "incoterm": 3,
    "named_place": 2,
    "port_of_loading": 1,
    "description": 2,
    "interior_colour": 1,
}
GOOD_PHOTO_COUNT = 8


def missing_fields(content: ListingContent) -> tuple[str, ...]:
    """The required fields that are still empty, in the order of the form."""
    return tuple(field for field in REQUIRED if not getattr(content, field))


def problems(content: ListingContent) -> tuple[FieldReason, ...]:
    """Every reason for which the platform would refuse to publish `content`.

    The client shows them beside the fields while they are typed; the sandbox enforces them.
    Slugs: `required`, `vin_<problem>`, `unknown_value`, `stock_no_characters`, `port_needed`,
    `amount_out_of_range`, `order_above_quantity`.
    """
    found = [FieldReason(field=field, reason="required") for field in missing_fields(content)]
    if content.vin and content.chassis_kind in (None, ChassisKind.VIN):
        vin = check_vin(content.vin)
        if vin.problem and vin.severe:
            found.append(FieldReason(field="vin", reason=f"vin_{vin.problem}"))
    if content.stock_no and not re.fullmatch(r"[A-Za-z0-9_-]+", content.stock_no):
        found.append(FieldReason(field="stock_no", reason="stock_no_characters"))
    if content.incoterm and not content.named_place:
        reason = "port_needed" if content.incoterm in SEA_TERMS else "place_needed"
        found.append(FieldReason(field="named_place", reason=reason))
    if content.price and not 0 < content.price.minor <= MAX_MINOR:
        found.append(FieldReason(field="price", reason="amount_out_of_range"))
    if content.minimum_order and content.quantity and content.minimum_order > content.quantity:
        found.append(FieldReason(field="minimum_order", reason="order_above_quantity"))
    return tuple(found)


def unknown_values(content: ListingContent) -> tuple[FieldReason, ...]:
    """Fields whose value is of no known list: shown by the client, refused by the sandbox."""
    closed: dict[str, type[StrEnum]] = {
        "chassis_kind": ChassisKind, "category": VehicleCategory, "condition": VehicleCondition,
        "fuel": Fuel, "range_cycle": RangeCycle, "drive": Drive, "transmission": Transmission,
        "steering": Steering, "emission_standard": EmissionStandard, "mileage_unit": MileageUnit,
        "incoterm": Incoterm, "payment_terms": PaymentTerms, "packing": Packing,
        "export_licence": ExportLicence, "certificates": Certificate, "sales_regions": SalesRegion,
    }  # fmt: skip
    found: list[FieldReason] = []
    if content.price and content.price.currency not in CURRENCIES:
        found.append(FieldReason(field="price", reason="unknown_value"))
    for field, kind in closed.items():
        value = getattr(content, field)
        values = value if isinstance(value, tuple) else (value,)
        if not all(_is_known(one, kind) for one in values):
            found.append(FieldReason(field=field, reason="unknown_value"))
    for place, photo in enumerate(content.photos):
        if not _is_known(photo.shot, Shot):
            found.append(FieldReason(field=f"photos/{place}/shot", reason="unknown_value"))
        if not _is_known(photo.zone, BodyZone):
            found.append(FieldReason(field=f"photos/{place}/zone", reason="unknown_value"))
    return tuple(found)


def _is_known(value: object, kind: type[StrEnum]) -> bool:
    return value is None or isinstance(value, kind)


def readiness(content: ListingContent, photo_count: int) -> tuple[int, tuple[str, ...]]:
    """A score from 0 to 100 and the valued fields that would raise it, heaviest first.

    `photos` stands among the fields while there are fewer than `GOOD_PHOTO_COUNT`.
    """
    photo_weight = 6
    total = sum(VALUED.values()) + photo_weight + 3 * len(REQUIRED)
    lacking = {
        field: weight for field, weight in VALUED.items() if getattr(content, field) in (None, "")
    }
    score = sum(VALUED.values()) - sum(lacking.values())
    score += 3 * (len(REQUIRED) - len(missing_fields(content)))
    score += round(photo_weight * min(photo_count, GOOD_PHOTO_COUNT) / GOOD_PHOTO_COUNT)
    if photo_count < GOOD_PHOTO_COUNT:
        lacking["photos"] = photo_weight
    wanted = tuple(sorted(lacking, key=lambda field: -lacking[field]))
    return round(100 * score / total), wanted
