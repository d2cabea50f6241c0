"""Others' live requests as a table, with how the own stock fits and how long each stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.services.requests_view import BoardRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.countdown import Now, time_left, urgency
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.rows import RowsModel
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import quotations as quotation_words
from vehilink_desktop.ui.words import requests as words


class Col(IntEnum):
    """The columns in their first order."""

    MODEL = 0
    QUANTITY = 1
    REGION = 2
    TARGET = 3
    LEFT = 4
    FIT = 5
    QUOTATION = 6


@dataclass(frozen=True)
class Line:
    """A row of the board by the request's id."""

    id: str
    row: BoardRow


#: How the board can be sorted: the key that stands in the remembered view, and its order.
ORDERS: dict[str, Callable[[BoardRow], tuple[object, ...]]] = {
    "fit": lambda row: (-row.score, -row.request.created_at.timestamp()),
    "ending": lambda row: (row.request.expires_at,),
    "newest": lambda row: (-row.request.created_at.timestamp(),),
}


class BoardModel(RowsModel[Line]):
    """Rows of `RequestService.board`, sorted here."""

    def __init__(self, catalogue: Catalogue, now: Now, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._now = now
        self._order = "fit"
        self.headings = (
            self.tr("Wanted"),
            self.tr("Quantity"),
            self.tr("Region"),
            self.tr("Target price"),
            self.tr("Time left"),
            self.tr("Fit"),
            self.tr("My quotation"),
        )

    def show_rows(self, rows: Sequence[BoardRow]) -> None:
        """Replace the board; what stays keeps its selection."""
        ordered = sorted(rows, key=ORDERS[self._order])
        self.replace_rows([Line(row.request.id, row) for row in ordered])

    def set_order(self, order: str) -> None:
        """Sort by one of `ORDERS`."""
        self._order = order if order in ORDERS else "fit"
        self.show_rows([line.row for line in self.rows])

    def order(self) -> str:
        return self._order

    def row(self, number: int) -> BoardRow:
        return self.rows[number].row

    def row_of(self, request_id: str) -> int:
        """Where a request stands now, or -1."""
        return next((n for n, line in enumerate(self.rows) if line.id == request_id), -1)

    def next_end(self) -> datetime | None:
        """When the next request ends; None where none is shown."""
        return min((line.row.request.expires_at for line in self.rows), default=None)

    def tick(self) -> None:
        """The time has gone on."""
        if self.rows:
            last = self.index(len(self.rows) - 1, Col.LEFT)
            self.dataChanged.emit(self.index(0, Col.LEFT), last)

    def cell(self, row: Line, column: int, role: int) -> object:
        column = Col(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row.row, column)
        if role == Roles.KEY:
            return row.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row.row, column)
        if role == Roles.SUBTITLE:
            return self._subtitle(row.row, column)
        if role in (Roles.TONE, Roles.ICON):
            return self._look(row.row, column, role)
        return None

    def _text(self, row: BoardRow, column: Col) -> str:
        content = row.request.content
        if column is Col.MODEL:
            return bidi.auto(content.title())
        if column is Col.QUANTITY:
            return format_decimal(content.quantity or 0)
        if column is Col.REGION:
            region = content.sales_region
            return common_words.value("sales_regions", region) if region else ""
        if column is Col.TARGET:
            return words.target_price(content) or words.target_term(content)
        if column is Col.LEFT:
            return bidi.auto(time_left(row.request.expires_at, self._now()))
        if column is Col.FIT:
            return words.fit(row.score).text
        state = row.my_quotation_state
        return quotation_words.state(state).text if state else ""

    def _subtitle(self, row: BoardRow, column: Col) -> str:
        if column is Col.TARGET and row.request.content.target_price:
            return words.target_term(row.request.content)
        if column is not Col.MODEL:
            return ""
        details = words.details(row.request.content, self._catalogue)
        company = row.request.purchaser
        who = bidi.auto(company.name) if company else ""
        return formats.listed(one for one in (details, who) if one)

    def _tip(self, row: BoardRow, column: Col) -> str | None:
        if column is Col.FIT:
            return words.fit_reasons(row.reasons) or None
        if column is Col.LEFT:
            return formats.exact(row.request.expires_at)
        if column is Col.MODEL:
            parts = (row.request.content.title(), row.request.content.remarks)
            return "\n".join(one for one in parts if one)
        return self._text(row, column) or None

    def _look(self, row: BoardRow, column: Col, role: int) -> object:
        if column is Col.LEFT and role == Roles.TONE:
            return urgency(row.request.expires_at, self._now())
        if column is Col.FIT:
            fit = words.fit(row.score)
            return fit.tone if role == Roles.TONE else fit.icon
        if column is Col.QUOTATION and row.my_quotation_state:
            state = quotation_words.state(row.my_quotation_state)
            return state.tone if role == Roles.TONE else state.icon
        return Tone.NEUTRAL if role == Roles.TONE else None
