"""Rows of a table that are all in memory and replaced as a whole, again and again."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from vehilink_desktop.ui.common.labels import as_tooltip

Index = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    """Something that is the same row as long as its id is the same."""

    @property
    def id(self) -> str:
        """Unique among the rows."""


R = TypeVar("R", bound=HasId)


class RowsModel(QAbstractTableModel, Generic[R]):
    """Redraws the rows that changed only; what stays keeps its selection and its place.

    A subclass says what cells show, by `cell`, and sets `headings`. Abstract for the type checker
    only: Qt's classes have a metaclass of their own.

    Attributes:
        headings: The translated names of the columns in their first order.
        rows: What is shown, from top to bottom.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings: tuple[str, ...] = ()
        self.rows: Sequence[R] = ()

    @abstractmethod
    def cell(self, row: R, column: int, role: int) -> object:
        """What `data` says of a row, with tooltips as plain text."""

    def replace_rows(self, rows: Sequence[R]) -> None:
        """Show `rows` instead of what is shown."""
        old = self.rows
        if [row.id for row in rows] == [row.id for row in old]:
            self.rows = rows
            for number, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self._redraw(number, number)
            return
        self.layoutAboutToBeChanged.emit()
        places = {row.id: number for number, row in enumerate(rows)}
        before_indexes = self.persistentIndexList()
        after_indexes = [
            self.createIndex(places[old[index.row()].id], index.column())
            if old[index.row()].id in places
            else QModelIndex()
            for index in before_indexes
        ]
        self.rows = rows
        self.changePersistentIndexList(before_indexes, after_indexes)
        self.layoutChanged.emit()

    def refresh_all(self) -> None:
        """Every cell may say something else: the time has gone on, the network came."""
        if self.rows:
            self._redraw(0, len(self.rows) - 1)

    def redraw_first_cell(self, concerns: Callable[[R], bool]) -> None:
        """The first cell of these rows looks different: its picture is here."""
        for number, row in enumerate(self.rows):
            if concerns(row):
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.cell(self.rows[index.row()], index.column(), role)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(found, str):
            return as_tooltip(found)
        return found

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.headings[section]

    def _redraw(self, first: int, last: int) -> None:
        corner = self.index(last, self.columnCount() - 1)
        self.dataChanged.emit(self.index(first, 0), corner)
