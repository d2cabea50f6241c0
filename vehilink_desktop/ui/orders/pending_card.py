"""Deeds that the platform has not confirmed: what waits, what was refused, the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.services.orders import PendingDeed
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.words import order_steps as steps
from vehilink_desktop.ui.words import orders as words


class PendingCard(Card):
    """Hidden while nothing waits.

    Signals:
        taken_back(str): do not send the deed with this id of its operation, or give it up.
        retried(): send what was refused again.
    """

    taken_back = Signal(str)
    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[PendingDeed, ...] = ()
        self._online = True
        self._lines = column(gap=10)
        self.add(holder(self._lines))
        self.hide()

    def show_pending(self, pending: Sequence[PendingDeed], *, online: bool) -> None:
        """Show the deeds in their order."""
        if (tuple(pending), online) == (self._shown, self._online):
            return
        self._shown, self._online = tuple(pending), online
        empty(self._lines)
        for one in pending:
            self._lines.addWidget(self._make_line(one))
        self.setVisible(bool(pending))

    def _make_line(self, one: PendingDeed) -> QWidget:
        chip = Chip(*words.pending(one.state))
        title = Label(steps.deed_name(one.kind), "strong")
        parked = one.state == "parked"
        said = Label(self._said(one), "muted", wrap=True)
        line = row(chip, title, None)
        if parked:
            line.addWidget(ghost_button(self.tr("Try again"), "refresh-cw", on_click=self._retry))
        if one.state != "sending":
            text = self.tr("Give it up") if parked else self.tr("Cancel sending")
            line.addWidget(
                secondary_button(text, on_click=partial(self.taken_back.emit, one.op_id))
            )
        return holder(column(line, said, gap=4))

    def _said(self, one: PendingDeed) -> str:
        if one.problem is not None and one.state == "parked":
            text = describe(one.problem)
            return " ".join(filter(None, (f"{text.title}.", text.message, text.hint)))
        if not self._online:
            return self.tr("It is kept here and sent when the network is back.")
        if not one.fits:
            return self.tr("The order has moved on; the platform will probably refuse it.")
        return self.tr("It counts once the platform has confirmed it.")

    def _retry(self) -> None:
        self.retried.emit()
