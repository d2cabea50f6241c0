"""The journal of what left this computer, as rows; what a type carries stands elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select

from vehilink_desktop.storage.tables import departures


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A request that left; `at` in milliseconds since 1970."""

    at: int
    type: str
    host: str
    bytes_up: int
    bytes_down: int
    outcome: str


@dataclass(frozen=True, slots=True)
class Entry(NewEntry):
    """A row of `departures`; later ones have larger ids."""

    id: int


@dataclass(frozen=True, slots=True)
class Total:
    """All rows of one type; `last` in milliseconds since 1970."""

    type: str
    count: int
    bytes_up: int
    bytes_down: int
    last: int


def add(conn: Connection, entries: Sequence[NewEntry]) -> None:
    """Add rows, in their order."""
    conn.execute(insert(departures), [asdict(one) for one in entries])


def recent(conn: Connection, *, before: int | None, limit: int) -> list[Entry]:
    """The newest first, from before the row with the id `before` on."""
    query = select(departures).order_by(departures.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(departures.c.id < before)
    return [_entry(row) for row in conn.execute(query)]


def every(conn: Connection) -> Iterator[Entry]:
    """All rows, oldest first, read a part at a time."""
    query = select(departures).order_by(departures.c.id).execution_options(yield_per=1000)
    return map(_entry, conn.execute(query))


def totals(conn: Connection, since: int) -> list[Total]:
    """What each type amounts to from `since` on, the most frequent first."""
    columns = departures.c
    count = func.count().label("count")
    query = (
        select(
            columns.type,
            count,
            func.sum(columns.bytes_up).label("bytes_up"),
            func.sum(columns.bytes_down).label("bytes_down"),
            func.max(columns.at).label("last"),
        )
        .where(columns.at >= since)
        .group_by(columns.type)
        .order_by(count.desc(), columns.type)
    )
    return [Total(**row._mapping) for row in conn.execute(query)]


def clear(conn: Connection) -> int:
    """Forget all of them; how many that were."""
    return conn.execute(delete(departures)).rowcount


def _entry(row: Row[Any]) -> Entry:
    return Entry(**row._mapping)
