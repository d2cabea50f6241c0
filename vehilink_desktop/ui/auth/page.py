"""Sign-in: the policy before first use, the phone number, the code, the new account."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.account import Platform
from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.services.account import AccountUnknown
from vehilink_desktop.services.policy import Agreement
from vehilink_desktop.ui.auth.code_panel import CodePanel, CodeSource
from vehilink_desktop.ui.auth.demo import DemoAccounts
from vehilink_desktop.ui.auth.ended import ended_words
from vehilink_desktop.ui.auth.phone_step import PhoneStep, offer_regions, remember_region
from vehilink_desktop.ui.auth.policy_step import PolicyStep
from vehilink_desktop.ui.auth.regions import format_international
from vehilink_desktop.ui.auth.register_step import RegisterStep
from vehilink_desktop.ui.auth.welcome_step import WelcomeStep
from vehilink_desktop.ui.auth.wording import advice, explain
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row, scroll_area
from vehilink_desktop.ui.common.mark import Mark
from vehilink_desktop.ui.i18n import LANGUAGES, language_in_use
from vehilink_desktop.ui.theme import Tone

_CARD_WIDTH = 400
#: Of the policy, which is long.
_WIDE = 680
_BESIDE = 24


class SignInPage(QWidget):
    """Everything that depends on the platform follows what it says of itself.

    Signals:
        signed_in(str): the account is stored and the pages may be shown, first the one of this
            route; empty for where the person was.
        language_chosen(str): rebuild the window in this language.
        declined(): the person does not agree to the policy; leave the program.
    """

    signed_in = Signal(str)
    language_chosen = Signal(str)
    declined = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._backend = backend
        self._phone = ""
        self._platform: Platform | None = None
        self._step: QWidget | None = None
        self._registration = ""
        self._agreement: tuple[str, str] | None = None
        self._make_steps()
        self._build()
        self._show_step(None)
        offer_regions(self._backend, self._phone_step)
        backend.tasks.run(self, lambda _token: backend.policy.agreed()).done(self._on_agreed_before)
        self._load_platform()
        backend.tasks.run(self, lambda _token: backend.account.ended()).done(self._show_end)
        backend.bus.signed_out.connect(self._on_signed_out)

    # -- building

    def _make_steps(self) -> None:
        self._policy_step = PolicyStep()
        self._policy_step.agreed.connect(self._on_agreed)
        self._policy_step.declined.connect(self.declined)
        self._phone_step = PhoneStep()
        self._phone_step.phone_entered.connect(self._request_code)
        self._code = CodePanel(self._backend)
        self._code.sent.connect(self._on_code_sent)
        self._code.not_sent.connect(self._on_no_code)
        self._code.entered.connect(self._sign_in)
        self._code.change_wanted.connect(self._change_number)
        self._register_step = RegisterStep(self._backend)
        self._register_step.registered.connect(self._welcome)
        self._register_step.expired.connect(self._on_registration_expired)
        self._register_step.policy_outdated.connect(self._read_policy_again)
        self._register_step.change_wanted.connect(self._change_number)
        self._welcome_step = WelcomeStep()
        self._welcome_step.done.connect(self.signed_in)
        self._titles = {
            self._policy_step: self.tr("Before you begin"),
            self._phone_step: self.tr("Sign in or register"),
            self._code: self.tr("Enter the code"),
            self._register_step: self.tr("New here? What do you do?"),
            self._welcome_step: self.tr("Welcome to Vehilink"),
        }

    def _build(self) -> None:
        self._card = Card()
        self._card.body.setContentsMargins(24, 24, 24, 24)
        self._title = Label("", "h1", wrap=True)
        self._card.add(self._title)
        self._error = QVBoxLayout()
        self._card.add(self._error)
        for step in self._titles:
            self._card.add(step)
        self._end = Banner(Tone.INFO, "", closable=True)
        self._end.hide()
        self._demo = QVBoxLayout()
        self._platform_name = Label("", "caption", align="center")
        middle = column(
            row(Mark(), Label("Vehilink", "h1"), None, gap=12),
            12,
            self._end,
            self._code.inbox,
            self._card,
            self._demo,
            self._platform_name,
            gap=12,
        )
        self._body = holder(middle)
        page = holder(column(None, row(None, self._body, None), None, None, margins=16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addLayout(row(None, self._language_picker()))
        outer.addWidget(scroll_area(page), 1)

    def _language_picker(self) -> ChoiceField:
        picker = ChoiceField(
            [Choice(code, name) for code, name in LANGUAGES.items()], blank="", parent=self
        )
        picker.set_name(self.tr("Language"))
        picker.set_value(language_in_use())
        picker.changed.connect(lambda: self.language_chosen.emit(picker.value() or ""))
        self._picker = picker
        return picker

    def _show_step(self, step: QWidget | None) -> None:
        """Show one step; none while it is not known what comes first."""
        self._step = step
        self._card.setVisible(step is not None)
        width = _WIDE if step is self._policy_step else _CARD_WIDTH
        self._body.setFixedWidth(width + 2 * _BESIDE)
        for one, title in self._titles.items():
            one.setVisible(one is step)
            if one is step:
                self._title.setText(title)
        # another language builds the page anew, which would lose what was entered
        nothing_entered = (None, self._phone_step, self._policy_step)
        self._picker.setEnabled(step in nothing_entered and not self._registration)
        self._show_demo_accounts()
        if step is not None:
            self.setFocusProxy(step)
            step.setFocus()

    # -- what the platform and this computer say

    def _load_platform(self) -> None:
        account, policy, language = self._backend.account, self._backend.policy, language_in_use()
        self._backend.tasks.run(
            self, lambda _token: (account.platform(), policy.first_use(language)), Lane.NETWORK
        ).done(lambda found: self._on_platform(*found)).failed(self._on_unreachable)

    def _on_agreed_before(self, agreement: Agreement | None) -> None:
        # whoever agreed once needs not wait for the platform to begin
        if agreement is not None and self._step is None:
            self._show_step(self._phone_step)

    def _on_platform(self, platform: Platform, policy: Policy | None) -> None:
        self._platform = platform
        empty(self._error)
        self._title.show()
        self._platform_name.setText(platform.name)
        if policy is not None and self._step in (None, self._phone_step):
            self._policy_step.show_policy(policy)
            self._show_step(self._policy_step)
        else:
            self._show_step(self._step or self._phone_step)

    def _on_unreachable(self, error: Exception) -> None:
        words = describe(error)
        what_to_do = self.tr(
            "{advice} If this network needs a proxy, set it in the system's network settings."
        ).format(advice=advice(error))
        empty(self._error)
        self._title.hide()
        self._phone_step.hide()
        self._card.show()
        self._error.addWidget(
            ErrorState(
                words.title,
                words.message,
                what_to_do,
                retry=self._load_platform,
                technical=words.technical,
            )
        )

    def _show_end(self, reason: str | None) -> None:
        if reason is not None:
            self._end.set_message(*ended_words(reason))
            self._end.show()

    def _show_demo_accounts(self) -> None:
        empty(self._demo)
        if self._step is self._phone_step and self._platform and self._platform.demo_accounts:
            accounts = DemoAccounts(self._platform.demo_accounts)
            accounts.chosen.connect(self._phone_step.enter)
            self._demo.addWidget(accounts)

    # -- the policy

    def _on_agreed(self, version: str, wording: str) -> None:
        if self._registration:
            # it counts for the new account, which is not there yet
            self._agreement = version, wording
            self._register(version)
            return
        self._show_step(self._phone_step)
        self._write_agreement(version, wording)

    def _write_agreement(self, version: str, wording: str) -> None:
        policy = self._backend.policy
        self._backend.tasks.run(self, lambda _token: policy.agree(version, wording), Lane.WRITE)

    def _read_policy_again(self) -> None:
        policy, language = self._backend.policy, language_in_use()
        self._backend.tasks.run(self, lambda _token: policy.in_force(language), Lane.NETWORK).done(
            self._ask_newcomer
        )

    def _ask_newcomer(self, policy: Policy | None) -> None:
        """Whoever registers has agreed to the policy, and not somebody else in their place."""
        if policy is None:
            self._register("")
            return
        self._policy_step.show_policy(policy)
        self._show_step(self._policy_step)

    # -- the code

    def _request_code(self, phone: str) -> None:
        account = self._backend.account
        self._phone_step.set_busy(True)
        self._phone = phone
        self._code.ask(CodeSource(format_international(phone), lambda: account.request_code(phone)))

    def _on_code_sent(self) -> None:
        self._phone_step.set_busy(False)
        self._show_step(self._code)
        remember_region(self._backend, self._phone_step)

    def _on_no_code(self, reason: str) -> None:
        self._phone_step.set_busy(False)
        self._phone_step.show_error(reason)

    def _change_number(self) -> None:
        self._registration = ""
        self._show_step(self._phone_step)

    # -- signing in, registering

    def _sign_in(self, request_id: str, code: str) -> None:
        account, phone = self._backend.account, self._phone
        self._code.step.set_busy(True)
        self._backend.tasks.run(
            self, lambda _token: account.sign_in(request_id, phone, code), Lane.NETWORK
        ).done(lambda _account: self._on_signed_in()).failed(self._on_refused).always(
            lambda: self._code.step.set_busy(False)
        )

    def _on_signed_in(self) -> None:
        self._code.stop()
        self.signed_in.emit("")

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AccountUnknown):
            self._code.refuse(error)
            return
        self._code.stop()
        self._registration, self._agreement = error.registration_token, None
        policy, language = self._backend.policy, language_in_use()
        self._backend.tasks.run(
            self, lambda _token: policy.for_newcomer(language), Lane.NETWORK
        ).done(self._ask_newcomer).failed(self._on_no_policy)

    def _on_no_policy(self, error: Exception) -> None:
        self._change_number()
        self._phone_step.show_error(
            self.tr("The privacy policy could not be read. {reason}").format(reason=explain(error))
        )

    def _register(self, version: str) -> None:
        self._register_step.start(self._registration, version)
        self._show_step(self._register_step)

    def _on_registration_expired(self) -> None:
        self._change_number()
        self._phone_step.show_error(
            self.tr("That took too long, so the code is no longer good. Ask for another one.")
        )

    def _welcome(self) -> None:
        if self._agreement is not None:
            self._write_agreement(*self._agreement)
        self._end.hide()
        self._show_step(self._welcome_step)

    def _on_signed_out(self, reason: str) -> None:
        # whoever reads the welcome has a session already, which may end
        if self._step is self._welcome_step:
            self._show_step(self._phone_step)
            self._show_end(reason)
