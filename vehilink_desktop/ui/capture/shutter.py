"""The button that a page with a camera is for, and the keys that press it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from vehilink_desktop.ui.common.buttons import Button, OnClick
from vehilink_desktop.ui.theme import current_theme

SHUTTER_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

#: Found without looking, with one eye on the vehicle: a finger's width high.
_HEIGHT, _WIDTH = 48, 170


class Shutter(Button):
    """Larger than every other button of its page; grows with the text."""

    def __init__(self, text: str, icon_name: str, *, on_click: OnClick | None = None) -> None:
        super().__init__(
            text, "primary", icon_name=icon_name, icon_role="on_accent", on_click=on_click
        )
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(_WIDTH, _HEIGHT) * current_theme().text_scale)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
