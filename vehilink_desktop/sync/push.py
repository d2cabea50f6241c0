"""Listens for pokes, which carry no content: the feeds are the truth."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from threading import Condition, Thread

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.remote.events import EventStream
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.sync.backoff import Backoff

log = logging.getLogger(__name__)

_RECONNECT = Backoff(first_s=1.0, cap_s=60.0)


class PokeListener:
    """A thread of its own around the event stream; losing it only means polling."""

    def __init__(
        self,
        api: ApiClient,
        clock: Clock,
        rng: random.Random,
        on_poke: Callable[[set[Feed]], None],
    ) -> None:
        self._api = api
        self._clock = clock
        self._rng = rng
        self._on_poke = on_poke
        self._condition = Condition()
        self._wanted = False
        self._afresh = False  # wanted again since the last try: failures before it count no more
        self._stopping = False
        self._stream: EventStream | None = None
        self._thread = Thread(target=self._loop, name="pokes", daemon=True)
        self.listening = False

    def resume(self) -> None:
        """Listen from now on."""
        with self._condition:
            if self._stopping:
                return
            self._afresh = self._afresh or not self._wanted
            self._wanted = True
            self._condition.notify_all()
            if not self._thread.is_alive():
                self._thread.start()

    def pause(self) -> None:
        """Close the stream until `resume`."""
        with self._condition:
            self._wanted = False
            stream = self._stream
        if stream:
            stream.close()

    def stop(self) -> None:
        with self._condition:
            self._stopping = True
            self._condition.notify_all()
        self.pause()
        if self._thread.is_alive():
            self._thread.join()

    def _loop(self) -> None:
        failures = 0
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._wanted or self._stopping)
                if self._stopping:
                    return
                failures, self._afresh = (0 if self._afresh else failures), False
                self._stream = EventStream(self._api)
            began = self._clock.monotonic()
            try:
                self._listen(self._stream)
            except Known as error:
                log.info("the event stream ended: %s", error.code)
            finally:
                self.listening = False
            # a stream that lived for a while was a good one
            failures = 0 if self._clock.monotonic() - began > 10 else failures + 1
            with self._condition:
                self._stream = None
                wait = _RECONNECT.wait_s(failures, self._rng)
                self._condition.wait_for(lambda: self._stopping or self._afresh, wait)

    def _listen(self, stream: EventStream) -> None:
        for names in stream:
            if not self.listening:
                self.listening = True
                # whatever happened while nobody listened
                self._on_poke(set(Feed))
            known = {feed for feed in Feed if feed in names}
            if known:
                self._on_poke(known)
