"""The oval into which a face belongs, over the live picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.identity_check import Turn
from vehilink_desktop.ui.common.frame_view import FrameView
from vehilink_desktop.ui.theme import current_theme

_SHADE = QColor(0, 0, 0, 110)
_WAITING = QColor(255, 255, 255, 225)
#: Of the picture's height: the oval, and how far above the middle its centre is.
_HEIGHT, _WIDTH = 0.8, 0.6
_LINE = 5.0


class FaceOval(QWidget):
    """Lies over `view`, which shows somebody as in a mirror; no mouse or key reaches it."""

    def __init__(self, view: FrameView) -> None:
        super().__init__(view)
        self._view = view
        self._turn: Turn | None = None
        self._progress = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)

    def show_prompt(self, turn: Turn | None, progress: float) -> None:
        """Point to where the head should turn; `progress` (0 to 1) runs around the oval."""
        self._turn, self._progress = turn, progress
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = QRectF(self._view.picture_rect())
        if picture.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        oval = QRectF(0, 0, picture.height() * _WIDTH, picture.height() * _HEIGHT)
        oval.moveCenter(picture.center())
        around, hole = QPainterPath(), QPainterPath()
        around.addRect(picture)
        hole.addEllipse(oval)
        painter.fillPath(around - hole, _SHADE)
        painter.setPen(QPen(_WAITING, 2))
        painter.drawEllipse(oval)
        self._paint_progress(painter, oval)
        self._paint_arrow(painter, oval)

    def _paint_progress(self, painter: QPainter, oval: QRectF) -> None:
        pen = QPen(current_theme().color("ok"), _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._progress > 0:
            painter.drawArc(oval, 90 * 16, round(-360 * 16 * self._progress))

    def _paint_arrow(self, painter: QPainter, oval: QRectF) -> None:
        """In a mirror the own left is on the left, whatever the direction of reading."""
        if self._turn not in (Turn.LEFT, Turn.RIGHT):
            return
        side = -1 if self._turn is Turn.LEFT else 1
        tip = QPointF(oval.center().x() + side * oval.width() * 0.78, oval.center().y())
        size = oval.height() * 0.08
        back = QPointF(-side * size, 0)
        arrow = QPolygonF([tip + back - QPointF(0, size), tip, tip + back + QPointF(0, size)])
        pen = QPen(_WAITING, _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(arrow)
