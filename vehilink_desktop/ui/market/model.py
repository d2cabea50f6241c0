"""The results as a table of any length: keys in memory, rows read when they come into sight."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPixmap

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.services.market import ListingRow
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.market.shown import Columns, RowWriter, ShownRow

Index = QModelIndex | QPersistentModelIndex

#: Rows that are read at once; a little more than fits a high window.
_CHUNK = 64
#: Rows that are kept; far more than a person scrolls through at a stretch.
_KEPT = 6000
#: Chunks wished for while scrolling fast; earlier wishes are out of sight by then.
_WISHES = 4
#: Stillness after new results before pictures are asked for: while somebody types, threads that
#: fetch and decode would only take the processor from the rows.
_STILL_MS = 120
#: After that long the rows are written anew, because "5 min ago" is no longer true.
_REWRITE_MS = 60_000

_THUMBNAIL = QSize(48, 36)
_PICTURE = QSize(320, 240)
#: Sharp on every screen, and small enough to keep hundreds.
_THUMBNAIL_RATIO = 2.0
#: Pictures of cards take 300 kB each; a few screens of them are enough.
_PICTURES_KEPT = 120


class MarketRoles(IntEnum):
    """Beyond the shared roles."""

    SHOWN = max(Roles) + 1  # ShownRow | None while it is being read
    MINE = max(Roles) + 2  # bool
    PICTURE = max(Roles) + 3  # QPixmap | None: the picture of a card


class MarketModel(QAbstractTableModel):
    """Newest first. `show_first` puts up the first rows at once, `show_all` the rest later.

    Signals:
        in_sight_changed(): what is in sight looks different now: a picture came, time went by.
    """

    in_sight_changed = Signal()

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._thumbnails = Thumbnails(backend, parent=self)
        self._pictures = Thumbnails(backend, keep=_PICTURES_KEPT, parent=self)
        for source in (self._thumbnails, self._pictures):
            source.arrived.connect(self._on_picture)
        self._arrived: set[str] = set()
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.in_sight_changed)
        self._writer = RowWriter(backend.catalogue)
        self._rewrite = QTimer(self, interval=_REWRITE_MS)
        self._rewrite.timeout.connect(self._write_anew)
        self._rewrite.start()
        self._titles = {
            Columns.VEHICLE: self.tr("Vehicle"),
            Columns.YEAR: self.tr("Year"),
            Columns.MILEAGE: self.tr("Mileage"),
            Columns.FUEL: self.tr("Fuel and steering"),
            Columns.PRICE: self.tr("Price and term"),
            Columns.PORT: self.tr("Port"),
            Columns.SELLER: self.tr("Seller"),
            Columns.UPDATED: self.tr("Updated"),
        }
        self._recencies = array("q")
        self._complete = True
        self._rows: OrderedDict[int, ListingRow | None] = OrderedDict()
        self._written: dict[int, ShownRow] = {}
        self._wished: OrderedDict[int, None] = OrderedDict()
        self._reading: set[int] = set()
        self._wish_timer = QTimer(self, singleShot=True, interval=0)
        self._wish_timer.timeout.connect(self._read_wished)

    # -- contents

    def show_first(self, rows: Sequence[ListingRow], *, complete: bool) -> None:
        """Replace everything by `rows`; more will follow unless they are `complete`."""
        self.beginResetModel()
        self._recencies = array("q", [row.recency for row in rows])
        self._complete = complete
        self._keep(rows)
        self._still.start()
        self.endResetModel()

    def show_all(self, recencies: array[int]) -> bool:
        """Show all matches; whether the rows that were shown kept their places."""
        shown = len(self._recencies)
        if recencies[:shown] == self._recencies:
            self._complete = True
            if len(recencies) > shown:
                self.beginInsertRows(QModelIndex(), shown, len(recencies) - 1)
                self._recencies = recencies
                self.endInsertRows()
            return True
        self.beginResetModel()
        self._recencies, self._complete = recencies, True
        self.endResetModel()
        return False

    def is_complete(self) -> bool:
        """Whether every match is among the rows."""
        return self._complete

    def recencies(self) -> array[int]:
        return self._recencies

    def listing(self, row: int) -> ListingRow | None:
        """What stands in `row`; None while it is being read, or when it is gone."""
        return self._row(self._recencies[row])

    def shown(self, row: int) -> ShownRow | None:
        """The texts of `row`; None while it is being read, or when it is gone."""
        recency = self._recencies[row]
        shown = self._written.get(recency)
        if shown is not None:
            return shown
        found = self._row(recency)
        if found is not None:
            shown = self._writer.write(found, self._backend.clock.now())
            self._written[recency] = shown
        elif recency not in self._rows:
            self._wish(row // _CHUNK)
        return shown

    def thumbnail(self, shown: ShownRow) -> QPixmap | None:
        """The small picture; None until it is there."""
        return self._picture(shown.row.cover_media_id, small=True)

    def icon(self, shown: ShownRow) -> str:
        """What stands for the picture while there is none."""
        media_id = shown.row.cover_media_id
        missing = media_id and (
            self._thumbnails.is_missing(media_id) or self._pictures.is_missing(media_id)
        )
        return "image-off" if missing else "car"

    def row_of(self, recency: int) -> int:
        """The row with this key, or -1; keys fall from row to row."""
        low, high = 0, len(self._recencies)
        while low < high:
            middle = (low + high) // 2
            if self._recencies[middle] > recency:
                low = middle + 1
            else:
                high = middle
        found = low < len(self._recencies) and self._recencies[low] == recency
        return low if found else -1

    # -- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._recencies)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[Columns(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = self.shown(index.row())
        if role == MarketRoles.SHOWN:
            return shown
        if shown is None:
            return self._unread(index, role)
        column = Columns(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.cells()[column][0]
        if role == Roles.SUBTITLE:
            return shown.cells()[column][1]
        if role == Roles.KEY:
            return shown.row.id
        if role == MarketRoles.MINE:
            return shown.row.mine
        if column == Columns.VEHICLE:
            return self._picture_data(shown, role)
        if column == Columns.UPDATED and role == Qt.ItemDataRole.ToolTipRole:
            return formats.exact(shown.row.updated_at)
        return None

    def _picture_data(self, shown: ShownRow, role: int) -> object:
        if role == Roles.THUMBNAIL:
            return self.thumbnail(shown)
        if role == MarketRoles.PICTURE:
            return self._picture(shown.row.cover_media_id, small=False)
        if role == Roles.ICON:
            return self.icon(shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (shown.year, shown.title, shown.subtitle, shown.price, shown.terms)
            return bidi.strip(formats.listed(part for part in parts if part))
        return None

    def _picture(self, media_id: str | None, *, small: bool) -> QPixmap | None:
        if not media_id or (self._still.isActive() and media_id not in self._arrived):
            return None
        if small:
            return self._thumbnails.get(media_id, _THUMBNAIL, _THUMBNAIL_RATIO)
        return self._pictures.get(media_id, _PICTURE)

    def _on_picture(self, media_id: str) -> None:
        self._arrived.add(media_id)
        self.in_sight_changed.emit()

    def _unread(self, index: Index, role: int) -> object:
        gone = index.row() < len(self._recencies) and self._recencies[index.row()] in self._rows
        if gone and index.column() == Columns.VEHICLE and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("No longer on the market")
        return None

    # -- rows that come into sight

    def _row(self, recency: int) -> ListingRow | None:
        if recency in self._rows:
            self._rows.move_to_end(recency)
        return self._rows.get(recency)

    def _write_anew(self) -> None:
        self._written.clear()
        self.in_sight_changed.emit()

    def _wish(self, chunk: int) -> None:
        self._wished[chunk] = None
        self._wished.move_to_end(chunk)
        while len(self._wished) > _WISHES:
            self._wished.popitem(last=False)
        self._wish_timer.start()

    def _read_wished(self) -> None:
        wished, self._wished = self._wished, OrderedDict()
        for chunk in wished:
            keys = self._recencies[chunk * _CHUNK : (chunk + 1) * _CHUNK]
            if keys and keys[0] not in self._reading:
                self._read(chunk, keys)

    def _read(self, chunk: int, keys: array[int]) -> None:
        market, mark = self._backend.market, keys[0]
        self._reading.add(mark)
        operation = self._backend.tasks.run(self, lambda _token: market.rows(keys))
        operation.done(lambda rows: self._on_read(chunk, keys, rows))
        operation.always(lambda: self._reading.discard(mark))

    def _on_read(self, chunk: int, keys: array[int], rows: list[ListingRow]) -> None:
        for key in keys:
            self._rows.setdefault(key, None)
        self._keep(rows)
        first = chunk * _CHUNK
        last = min(first + _CHUNK, len(self._recencies)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Columns) - 1))

    def _keep(self, rows: Sequence[ListingRow]) -> None:
        for row in rows:
            self._rows[row.recency] = row
            self._rows.move_to_end(row.recency)
        while len(self._rows) > _KEPT:
            forgotten, _row = self._rows.popitem(last=False)
            self._written.pop(forgotten, None)
