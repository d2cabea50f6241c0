"""Another phone number: the new one, a code to the old one, a code to the new one.

Who has lost the old phone proves who they are instead.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.identity_check import Scene
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.services.profile import Conflict
from vehilink_desktop.ui.auth.code_panel import SPENT, CodePanel, CodeSource
from vehilink_desktop.ui.auth.code_step import CodeStep
from vehilink_desktop.ui.auth.phone_step import PhoneStep, offer_regions
from vehilink_desktop.ui.auth.regions import format_international
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.my.identity.dialog import IdentityDialog
from vehilink_desktop.ui.my.identity.places import open_identity
from vehilink_desktop.ui.my.steps import StepDialog
from vehilink_desktop.ui.words.identity import not_confirmed


class PhoneDialog(StepDialog):
    """Accepted once the platform knows the new number; until then nothing changes."""

    def __init__(self, backend: Backend, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(backend, self.tr("Change the phone number"), parent)
        self._own = bidi.ltr(account.phone_masked)
        self._phone = ""
        self._old: tuple[str, str] | str | None = None  # its code, or a check that stands for it
        self.phone_step = PhoneStep()
        self.phone_step.phone_entered.connect(self._on_phone)
        self.old_code = self._make_panel(self.tr("Next"), self.tr("Next…"))
        self.old_code.entered.connect(self._on_old_code)
        self.old_code.not_sent.connect(self._on_no_old_code)
        self.new_code = self._make_panel(self.tr("Change the number"), self.tr("Changing…"))
        self.new_code.entered.connect(self._on_new_code)
        self.new_code.not_sent.connect(self._on_no_new_code)
        for panel in (self.old_code, self.new_code):
            panel.sent.connect(partial(self._on_sent, panel))
            panel.change_wanted.connect(self._change_number)
        self.add_step(
            self.phone_step,
            self.tr("1 of 3: your new number. You sign in with it from then on."),
        )
        self.add_step(
            self.old_code, self.tr("2 of 3: the code that was sent to your present number.")
        )
        self.add_step(self.new_code, self.tr("3 of 3: the code that was sent to your new number."))
        self.lost = self.add_button(
            ghost_button(self.tr("I have no access to the old number"), on_click=self.prove)
        )
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        offer_regions(backend, self.phone_step)
        self.show_step(self.phone_step)

    def _make_panel(self, submit: str, busy: str) -> CodePanel:
        return self.make_code_panel(submit, busy, self.tr("Another number"))

    def prove(self) -> None:
        """Confirm in another way that the account is one's own; then the old code is not needed."""
        dialog = open_identity(self.backend, Scene.LOST_PHONE, self)
        dialog.accepted.connect(partial(self._on_proved, dialog))

    # -- the steps

    def _on_proved(self, dialog: IdentityDialog) -> None:
        check_id = dialog.standing.good_check if dialog.standing else None
        if check_id is None:
            return
        self._old = check_id
        self.lost.hide()
        self.old_code.stop()
        if self._phone:
            self._ask_new_code(self.phone_step)
        self.show_step(self.phone_step)

    def _on_phone(self, phone: str) -> None:
        profile = self.backend.profile
        self._phone = phone
        self.phone_step.set_busy(True)
        if isinstance(self._old, str):
            self._ask_new_code(self.phone_step)
        else:
            self.old_code.ask(CodeSource(self._own, profile.request_own_code))

    def _on_sent(self, panel: CodePanel) -> None:
        self.lost.setVisible(panel is self.old_code)
        self.phone_step.set_busy(False)
        self.old_code.step.set_busy(False)
        self.show_step(panel)

    def _change_number(self) -> None:
        self.lost.setVisible(not isinstance(self._old, str))
        self.show_step(self.phone_step)

    def _on_no_old_code(self, reason: str) -> None:
        self.phone_step.set_busy(False)
        self.phone_step.show_error(reason)

    def _on_old_code(self, request_id: str, code: str) -> None:
        self._old = (request_id, code)
        self._ask_new_code(self.old_code.step)

    def _ask_new_code(self, waiting: PhoneStep | CodeStep) -> None:
        """Have it sent; the step `waiting` says meanwhile that something happens."""
        profile, phone = self.backend.profile, self._phone
        waiting.set_busy(True)
        self.new_code.ask(
            CodeSource(format_international(phone), lambda: profile.request_new_code(phone))
        )

    def _on_no_new_code(self, reason: str) -> None:
        waiting = self.phone_step if isinstance(self._old, str) else self.old_code.step
        waiting.set_busy(False)
        waiting.show_error(reason)

    def _on_new_code(self, request_id: str, code: str) -> None:
        if self._old is None:
            return
        profile, phone, old = self.backend.profile, self._phone, self._old
        self.send(
            self.new_code, lambda: profile.change_phone(phone, old=old, new=(request_id, code))
        ).done(lambda _account: self.accept()).failed(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, Conflict) and error.code == "identity-not-confirmed":
            self._old = None
            self.lost.show()
            self.show_step(self.phone_step)
            self.phone_step.show_error(not_confirmed(error.reason))
            return
        of_old = isinstance(error, CodeWrong) and error.which == "old"
        stale = isinstance(error, Known) and error.code in SPENT
        if (of_old or stale) and not isinstance(self._old, str):
            self.show_step(self.old_code)
            self.old_code.refuse(error)
        elif isinstance(error, CodeWrong) or stale:
            self.new_code.refuse(error)
        else:
            self.show_step(self.phone_step)
            self.phone_step.show_error(explain(error))
