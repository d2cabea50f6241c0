"""Before anything else: the privacy policy, to be read and agreed to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.reading import ReadingView
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import policy as words

_LEAST_TEXT = 340


class PolicyStep(QWidget):
    """The box is not ticked before the person ticks it.

    Signals:
        agreed(str, str): the version, and the words that were agreed to.
        declined(): leave the program.
    """

    agreed = Signal(str, str)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version = ""
        self._edition = Label("", "muted", wrap=True)
        self._language = Label("", "muted", wrap=True)
        self.text = ReadingView(self.tr("Privacy policy"))
        self.text.setMinimumHeight(_LEAST_TEXT)
        self.box = CheckBox(self.tr("I have read the privacy policy and agree to it"))
        self._error = Label("", "caption", tone=Tone.BAD, wrap=True)
        self.leave = secondary_button(self.tr("Leave"), on_click=self.declined.emit)
        self.go_on = primary_button(self.tr("Agree and go on"), on_click=self._submit)
        self.box.toggled.connect(lambda: self._say(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._edition)
        layout.addWidget(self._language)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.box)
        layout.addWidget(
            Label(self.tr("Without your agreement Vehilink closes."), "caption", wrap=True)
        )
        layout.addWidget(self._error)
        layout.addLayout(row(None, self.leave, self.go_on))
        self.setFocusProxy(self.text)
        self._say("")

    def show_policy(self, policy: Policy) -> None:
        """Ask for the agreement to this edition, which is in force."""
        self._version = policy.version
        self._edition.setText(words.edition(policy.version, policy.effective_on))
        other = words.other_language(policy)
        self._language.setText(other)
        self._language.setVisible(bool(other))
        self.text.show_text(policy.text)
        self.box.setChecked(False)
        self._say("")

    def _submit(self) -> None:
        if self.box.isChecked():
            self.agreed.emit(self._version, self.box.text())
            return
        self._say(self.tr("Read the privacy policy, and agree to it if you do"))
        self.box.setFocus()

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self, text, urgent=True)
