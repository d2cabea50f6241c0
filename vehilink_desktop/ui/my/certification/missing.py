"""What is still missing before the company can be submitted, each a way to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.links import Link, LinkFlow
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import certification as words


class MissingCard(Card):
    """Hidden once nothing is missing.

    Signals:
        wanted(str): go to this field.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self._shown: tuple[tuple[str, ...], bool] = ((), False)
        self.body.setSpacing(4)
        self.add(row(ToneIcon(Tone.INFO), Label(self.tr("Still missing"), "strong"), None))
        self._links = LinkFlow()
        self._links.chosen.connect(self.wanted)
        self.add(self._links)
        self.hide()

    def show_missing(self, names: Sequence[str], *, abroad: bool) -> None:
        """List the fields that must still be filled."""
        if (tuple(names), abroad) == self._shown:
            return
        self._shown = tuple(names), abroad
        self._links.show_links(Link(name, words.field_label(name, abroad=abroad)) for name in names)
        self.setVisible(bool(names))

    def links(self) -> list[Button]:
        return self._links.buttons()
