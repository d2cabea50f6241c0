"""The first step of signing in: country and phone number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.services.account import parse_phone
from vehilink_desktop.ui.auth.regions import (
    format_national,
    region_choices,
    region_of_system,
    split_international,
)
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common.buttons import primary_button
from vehilink_desktop.ui.common.fields import Choice, SearchChoiceField, TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.i18n import current_language

_REGION = "sign_in.region"


class PhoneStep(QWidget):
    """Asks for the number that gets the code.

    Signals:
        phone_entered(str): a valid number in E.164.
    """

    phone_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._country = SearchChoiceField(placeholder=self.tr("Type a country or its code"))
        self._phone = TextField(max_length=40, left_to_right=True)
        self._phone.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self._country_row = FormRow(self.tr("Country or region"), self._country)
        self._phone_row = FormRow(self.tr("Phone number"), self._phone)
        self._send = primary_button("", on_click=self._submit)
        self._country.committed.connect(self._on_country)
        self._phone.changed.connect(self._on_typed)
        self._phone.edit.returnPressed.connect(self._submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._country_row)
        layout.addWidget(self._phone_row)
        layout.addSpacing(4)
        layout.addWidget(self._send)
        self.setFocusProxy(self._phone)
        self.set_busy(False)

    def set_regions(self, choices: Sequence[Choice], region: str) -> None:
        """Offer `choices` with `region` chosen, unless the person has chosen already."""
        chosen = self._country.value() or region
        self._country.set_choices(choices)
        self._country.set_value(chosen)

    def region(self) -> str:
        """The chosen region, empty while there is none."""
        return self._country.value() or ""

    def enter(self, e164: str) -> None:
        """Fill in a number and ask for its code, unless one is being asked for."""
        if not self._send.isEnabled():
            return
        self._phone.edit.setText(e164)
        self._on_typed()
        # a whole number needs no country, whose list may still be on its way
        self.phone_entered.emit(e164)

    def set_busy(self, busy: bool) -> None:
        self._send.setEnabled(not busy)
        self._send.setText(self.tr("Sending the code…") if busy else self.tr("Get code"))

    def show_error(self, text: str) -> None:
        self._phone_row.set_error(text)

    def _on_typed(self) -> None:
        self.show_error("")
        edit = self._phone.edit
        whole = split_international(edit.text())
        if whole is not None:
            region, number = whole
            self._country.set_value(region)
            edit.setText(number)
        elif self._may_group():
            edit.setText(format_national(edit.text(), self.region()))

    def _may_group(self) -> bool:
        edit = self._phone.edit
        international = edit.text().lstrip().startswith(("+", "＋"))
        # grouping would move the cursor of somebody who corrects a digit in the middle
        at_end = edit.cursorPosition() == len(edit.text())
        return bool(self.region()) and at_end and not international

    def _on_country(self) -> None:
        self._country_row.set_error("")
        self.show_error("")

    def _submit(self) -> None:
        if not self._send.isEnabled():
            return
        typed = self._phone.value() or ""
        if not typed:
            self.show_error(self.tr("Enter your phone number"))
        elif not self.region() and not typed.startswith("+"):
            self._country_row.set_error(self.tr("Choose the country of the number"))
        else:
            try:
                phone = parse_phone(typed, self.region() or "ZZ")
            except Known as error:
                self.show_error(explain(error))
            else:
                self.phone_entered.emit(phone)


def offer_regions(backend: Backend, step: PhoneStep) -> None:
    """Fill in the countries off the UI thread, the one that was used last chosen."""
    settings, application = backend.settings, QApplication.instance()
    assert isinstance(application, QApplication)
    language = current_language(application)

    def load() -> tuple[list[Choice], str]:
        remembered = settings.get(_REGION)
        return region_choices(language), str(remembered or region_of_system())

    backend.tasks.run(step, lambda _token: load()).done(lambda found: step.set_regions(*found))


def remember_region(backend: Backend, step: PhoneStep) -> None:
    """Offer the chosen country first the next time."""
    settings, region = backend.settings, step.region()
    if region:
        backend.tasks.run(step, lambda _token: settings.put(_REGION, region), Lane.WRITE)
