"""Browsing records: kept only while the person agrees, shown to them, erased when they want."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.choice import may_record
from vehilink_desktop.services.choices import ChoiceService
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.storage.repositories import outbox, owner, visits
from vehilink_desktop.storage.workspace import Workspace

#: The platform is told of this many pages at once, or of fewer when the first is so old.
_BATCH = 50
_WAIT = timedelta(minutes=15)
_LARGEST_BATCH = 500
_LONGEST_PAGE = 100
_DAY_S = 86_400


@dataclass(frozen=True)
class VisitRow:
    """A page that was looked at.

    Attributes:
        page: Its route, such as `market`.
        told: Whether the platform has it, may have it, or is about to.
    """

    id: int
    page: str
    at: datetime
    seconds: int
    told: bool


class BrowsingService:
    """Everything but telling the platform works without a network."""

    def __init__(
        self, workspace: Workspace, choices: ChoiceService, wake: Callable[[], None]
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._choices = choices
        self._outgoing = Outgoing(workspace, wake, Topic.BROWSING)
        choices.on_changed(self._on_choice)

    def allowed(self) -> bool:
        """Whether pages are recorded now. From memory, which may be a moment behind."""
        return may_record(self._choices.is_on)

    def record(self, page: str, began: datetime, seconds: float) -> ChangeSet:
        """Note that `page` was looked at from `began` on; nothing while that is not allowed."""
        if not self.allowed():
            return ChangeSet()
        at, length = to_millis(began), min(max(0, round(seconds)), _DAY_S)
        with self._db.write() as conn:
            if not visits.allowed(conn):  # withdrawn a moment ago
                return ChangeSet()
            visits.add(conn, page[:_LONGEST_PAGE], at, length)
            told = self._tell_some(conn)
        return self._outgoing.queued(visits.LANE) if told else self._outgoing.kept(visits.LANE)

    def recent(self, before: int | None = None, limit: int = 100) -> tuple[VisitRow, ...]:
        """What was recorded, newest first, from before the row with the id `before` on."""
        with self._db.read() as conn:
            rows = visits.recent(conn, before=before, limit=limit)
        return tuple(
            VisitRow(row.id, row.page, from_millis(row.at), row.seconds, bool(row.batch))
            for row in rows
        )

    def count(self) -> int:
        """How many there are."""
        with self._db.read() as conn:
            return visits.count(conn)

    def erase(self) -> ChangeSet:
        """Forget all of them, here at once and on the platform as soon as it can be reached."""
        with self._db.write() as conn:
            visits.erase(conn, self._workspace.millis())
            if owner.get(conn) is not None:
                visits.queue_erase(conn, self._workspace.new_id(), self._workspace.millis())
        return self._outgoing.queued(visits.LANE)

    def retry(self) -> ChangeSet:
        """Send again what the platform refused."""
        return self._outgoing.retry(visits.LANE)

    def take_back(self) -> ChangeSet:
        """Do not tell the platform what it was not told yet; raises as `Outgoing`."""
        with self._db.write() as conn:
            waiting = outbox.open_of_lane(conn, visits.LANE)
            self._outgoing.cancel_all(conn, visits.LANE)
            visits.keep_here(conn, waiting)
        return self._outgoing.queued(visits.LANE)

    # -- inside

    def _tell_some(self, conn: Connection) -> bool:
        """Queue what waits once it is worth it; whether it was."""
        number, oldest = visits.waiting(conn)
        due = oldest is not None and oldest <= to_millis(self._workspace.clock.now() - _WAIT)
        if not (number >= _BATCH or due) or owner.get(conn) is None:
            return False
        new_id, now = self._workspace.new_id, self._workspace.millis()
        visits.queue_batch(conn, new_id(), new_id(), now, _LARGEST_BATCH)
        return True

    def _on_choice(self, _name: str, _on: bool) -> None:
        """What was not told yet is told no more, once that is not allowed any longer."""
        if self.allowed():
            return
        with self._db.write() as conn:
            visits.withhold(conn, self._workspace.millis())
