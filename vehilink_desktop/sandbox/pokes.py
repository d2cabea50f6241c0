"""Tells open event streams that a feed moved, also when another process moved it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from vehilink_desktop.sandbox.database import Database
from vehilink_desktop.sandbox.tables import counters

log = logging.getLogger(__name__)


class Listener:
    """One open stream; collects the feeds that moved since it was last asked."""

    def __init__(self, feeds: Iterable[str], ends: dict[str, int]) -> None:
        self.feeds = tuple(feeds)
        self._ends = ends
        self._moved: set[str] = set()
        self._news = asyncio.Event()

    def look(self, ends: dict[str, int]) -> None:
        """Compare the feeds' ends with those of the last look."""
        self._moved |= {feed for feed in self.feeds if ends.get(feed) != self._ends.get(feed)}
        self._ends = ends
        if self._moved:
            self._news.set()

    async def next(self, timeout_s: float) -> set[str]:
        """The feeds that moved; none when nothing did in time."""
        try:
            await asyncio.wait_for(self._news.wait(), timeout_s)
        except TimeoutError:
            return set()
        self._news.clear()
        moved, self._moved = self._moved, set()
        return moved

    def wake(self) -> None:
        self._news.set()


class Pokes:
    """Looks at the feeds' counters after each local commit, and every `poll_s` for others'."""

    def __init__(self, db: Database, poll_s: float) -> None:
        self._db = db
        self._poll_s = poll_s
        self._listeners: set[Listener] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()
        self.closed = False

    def wake(self) -> None:
        """Look at once. Any thread may call it."""
        if self._loop and self._listeners:
            self._loop.call_soon_threadsafe(self._woken.set)

    async def listen(self, feeds: Iterable[str]) -> Listener:
        """A listener that misses nothing that is committed from now on."""
        feeds = tuple(feeds)
        listener = Listener(feeds, await asyncio.to_thread(self._ends, set(feeds)))
        self._listeners.add(listener)
        self._woken.set()
        return listener

    def leave(self, listener: Listener) -> None:
        self._listeners.discard(listener)

    def close(self) -> None:
        """Let every stream end."""
        self.closed = True
        for listener in self._listeners:
            listener.wake()

    async def run(self) -> None:
        """Serve the listeners until cancelled."""
        self._loop = asyncio.get_running_loop()
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), self._poll_s)
            self._woken.clear()
            feeds = {feed for listener in self._listeners for feed in listener.feeds}
            if not feeds:
                continue
            try:
                ends = await asyncio.to_thread(self._ends, feeds)
            except SQLAlchemyError:
                log.warning("pokes: the counters could not be read", exc_info=True)
                continue
            for listener in self._listeners:
                listener.look(ends)

    def _ends(self, feeds: set[str]) -> dict[str, int]:
        with self._db.read() as conn:
            rows = conn.execute(select(counters).where(counters.c.feed.in_(feeds)))
            return {row.feed: row.seq for row in rows}
