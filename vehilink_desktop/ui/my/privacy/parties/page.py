"""Who else gets your data: third parties, what they get, new purposes, and your answers."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.choice import purpose_choice, recipient_choice
from vehilink_desktop.domain.processing import NewPurpose, Register, ThirdParty
from vehilink_desktop.services.processing import Question
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.layouts import column, empty, holder
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.parties.cards import (
    EntryCard,
    HistoryCard,
    QuestionCard,
    needs_consent,
)
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page

_GAP = 16


class _Read(NamedTuple):
    register: Register
    asked: tuple[Question, ...]
    answers: dict[str, bool]


class PartiesPart(Page):
    """What waits for an answer comes first, what has ended last."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._seen = False
        self.cards = column(gap=_GAP)
        self.history = HistoryCard()
        nothing = EmptyState(
            "share-2",
            self.tr("Nobody else"),
            self.tr("The platform gives your personal data to nobody else."),
        )
        filled = QVBoxLayout()
        filled.setSpacing(_GAP)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addLayout(self.cards)
        filled.addWidget(self.history)
        self.faces = Faces(holder(filled), nothing, rows=4)
        lay_out(self, self.faces)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return page_name("parties")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self._seen = False
        self.reload()

    def reload(self) -> None:
        """Ask the platform for the list; what was known last when it is out of reach."""
        processing, language = self.backend.processing, language_in_use()

        def read() -> _Read:
            register = processing.refresh(language)
            return _Read(register, processing.asked(), self._answers(register))

        reading = self.backend.tasks.run(self, lambda _token: read(), Lane.NETWORK)
        reading.done(self._show).failed(self._on_not_read)

    def answer(self, name: str, agreed: bool, wording: str) -> None:
        """Write down a yes or a no; it acts at once."""
        processing = self.backend.processing
        self.backend.tasks.run(
            self, lambda _token: processing.answer(name, agreed, wording), Lane.WRITE
        )

    # -- inside

    def _answers(self, register: Register) -> dict[str, bool]:
        choices = self.backend.choices
        states = [choices.state(_name(one)) for one in _consented(register)]
        return {one.name: one.on for one in states if one.since is not None}

    def _show(self, read: _Read) -> None:
        if not self._seen:
            self._seen, processing = True, self.backend.processing
            self.backend.tasks.run(self, lambda _token: processing.mark_seen(), Lane.WRITE)
        empty(self.cards)
        register = read.register
        asked = {one.name for one in read.asked}
        for question in read.asked:
            card = QuestionCard(question.name, question.entry)
            card.answered.connect(self.answer)
            self.cards.addWidget(card)
        entries: list[ThirdParty | NewPurpose] = [*register.purposes, *register.parties]
        for entry in sorted(entries, key=lambda one: one.until is not None):
            name = _name(entry) if needs_consent(entry) else ""
            if name not in asked or not name:
                self.cards.addWidget(self._entry_card(entry, name, read.answers.get(name)))
        self.history.show_changes(register.changes)
        if entries:
            self.faces.show_filled()
        else:
            self.faces.show_empty()

    def _entry_card(
        self, entry: ThirdParty | NewPurpose, name: str, agreed: bool | None
    ) -> EntryCard:
        card = EntryCard(entry, name=name, agreed=agreed)
        change = self._take_back if agreed else self._ask_again
        card.withdraw_requested.connect(partial(change, entry))
        return card

    def _take_back(self, entry: ThirdParty | NewPurpose, name: str) -> None:
        title = entry.title if isinstance(entry, NewPurpose) else entry.name
        self.answer(name, False, self.tr("I take back my consent: {name}").format(name=title))

    def _ask_again(self, entry: ThirdParty | NewPurpose, name: str) -> None:
        card = QuestionCard(name, entry)
        card.answered.connect(self.answer)
        self.cards.insertWidget(0, card)
        card.box.setFocus()

    def _on_not_read(self, error: Exception) -> None:
        text = describe(error)
        self.faces.show_error(
            ErrorState(
                text.title, text.message, text.hint, technical=text.technical, retry=self.reload
            )
        )

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(Topic.PROCESSING):
            self.reload()


def _consented(register: Register) -> list[ThirdParty | NewPurpose]:
    entries: list[ThirdParty | NewPurpose] = [*register.parties, *register.purposes]
    return [one for one in entries if needs_consent(one)]


def _name(entry: ThirdParty | NewPurpose) -> str:
    if isinstance(entry, NewPurpose):
        return purpose_choice(entry.id)
    return recipient_choice(entry.id)
