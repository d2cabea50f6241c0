"""The way of an order as a line of steps: what is behind, where it is, what is ahead."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from vehilink_desktop.domain.order import Milestone, Order, Phase, phase, plan
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.labels import as_tooltip
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import orders as words

_CELL = 88
_DOT = 20
_GAP = 6
_LINES = 2
#: What stays free beside a name.
_BESIDE = 8


class Step(NamedTuple):
    """A step of the way; `reached` is when it was done, in words."""

    milestone: Milestone
    phase: Phase
    reached: str = ""

    def said(self) -> str:
        """The step with how far it is."""
        name, far = words.milestone(str(self.milestone)), words.phase(str(self.phase))
        return " · ".join(part for part in (f"{name}: {far}", self.reached) if part)


class Timeline(QWidget):
    """Steps in reading order, broken into lines of equal length where they do not fit in one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The way of the order"))
        current_theme().changed.connect(self.updateGeometry)

    def show_order(self, order: Order) -> None:
        """Show the plan of `order` and where it is."""
        self.steps = tuple(
            Step(one, phase(order, one), _reached(order, one)) for one in plan(order.terms)
        )
        self.setAccessibleDescription("\n".join(step.said() for step in self.steps))
        self.updateGeometry()
        self.update()

    def step_at(self, place: QPoint) -> Step | None:
        """The step that is drawn there."""
        for number, step in enumerate(self.steps):
            if self._cell(number).contains(place):
                return step
        return None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = ceil(len(self.steps) / self._columns(width)) if self.steps else 1
        return rows * self._line_height(width)

    def sizeHint(self) -> QSize:
        return QSize(720, self.heightForWidth(max(720, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(_CELL * 3, self._line_height(_CELL * 3))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            step = self.step_at(event.pos())
            QToolTip.showText(event.globalPos(), as_tooltip(step.said()) if step else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, step in enumerate(self.steps):
            self._paint_line(painter, number, step)
        for number, step in enumerate(self.steps):
            self._paint_dot(painter, self._dot(number), step.phase)
            self._paint_name(painter, self._cell(number), step)

    # -- inside

    def _columns(self, width: int) -> int:
        """Steps in a line: as many as fit, the lines equally long."""
        fitting = max(1, int(width / (_CELL * current_theme().text_scale)))
        rows = ceil(len(self.steps) / fitting) if self.steps else 1
        return max(1, ceil(len(self.steps) / rows))

    def _line_height(self, width: int) -> int:
        theme = current_theme()
        metrics = theme.metrics(theme.sizes.caption, bold=True)
        names = [
            metrics.horizontalAdvance(words.milestone(str(one.milestone))) for one in self.steps
        ]
        lines = 1 if max(names, default=0) < width / self._columns(width) - _BESIDE else _LINES
        return _DOT + _GAP + metrics.lineSpacing() * lines + 2 * _GAP

    def _cell(self, number: int) -> QRect:
        columns = self._columns(self.width())
        line, place = divmod(number, columns)
        width = self.width() / columns
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = columns - 1 - place
        height = self._line_height(self.width())
        return QRect(round(place * width), line * height, round(width), height)

    def _dot(self, number: int) -> QRectF:
        """At the beginning of the cell: the line goes on from there."""
        cell = QRectF(self._cell(number))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = cell.right() - _DOT if rtl else cell.left()
        return QRectF(left, cell.top(), _DOT, _DOT)

    def _paint_line(self, painter: QPainter, number: int, step: Step) -> None:
        """From the dot to the end of its cell, except after the last."""
        if number == len(self.steps) - 1:
            return
        theme = current_theme()
        dot, cell = self._dot(number), QRectF(self._cell(number))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        end = cell.left() if rtl else cell.right()
        done = step.phase is Phase.DONE
        painter.setPen(QPen(theme.color("ok" if done else "border"), 2))
        start = dot.left() - 3 if rtl else dot.right() + 3
        y = round(dot.center().y())
        painter.drawLine(round(start), y, round(end + 3 if rtl else end - 3), y)

    def _paint_dot(self, painter: QPainter, dot: QRectF, how_far: Phase) -> None:
        theme = current_theme()
        inner = dot.adjusted(1, 1, -1, -1)
        if how_far is Phase.AHEAD:
            painter.setPen(QPen(theme.color("border_strong"), 1.5))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(inner.adjusted(2, 2, -2, -2))
            return
        role = {Phase.DONE: "ok", Phase.PROVED: "warn", Phase.DUE: "accent"}[how_far]
        soft = {Phase.DONE: "ok_soft", Phase.PROVED: "warn_soft", Phase.DUE: "accent_soft"}
        painter.setPen(QPen(theme.color(role), 1 if how_far is Phase.DONE else 2))
        painter.setBrush(QColor(theme.color(soft[how_far])))
        painter.drawEllipse(inner)
        if how_far is Phase.DUE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(inner.center(), 4, 4)
            return
        side = 12
        name = "check" if how_far is Phase.DONE else "clock"
        picture = pixmap(name, role, QSize(side, side), self.devicePixelRatioF())
        at = QRectF(0, 0, side, side)
        at.moveCenter(dot.center())
        painter.drawPixmap(at.toRect(), picture)

    def _paint_name(self, painter: QPainter, cell: QRect, step: Step) -> None:
        theme = current_theme()
        now = step.phase in (Phase.DUE, Phase.PROVED)
        painter.setFont(theme.font(theme.sizes.caption, bold=now))
        role = "text" if now else "text3" if step.phase is Phase.AHEAD else "text2"
        painter.setPen(theme.color(role))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = cell.adjusted(_BESIDE if rtl else 0, _DOT + _GAP, 0 if rtl else -_BESIDE, -_GAP)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        name = words.milestone(str(step.milestone))
        painter.drawText(place, int(flags) | int(Qt.TextFlag.TextWordWrap), name)


def _reached(order: Order, milestone: Milestone) -> str:
    when = order.reached_at(milestone)
    return formats.exact(when) if when else ""
