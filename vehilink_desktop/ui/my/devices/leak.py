"""An account that somebody else may have: what happens, a code, what was done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.account import Account
from vehilink_desktop.services.devices import LeakReport
from vehilink_desktop.ui.auth.code_panel import CodeSource
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import (
    IconButton,
    danger_button,
    secondary_button,
)
from vehilink_desktop.ui.common.fields import TextAreaField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.my.profile.lines import bullet
from vehilink_desktop.ui.my.steps import StepDialog
from vehilink_desktop.ui.theme import Tone

_MAX_NOTE = 2000


def what_happens() -> tuple[str, ...]:
    """What follows on telling the platform, in sentences."""
    translate = QCoreApplication.translate
    return (
        translate(
            "LeakDialog",
            "Every other device is signed out at once; this computer stays signed in.",
        ),
        translate(
            "LeakDialog",
            "The platform's staff gets a case and looks at what was done with the account.",
        ),
        translate("LeakDialog", "Your listings, drafts and messages stay as they are."),
    )


class LeakDialog(StepDialog):
    """Everything in one go; afterwards the phone number can be changed.

    Signals:
        phone_change_wanted(): the person wants another number as well.
    """

    phone_change_wanted = Signal()

    def __init__(self, backend: Backend, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(backend, self.tr("My account may have leaked"), parent)
        self._own = bidi.ltr(account.phone_masked)
        self.note = TextAreaField(max_length=_MAX_NOTE, lines=3)
        self._error = Label("", "caption", tone=Tone.BAD, wrap=True)
        self._error.hide()
        self.begin = self._make_begin()
        self.code = self.make_code_panel(
            self.tr("Secure my account"), self.tr("Securing…"), self.tr("Back")
        )
        self.code.sent.connect(self._on_sent)
        self.code.not_sent.connect(self._on_not_sent)
        self.code.entered.connect(self._report)
        self.code.change_wanted.connect(self._back)
        self.result_view = QWidget()
        self.add_step(self.begin, self.tr("This is what happens:"))
        self.add_step(self.code, self.tr("A code shows that it is you who asks for this."))
        self.add_step(self.result_view)
        self._close = self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self._ask = self.add_button(danger_button(self.tr("Send me a code"), on_click=self._send))
        self.show_step(self.begin)

    def _make_begin(self) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for text in what_happens():
            layout.addLayout(bullet(text))
        layout.addWidget(
            FormRow(
                self.tr("What did you notice? (optional)"),
                self.note,
                hint=self.tr("Staff reads it. Write no codes here."),
            )
        )
        layout.addWidget(self._error)
        return widget

    def _back(self) -> None:
        self.show_step(self.begin)
        self._ask.show()

    # -- the code

    def _send(self) -> None:
        self._ask.setEnabled(False)
        self._error.hide()
        self.code.ask(CodeSource(self._own, self.backend.devices.request_leak_code))

    def _on_sent(self) -> None:
        self._ask.setEnabled(True)
        self._ask.hide()
        self.show_step(self.code)

    def _on_not_sent(self, reason: str) -> None:
        self._ask.setEnabled(True)
        self._error.setText(reason)
        self._error.show()
        announce(self, reason, urgent=True)
        self.fit_soon()

    def _report(self, request_id: str, code: str) -> None:
        devices, note = self.backend.devices, self.note.value() or ""
        self.send(self.code, lambda: devices.report_leak(request_id, code, note)).done(
            self._on_reported
        )

    # -- what was done

    def _on_reported(self, report: LeakReport) -> None:
        self.code.stop()
        layout = QVBoxLayout(self.result_view)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        ended = self.tr("%n other session(s) ended.", "", report.sessions_ended)
        layout.addWidget(Label(self.tr("Your account is secured."), "strong"))
        layout.addWidget(Label(ended, wrap=True))
        case = Label(bidi.ltr(report.case_no), "h2", selectable=True)
        copy = IconButton(
            "copy",
            self.tr("Copy the case number"),
            on_click=lambda: QGuiApplication.clipboard().setText(report.case_no),
        )
        layout.addLayout(row(Label(self.tr("Case number"), "muted"), case, copy, None))
        text = self.tr(
            "Keep it: staff asks for it. If somebody may read messages on your phone, change the "
            "number as well."
        )
        layout.addWidget(Label(text, "muted", wrap=True))
        change = secondary_button(self.tr("Change my phone number"), on_click=self._change_phone)
        layout.addLayout(row(change, None))
        self._close.setText(self.tr("Close"))
        self._ask.hide()
        self.show_step(self.result_view)

    def _change_phone(self) -> None:
        self.accept()
        self.phone_change_wanted.emit()
