"""What you agreed to: every yes and every no, whether they are whole, and the way back."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.choice import purpose_choice, recipient_choice
from vehilink_desktop.domain.consent import ConsentEntry, first_break
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.delegates import ChipDelegate
from vehilink_desktop.ui.common.empty import EmptyState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.export_button import ExportButton, LogFile
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.my.privacy.cards import page_name
from vehilink_desktop.ui.my.privacy.consents.detail import EntryCard
from vehilink_desktop.ui.my.privacy.consents.ledger import LedgerModel, LedgerRow, rows_of
from vehilink_desktop.ui.my.sheet import WIDE, lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import consents as words

#: Rows shown at first, and by each press of the button for older ones.
_PAGE = 20
_EMPTY_HEIGHT = 200
_STANDING = "in-force"
_FILE = "vehilink-consents.csv"


class _Read(NamedTuple):
    entries: list[ConsentEntry]
    broken: int | None
    names: dict[str, str]


class ConsentsPart(Page):
    """The ledger, newest first; the chosen entry below it."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._rows: list[LedgerRow] = []
        self._limit = _PAGE
        self.model = LedgerModel(self)
        self.whole = Banner(Tone.OK, "")
        self.table = PageTable(page_name("consents"))
        self.table.setModel(self.model)
        self.table.set_columns(
            (
                Column(220, partial(TwoLineDelegate, wraps=True), stretch=True),
                Column(148, ChipDelegate),
                Column(116, TwoLineDelegate),
                Column(104),
            )
        )
        choices = [Choice(_STANDING, self.tr("In force now"))]
        choices += [Choice(one.value, words.group(one)) for one in words.Group]
        self.filter = ChoiceField(choices, blank=self.tr("Everything"))
        self.filter.setAccessibleName(self.tr("Show entries about"))
        kinds = self.tr("Tables (*.csv)"), self.tr("JSON lines (*.jsonl)")
        file = LogFile(self.tr("Export the ledger"), _FILE, kinds)
        self.export_button = ExportButton(backend.tasks, file, backend.consents.export)
        self.older = ghost_button(self.tr("Show older"), on_click=self._show_older)
        self.entry = EntryCard()
        nothing = EmptyState(
            "circle-check",
            self.tr("Nothing to show"),
            self.tr("Each time you agree to something or take it back, it is written down here."),
        )
        nothing.setMinimumHeight(_EMPTY_HEIGHT)
        filled = holder(column(self.table, row(None, self.older, None), gap=8))
        self.faces = Faces(filled, nothing, rows=3)
        self._build()
        self._connect()

    def title(self) -> str:
        return page_name("consents")

    def open(self, argument: str) -> None:
        """`argument`: show the entries about this group, or those `in-force`."""
        if argument in {_STANDING, *words.Group}:
            self.filter.set_value(argument)
        self.reload()

    def reload(self) -> None:
        """Read the ledger and go through its seals."""
        backend = self.backend

        def read() -> _Read:
            entries = backend.consents.all()
            return _Read(entries, first_break(entries), _names(backend))

        backend.tasks.run(self, lambda _token: read()).done(self._show)

    def withdraw(self, subject: str, wording: str) -> None:
        """Take back what stands about `subject`."""
        withdrawals = self.backend.withdrawals
        self.entry.set_busy(True)
        taken_back = self.backend.tasks.run(
            self, lambda _token: withdrawals.withdraw(subject, wording), Lane.WRITE
        )
        taken_back.done(lambda _none: self.notice.emit(self.tr("Taken back"), None))
        taken_back.failed(self._on_not_taken_back)
        taken_back.always(lambda: self.entry.set_busy(False))

    # -- inside

    def _build(self) -> None:
        self.filter.setFixedWidth(200)
        card = Card()
        card.add(row(Label(self.tr("Ledger"), "h2"), None, self.filter, self.export_button))
        card.add(self.faces)
        lay_out(self, self.whole, card, self.entry, width=WIDE)
        self.whole.hide()
        self.entry.hide()
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.filter.changed.connect(self._on_filter)
        self.export_button.exported.connect(lambda text: self.notice.emit(text, None))
        self.entry.withdraw_requested.connect(self.withdraw)
        self.table.selection_changed.connect(self._show_entry)
        self.backend.bus.changed.connect(self._on_changed)

    def _on_not_taken_back(self, error: Exception) -> None:
        text = describe(error)
        self.entry.show_problem(f"{text.title}: {text.message} {text.hint}".strip())

    def _show(self, read: _Read) -> None:
        self._rows = rows_of(read.entries, read.names)
        self.whole.setVisible(bool(read.entries))
        if read.broken is None:
            count = len(read.entries)
            text = self.tr("%n entry(s), all whole: nobody changed one afterwards.", "", count)
            self.whole.set_message(Tone.OK, text)
        else:
            text = self.tr(
                "Entry {number} was changed outside Vehilink, or one before it was removed. "
                "Everything is kept as it is, so that it can be looked into."
            )
            self.whole.set_message(Tone.BAD, text.format(number=bidi.ltr(str(read.broken))))
        self._fill()

    def _fill(self) -> None:
        wanted = self.filter.value()
        rows = [one for one in self._rows if self._is_wanted(one, wanted)]
        before = self.model.rows
        self.model.replace_rows(rows[: self._limit])
        self.older.setVisible(len(rows) > self._limit)
        self.export_button.setEnabled(bool(self._rows))
        if not rows:
            self.entry.hide()
            self.faces.show_empty()
            return
        self.faces.show_filled()
        if not before or self.table.current_row() < 0:
            self.table.select_row(0)
        self._show_entry()

    def _on_filter(self) -> None:
        self._limit = _PAGE
        self._fill()

    def _show_older(self) -> None:
        self._limit += _PAGE
        self._fill()

    def _is_wanted(self, one: LedgerRow, wanted: str | None) -> bool:
        if wanted == _STANDING:
            return one.stands
        return not wanted or words.group_of(one.entry.subject) == wanted

    def _show_entry(self) -> None:
        number = self.table.current_row()
        found = 0 <= number < len(self.model.rows)
        self.entry.setVisible(found)
        if found:
            shown = self.model.rows[number]
            self.entry.show_row(shown, self.model.said(shown))

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(Topic.CONSENT):
            self.reload()


def _names(backend: Backend) -> dict[str, str]:
    """What third parties and new purposes are called, by the name of their choice."""
    register = backend.processing.known()
    if register is None:
        return {}
    parties = {recipient_choice(one.id): one.name for one in register.parties}
    return parties | {purpose_choice(one.id): one.title for one in register.purposes}
