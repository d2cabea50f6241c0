"""What was agreed, week by week; pyqtgraph is imported when there is something to draw."""

from __future__ import annotations

import sys
import threading
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from vehilink_desktop.domain.money import Money
from vehilink_desktop.services.dashboard_view import DayValue
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.numbers import format_decimal
from vehilink_desktop.ui.theme import current_theme

_WEEKS = 13
_HEIGHT = 190
#: Room for the words below the bars.
_BELOW = 24
#: How much higher than the highest figure the plot is, so that the figure can be read.
_ABOVE = 1.08


def load_plots() -> None:
    """Import the plotting library; slow the first time, so not on the UI thread."""
    hooks = sys.excepthook, threading.excepthook
    import pyqtgraph

    # it would report errors in its own way, and look through every object when the program ends
    sys.excepthook, threading.excepthook = hooks
    pyqtgraph.setConfigOption("exitCleanup", False)


def weekly(series: tuple[DayValue, ...], today: date) -> list[tuple[date, Money]]:
    """The value of each of the last weeks by its Monday, oldest first; empty without a series."""
    if not series:
        return []
    this_week = today - timedelta(days=today.weekday())
    starts = [this_week - timedelta(weeks=back) for back in range(_WEEKS - 1, -1, -1)]
    sums = dict.fromkeys(starts, 0)
    for one in series:
        start = one.day - timedelta(days=one.day.weekday())
        if start in sums:
            sums[start] += one.total.minor
    currency = series[0].total.currency
    return [(start, Money(minor=minor, currency=currency)) for start, minor in sums.items()]


def round_top(highest: float) -> float:
    """The next of 1, 2, 4, 5, 10, 20 … that is not below `highest`: it halves into round figures.

    >>> round_top(150_477)
    200000.0
    """
    power = 1.0
    while power * 10 < highest:
        power *= 10
    return next(power * step for step in (1, 2, 4, 5, 10) if power * step >= highest)


class ValuePlot(QWidget):
    """Bars of the last three months. Give it data only after `load_plots`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: list[tuple[date, Money]] = []
        self._plot: Any = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._fit()
        current_theme().changed.connect(self._draw)

    def show_series(self, series: tuple[DayValue, ...], today: date) -> None:
        """Draw the weeks up to the one of `today`."""
        self._weeks = weekly(series, today)
        self._draw()

    def told_at(self, x: float) -> str:
        """What is said of the bar at `x` pixels from the left; empty where none is."""
        if self._plot is None:
            return ""
        place = round(self._plot.plotItem.vb.mapSceneToView(QPointF(x, 0)).x())
        return self._told(place) if 0 <= place < len(self._weeks) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        QToolTip.showText(event.globalPos(), self.told_at(event.pos().x()), self)
        return True

    # -- inside

    def _told(self, place: int) -> str:
        start, value = self._weeks[place]
        text = self.tr("Week of {day}: {value}")
        return text.format(day=bidi.ltr(start.isoformat()), value=formats.money(value))

    def _fit(self) -> None:
        self.setMinimumHeight(round(_HEIGHT * current_theme().text_scale))

    def _make(self) -> Any:
        import pyqtgraph

        plot = pyqtgraph.PlotWidget()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # a picture of numbers runs from left to right in every language
        plot.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.viewport().installEventFilter(self)
        plot.getAxis("bottom").setHeight(_BELOW * current_theme().text_scale)
        self._place.addWidget(plot)
        return plot

    def _draw(self) -> None:
        self._fit()
        if not self._weeks:
            return
        import pyqtgraph

        if self._plot is None:
            self._plot = self._make()
        theme = current_theme()
        values = [float(value.decimal()) for _, value in self._weeks]
        bars = pyqtgraph.BarGraphItem(
            x=range(len(values)), height=values, width=0.7,
            brush=theme.color("accent"), pen=pyqtgraph.mkPen(None),
        )  # fmt: skip
        self._plot.clear()
        self._plot.setBackground(theme.color("surface"))
        self._plot.addItem(bars)
        self._draw_axes(round_top(max(values)))
        self.setAccessibleName(bidi.strip(self._told(len(self._weeks) - 1)))

    def _draw_axes(self, top: float) -> None:
        theme = current_theme()
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(theme.color("border"))
            axis.setTextPen(theme.color("text3"))
            axis.setTickFont(theme.font(theme.sizes.caption))
            axis.setStyle(tickLength=0)
        self._plot.setYRange(0, top * _ABOVE, padding=0)
        self._plot.setXRange(-0.6, len(self._weeks) - 0.4, padding=0)
        steps = [top * part / 2 for part in range(3)]
        self._plot.getAxis("left").setTicks([[(at, format_decimal(round(at))) for at in steps]])
        days = [(place, f"{start:%m-%d}") for place, (start, _) in enumerate(self._weeks)]
        self._plot.getAxis("bottom").setTicks([days[::-2]])
