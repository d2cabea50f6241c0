"""The journal of what left this computer: written as it happens, read by the person."""

from __future__ import annotations

import logging
import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.core.errors import VehilinkError
from vehilink_desktop.documents.archive_tables import table
from vehilink_desktop.domain.personal_data import DataKind, Departure, Why
from vehilink_desktop.remote.declarations import DECLARATIONS
from vehilink_desktop.storage.files import disk_errors, write_private
from vehilink_desktop.storage.repositories import departures
from vehilink_desktop.storage.workspace import Workspace

log = logging.getLogger(__name__)

#: Rows of one transaction, and the seconds that the first of them waits for others.
GROUP = 200
GATHER_S = 1.0
#: What memory keeps while the disk takes nothing; the oldest go first.
_KEPT = 10_000
_HEADER = ("at", "type", "why", "kinds", "to", "bytes_up", "bytes_down", "outcome")


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A request that left.

    Attributes:
        id: Grows; `recent` takes it.
        why: None for a type that this version of the program does not know. `kinds` is empty then.
    """

    id: int
    at: datetime
    type: str
    kinds: frozenset[DataKind]
    why: Why | None
    to: str
    bytes_up: int
    bytes_down: int
    outcome: str


@dataclass(frozen=True, slots=True)
class TypeTotal:
    """What all requests of one type amount to; see `JournalRow`."""

    type: str
    kinds: frozenset[DataKind]
    why: Why | None
    count: int
    bytes_up: int
    bytes_down: int
    last: datetime


class DepartureService:
    """`note` is for the API client and never waits for the disk; a thread writes in groups.

    Each group is told as a change of `Topic.DEPARTURE`. `close` writes what is left.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._changed = threading.Condition()
        self._waiting: deque[departures.NewEntry] = deque(maxlen=_KEPT)
        self._writing = threading.Lock()
        self._writer: threading.Thread | None = None
        self._closing = False

    def note(self, departure: Departure) -> None:
        """Put a request into the journal. Any thread may."""
        entry = departures.NewEntry(
            to_millis(departure.at),
            departure.type,
            departure.to,
            departure.bytes_up,
            departure.bytes_down,
            departure.outcome,
        )
        with self._changed:
            self._waiting.append(entry)
            if self._writer is None and not self._closing:
                self._writer = threading.Thread(target=self._write_groups, name="departures")
                self._writer.start()
            if len(self._waiting) in (1, GROUP):
                self._changed.notify_all()

    def flush(self) -> None:
        """Write what waits.

        Raises:
            Known: why it could not be written; it waits on.
        """
        with self._writing:
            with self._changed:
                group = list(self._waiting)
            if not group:
                return
            with self._workspace.db.write() as conn:
                departures.add(conn, group)
            with self._changed:
                for entry in group:
                    if self._waiting and self._waiting[0] is entry:  # not pushed out meanwhile
                        self._waiting.popleft()
        self._workspace.publish(ChangeSet.all_of(Topic.DEPARTURE))

    def recent(self, before: int | None = None, limit: int = 200) -> list[JournalRow]:
        """The newest first; with `before`, those older than the row with that id."""
        with self._workspace.db.read() as conn:
            return [_row(one) for one in departures.recent(conn, before=before, limit=limit)]

    def summary(self, since: datetime) -> list[TypeTotal]:
        """What left since then by type, the most frequent first."""
        with self._workspace.db.read() as conn:
            return [_total(one) for one in departures.totals(conn, to_millis(since))]

    def export_csv(self, path: Path) -> int:
        """Write the whole journal, oldest first; the number of rows.

        Raises:
            Known: `disk-full`, `disk-error`, `disk-readonly`.
        """
        self.flush()
        with self._workspace.db.read() as conn:
            rows = [_cells(_row(entry)) for entry in departures.every(conn)]
        with disk_errors():
            write_private(path, b"".join(table(_HEADER, rows)))
        return len(rows)

    def erase(self) -> None:
        """Forget the whole journal."""
        with self._writing:
            with self._changed:
                self._waiting.clear()
            with self._workspace.db.write() as conn:
                departures.clear(conn)
        self._workspace.publish(ChangeSet.all_of(Topic.DEPARTURE))

    def close(self) -> None:
        """Write what is left and end the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._writer is not None:
            self._writer.join()

    def _write_groups(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                self._changed.wait_for(
                    lambda: len(self._waiting) >= GROUP or self._closing, GATHER_S
                )
                is_last = self._closing
            try:
                self.flush()
            except VehilinkError as error:
                log.info("the journal of what left could not be written: %s", error)
                with self._changed:  # not at once again
                    self._changed.wait_for(lambda: self._closing, GATHER_S)
            if is_last:
                return


def _cells(row: JournalRow) -> tuple[object, ...]:
    kinds = " ".join(sorted(row.kinds))
    amounts = (row.bytes_up, row.bytes_down, row.outcome)
    return (row.at.isoformat(), row.type, row.why or "", kinds, row.to, *amounts)


def _row(entry: departures.Entry) -> JournalRow:
    said = DECLARATIONS.get(entry.type)
    return JournalRow(
        entry.id,
        from_millis(entry.at),
        entry.type,
        said.kinds if said else frozenset(),
        said.why if said else None,
        entry.host,
        entry.bytes_up,
        entry.bytes_down,
        entry.outcome,
    )


def _total(total: departures.Total) -> TypeTotal:
    said = DECLARATIONS.get(total.type)
    return TypeTotal(
        total.type,
        said.kinds if said else frozenset(),
        said.why if said else None,
        total.count,
        total.bytes_up,
        total.bytes_down,
        from_millis(total.last),
    )
