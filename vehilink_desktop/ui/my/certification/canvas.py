"""A page of the scan, large, with a frame where the field in question was read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.viewer import PictureCanvas
from vehilink_desktop.ui.theme import current_theme

#: Corners of a quadrilateral in order, each as its share of the picture's width and height.
Quad = Sequence[tuple[float, float]]

_STEP = 1.25
_NEAR = 0.8  # of the widget's width is what a framed place takes
_ROOM = 0.25  # around what is framed, as a share of its height


class ScanCanvas(FocusRing, PictureCanvas):
    """+ and - zoom, 0 fits; a click takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quad: QPolygonF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 160)

    def show_picture(self, pixmap: QPixmap, note: str = "") -> None:
        super().show_picture(pixmap, note)
        self.mark(None)

    def mark(self, quad: Quad | None) -> None:
        """Frame a place and bring it near enough to be read; None shows the whole page again."""
        was_framed = self._quad is not None
        self._quad = QPolygonF([QPointF(x, y) for x, y in quad]) if quad else None
        if self._quad is not None and self.has_picture():
            place = self._quad.boundingRect()
            self.fit()
            self.zoom_by(_NEAR * self.width() / max(place.width() * self.target().width(), 1.0))
            self.look_at(place.center())
        elif was_framed:
            self.fit()
        self.update()

    def marked(self) -> QRectF | None:
        """Where the frame is, in pixels of the widget; None without one."""
        return None if self._quad is None else self._on_widget(self._quad).boundingRect()

    def ink(self) -> QColor:
        return current_theme().color("text2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zooms = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
        key = Qt.Key(event.key())
        if key in zooms:
            self.zoom_by(zooms[key])
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = theme.sizes.radius_card
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface2"))
        painter.drawRoundedRect(frame, radius, radius)
        painter.end()
        super().paintEvent(event)
        if self._quad is not None and self.has_picture():
            self._paint_frame(self._on_widget(self._quad))
        ring = bool(self.property("focusVisible"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus" if ring else "border"), 2 if ring else 1))
        painter.drawRoundedRect(frame, radius, radius)

    def _paint_frame(self, frame: QPolygonF) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(theme.colors.accent)
        fill.setAlpha(38)
        painter.setBrush(fill)
        # light below dark: the frame is seen on any picture
        painter.setPen(QPen(QColor("#FFFFFF"), 4, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolygon(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolygon(frame)

    def _on_widget(self, quad: QPolygonF) -> QPolygonF:
        target = self.target()
        width, height = target.width(), target.height()
        shares = [quad.at(index) for index in range(quad.count())]
        corners = [target.topLeft() + QPointF(at.x() * width, at.y() * height) for at in shares]
        edges = [QLineF(corners[index - 1], corner) for index, corner in enumerate(corners)]
        room = _ROOM * min(edge.length() for edge in edges)
        # along its own edges, so that a tilted line stays in the middle of its frame
        outward = [
            _way(edge) - _way(edges[index + 1 - len(edges)]) for index, edge in enumerate(edges)
        ]
        moved = zip(corners, outward, strict=True)
        return QPolygonF([corner + way * room for corner, way in moved])


def _way(edge: QLineF) -> QPointF:
    """Where `edge` leads, one pixel long."""
    return QPointF(edge.dx(), edge.dy()) / max(edge.length(), 1.0)
