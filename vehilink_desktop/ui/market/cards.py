"""The results as a grid of cards: only what is in sight is measured and painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from vehilink_desktop.ui.market.model import MarketRoles
from vehilink_desktop.ui.market.painting import card_height, paint_card
from vehilink_desktop.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

_GAP = 16
_LEAST_WIDTH = 210


class CardGrid(QAbstractItemView):
    """Cards of equal size in as many columns as fit, for any number of rows.

    Signals:
        row_activated(int): Enter or a double click on the card of this row.
    """

    row_activated = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = -1
        self.setAccessibleName(name)
        self.setObjectName("cardGrid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.row_activated.emit(index.row()))
        current_theme().changed.connect(self._on_theme_changed)

    # -- geometry

    def columns(self) -> int:
        return max(1, (self.viewport().width() + _GAP) // (_LEAST_WIDTH + _GAP))

    def card_size(self) -> QSize:
        columns = self.columns()
        width = (self.viewport().width() - (columns - 1) * _GAP) // columns
        return QSize(width, card_height(width))

    def visualRect(self, index: Index) -> QRect:
        line, column = divmod(index.row(), self.columns())
        size = self.card_size()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            column = self.columns() - 1 - column
        x = column * (size.width() + _GAP)
        y = line * (size.height() + _GAP) - self.verticalOffset()
        return QRect(QPoint(x, y), size)

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row in self._rows_between(point.y(), point.y()):
            index = self.model().index(row, 0)
            if self.visualRect(index).contains(point):
                return index
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return index.column() != 0

    def updateGeometries(self) -> None:
        count = self.model().rowCount() if self.model() else 0
        lines = -(-count // self.columns())
        step = self.card_size().height() + _GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, lines * step - _GAP - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(step // 4)
        super().updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = next(iter(self._rows_between(0, 0)), 0)
        super().resizeEvent(event)
        self.updateGeometries()
        if self.verticalOffset() and top:
            self.scrollTo(self.model().index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self.updateGeometries()

    def reset(self) -> None:
        super().reset()
        self.updateGeometries()

    def _rows_between(self, top: int, bottom: int) -> range:
        """The rows whose cards may touch these heights of the viewport."""
        if self.model() is None:
            return range(0)
        step, columns = self.card_size().height() + _GAP, self.columns()
        first = (top + self.verticalOffset()) // step * columns
        last = ((bottom + self.verticalOffset()) // step + 1) * columns
        return range(max(0, first), min(last, self.model().rowCount()))

    # -- selection and keys

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        for row in self._rows_between(rect.top(), rect.bottom()):
            index = self.model().index(row, 0)
            if self.visualRect(index).intersects(rect):
                selection.select(index, index)
        self.selectionModel().select(selection, command | command.Rows)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002
    ) -> QModelIndex:
        count, current = self.model().rowCount(), max(self.currentIndex().row(), 0)
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        actions = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // (self.card_size().height() + _GAP))
        steps = {
            actions.MoveLeft: -forward,
            actions.MoveRight: forward,
            actions.MovePrevious: -1,
            actions.MoveNext: 1,
            actions.MoveUp: -self.columns(),
            actions.MoveDown: self.columns(),
            actions.MovePageUp: -page * self.columns(),
            actions.MovePageDown: page * self.columns(),
            actions.MoveHome: -current,
            actions.MoveEnd: count - 1 - current,
        }
        return self.model().index(min(max(current + steps[action], 0), count - 1), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.row_activated.emit(row)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hovered(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(-1)

    def _on_theme_changed(self) -> None:
        self.updateGeometries()

    def _set_hovered(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for row in self._rows_between(event.rect().top(), event.rect().bottom()):
            index = self.model().index(row, 0)
            shown = index.data(MarketRoles.SHOWN)
            paint_card(
                painter, self.visualRect(index), shown, index, rtl=rtl, look=self._look(index)
            )

    def _look(self, index: QModelIndex) -> str:
        if self.selectionModel().isSelected(index):
            return "selected"
        if self.hasFocus() and index.row() == self.currentIndex().row():
            return "focused"
        return "hovered" if index.row() == self._hovered else ""
