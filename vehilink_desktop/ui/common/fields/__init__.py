"""Form fields with one interface: `value()`, `set_value()`, `changed`, `problem()`."""

from vehilink_desktop.ui.common.fields.base import Field
from vehilink_desktop.ui.common.fields.choice import (
    ChecksField,
    Choice,
    ChoiceField,
    SearchChoiceField,
    TriStateField,
)
from vehilink_desktop.ui.common.fields.number import (
    DateField,
    MoneyEntry,
    MoneyField,
    NumberField,
    Precision,
)
from vehilink_desktop.ui.common.fields.text import LineEdit, SearchField, TextAreaField, TextField

__all__ = [
    "ChecksField",
    "Choice",
    "ChoiceField",
    "DateField",
    "Field",
    "LineEdit",
    "MoneyEntry",
    "MoneyField",
    "NumberField",
    "Precision",
    "SearchChoiceField",
    "SearchField",
    "TextAreaField",
    "TextField",
    "TriStateField",
]
