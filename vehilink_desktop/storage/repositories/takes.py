"""Recordings under way. Their bytes are the streams `<id>.take` of the vault.

A row is written before the first byte and removed in the transaction that makes the recording a
file of its vehicle, so that no crash in between loses it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from vehilink_desktop.storage.tables import takes


@dataclass(frozen=True, slots=True)
class Take:
    """A row of `takes`.

    `kind`: `video`, `voice`. `state`: `recording`, `finished` (it waits for the person's word).
    """

    id: str
    listing_id: str
    kind: str
    state: str
    started_at: int
    purpose: str

    @property
    def file(self) -> str:
        """Its name in the vault."""
        return f"{self.id}.take"


def begin(
    conn: Connection, take_id: str, listing_id: str, kind: str, purpose: str, now: int
) -> None:
    """Note a recording before its first byte."""
    conn.execute(
        insert(takes).values(
            id=take_id,
            listing_id=listing_id,
            kind=kind,
            state="recording",
            started_at=now,
            purpose=purpose,
        )
    )


def finish(conn: Connection, take_id: str) -> None:
    """It has ended."""
    conn.execute(update(takes).where(takes.c.id == take_id).values(state="finished"))


def end_all(conn: Connection) -> None:
    """At the start of the program: what an earlier run recorded has ended."""
    conn.execute(update(takes).values(state="finished"))


def get(conn: Connection, take_id: str) -> Take | None:
    """The recording with this id."""
    found = _many(conn, takes.c.id == take_id)
    return found[0] if found else None


def of_listing(conn: Connection, listing_id: str) -> list[Take]:
    """The vehicle's, first begun first."""
    return _many(conn, takes.c.listing_id == listing_id)


def every(conn: Connection) -> list[Take]:
    """All, first begun first."""
    return _many(conn)


def ids(conn: Connection) -> set[str]:
    """The ids of all."""
    return set(conn.scalars(select(takes.c.id)))


def remove(conn: Connection, take_id: str) -> None:
    """Forget it; its bytes are the caller's to delete afterwards."""
    conn.execute(delete(takes).where(takes.c.id == take_id))


def _many(conn: Connection, *conditions: ColumnElement[bool]) -> list[Take]:
    order = (takes.c.started_at, takes.c.id)
    rows = conn.execute(select(takes).where(*conditions).order_by(*order))
    return [Take(**row._mapping) for row in rows]
