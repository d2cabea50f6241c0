"""Fields that wait for a person to choose between two values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.domain.merge import FieldConflict
from vehilink_desktop.storage.tables import conflicts


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A row of `conflicts`; the three values are JSON-decoded."""

    listing_id: str
    field: str
    base: Any
    mine: Any
    theirs: Any
    their_version: int
    found_at: int


def put(
    conn: Connection, listing_id: str, conflict: FieldConflict, their_version: int, now: int
) -> None:
    """Note a conflict; a newer one of the same field takes its place."""
    values = {
        "base": json.dumps(conflict.base, ensure_ascii=False),
        "mine": json.dumps(conflict.mine, ensure_ascii=False),
        "theirs": json.dumps(conflict.theirs, ensure_ascii=False),
        "their_version": their_version,
        "found_at": now,
    }
    row = insert(conflicts).values(listing_id=listing_id, field=conflict.field, **values)
    conn.execute(row.on_conflict_do_update(index_elements=["listing_id", "field"], set_=values))


def of_listing(conn: Connection, listing_id: str) -> list[ConflictRow]:
    """The vehicle's open conflicts, as they were found."""
    return _many(conn, conflicts.c.listing_id == listing_id)


def all_rows(conn: Connection) -> list[ConflictRow]:
    """Every open conflict, by vehicle."""
    return _many(conn)


def remove(conn: Connection, listing_id: str, field: str | None = None) -> None:
    """Forget one field's conflict, or all of the vehicle."""
    statement = delete(conflicts).where(conflicts.c.listing_id == listing_id)
    if field is not None:
        statement = statement.where(conflicts.c.field == field)
    conn.execute(statement)


def _many(conn: Connection, *conditions: Any) -> list[ConflictRow]:
    order = (conflicts.c.listing_id, conflicts.c.found_at, conflicts.c.field)
    return [
        _row(row) for row in conn.execute(select(conflicts).where(*conditions).order_by(*order))
    ]


def _row(row: Row[Any]) -> ConflictRow:
    values = dict(row._mapping)
    decoded = {name: json.loads(values[name]) for name in ("base", "mine", "theirs")}
    return ConflictRow(**values | decoded)
