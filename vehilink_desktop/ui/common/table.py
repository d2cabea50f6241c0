"""The table: fixed row heights for any number of rows, whole-row hover and selection, keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.delegates import PADDING, RowDelegate, TextDelegate
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.theme import current_theme


@dataclass(frozen=True)
class Column:
    """How one column of the model is shown.

    Attributes:
        width: Pixels at first; the person's own width is kept by `DataTable.save_state`.
        delegate: Makes the delegate; plain text if None.
        numeric: Figures: right in both directions, header too.
        stretch: Takes the room that is left; one column of a table does.
        hidden: Not shown until chosen from the header's menu.
    """

    width: int
    delegate: Callable[[DataTable], RowDelegate] | None = None
    numeric: bool = False
    stretch: bool = False
    hidden: bool = False


class DataTable(QTableView):
    """A read-only table of rows; give it a model, then `set_columns`.

    Args:
        name: What is read aloud.
        dense: 32-pixel rows instead of 48.
        multi: Several rows may be selected.

    Signals:
        row_activated: Enter or a double click on the row of this number.
        selection_changed: Other rows are selected, or none.
        menu_requested: The row and the place on the screen for its menu.
    """

    row_activated = Signal(int)
    selection_changed = Signal()
    menu_requested = Signal(int, QPoint)

    def __init__(
        self,
        name: str,
        *,
        dense: bool = False,
        multi: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hovered = -1
        self._keyboard = False
        self._columns: Sequence[Column] = ()
        self.setAccessibleName(name)
        self._header = _Header(self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if multi else mode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(TextDelegate(self))
        self.set_dense(dense)
        self.doubleClicked.connect(lambda index: self.row_activated.emit(index.row()))
        current_theme().changed.connect(self._on_theme_changed)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show the model's columns like `columns`, in their order."""
        self._columns = columns
        self._header.numeric = frozenset(n for n, c in enumerate(columns) if c.numeric)
        for number, column in enumerate(columns):
            if column.delegate is not None:
                delegate: RowDelegate = column.delegate(self)
            else:
                delegate = TextDelegate(self, numeric=column.numeric)
            self.setItemDelegateForColumn(number, delegate)
            mode = QHeaderView.ResizeMode
            self._header.setSectionResizeMode(
                number, mode.Stretch if column.stretch else mode.Interactive
            )
            self.setColumnWidth(number, round(column.width * current_theme().text_scale))
            self.setColumnHidden(number, column.hidden)

    def set_dense(self, dense: bool) -> None:
        self._dense = dense
        sizes = current_theme().sizes
        height = sizes.row_dense if dense else sizes.row
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(height)
        vertical.setDefaultSectionSize(height)
        self._header.setFixedHeight(sizes.table_header)

    def select_row(self, row: int) -> None:
        """Make `row` the current and only selected one (`selectRow` fails right to left)."""
        index = self.model().index(row, self._first_column())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def current_row(self) -> int:
        """The row of the cursor, or -1."""
        return self.currentIndex().row()

    def selected_rows(self) -> list[int]:
        selection = self.selectionModel()
        return sorted(index.row() for index in selection.selectedRows()) if selection else []

    def save_state(self) -> bytes:
        """Widths, order, sorting and hidden columns, for `restore_state`."""
        return bytes(self._header.saveState().data())

    def restore_state(self, state: bytes) -> bool:
        """Bring back a saved state; False if it does not fit these columns."""
        return self._header.restoreState(QByteArray(state))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        # The ring spans the row, Qt repaints the cell only.
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_grounds(event.rect())
        self._paint_cells(event)
        if self._keyboard and self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.drawRect(self._ground(self.current_row()).adjusted(1, 1, -1, -2))

    def _paint_cells(self, event: QPaintEvent) -> None:
        """Content of the cells: by the columns' delegates, unless a subclass paints it faster."""
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hovered(self.rowAt(int(event.position().y())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keyboard = event.reason() is not Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid() and self.model() and self.model().rowCount():
            index = self.model().index(0, self._first_column())
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.row_activated.emit(row)
        elif event.key() == Qt.Key.Key_Menu and row >= 0:
            rect = self.visualRect(self.currentIndex())
            self.menu_requested.emit(row, self.viewport().mapToGlobal(rect.center()))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model():
            self.select_row(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_rows()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        position = event.pos()  # type: ignore[attr-defined]
        row = self.rowAt(position.y())
        if row >= 0:
            self.menu_requested.emit(row, self.viewport().mapToGlobal(position))

    def _ground(self, row: int) -> QRect:
        width = self.viewport().width()
        return QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))

    def _rows_in(self, dirty: QRect) -> range:
        """The rows that touch this part of the viewport."""
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def _paint_grounds(self, dirty: QRect) -> None:
        """Selection, hover and rule of each row, once across all its cells."""
        theme = current_theme()
        selected = set(self.selected_rows())
        painter = QPainter(self.viewport())
        for row in self._rows_in(dirty):
            ground = self._ground(row)
            if row in selected:
                painter.fillRect(ground, theme.color("accent_soft"))
            elif row == self._hovered:
                painter.fillRect(ground, theme.color("hover"))
            ground.setTop(ground.bottom())
            painter.fillRect(ground, theme.color("border_soft"))

    def _on_theme_changed(self) -> None:
        self.set_dense(self._dense)
        self.viewport().update()

    def _set_hovered(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _first_column(self) -> int:
        return next((n for n in range(self._header.count()) if not self.isColumnHidden(n)), 0)

    def _copy_rows(self) -> None:
        shown = [n for n in range(self._header.count()) if not self.isColumnHidden(n)]
        lines = (
            "\t".join(str(self.model().index(row, n).data() or "") for n in shown)
            for row in self.selected_rows()
        )
        QGuiApplication.clipboard().setText(bidi.strip("\n".join(lines)))


class _Header(QHeaderView):
    """Titles on the side of their column's content, and a menu of the columns."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.numeric: frozenset[int] = frozenset()
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(2 * PADDING + 24)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803
        super().initStyleOptionForIndex(option, logicalIndex)
        if logicalIndex in self.numeric:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        else:
            side = absolute_alignment("leading", self.layoutDirection())
        option.textAlignment = side | Qt.AlignmentFlag.AlignVCenter

    def _open_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [n for n in range(self.count()) if not self.isSectionHidden(n)]
        for number in range(self.count()):
            title = self.model().headerData(number, Qt.Orientation.Horizontal)
            if not title:
                continue
            action = QAction(str(title), menu, checkable=True, checked=number in shown)
            action.setEnabled(shown != [number])
            action.toggled.connect(lambda on, n=number: self.setSectionHidden(n, not on))
            menu.addAction(action)
        menu.popup(self.mapToGlobal(position))
