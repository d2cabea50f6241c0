"""The files of a group as a model, and how one is drawn."""

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
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vehilink_desktop.domain.batch import BatchItem, MarkerSource
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.labels import as_tooltip
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

_LEAST_WIDTH = 104
_GAP = 4
_STRIP = 20  # pixels of the line that a tile has at its foot
_ICONS = {MediaKind.PHOTO: "image", MediaKind.VIDEO: "video", MediaKind.VOICE: "mic"}


class ItemModel(QAbstractListModel):
    """The files of one group in their order."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._items: list[BatchItem] = []
        thumbnails.arrived.connect(self._on_arrived)

    def show_items(self, items: Sequence[BatchItem]) -> bool:
        """Replace the files; whether there are others than before."""
        if list(items) == self._items:
            return False
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()
        return True

    def ids(self) -> list[str]:
        return [item.id for item in self._items]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == Roles.KEY:
            return item.id
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return told(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(told(item))
        return None

    def _on_arrived(self, media_id: str) -> None:
        for row, item in enumerate(self._items):
            if item.id == media_id:
                self.dataChanged.emit(self.index(row), self.index(row))


class ItemDelegate(QStyledItemDelegate):
    """The picture, a sign of what it is, and at what time it was taken."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._tile = QSize()
        self.fit(0)

    def fit(self, width: int) -> int:
        """Make the tiles as large as whole ones fill `width`; how many stand side by side."""
        columns = max(1, width // (_LEAST_WIDTH + 2 * _GAP))
        side = max(_LEAST_WIDTH, width // columns - 2 * _GAP)
        self._tile = QSize(side, side * 3 // 4)
        return columns

    def cell(self) -> QSize:
        """A tile with the free space around it."""
        return self._tile + QSize(2 * _GAP, 2 * _GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return self.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(Qt.ItemDataRole.UserRole)
        theme = current_theme()
        place = QRect(option.rect.topLeft(), option.rect.size()).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = None
        if item.kind is not MediaKind.VOICE:
            ratio = painter.device().devicePixelRatio()
            picture = self._thumbnails.get(item.id, self._tile, ratio)
        paint_thumbnail(painter, place, picture, _ICONS[item.kind])
        _paint_strip(painter, place, item, option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        marked = item.marker is not None
        if selected or focused or marked:
            role = "accent" if selected else "focus" if focused else "ok"
            painter.setPen(QPen(theme.color(role), 3 if selected else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.restore()


def told(item: BatchItem) -> str:
    """What a file is, for the tooltip and to be read aloud."""
    translate = QCoreApplication.translate
    kinds = {
        MediaKind.PHOTO: translate("Batch", "Picture"),
        MediaKind.VIDEO: translate("Batch", "Video"),
        MediaKind.VOICE: translate("Batch", "Voice note"),
    }
    parts = [kinds[item.kind], bidi.auto(item.name)]
    if item.taken_at:
        parts.append(bidi.ltr(item.taken_at.strftime("%Y-%m-%d %H:%M:%S")))
    if item.marker and item.marker.vin:
        parts.append(translate("Batch", "VIN {vin}").format(vin=bidi.ltr(item.marker.vin)))
    elif item.marker:
        parts.append(translate("Batch", "Code of a vehicle"))
    return " · ".join(parts)


def _sign(item: BatchItem) -> str:
    if item.marker:
        return "scan-line" if item.marker.source is MarkerSource.PLATE else "qr-code"
    return "" if item.kind is MediaKind.PHOTO else _ICONS[item.kind]


def _strip_text(item: BatchItem) -> str:
    if item.kind is MediaKind.VIDEO and item.seconds:
        return formats.duration(item.seconds)
    if item.kind is MediaKind.VOICE:
        return bidi.auto(item.name)
    return bidi.ltr(item.taken_at.strftime("%H:%M:%S")) if item.taken_at else ""


def _paint_strip(
    painter: QPainter, place: QRect, item: BatchItem, direction: Qt.LayoutDirection
) -> None:
    theme = current_theme()
    box = QRectF(place.left(), place.bottom() + 1 - _STRIP, place.width(), _STRIP)
    ground = QColor(theme.colors.tooltip)
    ground.setAlpha(190)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    rtl = direction is Qt.LayoutDirection.RightToLeft
    inner = box.adjusted(6, 0, -6, 0)
    sign = _sign(item)
    if sign:
        side = 13
        x = inner.right() - side if rtl else inner.left()
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(sign, "on_tooltip", QSize(side, side), ratio)
        painter.drawPixmap(round(x), round(box.center().y() - side / 2), picture)
        inner = inner.adjusted(0, 0, -side - 4, 0) if rtl else inner.adjusted(side + 4, 0, 0, 0)
    font = theme.font(theme.sizes.caption)
    painter.setFont(font)
    painter.setPen(theme.color("on_tooltip"))
    metrics = theme.metrics(theme.sizes.caption)
    shown = metrics.elidedText(_strip_text(item), Qt.TextElideMode.ElideMiddle, int(inner.width()))
    side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(inner, flags, shown)
