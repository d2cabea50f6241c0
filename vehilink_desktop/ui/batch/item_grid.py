"""A group's files: selected, dragged to where they belong, looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from vehilink_desktop.domain.batch import BatchItem
from vehilink_desktop.ui.batch.item_tiles import ItemDelegate, ItemModel
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.theme import current_theme

#: What is dragged: the ids of files, one a line.
ITEMS = "application/x-vehilink-batch-items"


def items_in(data: QMimeData) -> list[str]:
    """The ids of dragged files; empty for anything else."""
    return bytes(data.data(ITEMS).data()).decode().split() if data.hasFormat(ITEMS) else []


def as_mime(ids: Sequence[str]) -> QMimeData:
    """The same the other way round."""
    data = QMimeData()
    data.setData(ITEMS, "\n".join(ids).encode())
    return data


class ItemGrid(QListView):
    """As high as its files need; what is around it scrolls.

    Signals:
        dropped(list, object): these files were dropped before the file of that id, or None.
        view_requested(str): look at this file.
        menu_requested(QPoint): at this place of the screen.
        picked(): the selection changed by the person's hand.
        dragged_over(QPoint): something is held above, at this place of the screen.
    """

    dropped = Signal(list, object)
    view_requested = Signal(str)
    menu_requested = Signal(QPoint)
    picked = Signal()
    dragged_over = Signal(QPoint)

    def __init__(
        self,
        thumbnails: Thumbnails,
        chosen: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """`chosen` says which files are selected, here and in other groups."""
        super().__init__(parent)
        self._chosen = chosen
        self._target: int | None = None
        self.items = ItemModel(thumbnails, self)
        self._delegate = ItemDelegate(thumbnails, self)
        self.setModel(self.items)
        self.setItemDelegate(self._delegate)
        self.setObjectName("batchGrid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.doubleClicked.connect(lambda index: self.view_requested.emit(index.data(Roles.KEY)))
        self.selectionModel().selectionChanged.connect(lambda: self.picked.emit())

    def show_items(self, items: Sequence[BatchItem]) -> None:
        if self.items.show_items(items):
            self._fit()

    def selected_ids(self) -> list[str]:
        """The selected files in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        ids = self.items.ids()
        return [ids[row] for row in rows]

    def current_id(self) -> str | None:
        index = self.currentIndex()
        return index.data(Roles.KEY) if index.isValid() else None

    def select_ids(self, ids: Sequence[str]) -> None:
        """Select those of these files that are here, and no others; put the cursor on the first."""
        wanted = set(ids)
        rows = [row for row, one in enumerate(self.items.ids()) if one in wanted]
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.blockSignals(True)
        selection.clearSelection()
        for row in reversed(rows):
            selection.setCurrentIndex(self.items.index(row, 0), flags.Select)
        selection.blockSignals(False)
        self.viewport().update()

    def _fit(self) -> None:
        columns = self._delegate.fit(self.viewport().width() - 2)
        rows = -(-self.items.rowCount() // columns)
        self.setFixedHeight(max(1, rows) * self._delegate.cell().height() + 2)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._fit()
        super().resizeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter looks at it on every system; Qt's own choice differs
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            current = self.current_id()
            if current:
                self.view_requested.emit(current)
            return
        super().keyPressEvent(event)

    # -- dragging

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: ARG002
        drag = QDrag(self)
        drag.setMimeData(as_mime(self._chosen()))
        first = self.selectedIndexes()[:1]
        if first:
            drag.setPixmap(self.viewport().grab(self.visualRect(first[0])))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if items_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not items_in(event.mimeData()):
            return
        here = event.position().toPoint()
        self._target = self._row_before(here)
        self.dragged_over.emit(self.viewport().mapToGlobal(here))
        self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target = None
        self.viewport().update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        ids = items_in(event.mimeData())
        row = self._row_before(event.position().toPoint())
        self._target = None
        self.viewport().update()
        if ids:
            there = self.items.ids()
            self.dropped.emit(ids, there[row] if row < len(there) else None)
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is not None and self.items.rowCount():
            painter = QPainter(self.viewport())
            painter.fillRect(self._gap(self._target), current_theme().color("accent"))

    def _row_before(self, point: QPoint) -> int:
        """The row before which something dropped at `point` comes to stand."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.items.rowCount()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before_middle = point.x() < self.visualRect(index).center().x()
        return index.row() + (0 if before_middle != rtl else 1)

    def _gap(self, row: int) -> QRect:
        """Where the mark for dropping before `row` is drawn."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        last = row >= self.items.rowCount()
        box = self.visualRect(self.items.index(row - 1 if last else row, 0))
        x = box.right() - 2 if last != rtl else box.left() - 1
        return QRect(x, box.top() + 4, 3, box.height() - 8)
