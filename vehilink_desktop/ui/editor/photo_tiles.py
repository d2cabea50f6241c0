"""The pictures of a vehicle as a model, and how a tile is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vehilink_desktop.services.photos import PhotoTile
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.labels import as_tooltip
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme

Index = QModelIndex | QPersistentModelIndex

_LEAST_WIDTH = 84
_GAP = 4
#: States that need a sign on the tile; the others are as one expects.
_SIGNED = frozenset({"incoming", "queued", "sending", "paused", "failed", "attached"})


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


class TileDelegate(QStyledItemDelegate):
    """The picture, its number, whether it is the cover, and where it stands."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject, *, with_cover: bool = True) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._with_cover = with_cover
        self._tile = QSize()
        self.fit(0)

    def fit(self, width: int) -> None:
        """Make the tiles as large as whole ones fill `width`."""
        columns = max(1, width // (_LEAST_WIDTH + 2 * _GAP))
        side = max(_LEAST_WIDTH, width // columns - 2 * _GAP)
        self._tile = QSize(side, side * 3 // 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return self._tile + QSize(2 * _GAP, 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile = index.data(Qt.ItemDataRole.UserRole)
        theme = current_theme()
        place = QRect(option.rect.topLeft(), option.rect.size()).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        picture = None
        if tile.state != "incoming":
            picture = self._thumbnails.get(tile.id, self._tile, ratio)
        missing = tile.state != "incoming" and self._thumbnails.is_missing(tile.id)
        paint_thumbnail(painter, place, picture, "image-off" if missing else "image")
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if selected or focused or tile.state == "failed":
            role = "accent" if selected else "focus" if focused else "bad"
            painter.setPen(QPen(theme.color(role), 3 if selected else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        cover = QCoreApplication.translate("PhotoStrip", "Cover")
        first = self._with_cover and index.row() == 0 and tile.state != "incoming"
        label = cover if first else str(index.row() + 1)
        _paint_badge(painter, place, label, rtl=rtl)
        _paint_sign(painter, place, tile, rtl=rtl)
        painter.restore()


def _paint_badge(painter: QPainter, place: QRect, text: str, *, rtl: bool) -> None:
    theme = current_theme()
    font = theme.font(theme.sizes.caption, bold=True)
    metrics = QFontMetrics(font)
    width = max(metrics.horizontalAdvance(text) + 10, 18)
    left = place.right() - width - 3 if rtl else place.left() + 4
    box = QRectF(left, place.top() + 4, width, metrics.height() + 1)
    ground = QColor(theme.colors.tooltip)
    ground.setAlpha(215)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.color("on_tooltip"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_sign(painter: QPainter, place: QRect, tile: PhotoTile, *, rtl: bool) -> None:
    icon_name, role = "", "text2"
    if tile.source != "same":
        icon_name, role = "triangle-alert", "warn"
    elif tile.state in _SIGNED:
        state = words.photo_state(tile.state)
        icon_name = state.icon
        role = "text2" if state.tone is Tone.NEUTRAL else state.tone.value
    if not icon_name:
        return
    theme = current_theme()
    side = 20
    left = place.left() + 4 if rtl else place.right() - side - 3
    box = QRectF(left, place.bottom() - side - 3, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(box)
    sign = pixmap(icon_name, role, QSize(14, 14), painter.device().devicePixelRatio())
    painter.drawPixmap(round(box.left()) + 3, round(box.top()) + 3, sign)


def _spoken(row: int, tile: PhotoTile) -> str:
    translate = QCoreApplication.translate
    text = translate("PhotoStrip", "Picture {n}: {name}, {state}")
    name = bidi.auto(tile.name) if tile.name else str(row + 1)
    return text.format(n=row + 1, name=name, state=_explained(tile))


def _explained(tile: PhotoTile) -> str:
    """The state of a picture in words, with what is odd about it."""
    translate = QCoreApplication.translate
    parts = [words.photo_state(tile.state).text]
    if tile.reason:
        parts.append(words.trouble(tile.reason))
    if tile.source == "changed":
        parts.append(translate("PhotoStrip", "the file was changed after it was added"))
    if tile.source == "gone":
        parts.append(
            translate("PhotoStrip", "the file is no longer where it was; its copy is safe")
        )
    return " · ".join(parts)
