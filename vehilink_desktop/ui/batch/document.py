"""The batch that the page shows: arranged here at once, kept in the store, undone step by step."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.batch import Arrangement, BatchState
from vehilink_desktop.services.batches import BatchView

#: While many files are read, the batch is looked at again at most so often.
_RELOAD_MS = 250
_STEPS = 100


class BatchDocument(QObject):
    """What is known of one batch.

    Signals:
        changed(): something may look different.
        failed(Exception): it cannot be read.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self.backend = backend
        self.id = ""
        self.view: BatchView | None = None
        self._undone: list[Arrangement] = []
        self._done: list[Arrangement] = []
        self._saving = 0
        self._timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._timer.timeout.connect(self.reload)
        backend.bus.changed.connect(self._on_bus)

    def open(self, batch_id: str) -> None:
        """Show this batch from now on."""
        if batch_id != self.id:
            self.id, self.view = batch_id, None
            self._done, self._undone = [], []
        self.reload()

    def close(self) -> None:
        """Show none."""
        self.id, self.view = "", None

    def reload(self) -> None:
        """Read it from the store, unless the store does not have the last edit yet."""
        batches, batch_id = self.backend.batches, self.id
        if self._saving or not batch_id:
            return
        reading = self.backend.tasks.run(self, lambda _token: batches.view(batch_id))
        reading.done(self._on_view)
        reading.failed(self.failed.emit)

    # -- editing

    def new_id(self) -> str:
        """For a group that the person makes."""
        return self.backend.batches.new_id()

    def arrangement(self) -> Arrangement:
        return self.view.arrangement if self.view else Arrangement()

    def edit(self, arrangement: Arrangement) -> None:
        """Arrange the files so; the step can be undone."""
        if arrangement != self.arrangement():
            self._done = [*self._done, self.arrangement()][-_STEPS:]
            self._undone = []
            self._show(arrangement)

    def undo(self) -> None:
        if self._done:
            self._undone.append(self.arrangement())
            self._show(self._done.pop())

    def redo(self) -> None:
        if self._undone:
            self._done.append(self.arrangement())
            self._show(self._undone.pop())

    def can_undo(self) -> bool:
        return bool(self._done) and self.is_arranged()

    def can_redo(self) -> bool:
        return bool(self._undone) and self.is_arranged()

    def is_arranged(self) -> bool:
        """Whether it may be arranged now: also while files that came later are read."""
        return self.view is not None and self.view.state in (
            BatchState.ARRANGED,
            BatchState.READING,
        )

    # -- inside

    def _show(self, arrangement: Arrangement) -> None:
        if self.view is None:
            return
        self.view = self.view.arranged(arrangement)
        self.changed.emit()
        batches, batch_id = self.backend.batches, self.id
        self._saving += 1
        saving = self.backend.tasks.run(
            self, lambda _token: batches.arrange(batch_id, arrangement), Lane.WRITE
        )
        saving.always(self._on_saved)

    def _on_saved(self) -> None:
        self._saving -= 1
        self.reload()

    def _on_view(self, view: BatchView) -> None:
        if view.id == self.id and not self._saving and view != self.view:
            self.view = view
            if not self.is_arranged():
                self._done, self._undone = [], []  # there is no way back from a vehicle
            self.changed.emit()

    def _on_bus(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.BATCH, self.id) and not self._timer.isActive():
            self._timer.start()
