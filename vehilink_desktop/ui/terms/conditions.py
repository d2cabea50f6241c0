"""How it is delivered and paid: Incoterm and place, deposit and balance, ports, packing, note."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue, Place
from vehilink_desktop.domain.terms import MAX_NOTE
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.fields import (
    Choice,
    ChoiceField,
    Field,
    NumberField,
    SearchChoiceField,
    TextAreaField,
    TextField,
)
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.terms.amounts import AmountField
from vehilink_desktop.ui.terms.document import DEPOSIT, Deposit, TermsDocument
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import terms as words

_PERCENT = "deposit_percent"
#: The fields of a line stand side by side.
_DELIVERY = (
    ("incoterm", "named_place"),
    ("port_of_loading", "port_of_discharge"),
    ("delivery_location", "packing", "lead_time_days"),
)
_PAYMENT = (("payment", _PERCENT, "deposit_minor", "balance_trigger"),)
_REQUIRED = frozenset({"incoterm", "named_place"})


class ConditionsEditor(QWidget):
    """Two cards over the same document: delivery, and payment with the note."""

    def __init__(
        self, document: TermsDocument, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._fields = _make_fields(catalogue)
        self.rows: dict[str, FormRow] = {}
        self.delivery = self._card(self.tr("Delivery"), _DELIVERY)
        self.payment = self._card(self.tr("Payment"), _PAYMENT)
        self.note = self._card("", (("note",),))
        document.changed.connect(self.refresh)
        self.refresh()
        self.hide()

    def refresh(self) -> None:
        """Show the document's conditions; what is being typed and means the same stays."""
        terms, deposit = self._document.terms, self._document.deposit
        for name, field in self._fields.items():
            if name == _PERCENT:
                _show(field, deposit.percent)
            elif isinstance(field, AmountField):
                typing = field.edit.hasFocus() and field.minor() == terms.deposit_minor
                if not typing:
                    field.show_minor(terms.deposit_minor or None, terms.currency)
            else:
                _show(field, getattr(terms, name))
        incoterm = str(terms.incoterm) if terms.incoterm else None
        self.rows["named_place"].set_label(words.place_label(incoterm))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong beside each field; by the field's name."""
        for name, form_row in self.rows.items():
            form_row.set_error(problems.get(name, ""))

    def show_hint(self, name: str, text: str) -> None:
        """Advice beside a field that has no problem."""
        if text and not self.rows[name].has_problem():
            self.rows[name].set_error(text, Tone.WARN)

    def has_problem(self) -> bool:
        return any(field.problem() for field in self._fields.values())

    # -- inside

    def _card(self, title: str, lines: tuple[tuple[str, ...], ...]) -> Card:
        card = Card(title)
        gap = current_theme().sizes.form_gap
        for names in lines:
            line = row(gap=gap)
            for name in names:
                line.addWidget(self._make_row(name), 1)
            card.add(line)
        return card

    def _make_row(self, name: str) -> FormRow:
        field = self._fields[name]
        label = self.tr("Deposit, %") if name == _PERCENT else words.field_label(name)
        unit = common_words.unit(name) if name == "lead_time_days" else ""
        made = FormRow(label, field, required=name in _REQUIRED, unit=unit)
        self.rows[name] = made
        field.changed.connect(partial(self._on_changed, name))
        field.committed.connect(self._document.end_typing)
        return made

    def _on_changed(self, name: str) -> None:
        field = self._fields[name]
        if field.problem():
            return
        text = words.field_label(name)
        if name == _PERCENT:
            assert isinstance(field, NumberField)
            percent = field.int_value()
            kept = Deposit(minor=self._document.terms.deposit_minor)
            deposit = kept if percent is None else Deposit(percent=percent)
            self._document.edit({DEPOSIT: deposit}, words.field_label("deposit_minor"))
        elif isinstance(field, AmountField):
            self._document.edit({DEPOSIT: Deposit(minor=field.minor() or 0)}, text)
        else:
            value = field.int_value() if isinstance(field, NumberField) else field.value()
            if value is not None or name not in ("payment", "balance_trigger"):
                self._document.edit({name: value}, text)


def _make_fields(catalogue: Catalogue) -> dict[str, Field[Any]]:
    loading = [_port(one) for one in catalogue.loading_ports]
    far = [_port(one) for one in catalogue.destination_ports]
    return {
        "incoterm": ChoiceField(common_words.choices("incoterm")),
        "named_place": SearchChoiceField([*loading, *far], free_entry=True),
        "port_of_loading": SearchChoiceField(loading, free_entry=True),
        "port_of_discharge": SearchChoiceField(far, free_entry=True),
        "delivery_location": TextField(max_length=120),
        "packing": ChoiceField(common_words.choices("packing")),
        "lead_time_days": NumberField(maximum=1000),
        "payment": ChoiceField(common_words.choices("payment_terms"), blank=""),
        _PERCENT: NumberField(maximum=100),
        "deposit_minor": AmountField(),
        "balance_trigger": ChoiceField(words.balance_triggers(), blank=""),
        "note": TextAreaField(lines=3, max_length=MAX_NOTE),
    }


def _port(place: Place) -> Choice:
    return Choice(place.en, place.en, f"{place.zh} {place.code or ''}")


def _show(field: Field[Any], value: object) -> None:
    if field.value() != value:
        field.set_value(value)
