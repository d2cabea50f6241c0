"""The entries of the form, by the names of the fields in `CertificationContent`."""

from __future__ import annotations

import unicodedata
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.certification import (
    MAX_ADDRESS,
    MAX_NAME,
    CertificationContent,
    needed_fields,
)
from vehilink_desktop.domain.credit_code import normalise_credit_code
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.common.fields import (
    Field,
    SearchChoiceField,
    TextAreaField,
    TextField,
)

#: From top to bottom; which of them are shown depends on the kind of user and the country.
FIELDS = (
    "country",
    "credit_code",
    "registration_number",
    "company_name_zh",
    "company_name",
    "address",
)
#: Codes read left to right everywhere.
CODES = frozenset({"credit_code", "registration_number"})
_MOST_TYPED = 40
_TURNING = frozenset("LRE RLE LRO RLO PDF LRI RLI FSI PDI".split())


class CreditCodeField(TextField):
    """Its value is normalised; what is typed is left alone until the cursor goes elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(max_length=_MOST_TYPED, left_to_right=True, upper=True, parent=parent)
        self.committed.connect(self._tidy)

    def value(self) -> str | None:
        return normalise_credit_code(self.typed())[0] or None

    def typed(self) -> str:
        """The text as it was typed or pasted."""
        return super().value() or ""

    def _tidy(self) -> None:
        text = self.value() or ""
        if text != self.edit.text():
            with QSignalBlocker(self.edit):
                self.edit.setText(text)


class AddressField(TextAreaField):
    """As many lines as it takes; its value is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lines=2, max_length=MAX_ADDRESS, parent=parent)

    def value(self) -> str | None:
        return " ".join((super().value() or "").split()) or None


def has_marks(text: str) -> bool:
    """Whether a text contains marks that turn the direction of what follows, or control codes."""
    return any(
        unicodedata.bidirectional(char) in _TURNING or unicodedata.category(char) == "Cc"
        for char in text
    )


def make_field(name: str) -> Field[Any]:
    """The entry for a field."""
    if name == "country":
        return SearchChoiceField()
    if name == "credit_code":
        return CreditCodeField()
    if name == "address":
        return AddressField()
    return TextField(max_length=MAX_NAME, left_to_right=name in CODES)


def shown_fields(content: CertificationContent) -> tuple[str, ...]:
    """The fields that a company of this kind has a use for, in the order of the form."""
    shown = set(needed_fields(content))
    if content.user_type == UserType.PURCHASER and content.country == "CN":
        shown.add("company_name_zh")
    return tuple(name for name in FIELDS if name in shown)
