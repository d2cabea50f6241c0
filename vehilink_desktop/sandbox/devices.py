"""Where an account is signed in, ending it there, and reports of a leak."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import DeviceRecord, Session, SessionEnd
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.sessions import end_sessions, revoke
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import devices, leak_reports, sessions


@dataclass(frozen=True)
class LeakReport:
    """Somebody fears that others can use their account; the sessions that this ended."""

    id: str
    case_no: str
    account_id: str
    note: str
    at: datetime
    sessions_ended: int


def running_sessions(
    conn: Connection, account_id: str, current: str | None = None
) -> tuple[Session, ...]:
    """Where the account is signed in, latest use first; `current` is the one that asks."""
    first = devices.c.first_seen_at.label("first")
    known = {
        row.device_id: row.first
        for row in conn.execute(
            select(devices.c.device_id, first).where(devices.c.account_id == account_id)
        )
    }
    mine = (sessions.c.account_id == account_id) & sessions.c.revoked_at.is_(None)
    newest = sessions.c.last_seen_at.desc(), sessions.c.id.desc()
    found = []
    for row in conn.execute(select(sessions).where(mine).order_by(*newest)):
        device = DeviceRecord.model_validate_json(row.device)
        found.append(
            Session(
                id=row.id,
                device=device,
                created_at=from_millis(row.created_at),
                last_seen_at=from_millis(row.last_seen_at),
                device_first_seen_at=from_millis(known.get(device.device_id, row.created_at)),
                current=row.id == current,
            )
        )
    return tuple(found)


def end_session(conn: Connection, site: Site, account_id: str, session_id: str) -> None:
    """End one session of the account; ending it again changes nothing.

    Raises:
        Refused: `not-found`.
    """
    mine = (sessions.c.account_id == account_id) & (sessions.c.id == session_id)
    if conn.execute(select(sessions.c.id).where(mine)).first() is None:
        raise Refused(ProblemType.NOT_FOUND, "This account has no such session.")
    revoke(conn, site, session_id, SessionEnd.SIGNED_OUT_ELSEWHERE)


def end_other_sessions(
    conn: Connection, site: Site, account_id: str, keep: str | None = None
) -> int:
    """End every session of the account but the one to `keep`; how many there were."""
    return end_sessions(conn, site, account_id, SessionEnd.SIGNED_OUT_ELSEWHERE, keep=keep)


def report_leak(
    conn: Connection, site: Site, account_id: str, session_id: str, note: str
) -> LeakReport:
    """Leave only the session that reports, and let staff know."""
    at = from_millis(site.now())
    report = LeakReport(
        id=site.new_id(),
        case_no=f"L{at:%y%m%d}-{secrets.token_hex(3).upper()}",
        account_id=account_id,
        note=note,
        at=at,
        sessions_ended=end_other_sessions(conn, site, account_id, keep=session_id),
    )
    conn.execute(insert(leak_reports).values({**vars(report), "at": site.now()}))
    return report


def reported_leaks(conn: Connection) -> tuple[LeakReport, ...]:
    """All reports, newest first."""
    rows = conn.execute(select(leak_reports).order_by(leak_reports.c.id.desc()))
    return tuple(LeakReport(**{**row._mapping, "at": from_millis(row.at)}) for row in rows)
