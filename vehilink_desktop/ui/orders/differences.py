"""Where the order, its papers and its vouchers do not say the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from vehilink_desktop.domain.cross_check import Difference, Severity
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import cross_check as words


class DifferenceList(Card):
    """Hidden while everything agrees. It warns and stops nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(6)
        self.add(Label(self.tr("These do not say the same"), "strong"))
        self._lines = column(gap=4)
        self.add(holder(self._lines))
        self._shown: tuple[Difference, ...] = ()
        self.hide()

    def show_differences(self, found: Sequence[Difference]) -> None:
        """List `found`."""
        if tuple(found) != self._shown:
            self._shown = tuple(found)
            empty(self._lines)
            for one in found:
                tone = Tone.BAD if one.severity is Severity.ERROR else Tone.WARN
                text = Label(words.difference(one), wrap=True, selectable=True)
                line = row(ToneIcon(tone), text)
                line.setStretch(1, 1)
                self._lines.addWidget(holder(line))
        self.setVisible(bool(found))

    def texts(self) -> list[str]:
        """What is listed."""
        return [words.difference(one) for one in self._shown]
