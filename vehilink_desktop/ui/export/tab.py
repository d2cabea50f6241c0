"""The export helper for an order: advice for each of its vehicles."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.terms import DealLine
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.layouts import column, empty
from vehilink_desktop.ui.export.panel import ExportPanel


class ExportTab(QWidget):
    """A card for each line; the own listing tells more than the line, where there is one.

    Signals:
        route_wanted(str): the vehicle whose missing field would tell more.
    """

    route_wanted = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._lines: tuple[DealLine, ...] = ()
        self._cards = column(gap=12)
        self.setLayout(self._cards)

    def show_order(self, order: Order) -> None:
        """Show what each vehicle of `order` needs; nothing is asked anew while they stay."""
        if order.terms.lines == self._lines:
            return
        self._lines = order.terms.lines
        empty(self._cards)
        for line in self._lines:
            self._cards.addWidget(self._make_card(line))

    # -- inside

    def _make_card(self, line: DealLine) -> Card:
        card = Card(bidi.auto(line.title()))
        own = line.listing_id
        panel = ExportPanel(
            self._backend.export_tables, self._backend.catalogue, leads=own is not None
        )
        card.add(panel)
        panel.show_content(_content(line), self._backend.platform_now().date())
        if own is not None:
            panel.field_wanted.connect(lambda _field: self.route_wanted.emit(f"editor/{own}"))
            self._read(own, panel)
        return card

    def _read(self, listing_id: str, panel: ExportPanel) -> None:
        listings = self._backend.listings
        day = self._backend.platform_now().date()

        read = self._backend.tasks.run(panel, lambda _token: listings.load(listing_id))
        read.done(lambda stored: panel.show_content(stored.content, day))
        # gone from the stock: what the line says has to do
        read.failed(lambda _error: None)


def _content(line: DealLine) -> ListingContent:
    """What the line of a deal says of its vehicles."""
    return ListingContent(
        brand=line.brand,
        series=line.series,
        model=line.model,
        model_year=line.model_year,
        condition=line.condition,
        hs_code=line.hs_code,
        gross_weight_kg=line.gross_weight_kg,
    )
