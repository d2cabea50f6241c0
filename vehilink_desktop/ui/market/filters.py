"""The filter chips of the market: what they offer comes from what is in the cache."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.services.market import Facets, MarketFilter
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.common.filters import ChoiceFilterChip
from vehilink_desktop.ui.common.layouts import FlowLayout
from vehilink_desktop.ui.market.names import Names
from vehilink_desktop.ui.market.ranges import PriceChip, YearChip

#: Filters by one value of a list, in their order; brand and series come before, year and price
#: between.
_LISTED = ("fuel", "steering", "condition", "category", "emission_standard", "port", "incoterm")


class FilterBar(QWidget):
    """One chip a filter, and a button that takes all of them off.

    Signals:
        changed(): another filter is in force.
    """

    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = Names(catalogue)
        self._facets = Facets()
        self._value = MarketFilter()
        self._chips = {field: self._listed(field) for field in ("brand", "series", *_LISTED)}
        self._years = YearChip(self.tr("Year"))
        self._price = PriceChip(self.tr("Price"))
        self._clear = link_button(self.tr("Clear all"), on_click=self.clear)
        self._clear.setMinimumHeight(self._years.sizeHint().height())
        self._years.changed.connect(self._on_changed)
        self._price.changed.connect(self._on_changed)
        listed = [self._chips[field] for field in _LISTED]
        flow = FlowLayout(self)
        for part in (
            *(self._chips["brand"], self._chips["series"], self._years, self._price),
            *listed,
            self._clear,
        ):
            flow.addWidget(part)
        self._show_state()

    def value(self) -> MarketFilter:
        """What is chosen; without a text."""
        return self._value

    def set_value(self, wanted: MarketFilter) -> None:
        """Show `wanted` as chosen, without emitting `changed`."""
        for field, chip in self._chips.items():
            key = getattr(wanted, field)
            chip.set_choices(self._choices(field, key))
            chip.set_value([key] if key else [])
        self._offer_series()
        self._chips["series"].set_value([wanted.series] if wanted.series else [])
        self._years.set_value(wanted.year_from, wanted.year_to)
        self._price.set_value(wanted.currency, wanted.price_min, wanted.price_max)
        self._show_state()

    def set_facets(self, facets: Facets) -> None:
        """Offer what there is; what is chosen stays."""
        self._facets = facets
        for field, chip in self._chips.items():
            chosen = next(iter(chip.value()), None)
            chip.set_choices(self._choices(field, chosen))
        found = [one.value for one in facets.currency]
        self._price.set_currencies([*found, *(c for c in TRADE_CURRENCIES if c not in found)])

    def is_filtering(self) -> bool:
        return self.value() != MarketFilter()

    def clear(self) -> None:
        """Take every filter off."""
        self.set_value(MarketFilter())
        self.changed.emit()

    def _listed(self, field: str) -> ChoiceFilterChip:
        titles = {
            "port": self.tr("Port"),
            "incoterm": self.tr("Term"),
            "emission_standard": self.tr("Emissions"),
        }
        title = titles.get(field) or words.field_label(field)
        chip = ChoiceFilterChip(title, (), multiple=False)
        chip.changed.connect(self._on_brand if field == "brand" else self._on_changed)
        return chip

    def _choices(self, field: str, chosen: str | None) -> list[Choice]:
        if field == "brand":
            found = self._names.brands(one.value for one in self._facets.brand)
        elif field == "series":
            found = self._series_choices()
        elif field == "port":
            found = self._names.ports(one.value for one in self._facets.port)
        else:
            there = {one.value for one in getattr(self._facets, field)}
            found = [one for one in words.choices(field) if not there or one.key in there]
        if chosen and all(one.key != chosen for one in found):
            found = [*found, Choice(chosen, chosen)]
        return found

    def _series_choices(self) -> list[Choice]:
        brand = next(iter(self._chips["brand"].value()), None)
        if brand is None or self._facets.series is None:
            return []
        spellings = self._names.spellings(brand)
        values = (one.value for name in spellings for one in self._facets.series.get(name, ()))
        return self._names.series(brand, values)

    def _offer_series(self) -> None:
        chip = self._chips["series"]
        chip.set_choices(self._choices("series", next(iter(chip.value()), None)))
        chip.setVisible(bool(self._chips["brand"].value()))

    def _on_brand(self) -> None:
        self._chips["series"].set_value(())
        self._offer_series()
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_state()
        self.changed.emit()

    def _read(self) -> MarketFilter:
        single: dict[str, Any] = {
            field: next(iter(chip.value()), None) for field, chip in self._chips.items()
        }
        first, last = self._years.value()
        currency, low, high = self._price.value()
        return MarketFilter(
            **single,
            year_from=first,
            year_to=last,
            currency=currency,
            price_min=low,
            price_max=high,
        )

    def _show_state(self) -> None:
        self._value = self._read()
        self._chips["series"].setVisible(bool(self._chips["brand"].value()))
        self._clear.setVisible(self.is_filtering())


def filter_to_json(wanted: MarketFilter) -> dict[str, Any]:
    """What is set of `wanted`, to be remembered."""
    return {name: value for name, value in asdict(wanted).items() if value not in (None, "")}


def filter_from_json(stored: Mapping[str, Any]) -> MarketFilter:
    """The remembered filter; what this version does not know is left out."""
    known = {name: stored[name] for name in MarketFilter.__dataclass_fields__ if name in stored}
    return replace(MarketFilter(), **known)
