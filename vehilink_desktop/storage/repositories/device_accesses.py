"""The log of every opening of a camera, a microphone and the album."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.permission import AccessEnd, Capability, DeviceAccess, Purpose
from vehilink_desktop.storage.tables import device_accesses

_is_open = device_accesses.c.ended_at.is_(None)


def begin(
    conn: Connection,
    access_id: str,
    capability: Capability,
    purpose: Purpose,
    subject: str,
    now: int,
) -> None:
    """Note an opening before it happens."""
    conn.execute(
        insert(device_accesses).values(
            id=access_id,
            capability=str(capability),
            purpose=str(purpose),
            subject=subject,
            started_at=now,
        )
    )


def finish(conn: Connection, access_id: str, end: AccessEnd, now: int) -> None:
    """Note that it is closed; one that ended already stays as it is."""
    _end(conn, device_accesses.c.id == access_id, end, now)


def finish_all(conn: Connection, now: int) -> None:
    """At the start of the program: what an earlier run left open has ended with it."""
    _end(conn, _is_open, AccessEnd.PROGRAM_ENDED, now)


def forget_subjects(conn: Connection) -> None:
    """Let the log say when a device was opened and what for, and no more of whose vehicle."""
    conn.execute(update(device_accesses).values(subject=""))


def page(
    conn: Connection, *, before: str | None, limit: int, capability: Capability | None = None
) -> list[DeviceAccess]:
    """Accesses, newest first; those before the access `before`, of one capability or of all."""
    conditions = []
    if before is not None:
        conditions.append(device_accesses.c.id < before)
    if capability is not None:
        conditions.append(device_accesses.c.capability == str(capability))
    return _many(conn, *conditions, limit=limit)


def open_now(conn: Connection) -> list[DeviceAccess]:
    """What has not ended, newest first."""
    return _many(conn, _is_open)


def _end(conn: Connection, which: ColumnElement[bool], end: AccessEnd, now: int) -> None:
    ended = update(device_accesses).where(which, _is_open)
    conn.execute(ended.values(ended_at=now, end=str(end)))


def _many(
    conn: Connection, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[DeviceAccess]:
    newest_first = device_accesses.c.id.desc()
    rows = conn.execute(
        select(device_accesses).where(*conditions).order_by(newest_first).limit(limit)
    )
    return [_access(dict(row._mapping)) for row in rows]


def _access(values: dict[str, Any]) -> DeviceAccess:
    ended = values["ended_at"]
    moments = {
        "started_at": from_millis(values["started_at"]),
        "ended_at": from_millis(ended) if ended is not None else None,
    }
    return DeviceAccess(**values | moments)
