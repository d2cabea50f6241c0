"""What one version of terms changes in another: what it is, how it was, how it is now."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.terms import Charge, DealLine, Terms
from vehilink_desktop.domain.terms_difference import Change, difference
from vehilink_desktop.ui import formats
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.terms.amounts import amount
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import terms as words

#: More rows than a person reads; the rest is counted.
_MOST = 60


class Row(NamedTuple):
    """One difference in words; an empty side says that it was not there."""

    what: str
    before: str
    after: str


class DifferenceView(QWidget):
    """Rows of what is new; the former value is quieter than the present one."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._shown: tuple[Terms, Terms] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for column, stretch in enumerate((3, 4, 4)):
            self._grid.setColumnStretch(column, stretch)

    def show_difference(self, before: Terms, after: Terms) -> None:
        """Show what `after` changes in `before`."""
        if self._shown == (before, after):
            return
        self._shown = (before, after)
        empty(self._grid)
        rows = rows_of(before, after, self._catalogue)
        if not rows:
            same = Label(self.tr("The terms say the same."), "muted")
            self._grid.addWidget(same, 0, 0, 1, 3)
        for number, row in enumerate(rows[:_MOST]):
            was = Label(row.before or "—", "muted", wrap=True)
            now = Label(row.after or "—", wrap=True, tone=None if row.after else Tone.NEUTRAL)
            now.setAccessibleName(
                self.tr("{what}: was {before}, is {after}").format(
                    what=row.what, before=row.before or "—", after=row.after or "—"
                )
            )
            caption = Label(row.what, "caption", wrap=True)
            for column, label in enumerate((caption, was, now)):
                self._grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
        if len(rows) > _MOST:
            more = self.tr("and {n} more").format(n=len(rows) - _MOST)
            self._grid.addWidget(Label(more, "caption"), _MOST, 0)


def rows_of(before: Terms, after: Terms, catalogue: Catalogue) -> list[Row]:
    """The differences in reading order; the VINs of one line stand in one row."""
    rows: list[Row] = []
    vins: dict[str, tuple[list[str], list[str]]] = {}
    for change in difference(before, after):
        if change.path.endswith(".vins"):
            gone, new = vins.setdefault(change.path, ([], []))
            (new if change.before is None else gone).append(str(change.after or change.before))
            continue
        what = _what(change, before, after)
        currencies = (before.currency, after.currency)
        shown = (
            _shown(change, side, currency, catalogue)
            for side, currency in zip((change.before, change.after), currencies, strict=True)
        )
        rows.append(Row(what, *shown))
    for path, (gone, new) in vins.items():
        number = int(path.split(".")[1])
        caption = f"{_line_name(after, number)}: {words.field_label('vins')}"
        rows.append(Row(caption, _some(gone), _some(new)))
    return rows


def _what(change: Change, before: Terms, after: Terms) -> str:
    first, _, rest = change.path.partition(".")
    number, _, field = rest.partition(".")
    side = before if change.after is None else after
    if first == "lines":
        name = _line_name(side, int(number))
        return f"{name}: {words.field_label(field)}" if field else words.field_label("lines")
    if first == "charges":
        name = words.charge(str(side.charges[int(number)].kind))
        return f"{name}: {words.field_label(field)}" if field == "valid_until" else name
    if first == "named_place":
        return words.place_label(str(after.incoterm) if after.incoterm else None)
    return words.field_label(first)


def _line_name(terms: Terms, number: int) -> str:
    if number < len(terms.lines) and terms.lines[number].title():
        return bidi.auto(terms.lines[number].title())
    return QCoreApplication.translate("Terms", "Line {n}").format(n=number + 1)


def _shown(change: Change, value: object, currency: str, catalogue: Catalogue) -> str:
    """A value as a reader sees it; empty for None."""
    field = change.path.rpartition(".")[2]
    match value:
        case None:
            return ""
        case Money():
            return formats.money(value)
        case datetime():
            return formats.exact(value)
        case DealLine():
            text = QCoreApplication.translate("Terms", "{n} × {vehicle} at {price}")
            price = amount(value.unit_price_minor, currency)
            return text.format(n=value.quantity, vehicle=bidi.auto(value.title()), price=price)
        case Charge():
            return amount(value.amount_minor, currency)
    if field == "payment":
        return words.payment(str(value))
    if field == "balance_trigger":
        return words.balance_trigger(str(value))
    if field == "quantity" and isinstance(value, int):
        return format_decimal(value)
    return common_words.shown(field, value, catalogue)


def _some(vins: list[str]) -> str:
    shown = ", ".join(vins[:4])
    if len(vins) > 4:
        more = QCoreApplication.translate("Terms", "and {n} more").format(n=len(vins) - 4)
        shown = f"{shown} {more}"
    return bidi.ltr(shown)
