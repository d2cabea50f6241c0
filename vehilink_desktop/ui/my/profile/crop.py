"""Choosing the round part of a picture that becomes the avatar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from vehilink_desktop.services.profile import CropBox
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.theme import current_theme

_VIEW = 340
_MASK = 280
_MAX_ZOOM = 8.0
_STEP = 1.15
#: Share of the mask that an arrow key moves by.
_MOVE = 0.05
_SHADE = QColor(0, 0, 0, 150)


class CropView(FocusRing, QWidget):
    """The picture under a round mask: drag or arrow keys move it, the wheel and +/- zoom.

    Signals:
        zoomed(float): 1.0 is as far out as the mask allows.
    """

    zoomed = Signal(float)

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap.fromImage(image)
        self._zoom = 1.0
        self._centre = QPointF(image.width() / 2, image.height() / 2)
        self._grabbed: QPointF | None = None
        self.setFixedSize(_VIEW, _VIEW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("Part of the picture"))
        self.setAccessibleDescription(self.tr("Arrow keys move it, plus and minus zoom"))

    def box(self) -> CropBox:
        """The square around the mask, in shares of the picture."""
        side, width, height = self._side(), self._pixmap.width(), self._pixmap.height()
        left, top = self._centre.x() - side / 2, self._centre.y() - side / 2
        return CropBox(
            _share(left / width),
            _share(top / height),
            _share((left + side) / width),
            _share((top + side) / height),
        )

    def zoom_by(self, factor: float) -> None:
        self._zoom = min(max(self._zoom * factor, 1.0), _MAX_ZOOM)
        self._move(QPointF())
        self.zoomed.emit(self._zoom)

    # -- Qt

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.color("surface2"))
        scale = _MASK / self._side()
        corner = QPointF(_VIEW / 2, _VIEW / 2) - self._centre * scale
        size = self._pixmap.size() * scale
        whole = QRectF(self._pixmap.rect())
        painter.drawPixmap(
            QRectF(corner.x(), corner.y(), size.width(), size.height()), self._pixmap, whole
        )
        mask = QRectF((_VIEW - _MASK) / 2, (_VIEW - _MASK) / 2, _MASK, _MASK)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        shade.addEllipse(mask)
        painter.fillPath(shade, _SHADE)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawEllipse(mask)
        if self.property("focusVisible"):
            painter.setPen(QPen(theme.color("focus"), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move((self._grabbed - event.position()) * (self._side() / _MASK))
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(_STEP ** (event.angleDelta().y() / 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = self._side() * _MOVE
        moves = {
            Qt.Key.Key_Left: QPointF(-by, 0),
            Qt.Key.Key_Right: QPointF(by, 0),
            Qt.Key.Key_Up: QPointF(0, -by),
            Qt.Key.Key_Down: QPointF(0, by),
        }
        zooms = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
        key = Qt.Key(event.key())
        if key in moves:
            self._move(moves[key])
        elif key in zooms:
            self.zoom_by(zooms[key])
        else:
            super().keyPressEvent(event)

    # -- inside

    def _side(self) -> float:
        """Of the square around the mask, in pixels of the picture."""
        return min(self._pixmap.width(), self._pixmap.height()) / self._zoom

    def _move(self, by: QPointF) -> None:
        """Move what is seen; the mask never leaves the picture."""
        half = self._side() / 2
        self._centre = QPointF(
            min(max(self._centre.x() + by.x(), half), self._pixmap.width() - half),
            min(max(self._centre.y() + by.y(), half), self._pixmap.height() - half),
        )
        self.update()


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)
