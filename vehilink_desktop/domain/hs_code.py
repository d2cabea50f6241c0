"""A proposal for a vehicle's customs code: dated, from a table, to be confirmed by a broker."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import Field

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.model import StrictModel
from vehilink_desktop.domain.vocabulary import ChassisKind, Fuel, VehicleCategory

#: From so many persons on, the driver included, a vehicle is a bus to the customs.
MANY = 10
#: A van with more seats than these is proposed as one for persons.
_GOODS_VAN_SEATS = 3


class Carries(StrEnum):
    """What a heading is for: up to nine persons, more of them, or goods."""

    FEW = "few"
    MANY = "many"
    GOODS = "goods"


HEADINGS = {Carries.FEW: "8703", Carries.MANY: "8702", Carries.GOODS: "8704"}


class HsFlag(StrEnum):
    """What a broker is asked about in particular."""

    RANGE_EXTENDER = "range_extender"
    PETROL_ASSUMED = "petrol_assumed"
    FUEL_CELL = "fuel_cell"
    GAS_AS_PETROL = "gas_as_petrol"
    PICKUP_MAY_BE_CAR = "pickup_may_be_car"
    VAN_FOR_PERSONS_OR_GOODS = "van_for_persons_or_goods"


_FUEL_FLAGS = {
    Fuel.HEV: (HsFlag.PETROL_ASSUMED,),
    Fuel.PHEV: (HsFlag.PETROL_ASSUMED,),
    Fuel.REEV: (HsFlag.RANGE_EXTENDER, HsFlag.PETROL_ASSUMED),
    Fuel.FCEV: (HsFlag.FUEL_CELL,),
    Fuel.CNG_LPG: (HsFlag.GAS_AS_PETROL,),
}


class HsLine(StrictModel):
    """A six-digit code and what falls under it; `*_above` is excluded, `*_to` included."""

    code: str = Field(pattern=r"^\d{6}$")
    carries: Carries
    fuels: tuple[Fuel, ...] = Field(min_length=1)
    cc_above: int | None = None
    cc_to: int | None = None
    kg_above: int | None = None
    kg_to: int | None = None

    def needs(self) -> str | None:
        """The field of a listing that decides between this line and its neighbours."""
        if self.cc_above is not None or self.cc_to is not None:
            return "displacement_cc"
        return None if self.kg_above is None and self.kg_to is None else "gross_weight_kg"

    def holds(self, cc: int | None, kg: int | None) -> bool:
        """Whether known figures lie within its bounds."""
        return _lies(cc, self.cc_above, self.cc_to) and _lies(kg, self.kg_above, self.kg_to)


class NationalLine(StrictModel):
    """A country's own longer code, where it is known."""

    country: str = Field(pattern=r"^[A-Z]{2}$")
    code: str = Field(pattern=r"^\d{8,10}$")
    fuels: tuple[Fuel, ...]
    with_vin: bool
    source: str


class HsTable(StrictModel):
    """All of `hs-codes.toml`."""

    hs_year: int
    as_of: date
    source: str
    lines: tuple[HsLine, ...]
    national: tuple[NationalLine, ...] = ()


@dataclass(frozen=True, slots=True)
class HsProposal:
    """What to ask a broker about; never a decision.

    Attributes:
        code: Six digits; None while a field is missing or the table has no line.
        heading: Its first four digits, which may be known before.
        national: Longer codes of single countries.
        hs_year: Edition of the Harmonized System.
        as_of: When the table was last looked at.
        flags: What to ask in particular.
        missing: Fields of the listing that would decide it.
    """

    code: str | None
    heading: str | None
    national: tuple[NationalLine, ...]
    hs_year: int
    as_of: date
    source: str
    flags: tuple[HsFlag, ...]
    missing: tuple[str, ...]
    confirm_with_broker: Literal[True] = True


def load_hs_table(text: str) -> HsTable:
    """Read the table from TOML.

    Raises:
        tomllib.TOMLDecodeError: it is not TOML.
        pydantic.ValidationError: a figure or key does not fit.
    """
    return HsTable.model_validate(tomllib.loads(text), strict=False)


def propose_hs_code(content: ListingContent, table: HsTable) -> HsProposal:
    """The code of the vehicle, as far as what is known of it tells."""
    carries, flags, missing = _carries(content)
    fuel = next((one for one in Fuel if one == content.fuel), None)
    if fuel is None:
        missing = (*missing, "fuel")
    found = [one for one in table.lines if one.carries is carries and fuel in one.fuels]
    wanted = next((field for one in found if (field := one.needs())), None)
    if wanted and not getattr(content, wanted):
        missing = (*missing, wanted)
    lines = [one for one in found if one.holds(content.displacement_cc, content.gross_weight_kg)]
    code = lines[0].code if len(lines) == 1 and not missing else None
    return HsProposal(
        code=code,
        heading=HEADINGS[carries] if carries else None,
        national=tuple(one for one in table.national if _applies(one, code, content)),
        hs_year=table.hs_year,
        as_of=table.as_of,
        source=table.source,
        flags=(*flags, *(_FUEL_FLAGS.get(fuel, ()) if fuel else ())),
        missing=missing,
    )


def _carries(
    content: ListingContent,
) -> tuple[Carries | None, tuple[HsFlag, ...], tuple[str, ...]]:
    """What the vehicle carries, what is doubtful about that, what is missing to tell."""
    seats, category = content.seats, content.category
    if category == VehicleCategory.TRUCK:
        return Carries.GOODS, (), ()
    if category == VehicleCategory.PICKUP:
        return Carries.GOODS, (HsFlag.PICKUP_MAY_BE_CAR,), ()
    if category == VehicleCategory.VAN:
        flags = (HsFlag.VAN_FOR_PERSONS_OR_GOODS,)
        if seats is None:
            return None, flags, ("seats",)
        return Carries.GOODS if seats <= _GOODS_VAN_SEATS else _persons(seats), flags, ()
    if category in (VehicleCategory.CAR, VehicleCategory.SUV):
        return _persons(seats or 1), (), ()  # hardly ever ten seats
    if category in (VehicleCategory.MPV, VehicleCategory.BUS):
        return (_persons(seats), (), ()) if seats else (None, (), ("seats",))
    return None, (), ("category",)


def _persons(seats: int) -> Carries:
    return Carries.MANY if seats >= MANY else Carries.FEW


def _applies(line: NationalLine, code: str | None, content: ListingContent) -> bool:
    has_vin = bool(content.vin) and content.chassis_kind in (None, ChassisKind.VIN)
    return (
        code is not None
        and line.code.startswith(code)
        and content.fuel in line.fuels
        and has_vin >= line.with_vin
    )


def _lies(value: int | None, above: int | None, to: int | None) -> bool:
    if value is None:
        return True
    return (above is None or value > above) and (to is None or value <= to)
