"""Windows with papers are hidden from pictures of the screen, and only those, and only then."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import PATIENCE_MS
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.ui.common.shielding import Shield

pytestmark = pytest.mark.req("D10")


class Window(QWidget):
    """Two pages: one without papers, one with two."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.stack = QStackedWidget()
        self.papers, self.first, self.second = QWidget(), QWidget(), QWidget()
        inner = QVBoxLayout(self.papers)
        for part in (self.first, self.second):
            inner.addWidget(part)
            Shield(desk.backend, part)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.papers)
        QVBoxLayout(self).addWidget(self.stack)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Window:
    made = Window(desk)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def until(qtbot: QtBot, desk: Desk, window: Window, *, protected: bool) -> None:
    handle = int(window.winId())
    qtbot.waitUntil(lambda: (handle in desk.computer.protected) is protected, timeout=PATIENCE_MS)


def test_a_window_is_protected_while_it_shows_papers(
    qtbot: QtBot, desk: Desk, window: Window
) -> None:
    desk.backend.choices.switch(Choice.CAPTURE_PROTECTION, True, "on")
    assert desk.computer.protected == set()
    window.stack.setCurrentIndex(1)
    until(qtbot, desk, window, protected=True)
    window.first.hide()
    qtbot.waitUntil(lambda: not window.first.isVisible())
    until(qtbot, desk, window, protected=True)
    window.stack.setCurrentIndex(0)
    until(qtbot, desk, window, protected=False)


def test_the_choice_takes_effect_on_what_is_open(qtbot: QtBot, desk: Desk, window: Window) -> None:
    window.stack.setCurrentIndex(1)
    desk.backend.choices.switch(Choice.CAPTURE_PROTECTION, True, "on")
    until(qtbot, desk, window, protected=True)
    desk.backend.choices.switch(Choice.CAPTURE_PROTECTION, False, "off")
    until(qtbot, desk, window, protected=False)


def test_nothing_is_protected_for_who_did_not_ask(qtbot: QtBot, desk: Desk, window: Window) -> None:
    window.stack.setCurrentIndex(1)
    qtbot.waitUntil(lambda: window.second.isVisible())
    desk.backend.choices.switch(Choice.LINK_WARNINGS, False, "off")
    qtbot.waitUntil(lambda: not desk.backend.choices.is_on(Choice.LINK_WARNINGS))
    assert desk.computer.protected == set()
