"""The policy clause by clause in plain words, each with the way to where one acts on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.clause_map import ClauseEntry, load_clause_map
from vehilink_desktop.domain.policy import Clause, Policy, clauses
from vehilink_desktop.domain.privacy_case import CaseKind
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.ui.auth.wording import advice
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button, IconButton, link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import ErrorState, Faces, LoadingState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, empty, row
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.shell.routes import FOR_SUPPLIERS
from vehilink_desktop.ui.words.clauses import in_plain_words
from vehilink_desktop.ui.words.privacy_cases import kind

_CHAPTER = 2


class ClausesPart(Page):
    """Follows the edition in force; what it brings anew stands there with its text only."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.rows: dict[str, ClauseRow] = {}
        content = QWidget()
        self._chapters = QVBoxLayout(content)
        self._chapters.setContentsMargins(0, 0, 0, 0)
        self._chapters.setSpacing(16)
        self.faces = Faces(content, LoadingState(8), rows=8)
        lay_out(self, self.faces)

    def title(self) -> str:
        return page_name("clauses")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self.reload()

    def reload(self) -> None:
        """Read the policy and what stands behind its clauses."""
        if not self.rows:
            self.faces.show_loading()
        language = language_in_use()
        self.backend.tasks.run(
            self, lambda _token: _read(self.backend, language), Lane.NETWORK
        ).done(lambda found: self._show(*found)).failed(self._on_failed)

    # -- inside

    def _show(
        self, policy: Policy, known: Mapping[str, ClauseEntry], account: Account | None
    ) -> None:
        empty(self._chapters)
        self.rows = {}
        card: Card | None = None
        for clause in clauses(policy.text):
            if clause.level and (card is None or clause.level <= _CHAPTER):
                card = Card(bidi.auto(clause.title))
                card.body.setSpacing(10)
                self._chapters.addWidget(card)
            if card is not None and clause.text:
                self._add(card, clause, known.get(clause.id), account)
        self.faces.show_filled()

    def _add(
        self, card: Card, clause: Clause, entry: ClauseEntry | None, account: Account | None
    ) -> None:
        line = ClauseRow(clause, _route(entry, account))
        line.show_me.clicked.connect(lambda: self.navigate.emit(line.route))
        line.read.clicked.connect(lambda: self.navigate.emit(f"my/privacy/policy/{clause.id}"))
        asking = f"my/privacy/requests/new/{CaseKind.EXPLANATION}/{clause.id}"
        line.ask.clicked.connect(lambda: self.navigate.emit(asking))
        if card.body.count() > 1:
            card.add(Separator())
        card.add(line)
        self.rows[clause.id] = line

    def _on_failed(self, error: Exception) -> None:
        said = describe(error)
        self.faces.show_error(
            ErrorState(
                said.title,
                said.message,
                advice(error),
                retry=self.reload,
                technical=said.technical,
            )
        )


class ClauseRow(QWidget):
    """A clause: its name, what it means, the ways on, and asking what is not clear.

    Attributes:
        route: Where the person acts on it; empty where there is no such place for them.
    """

    def __init__(self, clause: Clause, route: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.route = route
        self.words = Label(in_plain_words(clause.id), wrap=True)
        self.words.setVisible(bool(self.words.text()))
        self.show_me = self._button(self.tr("Show me where"), clause)
        self.show_me.setVisible(bool(route))
        self.read = self._button(self.tr("Read the clause"), clause)
        self.ask = IconButton("circle-question-mark", kind(CaseKind.EXPLANATION))
        self.ask.setAccessibleName(f"{self.ask.accessibleName()}: {clause.title}")
        chapter = clause.level <= _CHAPTER
        title = Label(bidi.auto(clause.title), "strong", wrap=True)
        title.setVisible(not chapter)
        line = row(gap=8)
        line.addLayout(column(title, self.words, gap=2), 1)
        line.addWidget(self.show_me)
        line.addWidget(self.read)
        line.addWidget(self.ask)
        self.setLayout(line)

    def _button(self, text: str, clause: Clause) -> Button:
        button = link_button(text)
        button.setAccessibleName(f"{text}: {clause.title}")
        return button


def _read(
    backend: Backend, language: str
) -> tuple[Policy, Mapping[str, ClauseEntry], Account | None]:
    known = load_clause_map(resource_path("policy", "clauses.toml"))
    return backend.policy.in_force(language), known, backend.account.current()


def _route(entry: ClauseEntry | None, account: Account | None) -> str:
    """Where this kind of user acts on a clause."""
    if entry is None:
        return ""
    buys = account is not None and account.user_type != UserType.SUPPLIER
    return "" if buys and entry.route.startswith(FOR_SUPPLIERS) else entry.route
