"""The live picture with the guide of the shot over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.capture.guide import Guide, paint_guide
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.frame_view import FrameView
from vehilink_desktop.ui.theme import current_theme

_FLASH_MS = 90
_FLASH = QColor(255, 255, 255, 150)


class Preview(FocusRing, FrameView):
    """Takes the focus, so that keys reach the shutter; blinks when a picture is taken."""

    def __init__(self, *, mirrored: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, mirrored=mirrored)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Live picture"))
        self.setMinimumSize(240, 160)
        self._guide = Guide.NONE
        self._drawn, self._drawn_size = QPixmap(), QSize()
        self._flash = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._flash.timeout.connect(self.update)

    def set_guide(self, guide: Guide) -> None:
        """Show `guide` from now on."""
        self._guide = guide
        self._drawn = QPixmap()
        self.update()

    def blink(self) -> None:
        """Show for a moment that a picture was taken."""
        self._flash.start()
        self.update()

    def paint_over(self, painter: QPainter, picture: QRect) -> None:
        if self._guide is not Guide.NONE:
            painter.drawPixmap(picture.topLeft(), self._guide_of(picture.size()))
        if self._flash.isActive():
            painter.fillRect(picture, _FLASH)

    def _guide_of(self, size: QSize) -> QPixmap:
        """The guide over a picture of this size: drawn once, for lines cost more than frames."""
        ratio = self.devicePixelRatioF()
        if self._drawn.isNull() or self._drawn_size != size:
            self._drawn_size = size
            self._drawn = QPixmap(size * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            paint_guide(painter, QRectF(0, 0, size.width(), size.height()), self._guide)
            painter.end()
        return self._drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("focusVisible"):
            painter = QPainter(self)
            painter.setPen(QPen(current_theme().color("focus"), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
