"""What the frame asks of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import Backend


class Page(QWidget):
    """A page of the window. The frame draws its title and its actions above it.

    Routes are `today`, `market`, `market/<listing id>`, `stock`, `batch/<id>`,
    `editor/<listing id>`, `capture/<listing id>[/photo|/video][/<shot>]`, `requests`,
    `request/<id>`, `quotation/<id>`, `compare/<request id>`, `deals`, `order/<id>`,
    `order-draft/<id>`, `scan`, `transfers`, `my/<part>`.

    Signals:
        navigate(str): go to a route; the frame keeps the way back.
        title_changed(str): the title that the frame shows.
        actions_changed(): `actions_menu` has become another one.
        notice(str, object): a toast with its text and, or None, an (label, callable) to undo.
    """

    navigate = Signal(str)
    title_changed = Signal(str)
    actions_changed = Signal()
    notice = Signal(str, object)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backend = backend

    def title(self) -> str:
        """The translated title."""
        return ""

    def open(self, argument: str) -> None:
        """Called each time the page comes to the front; `argument` is what follows its route."""

    def leave(self) -> None:
        """Called before another page comes to the front or the window closes; save here."""

    def primary_action(self) -> QAction | None:
        """The one action drawn as the primary button."""
        return None

    def actions_menu(self) -> list[QAction]:
        """The page's further actions, for the menus and the command palette."""
        return []
