"""The vehicles of a deal: the table, the line that is chosen in it, and what is done with lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.terms import MAX_LINES, DealLine
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.buttons import action_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout
from vehilink_desktop.ui.terms.document import TermsDocument
from vehilink_desktop.ui.terms.line_form import LineForm
from vehilink_desktop.ui.terms.lines_model import LineRow
from vehilink_desktop.ui.terms.lines_table import LinesTable
from vehilink_desktop.ui.theme import Tone


class LinesEditor(Card):
    """Edits `lines` of the document.

    Signals:
        stock_wanted(): the person wants to choose from the own stock.
        notice(str, object): a toast with its text and the way back.
    """

    stock_wanted = Signal()
    notice = Signal(str, object)

    def __init__(
        self, document: TermsDocument, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Vehicles"), parent=parent)
        self._document = document
        self._problems: Mapping[int, Mapping[str, str]] = {}
        self.table = LinesTable(catalogue, multi=True)
        self.table.lines.on_typed = self._on_typed
        self.line_form = LineForm(document, catalogue)
        self.problem = Label("", "caption", tone=Tone.BAD, wrap=True)
        self.add_action = scoped_action(
            self, self.tr("Add a vehicle"), self.add_line, "Ctrl+Shift+N"
        )
        self.stock_action = scoped_action(self, self.tr("From my stock…"), self.stock_wanted.emit)
        self.copy_action = scoped_action(self, self.tr("Duplicate"), self.duplicate, "Ctrl+D")
        self.remove_action = scoped_action(self, self.tr("Remove"), self.remove, "Ctrl+Del")
        self._build()
        document.changed.connect(self._on_changed)
        self.table.selection_changed.connect(self._show_line)
        self.table.row_activated.connect(lambda _row: self.line_form.focus_on("quantity"))
        self.refresh()

    def allow_stock(self, allowed: bool) -> None:
        """Whether there is an own stock to choose from."""
        self.stock_action.setVisible(allowed)
        self._stock_button.setVisible(allowed)

    def refresh(self) -> None:
        """Show the document's lines."""
        terms = self._document.terms
        place = max(0, self.table.current_row())
        self.table.show_rows(
            [
                LineRow(
                    str(number),
                    line,
                    terms.currency,
                    next(iter(self._problems.get(number, {}).values()), ""),
                )
                for number, line in enumerate(terms.lines)
            ]
        )
        if terms.lines and not self.table.selected_rows():
            self.table.select_row(min(place, len(terms.lines) - 1))
        self.table.setVisible(bool(terms.lines))
        self.line_form.setVisible(bool(terms.lines))
        self._show_line()

    def show_problems(self, whole: str, by_line: Mapping[int, Mapping[str, str]]) -> None:
        """What is wrong with all lines together, and with each by its field."""
        self.problem.setText(whole)
        self.problem.setVisible(bool(whole))
        if by_line != self._problems:
            self._problems = by_line
            self.refresh()
        self.line_form.show_problems(by_line.get(self.line_form.number, {}))

    def reveal(self, number: int, field: str) -> None:
        """Choose a line and put the cursor into one of its fields."""
        self.table.select_row(number)
        self.line_form.focus_on(field)

    # -- acting

    def add_line(self) -> None:
        """A new line at the end, with the cursor in it."""
        self.add_lines([DealLine()])
        self.line_form.focus_on("brand")

    def add_lines(self, lines: Sequence[DealLine]) -> None:
        """Put `lines` at the end, as many as there is room for."""
        here = len(self._document.terms.lines)
        taken = lines[: MAX_LINES - here]
        self._document.insert_lines(here, taken, self.tr("Add a vehicle"))
        if len(taken) < len(lines):
            text = self.tr("A deal has at most {n} lines; the rest was left out.")
            self.notice.emit(text.format(n=MAX_LINES), None)
        if taken:
            self.table.select_row(here + len(taken) - 1)

    def duplicate(self) -> None:
        """Copies of the chosen lines below them; numbers of vehicles are not copied."""
        chosen = self.table.selected_rows()
        lines = self._document.terms.lines
        if chosen and len(lines) + len(chosen) <= MAX_LINES:
            copies = [lines[n].model_copy(update={"vins": ()}) for n in chosen]
            self._document.insert_lines(chosen[-1] + 1, copies, self.tr("Duplicate"))
            self.table.select_row(chosen[-1] + len(copies))

    def remove(self) -> None:
        """Take the chosen lines away; the toast brings them back where they were."""
        chosen = self.table.selected_rows()
        if not chosen:
            return
        gone = {n: self._document.terms.lines[n] for n in chosen}
        self._document.remove_lines(chosen, self.tr("Remove"))

        def bring_back() -> None:
            for number, line in gone.items():
                self._document.insert_lines(number, [line], self.tr("Remove"))

        name = bidi.auto(next(iter(gone.values())).title()) or self.tr("New line")
        many = self.tr("Removed: {n} vehicles").format(n=len(gone))
        one = self.tr("Removed: {name}").format(name=name)
        self.notice.emit(many if len(gone) > 1 else one, (self.tr("Undo"), bring_back))

    # -- inside

    def _build(self) -> None:
        tools = FlowLayout(gap=4)
        for action in (self.add_action, self.stock_action, self.copy_action, self.remove_action):
            button = action_button(action, "ghost")
            tools.addWidget(button)
            if action is self.stock_action:
                self._stock_button = button
        for part in (self.problem, self.table, tools, self.line_form):
            self.add(part)
        self.problem.hide()

    def _on_typed(self, number: int, field: str, value: int) -> None:
        self._document.edit_line(number, {field: value})
        self._document.end_typing()

    def _on_changed(self, names: set[str]) -> None:
        if names & {"lines", "currency"}:
            self.refresh()

    def _show_line(self) -> None:
        chosen = self.table.selected_rows()
        number = self.table.current_row() if self.table.current_row() in chosen else -1
        number = number if number >= 0 or not chosen else chosen[0]
        self.line_form.show_line(number)
        self.line_form.show_problems(self._problems.get(number, {}))
        for action in (self.copy_action, self.remove_action):
            action.setEnabled(bool(chosen))
