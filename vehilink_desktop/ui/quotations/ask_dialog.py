"""Asking the seller of a vehicle for a quotation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.quotation import Ask
from vehilink_desktop.ui import formats
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.errors import describe
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
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import terms as words

_LINES = (
    ("quantity", "incoterm"),
    ("named_place", "delivery_location"),
    ("payment",),
    ("message",),
)


class AskDialog(AppDialog):
    """How many, delivered how and where; everything but the quantity may be left open.

    Signals:
        asked(str): the id of the quotation that was opened; its page is `quotation/<id>`.
    """

    asked = Signal(str)

    def __init__(self, backend: Backend, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ask for a quotation"), parent=parent)
        self._backend = backend
        self._listing = listing
        content = listing.content
        price = formats.price(content.price, content.incoterm, content.named_place)
        about = " · ".join(one for one in (bidi.auto(content.title()), price) if one)
        self.add_text(about)
        self.fields = _make_fields(backend)
        self.rows: dict[str, FormRow] = {}
        for names in _LINES:
            line = row(gap=12)
            for name in names:
                self.rows[name] = FormRow(
                    self.tr("Message") if name == "message" else words.field_label(name),
                    self.fields[name],
                    required=name == "quantity",
                )
                line.addWidget(self.rows[name], 1)
            self.add(line)
        self._error = Label("", tone=Tone.BAD, wrap=True)
        self._error.hide()
        self.add(self._error)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.action = self.add_button(primary_button(self.tr("Ask"), "send", on_click=self.send))
        self.action.setDefault(True)
        self.fields["quantity"].set_value(content.minimum_order or 1)
        self.fields["incoterm"].changed.connect(self._show_place)
        for field in self.fields.values():
            field.changed.connect(self._follow)

    def content(self) -> Ask:
        """What is asked for now."""
        values = {name: _read(field) for name, field in self.fields.items()}
        return Ask.model_validate({name: one for name, one in values.items() if one is not None})

    def send(self) -> None:
        """Hand it to the outbox; it works without a network."""
        if not self.action.isEnabled():
            return
        self.action.setEnabled(False)
        quotations, listing_id, ask = self._backend.quotations, self._listing.id, self.content()
        work = self._backend.tasks.run(
            self, lambda _token: quotations.ask(listing_id, ask), Lane.WRITE
        )
        work.done(self._on_asked).failed(self._on_failed)

    def _on_asked(self, quotation_id: str) -> None:
        self.asked.emit(quotation_id)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        text = describe(error)
        self._error.setText(f"{text.title}. {text.message} {text.hint}")
        self._error.show()
        self._follow()
        self.fit_soon()

    def _show_place(self) -> None:
        self.rows["named_place"].set_label(words.place_label(self.fields["incoterm"].value()))

    def _follow(self) -> None:
        wrong = any(field.problem() for field in self.fields.values())
        self.action.setEnabled(not wrong and _read(self.fields["quantity"]) is not None)


def open_ask_dialog(
    backend: Backend, listing: Listing, parent: QWidget, on_asked: Callable[[str], None]
) -> AskDialog:
    """Show the dialog above the window of `parent`; `on_asked` gets the quotation's id."""
    dialog = AskDialog(backend, listing, parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.asked.connect(on_asked)
    dialog.open()
    return dialog


def _make_fields(backend: Backend) -> dict[str, Field[Any]]:
    catalogue = backend.catalogue
    ports = [
        Choice(one.en, one.en, f"{one.zh} {one.code or ''}")
        for one in (*catalogue.destination_ports, *catalogue.loading_ports)
    ]
    return {
        "quantity": NumberField(minimum=1, maximum=100_000),
        "incoterm": ChoiceField(common_words.choices("incoterm")),
        "named_place": SearchChoiceField(ports, free_entry=True),
        "delivery_location": TextField(max_length=120),
        "payment": ChoiceField(common_words.choices("payment_terms")),
        "message": TextAreaField(lines=3, max_length=4000),
    }


def _read(field: Field[Any]) -> object:
    return field.int_value() if isinstance(field, NumberField) else field.value()
