"""The ledger of consents. The database refuses every change but the next entry."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, insert, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.consent import BEGINNING, ConsentEntry
from vehilink_desktop.storage.tables import consents

_newest_first = consents.c.number.desc()


def append(
    conn: Connection, subject: str, wording: str, now: int, *, granted: bool, policy_version: str
) -> ConsentEntry:
    """Add a grant or a withdrawal, sealed onto the entry before it."""
    last = conn.execute(select(consents).order_by(_newest_first).limit(1)).one_or_none()
    entry = ConsentEntry(
        number=last.number + 1 if last else 1,
        at=from_millis(now),
        subject=subject,
        granted=granted,
        wording=wording,
        policy_version=policy_version,
        previous=last.digest if last else BEGINNING,
    ).sealed()
    conn.execute(insert(consents).values(entry.model_dump() | {"at": now}))
    return entry


def withdraw_all(conn: Connection, now: int) -> None:
    """Add a withdrawal, without words, of everything that stands."""
    for subject in conn.scalars(select(consents.c.subject).distinct()).all():
        withdraw(conn, subject, now)


def withdraw(conn: Connection, subject: str, now: int) -> bool:
    """Add a withdrawal, without words, if what stands is a grant; whether it was one."""
    last = newest(conn, subject)
    if last is None or not last.granted:
        return False
    append(conn, subject, "", now, granted=False, policy_version="")
    return True


def newest(conn: Connection, subject: str) -> ConsentEntry | None:
    """The last word on a subject; None when nothing was ever said."""
    mine = select(consents).where(consents.c.subject == subject)
    row = conn.execute(mine.order_by(_newest_first).limit(1)).one_or_none()
    return _entry(row) if row else None


def every(conn: Connection) -> list[ConsentEntry]:
    """The whole ledger, first entry first."""
    return [_entry(row) for row in conn.execute(select(consents).order_by(consents.c.number))]


def _entry(row: Row[Any]) -> ConsentEntry:
    values = dict(row._mapping)
    return ConsentEntry(**values | {"at": from_millis(values["at"])})
