"""Which page is looked at and for how long, for who agreed to have that recorded."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane

#: A page that was only passed through was not looked at.
_SHORTEST_S = 1


class VisitRecorder(QObject):
    """Knows a page by the first part of its route: not which vehicle, deal or person it shows."""

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._page = ""
        self._began: datetime | None = None

    def turn_to(self, page: str) -> None:
        """Another page is in front; empty when nobody looks."""
        if page == self._page:
            return
        left, began = self._page, self._began
        browsing, now = self._backend.browsing, self._backend.clock.now()
        self._page = page
        # what was begun before the yes is not recorded
        self._began = now if page and browsing.allowed() else None
        if began is None:
            return
        seconds = (now - began).total_seconds()
        if seconds >= _SHORTEST_S and browsing.allowed():
            # the bus outlives the window, which may be closing
            tasks, bus = self._backend.tasks, self._backend.bus
            tasks.run(bus, lambda _token: browsing.record(left, began, seconds), Lane.WRITE)
