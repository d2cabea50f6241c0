"""Closing the account, at the end of the page: asking for it, or where the request stands."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.account import Account, AccountState
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.my.profile.cancel_dialog import CancelDialog
from vehilink_desktop.ui.theme import Tone


class CancelCard(Card):
    """Follows the account: whoever withdraws elsewhere sees it here.

    Signals:
        notice(str): something that was asked for is done.
        navigate(str): what blocks it is settled there.
    """

    notice = Signal(str)
    navigate = Signal(str)

    def __init__(self, backend: Backend) -> None:
        super().__init__(self.tr("Close the account"))
        self._backend = backend
        self._account: Account | None = None
        self._chip = Chip(self.tr("Under review"), Tone.WARN, "clock")
        self.tools.addWidget(self._chip)
        self._text = Label("", "muted", wrap=True)
        self._note = LinkText(backend)
        self._ask = secondary_button(self.tr("Close my account…"), on_click=self.ask)
        self._withdraw = primary_button(self.tr("Withdraw the request"), on_click=self.withdraw)
        line = row(gap=16)
        line.addWidget(self._text, 1)
        line.addWidget(self._ask)
        line.addWidget(self._withdraw)
        self.add(line)
        self.add(self._note)

    def show_account(self, account: Account) -> None:
        """Follow the platform's word."""
        self._account = account
        request = account.cancellation if account.state == AccountState.CANCELLING else None
        self._chip.setVisible(request is not None)
        self._withdraw.setVisible(request is not None)
        self._ask.setVisible(request is None)
        note = account.cancellation_note if request is None else None
        self._note.setVisible(bool(note))
        if note:
            refused = self.tr("Your last request was refused by the platform's staff: {note}")
            self._note.show_text(
                note, f"account/{account.id}", lambda said: refused.format(note=said)
            )
        if request is None:
            self._text.setText(
                self.tr("The platform deletes what it knows of you. This cannot be undone.")
            )
            return
        text = self.tr(
            "Asked for on {asked}. It is decided by {due} at the latest; without a word from the "
            "staff the account is closed then. Until then you can look around but not trade."
        )
        asked, due = formats.exact(request.requested_at), formats.exact(request.due_at)
        self._text.setText(text.format(asked=asked, due=due))

    def ask(self) -> None:
        """Open the dialog: what is in the way first."""
        if self._account is None:
            return
        dialog = CancelDialog(self._backend, self._account, self.window())
        dialog.navigate.connect(self.navigate)
        dialog.accepted.connect(lambda: self.notice.emit(self.tr("Your request is under review")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def withdraw(self) -> None:
        """Keep the account after all."""
        cancellation = self._backend.cancellation
        self._withdraw.setEnabled(False)
        self._backend.tasks.run(self, lambda _token: cancellation.withdraw(), Lane.NETWORK).done(
            lambda _account: self.notice.emit(self.tr("Your account stays"))
        ).failed(self._on_failed).always(lambda: self._withdraw.setEnabled(True))

    def _on_failed(self, error: Exception) -> None:
        self._note.show_text("", "", lambda _said: explain(error))
        self._note.show()
