"""Progress: a slim bar, and grey shapes where content will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from vehilink_desktop.ui.theme import Tone, current_theme

_STEPS = 1000


def paint_bar(
    painter: QPainter, rect: QRectF, fraction: float, tone: Tone, *, rtl: bool = False
) -> None:
    """A bar in `rect`, filled from the leading side up to `fraction` (0 to 1)."""
    colors = current_theme().colors
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.border_soft))
    radius = rect.height() / 2
    painter.drawRoundedRect(rect, radius, radius)
    filled = QRectF(rect)
    filled.setWidth(max(rect.height(), rect.width() * min(max(fraction, 0.0), 1.0)))
    if rtl:
        filled.moveRight(rect.right())
    if fraction > 0:
        fill = colors.accent if tone in (Tone.NEUTRAL, Tone.INFO) else colors.tone(tone)[0]
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()


class SlimProgress(QProgressBar):
    """Six pixels of progress; `set_fraction(None)` while nobody knows how much there is."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, _STEPS)
        self.setFixedHeight(6)
        self.setMinimumWidth(60)
        self.setAccessibleName(name)
        self._tone = Tone.INFO

    def set_fraction(self, fraction: float | None, tone: Tone = Tone.INFO) -> None:
        self._tone = tone
        self.setRange(0, 0 if fraction is None else _STEPS)
        if fraction is not None:
            self.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() == 0:
            super().paintEvent(event)
            return
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        fraction = self.value() / _STEPS
        paint_bar(QPainter(self), QRectF(self.rect()), fraction, self._tone, rtl=rtl)


class Skeleton(QWidget):
    """Grey rows in the shape of a list that is still being read; they breathe slowly."""

    _PERIOD_MS = 60

    def __init__(self, rows: int = 8, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._phase = 0
        self._timer = QTimer(self, interval=self._PERIOD_MS)
        self._timer.timeout.connect(self._on_tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def sizeHint(self) -> QSize:
        return QSize(480, self._rows * current_theme().sizes.row)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.65 + 0.35 * abs(self._phase - 16) / 16)
        painter.setBrush(QColor(theme.colors.surface2))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        height = theme.sizes.row
        for number in range(min(self._rows, self.height() // height + 1)):
            self._paint_row(painter, number, number * height)

    def _paint_row(self, painter: QPainter, number: int, top: int) -> None:
        sizes = current_theme().sizes
        middle = top + sizes.row / 2
        painter.drawRoundedRect(
            QRectF(12, middle - sizes.thumb_height / 2, sizes.thumb_width, sizes.thumb_height), 4, 4
        )
        # Uneven on purpose: equal bars would read as a table of equal things.
        long, short = 150 + (number * 53) % 90, 80 + (number * 31) % 50
        painter.drawRoundedRect(QRectF(72, middle - 12, long, 10), 5, 5)
        painter.drawRoundedRect(QRectF(72, middle + 4, short, 8), 4, 4)
        if self.width() > 72 + long + 120:
            painter.drawRoundedRect(QRectF(self.width() - 92, middle - 5, 80, 10), 5, 5)

    def _on_tick(self) -> None:
        self._phase = (self._phase + 1) % 32
        self.update()
