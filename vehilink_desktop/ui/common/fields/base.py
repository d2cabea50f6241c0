"""What every form field can do, whatever it holds."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.ui.common.focus import set_style_property
from vehilink_desktop.ui.theme import Tone

T = TypeVar("T")


class Field(QWidget, Generic[T]):
    """A control for one value, or for none: blank is None and differs from 0 and from "no".

    Abstract for the type checker only: Qt's classes have a metaclass of their own.

    Signals:
        changed: The person changed the content. `set_value` never emits it.
        committed: The person finished: Enter, or the focus went elsewhere.
    """

    changed = Signal()
    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    @abstractmethod
    def value(self) -> T | None:
        """What is entered; None while it is blank or cannot be understood (see `problem`)."""

    @abstractmethod
    def set_value(self, value: T | None) -> None:
        """Show `value` without emitting `changed`."""

    def problem(self) -> str:
        """Why the present content is not a value, translated; empty when it is one or blank."""
        return ""

    def set_read_only(self, read_only: bool) -> None:
        for control in self.controls():
            control.setEnabled(not read_only)

    @abstractmethod
    def controls(self) -> list[QWidget]:
        """The focusable parts, the first of which takes the focus and the name."""

    def set_name(self, name: str) -> None:
        """What is read aloud; `FormRow` passes its label."""
        self.controls()[0].setAccessibleName(name)

    def set_hint(self, text: str) -> None:
        """The description that is read aloud after the name."""
        self.controls()[0].setAccessibleDescription(text)

    def set_tone(self, tone: Tone | None) -> None:
        """Colour of the frame."""
        for control in self.controls():
            set_style_property(control, "tone", tone.value if tone else "")

    def _host(self, control: QWidget) -> None:
        self._box.addWidget(control)
        self.setFocusProxy(control)
