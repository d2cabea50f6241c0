"""Has pages read one at a time, off the UI thread, until somebody stops it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.domain.licence_reading import PageReading


class PageReader(QObject):
    """Each page is tried once; what was read stands in the draft.

    Signals:
        changed(): a page is being read now, or none any more.
        failed(): a page could not be read.
    """

    changed = Signal()
    failed = Signal()

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._tried: set[str] = set()
        self._running: Operation[PageReading] | None = None

    def is_reading(self) -> bool:
        return self._running is not None

    def want_first(self, media_ids: Iterable[str]) -> None:
        """Read the first of these pages that was not tried, unless another is being read."""
        media_id = next((one for one in media_ids if one not in self._tried), None)
        if media_id is None or self._running is not None:
            return
        self._tried.add(media_id)
        service = self._backend.certification
        operation = self._backend.tasks.run(
            self, lambda token: service.read(media_id, token), Lane.HEAVY
        )
        self._running = operation
        operation.failed(lambda _error: self.failed.emit())
        operation.always(self._on_end)
        self.changed.emit()

    def cancel(self, media_ids: Iterable[str]) -> None:
        """Stop reading and let these pages be; what was read stays."""
        self._tried.update(media_ids)
        if self._running is not None:
            self._running.cancel()

    def _on_end(self) -> None:
        self._running = None
        self.changed.emit()
