"""What an opened profile hands to everything that reads or writes in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from vehilink_desktop.core.changes import ChangeSet, Publish
from vehilink_desktop.core.clock import Clock, to_millis
from vehilink_desktop.core.ids import NewId
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.storage.vault import Vault

_KEY = "platform_ahead_s"
#: The platform tells whole seconds; less than this is no news.
_NOISE_S = 2.0


class PlatformOffset:
    """By how much the platform's clock is ahead of this computer's, as it was learned last."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._ahead_s: float | None = None

    def get(self) -> timedelta:
        """Nothing while it was never learned."""
        if self._ahead_s is None:
            with self._db.read() as conn:
                self._ahead_s = float(meta.get(conn, _KEY, 0.0))
        return timedelta(seconds=self._ahead_s)

    def learn(self, ahead: timedelta) -> None:
        """Keep what an answer told, if it is another than was known."""
        if abs(ahead - self.get()).total_seconds() < _NOISE_S:
            return
        with self._db.write() as conn:
            meta.put(conn, _KEY, ahead.total_seconds())
        self._ahead_s = ahead.total_seconds()


@dataclass(frozen=True)
class Workspace:
    """The store of one profile, with the clock and the ids that its rows are made with.

    Attributes:
        tell: Told of each change, on the thread of whoever made it.
    """

    db: Database
    vault: Vault
    clock: Clock
    new_id: NewId
    tell: Publish
    platform_offset: PlatformOffset = field(init=False)
    _watchers: list[Publish] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        object.__setattr__(self, "platform_offset", PlatformOffset(self.db))

    def watch(self, watcher: Publish) -> None:
        """Have `watcher` told of each change too, before anybody else and in the same way."""
        self._watchers.append(watcher)

    def publish(self, changes: ChangeSet) -> None:
        """Tell everybody what was just written. Not to be called inside of a transaction."""
        for watcher in self._watchers:
            watcher(changes)
        self.tell(changes)

    def millis(self) -> int:
        """Now, as the tables store it."""
        return to_millis(self.clock.now())

    def platform_now(self) -> datetime:
        """The aware UTC time by the platform's clock, however wrong this computer's is."""
        return self.clock.now() + self.platform_offset.get()

    def platform_millis(self) -> int:
        """The same, as the tables store it."""
        return to_millis(self.platform_now())
