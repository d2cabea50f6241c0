"""Actions of a page or a part of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def scoped_action(
    owner: QWidget,
    text: str,
    run: Callable[[], object],
    key: QKeySequence.StandardKey | str = "",
    *,
    icon_name: str = "",
) -> QAction:
    """An action whose keys work while the focus is within `owner`.

    Args:
        owner: It has the action and goes with it.
        text: Translated.
        run: Called when the action is triggered.
        key: Its shortcut.
        icon_name: Is the action's data, for whoever makes a button of it.
    """
    action = QAction(text, owner)
    action.setData(icon_name)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked=False: run())
    owner.addAction(action)
    return action
