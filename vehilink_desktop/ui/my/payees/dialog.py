"""One bank account: typed once, checked while typing, told to every open deal when it changes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.money import TRADE_CURRENCIES
from vehilink_desktop.domain.payee import PayeeContent, problems
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.fields import (
    Choice,
    ChoiceField,
    Field,
    SearchChoiceField,
    TextField,
)
from vehilink_desktop.ui.common.form import FormRow, FormSection
from vehilink_desktop.ui.theme import Tone


class PayeeDialog(AppDialog):
    """Asks for an account; `content` is what was entered when it is accepted."""

    def __init__(
        self,
        content: PayeeContent,
        countries: list[Choice],
        *,
        on_papers: bool,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Change the bank account") if on_papers else self.tr("Bank account")
        super().__init__(title, parent=parent)
        self._first = content
        self._fields: dict[str, Field[str]] = {
            "holder": TextField(max_length=140),
            "bank_name": TextField(max_length=140),
            "bank_address": TextField(max_length=200),
            "bank_country": SearchChoiceField(countries),
            "number": TextField(max_length=40, left_to_right=True, upper=True),
            "swift": TextField("ICBKCNBJ", max_length=11, left_to_right=True, upper=True),
            "currency": ChoiceField([Choice(code, code) for code in TRADE_CURRENCIES]),
        }
        self._rows = {
            name: FormRow(self._label(name), field, required=name not in _OPTIONAL)
            for name, field in self._fields.items()
        }
        if on_papers:
            text = self.tr(
                "Buyers on open orders are warned loudly and must call you back on a number that "
                "they know before anything can be paid. Tell them first."
            )
            self.add(Banner(Tone.WARN, text))
        rows = self._rows
        form = FormSection("")
        form.add(rows["holder"])
        form.add(rows["bank_name"])
        form.add(rows["number"], rows["swift"], stretch=(3, 2))
        form.add(rows["currency"], rows["bank_country"])
        form.add(rows["bank_address"])
        self.add(form)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self._save = self.add_button(primary_button(self.tr("Save")), accepts=True)
        for name, field in self._fields.items():
            field.set_value(getattr(content, name))
            field.changed.connect(self._check)
        self._check()
        self.fit()

    def content(self) -> PayeeContent:
        """What is entered now; fields that this program does not know stay as they were."""
        typed = {name: field.value() for name, field in self._fields.items()}
        return self._first.model_copy(update=typed)

    def _check(self) -> None:
        content = self.content()
        found = {one.field: one.reason for one in problems(content)}
        for name, form_row in self._rows.items():
            reason = found.get(name, "")
            # an empty field is only marked: nobody has typed anything wrong yet
            form_row.set_error("" if reason == "required" else self._reason(reason))
        self._save.setEnabled(not found and content != self._first)

    def _reason(self, slug: str) -> str:
        return {
            "iban_wrong": self.tr("The check digits of this IBAN do not fit; compare it again"),
            "swift_wrong": self.tr("Not a BIC: 8 or 11 letters and digits"),
        }.get(slug, "")

    def _label(self, name: str) -> str:
        return {
            "holder": self.tr("Account holder"),
            "bank_name": self.tr("Bank"),
            "bank_address": self.tr("Address of the bank"),
            "bank_country": self.tr("Country of the bank"),
            "number": self.tr("Account number or IBAN"),
            "swift": self.tr("SWIFT / BIC"),
            "currency": self.tr("Currency"),
        }[name]


_OPTIONAL = frozenset({"bank_address", "bank_country"})
