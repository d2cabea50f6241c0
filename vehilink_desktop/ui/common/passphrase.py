"""Asks for the passphrase of a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.form import FormRow


class PassphraseDialog(AppDialog):
    """Accepted with what was typed; nothing of it is kept."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The archive is locked"), parent=parent)
        self.add_text(self.tr("Type the passphrase of {name}.").format(name=bidi.ltr(name)))
        self.field = TextField()
        self.field.set_password(hidden=True)
        self.add(FormRow(self.tr("Passphrase"), self.field))
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.add_button(primary_button(self.tr("Go on")), accepts=True)
        self.field.setFocus()


def ask_passphrase(parent: QWidget, name: str, then: Callable[[str], object]) -> PassphraseDialog:
    """Ask for the passphrase of the file `name`; `then` gets it."""
    dialog = PassphraseDialog(name, parent)
    dialog.accepted.connect(lambda: then(dialog.field.value() or ""))
    dialog.open()
    return dialog
