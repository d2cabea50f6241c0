"""A surface that groups what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import current_theme


class Card(FocusRing, QFrame):
    """A bordered surface with an optional title and a place for actions beside it.

    Signals:
        activated: The card was clicked, or Enter or Space was pressed on it; only after
            `set_interactive`, which also makes it focusable.
    """

    activated = Signal()

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
        self._interactive = False
        if title:
            self.body.addLayout(row(Label(title, "h2"), None, self.tools))

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)

    def set_interactive(self, name: str) -> None:
        """Let the whole card be pressed; `name` is what is read aloud."""
        self._interactive = True
        self.setProperty("interactive", True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if self._interactive and event.button() == Qt.MouseButton.LeftButton and inside:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._interactive and event.key() in keys:
            self.activated.emit()
            return
        super().keyPressEvent(event)


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
