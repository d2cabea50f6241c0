"""Brings the engine's news to the screens, gathered so that a storm redraws once."""

from __future__ import annotations

from threading import Lock

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.status import SyncStatus

#: Milliseconds in which changes are gathered; below what an eye notices.
_GATHER_MS = 40


class EventBus(QObject):
    """`publish` and `publish_status` may be called from any thread.

    Signals:
        changed(ChangeSet): what any write touched, on the UI thread.
        status_changed(SyncStatus): the newest state of the synchronisation.
        signed_out(str): the platform ended the session; a `SessionEnd`, or empty if it did not say.
    """

    changed = Signal(object)
    status_changed = Signal(object)
    signed_out = Signal(str)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._changes = ChangeSet()
        self._status: SyncStatus | None = None
        self._announced = False
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._flush)
        self._arrived.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: ChangeSet) -> None:
        with self._lock:
            self._changes |= changes
        self._announce()

    def publish_status(self, status: SyncStatus) -> None:
        with self._lock:
            self._status = status
        self._announce()

    def _announce(self) -> None:
        with self._lock:
            first, self._announced = not self._announced, True
        if first:
            self._arrived.emit()

    def _flush(self) -> None:
        with self._lock:
            changes, self._changes = self._changes, ChangeSet()
            status, self._status = self._status, None
            self._announced = False
        if changes:
            self.changed.emit(changes)
        if status is not None:
            self.status_changed.emit(status)
