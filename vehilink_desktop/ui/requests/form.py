"""The form of a purchase request: what the policy asks for first, the rest folded below."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.domain.purchase_request import (
    REQUIRED,
    VALIDITY_DAYS,
    RequestContent,
    problems,
)
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.fields import (
    ChecksField,
    Choice,
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    SearchChoiceField,
    TextAreaField,
    TextField,
)
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area
from vehilink_desktop.ui.common.undo import UndoKeys
from vehilink_desktop.ui.editor.colours import ColourField
from vehilink_desktop.ui.editor.controls import brand_choices, series_choices
from vehilink_desktop.ui.requests.document import RequestDocument
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import requests as words

_FIRST = (
    ("brand", "series", "model"),
    ("exterior_colour", "interior_colour"),
    ("sales_region", "quantity"),
    ("remarks",),
)
_OPTIONAL = (
    ("condition", "category", "fuel", "steering"),
    ("year_from", "year_to", "mileage_max_km"),
    ("target_price", "incoterm", "named_place"),
    ("payment", "destination_country", "needed_by"),
    ("certificates",),
)
_OPTIONAL_NAMES = tuple(name for line in _OPTIONAL for name in line)


class RequestForm(QWidget):
    """Edits the content of the document.

    Signals:
        problems_changed(): what keeps it from being published may be something else.
    """

    problems_changed = Signal()

    def __init__(
        self, document: RequestDocument, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._catalogue = catalogue
        self._touched: set[str] = set()
        self._refused: dict[str, str] = {}
        self.fields = _make_fields(catalogue)
        self.rows: dict[str, FormRow] = {}
        self.validity = [self._validity_card(days) for days in VALIDITY_DAYS]
        self._validity_problem = Label("", "caption", tone=Tone.BAD)
        self.more = ghost_button("", on_click=self.toggle_optional)
        self._optional = self._lines(_OPTIONAL)
        self._area = self._build()
        self._connect()
        self.refresh(RequestContent.model_fields)
        self._show_optional(shown=any(_is_set(document.content, n) for n in _OPTIONAL_NAMES))

    # -- for the page

    def set_countries(self, choices: list[Choice]) -> None:
        """The names of the countries, which take a moment to read."""
        field = self.fields["destination_country"]
        assert isinstance(field, SearchChoiceField)
        field.set_choices(choices)

    def refresh(self, names: Iterable[str]) -> None:
        """Show the document's values; what is being typed and means the same stays."""
        content = self._document.content
        for name in set(names):
            field = self.fields.get(name)
            if field is not None:
                _show(field, getattr(content, name))
        for card in self.validity:
            card.setChecked(content.validity_days == int(card.key))
        series = self.fields["series"]
        assert isinstance(series, SearchChoiceField)
        series.set_choices(series_choices(self._catalogue, content.brand))
        incoterm = str(content.incoterm) if content.incoterm else None
        self.rows["named_place"].set_label(words.place_label(incoterm))
        self._judge()

    def show_refused(self, reasons: Mapping[str, str]) -> None:
        """What the platform said against fields; each stands until its field is changed."""
        self._refused = dict(reasons)
        if set(reasons) & set(_OPTIONAL_NAMES):
            self._show_optional(shown=True)
        self._judge()

    def show_every_problem(self) -> bool:
        """From now on no field is spared; whether there is any. The first one gets the cursor."""
        self._touched.update(RequestContent.model_fields)
        found = self._found()
        if set(found) & set(_OPTIONAL_NAMES):
            self._show_optional(shown=True)
        self._judge()
        typed_wrong = [name for name, form_row in self.rows.items() if form_row.field.problem()]
        first = next(iter([*found, *typed_wrong]), None)
        if first in self.rows:
            self.rows[first].field.setFocus()
            self._area.ensureWidgetVisible(self.rows[first], 0, 80)
        elif first is not None:
            self.validity[0].setFocus()
        return first is not None

    def toggle_optional(self) -> None:
        """Show what may be left open, or fold it."""
        self._show_optional(shown=self._optional.isHidden())

    # -- building

    def _build(self) -> Any:
        first = Card(self.tr("What you look for"))
        first.add(self._lines(_FIRST))
        first.add(Label(words.field_label("validity_days"), "caption"))
        cards = row(*self.validity, gap=12)
        first.add(cards)
        first.add(self._validity_problem)
        first.add(Label(self.tr("It counts from publishing, by the platform's clock."), "muted"))
        more = Card()
        more.add(row(self.more, None))
        more.add(self._optional)
        body = column(first, more, None, gap=12)
        body.setContentsMargins(0, 0, 0, 16)
        margin = current_theme().sizes.page_margin
        area = scroll_area(holder(row(margin, body, margin, gap=0)))
        self.setLayout(row(area, gap=0))
        return area

    def _lines(self, lines: tuple[tuple[str, ...], ...]) -> QWidget:
        gap = current_theme().sizes.form_gap
        whole = column(gap=gap)
        for names in lines:
            line = row(gap=gap)
            for name in names:
                required = name in REQUIRED
                unit = common_words.unit("range_km") if name == "mileage_max_km" else ""
                field = self.fields[name]
                self.rows[name] = FormRow(
                    words.field_label(name), field, required=required, unit=unit
                )
                line.addWidget(self.rows[name], 1)
            whole.addLayout(line)
        return holder(whole)

    def _validity_card(self, days: int) -> ChoiceCard:
        titles = {1: self.tr("1 day"), 3: self.tr("3 days"), 7: self.tr("7 days")}
        about = {
            1: self.tr("For what is urgent"),
            3: self.tr("Time to compare a few"),
            7: self.tr("For many vehicles"),
        }
        card = ChoiceCard(str(days), titles[days], about[days], "clock")
        card.clicked.connect(partial(self._on_validity, days))
        return card

    def _connect(self) -> None:
        keys = UndoKeys(self._document.undo, self)
        for name, field in self.fields.items():
            field.changed.connect(partial(self._on_changed, name))
            field.committed.connect(self._document.end_typing)
            for part in field.controls():
                part.installEventFilter(keys)
        self._document.fields_changed.connect(self.refresh)

    # -- following

    def _on_changed(self, name: str) -> None:
        field = self.fields[name]
        self._touched.add(name)
        self._refused.pop(name, None)
        if not field.problem():
            self._document.edit({name: _read(field)}, words.field_label(name))
        self._judge()

    def _on_validity(self, days: int) -> None:
        self._touched.add("validity_days")
        self._refused.pop("validity_days", None)
        self._document.edit({"validity_days": days}, words.field_label("validity_days"))
        self._document.end_typing()
        self._judge()

    def _found(self) -> dict[str, str]:
        own = {one.field: one.reason for one in problems(self._document.content)}
        return own | self._refused

    def _judge(self) -> None:
        found = {
            name: words.problem(reason)
            for name, reason in self._found().items()
            if name in self._touched or name in self._refused
        }
        for name, form_row in self.rows.items():
            form_row.set_error(found.get(name, ""))
        self._validity_problem.setText(found.get("validity_days", ""))
        self._validity_problem.setVisible("validity_days" in found)
        self.problems_changed.emit()

    def _show_optional(self, *, shown: bool) -> None:
        self._optional.setVisible(shown)
        self.more.setText(
            self.tr("Fewer details")
            if shown
            else self.tr("More details: price, term, year, papers")
        )
        self.more.set_icon("chevron-up" if shown else "chevron-down")


