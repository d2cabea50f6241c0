"""Every action of the window, once: menus, shortcuts and the palette are made from this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class Menu(StrEnum):
    """The menus in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    HELP = "help"


def menu_title(menu: Menu) -> str:
    """The translated title of a menu."""
    return {
        Menu.FILE: QCoreApplication.translate("Menu", "&File"),
        Menu.EDIT: QCoreApplication.translate("Menu", "&Edit"),
        Menu.VIEW: QCoreApplication.translate("Menu", "&View"),
        Menu.GO: QCoreApplication.translate("Menu", "&Go"),
        Menu.HELP: QCoreApplication.translate("Menu", "&Help"),
    }[menu]


@dataclass(frozen=True)
class Entry:
    """An action and the menu that it stands in; a separator comes before it if `apart`.

    One that is `always` there needs no open page.
    """

    menu: Menu
    action: QAction
    apart: bool = False
    always: bool = False


class ActionRegistry:
    """The window's own actions, and those of the page that is in front."""

    def __init__(self, window: QWidget, bar: QMenuBar) -> None:
        self._window = window
        self._entries: list[Entry] = []
        self._page_actions: list[QAction] = []
        self._menus: dict[Menu, QMenu] = {}
        for menu in Menu:
            self._menus[menu] = bar.addMenu(menu_title(menu))

    def add(
        self,
        menu: Menu,
        text: str,
        run: Callable[[], object],
        *keys: QKeySequence | str,
        apart: bool = False,
        always: bool = False,
    ) -> QAction:
        """Make an action; the first of `keys` is the one that the menu shows."""
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: run())
        self._window.addAction(action)
        self._entries.append(Entry(menu, action, apart, always))
        self._rebuild(menu)
        return action

    def show_page_actions(self, actions: list[QAction]) -> None:
        """Put the actions of the page in front into the Edit menu."""
        for old in self._page_actions:
            self._window.removeAction(old)
        self._page_actions = actions
        for action in actions:
            self._window.addAction(action)
        self._rebuild(Menu.EDIT)

    def enable(self, pages: bool) -> None:
        """Whether there are `pages`; without them the shortcuts of most actions lead nowhere."""
        for entry in self._entries:
            entry.action.setEnabled(pages or entry.always)

    def all(self) -> list[QAction]:
        """What the palette offers: everything that can be done now."""
        found = [*self._page_actions, *(entry.action for entry in self._entries)]
        return [one for one in found if one.isEnabled() and one.isVisible() and one.text()]

    def _rebuild(self, menu: Menu) -> None:
        target = self._menus[menu]
        target.clear()
        if menu is Menu.EDIT:
            target.addActions(self._page_actions)
        for entry in self._entries:
            if entry.menu is menu:
                if entry.apart:
                    target.addSeparator()
                target.addAction(entry.action)
        target.menuAction().setVisible(bool(target.actions()))
