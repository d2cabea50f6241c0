"""The waveform of a recording: painted anywhere, or a widget to listen along and jump in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vehilink_desktop.domain.recording import columns
from vehilink_desktop.ui.theme import current_theme

_BAR, _GAP = 2, 2
#: The eye hears roughly the root of what a meter shows: quiet speech is not a flat line.
_CURVE = 0.6


def paint_waveform(
    painter: QPainter,
    rect: QRectF,
    peaks: Sequence[int],
    *,
    played: float = 0.0,
    slots: int | None = None,
) -> None:
    """Bars from left to right in every language, as players have it.

    Args:
        painter: Where.
        rect: Where on it.
        peaks: 0 to 255 each; none gives a plain line.
        played: Share that was heard, 0 to 1: that far the bars are in the accent's colour.
        slots: Peaks that fill the whole width, while there are fewer of them yet.
    """
    colors = current_theme().colors
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    heard, to_come = QColor(colors.accent), QColor(colors.border_strong)
    room = max(1, int(rect.width() + _GAP) // (_BAR + _GAP))
    width = rect.width() * min(1.0, len(peaks) / slots) if slots else rect.width()
    bars = columns(peaks, max(1, int(width + _GAP) // (_BAR + _GAP))) or (0,) * room
    step = (width if peaks else rect.width()) / len(bars)
    for number, loudest in enumerate(bars):
        height = max(_BAR, rect.height() * (loudest / 255) ** _CURVE)
        left = rect.left() + number * step
        painter.setBrush(heard if (number + 0.5) / len(bars) <= played else to_come)
        bar = QRectF(left, rect.center().y() - height / 2, min(_BAR, step), height)
        painter.drawRoundedRect(bar, 1, 1)
    painter.restore()


class Waveform(QWidget):
    """The waveform of one recording, how far it was heard, and a press to jump.

    Signals:
        sought(float): the share of the recording, 0 to 1, that was pressed or dragged to.
    """

    sought = Signal(float)

    def __init__(self, *, height: int = 72, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks: tuple[int, ...] = ()
        self._slots: int | None = None
        self._played = 0.0
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_peaks(self, peaks: Sequence[int], slots: int | None = None) -> None:
        """Show `peaks`, see `paint_waveform`."""
        self._peaks, self._slots = tuple(peaks), slots
        self.update()

    def set_played(self, share: float) -> None:
        """Show how far it was heard, 0 to 1."""
        if share != self._played:
            self._played = share
            self.update()

    def wave_rect(self) -> QRectF:
        """Where the waveform is."""
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def share_at(self, x: float) -> float:
        """The share of the recording at a place of the widget."""
        rect = self.wave_rect()
        return min(max((x - rect.left()) / max(1.0, rect.width()), 0.0), 1.0)

    def sizeHint(self) -> QSize:
        return QSize(360, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        paint_waveform(
            painter, self.wave_rect(), self._peaks, played=self._played, slots=self._slots
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.sought.emit(self.share_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.sought.emit(self.share_at(event.position().x()))
