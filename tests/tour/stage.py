"""A running window that can be typed into, waited for and photographed."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from vehilink_desktop.app.lifecycle import Lifecycle
from vehilink_desktop.app.platform_source import PlatformSource, RemotePlatform
from vehilink_desktop.app.profile import open_profile
from vehilink_desktop.ui.auth.policy_step import PolicyStep
from vehilink_desktop.ui.common.table import DataTable
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.shell.window import MainWindow

#: What a client tells the director: the other side's turn, and the end of its act.
OVER, DONE = "over", "done"

W = TypeVar("W", bound=QWidget)
P = TypeVar("P", bound=Page)


def live(milliseconds: int) -> None:
    """Let the window live, and its threads: `QTest.qWait` would hold the interpreter."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Stage:
    """One client: its window, and the folder for its pictures."""

    def __init__(self, application: QApplication, lifecycle: Lifecycle, out: Path) -> None:
        self.application = application
        self.lifecycle = lifecycle
        self.window: MainWindow = lifecycle.window
        self.out = out

    def until(self, condition: Callable[[], object], what: str, seconds: float = 30) -> None:
        """Let the window live until `condition` holds.

        Raises:
            TimeoutError: it does not in time; a picture `failed.png` shows why.
        """
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                self.shot("failed")
                raise TimeoutError(f"waited {seconds} s for: {what}")
            self.application.processEvents()
            live(15)

    def settle(self, milliseconds: int = 350) -> None:
        """Let animations and late thumbnails come to rest before a picture."""
        live(milliseconds)

    def settle_pictures(self, seconds: float = 40) -> None:
        """Let the thumbnails of the page arrive; the platform draws them when first asked."""
        deadline = time.monotonic() + seconds
        self.settle(600)
        while any(one.is_loading() for one in self.window.findChildren(Thumbnails)):
            if time.monotonic() > deadline:
                break
            live(50)
        self.settle()

    def shot(self, name: str) -> None:
        """Write the window, with the dialogs and menus over it, as `<name>.png`."""
        picture = self.window.grab()
        painter = QPainter(picture)
        corner = self.window.mapToGlobal(QPoint(0, 0))
        for other in self.application.topLevelWidgets():
            if other is not self.window and other.isVisible() and other.isWindow():
                _paint_over(painter, other, corner)
        painter.end()
        self.out.mkdir(parents=True, exist_ok=True)
        picture.save(str(self.out / f"{name}.png"))

    def page(self, kind: type[P]) -> P:
        """The page in front, which must be of this kind."""
        front = self.window.current_page()
        assert isinstance(front, kind), f"{type(front).__name__} is in front"
        return front

    def open(self, route: str) -> None:
        self.window.go(route)
        self.application.processEvents()

    def type(self, field: QWidget, text: str) -> None:
        """Type as a person does: focus, key by key."""
        field.window().activateWindow()  # a palette or a dialog may have been in front
        field.setFocus()
        for character in text:
            if character.isascii():
                QTest.keyClick(field, character)
            else:  # what an input method hands over
                composed = QInputMethodEvent()
                composed.setCommitString(character)
                self.application.sendEvent(field, composed)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def shown(self, kind: type[W]) -> W | None:
        """The visible widget of this kind."""
        found = self.window.findChildren(kind)
        return next((one for one in found if one.isVisible()), None)

    def button(self, context: str, text: str) -> QAbstractButton | None:
        """The visible button whose name is the translation of `text`."""
        wanted = QCoreApplication.translate(context, text)
        for button in self.window.findChildren(QAbstractButton):
            if button.isVisible() and button.accessibleName() == wanted:
                return button
        return None

    def press(self, context: str, text: str) -> None:
        """Wait for a button and click it."""
        self.until(lambda: self.button(context, text), f"the button {text!r}")
        button = self.button(context, text)
        assert button
        self.click(button)


def go_to(stage: Stage, route: str) -> None:
    """Wait for the first page and open another one."""
    stage.until(stage.window.current_page, "the first page")
    stage.open(route)


def agree_to_policy(stage: Stage, picture: str = "") -> None:
    """What a fresh profile asks before anything else."""
    stage.until(lambda: stage.shown(PolicyStep), "the policy")
    step = stage.shown(PolicyStep)
    assert step
    stage.settle()
    if picture:
        stage.shot(picture)
    step.agreement.box.click()
    step.agreement.button.click()


def sign_in(stage: Stage, who: str, prefix: str = "") -> None:
    """As one of the sample accounts; the code is filled in with one click."""
    agree_to_policy(stage, f"{prefix}-policy" if prefix else "")
    stage.until(lambda: stage.button("DemoAccounts", who), "the sample accounts")
    stage.settle()
    if prefix:
        stage.shot(f"{prefix}-sign-in")
    stage.press("DemoAccounts", who)
    stage.until(lambda: stage.button("CodePanel", "Fill in"), "the code in the banner")
    stage.settle()
    if prefix:
        stage.shot(f"{prefix}-code")
    stage.press("CodePanel", "Fill in")
    stage.until(stage.window.current_page, "the first page")


def ask(word: str) -> None:
    """Tell the director something and wait until it is done."""
    print(word, flush=True)
    sys.stdin.readline()


def rows(stage: Stage) -> int:
    """Rows of the visible table."""
    table = stage.shown(DataTable)
    model = table.model() if table else None
    return model.rowCount() if model else 0


def _paint_over(painter: QPainter, other: QWidget, corner: QPoint) -> None:
    place = other.mapToGlobal(QPoint(0, 0)) - corner
    grabbed: QPixmap = other.grab()
    painter.drawPixmap(place, grabbed)


@contextmanager
def staged(
    profile: Path, platform: str | PlatformSource, out: Path, *, language: str, theme: str
) -> Iterator[Stage]:
    """A started client on a sandbox profile; closed in order at the end."""
    application = QApplication.instance() or QApplication(["vehilink-desktop"])
    assert isinstance(application, QApplication)
    source = RemotePlatform(platform) if isinstance(platform, str) else platform
    lifecycle = Lifecycle(
        application,
        open_profile(profile, sandbox=True, platform=None),
        source,
        language=language,
        theme=theme,
    )
    lifecycle.window.resize(1280, 800)
    stage = Stage(application, lifecycle, out)
    lifecycle.start()
    try:
        yield stage
    finally:
        lifecycle.window.close()
        lifecycle.close()
        lifecycle.window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
