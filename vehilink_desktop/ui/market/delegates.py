"""How the market's cells and cards are painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from vehilink_desktop.ui.common.chip import chip_size, paint_chip
from vehilink_desktop.ui.common.delegates import PADDING, Index, RowDelegate, paint_thumbnail
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.table import DataTable
from vehilink_desktop.ui.market.model import MarketModel, MarketRoles
from vehilink_desktop.ui.market.pencil import Line, Pencil
from vehilink_desktop.ui.market.shown import Columns, ShownRow
from vehilink_desktop.ui.theme import Tone, current_theme

_GAP = 8
_INNER = 12


def yours() -> str:
    """The chip of an own listing."""
    return QCoreApplication.translate("Market", "Yours")


_LEADING = tuple(
    absolute_alignment("leading", direction)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
)
_NUMERIC = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class CellDelegate(RowDelegate):
    """One value of a row, with what belongs to it on a quieter line below.

    A screen of cells is painted within each keystroke. So the row is taken from the model as it
    is, not value by value through Qt, and lines are drawn by a `Pencil`, which remembers.
    """

    def __init__(
        self, table: DataTable, column: Columns, *, numeric: bool = False, bold: bool = False
    ) -> None:
        super().__init__(table)
        self._column = column
        self._numeric = numeric
        self._bold = bold
        self.pencil = Pencil.of(self.theme)

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        shown = self.shown(index)
        if shown is None:
            return
        above, below = shown.lines(self._column)
        side = _NUMERIC if self._numeric else _LEADING[rtl]
        strong = Line.STRONG if self._bold else Line.BODY
        if not (above and below):
            self.pencil.draw(painter, rect, above or below, strong, side)
            return
        half = rect.height() // 2
        self.pencil.draw(painter, rect.adjusted(0, 3, 0, -half), above, strong, side)
        self.pencil.draw(painter, rect.adjusted(0, half, 0, -3), below, Line.SMALL, side)

    def shown(self, index: Index) -> ShownRow | None:
        model = index.model()
        return model.shown(index.row()) if isinstance(model, MarketModel) else None


class VehicleDelegate(CellDelegate):
    """Picture, name, a quieter line, and a chip where it is one's own."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table, Columns.VEHICLE, bold=True)

    def paint_content(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        shown = self.shown(index)
        if shown is None:
            self._paint_absent(painter, rect, index, rtl)
            return
        if shown.row.mine:
            size = chip_size(yours())
            left = rect.left() if rtl else rect.right() - size.width() + 1
            chip = QRectF(left, rect.center().y() - size.height() // 2 + 1, *size.toTuple())
            paint_chip(painter, chip, yours(), Tone.INFO, rtl=rtl)
            taken = size.width() + _GAP
            rect = rect.adjusted(taken, 0, 0, 0) if rtl else rect.adjusted(0, 0, -taken, 0)
        width, height = self.theme.sizes.thumb_width, self.theme.sizes.thumb_height
        left = rect.right() - width + 1 if rtl else rect.left()
        place = QRect(left, rect.center().y() - height // 2 + 1, width, height)
        paint_thumbnail(painter, place, index.data(Roles.THUMBNAIL), index.data(Roles.ICON))
        taken = width + PADDING
        rest = rect.adjusted(0, 0, -taken, 0) if rtl else rect.adjusted(taken, 0, 0, 0)
        super().paint_content(painter, rest, index, rtl)

    def _paint_absent(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        gone = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if gone:
            self.pencil.draw(painter, rect, gone, Line.SMALL, _LEADING[rtl])
        else:
            _paint_bones(painter, rect, rtl)


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
    pencil = Pencil.of(theme)
    facts = " · ".join(part for part in (shown.year, shown.mileage, shown.fuel) if part)
    price = "  ".join(part for part in (shown.price, shown.terms) if part)
    where = " · ".join(part for part in (shown.steering, shown.port) if part)
    top = place.top()
    for text, line in (
        (shown.title, Line.STRONG),
        (facts, Line.SMALL),
        (where, Line.SMALL),
        (price, Line.STRONG),
    ):
        strong = line is Line.STRONG
        high = theme.sizes.body + 9 if strong else theme.sizes.caption + 8
        rect = QRect(place.left(), top, place.width(), high)
        pencil.draw(painter, rect, text, line, _LEADING[rtl])
        top += high


def _paint_mine(painter: QPainter, picture: QRect, rtl: bool) -> None:
    size = chip_size(yours())
    left = picture.right() - size.width() - _GAP if rtl else picture.left() + _GAP
    paint_chip(painter, QRectF(left, picture.top() + _GAP, *size.toTuple()), yours(), Tone.INFO)
