"""The vehicles of a deal as a table whose quantities and prices are typed in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.money import MoneyError, parse_amount
from vehilink_desktop.domain.terms import MAX_QUANTITY, DealLine
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.numbers import format_decimal, parse_decimal
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.terms.amounts import amount
from vehilink_desktop.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex


class Col(IntEnum):
    """The columns."""

    VEHICLE = 0
    VINS = 1
    QUANTITY = 2
    PRICE = 3
    AMOUNT = 4


#: What is typed in place, and the field it goes to.
TYPED = {Col.QUANTITY: "quantity", Col.PRICE: "unit_price_minor"}


@dataclass(frozen=True)
class LineRow:
    """A line with what is wrong with it, in words; `id` is its place."""

    id: str
    line: DealLine
    currency: str
    problem: str = ""


class LinesModel(RowsModel[LineRow]):
    """Set `on_typed` to have figures typed in place: it is told line, field and value."""

    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.on_typed: Callable[[int, str, int], object] | None = None
        self.headings = (
            self.tr("Vehicle"),
            self.tr("VINs"),
            self.tr("Quantity"),
            self.tr("Unit price"),
            self.tr("Amount"),
        )

    def cell(self, row: LineRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, Col(column))
        if role == Qt.ItemDataRole.EditRole:
            return self._figure(row, Col(column))
        if role == Roles.KEY:
            return row.id
        if column == Col.VEHICLE:
            return self._vehicle(row, role)
        if role == Qt.ItemDataRole.ToolTipRole and column == Col.VINS:
            return "\n".join(row.line.vins) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        typed = self.on_typed is not None and index.column() in TYPED
        return found | Qt.ItemFlag.ItemIsEditable if typed else found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = Col(index.column())
        figure = self.parse(index.row(), column, str(value))
        if self.on_typed is None or role != Qt.ItemDataRole.EditRole or figure is None:
            return False
        self.on_typed(index.row(), TYPED[column], figure)
        return True

    def parse(self, number: int, column: Col, text: str) -> int | None:
        """What was typed into a cell as the model's figure; None where it is none."""
        if column is Col.PRICE:
            try:
                return parse_amount(text, self.rows[number].currency).minor
            except MoneyError:
                return None
        figure = parse_decimal(text)
        fits = figure is not None and figure == int(figure) and 1 <= figure <= MAX_QUANTITY
        return int(figure) if figure is not None and fits else None

    def _text(self, row: LineRow, column: Col) -> str:
        line = row.line
        if column is Col.VEHICLE:
            return bidi.auto(line.title()) if line.title() else self.tr("New line")
        if column is Col.QUANTITY:
            return format_decimal(line.quantity)
        if column is Col.VINS:
            counted = self.tr("{n} of {all}").format(n=len(line.vins), all=line.quantity)
            return counted if line.vins else "—"
        if column is Col.PRICE:
            return amount(line.unit_price_minor, row.currency) if line.unit_price_minor else "—"
        return amount(line.amount_minor(), row.currency)

    def _figure(self, row: LineRow, column: Col) -> str:
        if column is Col.PRICE and row.line.unit_price_minor:
            return bidi.strip(self._text(row, column)).removeprefix(row.currency).strip()
        return str(row.line.quantity) if column is Col.QUANTITY else ""

    def _vehicle(self, row: LineRow, role: int) -> object:
        if role == Roles.SUBTITLE:
            return row.problem or line_details(row.line, self._catalogue)
        if role == Roles.TONE:
            return Tone.BAD if row.problem else Tone.NEUTRAL
        if role == Qt.ItemDataRole.ToolTipRole:
            details = line_details(row.line, self._catalogue)
            return "\n".join(one for one in (row.line.title(), details, row.problem) if one)
        return None


def line_details(line: DealLine, catalogue: Catalogue) -> str:
    """Condition and colours of a line, as far as they are known."""
    colours = [words.shown(name, getattr(line, name), catalogue) for name in _COLOURS]
    condition = words.value("condition", line.condition) if line.condition else ""
    return formats.listed(one for one in (condition, " / ".join(c for c in colours if c)) if one)


_COLOURS = ("exterior_colour", "interior_colour")
