"""An on/off switch for what takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.theme import current_theme

_TRACK = QSize(36, 20)
_RING = 3
_GAP = 8


class ToggleSwitch(FocusRing, QCheckBox):
    """A check box that looks like a switch; its text is its name."""

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        width = _TRACK.width() + 2 * _RING + (text + _GAP if text else 0)
        height = max(_TRACK.height() + 2 * _RING, self.fontMetrics().height())
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        track = QRectF(_RING, (self.height() - _TRACK.height()) / 2, *_TRACK.toTuple())
        if rtl:
            track.moveRight(self.width() - _RING)
        self._paint_track(painter, track, rtl)
        inset = _TRACK.width() + _RING + _GAP
        area = (
            self.rect().adjusted(0, 0, -inset, 0) if rtl else self.rect().adjusted(inset, 0, 0, 0)
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.color("text" if self.isEnabled() else "text3"))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, self.text())

    def _paint_track(self, painter: QPainter, track: QRectF, rtl: bool) -> None:
        colors = current_theme().colors
        radius = track.height() / 2
        if self.property("focusVisible"):
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
        fill = colors.accent if self.isChecked() else colors.border_strong
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill if self.isEnabled() else colors.border))
        painter.drawRoundedRect(track, radius, radius)
        knob = QRectF(0, 0, track.height() - 6, track.height() - 6)
        knob.moveTop(track.top() + 3)
        at_right = self.isChecked() != rtl
        if at_right:
            knob.moveRight(track.right() - 3)
        else:
            knob.moveLeft(track.left() + 3)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(knob)
