"""A focus ring for keyboard users that a mouse click does not leave behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}


def set_style_property(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the style sheet selects on, and restyle `widget` if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


# Two Qt bases in one class crash Qt's binding, so the mixin is a QWidget for the type checker only.
if TYPE_CHECKING:
    _Mixin = QWidget
else:
    _Mixin = object


class FocusRing(_Mixin):
    """Mixin: sets `focusVisible` while the focus came by keyboard. Stands before the Qt class."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        set_style_property(self, "focusVisible", event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        set_style_property(self, "focusVisible", False)
