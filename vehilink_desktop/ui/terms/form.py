"""The form of a deal's terms, for quotations, direct orders and proposals of change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.landed_cost import term_hint
from vehilink_desktop.domain.terms import DealLine, Terms, problems
from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area
from vehilink_desktop.ui.common.undo import UndoKeys
from vehilink_desktop.ui.terms.charges import ChargesEditor
from vehilink_desktop.ui.terms.conditions import ConditionsEditor
from vehilink_desktop.ui.terms.currency import CurrencyLine
from vehilink_desktop.ui.terms.document import TermsDocument
from vehilink_desktop.ui.terms.lines import LinesEditor
from vehilink_desktop.ui.terms.totals import TotalsStrip
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import terms as words


class TermsForm(QWidget):
    """Edits a `Terms`. Whoever shows it saves on `changed` and sends what `terms` says.

    Signals:
        changed(): the person changed the terms.
        stock_wanted(): the person wants to add vehicles of the own stock: call `add_lines`.
        notice(str, object): a toast with its text and the way back.
    """

    changed = Signal()
    stock_wanted = Signal()
    notice = Signal(str, object)

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        with_stock: bool = False,
        above: QWidget | None = None,
        below: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = TermsDocument(self)
        self._touched: set[str] = set()
        self._all_touched = False
        self._refused: dict[str, str] = {}
        self.currency = CurrencyLine(self._document)
        self.lines = LinesEditor(self._document, catalogue)
        self.lines.allow_stock(with_stock)
        self.charges = ChargesEditor(self._document)
        self.conditions = ConditionsEditor(self._document, catalogue, self)
        self.totals = TotalsStrip()
        self._build(above, below)
        self._document.edited.connect(self._on_edited)
        self.lines.stock_wanted.connect(self.stock_wanted)
        self.lines.notice.connect(self.notice)
        self._judge()

    # -- for whoever shows it

    def terms(self) -> Terms:
        """What is written now."""
        return self._document.terms

    def show_terms(self, terms: Terms, *, keep_deposit: bool = False) -> None:
        """Start from `terms`; the same terms leave undo and cursor alone.

        With `keep_deposit` other prices do not change the deposit.
        """
        self._all_touched, self._touched, self._refused = False, set(), {}
        self._document.show(terms, keep_deposit=keep_deposit)
        self._judge()

    def undo_stack(self) -> QUndoStack:
        return self._document.undo

    def add_lines(self, lines: Sequence[DealLine]) -> None:
        """Put vehicles below those that are there; an only line that is blank gives way."""
        here = self._document.terms.lines
        if here == (DealLine(),):
            self._document.remove_lines([0])
        self.lines.add_lines(lines)

    def set_rates(self, rates: RateTable | None) -> None:
        """Offer to convert the amounts when the currency is changed."""
        self.currency.set_rates(rates)

    def show_refused(self, reasons: Mapping[str, str]) -> None:
        """What the platform said against fields, by paths such as `lines.0.quantity`."""
        self._refused = dict(reasons)
        self._judge()

    def show_every_problem(self) -> bool:
        """From now on no field is spared; whether there is any problem. The first is revealed."""
        self._all_touched = True
        self._judge()
        found = self._found()
        if found:
            self._reveal(next(iter(found)))
        elif not self.has_typing_problem():
            return False
        return True

    def has_typing_problem(self) -> bool:
        """Whether something is typed that is no value."""
        parts = (self.lines.line_form, self.charges, self.conditions)
        return any(part.has_problem() for part in parts)

    def problem_count(self) -> int:
        """How many things keep the terms from being sent."""
        return len(self._found())

    # -- inside

    def _build(self, above: QWidget | None, below: QWidget | None) -> None:
        margin = current_theme().sizes.page_margin
        cards = (
            self.currency,
            self.lines,
            self.charges,
            self.conditions.delivery,
            self.conditions.payment,
            self.conditions.note,
        )
        parts = [one for one in (above, *cards, below) if one is not None]
        body = column(*parts, None, gap=12)
        body.setContentsMargins(0, 0, 0, 16)
        self._area = scroll_area(holder(row(margin, body, margin, gap=0)))
        foot = QFrame()
        foot.setObjectName("editorFooter")
        line = row(self.totals)
        line.setContentsMargins(margin, 8, margin, 8)
        foot.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(foot)
        keys = UndoKeys(self._document.undo, self)
        rows = [
            *self.lines.line_form.rows.values(),
            *self.charges.amounts.values(),
            *self.charges.ends.values(),
            self.charges.vehicles_end,
            *self.conditions.rows.values(),
        ]
        for form_row in rows:
            for part in form_row.field.controls():
                part.installEventFilter(keys)

    def _on_edited(self, names: set[str]) -> None:
        self._touched |= names
        self._refused = {
            path: reason
            for path, reason in self._refused.items()
            if path.partition(".")[0] not in names
        }
        self._judge()
        self.changed.emit()

    def _found(self) -> dict[str, str]:
        """Every problem by its path, the refused ones over ours."""
        own = {one.field: one.reason for one in problems(self._document.terms)}
        return own | self._refused

    def _judge(self) -> None:
        terms = self._document.terms
        self.totals.show_terms(terms)
        by_line: dict[int, dict[str, str]] = {}
        plain: dict[str, str] = {}
        for path, reason in self._found().items():
            if self._is_spared(path, reason):
                continue
            first, _, rest = path.partition(".")
            number, _, name = rest.partition(".")
            if first == "lines" and number.isdigit():
                by_line.setdefault(int(number), {})[name] = words.problem(reason)
            else:
                plain[first] = words.problem(reason)
        self.lines.show_problems(plain.get("lines", ""), by_line)
        self.conditions.show_problems(plain)
        hint = term_hint(terms)
        self.conditions.show_hint("incoterm", words.hint(hint) if hint else "")

    def _is_spared(self, path: str, reason: str) -> bool:
        """What is only missing is not called wrong before somebody was there."""
        if self._all_touched or path in self._refused or reason != "required":
            return False
        return path.partition(".")[0] not in self._touched or path.startswith("lines.")

    def _reveal(self, path: str) -> None:
        first, _, rest = path.partition(".")
        number, _, name = rest.partition(".")
        target: QWidget = self.lines
        if first == "lines" and number.isdigit():
            self.lines.reveal(int(number), name)
            target = self.lines.line_form
        elif first in self.conditions.rows:
            target = self.conditions.rows[first]
            self.conditions.rows[first].field.setFocus()
        self._area.ensureWidgetVisible(target, 0, 80)
