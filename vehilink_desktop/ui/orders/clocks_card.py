"""What runs on an order, each with the time that is left by the platform's clock."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.order import Clock
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.countdown import Countdown, Now
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder
from vehilink_desktop.ui.words import orders as words


class ClocksCard(Card):
    """Hidden while nothing runs."""

    def __init__(self, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Running clocks"), parent=parent)
        self._now = now
        self._lines = column(gap=8)
        self.add(holder(self._lines))

    def show_clocks(self, clocks: tuple[Clock, ...], side: Side) -> None:
        """Show `clocks`, soonest first, as `side` has to know them."""
        empty(self._lines)
        for clock in clocks:
            countdown = Countdown(self._now)
            self._lines.addWidget(countdown)
            kind = str(clock.kind)
            countdown.set_end(clock.due_at, words.clock(kind), words.clock_over(kind))
            said = [self._who(clock, side), words.clock_end(kind) if clock.ends_order else ""]
            self._lines.addWidget(Label(" ".join(filter(None, said)), "caption", wrap=True))
        self.setVisible(bool(clocks))

    def _who(self, clock: Clock, side: Side) -> str:
        if clock.side is side:
            return self.tr("It is up to you.")
        return self.tr("It is up to the other side.")
