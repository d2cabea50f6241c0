"""Registering a number without an account: what one does, and one's age."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import link_button, primary_button
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import Tone


class RegisterStep(QWidget):
    """Nothing is chosen or ticked before the person does it.

    Signals:
        registered(): the account is there, and signed in.
        expired(): the code was entered too long ago.
        policy_outdated(): another edition is in force than was agreed to.
        change_wanted(): another number, please.
    """

    registered = Signal()
    expired = Signal()
    policy_outdated = Signal()
    change_wanted = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._token = self._version = ""
        self._cards = QWidget()
        self._build_cards()
        self._of_age = CheckBox(self.tr("I am 14 years old or older"))
        self._error = Label("", "caption", tone=Tone.BAD, wrap=True)
        self._error.hide()
        self._create = primary_button("", on_click=self._submit)
        self._of_age.toggled.connect(lambda: self._say(""))
        change = link_button(self.tr("Change number"), on_click=self.change_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._cards)
        layout.addWidget(self._of_age)
        layout.addWidget(self._error)
        layout.addWidget(self._create)
        layout.addLayout(row(change, None))
        self.setFocusProxy(self._choices[0])
        self._set_busy(False)

    def start(self, registration_token: str, version: str) -> None:
        """Begin anew for the number that `registration_token` is about.

        `version` of the policy is what the person agreed to; empty for what is on record here.
        """
        self._token, self._version = registration_token, version
        self._say("")
        for card in self._choices:
            card.setAutoExclusive(False)
            card.setChecked(False)
            card.setAutoExclusive(True)
        self._of_age.setChecked(False)

    def _build_cards(self) -> None:
        layout = QVBoxLayout(self._cards)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._choices = [
            ChoiceCard(
                UserType.SUPPLIER,
                self.tr("I sell vehicles"),
                self.tr("Supplier: publish your stock, answer requests, ship abroad."),
                "car",
            ),
            ChoiceCard(
                UserType.PURCHASER,
                self.tr("I buy vehicles"),
                self.tr("Purchaser: search the market, ask for quotations, order."),
                "store",
            ),
        ]
        for card in self._choices:
            card.toggled.connect(lambda: self._say(""))
            layout.addWidget(card)

    # -- creating the account

    def _chosen(self) -> UserType | None:
        return next((UserType(card.key) for card in self._choices if card.isChecked()), None)

    def _submit(self) -> None:
        user_type = self._chosen()
        if user_type is None:
            self._say(self.tr("Choose what you do"), self._choices[0])
        elif not self._of_age.isChecked():
            self._say(self.tr("Say that you are 14 years old or older"), self._of_age)
        else:
            self._register(user_type)

    def _register(self, user_type: UserType) -> None:
        account, policy = self._backend.account, self._backend.policy
        token, version = self._token, self._version
        self._say("")
        self._set_busy(True)
        self._backend.tasks.run(
            self,
            lambda _token: account.register(
                token, user_type, None, version or policy.agreed_version()
            ),
            Lane.NETWORK,
        ).done(lambda _account: self.registered.emit()).failed(self._on_refused).always(
            lambda: self._set_busy(False)
        )

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(False)
        code = error.code if isinstance(error, Known) else ""
        if code == "registration-expired":
            self.expired.emit()
        elif code == "policy-outdated":
            self.policy_outdated.emit()
        else:
            self._say(explain(error), self._create)

    def _set_busy(self, busy: bool) -> None:
        # nothing may be changed meanwhile, the number included: the account may be there already
        self.setEnabled(not busy)
        self._create.setText(
            self.tr("Creating the account…") if busy else self.tr("Create the account")
        )

    def _say(self, text: str, focus: QWidget | None = None) -> None:
        self._error.setText(bidi.auto(text))
        self._error.setVisible(bool(text))
        if text:
            announce(self, text, urgent=True)
        if focus is not None:
            focus.setFocus()
