"""Lines over a live picture that show how a shot should be framed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from vehilink_desktop.domain.shots import Shot

_DARK = QColor(0, 0, 0, 150)
_BRIGHT = QColor(255, 255, 255, 225)
_SHADE = QColor(0, 0, 0, 90)

#: Of the picture's height: where the ground should be, and how long a corner mark is.
_GROUND = 0.78
_CORNER = 0.09
#: A VIN plate fills so much of the width; a label is about three times as wide as high.
_PLATE_WIDTH = 0.55
_PLATE_HEIGHT = 0.34


class Guide(StrEnum):
    """How a shot is framed."""

    NONE = "none"
    CORNER = "corner"
    SIDE = "side"
    STRAIGHT = "straight"
    THIRDS = "thirds"
    PLATE = "plate"
    ROUND = "round"
    PAGE = "page"


_GUIDES: dict[str | None, Guide] = {
    Shot.FRONT_THREE_QUARTER: Guide.CORNER,
    Shot.REAR_THREE_QUARTER: Guide.CORNER,
    Shot.LEFT_SIDE: Guide.SIDE,
    Shot.RIGHT_SIDE: Guide.SIDE,
    Shot.FRONT: Guide.STRAIGHT,
    Shot.REAR: Guide.STRAIGHT,
    Shot.VIN_PLATE: Guide.PLATE,
    Shot.CHARGING_PORT: Guide.ROUND,
    Shot.TYRE_FRONT_LEFT: Guide.ROUND,
    Shot.TYRE_FRONT_RIGHT: Guide.ROUND,
    Shot.TYRE_REAR_LEFT: Guide.ROUND,
    Shot.TYRE_REAR_RIGHT: Guide.ROUND,
    Shot.FLAW: Guide.ROUND,
}


def guide_for(shot: str | None) -> Guide:
    """The guide of a shot; thirds for what has none of its own."""
    return _GUIDES.get(shot, Guide.THIRDS)


def plate_box(picture: QRectF) -> QRectF:
    """Where a plate or a paper should be in `picture`."""
    box = QRectF(0, 0, picture.width() * _PLATE_WIDTH, picture.height() * _PLATE_HEIGHT)
    box.moveCenter(picture.center())
    return box


def paint_guide(painter: QPainter, picture: QRectF, guide: Guide) -> None:
    """Draw `guide` over `picture`, to be seen on bright and on dark ground."""
    if guide is Guide.NONE:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = _PATHS[guide](picture)
    if guide is Guide.PLATE:
        _shade_around(painter, picture, plate_box(picture))
    for color, width in ((_DARK, 4.0), (_BRIGHT, 1.6)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
    painter.restore()


def _shade_around(painter: QPainter, picture: QRectF, box: QRectF) -> None:
    shade = QPainterPath()
    shade.addRect(picture)
    shade.addRoundedRect(box, 8, 8)
    painter.fillPath(shade, _SHADE)


def _plate(picture: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(plate_box(picture), 8, 8)
    return path


def _round(picture: QRectF) -> QPainterPath:
    side = min(picture.width(), picture.height()) * 0.7
    circle = QRectF(0, 0, side, side)
    circle.moveCenter(picture.center())
    path = QPainterPath()
    path.addEllipse(circle)
    return path


def _page(picture: QRectF) -> QPainterPath:
    return _corners(_inset(picture, 0.05, 0.05))


def _thirds(picture: QRectF) -> QPainterPath:
    path = QPainterPath()
    for share in (1 / 3, 2 / 3):
        x = picture.left() + picture.width() * share
        y = picture.top() + picture.height() * share
        _line(path, QLineF(x, picture.top(), x, picture.bottom()))
        _line(path, QLineF(picture.left(), y, picture.right(), y))
    return path


def _straight(picture: QRectF) -> QPainterPath:
    path = _corners(_inset(picture, 0.22, 0.16))
    x = picture.center().x()
    _line(path, QLineF(x, picture.top() + picture.height() * 0.1, x, _ground(picture)))
    _horizon(path, picture)
    return path


def _side(picture: QRectF) -> QPainterPath:
    path = _corners(_inset(picture, 0.06, 0.24))
    _horizon(path, picture)
    return path


def _corner(picture: QRectF) -> QPainterPath:
    """A box in perspective, its near edge a third from the leading side."""
    width, height = picture.width(), picture.height()

    def at(x: float, y: float) -> QPointF:
        return QPointF(picture.left() + width * x, picture.top() + height * y)

    path = QPainterPath()
    path.addPolygon(QPolygonF([at(0.08, 0.34), at(0.36, 0.26), at(0.93, 0.36)]))
    path.addPolygon(QPolygonF([at(0.08, 0.68), at(0.36, _GROUND), at(0.93, 0.64)]))
    for x, top, bottom in ((0.08, 0.34, 0.68), (0.36, 0.26, _GROUND), (0.93, 0.36, 0.64)):
        _line(path, QLineF(at(x, top), at(x, bottom)))
    return path


def _corners(box: QRectF) -> QPainterPath:
    """The four corners of a frame."""
    path = QPainterPath()
    length = box.height() * _CORNER * 2
    for x, y, right, down in (
        (box.left(), box.top(), 1, 1),
        (box.right(), box.top(), -1, 1),
        (box.left(), box.bottom(), 1, -1),
        (box.right(), box.bottom(), -1, -1),
    ):
        path.moveTo(x + right * length, y)
        path.lineTo(x, y)
        path.lineTo(x, y + down * length)
    return path


def _horizon(path: QPainterPath, picture: QRectF) -> None:
    """Two short marks at the height of the ground, to hold the camera level."""
    y, length = _ground(picture), picture.width() * 0.05
    _line(path, QLineF(picture.left(), y, picture.left() + length, y))
    _line(path, QLineF(picture.right() - length, y, picture.right(), y))


def _ground(picture: QRectF) -> float:
    return picture.top() + picture.height() * _GROUND


def _inset(picture: QRectF, across: float, down: float) -> QRectF:
    x, y = picture.width() * across, picture.height() * down
    return picture.adjusted(x, y, -x, -y)


def _line(path: QPainterPath, line: QLineF) -> None:
    path.moveTo(line.p1())
    path.lineTo(line.p2())


_PATHS = {
    Guide.CORNER: _corner,
    Guide.SIDE: _side,
    Guide.STRAIGHT: _straight,
    Guide.THIRDS: _thirds,
    Guide.PLATE: _plate,
    Guide.ROUND: _round,
    Guide.PAGE: _page,
}
