"""How the market's rows and cards are painted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from vehilink_desktop.ui.common.chip import chip_size, paint_chip
from vehilink_desktop.ui.common.delegates import PADDING, Index, paint_thumbnail
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.market.model import MarketModel, MarketRoles
from vehilink_desktop.ui.market.pencil import Line, Pencil, Stroke
from vehilink_desktop.ui.market.shown import Columns, ShownRow
from vehilink_desktop.ui.theme import Tone, current_theme

_GAP = 8
_INNER = 12
_STRONG = (Columns.VEHICLE, Columns.PRICE)


def yours() -> str:
    """The chip of an own listing."""
    return QCoreApplication.translate("Market", "Yours")


class Cell(NamedTuple):
    """Where the content of a column stands in each row, in pixels of the viewport."""

    column: Columns
    left: int
    width: int
    right: bool


class RowPainter:
    """Paints the rows of the table, all in one go.

    A screen of rows is painted within each keystroke. Cell by cell, with a delegate's call and an
    index for each, most of that time goes into the way between Qt and Python. The texts come last,
    kind by kind, because a painter's font is changed at a price.
    """

    def __init__(self, model: MarketModel) -> None:
        self._model = model
        self._theme = current_theme()
        self._pencil = Pencil.of(self._theme)

    def paint(
        self, painter: QPainter, rows: Iterable[tuple[int, QRect]], cells: list[Cell], *, rtl: bool
    ) -> None:
        """The content of `rows`, each with the ground on which it stands."""
        strokes: list[list[Stroke]] = [[] for _ in Line]
        for row, ground in rows:
            shown = self._model.shown(row)
            texts = shown.cells() if shown else None
            # the lowest pixel is the rule between two rows
            top, height = ground.top(), ground.height() - 1
            for cell in cells:
                left, width = cell.left, cell.width
                if cell.column is Columns.VEHICLE:
                    place = QRect(left, top, width, height)
                    left, width = self._paint_vehicle(painter, place, row, shown, rtl)
                if texts is None:
                    continue
                above, below = texts[cell.column]
                strong = strokes[Line.STRONG if cell.column in _STRONG else Line.BODY]
                if above and below:
                    half = height // 2
                    room = height - 3 - half
                    strong.append(Stroke(above, left, top + 3, width, room, cell.right))
                    small = Stroke(below, left, top + half, width, room, cell.right)
                    strokes[Line.SMALL].append(small)
                elif above or below:
                    strong.append(Stroke(above or below, left, top, width, height, cell.right))
        for line in Line:
            self._pencil.draw(painter, line, strokes[line])

    def _paint_vehicle(
        self, painter: QPainter, rect: QRect, row: int, shown: ShownRow | None, rtl: bool
    ) -> tuple[int, int]:
        """Picture, and a chip where it is one's own; the left edge and width of what remains."""
        if shown is None:
            self._paint_absent(painter, rect, row, rtl)
        else:
            if shown.row.mine:
                rect = _paint_chip(painter, rect, rtl)
            width, height = self._theme.sizes.thumb_width, self._theme.sizes.thumb_height
            left = rect.right() - width + 1 if rtl else rect.left()
            place = QRect(left, rect.center().y() - height // 2 + 1, width, height)
            paint_thumbnail(painter, place, self._model.thumbnail(shown), self._model.icon(shown))
            rect = _without(rect, width + PADDING, at_left=not rtl)
        return rect.left(), rect.width()

    def _paint_absent(self, painter: QPainter, rect: QRect, row: int, rtl: bool) -> None:
        gone = self._model.index(row, Columns.VEHICLE).data()
        if gone:
            left, top = rect.left(), rect.top()
            stroke = Stroke(str(gone), left, top, rect.width(), rect.height(), rtl)
            self._pencil.draw(painter, Line.SMALL, [stroke])
        else:
            _paint_bones(painter, rect, rtl)


def _paint_chip(painter: QPainter, rect: QRect, rtl: bool) -> QRect:
    """The chip of an own vehicle at the far side; the room that it leaves."""
    size = chip_size(yours())
    left = rect.left() if rtl else rect.right() - size.width() + 1
    chip = QRectF(left, rect.center().y() - size.height() // 2 + 1, *size.toTuple())
    paint_chip(painter, chip, yours(), Tone.INFO, rtl=rtl)
    return _without(rect, size.width() + _GAP, at_left=rtl)


def _without(rect: QRect, taken: int, *, at_left: bool) -> QRect:
    return rect.adjusted(taken, 0, 0, 0) if at_left else rect.adjusted(0, 0, -taken, 0)


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
        pencil.draw(painter, line, [Stroke(text, place.left(), top, place.width(), high, rtl)])
        top += high


def _paint_mine(painter: QPainter, picture: QRect, rtl: bool) -> None:
    size = chip_size(yours())
    left = picture.right() - size.width() - _GAP if rtl else picture.left() + _GAP
    paint_chip(painter, QRectF(left, picture.top() + _GAP, *size.toTuple()), yours(), Tone.INFO)
