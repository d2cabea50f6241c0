"""Registering a number without an account: what one does, one's age, the policy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.auth.policy_dialog import PolicyDialog
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
        change_wanted(): another number, please.
    """

    registered = Signal()
    expired = Signal()
    change_wanted = Signal()

    def __init__(self, backend: Backend, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._language = language
        self._token = ""
        self._policy: Policy | None = None
        self._cards = QWidget()
        self._build_cards()
        self._of_age = CheckBox(self.tr("I am 14 years old or older"))
        self._agreed = CheckBox(self.tr("I agree to the privacy policy"))
        self._read = link_button(self.tr("Read it"), on_click=self._show_policy)
        self._read.setAccessibleName(self.tr("Read the privacy policy"))
        self._error = Label("", "caption", tone=Tone.BAD, wrap=True)
        self._error.hide()
        self._create = primary_button("", on_click=self._submit)
        for box in (self._of_age, self._agreed):
            box.toggled.connect(lambda: self._say(""))
        change = link_button(self.tr("Change number"), on_click=self.change_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._cards)
        layout.addWidget(self._of_age)
        layout.addLayout(row(self._agreed, self._read, None))
        layout.addWidget(self._error)
        layout.addWidget(self._create)
        layout.addLayout(row(change, None))
        self.setFocusProxy(self._choices[0])
        self._set_busy(False)

    def start(self, registration_token: str) -> None:
        """Begin anew for the number that `registration_token` is about."""
        self._token = registration_token
        self._say("")
        for card in self._choices:
            card.setAutoExclusive(False)
            card.setChecked(False)
            card.setAutoExclusive(True)
        self._of_age.setChecked(False)
        self._load_policy()

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

    # -- the policy

    def _load_policy(self, *, changed: bool = False) -> None:
        self._agreed.setChecked(False)
        self._agreed.setEnabled(False)
        self._read.setEnabled(False)
        policy, language = self._backend.policy, self._language
        self._backend.tasks.run(self, lambda _token: policy.in_force(language), Lane.NETWORK).done(
            lambda found: self._on_policy(found, changed=changed)
        ).failed(self._on_no_policy)

    def _on_policy(self, policy: Policy, *, changed: bool) -> None:
        self._policy = policy
        self._agreed.setEnabled(True)
        self._read.setEnabled(True)
        if changed:
            self._say(self.tr("The policy has just been changed. Read the new one."), self._read)

    def _on_no_policy(self, error: Exception) -> None:
        self._policy = None
        self._say(
            self.tr("The privacy policy could not be read. {reason}").format(reason=explain(error))
        )

    def _show_policy(self) -> None:
        if self._policy is not None:
            dialog = PolicyDialog(self._policy, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    # -- creating the account

    def _chosen(self) -> UserType | None:
        return next((UserType(card.key) for card in self._choices if card.isChecked()), None)

    def _submit(self) -> None:
        user_type, policy = self._chosen(), self._policy
        if user_type is None:
            self._say(self.tr("Choose what you do"), self._choices[0])
        elif not self._of_age.isChecked():
            self._say(self.tr("Say that you are 14 years old or older"), self._of_age)
        elif policy is None:
            self._say("")
            self._load_policy()
        elif not self._agreed.isChecked():
            self._say(self.tr("Read the privacy policy, and agree to it if you do"), self._agreed)
        else:
            self._register(user_type, policy.version)

    def _register(self, user_type: UserType, version: str) -> None:
        account, registration_token = self._backend.account, self._token
        self._say("")
        self._set_busy(True)
        self._backend.tasks.run(
            self,
            lambda _token: account.register(registration_token, user_type, None, version),
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
            self._load_policy(changed=True)
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
