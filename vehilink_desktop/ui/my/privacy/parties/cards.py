"""Cards of third parties and new purposes; their texts are the platform's, as plain text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.processing import Basis, NewPurpose, RegisterChange, ThirdParty
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countries import country_name
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, row
from vehilink_desktop.ui.i18n import language_in_use
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import notices as words


class QuestionCard(Card):
    """Asks whether somebody may get data, or whether it may be used for something new.

    Signals:
        answered(str, bool, str): the name of the choice, yes or no, and the words shown.
    """

    answered = Signal(str, bool, str)

    def __init__(
        self, name: str, entry: ThirdParty | NewPurpose, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._name = name
        self._wording = self._words(entry)
        self.add(row(Chip(self.tr("Your answer is wanted"), Tone.INFO, "info"), None))
        self.add(Label(bidi.auto(_title(entry)), "h2", wrap=True))
        self.add(Label(bidi.auto(self._wording), wrap=True, selectable=True))
        self.box = CheckBox(self.tr("I agree to this"))
        self.agree = primary_button(self.tr("Agree"), on_click=lambda: self._answer(True))
        refuse = secondary_button(self.tr("Do not agree"), on_click=lambda: self._answer(False))
        self.refuse = refuse
        self.agree.setEnabled(False)
        self.box.toggled.connect(self.agree.setEnabled)
        self.add(self.box)
        self.add(row(self.agree, refuse, None))
        note = self.tr("Nothing is handed over before you agree, and you can take it back here.")
        self.add(Label(note, "caption", wrap=True))

    def _words(self, entry: ThirdParty | NewPurpose) -> str:
        if isinstance(entry, NewPurpose):
            text = self.tr("{text}\nData: {data}")
            return text.format(text=entry.text, data=entry.data)
        text = self.tr("{name} would get: {data}\nWhat for: {purpose}\nHow: {method}")
        return text.format(
            name=entry.name, data=entry.data, purpose=entry.purpose, method=entry.method
        )

    def _answer(self, agreed: bool) -> None:
        self.answered.emit(self._name, agreed, self._wording)


class EntryCard(Card):
    """A third party or a new purpose; with a consent that stands, it can be taken back.

    Signals:
        withdraw_requested(str): the name of the choice.
    """

    withdraw_requested = Signal(str)

    def __init__(
        self,
        entry: ThirdParty | NewPurpose,
        *,
        name: str = "",
        agreed: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`agreed` is None where no consent is asked for, or none was given yet."""
        super().__init__(parent=parent)
        head = row(Label(bidi.auto(_title(entry)), "h2", wrap=True), gap=8)
        head.setStretch(0, 1)
        if entry.until is not None:
            head.addWidget(Chip(self.tr("Ended"), Tone.NEUTRAL))
        elif agreed is not None:
            yes, no = self.tr("You agreed"), self.tr("You did not agree")
            head.addWidget(Chip(yes if agreed else no, Tone.OK if agreed else Tone.NEUTRAL))
        self.add(head)
        facts = FactGrid()
        facts.set_facts(self._facts(entry))
        self.add(facts)
        if agreed is not None and entry.until is None:
            text = self.tr("Take back") if agreed else self.tr("Agree after all…")
            self.change = secondary_button(
                text, on_click=lambda: self.withdraw_requested.emit(name)
            )
            self.add(row(self.change, None))

    def _facts(self, entry: ThirdParty | NewPurpose) -> tuple[tuple[str, str], ...]:
        since = (self.tr("Since"), formats.day(entry.since))
        until = (self.tr("Until"), formats.day(entry.until) if entry.until else "")
        if isinstance(entry, NewPurpose):
            what = (self.tr("What for"), bidi.auto(entry.text))
            return what, (self.tr("Data"), bidi.auto(entry.data)), since, until
        return (
            (self.tr("What for"), bidi.auto(entry.purpose)),
            (self.tr("Data"), bidi.auto(entry.data)),
            (self.tr("How"), bidi.auto(entry.method)),
            (self.tr("Kept in"), country_name(entry.country, language_in_use())),
            (self.tr("Why it may"), bidi.auto(words.basis(entry.basis))),
            (self.tr("Contact"), bidi.auto(entry.contact)),
            since,
            until,
        )


class HistoryCard(Card):
    """What changed on the list, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Label(self.tr("Changes of this list"), "h2"))
        self._lines = column(gap=6)
        self.add(self._lines)

    def show_changes(self, changes: tuple[RegisterChange, ...]) -> None:
        """Show all of them."""
        empty(self._lines)
        text = self.tr("{date} · {event}: {name}")
        for one in changes:
            line = text.format(
                date=formats.day(one.at), event=words.event(one.event), name=bidi.auto(one.name)
            )
            self._lines.addWidget(Label(line, wrap=True))
            if one.text:
                self._lines.addWidget(Label(bidi.auto(one.text), "muted", wrap=True))
        self.setVisible(bool(changes))


def _title(entry: ThirdParty | NewPurpose) -> str:
    return entry.title if isinstance(entry, NewPurpose) else entry.name


def needs_consent(entry: ThirdParty | NewPurpose) -> bool:
    """Whether it waits for the person's yes."""
    return isinstance(entry, NewPurpose) or entry.basis == Basis.CONSENT
