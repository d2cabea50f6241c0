"""Notices of the platform: what happened, what it means, what is done, what to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.notice import Notice, NoticeKind
from vehilink_desktop.services.notices import NoticeRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.delegates import ChipDelegate
from vehilink_desktop.ui.common.empty import EmptyState, Faces
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import notices as words

_EMPTY_HEIGHT = 240
#: Where a notice of a kind leads to.
_ROUTES = {
    NoticeKind.INCIDENT: "my/devices",
    NoticeKind.SERVICE_END: "my/privacy/export",
    NoticeKind.POLICY: "my/privacy/policy/news",
    NoticeKind.PROCESSING: "my/privacy/parties",
}


class Col(IntEnum):
    """The columns in their order."""

    TITLE = 0
    KIND = 1
    STATE = 2


@dataclass(frozen=True)
class ShownNotice:
    """A row of the table."""

    row: NoticeRow

    @property
    def id(self) -> str:
        """Of the notice."""
        return self.row.notice.id


class NoticeModel(RowsModel[ShownNotice]):
    """Newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = (self.tr("Notice"), self.tr("About"), self.tr("State"))

    def cell(self, row: ShownNotice, column: int, role: int) -> object:
        notice = row.row.notice
        kind = words.kind(notice.kind)
        if role == Roles.SUBTITLE:
            return formats.exact(notice.published_at) if column == Col.TITLE else None
        if role == Roles.TONE:
            tones = {Col.KIND: kind.tone, Col.STATE: self._tone(row.row)}
            return tones.get(Col(column))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return {
            Col.TITLE: lambda: bidi.auto(notice.title),
            Col.KIND: lambda: kind.text,
            Col.STATE: lambda: self._state(row.row),
        }[Col(column)]()

    def _state(self, row: NoticeRow) -> str:
        if row.notice.withdrawn:
            return self.tr("Withdrawn")
        return "" if row.read else self.tr("New")

    def _tone(self, row: NoticeRow) -> Tone:
        return Tone.NEUTRAL if row.notice.withdrawn else Tone.INFO


class NoticeCard(Card):
    """One notice in full; its texts are the platform's and are shown as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._body = column(gap=8)
        self.add(self._body)

    def show_notice(self, notice: Notice) -> None:
        """Show `notice`."""
        empty(self._body)
        kind = words.kind(notice.kind)
        head = row(Chip(kind.text, kind.tone, kind.icon), None)
        self._body.addLayout(head)
        self._body.addWidget(Label(bidi.auto(notice.title), "h2", wrap=True))
        self._body.addWidget(Label(self._when(notice), "caption", wrap=True))
        if notice.withdrawn:
            text = self.tr("The platform has withdrawn this notice: it does not hold any more.")
            self._body.addWidget(Label(text, wrap=True, tone=Tone.WARN))
        for title, text in (
            (self.tr("What happened"), notice.happened),
            (self.tr("What it means for you"), notice.effect),
            (self.tr("What the platform does"), notice.measures),
            (self.tr("What you can do"), notice.advice),
            (self.tr("Who takes over"), notice.recipient),
            (self.tr("Contact"), notice.contact),
        ):
            if text:
                self._body.addWidget(Label(title, "strong"))
                self._body.addWidget(Label(bidi.auto(text), wrap=True, selectable=True))

    def _when(self, notice: Notice) -> str:
        published = self.tr("Published {time}").format(time=formats.exact(notice.published_at))
        if notice.effective_at is None:
            return published
        effective = self.tr("takes effect {time}").format(time=formats.exact(notice.effective_at))
        return formats.listed((published, effective))


class NoticesPart(Page):
    """Whatever is opened counts as read."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._wanted = ""
        self.model = NoticeModel(self)
        self.table = PageTable(page_name("notices"))
        self.table.setModel(self.model)
        self.table.set_columns(
            (
                Column(260, partial(TwoLineDelegate, wraps=True), stretch=True),
                Column(176, ChipDelegate),
                Column(104, ChipDelegate),
            )
        )
        self.notice_card = NoticeCard()
        self.lead = secondary_button("", on_click=self._lead)
        nothing = EmptyState(
            "bell",
            self.tr("No notices"),
            self.tr(
                "If something happens to your data, or the service or its policy changes, the "
                "platform says so here."
            ),
        )
        nothing.setMinimumHeight(_EMPTY_HEIGHT)
        self.faces = Faces(holder(column(self.table)), nothing, rows=3)
        card = Card()
        card.add(self.faces)
        self.notice_card.add(row(self.lead, None))
        lay_out(self, card, self.notice_card)
        self.notice_card.hide()
        self.setFocusProxy(self.table)
        self.table.selection_changed.connect(self._show_notice)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return page_name("notices")

    def open(self, argument: str) -> None:
        """`argument`: the id of a notice; without one, the newest."""
        self._wanted = argument
        self.reload()

    def reload(self) -> None:
        """Read them again."""
        notices = self.backend.notices
        self.backend.tasks.run(self, lambda _token: notices.all()).done(self._show)

    # -- inside

    def _show(self, found: tuple[NoticeRow, ...]) -> None:
        language = language_in_use()
        self.model.replace_rows(
            [ShownNotice(replace(one, notice=one.notice.in_language(language))) for one in found]
        )
        if not found:
            self.notice_card.hide()
            self.faces.show_empty()
            return
        self.faces.show_filled()
        ids = [one.notice.id for one in found]
        if self._wanted in ids:
            self.table.select_row(ids.index(self._wanted))
        elif self.table.current_row() < 0:
            self.table.select_row(0)
        self._wanted = ""
        self._show_notice()

    def _chosen(self) -> NoticeRow | None:
        number = self.table.current_row()
        return self.model.rows[number].row if 0 <= number < len(self.model.rows) else None

    def _show_notice(self) -> None:
        chosen = self._chosen()
        self.notice_card.setVisible(chosen is not None)
        if chosen is None:
            return
        notice, notices = chosen.notice, self.backend.notices
        self.notice_card.show_notice(notice)
        self.lead.setText(self._action(notice))
        self.lead.setVisible(bool(self.lead.text()) and not notice.withdrawn)
        if not chosen.read:
            self.backend.tasks.run(self, lambda _token: notices.mark_read(notice.id), Lane.WRITE)

    def _action(self, notice: Notice) -> str:
        return {
            NoticeKind.INCIDENT.value: self.tr("See where you are signed in"),
            NoticeKind.SERVICE_END.value: self.tr("Take your data with you"),
            NoticeKind.POLICY.value: self.tr("Read the policy"),
            NoticeKind.PROCESSING.value: self.tr("See who gets your data"),
        }.get(notice.kind, "")

    def _lead(self) -> None:
        chosen = self._chosen()
        route = _ROUTES.get(NoticeKind(chosen.notice.kind)) if chosen else None
        if route:
            self.navigate.emit(route)

    def _on_changed(self, changes: ChangeSet) -> None:
        # who agrees to a policy has read the notice about it
        if self.isVisible() and changes.topics() & {Topic.NOTICE, Topic.POLICY, Topic.ACCOUNT}:
            self.reload()
