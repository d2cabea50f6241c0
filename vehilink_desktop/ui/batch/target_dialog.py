"""Choosing the vehicle that a group of files is of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.batch import Target
from vehilink_desktop.domain.vin import check_vin
from vehilink_desktop.services.stock import StockRow
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.delegates import TextDelegate, ThumbnailTextDelegate
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.fields import SearchField, TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.stock.model import ALL, StockModel
from vehilink_desktop.ui.theme import Tone


class TargetDialog(AppDialog):
    """A new vehicle, whose VIN may be known, or one of the stock.

    Signals:
        chosen(Target): the vehicle.
    """

    chosen = Signal(object)

    def __init__(self, backend: Backend, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Which vehicle is it?"), parent=parent)
        self.setMinimumWidth(640)
        self._wanted = target.listing_id
        self.new = ChoiceCard(
            "new",
            self.tr("A new vehicle"),
            self.tr("A draft is made. The VIN may be added later."),
            "plus",
        )
        self.own = ChoiceCard(
            "own", self.tr("One of my stock"), self.tr("It gets the files added."), "car"
        )
        self.vin = TextField(max_length=40, left_to_right=True, upper=True)
        self._vin_row = FormRow(self.tr("VIN, if you know it"), self.vin)
        self.filter = SearchField(self.tr("Filter: vehicle, VIN, stock no."))
        status = backend.sync.status
        self.model = StockModel(
            Thumbnails(backend, parent=self), backend.clock.now, lambda: status().online, self
        )
        self.table = DataTable(self.tr("My vehicles"))
        self._stock = holder(column(self.filter, self.table, margins=0))
        self._build()
        self.vin.set_value(target.vin)
        (self.own if target.listing_id else self.new).setChecked(True)
        self._follow()
        backend.tasks.run(self, lambda _token: backend.stock.rows()).done(self._on_rows)

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns(
            [
                Column(260, ThumbnailTextDelegate, stretch=True),
                Column(180, lambda owner: TextDelegate(owner, mono=True)),
            ]
        )
        for number in range(2, self.model.columnCount()):
            self.table.setColumnHidden(number, True)
        self.table.setMinimumHeight(280)
        self.add(row(self.new, self.own))
        self.add(self._vin_row)
        self.add(self._stock)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.take = self.add_button(primary_button(self.tr("Choose")), accepts=True)
        for card in (self.new, self.own):
            card.toggled.connect(self._follow)
        self.vin.changed.connect(self._follow)
        self.filter.changed.connect(lambda: self.model.narrow(ALL, self.filter.value() or ""))
        self.table.selection_changed.connect(self._follow)
        self.table.row_activated.connect(lambda _row: self.accept())
        self.accepted.connect(self._on_accepted)

    def target(self) -> Target | None:
        """What is chosen; None while it is nothing."""
        if self.new.isChecked():
            return Target(vin=check_vin(self.vin.value() or "").vin or None)
        rows = self.table.selected_rows()
        return Target(listing_id=self.model.row(rows[0]).id) if rows else None

    def _follow(self) -> None:
        is_new = self.new.isChecked()
        self._vin_row.setVisible(is_new)
        self._stock.setVisible(not is_new)
        self.fit_soon()
        check = check_vin(self.vin.value() or "")
        wrong = check.problem if check.vin else None
        said = words.field_problem(f"vin_{wrong}") if wrong else ""
        self._vin_row.set_error(said, Tone.BAD if check.severe else Tone.WARN)
        self.take.setEnabled(self.target() is not None)

    def _on_rows(self, rows: list[StockRow]) -> None:
        self.model.show_rows(rows)
        number = self.model.row_of(self._wanted) if self._wanted else -1
        if number >= 0:
            self.table.select_row(number)
        self._follow()

    def _on_accepted(self) -> None:
        target = self.target()
        if target is not None:
            self.chosen.emit(target)
