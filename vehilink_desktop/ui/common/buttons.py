"""Buttons by their weight on the page: one primary a page, the rest quieter."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.icons import icon
from vehilink_desktop.ui.theme import current_theme

OnClick = Callable[[], object]

# `(&F)` behind the text is how languages without Latin letters name the key
_KEY = re.compile(r"\(&\w\)|&(?!&)")


def without_key(text: str) -> str:
    """The text of a button or an action without the mark of its key."""
    return _KEY.sub("", text)


class Button(FocusRing, QPushButton):
    """A push button of one `kind`, which the style sheet knows."""

    def __init__(
        self,
        text: str,
        kind: str,
        *,
        icon_name: str = "",
        icon_role: str = "text2",
        on_click: OnClick | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setText(text)
        self.setAutoDefault(False)
        if icon_name:
            self.set_icon(icon_name, icon_role)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(without_key(text))

    def set_icon(self, name: str, role: str = "text2") -> None:
        size = current_theme().sizes.icon
        # Wider than high: Qt's own four pixels between picture and word are too few.
        self.setIconSize(QSize(size + 4, size))
        self.setIcon(icon(name, role))


class IconButton(FocusRing, QToolButton):
    """A square button with a picture only; its name is the tooltip and what is read aloud."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        icon_role: str = "text2",
        on_click: OnClick | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        sizes = current_theme().sizes
        self.setIconSize(QSize(sizes.icon, sizes.icon))
        self.setFixedSize(sizes.control, sizes.control)
        self.set_icon(icon_name, icon_role)
        self.set_name(name)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())

    def set_icon(self, name: str, role: str = "text2") -> None:
        self.setIcon(icon(name, role, on_role="accent_text"))

    def set_name(self, name: str) -> None:
        self.setToolTip(name)
        self.setAccessibleName(name)


def primary_button(
    text: str,
    icon_name: str = "",
    *,
    on_click: OnClick | None = None,
    parent: QWidget | None = None,
) -> Button:
    """The one thing that this page is for."""
    return Button(
        text,
        "primary",
        icon_name=icon_name,
        icon_role="on_accent",
        on_click=on_click,
        parent=parent,
    )


def secondary_button(
    text: str,
    icon_name: str = "",
    *,
    on_click: OnClick | None = None,
    parent: QWidget | None = None,
) -> Button:
    """The usual weight."""
    return Button(text, "secondary", icon_name=icon_name, on_click=on_click, parent=parent)


def menu_button(text: str, icon_name: str, menu: QMenu) -> Button:
    """Opens `menu` below itself."""
    button = secondary_button(text, icon_name)

    def open_menu() -> None:
        rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = button.width() - menu.sizeHint().width() if rtl else 0
        menu.popup(button.mapToGlobal(QPoint(left, button.height() + 2)))

    button.clicked.connect(open_menu)
    return button


def ghost_button(
    text: str,
    icon_name: str = "",
    *,
    on_click: OnClick | None = None,
    parent: QWidget | None = None,
) -> Button:
    """Without a frame, for toolbars and cards."""
    return Button(text, "ghost", icon_name=icon_name, on_click=on_click, parent=parent)


def danger_button(
    text: str,
    icon_name: str = "",
    *,
    on_click: OnClick | None = None,
    parent: QWidget | None = None,
) -> Button:
    """Takes something away for good."""
    return Button(
        text, "danger", icon_name=icon_name, icon_role="on_accent", on_click=on_click, parent=parent
    )


def link_button(
    text: str, *, on_click: OnClick | None = None, parent: QWidget | None = None
) -> Button:
    """An action that reads like a link."""
    return Button(text, "link", on_click=on_click, parent=parent)


class _ActionButton(Button):
    """Triggers `action`, and reads, is enabled and is to be seen like it."""

    def __init__(self, action: QAction, kind: str, parent: QWidget | None) -> None:
        super().__init__(action.text(), kind, on_click=action.trigger, parent=parent)
        self._action = action
        self._seen = True
        # A bound method: Qt cuts it when the button goes, while the action lives on.
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        if self._seen != self._action.isVisible():
            self._seen = not self._seen
            self.setVisible(self._seen)


def action_button(
    action: QAction, kind: str = "secondary", parent: QWidget | None = None
) -> Button:
    """A button for `action` of the registry."""
    return _ActionButton(action, kind, parent)
