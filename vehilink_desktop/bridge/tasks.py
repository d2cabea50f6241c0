"""Runs work off the UI thread and brings its result home."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled, Known

T = TypeVar("T")
log = logging.getLogger(__name__)


class Lane(StrEnum):
    """Where work runs, by what it waits for."""

    READ = "read"
    WRITE = "write"
    NETWORK = "network"
    HEAVY = "heavy"


#: Threads of each lane. One writer keeps the saves of a screen in their order.
_WIDTH = {Lane.READ: 2, Lane.WRITE: 1, Lane.NETWORK: 4, Lane.HEAVY: 2}


class Operation(Generic[T]):
    """A piece of running work. Its callbacks run on the UI thread while `parent` lives."""

    def __init__(self, parent: QObject) -> None:
        self.token = CancelToken()
        self._parent = parent
        self._done: Callable[[T], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._finally: Callable[[], None] | None = None

    def done(self, callback: Callable[[T], None]) -> Operation[T]:
        self._done = callback
        return self

    def failed(self, callback: Callable[[Exception], None]) -> Operation[T]:
        """Handle a failure here instead of in the default presenter."""
        self._failed = callback
        return self

    def always(self, callback: Callable[[], None]) -> Operation[T]:
        """Called last, whatever the end; also after cancelling."""
        self._finally = callback
        return self

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` is called any more."""
        self.token.cancel()

    def _come_home(self, future: Future[T], present: Callable[[QObject, Exception], None]) -> None:
        if not isValid(self._parent):
            return
        error = future.exception()
        if self.token or isinstance(error, Cancelled):
            pass
        elif error is None:
            if self._done:
                self._done(future.result())
        elif isinstance(error, Exception):
            (self._failed or (lambda one: present(self._parent, one)))(error)
        if self._finally:
            self._finally()


class TaskRunner(QObject):
    """Named pools of threads.

    Signals:
        failed(QObject, Exception): a failure that nobody handles; the shell presents it.
    """

    failed = Signal(object, object)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            lane: ThreadPoolExecutor(width, thread_name_prefix=f"task-{lane}")
            for lane, width in _WIDTH.items()
        }
        self._running: set[Operation[Any]] = set()
        self._closed = False
        # delivered through the event loop even when emitted on this very thread
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, parent: QObject, work: Callable[[CancelToken], T], lane: Lane = Lane.READ
    ) -> Operation[T]:
        """Start `work`; it gets the operation's token. `parent` is the widget that cares.

        After `close` nothing is started: a page that is going away may still ask.
        """
        operation: Operation[T] = Operation(parent)
        if self._closed:
            operation.cancel()
            return operation
        self._running.add(operation)
        future = self._pools[lane].submit(work, operation.token)
        future.add_done_callback(lambda done: self._announce(operation, done))
        return operation

    def present(self, parent: QObject, error: Exception) -> None:
        """Show a failure of what `parent` was asked to do, as one that nobody handles is."""
        log.info("an operation failed: %s", error)
        self.failed.emit(parent, error)

    def close(self) -> None:
        """Tell running work to stop, let every write end, start no more."""
        self._closed = True
        for operation in tuple(self._running):
            operation.token.cancel()
        for lane, pool in self._pools.items():
            # the last keystrokes may still stand in the queue
            pool.shutdown(wait=True, cancel_futures=lane is not Lane.WRITE)

    def _announce(self, operation: Operation[T], future: Future[T]) -> None:
        self._running.discard(operation)
        if future.cancelled():
            return
        error = future.exception()
        if error is not None and not isinstance(error, Known | Cancelled):
            # whoever shows it sees no trace of where it came from
            log.error("an operation ended in a bug", exc_info=error)
        self._finished.emit(operation, future)

    def _deliver(self, operation: Operation[T], future: Future[T]) -> None:
        operation._come_home(future, self.present)
