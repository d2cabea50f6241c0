"""One choice: its name, what it does, how it stands, and its switch."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.domain.choice import RULES, Choice
from vehilink_desktop.services.choices import ChoiceState
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.toggle import ToggleSwitch
from vehilink_desktop.ui.words import privacy_choices as words


class ChoiceLine(QWidget):
    """Shows what it is told, and says what the person wants.

    Signals:
        switched(bool): the person turned the switch.
    """

    switched = Signal(bool)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        about = words.described(choice)
        self.switch = ToggleSwitch()
        self.switch.setAccessibleName(about.name)
        self.switch.setAccessibleDescription(about.text)
        self.switch.clicked.connect(self.switched)
        self.switch.setEnabled(False)  # until it is known how it stands
        self.standing = Label("", "caption", wrap=True)
        self._below = column(gap=8)
        name = Label(about.name, "strong", wrap=True)
        text = Label(about.text, "muted", wrap=True)
        head = row(gap=16)
        head.addLayout(column(name, text, self.standing, gap=2), 1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._below)

    def add(self, part: QWidget) -> None:
        """Put what belongs to the choice below it."""
        self._below.addWidget(part)

    def turn_back(self) -> None:
        """Stand at off again: what was pressed is no yes yet."""
        with QSignalBlocker(self.switch):
            self.switch.setChecked(False)

    def show_state(self, state: ChoiceState, obstacle: str = "") -> None:
        """Show how it stands; the switch follows without saying so.

        Args:
            state: Of this choice.
            obstacle: Why it cannot be switched on, or does not work although it is.
        """
        with QSignalBlocker(self.switch):
            self.switch.setChecked(state.on)
        if state.stopped:
            obstacle = self.tr("You had the platform stop this. Lift that under Requests first.")
        # what is on can be taken back whatever stands against it
        self.switch.setEnabled(state.on or not obstacle)
        self.standing.setText(" ".join(filter(None, (obstacle, self._standing(state)))))
        self.standing.setVisible(bool(self.standing.text()))

    def _standing(self, state: ChoiceState) -> str:
        parts = []
        if state.since is not None:
            parts.append(self._since(state).format(time=formats.exact(state.since)))
        if state.pending:
            parts.append(self.tr("The platform is told as soon as you are online."))
        elif state.at_platform and not state.on:
            parts.append(self.tr("At the platform it is on: you agreed on another computer."))
        return " ".join(parts)

    def _since(self, state: ChoiceState) -> str:
        if RULES[self.choice].consent:
            agreed = self.tr("You agreed on {time}.")
            return agreed if state.on else self.tr("You took it back on {time}.")
        return self.tr("On since {time}.") if state.on else self.tr("Off since {time}.")