def _make_fields(catalogue: Catalogue) -> dict[str, Field[Any]]:
    ports = [
        Choice(one.en, one.en, f"{one.zh} {one.code or ''}")
        for one in (*catalogue.loading_ports, *catalogue.destination_ports)
    ]
    made: dict[str, Field[Any]] = {
        "brand": SearchChoiceField(brand_choices(catalogue), free_entry=True),
        "series": SearchChoiceField(series_choices(catalogue, None), free_entry=True),
        "model": TextField(max_length=120),
        "exterior_colour": ColourField(catalogue),
        "interior_colour": ColourField(catalogue),
        "quantity": NumberField(minimum=1, maximum=100_000),
        "remarks": TextAreaField(lines=3, max_length=4000),
        "year_from": NumberField(minimum=1950, maximum=2100, grouped=False),
        "year_to": NumberField(minimum=1950, maximum=2100, grouped=False),
        "mileage_max_km": NumberField(maximum=5_000_000),
        "target_price": MoneyField(TRADE_CURRENCIES),
        "named_place": SearchChoiceField(ports, free_entry=True),
        "destination_country": SearchChoiceField(),
        "needed_by": DateField("day"),
        "certificates": ChecksField(common_words.choices("certificates")),
    }
    for name in (
        "sales_region",
        "category",
        "condition",
        "fuel",
        "steering",
        "incoterm",
        "payment",
    ):
        made[name] = ChoiceField(common_words.choices(words.LISTS.get(name, name)))
    return made


def _read(field: Field[Any]) -> object:
    """What a field holds, as the model wants it."""
    if isinstance(field, MoneyField):
        return field.money()
    if isinstance(field, NumberField):
        return field.int_value()
    if isinstance(field, DateField):
        text = field.value()
        return date.fromisoformat(text) if text else None
    return field.value()


def _show(field: Field[Any], value: Any) -> None:
    if isinstance(field, MoneyField):
        if field.money() != value:
            field.set_money(value)
    elif isinstance(field, DateField):
        field.set_value(value.isoformat() if value else None)
    elif field.value() != value:
        field.set_value(value)


def _is_set(content: RequestContent, name: str) -> bool:
    return getattr(content, name) not in (None, ())
