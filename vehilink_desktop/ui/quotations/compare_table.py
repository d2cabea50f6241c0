"""Offers side by side: who, what it costs in the end, and where each amount comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QScrollArea, QWidget

from vehilink_desktop.domain.landed_cost import CostPart, LandedCost
from vehilink_desktop.services.quotations_view import Comparison, ComparisonColumn
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.countdown import Countdown, Now
from vehilink_desktop.ui.common.labels import Label, Separator
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.quotations.estimates import EstimateFields
from vehilink_desktop.ui.terms.view import terms_line
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import quotations as words
from vehilink_desktop.ui.words import requests as request_words
from vehilink_desktop.ui.words import terms as term_words

_CAPTION, _ESTIMATE, _FIRST = 0, 1, 2
_CAPTION_WIDTH, _ESTIMATE_WIDTH, _WIDTH = 132, 188, 190
#: The rows from top to bottom: who, what it costs, what can be done, the parts, the conditions.
_WHO, _QUOTED, _TOTAL, _ACT, _RULE = range(5)
_PARTS = {part: _RULE + 1 + number for number, part in enumerate(CostPart)}
_UNKNOWN = _RULE + 1 + len(_PARTS)
_RULE_BELOW = _UNKNOWN + 1
_QUANTITY, _PAYMENT, _DEPOSIT, _LEAD, _VALID = range(_RULE_BELOW + 1, _RULE_BELOW + 6)


class CompareTable(QScrollArea):
    """The entries for estimates stay while the columns are made anew.

    Signals:
        opened(str): the quotation of this id.
        accepted(ComparisonColumn): take this offer.
    """

    opened = Signal(str)
    accepted = Signal(object)

    def __init__(self, fields: EstimateFields, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._now = now
        self._cells: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        # no less than its columns need: a narrow window scrolls sideways
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        content = QWidget()
        content.setObjectName("scrollBody")
        content.setLayout(self._grid)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.setCornerWidget(QWidget())
        self._build()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the offers in their order."""
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells = []
        cheapest = _cheapest(comparison)
        for number, one in enumerate(comparison.columns):
            self._show_column(_FIRST + number, one, comparison.currency, best=one is cheapest)
        self._show_unknown(comparison)
        self._grid.setColumnStretch(_FIRST + len(comparison.columns), 1)

    # -- inside

    def _build(self) -> None:
        scale = current_theme().text_scale
        self._grid.setColumnMinimumWidth(_CAPTION, round(_CAPTION_WIDTH * scale))
        self._grid.setColumnMinimumWidth(_ESTIMATE, round(_ESTIMATE_WIDTH * scale))
        captions = {
            _QUOTED: self.tr("As quoted"),
            _TOTAL: self.tr("Landed cost"),
            _QUANTITY: request_words.field_label("quantity"),
            _PAYMENT: term_words.field_label("payment"),
            _DEPOSIT: term_words.field_label("deposit_minor"),
            _LEAD: term_words.field_label("lead_time_days"),
            _VALID: self.tr("Validity"),
            **{place: words.cost_part(part) for part, place in _PARTS.items()},
        }
        for place, text in captions.items():
            role = "strong" if place == _TOTAL else "caption"
            label = Label(text, role, wrap=True)  # type: ignore[arg-type]
            self._grid.addWidget(label, place, _CAPTION)
        guess = Label(self.tr("Your estimate, for one vehicle"), "caption", wrap=True)
        self._grid.addWidget(guess, _TOTAL, _ESTIMATE)
        for part, place in _PARTS.items():
            field = self._fields.field(part)
            if field is not None:
                cell: QWidget = field
                if part is CostPart.DUTY:
                    cell = holder(row(field, Label("%", "caption"), gap=6))
                cell.setFixedWidth(round(_ESTIMATE_WIDTH * scale))
                self._grid.addWidget(cell, place, _ESTIMATE)
        for place in (_RULE, _RULE_BELOW):
            self._grid.addWidget(Separator(), place, 0, 1, -1)

    def _show_column(self, place: int, one: ComparisonColumn, currency: str, *, best: bool) -> None:
        self._grid.setColumnMinimumWidth(place, round(_WIDTH * current_theme().text_scale))
        terms = one.offer.terms
        self._put(_WHO, place, self._who(one, best=best))
        self._put(_QUOTED, place, Label(terms_line(terms), wrap=True, selectable=True))
        if one.cost is None:
            why = words.no_cost(one.problem or "", one.problem_currency or "", currency)
            self._put(_TOTAL, place, Label(why, "body", tone=Tone.BAD, wrap=True))
        else:
            self._show_cost(place, one.cost)
        self._put(_QUANTITY, place, Label(request_words.quantity(terms.quantity())))
        self._put(_PAYMENT, place, Label(term_words.payment(str(terms.payment)), wrap=True))
        deposit = terms.deposit_minor * 100 / terms.total_minor() if terms.total_minor() else 0
        self._put(_DEPOSIT, place, Label(bidi.ltr(f"{deposit:.0f} %")))
        days = self.tr("{n} days").format(n=terms.lead_time_days)
        self._put(_LEAD, place, Label(days if terms.lead_time_days is not None else "—"))
        self._put(_VALID, place, self._validity(one))
        self._put(_ACT, place, self._actions(one, best=best))

    def _show_cost(self, place: int, cost: LandedCost) -> None:
        whole = Label(formats.money(cost.total), "kpi", selectable=True)
        each = self.tr("{amount} per vehicle")
        lines = [whole]
        if cost.per_vehicle is not None:
            lines.append(Label(each.format(amount=formats.money(cost.per_vehicle)), "caption"))
        if cost.not_counted:
            without = self.tr("without: {parts}")
            parts = formats.listed(words.cost_part(part) for part in cost.not_counted)
            text = without.format(parts=parts)
            lines.append(Label(text, "caption", tone=Tone.WARN, wrap=True))
        self._put(_TOTAL, place, holder(column(*lines, None, gap=2)))
        said = {line.part: line for line in cost.lines}
        for part, row_of in _PARTS.items():
            if part in said:
                line = said[part]
                converted = formats.money(line.converted)
                cell = _two_lines(converted, words.cost_source(line.source))
                if line.amount != line.converted:
                    cell.setToolTip(formats.money(line.amount))
            elif part in cost.included:
                cell = _two_lines("—", words.cost_source("included"))
            elif part in cost.not_counted:
                cell = _two_lines("—", words.cost_source("not_counted"), Tone.WARN)
            else:
                cell = _two_lines("—", "")
            self._put(row_of, place, cell)

    def _show_unknown(self, comparison: Comparison) -> None:
        """Charges that only a newer platform knows still count and are told."""
        for number, one in enumerate(comparison.columns):
            lines = one.cost.lines if one.cost else ()
            strange = [line for line in lines if line.part not in set(CostPart)]
            text = "\n".join(f"{line.part}: {formats.money(line.converted)}" for line in strange)
            if text:
                self._put(_UNKNOWN, _FIRST + number, Label(text, "caption", wrap=True))

    def _who(self, one: ComparisonColumn, *, best: bool) -> QWidget:
        supplier = one.quotation.supplier
        company = supplier.company.name if supplier.company else ""
        parts: list[QWidget] = [
            Label(bidi.auto(supplier.nickname), "strong", wrap=True),
            Label(bidi.auto(company), "caption", wrap=True),
        ]
        if best:
            parts.append(Chip(self.tr("Cheapest per vehicle"), Tone.OK, "check"))
        state = str(one.quotation.state)
        if state != "open":
            parts.append(Chip(*words.state(state)))
        return holder(column(*parts, None, gap=2))

    def _validity(self, one: ComparisonColumn) -> QWidget:
        ends = one.offer.terms.valid_until()
        if ends is None or one.quotation.state != "open":
            return Label("—")
        left = Countdown(self._now)
        left.set_end(ends, self.tr("{time} more"), self.tr("no longer valid"))
        return left

    def _actions(self, one: ComparisonColumn, *, best: bool) -> QWidget:
        make = primary_button if best else secondary_button
        accept = make(self.tr("Accept"), on_click=lambda: self.accepted.emit(one))
        mine = one.quotation.turn() is not None and one.quotation.turn() is not one.offer.by
        accept.setVisible(one.valid and mine)
        look = secondary_button(
            self.tr("Open"), on_click=lambda: self.opened.emit(one.quotation.id)
        )
        name = one.quotation.supplier.nickname
        accept.setAccessibleName(self.tr("Accept the offer of {name}").format(name=name))
        look.setAccessibleName(self.tr("Open the quotation of {name}").format(name=name))
        return holder(row(accept, look, None, gap=6))

    def _put(self, place_row: int, place_column: int, cell: QWidget) -> None:
        top = Qt.AlignmentFlag.AlignTop if place_row in (_WHO, _TOTAL, _ACT) else None
        if top is None:
            self._grid.addWidget(cell, place_row, place_column)
        else:
            self._grid.addWidget(cell, place_row, place_column, top)
        self._cells.append(cell)


def _cheapest(comparison: Comparison) -> ComparisonColumn | None:
    """What can be accepted for the least a vehicle: offers may be about different numbers.

    None where there is no other one to be cheaper than.
    """
    told = {
        place: one.cost.per_vehicle.minor
        for place, one in enumerate(comparison.columns)
        if one.valid and one.cost is not None and one.cost.per_vehicle is not None
    }
    if len(told) < 2:
        return None
    return comparison.columns[min(told, key=lambda place: told[place])]


def _two_lines(first: str, second: str, tone: Tone | None = None) -> QWidget:
    return holder(column(Label(first, selectable=True), Label(second, "caption", tone=tone), gap=0))
