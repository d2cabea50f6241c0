"""A line of the market as a reader sees it: made once for each row, then only painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.listing import model_name
from vehilink_desktop.services.market import ListingRow
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.numbers import format_decimal


class Columns(IntEnum):
    """The columns in their order."""

    VEHICLE = 0
    YEAR = 1
    MILEAGE = 2
    FUEL = 3
    PRICE = 4
    PORT = 5
    SELLER = 6
    UPDATED = 7


@dataclass(frozen=True, slots=True)
class ShownRow:
    """The texts of a row; empty where the seller wrote nothing."""

    row: ListingRow
    title: str
    subtitle: str
    year: str
    mileage: str
    fuel: str
    steering: str
    price: str
    terms: str
    port: str
    seller: str
    updated: str

    def cells(self) -> tuple[tuple[str, str], ...]:
        """Two lines for each of `Columns`; the second is empty in most."""
        return (
            (self.title, self.subtitle),
            (self.year, ""),
            (self.mileage, ""),
            (self.fuel, self.steering),
            (self.price, self.terms),
            (self.port, ""),
            (self.seller, ""),
            (self.updated, ""),
        )


class RowWriter:
    """Writes rows in one language; remembers the words that it has looked up."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[tuple[str, str], str] = {}

    def write(self, row: ListingRow, now: datetime) -> ShownRow:
        names = model_name(row.brand, row.series, row.model)
        about = (
            self._word("condition", row.condition),
            self._word("exterior_colour", row.exterior_colour),
            self._pictures(row.photo_count),
        )
        place = " ".join(part for part in (row.incoterm, row.named_place) if part)
        return ShownRow(
            row=row,
            title=bidi.auto(names or row.title),
            subtitle=" · ".join(part for part in about if part),
            year=str(row.model_year or ""),
            mileage=self._mileage(row),
            fuel=self._word("fuel", row.fuel),
            steering=self._word("steering", row.steering),
            price=formats.money(row.price) if row.price else "",
            terms=bidi.ltr(place),
            port=bidi.auto(row.port or ""),
            seller=bidi.auto(row.seller_name or ""),
            updated=formats.ago(row.updated_at, now),
        )

    def _word(self, field: str, key: str | None) -> str:
        if not key:
            return ""
        known = self._known.get((field, key))
        if known is None:
            known = self._known[field, key] = words.shown(field, key, self._catalogue)
        return known

    def _mileage(self, row: ListingRow) -> str:
        if row.mileage is None:
            return ""
        unit = self._word("mileage_unit", row.mileage_unit or "km")
        return bidi.auto(f"{format_decimal(row.mileage)} {unit}")

    def _pictures(self, count: int) -> str:
        key = ("photo_count", str(count))
        if key not in self._known:
            text = QCoreApplication.translate("Market", "Pictures: {n}")
            self._known[key] = text.format(n=count) if count else ""
        return self._known[key]
