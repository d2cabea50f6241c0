"""Before anything else: the privacy policy, to be read and agreed to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.ui.common.agreement import AgreementBox
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.reading import ReadingView
from vehilink_desktop.ui.words import policy as words

_LEAST_TEXT = 340


class PolicyStep(QWidget):
    """The text, and the box below it.

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
        self.leave = secondary_button(self.tr("Leave"), on_click=self.declined.emit)
        self.agreement = AgreementBox(
            primary_button(self.tr("Agree and go on")),
            self.tr("Read the privacy policy, and agree to it if you do"),
            self.leave,
        )
        self.agreement.agreed.connect(lambda wording: self.agreed.emit(self._version, wording))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._edition)
        layout.addWidget(self._language)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.agreement)
        layout.addWidget(
            Label(self.tr("Without your agreement Vehilink closes."), "caption", wrap=True)
        )
        self.setFocusProxy(self.text)

    def show_policy(self, policy: Policy) -> None:
        """Ask for the agreement to this edition, which is in force."""
        self._version = policy.version
        self._edition.setText(words.edition(policy.version, policy.effective_on))
        other = words.other_language(policy)
        self._language.setText(other)
        self._language.setVisible(bool(other))
        self.text.show_text(policy.text)
        self.agreement.ask(self.tr("I have read the privacy policy and agree to it"))
