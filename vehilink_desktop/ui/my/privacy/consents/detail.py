"""One entry of the ledger: the words that were shown, and the way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.services.withdrawals import can_withdraw
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.my.privacy.consents.ledger import LedgerRow
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import consents as words

#: Of a seal, as much as one compares by eye.
_SEAL = 16


class EntryCard(Card):
    """Of the entry that is chosen in the table.

    Signals:
        withdraw_requested(str, str): take this subject back, with these words.
    """

    withdraw_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._row: LedgerRow | None = None
        self._name = Label("", "h2", wrap=True)
        self._facts = FactGrid(3)
        self._wording = Label("", wrap=True, selectable=True)
        self._consequence = Label("", "caption", wrap=True)
        self.problem = Label("", "caption", tone=Tone.BAD, wrap=True)
        self.take_back = secondary_button(self.tr("Take back"), "undo-2", on_click=self._ask)
        self.add(self._name)
        self.add(self._facts)
        self.add(Label(self.tr("The words that were shown"), "caption"))
        self.add(self._wording)
        self.add(self._consequence)
        self.add(self.problem)
        self.add(row(self.take_back, None))
        self.problem.hide()

    def show_row(self, shown: LedgerRow, said: str) -> None:
        """Show an entry; `said` is what the table says of it."""
        self._row, entry = shown, shown.entry
        self._name.setText(bidi.auto(shown.about))
        self._facts.set_facts(
            (
                (self.tr("Said"), said),
                (self.tr("When"), formats.exact(entry.at)),
                (self.tr("Privacy policy"), bidi.ltr(entry.policy_version)),
                (self.tr("Entry"), bidi.ltr(str(entry.number))),
                (self.tr("Scope"), words.group(words.group_of(entry.subject))),
                (self.tr("Seal"), bidi.ltr(entry.digest[:_SEAL])),
            )
        )
        nobody = self.tr("None: it ended by itself, for example because another account moved in.")
        self._wording.setText(bidi.auto(entry.wording) or nobody)
        self._consequence.setText(self._what_follows(shown))
        self._consequence.setVisible(bool(self._consequence.text()))
        self.take_back.setVisible(shown.last and can_withdraw(entry))
        self.problem.hide()

    def set_busy(self, busy: bool) -> None:
        """Whether a withdrawal is under way."""
        self.take_back.setEnabled(not busy)

    def show_problem(self, text: str) -> None:
        """Why it could not be taken back."""
        self.problem.setText(text)
        self.problem.show()

    def _what_follows(self, shown: LedgerRow) -> str:
        if not shown.stands:
            return ""
        if not can_withdraw(shown.entry):
            return self.tr(
                "Vehilink cannot be used without the policy. To take this back, cancel your "
                "account under Personal information."
            )
        return self.tr(
            "Taking it back acts at once. What was done before stays lawful; what needs this "
            "consent stops, and asks again when you use it."
        )

    def _ask(self) -> None:
        if self._row is None:
            return
        subject = self._row.entry.subject
        text = self.tr("I take back my consent: {subject}")
        self.withdraw_requested.emit(subject, text.format(subject=self._row.about))
