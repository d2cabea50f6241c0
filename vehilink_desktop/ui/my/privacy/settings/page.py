"""The privacy settings: each choice with what it does, how it stands and what came of it."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.choice import RULES, Choice
from vehilink_desktop.services.choices import ChoiceState
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Separator
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.settings.consent import ChoiceConsent
from vehilink_desktop.ui.my.privacy.settings.line import ChoiceLine
from vehilink_desktop.ui.my.privacy.settings.region import RegionCard
from vehilink_desktop.ui.my.privacy.settings.traces import SearchTrace, VisitTrace
from vehilink_desktop.ui.my.sheet import bring_into_view, lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.words import privacy_choices as words

_WATCHED = frozenset(
    {Topic.CHOICE, Topic.CONSENT, Topic.ACCOUNT, Topic.BROWSING, Topic.SEARCH_HISTORY}
)


class _Standing(NamedTuple):
    """What was read; `starts` is None where the system does not say."""

    states: tuple[ChoiceState, ...]
    starts: bool | None


class SettingsPart(Page):
    """A choice takes effect at once; one that needs a consent asks for it first."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._reading: Operation[_Standing] | None = None
        self.lines = {choice: self._make_line(choice) for choice in Choice}
        self.visits = VisitTrace(backend)
        self.lines[Choice.BROWSING_RECORDS].add(self.visits)
        self.searches = SearchTrace(backend)
        self.lines[Choice.SEARCH_HISTORY].add(self.searches)
        for trace in (self.visits, self.searches):
            trace.notice.connect(lambda text: self.notice.emit(text, None))
        self.region = RegionCard(backend)
        self.region.notice.connect(lambda text: self.notice.emit(text, None))
        lay_out(
            self,
            self._card(
                self.tr("Messages"),
                Choice.MESSAGE_NOTIFICATIONS,
                Choice.MARKETING,
            ),
            self._card(
                self.tr("What you look at and search for"),
                Choice.BROWSING_RECORDS,
                Choice.SEARCH_HISTORY,
                Choice.PERSONAL_RANKING,
                Choice.DO_NOT_TRACK,
            ),
            self._card(
                self.tr("This program on this computer"),
                Choice.AUTOSTART,
                Choice.STAY_IN_TRAY,
                Choice.ASK_BEFORE_OPENING,
                Choice.LINK_WARNINGS,
                Choice.CAPTURE_PROTECTION,
            ),
            self.region,
        )
        self.setFocusProxy(self.lines[Choice.MESSAGE_NOTIFICATIONS].switch)
        backend.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        return page_name("settings")

    def open(self, argument: str) -> None:
        """`argument`: bring this choice into view."""
        self.reload()
        self.region.look()
        if argument in set(Choice):
            line = self.lines[Choice(argument)]
            bring_into_view(self, line)
            line.switch.setFocus()

    def reload(self) -> None:
        """Read how everything stands."""
        if self._reading is not None:
            # what was read before must not come home after
            self._reading.cancel()
        self._reading = self.backend.tasks.run(self, lambda _token: _read(self.backend))
        self._reading.done(self._show)
        self.visits.reload()
        self.searches.reload()
        self.region.reload()

    def switch(self, choice: Choice, on: bool) -> None:
        """Turn one, after a question where it needs one."""
        if not (on and RULES[choice].consent):
            self._switch(choice, on, words.wording(choice, on=on))
            return
        self.lines[choice].turn_back()
        question = words.question(choice)
        sheet = ChoiceConsent(question, self)
        sheet.accepted.connect(partial(self._switch, choice, True, question.wording()))
        sheet.open()

    # -- inside

    def _make_line(self, choice: Choice) -> ChoiceLine:
        line = ChoiceLine(choice)
        line.switched.connect(partial(self.switch, choice))
        return line

    def _card(self, title: str, *choices: Choice) -> Card:
        card = Card(title)
        for number, choice in enumerate(choices):
            if number:
                card.add(Separator())
            card.add(self.lines[choice])
        return card

    def _switch(self, choice: Choice, on: bool, wording: str) -> None:
        backend = self.backend

        def work() -> None:
            if choice is Choice.AUTOSTART and on:
                # first what may be refused: there is no consent to something that cannot be
                backend.computer.autostart.switch(True)
            backend.choices.switch(choice, on, wording)

        backend.tasks.run(self, lambda _token: work(), Lane.WRITE).always(self.reload)

    def _show(self, standing: _Standing) -> None:
        on = {state.name for state in standing.states if state.on}
        for state in standing.states:
            if state.name in set(Choice):
                choice = Choice(state.name)
                obstacle = self._obstacle(choice, on, standing.starts)
                self.lines[choice].show_state(state, obstacle)

    def _obstacle(self, choice: Choice, on: set[str], starts: bool | None) -> str:
        """Why a choice cannot be made, or does nothing although it is."""
        computer = self.backend.computer
        if choice is Choice.CAPTURE_PROTECTION and not computer.protection.offered:
            return self.tr("This system does not offer it.")
        needs_tray = choice in (Choice.STAY_IN_TRAY, Choice.MESSAGE_NOTIFICATIONS)
        if needs_tray and not computer.has_tray():
            return self.tr("This system shows no tray now, so it has no effect.")
        if choice is Choice.BROWSING_RECORDS and Choice.DO_NOT_TRACK in on:
            return self.tr("“Do not track” is on: nothing is recorded.")
        if choice is Choice.AUTOSTART and choice in on and starts is not True:
            return self.tr(
                "Your system does not list Vehilink any more. Switch it off and on to list it "
                "again."
            )
        return ""

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.topics() & _WATCHED:
            self.reload()


def _read(backend: Backend) -> _Standing:
    try:
        starts = backend.computer.autostart.is_on()
    except Known:
        starts = None
    return _Standing(backend.choices.states(), starts)
