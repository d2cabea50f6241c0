"""How much goes on at each step of the deals, as bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vehilink_desktop.services.dashboard_view import StepValue
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words.orders import milestone

_BAR = 6


class Bar(QWidget):
    """A share of the widest one, from the side where reading begins."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface2"))
        painter.drawRoundedRect(self.rect(), _BAR / 2, _BAR / 2)
        width = max(_BAR, self.width() * self._share)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - width if rtl else 0
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(left, 0, width, _BAR), _BAR / 2, _BAR / 2)


class StepBars(QWidget):
    """One line for each step: its name, how many deals, and their value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(gap=12)
        self.setLayout(self._lines)

    def show_steps(self, steps: tuple[StepValue, ...]) -> None:
        """Draw `steps` in their order, the longest bar for the largest value."""
        empty(self._lines)
        largest = max((step.total.minor for step in steps if step.total), default=0)
        for step in steps:
            self._lines.addWidget(self._line(step, largest))
        self._lines.addStretch(1)

    def _line(self, step: StepValue, largest: int) -> QWidget:
        value = formats.money(step.total) if step.total else ""
        count = self.tr("%n deal(s)", "", step.count)
        head = row(Label(milestone(step.milestone), "body"), None, gap=8)
        head.addWidget(Label(" · ".join(part for part in (value, count) if part), "caption"))
        share = step.total.minor / largest if step.total and largest else 0.0
        line = holder(column(head, Bar(share), gap=4))
        line.setToolTip(formats.listed(formats.money(one) for one in step.amounts))
        return line
