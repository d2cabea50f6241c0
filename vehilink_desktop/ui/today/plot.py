"""What was agreed, week by week; pyqtgraph is imported when there is something to draw."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.services.dashboard_view import DayValue
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.theme import current_theme

_WEEKS = 26
_HEIGHT = 190


def load_plots() -> None:
    """Import the plotting library; slow the first time, so not on the UI thread."""
    import pyqtgraph  # noqa: F401


def weekly(series: tuple[DayValue, ...], today: date) -> list[tuple[date, float]]:
    """The value of each of the last weeks, oldest first, in whole units of the currency."""
    this_week = today - timedelta(days=today.weekday())
    starts = [this_week - timedelta(weeks=back) for back in range(_WEEKS - 1, -1, -1)]
    sums = dict.fromkeys(starts, 0.0)
    for one in series:
        start = one.day - timedelta(days=one.day.weekday())
        if start in sums:
            sums[start] += float(one.total.decimal())
    return list(sums.items())


class ValuePlot(QWidget):
    """Bars of the last half year. Give it data only after `load_plots`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: list[tuple[date, float]] = []
        self._plot: Any = None
        self.setFixedHeight(_HEIGHT)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        current_theme().changed.connect(self._draw)

    def show_series(self, series: tuple[DayValue, ...], today: date) -> None:
        self._weeks = weekly(series, today)
        self._draw()

    def _draw(self) -> None:
        if not self._weeks:
            return
        import pyqtgraph

        if self._plot is None:
            self._plot = pyqtgraph.PlotWidget()
            self._plot.setMenuEnabled(False)
            self._plot.setMouseEnabled(x=False, y=False)
            self._plot.hideButtons()
            self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            # a picture of numbers runs from left to right in every language
            self._plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._place.addWidget(self._plot)
        theme = current_theme()
        self._plot.clear()
        self._plot.setBackground(theme.color("surface"))
        values = [value for _, value in self._weeks]
        bars = pyqtgraph.BarGraphItem(
            x=range(len(values)), height=values, width=0.7,
            brush=theme.color("accent"), pen=pyqtgraph.mkPen(None),
        )  # fmt: skip
        self._plot.addItem(bars)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(theme.color("border"))
            axis.setTextPen(theme.color("text3"))
            axis.setTickFont(theme.font(theme.sizes.caption))
            axis.enableAutoSIPrefix(False)
        highest = max(values) or 1.0
        self._plot.setYRange(0, highest * 1.05, padding=0)
        steps = [highest * part / 2 for part in range(3)]
        self._plot.getAxis("left").setTicks([[(at, format_decimal(round(at))) for at in steps]])
        months = [
            (place, start.strftime("%Y-%m"))
            for place, (start, _) in enumerate(self._weeks)
            if start.day <= 7
        ]
        self._plot.getAxis("bottom").setTicks([months])
