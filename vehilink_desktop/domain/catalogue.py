"""The catalogue of brands, series, colours and ports that forms offer and the seed draws from."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, model_validator

from vehilink_desktop.domain.model import StrictModel
from vehilink_desktop.domain.vocabulary import Drive, Fuel, VehicleCategory


class Body(StrEnum):
    """The shape of a vehicle."""

    SEDAN = "sedan"
    HATCHBACK = "hatchback"
    WAGON = "wagon"
    COUPE = "coupe"
    SUV = "suv"
    MPV = "mpv"
    PICKUP = "pickup"
    VAN = "van"
    BUS = "bus"
    TRUCK = "truck"

    @property
    def category(self) -> VehicleCategory:
        """The trade's category: the four car shapes are one."""
        if self in (Body.SEDAN, Body.HATCHBACK, Body.WAGON, Body.COUPE):
            return VehicleCategory.CAR
        return VehicleCategory(self.value)


class PlaceKind(StrEnum):
    """How goods leave there."""

    SEA = "sea"
    LAND = "land"


Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Range = tuple[int, int]


class Series(StrictModel):
    """One series with typical figures of its current generation.

    Lengths in mm (length, width, height), weight in kg, displacement in cc, power in kW, battery in
    kWh, electric range in km (CLTC), price band in whole US dollars for a new one at a
    Chinese port. Without an engine or a battery the figure is None.
    """

    key: Key
    en: str
    zh: str
    body: Body
    fuels: tuple[Fuel, ...] = Field(min_length=1)
    displacement_cc: int | None = Field(None, alias="cc", ge=600, le=16000)
    power_kw: int = Field(alias="kw", ge=15, le=1000)
    battery_kwh: float | None = Field(None, alias="kwh", gt=0, le=600)
    range_km: int | None = Field(None, alias="km", ge=30, le=1200)
    drives: tuple[Drive, ...] = Field(min_length=1)
    seats: int = Field(ge=2, le=80)
    doors: int = Field(ge=2, le=6)
    size_mm: tuple[int, int, int] = Field(alias="mm")
    kerb_kg: int = Field(alias="kg", ge=500, le=20000)
    years: Range
    price_usd: Range = Field(alias="usd")

    @property
    def category(self) -> VehicleCategory:
        return self.body.category

    @model_validator(mode="after")
    def _figures_fit(self) -> Self:
        for low, high in (self.years, self.price_usd):
            if low > high:
                raise ValueError(f"{self.key}: {low} is above {high}")
        burning = {Fuel.PETROL, Fuel.DIESEL, Fuel.HEV, Fuel.PHEV, Fuel.REEV, Fuel.CNG_LPG}
        if burning & set(self.fuels) and self.displacement_cc is None:
            raise ValueError(f"{self.key}: an engine without a displacement")
        if Fuel.BEV in self.fuels and (self.battery_kwh is None or self.range_km is None):
            raise ValueError(f"{self.key}: an electric vehicle without battery or range")
        return self


class Brand(StrictModel):
    """A make as the trade names it; a joint venture is its own brand.

    `wmi` holds the first three VIN characters its vehicles are known to carry; not a closed list.
    """

    key: Key
    en: str
    zh: str
    wmi: tuple[Annotated[str, Field(pattern=r"^[A-HJ-NPR-Z0-9]{3}$")], ...]
    series: tuple[Series, ...] = Field(min_length=1)


class Colour(StrictModel):
    """A paint colour; `hex` is `#rrggbb`."""

    key: Key
    en: str
    zh: str
    hex: str = Field(pattern=r"^#[0-9a-f]{6}$")

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green, blue, 0 to 255: for swatches and for the drawn pictures."""
        red, green, blue = bytes.fromhex(self.hex[1:])
        return red, green, blue


class Place(StrictModel):
    """A port or border crossing; `code` is its UN/LOCODE, where one is known."""

    code: str | None = Field(None, pattern=r"^[A-Z]{2}[A-Z2-9]{3}$")
    en: str
    zh: str
    country: str = Field(pattern=r"^[A-Z]{2}$")
    kind: PlaceKind


class Catalogue(StrictModel):
    """Everything in `vehicles.toml`, in its order."""

    brands: tuple[Brand, ...] = Field(min_length=1)
    colours: tuple[Colour, ...] = Field(min_length=1)
    loading_ports: tuple[Place, ...] = Field(min_length=1)
    destination_ports: tuple[Place, ...] = Field(min_length=1)

    @cached_property
    def series(self) -> tuple[tuple[Brand, Series], ...]:
        """Every series with its brand."""
        return tuple((brand, series) for brand in self.brands for series in brand.series)

    def brands_of_wmi(self, wmi: str) -> tuple[Brand, ...]:
        """The brands whose VINs are known to begin so; empty when none is."""
        return tuple(brand for brand in self.brands if wmi.upper() in brand.wmi)


def load_catalogue(path: Path) -> Catalogue:
    """Read the catalogue from a TOML file.

    Raises:
        OSError: the file cannot be read.
        tomllib.TOMLDecodeError: it is not TOML.
        pydantic.ValidationError: a figure or key does not fit.
    """
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Catalogue.model_validate(
        {
            "brands": raw.get("brand", []),
            "colours": raw.get("paint", {}).get("colours", []),
            "loading_ports": raw.get("ports", {}).get("loading", []),
            "destination_ports": raw.get("ports", {}).get("destination", []),
        },
        strict=False,
    )
