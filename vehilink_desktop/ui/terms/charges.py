"""What is paid beside the vehicles: each charge with the day until which it holds."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from vehilink_desktop.domain.terms import Charge, ChargeKind
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.terms.amounts import AmountField, ValidityField
from vehilink_desktop.ui.terms.document import TermsDocument
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import terms as words


class ChargesEditor(Card):
    """Edits `charges` and `vehicles_valid_until` of the document. Blank is not charged."""

    def __init__(self, document: TermsDocument, parent: QWidget | None = None) -> None:
        super().__init__(words.field_label("charges"), parent=parent)
        self._document = document
        self.amounts: dict[str, FormRow] = {}
        self.ends: dict[str, FormRow] = {}
        self.vehicles_end = FormRow(words.field_label("vehicles_valid_until"), ValidityField())
        self._build()
        document.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the document's charges."""
        terms = self._document.terms
        found = {str(one.kind): one for one in terms.charges}
        for kind, form_row in self.amounts.items():
            charge, field = found.get(kind), form_row.field
            assert isinstance(field, AmountField)
            field.show_minor(charge.amount_minor if charge else None, terms.currency)
            end = self.ends[kind].field
            if charge is not None and end.value() != charge.valid_until:
                end.set_value(charge.valid_until)
        if self.vehicles_end.field.value() != terms.vehicles_valid_until:
            self.vehicles_end.field.set_value(terms.vehicles_valid_until)

    def has_problem(self) -> bool:
        rows = [*self.amounts.values(), *self.ends.values(), self.vehicles_end]
        return any(one.field.problem() for one in rows)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().sizes.form_gap)
        grid.setVerticalSpacing(12)
        for number, kind in enumerate(ChargeKind):
            amount_row = FormRow(words.charge(kind), AmountField())
            end_row = FormRow(words.field_label("valid_until"), ValidityField())
            name = f"{words.charge(kind)}, {words.field_label('valid_until')}"
            end_row.field.set_name(name)
            self.amounts[kind], self.ends[kind] = amount_row, end_row
            for form_row in (amount_row, end_row):
                form_row.field.changed.connect(partial(self._on_typed, kind))
                form_row.field.committed.connect(self._document.end_typing)
            line, place = divmod(number, 2)
            grid.addWidget(amount_row, line, 2 * place)
            grid.addWidget(end_row, line, 2 * place + 1)
        for place in range(4):
            grid.setColumnStretch(place, 1)
        self.add(grid)
        self.vehicles_end.field.changed.connect(self._on_vehicles_end)
        self.vehicles_end.field.committed.connect(self._document.end_typing)
        self.vehicles_end.setMaximumWidth(320)
        self.add(self.vehicles_end)

    def _on_typed(self, kind: str) -> None:
        field = self.amounts[kind].field
        assert isinstance(field, AmountField)
        if field.problem() or self.ends[kind].field.problem():
            return
        minor = field.minor()
        charge = None
        if minor is not None:
            end = self.ends[kind].field.value()
            charge = Charge(kind=ChargeKind(kind), amount_minor=minor, valid_until=end)
        self._document.set_charge(charge, kind, words.charge(kind))

    def _on_vehicles_end(self) -> None:
        field = self.vehicles_end.field
        if not field.problem():
            self._document.edit({"vehicles_valid_until": field.value()})

    def _on_changed(self, names: set[str]) -> None:
        if names & {"charges", "currency", "vehicles_valid_until"}:
            self.refresh()
