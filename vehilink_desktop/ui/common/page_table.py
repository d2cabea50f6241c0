"""A table that is a part of a page which scrolls as a whole."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from vehilink_desktop.ui.common.delegates import RowDelegate
from vehilink_desktop.ui.common.table import DataTable


class PageTable(DataTable):
    """As high as its rows, and these as high as what stands in them: it never scrolls itself.

    For as many rows as one reads; behind a button for more, where there may be any number.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.horizontalHeader().sectionResized.connect(self._fit)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            for news in (model.modelReset, model.layoutChanged, model.dataChanged):
                news.connect(self._fit)
        self._fit()

    def set_dense(self, dense: bool) -> None:
        super().set_dense(dense)
        self._fit()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        """Let the page follow the cursor, while the person moves it."""
        area = self._area()
        page = area.widget() if area is not None else None
        if area is None or page is None or not self.hasFocus():
            return
        row = self.visualRect(index)
        place = self.viewport().mapTo(page, QPoint(0, row.center().y()))
        area.ensureVisible(0, place.y(), 0, row.height())

    def _area(self) -> QScrollArea | None:
        """What scrolls the page."""
        parent: QWidget | None = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def _fit(self) -> None:
        model, vertical = self.model(), self.verticalHeader()
        for row in range(model.rowCount() if model is not None else 0):
            vertical.resizeSection(row, self._height(row))
        around = self.horizontalHeader().minimumHeight() + 2 * self.frameWidth()
        self.setFixedHeight(around + max(vertical.defaultSectionSize(), vertical.length()))

    def _height(self, row: int) -> int:
        """What the highest cell of a row asks for."""
        model, heights = self.model(), [self.verticalHeader().defaultSectionSize()]
        for column in range(model.columnCount()):
            delegate = self.itemDelegateForColumn(column)
            if isinstance(delegate, RowDelegate):
                heights.append(delegate.height(model.index(row, column), self.columnWidth(column)))
        return max(heights)
