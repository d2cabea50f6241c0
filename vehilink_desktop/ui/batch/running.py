"""Files being read or handed over: how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.ui.common.buttons import ghost_button, primary_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.progress import SlimProgress


class RunningFace(QWidget):
    """Stands for the whole page while the first files are read, or the last are handed over.

    Signals:
        stop_wanted(), go_on_wanted(), sort_wanted(), discard_wanted()
    """

    stop_wanted = Signal()
    go_on_wanted = Signal()
    sort_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "h2", wrap=True)
        self._text = Label("", "muted", wrap=True)
        self._bar = SlimProgress(self.tr("Files"))
        self._count = Label("", "caption")
        self.stop = secondary_button(self.tr("Stop"), on_click=self.stop_wanted.emit)
        self.go_on = primary_button(self.tr("Go on"), on_click=self.go_on_wanted.emit)
        self.sort = secondary_button(self.tr("Sort what was read"), on_click=self.sort_wanted.emit)
        self.discard = ghost_button(
            self.tr("Discard"), "trash-2", on_click=self.discard_wanted.emit
        )
        card = Card()
        card.setMinimumWidth(460)
        card.setMaximumWidth(560)
        for part in (self._title, self._text, self._bar):
            card.add(part)
        card.add(row(self._count, None, self.discard, self.sort, self.stop, self.go_on))
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row(None, card, None))
        layout.addStretch(3)

    def show_reading(self, done: int, total: int, *, runs: bool) -> None:
        """While files are read, or when that was stopped."""
        title = self.tr("Reading the files") if runs else self.tr("Not all files are read")
        if runs and done == total:
            title = self.tr("Looking for VIN plates in the pictures")
        self._title.setText(title)
        self._text.setText(
            self.tr(
                "Times, VIN plates and codes are read on this computer. Photos are copied while "
                "that is done; leave the card in until the vehicles are made."
            )
        )
        self._show(done, total, runs=runs, can_sort=done > 0)

    def show_handing_over(self, done: int, total: int, *, runs: bool) -> None:
        """While vehicles get their files, or when that was interrupted."""
        title = self.tr("The vehicles get their files")
        self._title.setText(title if runs else self.tr("Not all vehicles have their files"))
        self._text.setText(self.tr("Each file goes once, even if the program ends meanwhile."))
        self._show(done, total, runs=runs, can_sort=False)

    def _show(self, done: int, total: int, *, runs: bool, can_sort: bool) -> None:
        self._bar.set_fraction(done / total if total else None)
        self._count.setText(self.tr("{done} of {all} files").format(done=done, all=total))
        self.stop.setVisible(runs)
        self.go_on.setVisible(not runs)
        self.sort.setVisible(not runs and can_sort)
        self.discard.setVisible(not runs)
