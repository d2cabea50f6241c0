"""A page on the screen, as the frame would show it, and what it said to the frame."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from pytestqt.qtbot import QtBot

from vehilink_desktop.ui.shell.page import Page

P = TypeVar("P", bound=Page)

#: Saves reach the disk; a busy machine takes its time over that.
PATIENCE_MS = 20_000


class Opened(Generic[P]):
    """`routes` and `notices` list what the page asked of the frame."""

    def __init__(self, qtbot: QtBot, page: P, argument: str = "") -> None:
        self.qtbot = qtbot
        self.page = page
        self.routes: list[str] = []
        self.notices: list[tuple[str, Any]] = []
        page.navigate.connect(self.routes.append)
        page.notice.connect(lambda text, undo: self.notices.append((text, undo)))
        qtbot.addWidget(page)
        page.resize(1100, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.open(argument)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for `condition`, at most `PATIENCE_MS`."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def undo_last(self) -> None:
        """Press the word on the last toast."""
        self.until(lambda: self.notices and self.notices[-1][1] is not None)
        self.notices[-1][1][1]()
