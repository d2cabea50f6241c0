"""A grid of facts: what it is, small, above how it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty


class FactGrid(QWidget):
    """Names and values in `columns`; values can be selected and copied."""

    def __init__(self, columns: int = 2, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)

    def set_facts(self, facts: Iterable[tuple[str, str | QWidget]]) -> None:
        """Show name and value pairs, in reading order; those without a value are left out."""
        empty(self._grid)
        for number, (name, value) in enumerate(fact for fact in facts if fact[1]):
            line, column = divmod(number, self._columns)
            caption = Label(name, "caption")
            caption.setContentsMargins(0, 8 if line else 0, 0, 0)
            self._grid.addWidget(caption, 2 * line, column)
            shown = value if isinstance(value, QWidget) else _shown(name, value)
            self._grid.addWidget(shown, 2 * line + 1, column, Qt.AlignmentFlag.AlignTop)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)


def _shown(name: str, value: str) -> Label:
    label = Label(value, wrap=True, selectable=True)
    label.setAccessibleName(f"{name}: {value}")
    return label
