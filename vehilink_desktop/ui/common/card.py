"""A surface that groups what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import current_theme


class Card(QFrame):
    """A bordered surface with an optional title and a place for actions beside it."""

    def __init__(
        self, title: str = "", *, flat: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("flat", flat)
        padding = current_theme().sizes.card_padding
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(12)
        self.tools = row()
        if title:
            self.body.addLayout(row(Label(title, "h2"), None, self.tools))

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)


class StatCard(Card):
    """One figure with what it counts and, below, how it stands."""

    def __init__(self, caption: str, value: str, note: str = "", *, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.body.setSpacing(2)
        self._value = Label(value, "kpi")
        self._note = Label(note, "caption")
        for line in (Label(caption, "caption"), self._value, self._note):
            self.body.addWidget(line)
        self._note.setVisible(bool(note))

    def set_value(self, value: str, note: str = "") -> None:
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
