"""Deletes what is older than the platform said it would keep it: `domain.retention`, swept.

What has clocks of its own is swept by these: cancellations, uploads, faces.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, select

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.account import SessionEnd
from vehilink_desktop.domain.complaint import ComplaintState
from vehilink_desktop.domain.identity_check import CheckState
from vehilink_desktop.domain.retention import Kind, cutoff
from vehilink_desktop.sandbox import deletion, exports, old_deals
from vehilink_desktop.sandbox.deletion import Erasure
from vehilink_desktop.sandbox.sessions import revoke
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import (
    access_tokens,
    codes,
    complaints,
    devices,
    identity_checks,
    inbox,
    leak_reports,
    privacy_cases,
    refresh_tokens,
    registrations,
    sessions,
    visits,
)


def sweep(site: Site) -> None:
    """Delete all that is over by the platform's clock. Any process may do it, and repeat it."""
    now = site.clock.now()
    for kind, forget in _KINDS.items():
        before = cutoff(kind, now)
        assert before is not None
        forget(site, before)
    exports.expire_due(site)


def _forget_codes(site: Site, before: datetime) -> None:
    with site.db.write() as conn:
        conn.execute(delete(codes).where(codes.c.created_at <= to_millis(before)))
        conn.execute(delete(registrations).where(registrations.c.expires_at <= site.now()))


def _forget_messages(site: Site, before: datetime) -> None:
    with site.db.write() as conn:
        conn.execute(delete(inbox).where(inbox.c.sent_at <= to_millis(before)))


def _forget_visits(site: Site, before: datetime) -> None:
    with site.db.write() as conn:
        conn.execute(delete(visits).where(visits.c.at <= to_millis(before)))


def _forget_sessions(site: Site, before: datetime) -> None:
    """End what nobody has used for long; forget what ended long ago, and devices without any."""
    over = sessions.c.revoked_at <= to_millis(before)
    with site.db.write() as conn:
        for session_id in _idle_sessions(conn, site):
            revoke(conn, site, session_id, SessionEnd.IDLE)
        ids = conn.execute(delete(sessions).where(over).returning(sessions.c.id)).scalars().all()
        for table in (access_tokens, refresh_tokens):
            conn.execute(delete(table).where(table.c.session_id.in_(ids)))
        if ids:
            _forget_devices(conn)


def _idle_sessions(conn: Connection, site: Site) -> Sequence[str]:
    since = site.now() - site.settings.refresh_idle_s * 1000
    mine = refresh_tokens.c.session_id == sessions.c.id
    fresh = select(refresh_tokens.c.digest).where(mine, refresh_tokens.c.created_at > since)
    idle = sessions.c.revoked_at.is_(None) & (sessions.c.last_seen_at <= since) & ~fresh.exists()
    return conn.execute(select(sessions.c.id).where(idle)).scalars().all()


def _forget_devices(conn: Connection) -> None:
    """Sessions name their device in a document, so they are compared here."""
    rows = conn.execute(select(sessions.c.account_id, sessions.c.device))
    named = {(row.account_id, json.loads(row.device).get("device_id")) for row in rows}
    for known in conn.execute(select(devices.c.account_id, devices.c.device_id)).all():
        if tuple(known) not in named:
            mine = devices.c.account_id == known.account_id, devices.c.device_id == known.device_id
            conn.execute(delete(devices).where(*mine))


def _forget_cases(site: Site, before: datetime) -> None:
    """Complaints, privacy cases, identity checks and reports of leaks that were settled."""
    with site.db.write() as conn:
        conn.execute(delete(leak_reports).where(leak_reports.c.at <= to_millis(before)))
    answered = complaints.c.state == ComplaintState.ANSWERED
    of_then = answered & (complaints.c.case_no < f"C-{before.year + 1}")
    for account_id, ids in _settled(site, complaints, of_then, "answered_at", before).items():
        with site.change() as conn:
            deletion.erase_complaints(Erasure(conn, site, account_id), ids)
    decided = identity_checks.c.state != CheckState.PENDING
    checks = decided & (identity_checks.c.created_at <= to_millis(before))
    named = (
        (identity_checks, checks, "decided_at", "identity_check", "identity-checks"),
        (
            privacy_cases,
            privacy_cases.c.settled_at <= to_millis(before),
            None,
            "privacy_case",
            "privacy-cases",
        ),
    )
    for table, condition, field, kind, noun in named:
        for account_id, ids in _settled(site, table, condition, field, before).items():
            with site.change() as conn:
                deletion.forget_things(Erasure(conn, site, account_id), table, kind, noun, ids)


def _settled(
    site: Site, table: Table, condition: ColumnElement[bool], field: str | None, before: datetime
) -> dict[str, tuple[str, ...]]:
    """Ids by account of what meets the condition and, by `field`, was settled until `before`."""
    found: dict[str, tuple[str, ...]] = {}
    with site.db.read() as conn:
        rows = conn.execute(select(table).where(condition).order_by(table.c.id)).all()
    for row in rows:
        if field is None or datetime.fromisoformat(json.loads(row.body)[field]) <= before:
            found[row.account_id] = (*found.get(row.account_id, ()), row.id)
    return found


_KINDS: dict[Kind, Callable[[Site, datetime], object]] = {
    Kind.PLATFORM_CODES: _forget_codes,
    Kind.PLATFORM_MESSAGES: _forget_messages,
    Kind.PLATFORM_SESSIONS: _forget_sessions,
    Kind.PLATFORM_BROWSING: _forget_visits,
    Kind.PLATFORM_CASES: _forget_cases,
    Kind.PLATFORM_ORDERS: old_deals.sweep,
}
#: What `sweep` looks after.
SWEPT = frozenset(_KINDS)
