"""One request: what was asked, what became of it, and what can be done about it now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.privacy_case import (
    CaseKind,
    CaseState,
    PrivacyCase,
    ToldRecipient,
)
from vehilink_desktop.services.privacy_cases import CaseRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countdown import Now
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.my.privacy.requests.table import is_overdue
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import privacy_cases as words


class CaseCard(Card):
    """Of the request that is chosen in the table.

    Signals:
        withdraw_requested(str), take_back_requested(str), retry_requested(str): with this id.
        lift_requested(PrivacyCase): let go on what it stopped.
        navigate(str): go to a route.
    """

    withdraw_requested = Signal(str)
    take_back_requested = Signal(str)
    retry_requested = Signal(str)
    lift_requested = Signal(PrivacyCase)
    navigate = Signal(str)

    def __init__(self, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._now = now
        self._id = ""
        self._shown: tuple[CaseRow, bool] | None = None
        self._clauses: Mapping[str, str] = {}
        self._body = column(gap=10)
        self.problem = Label("", "caption", tone=Tone.BAD, wrap=True)
        self.problem.hide()
        self.withdraw = secondary_button(
            self.tr("Withdraw"),
            "undo-2",
            on_click=lambda: self.withdraw_requested.emit(self._id),
        )
        self.lift = secondary_button(self.tr("Allow it again…"), on_click=self._on_lift)
        self.take_back = secondary_button(
            self.tr("Do not send it"), on_click=lambda: self.take_back_requested.emit(self._id)
        )
        self.retry = secondary_button(
            self.tr("Send again"),
            "refresh-cw",
            on_click=lambda: self.retry_requested.emit(self._id),
        )
        self.phone = secondary_button(
            self.tr("Change my phone number"), on_click=lambda: self.navigate.emit("my/profile")
        )
        self.add(self._body)
        self.add(self.problem)
        self.add(row(self.withdraw, self.lift, self.take_back, self.retry, self.phone, None))

    def show_case(self, shown: CaseRow) -> None:
        """Show a request; its texts are shown as plain text."""
        overdue = shown.case is not None and is_overdue(shown.case, self._now())
        if (shown, overdue) == self._shown:
            return  # drawn anew, it would flicker whenever another one changes
        self._id, self._shown = shown.id, (shown, overdue)
        empty(self._body)
        self.problem.hide()
        self._show_head(shown, overdue=overdue)
        self._body.addWidget(self._facts(shown))
        self._say(self.tr("What you wrote"), shown.content.text)
        if shown.problem is not None:
            said = describe(shown.problem)
            text = " ".join(filter(None, (f"{said.title}.", said.message, said.hint)))
            self._body.addWidget(Label(text, wrap=True, tone=Tone.BAD))
        if shown.case is not None:
            self._show_answer(shown.case)
            self._show_times(shown.case)
        self.withdraw.setVisible(shown.state == CaseState.RECEIVED)
        self.lift.setVisible(shown.case is not None and shown.case.restricts)
        self.take_back.setVisible(shown.state in ("queued", "parked"))
        self.retry.setVisible(shown.state == "parked")
        self.phone.setVisible(shown.content.kind == CaseKind.LEAK)

    def name_clauses(self, titles: Mapping[str, str]) -> None:
        """What the clauses of the policy are called, by their anchors."""
        if titles == self._clauses:
            return
        self._clauses = titles
        if self._shown is not None:
            (shown, _overdue), self._shown = self._shown, None
            self.show_case(shown)

    def set_busy(self, busy: bool) -> None:
        """Whether what was asked for here is under way."""
        for button in (self.withdraw, self.lift, self.take_back, self.retry):
            button.setEnabled(not busy)

    def show_problem(self, text: str) -> None:
        """Why something could not be done."""
        self.problem.setText(text)
        self.problem.show()

    # -- parts

    def _on_lift(self) -> None:
        if self._shown is not None and self._shown[0].case is not None:
            self.lift_requested.emit(self._shown[0].case)

    def _show_head(self, shown: CaseRow, *, overdue: bool) -> None:
        number = Label(bidi.ltr(shown.case.case_no) if shown.case else "", selectable=True)
        self._body.addWidget(holder(row(Chip(*words.state(shown.state)), number, None)))
        title = Label(bidi.auto(words.kind(shown.content.kind)), "h2", wrap=True)
        self._body.addWidget(title)
        if overdue:
            text = self.tr(
                "The platform has not answered in time. Call the hotline with the number of the "
                "request, or turn to one of the authorities named below."
            )
            self._body.addWidget(Label(text, wrap=True, tone=Tone.BAD))

    def _facts(self, shown: CaseRow) -> FactGrid:
        content, case = shown.content, shown.case
        waits = case is not None and case.state == CaseState.RECEIVED
        grid = FactGrid(2)
        grid.set_facts(
            (
                (self.tr("Reason"), words.ground(content.ground) if content.ground else ""),
                (self.tr("About"), _named(map(words.scope, content.scopes))),
                (self.tr("To be stopped"), _named(map(words.processing, content.processing))),
                (self.tr("Clause"), self._clause(content.clause or "")),
                (self.tr("Answer by"), formats.exact(case.due_at) if case and waits else ""),
            )
        )
        return grid

    def _clause(self, anchor: str) -> str:
        """Its title; an earlier edition may have had one that is gone."""
        title = self._clauses.get(anchor)
        return bidi.auto(title) if title else bidi.ltr(anchor)

    def _show_answer(self, case: PrivacyCase) -> None:
        self._say(self.tr("The platform's answer"), case.answer or "")
        if case.refusal:
            partly = bool(case.kept)
            title = self.tr("Why not all of it") if partly else self.tr("Why it is refused")
            self._say(title, words.refusal(case.refusal))
        self._say(self.tr("What had to stay"), _named(map(words.scope, case.kept)))
        deletes = case.content.kind == CaseKind.DELETION
        told = self.tr("Told to delete it as well") if deletes else self.tr("Told to stop as well")
        self._say(told, _told(case.told))
        self._say(self.tr("Told that you allow it again"), _told(case.told_of_lifting))
        if case.state == CaseState.REFUSED or case.kept:
            text = self.tr("If you do not agree with it: see “If you are not satisfied” below.")
            self._body.addWidget(Label(text, "caption", wrap=True))

    def _show_times(self, case: PrivacyCase) -> None:
        for text, at in self._times(case):
            if at is None:
                continue
            past = at <= self._now()
            line = row(ToneIcon(Tone.OK if past else Tone.INFO), gap=8)
            line.addWidget(Label(text.format(time=formats.exact(at)), wrap=True), 1)
            self._body.addWidget(holder(line))

    def _times(self, case: PrivacyCase) -> tuple[tuple[str, datetime | None], ...]:
        return (
            (self.tr("Received {time}"), case.created_at),
            (self.tr("Answered {time}"), case.answered_at),
            (self.tr("Carried out {time}"), case.carried_out_at),
            (self.tr("Allowed again {time}"), case.lifted_at),
            (self.tr("Gone from all backups by {time}"), case.backups_until),
        )

    def _say(self, title: str, text: str) -> None:
        if text:
            said = Label(bidi.auto(text), wrap=True, selectable=True)
            self._body.addWidget(holder(column(Label(title, "caption"), said, gap=2)))


def _told(recipients: Iterable[ToldRecipient]) -> str:
    return _named(f"{one.name} ({formats.day(one.told_at)})" for one in recipients)


def _named(names: Iterable[str]) -> str:
    return formats.listed(map(bidi.auto, names))
