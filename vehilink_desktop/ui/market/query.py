"""One question to the market: its first rows at once, all of its matches a moment later."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.services.market import MarketFilter

#: Rows that are put up within the keystroke: as many as fit the usual window. The rest of a higher
#: one follows with all matches.
FIRST = 16
#: Stillness before all matches are counted: longer than between two keys, so that the count does
#: not take the processor from the next keystroke.
_SETTLE_MS = 400
#: News are gathered that long; the first synchronisation writes many times a second.
_NEWS_MS = 600


class _Reading:
    """Collects the keys of all matches; can be stopped from another thread at any moment."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._interrupt: Callable[[], None] | None = None
        self._stopped = False

    def register(self, interrupt: Callable[[], None]) -> None:
        with self._lock:
            if self._stopped:
                raise Cancelled
            self._interrupt = interrupt

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._interrupt is not None:
                self._interrupt()


class MarketQuery(QObject):
    """Asks, and asks again when something arrives.

    Signals:
        first_found(list, bool): the first `ListingRow`s, and whether they are all there are.
        all_found(array): the keys of every match, newest first.
        news_found(array): the same after something arrived meanwhile.
        failed(Exception): the cache could not be read.
    """

    first_found = Signal(object, bool)
    all_found = Signal(object)
    news_found = Signal(object)
    failed = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._wanted = MarketFilter()
        self._reading: _Reading | None = None
        self._operation: Operation[array[int]] | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(lambda: self._read_all(self.all_found))
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news.timeout.connect(lambda: self._read_all(self.news_found))

    def ask(self, wanted: MarketFilter) -> None:
        """Answer `wanted`; what was asked before is dropped.

        The first rows are read here, on the UI thread: that takes about 1 ms in a million listings,
        less than a trip to another thread and back while the machine is busy.
        """
        self.stop()
        self._wanted = wanted
        try:
            rows = self._backend.market.first_rows(wanted, FIRST)
        except Exception as error:  # shown in place of the list
            self.failed.emit(error)
            return
        complete = len(rows) < FIRST
        self.first_found.emit(rows, complete)
        if not complete:
            self._settle.start()

    def look_for_news(self) -> None:
        """Something on the market changed."""
        if not self._settle.isActive() and not self._news.isActive():
            self._news.start()

    def stop(self) -> None:
        """Drop what is under way."""
        self._settle.stop()
        self._news.stop()
        if self._operation is not None:
            self._operation.cancel()
            self._operation = None
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    def _read_all(self, answer: SignalInstance) -> None:
        market, wanted, reading = self._backend.market, self._wanted, _Reading()
        self._reading = reading

        def read(_token: CancelToken) -> array[int]:
            return market.all_recencies(wanted, reading.register)

        self._operation = self._backend.tasks.run(self, read)
        self._operation.done(lambda found: self._on_all(found, answer))
        self._operation.failed(self.failed.emit)

    def _on_all(self, found: array[int], answer: SignalInstance) -> None:
        self._reading = self._operation = None
        answer.emit(found)
