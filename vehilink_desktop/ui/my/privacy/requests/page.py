"""Requests about your data: those that were made, how they stand, and making one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.policy import Clause, clauses
from vehilink_desktop.domain.privacy_case import CaseContent, CaseKind, PrivacyCase
from vehilink_desktop.services.privacy_cases import CaseRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.delegates import ChipDelegate
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.empty import EmptyState, Faces
from vehilink_desktop.ui.common.layouts import column, holder
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.requests.cards import ContactCard, KindsCard
from vehilink_desktop.ui.my.privacy.requests.detail import CaseCard
from vehilink_desktop.ui.my.privacy.requests.dialog import RequestDialog
from vehilink_desktop.ui.my.privacy.requests.table import CaseModel
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import privacy_cases as words

T = TypeVar("T")

_EMPTY_HEIGHT = 160


class _Read(NamedTuple):
    cases: tuple[CaseRow, ...]
    draft: CaseContent | None


class _Beginning(NamedTuple):
    account: Account | None
    draft: CaseContent | None
    clauses: tuple[Clause, ...]


class RequestsPart(Page):
    """The table with the chosen request below it, what can be asked for, and whom to turn to."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._wanted = ""
        self._draft: CaseContent | None = None
        self._beginning: Operation[_Beginning] | None = None
        now = backend.platform_now
        self.model = CaseModel(self, now)
        self.table = PageTable(page_name("requests"))
        self.table.setModel(self.model)
        self.table.set_columns(
            (
                Column(220, TwoLineDelegate, stretch=True),
                Column(168, ChipDelegate),
                Column(128, TwoLineDelegate),
            )
        )
        nothing = EmptyState(
            "clipboard-list",
            self.tr("No requests"),
            self.tr("What you ask for and the platform's answers stand here."),
        )
        nothing.setMinimumHeight(_EMPTY_HEIGHT)
        self.faces = Faces(holder(column(self.table)), nothing, rows=3)
        self.case_card = CaseCard(now)
        self.kinds = KindsCard()
        self.draft_line = Banner(
            Tone.INFO,
            "",
            (
                link_button(self.tr("Go on"), on_click=self._go_on),
                link_button(self.tr("Discard"), on_click=self._discard),
            ),
        )
        self._build()
        self._connect()

    def title(self) -> str:
        return page_name("requests")

    def open(self, argument: str) -> None:
        """`argument`: the id of a request, or `new/<kind>[/<clause>]` to begin one."""
        first, _, rest = argument.partition("/")
        if first == "new":
            kind, _, clause = rest.partition("/")
            if kind in set(CaseKind):
                self.begin(kind, clause)
        else:
            self._wanted = argument
        self.reload()
        backend, language = self.backend, language_in_use()
        titles = backend.tasks.run(self, lambda _token: _titles(backend, language), Lane.NETWORK)
        titles.done(self.case_card.name_clauses)

    def reload(self) -> None:
        """Read them again."""
        service = self.backend.privacy_cases
        self.backend.tasks.run(self, lambda _token: _Read(service.all(), service.draft())).done(
            self._show
        )

    def begin(self, kind: str, clause: str = "") -> None:
        """Open the form of `kind`, for an explanation with `clause` chosen."""
        backend, language = self.backend, language_in_use()
        explains = kind == CaseKind.EXPLANATION

        def read() -> _Beginning:
            account, draft = backend.account.current(), backend.privacy_cases.draft()
            return _Beginning(account, draft, _clauses(backend, language) if explains else ())

        content = CaseContent(kind=CaseKind(kind), clause=clause or None)
        if self._beginning is not None:
            self._beginning.cancel()  # pressed twice: one form is enough
        self._beginning = backend.tasks.run(
            self, lambda _token: read(), Lane.NETWORK if explains else Lane.READ
        )
        self._beginning.done(partial(self._begin, content))

    # -- inside

    def _build(self) -> None:
        card = Card(self.tr("Your requests"))
        card.add(self.faces)
        lay_out(self, self.draft_line, card, self.case_card, self.kinds, ContactCard())
        self.draft_line.hide()
        self.case_card.hide()
        self.setFocusProxy(self.kinds.buttons[CaseKind.DELETION])

    def _connect(self) -> None:
        service, card = self.backend.privacy_cases, self.case_card
        self.table.selection_changed.connect(self._show_case)
        self.kinds.begun.connect(self.begin)
        card.navigate.connect(self.navigate)
        card.withdraw_requested.connect(self._ask_to_withdraw)
        card.lift_requested.connect(self._ask_to_lift)
        card.take_back_requested.connect(
            lambda one: self._do(lambda: service.take_back(one), Lane.WRITE)
        )
        card.retry_requested.connect(lambda one: self._do(lambda: service.retry(one), Lane.WRITE))
        self.backend.bus.changed.connect(self._on_changed)

    def _show(self, read: _Read) -> None:
        self._draft = read.draft
        self.draft_line.setVisible(read.draft is not None)
        if read.draft is not None:
            text = self.tr("Written and not sent: {request}")
            name = words.kind(read.draft.kind)
            self.draft_line.set_message(Tone.INFO, text.format(request=name))
        self.model.replace_rows(list(read.cases))
        if not read.cases:
            self.case_card.hide()
            self.faces.show_empty()
            return
        self.faces.show_filled()
        ids = [one.id for one in read.cases]
        if self._wanted in ids:
            self.table.select_row(ids.index(self._wanted))
            self._wanted = ""
        elif self.table.current_row() < 0:
            self.table.select_row(0)
        self._show_case()

    def _show_case(self) -> None:
        number = self.table.current_row()
        found = 0 <= number < len(self.model.rows)
        self.case_card.setVisible(found)
        if found:
            self.case_card.show_case(self.model.rows[number])

    # -- making one

    def _begin(self, content: CaseContent, beginning: _Beginning) -> None:
        draft = beginning.draft
        if beginning.account is None:
            return
        if draft is None or draft.kind == content.kind:
            self._open_form(content, beginning)
            return
        title = self.tr("Discard what you wrote?")
        text = self.tr("A request is written and not sent: {request}").format(
            request=words.kind(draft.kind)
        )
        anew = beginning._replace(draft=None)
        self._ask(title, text, self.tr("Discard"), lambda: self._open_form(content, anew))

    def _open_form(self, content: CaseContent, beginning: _Beginning) -> None:
        draft, account = beginning.draft, beginning.account
        assert account is not None
        if draft is not None:
            content = draft.model_copy(update={"clause": content.clause or draft.clause})
        dialog = RequestDialog(self.backend, content, account, beginning.clauses, self.window())
        dialog.sent.connect(self._on_sent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_sent(self, case_id: str) -> None:
        self._wanted = case_id
        self.notice.emit(self.tr("Your request is on its way"), None)
        self.reload()

    def _go_on(self) -> None:
        if self._draft is not None:
            self.begin(self._draft.kind)

    def _discard(self) -> None:
        service = self.backend.privacy_cases
        self.backend.tasks.run(self, lambda _token: service.keep_draft(None), Lane.WRITE)

    # -- what can be done about one

    def _ask_to_withdraw(self, case_id: str) -> None:
        service = self.backend.privacy_cases
        self._ask(
            self.tr("Withdraw this request?"),
            self.tr("The platform stops working on it. You can make it again later."),
            self.tr("Withdraw"),
            lambda: self._do(lambda: service.withdraw(case_id), Lane.NETWORK),
        )

    def _ask_to_lift(self, case: PrivacyCase) -> None:
        service = self.backend.privacy_cases
        uses = formats.listed(map(words.processing, case.content.processing))
        text = self.tr(
            "The platform may use your data for this again: {uses}. Settings that were switched "
            "off stay off until you switch them on. Those who were told to stop are told of it."
        )
        self._ask(
            self.tr("Allow this use again?"),
            text.format(uses=uses),
            self.tr("Allow again"),
            lambda: self._do(lambda: service.lift(case.id), Lane.NETWORK),
        )

    def _ask(self, title: str, text: str, action: str, then: Callable[[], None]) -> None:
        dialog = ConfirmDialog(title, text, action, parent=self.window())
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, work: Callable[[], T], lane: Lane) -> None:
        self.case_card.set_busy(True)
        doing = self.backend.tasks.run(self, lambda _token: work(), lane)
        doing.failed(lambda error: self.case_card.show_problem(explain(error)))
        doing.always(lambda: self.case_card.set_busy(False))

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(Topic.PRIVACY_CASE):
            self.reload()


def _titles(backend: Backend, language: str) -> dict[str, str]:
    return {one.id: one.title for one in _clauses(backend, language)}


def _clauses(backend: Backend, language: str) -> tuple[Clause, ...]:
    """Those of the policy; none while it is out of reach and not known here."""
    with suppress(Known):
        return clauses(backend.policy.in_force(language).text)
    return ()
