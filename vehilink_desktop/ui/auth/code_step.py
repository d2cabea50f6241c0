"""Entering the six digits of a message: to sign in, or to confirm something."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import link_button, primary_button
from vehilink_desktop.ui.common.fields import TextField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import current_theme

LENGTH = 6
_TICK_MS = 1000


def digits_of(text: str) -> str:
    """The digits of `text` in any script as 0 to 9; of a whole message, the six of its code."""
    plain = "".join(
        one if (value := unicodedata.decimal(one, None)) is None else str(value) for one in text
    )
    code = re.search(rf"(?<!\d)\d{{{LENGTH}}}(?!\d)", plain)
    return code.group() if code else re.sub(r"\D", "", plain)[:LENGTH]


class CodeStep(QWidget):
    """Asks for the code; six digits submit themselves.

    Args:
        submit: The word on the button, and `busy` what it says meanwhile; empty for signing in.
        change: The word that leads away from here.

    Signals:
        code_entered(str): six digits.
        resend_wanted(): a new code, please.
        change_wanted(): `change` was chosen, or Esc pressed.
    """

    code_entered = Signal(str)
    resend_wanted = Signal()
    change_wanted = Signal()

    def __init__(
        self,
        clock: Clock,
        *,
        submit: str = "",
        busy: str = "",
        change: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._submit_texts = (submit or self.tr("Sign in"), busy or self.tr("Signing in…"))
        self._clock = clock
        self._resend_at = 0.0
        self._busy = False
        self._sent_to = Label("", "muted", wrap=True)
        self._code = TextField(max_length=200, left_to_right=True)
        self._code.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._code_row = FormRow(self.tr("Code from the message"), self._code)
        self._confirm = primary_button("", on_click=self._submit)
        self._resend = link_button("", on_click=self.resend_wanted.emit)
        self._code.changed.connect(self._on_typed)
        self._code.edit.returnPressed.connect(self._submit)
        self._leave = link_button(
            change or self.tr("Change number"), on_click=self.change_wanted.emit
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._sent_to, self._code_row, self._confirm):
            layout.addWidget(part)
        layout.addLayout(row(self._leave, None, self._resend))
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_resend)
        self.setFocusProxy(self._code)
        self._enlarge()
        current_theme().changed.connect(self._enlarge)
        self.set_busy(False)

    def start(self, phone: str, resend_after_s: float, expires_in_s: float) -> None:
        """A code is on its way to `phone`, which is shown as it is."""
        text = self.tr("Sent to {phone}. The code is valid for {n} min.")
        self._sent_to.setText(text.format(phone=phone, n=max(1, round(expires_in_s / 60))))
        self._code.set_value(None)
        self.show_error("")
        self.wait_before_resend(resend_after_s)

    def wait_before_resend(self, seconds: float) -> None:
        self._resend_at = self._clock.monotonic() + seconds
        self._tick.start()
        self._show_resend()

    def enter(self, code: str) -> None:
        """Fill in a code and submit it."""
        self._code.edit.setText(code)
        self._on_typed()

    def set_busy(self, busy: bool) -> None:
        """While the code is being used there is no way back: it may have worked already."""
        self._busy = busy
        self._code.set_read_only(busy)
        self._confirm.setText(self._submit_texts[busy])
        self._leave.setEnabled(not busy)
        self._enable()
        self._show_resend()

    def show_error(self, text: str, *, keep_code: bool = True) -> None:
        """Say what is wrong; the code is selected to be typed over, or dropped."""
        self._code_row.set_error(text)
        if not text:
            return
        if keep_code:
            self._code.edit.selectAll()
        else:
            self._code.set_value(None)
        self._enable()
        self._code.setFocus()
        announce(self, text, urgent=True)

    def stop(self) -> None:
        self._tick.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self._busy:
                self.change_wanted.emit()
            return
        super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self._code_row.set_error("")
        edit = self._code.edit
        digits = digits_of(edit.text())
        if digits != edit.text():
            edit.setText(digits)
        self._enable()
        if len(digits) == LENGTH:
            self._submit()

    def _submit(self) -> None:
        code = self._code.value() or ""
        if len(code) == LENGTH and not self._busy:
            self.code_entered.emit(code)

    def _enable(self) -> None:
        complete = len(self._code.value() or "") == LENGTH
        self._confirm.setEnabled(complete and not self._busy)

    def _show_resend(self) -> None:
        left = round(self._resend_at - self._clock.monotonic())
        self._resend.setEnabled(left <= 0 and not self._busy)
        if left > 0:
            self._resend.setText(self.tr("Send again in {n} s").format(n=left))
        else:
            self._tick.stop()
            self._resend.setText(self.tr("Send again"))

    def _enlarge(self) -> None:
        # one glance must do to compare the digits with those on the phone
        size = current_theme().sizes.h1
        self._code.edit.setStyleSheet(
            f"QLineEdit {{ font-size: {size}px; font-weight: 600; letter-spacing: 6px; }}"
        )
