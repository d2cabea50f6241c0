"""The box that is ticked before one agrees, with its button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.theme import Tone


class AgreementBox(QWidget):
    """The box is not ticked before the person ticks it; until then the button says what to do.

    Args:
        button: Agrees, when the box is ticked.
        reminder: Said when it is not.
        others: Buttons beside it, such as one to leave.

    Signals:
        agreed(str): with the words that stood beside the box.
    """

    agreed = Signal(str)

    def __init__(
        self, button: Button, reminder: str, *others: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self.box = CheckBox("")
        self.button = button
        self._error = Label("", "caption", tone=Tone.BAD, wrap=True)
        self.box.toggled.connect(lambda: self._say(""))
        button.clicked.connect(self._submit)
        self.setLayout(column(row(self.box, None, *others, button), self._error, gap=4))
        self._say("")

    def ask(self, wording: str) -> None:
        """Ask for the agreement to `wording`, anew."""
        self.box.setText(wording)
        self.box.setChecked(False)
        self._say("")

    def _submit(self) -> None:
        if self.box.isChecked():
            self.agreed.emit(bidi.strip(self.box.text()))
            return
        self._say(self._reminder)
        self.box.setFocus()

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self, text, urgent=True)
