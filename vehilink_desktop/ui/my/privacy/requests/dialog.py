"""A request step by step: what is asked, what follows, and a code where it changes something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.policy import Clause
from vehilink_desktop.domain.privacy_case import (
    VERIFIED,
    CaseContent,
    CaseKind,
    problems,
)
from vehilink_desktop.services.privacy_cases import Proof
from vehilink_desktop.ui.auth.code_panel import CodeSource
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import (
    Button,
    danger_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.privacy.requests.form import RequestForm
from vehilink_desktop.ui.my.steps import StepDialog
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import privacy_cases as words

#: Of typing, after which what was written is kept.
_KEEP_MS = 800


class RequestDialog(StepDialog):
    """What is written stays written down until it is sent or emptied, also over a crash.

    Signals:
        sent(str): the request with this id was made.
    """

    sent = Signal(str)

    def __init__(
        self,
        backend: Backend,
        content: CaseContent,
        account: Account,
        clauses: Sequence[Clause] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Begin with `content`, whose kind it is of."""
        kind = CaseKind(content.kind)
        described = words.described(kind)
        super().__init__(backend, described.name, parent)
        self._empty = CaseContent(kind=kind, clause=content.clause)
        self._verified = kind in VERIFIED
        self._own = bidi.ltr(account.phone_masked)
        self.form = RequestForm(kind, clauses)
        self.form.show_content(content)
        self.add_step(self.form, described.text)
        self.code = self.make_code_panel(self.tr("Send"), self.tr("Sending…"), self.tr("Back"))
        self.add_step(self.code, self.tr("A code shows that it is you who asks for this."))
        self.error = Label("", tone=Tone.BAD, wrap=True)
        self.error.hide()
        self.add(self.error)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.action = self.add_button(self._make_action())
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._connect()
        self._follow()
        self.show_step(self.form)

    def reject(self) -> None:
        """Close; what was written stays as a draft."""
        if self._keeping.isActive():
            self._keep()
        super().reject()

    # -- inside

    def _make_action(self) -> Button:
        if self._verified:
            deletes = self._empty.kind == CaseKind.DELETION
            make = danger_button if deletes else primary_button
            return make(self.tr("Send me a code"), on_click=self._ask_for_code)
        return primary_button(self.tr("Send"), "send", on_click=self._send)

    def _connect(self) -> None:
        self.code.sent.connect(self._on_code_sent)
        self.code.not_sent.connect(self._say)
        self.code.entered.connect(self._prove)
        self.code.change_wanted.connect(self._back)
        self.form.changed.connect(self._on_changed)
        self._keeping.timeout.connect(self._keep)

    def _on_changed(self) -> None:
        self._follow()
        self._keeping.start()
        self.fit_soon()

    def _follow(self) -> None:
        self.action.setEnabled(not problems(self.form.content()))

    def _keep(self) -> None:
        """What was written, or nothing of what is empty again."""
        self._keeping.stop()
        service, content = self.backend.privacy_cases, self.form.content()
        kept = None if content == self._empty else content
        self.backend.tasks.run(self, lambda _token: service.keep_draft(kept), Lane.WRITE)

    def _ask_for_code(self) -> None:
        self._keep()
        self.action.setEnabled(False)
        self.error.hide()
        self.code.ask(CodeSource(self._own, self.backend.privacy_cases.request_code))

    def _on_code_sent(self) -> None:
        self.action.hide()
        self.show_step(self.code)

    def _back(self) -> None:
        self.action.show()
        self._follow()
        self.show_step(self.form)

    def _prove(self, request_id: str, code: str) -> None:
        service, content = self.backend.privacy_cases, self.form.content()
        proof = Proof(request_id, code)
        self.send(self.code, lambda: service.open(content, proof)).done(self._on_sent)

    def _send(self) -> None:
        self._keeping.stop()
        self.set_busy(True)
        service, content = self.backend.privacy_cases, self.form.content()
        sending = self.backend.tasks.run(self, lambda _token: service.open(content), Lane.WRITE)
        sending.always(lambda: self.set_busy(False))
        sending.done(self._on_sent).failed(lambda error: self._say(explain(error)))

    def _on_sent(self, case_id: str) -> None:
        self.sent.emit(case_id)
        self.accept()

    def _say(self, reason: str) -> None:
        self._follow()
        kept = self.tr("What you wrote is kept as a draft.")
        self.error.setText(f"{reason} {kept}")
        self.error.show()
        announce(self, self.error.text(), urgent=True)
        self.fit_soon()
