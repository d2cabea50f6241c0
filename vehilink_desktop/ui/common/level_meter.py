"""How loud a microphone hears: a bar that follows the sound, and its highest point of late."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vehilink_desktop.ui.theme import current_theme

#: dBFS at the left end: a quiet room.
_QUIET_DB = -60.0
#: From here on it is loud, and from here on too loud.
_LOUD_DB, _OVER_DB = -9.0, -2.0


class LevelMeter(QWidget):
    """Connect `Microphone.level` to `show_level`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = self._held = _QUIET_DB
        self.setAccessibleName(self.tr("Level of the microphone"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def held(self) -> float:
        """The highest level of late, dBFS."""
        return self._held

    def show_level(self, level: float, held: float) -> None:
        """Show a level and its held peak, dBFS."""
        self._level, self._held = level, held
        self.update()

    def clear(self) -> None:
        """Nothing is heard any more."""
        self.show_level(_QUIET_DB, _QUIET_DB)

    def sizeHint(self) -> QSize:
        return QSize(200, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colors = current_theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(colors.surface2))
        painter.drawRoundedRect(whole, 3, 3)
        painter.setBrush(self._color(self._level))
        painter.drawRoundedRect(
            QRectF(0, 0, whole.width() * _share(self._level), whole.height()), 3, 3
        )
        if _share(self._held):
            x = whole.width() * _share(self._held)
            painter.fillRect(QRectF(x - 2, 0, 2, whole.height()), self._color(self._held))

    @staticmethod
    def _color(level: float) -> QColor:
        colors = current_theme().colors
        if level >= _OVER_DB:
            return QColor(colors.bad)
        return QColor(colors.warn if level >= _LOUD_DB else colors.ok)


def _share(level: float) -> float:
    return min(max(1 - level / _QUIET_DB, 0.0), 1.0)
