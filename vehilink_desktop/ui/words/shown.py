"""A value of a vehicle's field as a reader sees it: with its word, its unit, its grouping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.money import Money
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.words import fields, values

#: Figures that are names of something and take no thousands separator.
_PLAIN_FIGURES = frozenset({"model_year"})


def shown(field: str, value: object, catalogue: Catalogue) -> str:
    """`value` of `field` as text; empty for None. Takes models and their JSON alike."""
    if value is None or value == () or value == [] or value == "":
        return ""
    if field in ("photos", "videos", "voices") and isinstance(value, Sequence):
        return _files(value)
    if field == "price":
        return formats.money(value if isinstance(value, Money) else Money.model_validate(value))
    if field in ("exterior_colour", "interior_colour"):
        return values.colour(catalogue, str(value))
    if field == "incoterm":
        return str(value)
    if isinstance(value, bool):
        yes, no = values.yes_no()
        return yes if value else no
    if isinstance(value, (int, float)):
        return _figure(field, value)
    if values.is_closed(field):
        many = value if isinstance(value, (list, tuple)) else (value,)
        return formats.listed(values.value(field, one) for one in many)
    if isinstance(value, (date, Mapping)) or field in ("vin", "stock_no", "hs_code"):
        return bidi.ltr(str(value))
    return bidi.auto(str(value))


def _files(files: Sequence[object]) -> str:
    """How many, and how many of them were given a name or said to show something."""
    count = format_decimal(len(files))
    documents = [one if isinstance(one, Mapping) else vars(one) for one in files]
    named = sum(1 for one in documents if one.get("shot") or one.get("title"))
    if not named:
        return count
    text = QCoreApplication.translate("Words", "{n}, {named} of them named")
    return text.format(n=count, named=format_decimal(named))


def _figure(field: str, value: float) -> str:
    number = str(value) if field in _PLAIN_FIGURES else format_decimal(Decimal(str(value)))
    unit = fields.unit(field)
    return bidi.auto(f"{number} {unit}") if unit else bidi.ltr(number)
