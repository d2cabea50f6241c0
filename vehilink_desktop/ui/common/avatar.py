"""A person or company as a round picture, or as initials on a colour of its own."""

from __future__ import annotations

import unicodedata
import zlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.theme import current_theme

#: Background and text; each pair holds 4.5:1 and stands on light and dark surfaces alike.
_PAIRS = (
    ("#1F5FA8", "#FFFFFF"),
    ("#7A3E9D", "#FFFFFF"),
    ("#0F6E6A", "#FFFFFF"),
    ("#9A4A12", "#FFFFFF"),
    ("#A12B56", "#FFFFFF"),
    ("#3D6B1F", "#FFFFFF"),
    ("#4F55B0", "#FFFFFF"),
    ("#5B6472", "#FFFFFF"),
)


def initials(name: str) -> str:
    """One Han character, or the first letters of the first and last word."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    first = words[0][0]
    if unicodedata.east_asian_width(first) in "WF" or len(words) == 1:
        return first.upper()
    return (first + words[-1][0]).upper()


def avatar_colors(identity: str) -> tuple[str, str]:
    """Background and text, the same for the same id on every machine."""
    return _PAIRS[zlib.crc32(identity.encode()) % len(_PAIRS)]


def paint_avatar(
    painter: QPainter, rect: QRectF, name: str, identity: str, image: QImage | None = None
) -> None:
    """A round avatar that fills the square `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if image is not None and not image.isNull():
        path = QPainterPath()
        path.addEllipse(rect)
        painter.setClipPath(path)
        side = min(image.width(), image.height())
        source = QRectF(0, 0, side, side)
        source.moveCenter(QRectF(image.rect()).center())
        painter.drawImage(rect, image, source)
    else:
        background, foreground = avatar_colors(identity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(background))
        painter.drawEllipse(rect)
        painter.setPen(QColor(foreground))
        painter.setFont(current_theme().font(max(8, int(rect.height() * 0.4)), bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """`size` pixels square; read aloud as the name."""

    def __init__(
        self,
        name: str,
        identity: str,
        *,
        image: QImage | None = None,
        size: int = 36,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))
        self.set_person(name, identity, image)

    def set_person(self, name: str, identity: str, image: QImage | None = None) -> None:
        self._name, self._identity, self._image = name, identity, image
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        paint_avatar(QPainter(self), rect, self._name, self._identity, self._image)
