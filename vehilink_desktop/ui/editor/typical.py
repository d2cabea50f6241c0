"""What the catalogue knows of a series, offered for the fields that are still empty."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vehilink_desktop.domain.catalogue import Series
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vocabulary import Fuel, RangeCycle
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import IconButton, secondary_button
from vehilink_desktop.ui.common.labels import Label

_BURNING = frozenset({Fuel.PETROL, Fuel.DIESEL, Fuel.HEV, Fuel.PHEV, Fuel.REEV, Fuel.CNG_LPG})
#: Fields that are named in the offer; the rest shows when it is accepted.
_NAMED = 3
_PLUGGED = frozenset({Fuel.PHEV, Fuel.REEV, Fuel.BEV})


def typical_facts(series: Series | None, content: ListingContent) -> dict[str, object]:
    """The usual figures of `series` for the fields that `content` leaves empty.

    Where a series comes in several kinds (fuel, drive), that fact and what hangs on it are left
    to the seller.
    """
    if series is None:
        return {}
    fuel = content.fuel or (series.fuels[0] if len(series.fuels) == 1 else None)
    length, width, height = series.size_mm
    facts: dict[str, object | None] = {
        "category": series.category,
        "fuel": fuel,
        "drive": series.drives[0] if len(series.drives) == 1 else None,
        "seats": series.seats,
        "doors": series.doors,
        "length_mm": length,
        "width_mm": width,
        "height_mm": height,
        "curb_weight_kg": series.kerb_kg,
    }
    if fuel in _BURNING:
        facts["displacement_cc"] = series.displacement_cc
    if fuel is not None and len(series.fuels) == 1:
        facts["power_kw"] = float(series.power_kw)
    if fuel in _PLUGGED and series.battery_kwh is not None:
        facts["battery_kwh"] = series.battery_kwh
        if series.range_km is not None:
            facts |= {"range_km": series.range_km, "range_cycle": RangeCycle.CLTC}
    return {
        name: value
        for name, value in facts.items()
        if value is not None and getattr(content, name) is None
    }


class TypicalFacts(QWidget):
    """One line that offers to fill the empty technical fields; hidden while there is nothing.

    Signals:
        fill_requested(dict): the values to fill in.
    """

    fill_requested = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: dict[str, object] = {}
        self._declined = ""
        self._title = ""
        self._text = Label("", "caption", wrap=True)
        self.fill = secondary_button(self.tr("Fill in"), "check", on_click=self._on_fill)
        decline = IconButton("x", self.tr("Do not fill in"), on_click=self._on_decline)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.fill)
        layout.addWidget(decline)
        self.hide()

    def offer(self, facts: Mapping[str, object], title: str) -> None:
        """Offer `facts` of the series that makes up `title`."""
        self._facts, self._title = dict(facts), title
        listed = formats.listed(words.field_label(name) for name in [*facts][:_NAMED])
        text = self.tr(
            "%n empty field(s) have usual values for {vehicle}: {fields} …", "", len(facts)
        )
        self._text.setText(text.format(vehicle=bidi.auto(title), fields=listed))
        self.setVisible(bool(facts) and title != self._declined)

    def facts(self) -> dict[str, object]:
        """What is offered now."""
        return {} if self.isHidden() else dict(self._facts)

    def _on_fill(self) -> None:
        self.hide()
        self.fill_requested.emit(self._facts)

    def _on_decline(self) -> None:
        self._declined = self._title
        self.hide()
