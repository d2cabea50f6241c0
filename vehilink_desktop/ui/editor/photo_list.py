"""The tiles: selected, moved, turned and removed by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.editor.tile_parts import GridDelegate
from vehilink_desktop.ui.theme import current_theme


class PhotoList(QListView):
    """A wrapping grid. It only tells what the person wants; the strip does it.

    Signals:
        moved(list, int): put these pictures before the row of that number.
        remove_requested(list), turn_requested(list, int), view_requested(int)
        label_requested(): say what the selected ones show.
        rename_requested(): call the selected one something.
    """

    moved = Signal(list, int)
    remove_requested = Signal(list)
    turn_requested = Signal(list, int)
    view_requested = Signal(int)
    label_requested = Signal()
    rename_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._target: int | None = None
        self.setObjectName("photoList")
        self.setAccessibleName(self.tr("Pictures"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda index: self.view_requested.emit(index.row()))

    def selected_ids(self) -> list[str]:
        """The selected pictures in the order of the strip; the current one if none is."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [str(self.model().index(row, 0).data(Roles.KEY)) for row in rows]

    def select_ids(self, ids: Sequence[str]) -> None:
        """Select these pictures and put the cursor on the first."""
        flags = QItemSelectionModel.SelectionFlag
        model, selection = self.model(), self.selectionModel()
        rows = [r for r in range(model.rowCount()) if model.index(r, 0).data(Roles.KEY) in ids]
        selection.clear()
        for row in reversed(rows):
            selection.setCurrentIndex(model.index(row, 0), flags.Select)

    def place_of_selection(self) -> QPoint:
        """Below the first selected picture, on the screen: where its menu opens."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        box = self.visualRect(self.model().index(rows[0], 0)) if rows else QRect()
        here = box.intersected(self.viewport().rect())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.viewport().mapToGlobal(here.bottomRight() if rtl else here.bottomLeft())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectedIndexes():
            self.label_requested.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, GridDelegate):
            delegate.fit(self.viewport().width() - 2)
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    # -- keyboard

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Alt and an arrow move pictures here; elsewhere they lead to another page
            event.setAccepted(self._moves(event))
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = self.selected_ids()
        key = Qt.Key(event.key())
        if ids and self._moves(event):
            self.moved.emit(ids, self._stepped(ids, key))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and ids:
            self.remove_requested.emit(ids)
        elif key == Qt.Key.Key_R and ids:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.turn_requested.emit(ids, 270 if back else 90)
        elif key == Qt.Key.Key_S and ids:
            self.label_requested.emit()
        elif key == Qt.Key.Key_F2 and ids:
            self.rename_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and ids:
            self.view_requested.emit(max(self.currentIndex().row(), 0))
        else:
            super().keyPressEvent(event)

    def _moves(self, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return alt and Qt.Key(event.key()) in self._steps()

    def _steps(self) -> dict[Qt.Key, int]:
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        count = self.model().rowCount()
        line = max(1, self.viewport().width() // max(self.sizeHintForColumn(0), 1))
        return {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_Home: -count,
            Qt.Key.Key_End: count,
        }

    def _stepped(self, ids: Sequence[str], key: Qt.Key) -> int:
        """The row before which the selection comes to stand after one step of `key`."""
        step = self._steps()[key]
        count = self.model().rowCount()
        rows = [r for r in range(count) if self.model().index(r, 0).data(Roles.KEY) in ids]
        if step < 0:
            return max(rows[0] + step, 0)
        return min(rows[-1] + 1 + step, count)

    # -- mouse: a picture that is held is dragged, not a range selected

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = event.position().toPoint()
            selected = index in self.selectedIndexes()
            if selected and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                flags = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        far = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._target is not None:
            self._target = self._row_before(here)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll_at_edge(here)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target, self._target = self._target, None
        pressed, self._pressed = self._pressed, None
        self.unsetCursor()
        self.viewport().update()
        if target is not None:
            self.moved.emit(self.selected_ids(), target)
            return
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if pressed is not None and plain and index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(self._gap(self._target), current_theme().color("accent"))

    def _row_before(self, point: QPoint) -> int:
        """The row before which something dropped at `point` comes to stand."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        index = self.indexAt(point)
        if not index.isValid():
            count = self.model().rowCount()
            boxes = [self.visualRect(self.model().index(row, 0)) for row in range(count)]
            line = [row for row, box in enumerate(boxes) if box.top() <= point.y() <= box.bottom()]
            return line[-1] + 1 if line else (0 if point.y() < 0 else count)
        before_middle = point.x() < self.visualRect(index).center().x()
        return index.row() + (0 if before_middle != rtl else 1)

    def _gap(self, row: int) -> QRect:
        """Where the mark for dropping before `row` is drawn."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        last = row >= self.model().rowCount()
        box = self.visualRect(self.model().index(row - 1 if last else row, 0))
        x = box.right() - 1 if last != rtl else box.left() - 1
        return QRect(x, box.top() + 4, 3, box.height() - 8)

    def _scroll_at_edge(self, point: QPoint) -> None:
        bar, height, edge = self.verticalScrollBar(), self.viewport().height(), 24
        if point.y() < edge:
            bar.setValue(bar.value() - 12)
        elif point.y() > height - edge:
            bar.setValue(bar.value() + 12)
