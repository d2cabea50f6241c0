"""Files that were not taken, each with its reason, until they are dismissed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.services.photos import PhotoTile
from vehilink_desktop.services.recordings import RecordingTile
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import IconButton, link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, empty, row, scroll_area
from vehilink_desktop.ui.theme import Tone

_LINE = 46
_LINES_IN_SIGHT = 3


class RefusedList(Card):
    """Hidden while everything was taken.

    Signals:
        dismissed(str): the id of a file that need not be listed any more.
    """

    dismissed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self._shown: list[tuple[str, str, str | None]] = []
        self.body.setContentsMargins(12, 8, 8, 8)
        self.body.setSpacing(4)
        self._lead = Label("", "strong", wrap=True)
        every = link_button(self.tr("Dismiss all"), on_click=self._dismiss_all)
        head = row(ToneIcon(Tone.BAD), self._lead, every)
        head.setStretch(1, 1)
        self.add(head)
        inner = QWidget()
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._area = scroll_area(inner)
        self.add(self._area)
        self.hide()

    def show_tiles(self, tiles: Sequence[PhotoTile] | Sequence[RecordingTile]) -> None:
        """List the refused ones."""
        shown = [(tile.id, tile.name, tile.reason) for tile in tiles]
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._lines)
        for photo_id, name, reason in shown:
            self._lines.addWidget(self._make_line(photo_id, name, reason))
        self._lines.addStretch(1)
        self._lead.setText(self.tr("Not taken: {n}").format(n=len(shown)))
        self._area.setFixedHeight(_LINE * min(len(shown), _LINES_IN_SIGHT))
        self.setVisible(bool(shown))

    def reasons(self) -> list[tuple[str, str]]:
        """Name and translated reason of each that is listed."""
        return [(name, words.refusal(reason or "")) for _id, name, reason in self._shown]

    def ids(self) -> list[str]:
        return [photo_id for photo_id, _name, _reason in self._shown]

    def _make_line(self, photo_id: str, name: str, reason: str | None) -> QWidget:
        line = QWidget()
        texts = column(
            Label(bidi.auto(name), elide=True),
            Label(words.refusal(reason or ""), "caption", elide=True),
            gap=0,
        )
        away = IconButton(
            "x",
            self.tr("Dismiss {name}").format(name=name),
            on_click=partial(self.dismissed.emit, photo_id),
        )
        layout = row(texts, away)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _dismiss_all(self) -> None:
        for photo_id in self.ids():
            self.dismissed.emit(photo_id)
