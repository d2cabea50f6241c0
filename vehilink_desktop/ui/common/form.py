"""Forms: a label, a field, and what is wrong with it right beside it while typing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.fields.base import Field
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import Tone, current_theme


class FormRow(QWidget):
    """One field with its label above it, or `beside` it, and a line for a hint or a complaint.

    The field's own `problem` is shown at once; `set_error` adds what only the page can know.

    Args:
        unit: Shown after the field: km, kW, mm.
        required: Marks the label; the page decides what follows from it.
        hint: Shown below while there is nothing to complain about.
        beside_width: Put the label beside the field, this many pixels wide, instead of above.
    """

    def __init__(
        self,
        label: str,
        field: Field[Any],
        *,
        required: bool = False,
        hint: str = "",
        unit: str = "",
        beside_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint = hint
        self._required = required
        self._error = ("", Tone.BAD)
        self._label = Label(label, "body" if beside_width else "caption")
        self._note = Label("", "caption", wrap=True)
        self._build(required, unit, beside_width)
        self.set_label(label)
        field.changed.connect(self._show_note)
        self._show_note()

    def set_label(self, label: str) -> None:
        """Call the field `label`, on the screen and when read aloud."""
        self._label.setText(label)
        name = self.tr("{label}, required").format(label=label) if self._required else label
        self.field.set_name(name)

    def set_error(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say `text` beside the field in the colour of `tone`; empty takes it away."""
        self._error = (text, tone)
        self._show_note()

    def set_hint(self, text: str) -> None:
        self._hint = text
        self._show_note()

    def note(self) -> str:
        """What is said below the field now."""
        return self._note.text()

    def has_problem(self) -> bool:
        """Whether the content cannot stand as it is."""
        return bool(self.field.problem()) or (bool(self._error[0]) and self._error[1] is Tone.BAD)

    def add_tool(self, tool: QWidget) -> None:
        """Put `tool` beside the field."""
        self._entry.addWidget(tool)

    def _build(self, required: bool, unit: str, beside_width: int) -> None:
        title = row(self._label, gap=4)
        if required:
            title.addWidget(Label("*", "caption", tone=Tone.BAD))
        title.addStretch(1)
        entry = self._entry = row(self.field, gap=8)
        if unit:
            entry.addWidget(Label(unit, "muted"))
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2)
        below.addLayout(entry)
        below.addWidget(self._note)
        if beside_width:
            self._label.setMinimumHeight(current_theme().sizes.control)
            head = QWidget()
            head.setFixedWidth(beside_width)
            head.setLayout(title)
            outer = row(gap=12)
            outer.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
            outer.addLayout(below, 1)
            self.setLayout(outer)
            return
        above = QVBoxLayout(self)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(4)
        above.addLayout(title)
        above.addLayout(below)
        above.addStretch(1)

    def _show_note(self) -> None:
        problem = self.field.problem()
        text, tone = (problem, Tone.BAD) if problem else self._error
        self._note.setText(text or self._hint)
        self._note.set_tone(tone if text else None)
        self._note.setVisible(bool(text or self._hint))
        self.field.set_tone(tone if text else None)
        self.field.set_hint(text or self._hint)


class FormSection(QFrame):
    """A titled group of rows; `add` takes the rows of one line side by side."""

    def __init__(self, title: str, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = current_theme().sizes
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(sizes.form_gap)
        if title:
            self._lines.addWidget(Label(title, "h2"))
        if text:
            self._lines.addWidget(Label(text, "muted", wrap=True))
        self.rows: list[FormRow] = []

    def add(self, *rows: FormRow, stretch: tuple[int, ...] = ()) -> None:
        """One line of `rows`, equally wide or in the proportions of `stretch`."""
        line = row(gap=current_theme().sizes.form_gap)
        for number, form_row in enumerate(rows):
            line.addWidget(form_row, stretch[number] if stretch else 1)
        self._lines.addLayout(line)
        self.rows.extend(rows)

    def add_widget(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)
