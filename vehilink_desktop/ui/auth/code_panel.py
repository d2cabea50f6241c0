"""A code on its way to a phone: asked for, read where the platform shows it, asked for again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import CodeSent
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.ui.auth.code_step import CodeStep
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.theme import Tone

_INBOX_MS = 1500

#: Of errors after which the entered code can never become right.
SPENT = ("code-expired", "code-void")


@dataclass(frozen=True)
class CodeSource:
    """How a code comes to a phone.

    Attributes:
        phone: As it is shown.
        request: Has a code sent; called off the UI thread.
    """

    phone: str
    request: Callable[[], CodeSent]


class CodePanel(QWidget):
    """Asks a source for a code and the person to enter it.

    `inbox` is a line that shows the code on platforms without real messages; its place is up to
    whoever uses the panel.

    Signals:
        inbox_changed(): `inbox` came or went.
        sent(): a code is on its way; it may be entered.
        not_sent(str): why there is none.
        entered(str, str): the request id and six digits.
        change_wanted(): another number, please; or, without one to change, back.
    """

    inbox_changed = Signal()
    sent = Signal()
    not_sent = Signal(str)
    entered = Signal(str, str)
    change_wanted = Signal()

    def __init__(
        self, backend: Backend, step: CodeStep | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._source: CodeSource | None = None
        self._request: CodeSent | None = None
        self._asking: Operation[CodeSent] | None = None
        self._found = ""
        self.step = step or CodeStep(backend.clock)
        self.step.code_entered.connect(self._on_entered)
        self.step.resend_wanted.connect(self._resend)
        self.step.change_wanted.connect(self._on_change_wanted)
        self._fill = secondary_button(self.tr("Fill in"), on_click=self._fill_in)
        self.inbox = Banner(Tone.INFO, "", (self._fill,))
        self.inbox.hide()
        self._watch = QTimer(self, interval=_INBOX_MS)
        self._watch.timeout.connect(self._read_inbox)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.step)
        self.setFocusProxy(self.step)

    def ask(self, source: CodeSource) -> None:
        """Have a code sent; `sent` or `not_sent` follows."""
        again = self._source is not None and self._source.phone == source.phone
        self._have_sent(source).failed(lambda error: self._on_not_sent(error, again=again))

    def refuse(self, error: Exception) -> None:
        """Say why the entered code, or what was to be done with it, was refused."""
        if isinstance(error, CodeWrong) and error.attempts_left == 0:
            # the last attempt: the platform says "wrong" once more, but the code is gone
            error = Known("code-void")
        spent = isinstance(error, Known) and error.code in SPENT
        self.step.set_busy(False)
        self.step.show_error(explain(error), keep_code=not spent)
        if not spent:
            self._start_watching()

    def stop(self) -> None:
        """No more waiting for codes, looking for them and counting of seconds."""
        self._stop_watching()
        self.step.stop()
        if self._asking is not None:
            # a code that is on its way makes the one before worthless
            self._asking.cancel()
            self._asking = self._request = None

    # -- asking

    def _have_sent(self, source: CodeSource) -> Operation[CodeSent]:
        self._asking = self._backend.tasks.run(
            self, lambda _token: source.request(), Lane.NETWORK
        ).done(lambda sent: self._on_sent(source, sent))
        return self._asking

    def _on_sent(self, source: CodeSource, sent: CodeSent) -> None:
        self._asking = None
        self._source, self._request = source, sent
        self.step.start(source.phone, sent.resend_after_s, sent.expires_in_s)
        self._start_watching()
        self.sent.emit()

    def _on_not_sent(self, error: Exception, *, again: bool) -> None:
        self._asking = None
        too_soon = isinstance(error, Known) and error.code == "code-too-soon"
        if too_soon and again and self._request is not None:
            # the code that was sent a moment ago is still good
            self._start_watching()
            self.sent.emit()
        else:
            self.not_sent.emit(explain(error))

    def _resend(self) -> None:
        if self._source is None or self._request is None:
            return
        self.step.wait_before_resend(self._request.resend_after_s)
        self._have_sent(self._source).failed(self._on_not_resent)

    def _on_not_resent(self, error: Exception) -> None:
        self._asking = None
        wait = error.retry_after_s if isinstance(error, Known) else None
        self.step.wait_before_resend(wait or 0)
        self.step.show_error(explain(error))

    def _on_entered(self, code: str) -> None:
        self._stop_watching()
        if self._request is not None:
            self.entered.emit(self._request.request_id, code)

    def _on_change_wanted(self) -> None:
        self.stop()
        self.change_wanted.emit()

    # -- a platform that shows its messages

    def _start_watching(self) -> None:
        self._stop_watching()
        self._watch.start()
        self._read_inbox()

    def _stop_watching(self) -> None:
        self._watch.stop()
        self.inbox.hide()
        self.inbox_changed.emit()

    def _read_inbox(self) -> None:
        if self._request is None:
            return
        account, request = self._backend.account, self._request
        self._backend.tasks.run(
            self, lambda _token: account.read_code(request.request_id), Lane.NETWORK
        ).done(lambda code: self._on_inbox(request, code)).failed(lambda _error: None)

    def _on_inbox(self, request: CodeSent, code: str | None) -> None:
        if code is None or request is not self._request or not self._watch.isActive():
            return
        self._watch.stop()
        self._found = code
        text = self.tr("Message to {phone}: your code is {code}")
        phone = self._source.phone if self._source else ""
        self.inbox.set_message(Tone.INFO, text.format(phone=phone, code=code))
        self.inbox.show()
        self.inbox_changed.emit()
        self._fill.setFocus()

    def _fill_in(self) -> None:
        self.step.enter(self._found)
        self.step.setFocus()
