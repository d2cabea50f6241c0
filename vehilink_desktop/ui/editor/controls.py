"""Makes the control of a field, and turns what it holds into the model's value and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.catalogue import Brand, Catalogue, Series
from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.ui import words
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
    TriStateField,
)
from vehilink_desktop.ui.editor.colours import ColourField
from vehilink_desktop.ui.editor.fields import FieldSpec, Kind, Limits, limits


@dataclass(frozen=True)
class Control:
    """A field of the form.

    Attributes:
        read: The value for `ListingContent`; None while blank or not understood.
        show: Shows such a value.
    """

    field: Field[Any]
    read: Callable[[], object]
    show: Callable[[Any], None]


class PatternField(TextField):
    """A code that must look a certain way, or be blank."""

    def __init__(self, pattern: str, example: str, **options: Any) -> None:
        super().__init__(example, **options)
        self._pattern = re.compile(pattern)
        self._example = example

    def value(self) -> str | None:
        return None if self.problem() else super().value()

    def problem(self) -> str:
        text = super().value()
        if text is None or self._pattern.fullmatch(text):
            return ""
        return self.tr("Write it like {example}").format(example=self._example)


def make_control(spec: FieldSpec, catalogue: Catalogue) -> Control:
    """The control of `spec` with the bounds and the words of its field."""
    bounds = limits(spec.name)
    if spec.kind is Kind.NUMBER:
        return _number(spec, bounds)
    if spec.kind is Kind.DAY:
        day = DateField("day")
        return Control(day, lambda: _as_day(day.value()), lambda value: day.set_value(_iso(value)))
    if spec.kind is Kind.MONEY:
        money = MoneyField(TRADE_CURRENCIES)
        return Control(money, money.money, money.set_money)
    field = _MAKERS[spec.kind](spec, bounds, catalogue)
    if spec.kind is Kind.CHECKS:
        return Control(field, lambda: field.value() or (), field.set_value)
    return Control(field, field.value, field.set_value)


def brand_choices(catalogue: Catalogue) -> list[Choice]:
    """Brands by their Latin name, found by the Chinese one too."""
    return [Choice(brand.en, brand.en, brand.zh) for brand in catalogue.brands]


def series_choices(catalogue: Catalogue, brand: str | None) -> list[Choice]:
    """The series of a brand; those of all brands while none is known."""
    found = find_brand(catalogue, brand)
    brands: Sequence[Brand] = [found] if found else catalogue.brands
    names = {one.en: one.zh for each in brands for one in each.series}
    return [Choice(latin, latin, chinese) for latin, chinese in names.items()]


def find_brand(catalogue: Catalogue, name: str | None) -> Brand | None:
    """The brand of this Latin or Chinese name."""
    return next((one for one in catalogue.brands if _is_called(one, name)), None)


def find_series(catalogue: Catalogue, brand: str | None, name: str | None) -> Series | None:
    """The series of this name, of this brand."""
    found = find_brand(catalogue, brand)
    return next((one for one in found.series if _is_called(one, name)), None) if found else None


def _is_called(one: Brand | Series, name: str | None) -> bool:
    return name is not None and name.casefold() in (one.en.casefold(), one.zh.casefold())


def _number(spec: FieldSpec, bounds: Limits) -> Control:
    number = NumberField(
        decimals=spec.decimals,
        minimum=bounds.minimum,
        maximum=bounds.maximum,
        grouped=spec.name != "model_year",
    )
    if spec.decimals:
        return Control(
            number,
            lambda: _as_float(number.value()),
            lambda value: number.set_value(None if value is None else Decimal(str(value))),
        )
    return Control(number, number.int_value, number.set_value)


def _text(spec: FieldSpec, bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    return TextField(_example(spec.name), max_length=bounds.max_length)


def _code(spec: FieldSpec, bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    if bounds.pattern:
        return PatternField(bounds.pattern, _example(spec.name), left_to_right=True, max_length=20)
    return TextField(_example(spec.name), max_length=bounds.max_length, left_to_right=True)


def _vin(_spec: FieldSpec, bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    return TextField(max_length=bounds.max_length, left_to_right=True, upper=True)


def _long_text(_spec: FieldSpec, bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    hint = QCoreApplication.translate(
        "Editor", "What buyers ask first: equipment, tyres, keys, papers, what was repaired."
    )
    return TextAreaField(hint, lines=7, max_length=bounds.max_length)


def _choice(spec: FieldSpec, _bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    return ChoiceField(words.choices(spec.name))


def _checks(spec: FieldSpec, _bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    return ChecksField(words.choices(spec.name))


def _yes_no(_spec: FieldSpec, _bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    return TriStateField()


def _month(_spec: FieldSpec, _bounds: Limits, _catalogue: Catalogue) -> Field[Any]:
    return DateField("month")


def _brand(_spec: FieldSpec, _bounds: Limits, catalogue: Catalogue) -> Field[Any]:
    return SearchChoiceField(brand_choices(catalogue), free_entry=True)


def _series(_spec: FieldSpec, _bounds: Limits, catalogue: Catalogue) -> Field[Any]:
    return SearchChoiceField(series_choices(catalogue, None), free_entry=True)


def _colour(_spec: FieldSpec, _bounds: Limits, catalogue: Catalogue) -> Field[Any]:
    return ColourField(catalogue)


def _port(spec: FieldSpec, _bounds: Limits, catalogue: Catalogue) -> Field[Any]:
    places = list(catalogue.loading_ports)
    if spec.name == "named_place":
        places += catalogue.destination_ports
    choices = [Choice(one.en, one.en, f"{one.zh} {one.code or ''}") for one in places]
    return SearchChoiceField(choices, free_entry=True)


_MAKERS: dict[Kind, Callable[[FieldSpec, Limits, Catalogue], Field[Any]]] = {
    Kind.TEXT: _text,
    Kind.CODE: _code,
    Kind.VIN: _vin,
    Kind.LONG_TEXT: _long_text,
    Kind.CHOICE: _choice,
    Kind.CHECKS: _checks,
    Kind.YES_NO: _yes_no,
    Kind.MONTH: _month,
    Kind.BRAND: _brand,
    Kind.SERIES: _series,
    Kind.COLOUR: _colour,
    Kind.PORT: _port,
}


def _example(name: str) -> str:
    return {"hs_code": "870380", "stock_no": "VH-2024-017", "trim": "Flagship"}.get(name, "")


def _as_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _as_float(number: Decimal | None) -> float | None:
    return None if number is None else float(number)
