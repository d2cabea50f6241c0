"""How the market's cells and cards are painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from vehilink_desktop.ui.common.chip import chip_size, paint_chip
from vehilink_desktop.ui.common.delegates import (
    Index,
    RowDelegate,
    ThumbnailTextDelegate,
    draw_line,
    paint_thumbnail,
)
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.table import DataTable
from vehilink_desktop.ui.market.model import MarketRoles
from vehilink_desktop.ui.market.shown import ShownRow
from vehilink_desktop.ui.theme import Tone, current_theme

_GAP = 8
_INNER = 12


def yours() -> str:
    """The chip of an own listing."""
    return QCoreApplication.translate("Market", "Yours")


def _direction(rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


class VehicleDelegate(ThumbnailTextDelegate):
    """Picture, name, a quieter line, and a chip where it is one's own."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        if index.data(MarketRoles.SHOWN) is None and not index.data(Qt.ItemDataRole.DisplayRole):
            _paint_bones(painter, rect, rtl)
            return
        if index.data(MarketRoles.MINE):
            size = chip_size(yours())
            left = rect.left() if rtl else rect.right() - size.width() + 1
            place = QRectF(left, rect.center().y() - size.height() // 2 + 1, *size.toTuple())
            paint_chip(painter, place, yours(), Tone.INFO, rtl=rtl)
            taken = size.width() + _GAP
            rect = rect.adjusted(taken, 0, 0, 0) if rtl else rect.adjusted(0, 0, -taken, 0)
        super().paint_content(painter, rect, index, rtl)


class TwoLineDelegate(RowDelegate):
    """A value and what belongs to it on a quieter line below."""

    def __init__(self, table: DataTable, *, numeric: bool = False, bold: bool = False) -> None:
        super().__init__(table)
        self._numeric = numeric
        self._bold = bold

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        theme = current_theme()
        above = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        below = str(index.data(Roles.SUBTITLE) or "")
        if self._numeric:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        else:
            side = absolute_alignment("leading", _direction(rtl))
        font = theme.font(theme.sizes.body, bold=self._bold)
        if not (above and below):
            draw_line(painter, rect, above or below, font, "text" if above else "text2", side)
            return
        half = rect.height() // 2
        draw_line(painter, rect.adjusted(0, 3, 0, -half), above, font, "text", side)
        small = theme.font(theme.sizes.caption)
        draw_line(painter, rect.adjusted(0, half, 0, -3), below, small, "text2", side)


def _paint_bones(painter: QPainter, rect: QRect, rtl: bool) -> None:
    """The shape of a row that is still being read."""
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface2"))
    width, height = theme.sizes.thumb_width, theme.sizes.thumb_height
    middle = rect.center().y()
    for left, top, wide, high in (
        (0, middle - height // 2, width, height),
        (width + _INNER, middle - 12, 150, 9),
        (width + _INNER, middle + 4, 90, 7),
    ):
        x = rect.right() - left - wide if rtl else rect.left() + left
        painter.drawRoundedRect(x, top, wide, high, 4, 4)


def paint_card(
    painter: QPainter, rect: QRect, shown: ShownRow | None, index: Index, *, rtl: bool, look: str
) -> None:
    """One vehicle as a card that fills `rect`; `look` is "", "hovered", "selected" or "focused"."""
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = {"": "border", "hovered": "border_strong"}.get(look, "focus")
    painter.setPen(QPen(theme.color(outline), 2 if outline == "focus" else 1))
    painter.setBrush(theme.color("surface"))
    frame = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(frame, theme.sizes.radius_card, theme.sizes.radius_card)
    picture = _picture_place(rect)
    _paint_card_picture(painter, picture, index)
    below = QRect(rect.left() + _INNER, picture.bottom() + 8, rect.width() - 2 * _INNER, 0)
    if shown is not None:
        _paint_card_text(painter, below, shown, rtl)
        if shown.row.mine:
            _paint_mine(painter, picture, rtl)
    painter.restore()


def card_height(width: int) -> int:
    """The height of a card of this width: a 4:3 picture and four lines of text."""
    sizes = current_theme().sizes
    lines = 2 * (sizes.body + 9) + 2 * (sizes.caption + 8)
    return (width - 2) * 3 // 4 + lines + 20


def _picture_place(rect: QRect) -> QRect:
    width = rect.width() - 2
    return QRect(rect.left() + 1, rect.top() + 1, width, width * 3 // 4)


def _paint_card_picture(painter: QPainter, place: QRect, index: Index) -> None:
    theme = current_theme()
    radius = theme.sizes.radius_card - 1
    painter.save()
    path = QPainterPath()
    # round above, square where the text begins
    path.addRoundedRect(QRectF(place).adjusted(1, 1, -1, radius), radius, radius)
    painter.setClipPath(path)
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    picture = index.data(MarketRoles.PICTURE)
    if isinstance(picture, QPixmap):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture)
    else:
        painter.fillRect(place, theme.color("surface2"))
        mark = QRect(0, 0, 40, 30)
        mark.moveCenter(place.center())
        paint_thumbnail(painter, mark, None, index.data(Roles.ICON))
    painter.restore()


def _paint_card_text(painter: QPainter, place: QRect, shown: ShownRow, rtl: bool) -> None:
    theme = current_theme()
    side = absolute_alignment("leading", _direction(rtl))
    strong = theme.font(theme.sizes.body, bold=True)
    small = theme.font(theme.sizes.caption)
    facts = " · ".join(part for part in (shown.year, shown.mileage, shown.fuel) if part)
    price = "  ".join(part for part in (shown.price, shown.terms) if part)
    where = " · ".join(part for part in (shown.steering, shown.port) if part)
    top = place.top()
    for text, font, role in (
        (shown.title, strong, "text"),
        (facts, small, "text2"),
        (where, small, "text2"),
        (price, strong, "text"),
    ):
        high = font.pixelSize() + (9 if font is strong else 8)
        line = QRect(place.left(), top, place.width(), high)
        draw_line(painter, line, text, font, role, side)
        top += high


def _paint_mine(painter: QPainter, picture: QRect, rtl: bool) -> None:
    size = chip_size(yours())
    left = picture.right() - size.width() - _GAP if rtl else picture.left() + _GAP
    paint_chip(painter, QRectF(left, picture.top() + _GAP, *size.toTuple()), yours(), Tone.INFO)
