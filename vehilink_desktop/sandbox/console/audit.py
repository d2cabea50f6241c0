"""The trail of everything that staff did."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, insert, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.sandbox.console.staff import Member
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import staff, staff_audit

PAGE = 50


class Action(StrEnum):
    """What staff can do."""

    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    CERTIFICATION_APPROVED = "certification_approved"
    CERTIFICATION_REJECTED = "certification_rejected"
    IDENTITY_CONFIRMED = "identity_confirmed"
    IDENTITY_REFUSED = "identity_refused"
    PHONE_REVEALED = "phone_revealed"
    USER_SUSPENDED = "user_suspended"
    USER_UNSUSPENDED = "user_unsuspended"
    SESSION_ENDED = "session_ended"
    SESSIONS_ENDED = "sessions_ended"
    CANCELLATION_APPROVED = "cancellation_approved"
    CANCELLATION_REFUSED = "cancellation_refused"
    DISPUTE_DECIDED = "dispute_decided"
    COMPLAINT_ANSWERED = "complaint_answered"
    CASE_ANSWERED = "case_answered"
    CASE_GRANTED = "case_granted"
    CASE_REFUSED = "case_refused"
    CASE_CARRIED_OUT = "case_carried_out"
    POLICY_PUBLISHED = "policy_published"
    NOTICE_PUBLISHED = "notice_published"
    NOTICE_CORRECTED = "notice_corrected"
    NOTICE_WITHDRAWN = "notice_withdrawn"
    PARTY_ADDED = "party_added"
    PARTY_CHANGED = "party_changed"
    PURPOSE_ADDED = "purpose_added"
    ENTRY_ENDED = "entry_ended"
    CLOCK_MOVED = "clock_moved"


@dataclass(frozen=True)
class Entry:
    """One deed. `thing` is a kind and an id, or empty."""

    id: str
    at: datetime
    member: str
    action: str
    thing: str
    detail: dict[str, Any]


@dataclass(frozen=True)
class Filter:
    """Which entries to show; empty texts mean all.

    Attributes:
        member: A member's id.
        about: A part of the thing's kind or id.
    """

    member: str = ""
    action: str = ""
    about: str = ""


def write(
    conn: Connection, site: Site, member: Member, action: Action, thing: str, detail: dict[str, Any]
) -> None:
    """Add an entry, in the transaction of the deed itself."""
    conn.execute(
        insert(staff_audit).values(
            id=site.new_id(),
            at=site.now(),
            staff_id=member.id,
            action=action,
            object=thing,
            detail=json.dumps(detail, ensure_ascii=False),
        )
    )


def read(
    conn: Connection, wanted: Filter, *, before: str = "", limit: int = PAGE
) -> tuple[tuple[Entry, ...], bool]:
    """The newest entries older than the one whose id is `before`, and whether there are more."""
    query = select(staff_audit, staff.c.name).join(staff, staff.c.id == staff_audit.c.staff_id)
    if wanted.member:
        query = query.where(staff_audit.c.staff_id == wanted.member)
    if wanted.action:
        query = query.where(staff_audit.c.action == wanted.action)
    if wanted.about:
        query = query.where(staff_audit.c.object.contains(wanted.about, autoescape=True))
    if before:
        query = query.where(staff_audit.c.id < before)
    rows = conn.execute(query.order_by(staff_audit.c.id.desc()).limit(limit + 1)).all()
    return tuple(_entry(row) for row in rows[:limit]), len(rows) > limit


def has_done(conn: Connection, member: Member, action: Action, thing: str, since: int) -> bool:
    """Whether a member did that after `since`, milliseconds since 1970."""
    query = select(staff_audit.c.id).where(
        staff_audit.c.staff_id == member.id,
        staff_audit.c.action == action,
        staff_audit.c.object == thing,
        staff_audit.c.at > since,
    )
    return conn.execute(query.limit(1)).first() is not None


def _entry(row: Any) -> Entry:
    return Entry(
        id=row.id,
        at=from_millis(row.at),
        member=row.name,
        action=row.action,
        thing=row.object,
        detail=json.loads(row.detail),
    )
