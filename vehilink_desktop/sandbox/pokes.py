"""Tells open event streams that a feed moved or their session ended, in whichever process."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from vehilink_desktop.sandbox.database import Database
from vehilink_desktop.sandbox.tables import counters, sessions

log = logging.getLogger(__name__)


class Listener:
    """One session's open stream; collects the feeds that moved since it was last asked.

    Attributes:
        ended: The session is over, and the stream is to end with it.
    """

    def __init__(self, session_id: str, feeds: Iterable[str], ends: dict[str, int]) -> None:
        self.session_id = session_id
        self.feeds = tuple(feeds)
        self.ended = False
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

    def end(self) -> None:
        """Let the stream end."""
        self.ended = True
        self._news.set()


class Pokes:
    """Looks at the feeds' counters after each local commit, and every `poll_s` for others'."""

    def __init__(self, db: Database, poll_s: float) -> None:
        self._db = db
        self._poll_s = poll_s
        self._listeners: set[Listener] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()
        self._closed = False

    def wake(self) -> None:
        """Look at once. Any thread may call it."""
        if self._loop and self._listeners:
            self._loop.call_soon_threadsafe(self._woken.set)

    async def listen(self, session_id: str, feeds: Iterable[str]) -> Listener:
        """A listener that misses nothing that is committed from now on."""
        feeds = tuple(feeds)
        ends, _ = await asyncio.to_thread(self._read, set(feeds), set[str]())
        listener = Listener(session_id, feeds, ends)
        self._listeners.add(listener)
        if self._closed:
            listener.end()
        self._woken.set()
        return listener

    def leave(self, listener: Listener) -> None:
        self._listeners.discard(listener)

    def close(self) -> None:
        """Let every stream end."""
        self._closed = True
        for listener in self._listeners:
            listener.end()

    async def run(self) -> None:
        """Serve the listeners until cancelled."""
        self._loop = asyncio.get_running_loop()
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), self._poll_s)
            self._woken.clear()
            # those who come while the counters are read are not in what is read
            listeners = tuple(self._listeners)
            if not listeners:
                continue
            feeds = {feed for listener in listeners for feed in listener.feeds}
            listening = {listener.session_id for listener in listeners}
            try:
                ends, over = await asyncio.to_thread(self._read, feeds, listening)
            except SQLAlchemyError:
                log.warning("pokes: the counters could not be read", exc_info=True)
                continue
            for listener in listeners:
                listener.look(ends)
                if listener.session_id in over:
                    listener.end()

    def _read(self, feeds: set[str], listening: set[str]) -> tuple[dict[str, int], set[str]]:
        """The ends of `feeds`, and which of the sessions `listening` are over."""
        moved = select(counters).where(counters.c.feed.in_(feeds))
        over = select(sessions.c.id).where(
            sessions.c.id.in_(listening), sessions.c.revoked_at.is_not(None)
        )
        with self._db.read() as conn:
            ends = {row.feed: row.seq for row in conn.execute(moved)}
            return ends, set(conn.execute(over).scalars())
