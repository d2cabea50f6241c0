"""The results as a table or as cards, with one selection for both."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from vehilink_desktop.ui.common.delegates import PADDING
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.market.cards import CardGrid
from vehilink_desktop.ui.market.model import MarketModel
from vehilink_desktop.ui.market.painting import Cell, RowPainter
from vehilink_desktop.ui.market.shown import Columns

_COLUMNS = {
    Columns.VEHICLE: Column(260, stretch=True),
    Columns.YEAR: Column(64, numeric=True),
    Columns.MILEAGE: Column(108, numeric=True),
    Columns.FUEL: Column(166),
    Columns.PRICE: Column(150, numeric=True),
    Columns.PORT: Column(118),
    Columns.SELLER: Column(160),
    Columns.UPDATED: Column(100),
}
#: What makes room for the vehicle's name, first to go first.
_EXPENDABLE = (
    *(Columns.SELLER, Columns.PORT, Columns.UPDATED, Columns.FUEL, Columns.MILEAGE, Columns.YEAR),
)
_NAME_NEEDS = 240


class ResultTable(DataTable):
    """Leaves columns out while there is too little room for the vehicles' names."""

    def __init__(self, name: str, model: MarketModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._left_out: set[int] = set()
        self._painter = RowPainter(model)
        self.setModel(model)
        self.set_columns([_COLUMNS[column] for column in Columns])

    def _paint_cells(self, event: QPaintEvent) -> None:
        rtl = self.isRightToLeft()
        rows = [(row, self._ground(row)) for row in self._rows_in(event.rect())]
        cells = [
            Cell(
                column,
                self.columnViewportPosition(column) + PADDING,
                self.columnWidth(column) - 2 * PADDING,
                rtl or _COLUMNS[column].numeric,
            )
            for column in Columns
            if not self.isColumnHidden(column)
        ]
        self._painter.paint(QPainter(self.viewport()), rows, cells, rtl=rtl)

    def choices(self) -> dict[str, Any]:
        """Widths and columns that the person chose."""
        hidden = [n for n in Columns if self.isColumnHidden(n) and n not in self._left_out]
        widths = {n: self.columnWidth(n) for n in Columns if not self.isColumnHidden(n)}
        return {
            "hidden": [int(n) for n in hidden],
            "widths": {str(int(n)): width for n, width in widths.items() if n != Columns.VEHICLE},
        }

    def restore(self, state: dict[str, Any]) -> None:
        for number, width in state.get("widths", {}).items():
            if int(number) in set(Columns):
                self.setColumnWidth(int(number), int(width))
        for number in state.get("hidden", ()):
            self.setColumnHidden(int(number), True)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        was_in_sight = QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        self._make_room()
        if was_in_sight:
            # the panel beside has taken room: what it shows must not slip out of the list
            self.scrollTo(current)

    def _make_room(self) -> None:
        if self.model() is None:
            return
        wanted = [n for n in Columns if not self.isColumnHidden(n) or n in self._left_out]
        taken = {n: self.columnWidth(n) or _COLUMNS[n].width for n in wanted}
        room = self.viewport().width() - sum(taken.values()) + taken.get(Columns.VEHICLE, 0)
        left_out: set[int] = set()
        for column in _EXPENDABLE:
            if room < _NAME_NEEDS and column in wanted:
                left_out.add(column)
                room += taken[column]
        for number in self._left_out ^ left_out:
            self.setColumnHidden(number, number in left_out)
        self._left_out = left_out


class Results(QStackedWidget):
    """Both views of one model.

    Signals:
        pointed(int): the cursor moved to this row, by mouse or keyboard.
        clicked(int): this row was clicked.
        activated(int): Enter or a double click on this row.
    """

    pointed = Signal(int)
    clicked = Signal(int)
    activated = Signal(int)

    def __init__(self, model: MarketModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.table = ResultTable(self.tr("Vehicles on the market"), model)
        self.cards = CardGrid(self.tr("Vehicles on the market"))
        self.cards.setModel(model)
        self.cards.setSelectionModel(self.table.selectionModel())
        self.table.selectionModel().currentChanged.connect(self._on_current)
        for view in (self.table, self.cards):
            self.addWidget(view)
            view.clicked.connect(lambda index: self.clicked.emit(index.row()))
            view.row_activated.connect(self.activated)
        model.in_sight_changed.connect(lambda: self.view().viewport().update())
        self.setFocusProxy(self.table)

    def view(self) -> QAbstractItemView:
        """The one that is shown."""
        return self.cards if self.shows_cards() else self.table

    def shows_cards(self) -> bool:
        return self.currentWidget() is self.cards

    def show_cards(self, cards: bool) -> None:
        row = self.current_row()
        self.setCurrentWidget(self.cards if cards else self.table)
        self.setFocusProxy(self.view())
        if row >= 0:
            # the view gets its size when the event loop comes round
            index = QPersistentModelIndex(self._model.index(row, 0))
            QTimer.singleShot(0, self, lambda: self.view().scrollTo(index))

    def current_row(self) -> int:
        """The selected row, or -1."""
        rows = self.table.selected_rows()
        return rows[0] if rows else -1

    def select(self, row: int) -> None:
        """Select `row` without saying that somebody pointed at it."""
        index = self._model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(self):
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view().scrollTo(index)

    def first_row(self) -> int:
        """The row at the upper edge, or -1 in an empty list."""
        return self.view().indexAt(self.view().viewport().rect().topLeft()).row()

    def is_at_top(self) -> bool:
        return self.view().verticalScrollBar().value() == 0

    def scroll_to_top(self) -> None:
        self.view().scrollToTop()

    def put_at_top(self, row: int) -> None:
        """Scroll so that `row` stands at the upper edge."""
        hint = QAbstractItemView.ScrollHint.PositionAtTop
        self.view().scrollTo(self._model.index(row, 0), hint)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and current.row() == self.current_row():
            self.pointed.emit(current.row())
