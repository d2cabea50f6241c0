"""What tiles of pictures and of recordings have in common: their size, their signs, their words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme

Index = QModelIndex | QPersistentModelIndex

_GAP = 4
_CORNER = 4
_SIGN = 20
#: States that need a sign on the tile; the others are as one expects.
_SIGNED = frozenset({"incoming", "queued", "sending", "paused", "failed", "attached"})


class GridDelegate(QStyledItemDelegate):
    """Tiles of one size, as many in a line as there is room for.

    Args:
        parent: The view.
        least_width: Of a tile, in pixels.
        ratio: Its height over its width.
    """

    def __init__(self, parent: QObject, *, least_width: int, ratio: float) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._ratio = ratio
        self.tile = QSize()
        self.fit(0)

    def fit(self, width: int) -> None:
        """Make the tiles as large as whole ones fill `width`."""
        columns = max(1, width // (self._least_width + 2 * _GAP))
        side = max(self._least_width, width // columns - 2 * _GAP)
        self.tile = QSize(side, round(side * self._ratio))

    def cell(self) -> QSize:
        """A tile with the gap around it."""
        return self.tile + QSize(2 * _GAP, 2 * _GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return self.cell()

    def place_in(self, rect: QRect) -> QRect:
        """The tile without the gap around it."""
        return rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)


def paint_frame(
    painter: QPainter, place: QRect, state: QStyle.StateFlag, *, failed: bool = False
) -> None:
    """Around a tile that is selected, has the cursor or did not go through."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if selected or focused or failed:
        role = "accent" if selected else "focus" if focused else "bad"
        painter.setPen(QPen(current_theme().color(role), 3 if selected else 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


def paint_badge(
    painter: QPainter, place: QRect, text: str, *, rtl: bool, at_end: bool = False
) -> None:
    """A few characters in the upper corner where one begins to read, or `at_end` of the line."""
    theme = current_theme()
    font = theme.font(theme.sizes.caption, bold=True)
    metrics = QFontMetrics(font)
    width = max(metrics.horizontalAdvance(text) + 10, 18)
    left = place.right() - width - 3 if rtl != at_end else place.left() + 4
    box = QRectF(left, place.top() + 4, width, metrics.height() + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ground())
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.color("on_tooltip"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_caption(painter: QPainter, place: QRect, text: str, *, rtl: bool) -> None:
    """One line along the lower edge, cut where there is no room."""
    if not text:
        return
    theme = current_theme()
    font = theme.font(theme.sizes.caption)
    metrics = QFontMetrics(font)
    height = metrics.height() + 4
    box = QRectF(place.left(), place.bottom() + 1 - height, place.width(), height)
    rounded = QPainterPath()
    rounded.addRoundedRect(QRectF(place), _CORNER, _CORNER)
    painter.save()
    painter.setClipPath(rounded)
    painter.fillRect(box, _ground())
    painter.restore()
    inner = box.adjusted(5, 0, -5, 0)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    side = absolute_alignment("leading", direction) | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font)
    painter.setPen(theme.color("on_tooltip"))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
    painter.drawText(inner, int(side), shown)


def state_sign(state: str) -> tuple[str, str]:
    """The icon of a state and the role of its colour; empty for what is as one expects."""
    if state not in _SIGNED:
        return "", "text2"
    sign = words.photo_state(state)
    return sign.icon, "text2" if sign.tone is Tone.NEUTRAL else sign.tone.value


def paint_sign(painter: QPainter, place: QRect, icon_name: str, role: str, *, rtl: bool) -> None:
    """A small round sign in the upper corner where a line ends."""
    if not icon_name:
        return
    left = place.left() + 4 if rtl else place.right() - _SIGN - 3
    box = QRectF(left, place.top() + 4, _SIGN, _SIGN)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_theme().color("surface"))
    painter.drawEllipse(box)
    sign = pixmap(icon_name, role, QSize(14, 14), painter.device().devicePixelRatio())
    painter.drawPixmap(round(box.left()) + 3, round(box.top()) + 3, sign)


def _ground() -> QColor:
    """What words stand on, above a picture of any colour."""
    ground = QColor(current_theme().colors.tooltip)
    ground.setAlpha(215)
    return ground
