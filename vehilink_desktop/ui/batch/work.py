"""What runs for the batches of a page: reading, handing over, watching a folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper

Work = Callable[[CancelToken], None]


class BatchWork(QObject):
    """Nothing reads a file without a lease of the album; one piece of work a batch at a time.

    Signals:
        changed(): something began or ended.
    """

    changed = Signal()

    def __init__(self, backend: Backend, page: QWidget, subject: str) -> None:
        super().__init__(page)
        self._batches = backend.batches
        self._gate = Gatekeeper(backend)
        self._page = page
        self._subject = subject
        self._running: dict[str, Operation[None]] = {}
        self._arrived: defaultdict[str, list[Path]] = defaultdict(list)
        self._watch: QObject | None = None
        self._watched = ""

    # -- files

    def is_running(self, batch_id: str) -> bool:
        return batch_id in self._running

    def read(self, batch_id: str) -> None:
        """Take in what was added, and read what is not read yet."""

        def work(token: CancelToken) -> None:
            arrived = self._arrived.pop(batch_id, [])
            if arrived:
                self._batches.add(batch_id, arrived)
            self._batches.read(batch_id, _quiet, token.__bool__)

        self._run(batch_id, work)

    def add(self, batch_id: str, paths: Sequence[Path]) -> None:
        """Take in further files, as soon as nothing else runs for this batch."""
        self._arrived[batch_id] += paths
        self.read(batch_id)

    def accept(self, batch_id: str) -> None:
        """Make the vehicles and give them their files."""
        self._run(batch_id, lambda token: self._batches.accept(batch_id, _quiet, token.__bool__))

    def stop(self, batch_id: str) -> None:
        """Stop what runs; what is done stays done, and what has come since waits."""
        if batch_id in self._running:
            self._running[batch_id].cancel()

    # -- a watched folder

    def watched(self) -> str:
        """The batch whose folder is watched; empty if none is."""
        return self._watched

    def watch(self, batch_id: str, folder: Path) -> None:
        """Take in what is new in a folder from now on, if the person agrees to it."""
        self._gate.ask(
            self._page,
            Purpose.WATCHED_FOLDER,
            folder.name,
            lambda lease: self._start_watch(lease, batch_id, folder),
            self.changed.emit,
        )

    def unwatch(self) -> None:
        from vehilink_desktop.devices.folder_watch import FolderWatch

        if isinstance(self._watch, FolderWatch):
            self._watch.close()

    def _start_watch(self, lease: Lease, batch_id: str, folder: Path) -> None:
        from vehilink_desktop.devices.folder_watch import FolderWatch

        self.unwatch()
        watch = FolderWatch(lease, folder)
        # bound methods: Qt cuts them when the page goes, while the watch still ends its lease
        watch.found.connect(self._on_found)
        watch.closed.connect(self._on_closed)
        self._page.destroyed.connect(watch.close)
        self._watch, self._watched = watch, batch_id
        self.changed.emit()

    def _on_found(self, paths: tuple[Path, ...]) -> None:
        if self.sender() is self._watch:
            self.add(self._watched, paths)

    def _on_closed(self, _end: AccessEnd) -> None:
        if self.sender() is self._watch:
            self._watch, self._watched = None, ""
            self.changed.emit()

    # -- inside

    def _run(self, batch_id: str, work: Work) -> None:
        if batch_id not in self._running:
            self._gate.ask(
                self._page,
                Purpose.VEHICLE_FILES,
                self._subject,
                lambda lease: self._start(lease, batch_id, work),
            )

    def _start(self, lease: Lease, batch_id: str, work: Work) -> None:
        if batch_id in self._running:
            lease.end()
            return
        operation = self._gate.run(lease, self._page, work)
        self._running[batch_id] = operation
        operation.always(lambda: self._on_ended(batch_id))
        self.changed.emit()

    def _on_ended(self, batch_id: str) -> None:
        stopped = self._running.pop(batch_id).token
        self.changed.emit()
        if self._arrived.get(batch_id) and not stopped:
            self.read(batch_id)


def _quiet(_done: int, _all: int) -> None:
    """How far it is is read from the store, where it survives the page."""
