"""Fields that were changed here and somewhere else: both values, one decision each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.services.listings import Conflict
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.banner import ToneIcon
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, row
from vehilink_desktop.ui.theme import Tone


class ConflictBar(Card):
    """Hidden while there is nothing to decide.

    Signals:
        settled(str, bool): the field, and whether the value of this computer stands.
    """

    settled = Signal(str, bool)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._catalogue = catalogue
        self._shown: Sequence[Conflict] = ()
        title = Label(self.tr("Changed here and on the platform"), "strong")
        text = Label(
            self.tr("Choose what should stand. Nothing is published until then."),
            "caption",
            wrap=True,
        )
        self.body.setSpacing(8)
        self.add(row(ToneIcon(Tone.WARN), title, None))
        self.add(text)
        self._lines = QVBoxLayout()
        self.add(self._lines)
        self.hide()

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """One line for each conflict."""
        if conflicts == self._shown:
            return
        self._shown = conflicts
        empty(self._lines)
        for conflict in conflicts:
            self._lines.addWidget(self._make_line(conflict))
        self.setVisible(bool(conflicts))

    def _make_line(self, conflict: Conflict) -> QWidget:
        line = QWidget()
        name = words.field_label(conflict.field)
        mine = self._text(conflict.field, conflict.mine)
        theirs = self._text(conflict.field, conflict.theirs)
        keep = secondary_button(
            self.tr("Keep mine"), on_click=partial(self.settled.emit, conflict.field, True)
        )
        keep.setAccessibleDescription(f"{name}: {mine}")
        take = secondary_button(
            self.tr("Take theirs"), on_click=partial(self.settled.emit, conflict.field, False)
        )
        take.setAccessibleDescription(f"{name}: {theirs}")
        ours = Label(self.tr("Here: {value}").format(value=mine), elide=True)
        other = Label(self.tr("Platform: {value}").format(value=theirs), elide=True)
        head = Label(name, "strong")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (head, ours, other):
            texts.addWidget(label)
        layout = row(texts, keep, take)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _text(self, field: str, value: object) -> str:
        return words.shown(field, value, self._catalogue) or self.tr("nothing")
