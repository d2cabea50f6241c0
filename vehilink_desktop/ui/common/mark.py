"""The product's sign: a vehicle on the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme

_SIDE = 36
_ICON_SIDES = (16, 32, 48, 128)


def mark_icon() -> QIcon:
    """The sign as a window has it."""
    found = QIcon()
    for side in _ICON_SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        _paint(painter, side, 1.0)
        painter.end()
        found.addPixmap(picture)
    return found


class Mark(QWidget):
    """The sign beside the product's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        _paint(QPainter(self), _SIDE, self.devicePixelRatioF())


def _paint(painter: QPainter, side: int, ratio: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_theme().color("accent"))
    painter.drawRoundedRect(QRectF(0, 0, side, side), side / 4.5, side / 4.5)
    inner = max(side * 5 // 9, 10)
    corner = (side - inner) // 2
    painter.drawPixmap(corner, corner, pixmap("car", "on_accent", QSize(inner, inner), ratio))
