"""Where on the vehicle a flaw is: a car from above to press on, a list for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from vehilink_desktop.domain.shots import BodyZone
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import shots as words

Part = tuple[float, float, float, float]

#: Width over height of the drawing, in which every zone is x, y, width, height of 1.
_RATIO = 0.62

_MIDDLE: dict[BodyZone, Part] = {
    BodyZone.FRONT_BUMPER: (0.20, 0.02, 0.60, 0.06),
    BodyZone.BONNET: (0.27, 0.09, 0.46, 0.17),
    BodyZone.WINDSCREEN: (0.28, 0.27, 0.44, 0.08),
    BodyZone.ROOF: (0.30, 0.36, 0.40, 0.23),
    BodyZone.REAR_WINDOW: (0.28, 0.60, 0.44, 0.07),
    BodyZone.BOOT_LID: (0.27, 0.68, 0.46, 0.13),
    BodyZone.REAR_BUMPER: (0.20, 0.82, 0.60, 0.05),
}
#: Of the left side; the right one is its mirror image.
_SIDE: dict[BodyZone, Part] = {
    BodyZone.LEFT_FRONT_WING: (0.15, 0.09, 0.11, 0.19),
    BodyZone.LEFT_FRONT_DOOR: (0.15, 0.29, 0.12, 0.17),
    BodyZone.LEFT_REAR_DOOR: (0.15, 0.47, 0.12, 0.16),
    BodyZone.LEFT_REAR_WING: (0.15, 0.64, 0.11, 0.17),
    BodyZone.LEFT_SILL: (0.07, 0.30, 0.06, 0.32),
}
_WHEELS: tuple[Part, ...] = (
    (0.06, 0.12, 0.07, 0.13),
    (0.06, 0.67, 0.07, 0.13),
    (0.87, 0.12, 0.07, 0.13),
    (0.87, 0.67, 0.07, 0.13),
)
#: What is not seen from above stands below the car, with its name.
_UNSEEN: dict[BodyZone, Part] = {
    BodyZone.INTERIOR: (0.02, 0.91, 0.47, 0.08),
    BodyZone.UNDERBODY: (0.51, 0.91, 0.47, 0.08),
}


def _mirrored(part: Part) -> Part:
    x, y, width, height = part
    return (1 - x - width, y, width, height)


def _parts() -> dict[BodyZone, tuple[Part, ...]]:
    right = {
        BodyZone(zone.value.replace("left", "right")): (_mirrored(part),)
        for zone, part in _SIDE.items()
    }
    one = {zone: (part,) for zone, part in (_MIDDLE | _SIDE | _UNSEEN).items()}
    return {**one, **right, BodyZone.WHEELS: _WHEELS}


_PARTS = _parts()


class CarFromAbove(QWidget):
    """The drawing; its front is up, so left is the driver's left in every language.

    Signals:
        pressed(str): a zone.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ""
        self._under = ""
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(200, round(200 / _RATIO))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(120 / _RATIO))

    def show_zone(self, zone: str) -> None:
        """Mark `zone`; empty for none."""
        self._zone = zone
        self.update()

    def place_of(self, zone: str) -> QPointF:
        """The middle of a zone's first part, in pixels of this widget."""
        return self._rects(BodyZone(zone))[0].center()

    def zone_at(self, point: QPointF) -> str:
        """The zone under `point`; empty where there is none."""
        for zone in _PARTS:
            if any(rect.contains(point) for rect in self._rects(zone)):
                return zone.value
        return ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            zone = self.zone_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words.zone(zone) if zone else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self.zone_at(event.position())
        if under != self._under:
            self._under = under
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = ""
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        zone = self.zone_at(event.position())
        if zone:
            self.pressed.emit(zone)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for zone in _PARTS:
            chosen, under = zone == self._zone, zone == self._under
            edge = "accent" if chosen else "border_strong"
            ground = "accent" if chosen else "accent_soft" if under else "surface2"
            painter.setPen(QPen(theme.color(edge), 2 if chosen else 1))
            painter.setBrush(theme.color(ground))
            path = QPainterPath()
            for rect in self._rects(zone):
                path.addRoundedRect(rect, 4, 4)
            painter.drawPath(path)
        painter.setFont(theme.font(theme.sizes.caption))
        for zone in _UNSEEN:
            painter.setPen(theme.color("on_accent" if zone == self._zone else "text2"))
            rect = self._rects(zone)[0]
            name = painter.fontMetrics().elidedText(
                words.zone(zone), Qt.TextElideMode.ElideRight, int(rect.width()) - 4
            )
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def _rects(self, zone: BodyZone) -> list[QRectF]:
        height = min(float(self.height()), self.width() / _RATIO)
        width = height * _RATIO
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        return [
            QRectF(left + x * width, top + y * height, w * width, h * height)
            for x, y, w, h in _PARTS[zone]
        ]


class BodyZonePicker(QWidget):
    """The drawing and the list say the same.

    Signals:
        changed(): another zone, or none.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.car = CarFromAbove()
        self.list = ChoiceField(
            [Choice(zone.value, words.zone(zone)) for zone in BodyZone],
            blank=self.tr("Where is it?"),
        )
        self.list.set_name(self.tr("Part of the vehicle"))
        self.list.changed.connect(self._on_list)
        self.car.pressed.connect(self._on_car)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list)
        layout.addWidget(self.car, 1)
        self.setFocusProxy(self.list)

    def value(self) -> str | None:
        """The chosen zone."""
        return self.list.value()

    def set_value(self, zone: str | None) -> None:
        """Show `zone` without saying so."""
        self.list.set_value(zone)
        self.car.show_zone(zone or "")

    def _on_list(self) -> None:
        self.car.show_zone(self.list.value() or "")
        self.changed.emit()

    def _on_car(self, zone: str) -> None:
        self.set_value(zone)
        self.changed.emit()
