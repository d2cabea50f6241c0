"""Asking to close the account: what is in the way, what is lost, a code."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.account import Account, CancellationBlocker
from vehilink_desktop.services.cancellation import CancellationBlocked
from vehilink_desktop.ui.auth.code_panel import CodeSource
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import (
    Button,
    danger_button,
    link_button,
    secondary_button,
)
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, row
from vehilink_desktop.ui.my.profile.lines import bullet
from vehilink_desktop.ui.my.steps import StepDialog
from vehilink_desktop.ui.theme import Tone

_REVIEW_H = 48


class CancelDialog(StepDialog):
    """Accepted once the request is with the platform.

    Signals:
        navigate(str): the route where a thing that is in the way can be settled.
    """

    navigate = Signal(str)

    def __init__(self, backend: Backend, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(backend, self.tr("Close my account"), parent)
        self._own = bidi.ltr(account.phone_masked)
        self._looking, self._not_known = QWidget(), QWidget()
        self.blockers = _Blockers()
        self.blockers.navigate.connect(self._go)
        self.consequences = self._make_consequences()
        self.code = self.make_code_panel(
            self.tr("Ask to close my account"), self.tr("Asking…"), self.tr("Back")
        )
        self.code.sent.connect(self._on_sent)
        self.code.not_sent.connect(self._on_not_sent)
        self.code.entered.connect(self._request)
        self.code.change_wanted.connect(self._show_consequences)
        self.add_step(self._looking, self.tr("Looking at what is in the way…"))
        self.add_step(self._not_known)
        self.add_step(
            self.blockers, self.tr("These have to be settled first, so that nobody waits in vain:")
        )
        self.add_step(self.consequences)
        self.add_step(self.code, self.tr("A code shows that it is you who asks for this."))
        self._error = Label("", tone=Tone.BAD, wrap=True)
        self._error.hide()
        self.add(self._error)
        self.add_button(secondary_button(self.tr("Keep my account")), rejects=True)
        self._again = self.add_button(
            secondary_button(self.tr("Look again"), "refresh-cw", on_click=self._look)
        )
        self._send = self.add_button(
            danger_button(self.tr("Send me a code"), on_click=self._ask_for_code)
        )
        self._look()

    def _make_consequences(self) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        review = self.tr(
            "The platform's staff looks at the request within {n} hours. Until then you can "
            "withdraw it."
        )
        groups = (
            (
                self.tr("What is lost"),
                (
                    self.tr("Your name, picture, phone number and company's documents"),
                    self.tr("Your listings with their pictures, and your drafts"),
                    self.tr("What is stored on this computer for this account"),
                ),
            ),
            (
                self.tr("What stays"),
                (
                    self.tr("What the law asks the platform to keep, without your name"),
                    self.tr("What others have already saved or printed"),
                ),
            ),
        )
        for title, lines in groups:
            layout.addWidget(Label(title, "strong"))
            for line in lines:
                layout.addLayout(bullet(line))
        layout.addWidget(Label(review.format(n=_REVIEW_H), "muted", wrap=True))
        self.understood = CheckBox(self.tr("I understand that this cannot be undone"))
        self.understood.toggled.connect(lambda on: self._send.setEnabled(on))
        layout.addWidget(self.understood)
        widget.setFocusProxy(self.understood)
        return widget

    # -- what is in the way

    def _look(self) -> None:
        cancellation = self.backend.cancellation
        self._offer()
        self.show_step(self._looking)
        self.backend.tasks.run(self, lambda _token: cancellation.blockers(), Lane.NETWORK).done(
            self._on_blockers
        ).failed(self._on_not_looked)

    def _on_blockers(self, blockers: tuple[CancellationBlocker, ...]) -> None:
        if not blockers:
            self._show_consequences()
            return
        self.blockers.show_blockers(blockers)
        self.show_step(self.blockers)
        self._offer(self._again)

    def _on_not_looked(self, error: Exception) -> None:
        self.show_step(self._not_known)
        self._offer(self._again, problem=explain(error))

    def _go(self, route: str) -> None:
        self.reject()
        self.navigate.emit(route)

    # -- asking

    def _show_consequences(self) -> None:
        self._send.setEnabled(self.understood.isChecked())
        self.show_step(self.consequences)
        self._offer(self._send)

    def _ask_for_code(self) -> None:
        self._send.setEnabled(False)
        self.code.ask(CodeSource(self._own, self.backend.cancellation.request_code))

    def _on_sent(self) -> None:
        self._offer()
        self.show_step(self.code)

    def _on_not_sent(self, reason: str) -> None:
        self._send.setEnabled(True)
        self._offer(self._send, problem=reason)

    def _request(self, request_id: str, code: str) -> None:
        cancellation = self.backend.cancellation
        self.send(self.code, lambda: cancellation.request(request_id, code)).done(
            lambda _account: self.accept()
        ).failed(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, CancellationBlocked):
            self.code.stop()
            self._on_blockers(error.blockers)
        else:
            self.code.refuse(error)

    def _offer(self, button: Button | None = None, *, problem: str = "") -> None:
        """Show one button beside the way back, and what went wrong if anything did."""
        for one in (self._again, self._send):
            one.setVisible(one is button)
        self._error.setText(problem)
        self._error.setVisible(bool(problem))
        if problem:
            announce(self, problem, urgent=True)
        self.fit_soon()


class _Blockers(QWidget):
    """A line for each thing in the way, with a link to where it is settled.

    Signals:
        navigate(str): the route of the link.
    """

    navigate = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    def show_blockers(self, blockers: Iterable[CancellationBlocker]) -> None:
        empty(self._lines)
        for blocker in blockers:
            self._lines.addWidget(self._line(blocker))

    def _line(self, blocker: CancellationBlocker) -> QWidget:
        text, action, route = self._words(blocker)
        line = row(ToneIcon(Tone.WARN), gap=10)
        line.addWidget(Label(text, wrap=True), 1)
        if route:
            line.addWidget(link_button(action, on_click=lambda: self.navigate.emit(route)))
        widget = QWidget()
        widget.setLayout(line)
        return widget

    def _words(self, blocker: CancellationBlocker) -> tuple[str, str, str]:
        """What is in the way, the word of the link, its route; none for what is new to us."""
        known = {
            "live_listings": (
                self.tr("%n vehicle(s) of yours are live. Withdraw them.", "", blocker.number),
                self.tr("My stock"),
                "stock",
            ),
            "listings_in_review": (
                self.tr("%n vehicle(s) of yours are in review.", "", blocker.number),
                self.tr("My stock"),
                "stock",
            ),
            "certification_pending": (
                self.tr("Your company's certification is in review. Wait until it is decided."),
                self.tr("Company certification"),
                "my/certification",
            ),
        }
        other = self.tr("The platform names something that this version does not know: {kind}")
        return known.get(blocker.kind) or (other.format(kind=bidi.auto(blocker.kind)), "", "")
