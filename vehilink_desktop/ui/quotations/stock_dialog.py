"""Choosing own vehicles to put into a deal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.terms import DealLine
from vehilink_desktop.services import prefill
from vehilink_desktop.services.stock import StockRow, StockState
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.delegates import TextDelegate, ThumbnailTextDelegate
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.fields import SearchField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.stock.model import ALL, Col, StockModel

_OVER = (StockState.SOLD, StockState.WITHDRAWN)


class StockDialog(AppDialog):
    """Own vehicles with a filter; several may be taken.

    Signals:
        chosen(list): the lines of the chosen vehicles, with what their listings say.
    """

    chosen = Signal(list)

    def __init__(self, backend: Backend, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add from my stock"), parent=parent)
        self._backend = backend
        self._currency = currency
        self.setMinimumWidth(640)
        status = backend.sync.status
        self.model = StockModel(
            Thumbnails(backend, parent=self), backend.clock.now, lambda: status().online, self
        )
        self.filter = SearchField(self.tr("Filter: vehicle, VIN, stock no."))
        self.table = DataTable(self.tr("My vehicles"), multi=True)
        self._note = Label("", "muted", wrap=True)
        self._build()
        reading = backend.tasks.run(self, lambda _token: backend.stock.rows())
        reading.done(self._on_rows)

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns(
            [
                Column(260, ThumbnailTextDelegate, stretch=True),
                Column(92, lambda owner: TextDelegate(owner, mono=True)),
                Column(196),
            ]
        )
        for column in (Col.PHOTOS, Col.STATE, Col.CHANGED):
            self.table.setColumnHidden(column, True)
        self.table.setMinimumHeight(320)
        self.add(self.filter)
        self.add(self.table)
        self.add(self._note)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.take = self.add_button(primary_button(self.tr("Add")), accepts=True)
        self.take.setEnabled(False)
        self.filter.changed.connect(lambda: self.model.narrow(ALL, self.filter.value() or ""))
        self.table.selection_changed.connect(self._follow)
        self.table.row_activated.connect(lambda _row: self.accept())
        self.accepted.connect(self._on_accepted)

    def _on_rows(self, rows: list[StockRow]) -> None:
        usable = [row for row in rows if row.state not in _OVER and row.title]
        self.model.show_rows(usable)
        self._note.setText("" if usable else self.tr("There is no vehicle in your stock yet."))
        self._note.setVisible(not usable)

    def _follow(self) -> None:
        count = len(self.table.selected_rows())
        self.take.setEnabled(count > 0)
        many = self.tr("Add {n} vehicles").format(n=count)
        self.take.setText(many if count > 1 else self.tr("Add"))

    def _on_accepted(self) -> None:
        ids = [self.model.row(n).id for n in self.table.selected_rows()]
        listings, currency = self._backend.listings, self._currency

        def read(_token: object) -> list[DealLine]:
            return [line_of(one, listings.load(one).content, currency) for one in ids]

        owner = self.parent()
        self._backend.tasks.run(owner or self, read).done(self.chosen.emit)


def line_of(listing_id: str, content: ListingContent, currency: str) -> DealLine:
    """The line of a vehicle; a price in another currency is left to be typed."""
    terms = prefill.terms_of_listing((listing_id, content))
    line = terms.lines[0]
    return line if terms.currency == currency else line.model_copy(update={"unit_price_minor": 0})
