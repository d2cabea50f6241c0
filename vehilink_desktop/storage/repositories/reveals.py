"""When something that is masked was shown whole on this computer. What it was is not kept."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from vehilink_desktop.storage.tables import reveals

#: The kind of a counterpart's phone number; its subject is the order's id.
PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Reveal:
    """A row of `reveals`; `at` in milliseconds since 1970."""

    id: str
    kind: str
    subject: str
    at: int


def add(conn: Connection, reveal_id: str, kind: str, subject: str, now: int) -> None:
    """Note that what is `kind` of `subject` was shown."""
    conn.execute(insert(reveals).values(id=reveal_id, kind=kind, subject=subject, at=now))


def of_order(conn: Connection, order_id: str) -> list[Reveal]:
    """Each time that the counterpart's number was shown for one order, the last first."""
    here = (reveals.c.subject == order_id) & (reveals.c.kind == PHONE)
    rows = conn.execute(select(reveals).where(here).order_by(reveals.c.at.desc()))
    return [Reveal(**row._mapping) for row in rows]


def recent(conn: Connection, limit: int) -> list[Reveal]:
    """The last ones of every kind, the last first."""
    order = (reveals.c.at.desc(), reveals.c.id.desc())
    return [
        Reveal(**row._mapping)
        for row in conn.execute(select(reveals).order_by(*order).limit(limit))
    ]


def remove_up_to(conn: Connection, at: int) -> int:
    """Forget what was shown at `at` or before; how many rows that were."""
    return conn.execute(delete(reveals).where(reveals.c.at <= at)).rowcount
