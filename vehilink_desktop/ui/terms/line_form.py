"""All that is said of one line: which vehicle, how many, at what price, with which numbers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.terms import MAX_QUANTITY, DealLine
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.fields import (
    ChoiceField,
    Field,
    NumberField,
    SearchChoiceField,
    TextField,
)
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.editor.colours import ColourField
from vehilink_desktop.ui.editor.controls import brand_choices, series_choices
from vehilink_desktop.ui.terms.amounts import AmountField
from vehilink_desktop.ui.terms.document import TermsDocument
from vehilink_desktop.ui.terms.vins import VinsField, verdict
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import terms as term_words


class LineForm(QWidget):
    """Edits the line of `number` in the document; it shows what is wrong beside the field."""

    def __init__(
        self, document: TermsDocument, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._catalogue = catalogue
        self.number = -1
        self.rows: dict[str, FormRow] = {}
        self.brand = SearchChoiceField(brand_choices(catalogue), free_entry=True)
        self.series = SearchChoiceField(series_choices(catalogue, None), free_entry=True)
        self.quantity = NumberField(minimum=1, maximum=MAX_QUANTITY)
        self.price = AmountField()
        self.vins = VinsField()
        self._build()

    def show_line(self, number: int) -> None:
        """Show another line, or the same with other values; -1 is none."""
        self.number = number
        line = self._line()
        self.setEnabled(line is not None)
        for name, form_row in self.rows.items():
            self._show(name, form_row.field, line)
        if line is not None:
            self.series.set_choices(series_choices(self._catalogue, line.brand))
        self._judge_vins()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, by the field's name."""
        self._judge_vins()
        for name, form_row in self.rows.items():
            if name != "vins" or name in problems:
                form_row.set_error(problems.get(name, ""))

    def has_problem(self) -> bool:
        """Whether something is typed that is no value."""
        return any(form_row.field.problem() for form_row in self.rows.values())

    def focus_on(self, name: str) -> None:
        """Put the cursor into a field."""
        self.rows.get(name, self.rows["brand"]).field.setFocus()

    # -- inside

    def _build(self) -> None:
        fields: dict[str, Field[Any]] = {
            "brand": self.brand,
            "series": self.series,
            "model": TextField(max_length=120),
            "model_year": NumberField(minimum=1950, maximum=2100, grouped=False),
            "condition": ChoiceField(words.choices("condition")),
            "exterior_colour": ColourField(self._catalogue),
            "interior_colour": ColourField(self._catalogue),
            "quantity": self.quantity,
            "unit_price_minor": self.price,
            "vins": self.vins,
        }
        required = ("brand", "quantity", "unit_price_minor")
        for name, field in fields.items():
            label = term_words.field_label(name)
            self.rows[name] = FormRow(label, field, required=name in required)
            field.changed.connect(partial(self._on_changed, name))
            field.committed.connect(self._document.end_typing)
        lines = (
            ("brand", "series", "model"),
            ("model_year", "condition", "exterior_colour", "interior_colour"),
            ("quantity", "unit_price_minor"),
            ("vins",),
        )
        gap = current_theme().sizes.form_gap
        whole = column(gap=gap)
        for names in lines:
            line = row(gap=gap)
            for name in names:
                line.addWidget(self.rows[name], 1)
            whole.addLayout(line)
        self.setLayout(whole)

    def _line(self) -> DealLine | None:
        lines = self._document.terms.lines
        return lines[self.number] if 0 <= self.number < len(lines) else None

    def _show(self, name: str, field: Field[Any], line: DealLine | None) -> None:
        value = getattr(line, name) if line else None
        if isinstance(field, AmountField):
            # no price yet is a blank; the nought of somebody who is typing stays
            if value or field.minor():
                field.show_minor(value or None, self._document.terms.currency)
        elif field.value() != value:
            field.set_value(value)

    def _on_changed(self, name: str) -> None:
        value = self._entered(self.rows[name].field)
        if self._line() is None or (name == "quantity" and value is None):
            return
        if name == "unit_price_minor":
            value = value or 0
        self._document.edit_line(self.number, {name: value}, term_words.field_label(name))

    def _entered(self, field: Field[Any]) -> object:
        if isinstance(field, AmountField):
            return field.minor()
        return field.int_value() if isinstance(field, NumberField) else field.value()

    def _judge_vins(self) -> None:
        line = self._line()
        text, tone = verdict(line.vins, line.quantity) if line else ("", Tone.NEUTRAL)
        wrong = tone in (Tone.BAD, Tone.WARN)
        self.rows["vins"].set_hint("" if wrong else text)
        self.rows["vins"].set_error(text if wrong else "", tone)
