"""The platform's notices, and which of them were read."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.notice import Notice
from vehilink_desktop.storage.tables import notices


@dataclass(frozen=True, slots=True)
class Kept:
    """A notice; `read_at` in milliseconds since 1970, None while it was not read."""

    notice: Notice
    read_at: int | None


def upsert(conn: Connection, notice: Notice) -> bool:
    """Keep a notice, unless it is known in this version or a newer one.

    A new version is to be read again; a withdrawn one asks nobody to read it.
    """
    values = {
        "version": notice.version,
        "kind": str(notice.kind),
        "published_at": to_millis(notice.published_at),
        "read_at": None,
        "body": notice.model_dump_json(),
    }
    row = insert(notices).values(id=notice.id, **values)
    done = conn.execute(
        row.on_conflict_do_update(
            index_elements=["id"], set_=values, where=notices.c.version < notice.version
        )
    )
    return done.rowcount == 1


def every(conn: Connection) -> list[Kept]:
    """All of them, newest first."""
    order = (notices.c.published_at.desc(), notices.c.id.desc())
    rows = conn.execute(select(notices.c.body, notices.c.read_at).order_by(*order))
    return [Kept(Notice.model_validate_json(row.body), row.read_at) for row in rows]


def unread(conn: Connection) -> list[Notice]:
    """Those that were not read and not withdrawn, newest first."""
    return [one.notice for one in every(conn) if one.read_at is None and not one.notice.withdrawn]


def mark_read(conn: Connection, notice_id: str, now: int) -> bool:
    """Note that it was read; False if it was already."""
    here = (notices.c.id == notice_id) & notices.c.read_at.is_(None)
    return conn.execute(update(notices).where(here).values(read_at=now)).rowcount == 1


def remove_up_to(conn: Connection, at: int) -> int:
    """Forget what was published at `at` or before; how many that were."""
    return conn.execute(delete(notices).where(notices.c.published_at <= at)).rowcount


def size(conn: Connection) -> tuple[int, int]:
    """How many there are, and their bytes."""
    row = conn.execute(
        select(func.count(), func.coalesce(func.sum(func.length(notices.c.body)), 0))
    ).one()
    return row[0], row[1]
