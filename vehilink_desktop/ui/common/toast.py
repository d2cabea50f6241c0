"""Short messages at the foot of the window, with a way back where there is one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.focus import set_style_property
from vehilink_desktop.ui.common.labels import Label

_SHOWN_MS = 5_000
_SHOWN_WITH_ACTION_MS = 9_000
_AT_ONCE = 3
_MARGIN = 20
#: Clear of the bar of buttons that a page may have at its foot.
_LIFT = 64
_GAP = 8
_MAX_WIDTH = 520


class ToastAction(NamedTuple):
    """A word on the toast, such as Undo, and what it does."""

    text: str
    run: Callable[[], object]


class Toast(QFrame):
    """One message; waits while the pointer or the focus is on it."""

    closed = Signal()

    def __init__(self, text: str, action: ToastAction | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self._acts = action is not None
        label = Label(text, wrap=len(text) > 60)
        set_style_property(label, "onTooltip", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(12)
        layout.addSpacing(8)
        layout.addWidget(label, 1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(_SHOWN_WITH_ACTION_MS if action else _SHOWN_MS)
        self._timer.timeout.connect(self.closed)
        if action is not None:
            button = Button(action.text, "toast", on_click=lambda: self._on_action(action))
            button.installEventFilter(self)
            layout.addWidget(button)
        else:
            layout.addSpacing(8)
        self.setMaximumWidth(_MAX_WIDTH)
        self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def says_only(self, text: str) -> bool:
        """Whether it says this and offers nothing: nobody misses anything in a second one."""
        return not self._acts and self.accessibleName() == text

    def say_again(self) -> None:
        """Stay as long as a new one."""
        if not self.is_waiting():
            self._timer.start()
        announce(self, self.accessibleName())

    def is_waiting(self) -> bool:
        """Whether the clock stands still because somebody is at it."""
        return not self._timer.isActive()

    def _on_action(self, action: ToastAction) -> None:
        action.run()
        self.closed.emit()


class ToastHost(QObject):
    """Shows toasts over `window`, newest at the bottom, three at a time, the rest in turn."""

    def __init__(self, window: QWidget, *, bottom_margin: int = 0) -> None:
        super().__init__(window)
        self._window = window
        self._bottom = bottom_margin + _LIFT
        self._shown: list[Toast] = []
        self._waiting: deque[tuple[str, ToastAction | None]] = deque()
        window.installEventFilter(self)

    def show(self, text: str, action: ToastAction | None = None) -> None:
        """Say `text`, at once or as soon as there is room; once, where it is said already."""
        standing = next((one for one in self._shown if one.says_only(text)), None)
        if action is None and standing is not None:
            standing.say_again()
        elif action is not None or (text, None) not in self._waiting:
            self._waiting.append((text, action))
            self._fill()

    def clear(self) -> None:
        """Take all away: what they offer to undo is no longer there."""
        self._waiting.clear()
        for toast in self._shown:
            toast.hide()
            toast.deleteLater()
        self._shown.clear()

    def toasts(self) -> list[Toast]:
        """Those that are on the screen, oldest first."""
        return list(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        while self._waiting and len(self._shown) < _AT_ONCE:
            text, action = self._waiting.popleft()
            toast = Toast(text, action, self._window)
            toast.closed.connect(self._on_closed, Qt.ConnectionType.QueuedConnection)
            self._shown.append(toast)
            # in its place before it is shown: in the corner it could come up under the pointer
            self._arrange()
            toast.show()
            announce(toast, text)
        self._arrange()

    def _on_closed(self) -> None:
        toast = self.sender()
        if isinstance(toast, Toast) and toast in self._shown:
            self._shown.remove(toast)
            toast.hide()
            toast.deleteLater()
        self._fill()

    def _arrange(self) -> None:
        bottom = self._window.height() - self._bottom
        for toast in reversed(self._shown):
            width = min(_MAX_WIDTH, self._window.width() - 2 * _MARGIN, toast.sizeHint().width())
            height = max(toast.sizeHint().height(), toast.heightForWidth(width))
            toast.setGeometry((self._window.width() - width) // 2, bottom - height, width, height)
            toast.raise_()
            bottom -= height + _GAP
