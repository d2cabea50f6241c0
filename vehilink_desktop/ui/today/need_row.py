"""One line of what needs the person."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.services.dashboard_view import Need, NeedKind
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.countdown import Countdown, Now, urgency
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.today.wording import ICONS, asks

#: Between the line's content and its sides; between the time and the arrow.
_BESIDE = 8


class NeedRow(FocusRing, QWidget):
    """What is to be done, about what, with whom, and how long there is; a click leads there.

    Signals:
        chosen(Need): see to it.
    """

    chosen = Signal(object)

    def __init__(self, need: Need, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.need = need
        title = asks(need)
        about = " · ".join(bidi.auto(part) for part in (need.title, need.counterpart) if part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(bidi.strip(f"{title}. {about}"))
        line = row(Glyph(ICONS[need.kind], self._tone(now), size=36), gap=12)
        line.addLayout(column(Label(title, "strong", elide=True), Label(about, "muted", elide=True),
                              gap=0), 1)  # fmt: skip
        line.addWidget(self._time(now))
        line.addSpacing(current_theme().sizes.icon + _BESIDE)
        line.setContentsMargins(_BESIDE, 8, _BESIDE, 8)
        self.setLayout(line)

    def _time(self, now: Now) -> Label:
        """How much is left, or since when it waits."""
        if self.need.due_at is None:
            since = Label(formats.ago(self.need.since, now()), "caption")
            since.setToolTip(formats.exact(self.need.since))
            return since
        left = Countdown(now)
        # a sentence of its own: "2 h left" reads in a list where "2 h" would be an age
        left.set_end(self.need.due_at, self.tr("{time} left"), self.tr("Time is over"))
        return left

    def _tone(self, now: Now) -> Tone:
        if self.need.kind is NeedKind.DEED_FAILED:
            return Tone.BAD
        return urgency(self.need.due_at, now()) if self.need.due_at else Tone.NEUTRAL

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(self.rect(), theme.sizes.radius, theme.sizes.radius)
        side = theme.sizes.icon
        arrow = pixmap("chevron-right", "text3", QSize(side, side), self.devicePixelRatioF())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = _BESIDE if rtl else self.width() - side - _BESIDE
        painter.drawPixmap(x, (self.height() - side) // 2, arrow)
        if self.hasFocus() and self.property("focusVisible"):
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, theme.sizes.radius, theme.sizes.radius)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.chosen.emit(self.need)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.need)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
