"""Members of the staff and their signed-in sessions."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.console.passphrases import NOBODYS, is_passphrase
from vehilink_desktop.sandbox.console.roles import RIGHTS, Right, Role
from vehilink_desktop.sandbox.database import hold
from vehilink_desktop.sandbox.problems import refuse_later
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import staff, staff_sessions, staff_tries

IDLE_MS = 30 * 60_000
_TOUCH_MS = 60_000
TRIES_PER_NAME = 5
_TRIES_PER_ADDRESS = 100
_TRIES_SPAN_MS = 15 * 60_000


@dataclass(frozen=True)
class Member:
    """Somebody of the staff."""

    id: str
    name: str
    role: Role

    def may(self, right: Right) -> bool:
        """Whether the role has that right."""
        return right in RIGHTS[self.role]


def members(conn: Connection) -> tuple[Member, ...]:
    """Everybody, by name."""
    rows = conn.execute(select(staff.c.id, staff.c.name, staff.c.role).order_by(staff.c.name))
    return tuple(Member(row.id, row.name, Role(row.role)) for row in rows)


def check_passphrase(
    conn: Connection, site: Site, name: str, passphrase: str, address: str
) -> Member | None:
    """Whose name and passphrase these are; a wrong try is counted, so the caller commits it.

    Raises:
        Refused: `rate-limited`, also for the right passphrase.
    """
    hold(conn, "staff tries")
    _check_tries(conn, site, name, address)
    row = conn.execute(select(staff).where(staff.c.name == name)).one_or_none()
    # an unknown name takes as long as a known one
    if is_passphrase(passphrase, row.digest if row else NOBODYS) and row:
        conn.execute(delete(staff_tries).where(staff_tries.c.name == name))
        return Member(row.id, row.name, Role(row.role))
    values = {"id": site.new_id(), "name": name, "address": address, "at": site.now()}
    conn.execute(insert(staff_tries).values(values))
    return None


def start_session(conn: Connection, site: Site, member: Member) -> str:
    """The token of a new session, which never was a cookie before."""
    now, token = site.now(), secrets.token_urlsafe(32)
    conn.execute(delete(staff_sessions).where(staff_sessions.c.last_seen_at <= now - IDLE_MS))
    conn.execute(
        insert(staff_sessions).values(
            digest=_digest(token), staff_id=member.id, created_at=now, last_seen_at=now
        )
    )
    return token


def recognise(site: Site, token: str) -> Member | None:
    """Whose session this is; None when it has ended or was idle for too long."""
    now = site.now()
    query = (
        select(staff.c.id, staff.c.name, staff.c.role, staff_sessions.c.last_seen_at)
        .join(staff_sessions, staff_sessions.c.staff_id == staff.c.id)
        .where(staff_sessions.c.digest == _digest(token))
        .where(staff_sessions.c.last_seen_at > now - IDLE_MS)
    )
    with site.db.read() as conn:
        row = conn.execute(query).one_or_none()
    if row is None:
        return None
    if row.last_seen_at <= now - _TOUCH_MS:  # not with every page: it is a write
        with site.db.write() as conn:
            touch(conn, site, token)
    return Member(row.id, row.name, Role(row.role))


def touch(conn: Connection, site: Site, token: str) -> None:
    """Count a session as used now."""
    mine = staff_sessions.c.digest == _digest(token)
    conn.execute(update(staff_sessions).where(mine).values(last_seen_at=site.now()))


def end_session(conn: Connection, token: str) -> None:
    """Sign out."""
    conn.execute(delete(staff_sessions).where(staff_sessions.c.digest == _digest(token)))


def _check_tries(conn: Connection, site: Site, name: str, address: str) -> None:
    since = site.now() - _TRIES_SPAN_MS
    conn.execute(delete(staff_tries).where(staff_tries.c.at <= since))
    tried = select(staff_tries.c.at).order_by(staff_tries.c.at.desc()).limit(1)
    for condition, limit in (
        (staff_tries.c.name == name, TRIES_PER_NAME),
        (staff_tries.c.address == address, _TRIES_PER_ADDRESS),
    ):
        # the newest but `limit - 1`: when it leaves the span, the next try is allowed
        blocking = conn.execute(tried.where(condition).offset(limit - 1)).scalar()
        if blocking is not None:
            raise refuse_later(
                ProblemType.RATE_LIMITED, (blocking - since) / 1000, "Too many wrong tries."
            )


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
