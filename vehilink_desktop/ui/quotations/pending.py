"""Deeds of a quotation that the platform has not confirmed, with the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.services.pending import PendingDeed
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.words import quotations as words


class PendingDeeds(Card):
    """Hidden while nothing waits.

    Signals:
        taken_back(str): do not send the deed of this operation, or give it up.
        retried(): send what was refused again.
    """

    taken_back = Signal(str)
    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[tuple[PendingDeed, ...], bool] | None = None
        self._lines = column(gap=10)
        self.add(self._lines)
        self.hide()

    def show_pending(self, pending: Sequence[PendingDeed], *, online: bool) -> None:
        """Show the deeds in their order."""
        if self._shown == (tuple(pending), online):
            return
        self._shown = (tuple(pending), online)
        empty(self._lines)
        for one in pending:
            self._lines.addWidget(self._line(one, online=online))
        self.setVisible(bool(pending))

    def _line(self, one: PendingDeed, *, online: bool) -> QWidget:
        parked = one.state == "parked"
        chip = Chip(*words.pending(one.kind, one.state, online=online))
        line = row(chip, Label(words.deed_under_way(one.kind), "strong"), None)
        if parked and one.fits:
            line.addWidget(ghost_button(self.tr("Try again"), "refresh-cw", on_click=self._retry))
        if one.state != "sending":
            text = self.tr("Give it up") if parked else self.tr("Cancel sending")
            back = partial(self.taken_back.emit, one.op_id)
            line.addWidget(secondary_button(text, on_click=back))
        said = ""
        if one.problem is not None:
            why = describe(one.problem)
            said = f"{why.title}. {why.message} {why.hint}" if parked else why.title
        note = Label(said, "muted", wrap=True)
        note.setVisible(bool(said))
        return holder(column(line, note, gap=2))

    def _retry(self) -> None:
        self.retried.emit()
