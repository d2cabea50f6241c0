"""Personal information: the person, the company's facts, signing out, closing the account."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.my.page import part_name
from vehilink_desktop.ui.my.profile.cancel_card import CancelCard
from vehilink_desktop.ui.my.profile.company import CompanyPanel
from vehilink_desktop.ui.my.profile.person import PersonPanel
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page


class ProfilePart(Page):
    """Follows the account: what changes elsewhere changes here.

    Signals:
        sign_out_requested(): ask where needed, then end the session.
    """

    sign_out_requested = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.person = PersonPanel(backend)
        self.person.notice.connect(lambda text: self.notice.emit(text, None))
        self.company = CompanyPanel()
        self.company.certification_wanted.connect(lambda: self.navigate.emit("my/certification"))
        self.company.copied.connect(self._on_copied)
        self.person.copied.connect(self._on_copied)
        self.cancel = CancelCard(backend)
        self.cancel.notice.connect(lambda text: self.notice.emit(text, None))
        self.cancel.navigate.connect(self.navigate)
        lay_out(self, self.person, self.company, self._session_card(), self.cancel)
        self.setFocusProxy(self.person)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return part_name("profile")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self._read()

    def _session_card(self) -> Card:
        card = Card(self.tr("This computer"))
        note = self.tr("Signing out keeps your drafts and pictures on this computer.")
        sign_out = secondary_button(
            self.tr("Sign out"), "log-out", on_click=self.sign_out_requested.emit
        )
        line = row(gap=16)
        line.addWidget(Label(note, "muted", wrap=True), 1)
        line.addWidget(sign_out)
        card.add(line)
        return card

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(Topic.ACCOUNT):
            self._read()

    def _read(self) -> None:
        account = self.backend.account
        self.backend.tasks.run(self, lambda _token: account.current()).done(self._show)

    def _show(self, account: Account | None) -> None:
        if account is None:
            return
        self.person.show_account(account)
        self.company.show_account(account)
        self.cancel.show_account(account)

    def _on_copied(self, name: str) -> None:
        self.notice.emit(self.tr("Copied: {name}").format(name=name), None)
