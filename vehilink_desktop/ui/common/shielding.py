"""Windows that show papers stay out of pictures of the screen, for who wants that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.choice import Choice


class Shield(QObject):
    """Protects the window of a part as long as the part is to be seen in it."""

    def __init__(self, backend: Backend, part: QWidget) -> None:
        """`part` shows licences, vouchers or other papers, and owns the shield."""
        super().__init__(part)
        self._backend = backend
        self._part = part
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._apply)
        part.installEventFilter(self)
        backend.bus.changed.connect(self._on_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._settled.start()
        return super().eventFilter(watched, event)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.CHOICE):
            self._apply()

    def _apply(self) -> None:
        """Another part of the same window may still show a paper."""
        window = self._part.window()
        shown = any(one.shows_papers() for one in window.findChildren(Shield))
        wanted = shown and self._backend.choices.is_on(Choice.CAPTURE_PROTECTION)
        if wanted != bool(window.property("shielded")):
            window.setProperty("shielded", wanted)
            self._backend.computer.protection.apply(int(window.winId()), wanted)

    def shows_papers(self) -> bool:
        """Whether its part is to be seen now."""
        return self._part.isVisible()
