"""The pictures of a vehicle as a model, and how a tile is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from vehilink_desktop.services.photos import PhotoTile
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.labels import as_tooltip
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.editor.tile_parts import (
    GridDelegate,
    paint_badge,
    paint_caption,
    paint_frame,
    paint_sign,
    state_sign,
)
from vehilink_desktop.ui.words import shots

Index = QModelIndex | QPersistentModelIndex

_LEAST_WIDTH = 84


class TileModel(QAbstractListModel):
    """Pictures in their order, then those that are being prepared."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._tiles: list[PhotoTile] = []
        thumbnails.arrived.connect(self._on_arrived)

    def show_tiles(self, tiles: Sequence[PhotoTile]) -> None:
        """Replace the tiles; only what differs is drawn again."""
        new = list(tiles)
        if [tile.id for tile in new] != [tile.id for tile in self._tiles]:
            self._reorder(new)
            return
        for row, (old, tile) in enumerate(zip(self._tiles, new, strict=True)):
            if old != tile:
                self._tiles[row] = tile
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def tiles(self) -> list[PhotoTile]:
        return list(self._tiles)

    def row_of(self, photo_id: str) -> int:
        """The row of a picture, or -1."""
        return next((row for row, tile in enumerate(self._tiles) if tile.id == photo_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tile = self._tiles[index.row()]
        if role == Roles.KEY:
            return tile.id
        if role == Qt.ItemDataRole.UserRole:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(index.row(), tile)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(_explained(tile))
        return None

    def _reorder(self, new: list[PhotoTile]) -> None:
        """Change the order while selection and cursor stay with their pictures."""
        self.layoutAboutToBeChanged.emit()
        places = {tile.id: row for row, tile in enumerate(new)}
        old_ids = [tile.id for tile in self._tiles]
        before = self.persistentIndexList()
        gone = [index for index in before if old_ids[index.row()] not in places]
        kept = [index for index in before if old_ids[index.row()] in places]
        targets = [places[old_ids[index.row()]] for index in kept]
        self._tiles = new
        self.changePersistentIndexList(
            kept + gone,
            [self.index(row) for row in targets] + [QModelIndex() for _ in gone],
        )
        self.layoutChanged.emit()

    def _on_arrived(self, media_id: str) -> None:
        row = self.row_of(media_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))


class TileDelegate(GridDelegate):
    """The picture, its number, whether it is the cover, what it shows and where it stands."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject, *, with_cover: bool = True) -> None:
        super().__init__(parent, least_width=_LEAST_WIDTH, ratio=3 / 4)
        self._thumbnails = thumbnails
        self._with_cover = with_cover

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile = index.data(Qt.ItemDataRole.UserRole)
        place = self.place_in(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        picture = None
        if tile.state != "incoming":
            picture = self._thumbnails.get(tile.id, self.tile, ratio)
        missing = tile.state != "incoming" and self._thumbnails.is_missing(tile.id)
        paint_thumbnail(painter, place, picture, "image-off" if missing else "image")
        paint_frame(painter, place, option.state, failed=tile.state == "failed")
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        cover = QCoreApplication.translate("PhotoStrip", "Cover")
        first = self._with_cover and index.row() == 0 and tile.state != "incoming"
        label = cover if first else str(index.row() + 1)
        paint_badge(painter, place, label, rtl=rtl)
        paint_caption(painter, place, shots.label(tile.label.shot, tile.label.zone), rtl=rtl)
        paint_sign(painter, place, *_sign(tile), rtl=rtl)
        painter.restore()


def _sign(tile: PhotoTile) -> tuple[str, str]:
    return ("triangle-alert", "warn") if tile.source != "same" else state_sign(tile.state)


def _spoken(row: int, tile: PhotoTile) -> str:
    translate = QCoreApplication.translate
    text = translate("PhotoStrip", "Picture {n}: {name}, {state}")
    name = bidi.auto(tile.name) if tile.name else str(row + 1)
    return text.format(n=row + 1, name=name, state=_explained(tile))


def _explained(tile: PhotoTile) -> str:
    """The state of a picture in words, with what is odd about it."""
    translate = QCoreApplication.translate
    shows = [shots.label(tile.label.shot, tile.label.zone), bidi.auto(tile.label.note or "")]
    parts = [*(one for one in shows if one), words.photo_state(tile.state).text]
    if tile.reason:
        parts.append(words.trouble(tile.reason))
    if tile.source == "changed":
        parts.append(translate("PhotoStrip", "the file was changed after it was added"))
    if tile.source == "gone":
        parts.append(
            translate("PhotoStrip", "the file is no longer where it was; its copy is safe")
        )
    return " · ".join(parts)
