"""A code before the archive is made: it shows that the owner of the data asks for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.export import ExportJob
from vehilink_desktop.services.personal_export_view import Choice
from vehilink_desktop.ui.auth.code_panel import CodeSource
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.steps import StepDialog
from vehilink_desktop.ui.theme import Tone


class ExportCodeDialog(StepDialog):
    """Accepted once the platform prepares its part; `job` is what goes on then."""

    def __init__(
        self, backend: Backend, account: Account, choice: Choice, parent: QWidget | None = None
    ) -> None:
        super().__init__(backend, self.tr("Take your data with you"), parent)
        self.job: ExportJob | None = None
        self._choice = choice
        self._waiting = Label(self.tr("Sending you a code…"), "muted")
        self._error = Label("", tone=Tone.BAD, wrap=True)
        self.code = self.make_code_panel(
            self.tr("Make the archive"), self.tr("Asking…"), self.tr("Back")
        )
        self.code.sent.connect(lambda: self.show_step(self.code))
        self.code.not_sent.connect(self._on_not_sent)
        self.code.entered.connect(self._begin)
        self.code.change_wanted.connect(self.reject)
        self.add_step(self._waiting)
        self.add_step(self._error)
        self.add_step(self.code, self.tr("A code shows that it is you who asks for this."))
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.show_step(self._waiting)
        own = bidi.ltr(account.phone_masked)
        self.code.ask(CodeSource(own, backend.personal_export.request_code))

    def _on_not_sent(self, reason: str) -> None:
        self._error.setText(reason)
        self.show_step(self._error)

    def _begin(self, request_id: str, code: str) -> None:
        service, choice = self.backend.personal_export, self._choice
        self.send(self.code, lambda: service.begin(choice, request_id, code)).done(self._on_begun)

    def _on_begun(self, job: ExportJob) -> None:
        self.job = job
        self.accept()
