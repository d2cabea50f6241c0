"""When counterparts' phone numbers were shown on this computer. The numbers are not kept."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from vehilink_desktop.storage.tables import reveals


@dataclass(frozen=True, slots=True)
class Reveal:
    """A row of `reveals`; `at` in milliseconds since 1970."""

    id: str
    order_id: str
    at: int


def add(conn: Connection, reveal_id: str, order_id: str, now: int) -> None:
    """Note that the counterpart's number was shown."""
    conn.execute(insert(reveals).values(id=reveal_id, order_id=order_id, at=now))


def of_order(conn: Connection, order_id: str) -> list[Reveal]:
    """Each time for one order, the last first."""
    here = reveals.c.order_id == order_id
    rows = conn.execute(select(reveals).where(here).order_by(reveals.c.at.desc()))
    return [Reveal(**row._mapping) for row in rows]
