"""Bank accounts: what proforma invoices say where to pay to."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.masking import Datum
from vehilink_desktop.domain.payee import PayeeContent
from vehilink_desktop.services.payees import PayeeRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countries import country_choices
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces, Glyph
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.revealed import NotedValue
from vehilink_desktop.ui.i18n import current_language
from vehilink_desktop.ui.my.page import part_name
from vehilink_desktop.ui.my.payees.dialog import PayeeDialog
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import Tone

#: What most of the trade is paid in.
_USUAL = "USD"


class PayeesPart(Page):
    """The accounts, each with what it is changed by; everything works without a network."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._countries: list[Choice] = []
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        first = primary_button(self.tr("Add a bank account"), "plus", on_click=self.add_account)
        nothing = EmptyState(
            "banknote",
            self.tr("No bank account yet"),
            self.tr("A proforma invoice says where the buyer pays to. It needs an account."),
            first,
        )
        self.faces = Faces(holder(self._list), nothing, rows=2)
        self._add = secondary_button(self.tr("Add"), "plus", on_click=self.add_account)
        card = Card(self.tr("Paid to these accounts"))
        card.tools.addWidget(self._add)
        card.add(self.faces)
        lay_out(self, card, self._guard_card())
        self.setFocusProxy(self._add)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return part_name("payees")

    def open(self, argument: str) -> None:  # noqa: ARG002
        if not self._countries:
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            language = current_language(application)
            self.backend.tasks.run(self, lambda _token: country_choices(language)).done(
                self._countries.extend
            )
        self.reload()

    def reload(self) -> None:
        """Read the accounts again."""
        payees = self.backend.payees
        if not self._list.count():
            self.faces.show_loading()
        self.backend.tasks.run(self, lambda _token: payees.all()).done(self._show).failed(
            self._on_failed
        )

    def add_account(self) -> None:
        """Ask for a new one."""
        self._ask(None, PayeeContent(currency=_USUAL), on_papers=False)

    def change(self, account: PayeeRow) -> None:
        """Ask for another version of an account."""
        self._ask(account.id, account.content, on_papers=account.payee is not None)

    # -- inside

    def _guard_card(self) -> Card:
        card = Card(self.tr("Why buyers are warned of a change"))
        text = self.tr(
            "“Our bank account has changed” is how exporters lose money. Each change here makes a "
            "new version. Every open order that names the account shows it to the buyer, who must "
            "call back before a payment can be proved or confirmed."
        )
        card.add(Label(text, "muted", wrap=True))
        return card

    def _show(self, accounts: tuple[PayeeRow, ...]) -> None:
        empty(self._list)
        for account in accounts:
            line = self._line(account, last=account is accounts[-1])
            self._list.addWidget(line)
            line.show()
        self._add.setVisible(bool(accounts))
        if accounts:
            self.faces.show_filled()
        else:
            self.faces.show_empty()

    def _line(self, account: PayeeRow, *, last: bool) -> QWidget:
        content = account.content
        number = NotedValue(self.backend, Datum.BANK_ACCOUNT, self.tr("Account number"))
        number.set_value(content.number or "", account.id)
        where = [content.currency or "", bidi.auto(content.bank_name or "")]
        state = row(gap=8)
        chip = self._chip(account)
        if chip is not None:
            state.addWidget(chip)
        state.addWidget(Label(self._since(account), "caption", elide=True), 1)
        lines = column(
            Label(bidi.auto(content.holder or ""), "strong", elide=True),
            Label(" · ".join(part for part in where if part), "muted", elide=True),
            number,
            state,
            gap=0,
        )
        line = row(Glyph("banknote", size=40), gap=12)
        line.addLayout(lines, 1)
        if account.state == "parked":
            line.addWidget(ghost_button(self.tr("Send again"), "refresh-cw",
                                        on_click=lambda: self._retry(account.id)))  # fmt: skip
        if account.state in ("queued", "parked"):
            line.addWidget(ghost_button(self.tr("Take back"), "undo-2",
                                        on_click=lambda: self._take_back(account.id)))  # fmt: skip
        if account.state != "sending":
            line.addWidget(
                ghost_button(self.tr("Change"), "pencil", on_click=lambda: self.change(account))
            )
        body = column(line, gap=8)
        body.setContentsMargins(0, 8, 0, 8)
        if not last:
            body.addWidget(Separator())
        return holder(body)

    def _since(self, account: PayeeRow) -> str:
        if account.problem is not None:
            return describe(account.problem).message
        when = formats.ago(account.changed_at, self.backend.platform_now())
        if account.payee is None or account.payee.version == 1:
            return self.tr("Added {time}").format(time=when)
        return self.tr("Version {number}, changed {time}").format(
            number=account.payee.version, time=when
        )

    def _chip(self, account: PayeeRow) -> Chip | None:
        if account.state == "parked":
            return Chip(self.tr("Not sent"), Tone.BAD, "circle-alert")
        if account.state in ("queued", "sending"):
            return Chip(self.tr("Waiting to be sent"), Tone.INFO, "clock")
        return None

    def _ask(self, payee_id: str | None, content: PayeeContent, *, on_papers: bool) -> None:
        dialog = PayeeDialog(content, self._countries, on_papers=on_papers, parent=self.window())
        dialog.accepted.connect(lambda: self._save(payee_id, dialog.content()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, payee_id: str | None, content: PayeeContent) -> None:
        payees = self.backend.payees
        self.backend.tasks.run(
            self, lambda _token: payees.save(payee_id, content), Lane.WRITE
        ).done(lambda _id: self.notice.emit(self.tr("The bank account is saved"), None))

    def _take_back(self, payee_id: str) -> None:
        payees = self.backend.payees
        self.backend.tasks.run(self, lambda _token: payees.take_back(payee_id), Lane.WRITE)

    def _retry(self, payee_id: str) -> None:
        payees = self.backend.payees
        self.backend.tasks.run(self, lambda _token: payees.retry(payee_id), Lane.WRITE)

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        self.faces.show_error(
            ErrorState(words.title, words.message, words.hint, retry=self.reload,
                       technical=words.technical)
        )  # fmt: skip

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.topics() & {Topic.PAYEE, Topic.OUTBOX}:
            self.reload()
