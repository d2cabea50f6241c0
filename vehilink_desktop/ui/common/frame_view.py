"""The live picture of a camera, as large as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from vehilink_desktop.devices.cameras import to_image

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Frame

_MIRROR = QTransform.fromScale(-1, 1)


class FrameView(QWidget):
    """Connect `Camera.frame` to `show_frame`. Override `paint_over` for a guide on top."""

    def __init__(self, parent: QWidget | None = None, *, mirrored: bool = False) -> None:
        """`mirrored`: as in a mirror, for somebody who looks at themselves."""
        super().__init__(parent)
        self._mirrored = mirrored
        self._image: QImage | None = None
        self.painted = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def show_frame(self, frame: Frame) -> None:
        """Paint `frame` at once: of two that come together both are painted."""
        ratio = self.devicePixelRatio()
        image = to_image(frame, round(self.width() * ratio), round(self.height() * ratio))
        image.setDevicePixelRatio(ratio)
        self._image = image.transformed(_MIRROR) if self._mirrored else image
        self.repaint()

    def clear(self) -> None:
        """Nothing is to be seen any more."""
        self._image = None
        self.update()

    def picture_rect(self) -> QRect:
        """Where the picture is; empty while there is none."""
        if self._image is None:
            return QRect()
        size = self._image.deviceIndependentSize().toSize()
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        return QRect(QPoint(left, top), size)

    def paint_over(self, painter: QPainter, picture: QRect) -> None:
        """For guides over the picture."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture = self.picture_rect()
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._image is not None:
            painter.drawImage(picture.topLeft(), self._image)
            self.painted += 1
            self.paint_over(painter, picture)
