"""The form as a table: every field of a vehicle, its group, its line and its kind of control."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vehilink_desktop.domain.listing import ListingContent


class Kind(StrEnum):
    """What a field is entered with."""

    TEXT = "text"
    CODE = "code"  # Latin letters and digits, left to right everywhere
    VIN = "vin"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    CHOICE = "choice"
    CHECKS = "checks"
    YES_NO = "yes_no"
    MONTH = "month"
    DAY = "day"
    MONEY = "money"
    BRAND = "brand"
    SERIES = "series"
    COLOUR = "colour"
    PORT = "port"


@dataclass(frozen=True)
class FieldSpec:
    """One field of `ListingContent` on the form.

    Attributes:
        name: Its name there; label, unit and words are found by it.
        share: Its part of the line's width.
        decimals: Of a figure.
    """

    name: str
    kind: Kind
    share: int = 1
    decimals: int = 0


@dataclass(frozen=True)
class Limits:
    """What the model allows: lengths in characters, figures inclusive."""

    max_length: int = 500
    minimum: int = 0
    maximum: int = 999_999_999
    pattern: str | None = None


@dataclass(frozen=True)
class Section:
    """A group of lines; the fields of a line stand side by side."""

    key: str
    lines: tuple[tuple[FieldSpec, ...], ...]

    def fields(self) -> tuple[FieldSpec, ...]:
        return tuple(field for line in self.lines for field in line)


_F = FieldSpec

SECTIONS = (
    Section(
        "vehicle",
        (
            (_F("vin", Kind.VIN, 3), _F("chassis_kind", Kind.CHOICE, 2)),
            (_F("brand", Kind.BRAND), _F("series", Kind.SERIES)),
            (_F("model", Kind.TEXT), _F("trim", Kind.TEXT)),
            (_F("model_year", Kind.NUMBER), _F("category", Kind.CHOICE)),
            (_F("exterior_colour", Kind.COLOUR), _F("interior_colour", Kind.COLOUR)),
            (_F("production_month", Kind.MONTH), _F("first_registration", Kind.MONTH)),
            (_F("export_transfer_date", Kind.DAY), _F("stock_no", Kind.CODE)),
        ),
    ),
    Section(
        "technical",
        (
            (_F("fuel", Kind.CHOICE), _F("transmission", Kind.CHOICE)),
            (_F("steering", Kind.CHOICE), _F("drive", Kind.CHOICE)),
            (_F("displacement_cc", Kind.NUMBER), _F("power_kw", Kind.NUMBER, decimals=1)),
            (
                _F("battery_kwh", Kind.NUMBER, decimals=1),
                _F("battery_soh_percent", Kind.NUMBER, decimals=1),
            ),
            (_F("range_km", Kind.NUMBER), _F("range_cycle", Kind.CHOICE)),
            (_F("emission_standard", Kind.CHOICE),),
            (_F("seats", Kind.NUMBER), _F("doors", Kind.NUMBER)),
            (
                _F("length_mm", Kind.NUMBER),
                _F("width_mm", Kind.NUMBER),
                _F("height_mm", Kind.NUMBER),
            ),
            (_F("curb_weight_kg", Kind.NUMBER), _F("gross_weight_kg", Kind.NUMBER)),
        ),
    ),
    Section(
        "condition",
        (
            (_F("condition", Kind.CHOICE), _F("previous_owners", Kind.NUMBER)),
            (_F("mileage", Kind.NUMBER), _F("mileage_unit", Kind.CHOICE)),
            (_F("accident", Kind.YES_NO),),
            (_F("flood", Kind.YES_NO),),
            (_F("inspection_report", Kind.TEXT),),
        ),
    ),
    Section(
        "price",
        (
            (_F("price", Kind.MONEY),),
            (_F("incoterm", Kind.CHOICE), _F("named_place", Kind.PORT)),
            (_F("price_valid_until", Kind.DAY), _F("payment_terms", Kind.CHOICE)),
            (_F("deposit_percent", Kind.NUMBER), _F("lead_time_days", Kind.NUMBER)),
            (_F("quantity", Kind.NUMBER), _F("minimum_order", Kind.NUMBER)),
        ),
    ),
    Section(
        "shipping",
        (
            (_F("port_of_loading", Kind.PORT), _F("packing", Kind.CHOICE)),
            (_F("hs_code", Kind.CODE), _F("export_licence", Kind.CHOICE)),
            (_F("certificates", Kind.CHECKS),),
            (_F("sales_regions", Kind.CHECKS),),
        ),
    ),
    Section(
        "text",
        (
            (_F("description", Kind.LONG_TEXT),),
            (_F("description_languages", Kind.CHECKS),),
        ),
    ),
)


def limits(name: str) -> Limits:
    """The bounds that `ListingContent` declares for a field."""
    found: dict[str, int | str] = {}
    names = {"max_length": "max_length", "ge": "minimum", "le": "maximum", "pattern": "pattern"}
    for rule in ListingContent.model_fields[name].metadata:
        for theirs, ours in names.items():
            value = getattr(rule, theirs, None)
            if value is not None:
                found[ours] = value
    return Limits(**found)  # type: ignore[arg-type]
