"""Signed-in sessions: opaque tokens, kept as digests, refreshed by rotation with reuse detection.

Tokens are derived with the platform's secret from what asked for them, so that a refresh whose
answer was lost gives the same successor again although no token is stored.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from vehilink_desktop.domain.account import Account, DeviceRecord, SessionEnd, Tokens
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts
from vehilink_desktop.sandbox.database import insert_or_ignore
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site, TheSite
from vehilink_desktop.sandbox.tables import access_tokens, devices, refresh_tokens, sessions
from vehilink_desktop.sandbox.wire import may_track

#: How exactly a session's last use is known.
SEEN_MS = 60_000


@dataclass(frozen=True)
class CallerIdentity:
    """Who makes a request, and in which session."""

    account: Account
    session_id: str


def start_session(conn: Connection, site: Site, account_id: str, device: DeviceRecord) -> Tokens:
    """A new family of tokens."""
    return open_session(conn, site, account_id, device)[1]


def open_session(
    conn: Connection, site: Site, account_id: str, device: DeviceRecord
) -> tuple[str, Tokens]:
    """The id of a new session, and its first tokens."""
    session_id, now = site.new_id(), site.now()
    conn.execute(
        insert(sessions).values(
            id=session_id,
            account_id=account_id,
            device=device.model_dump_json(),
            created_at=now,
            last_seen_at=now,
        )
    )
    seen = {"account_id": account_id, "device_id": device.device_id, "first_seen_at": now}
    insert_or_ignore(conn, devices, seen)
    return session_id, _issue(conn, site, session_id, secrets.token_urlsafe(32))


def refresh(conn: Connection, site: Site, token: str, rotation_id: str) -> Tokens | Refused:
    """Replace a refresh token; the caller commits in both cases.

    The same token with the same `rotation_id` gives the same successor while that one is unused,
    and for `refresh_grace_s` after the rotation. Every other second use ends the session. The
    refusal's member `reason` says why the session is over, a SessionEnd.
    """
    mine = refresh_tokens.c.digest == _digest(token)
    row = conn.execute(select(refresh_tokens).where(mine).with_for_update()).one_or_none()
    if row is None:
        return _over(None)
    session = conn.execute(select(sessions).where(sessions.c.id == row.session_id)).one()
    if session.revoked_at is not None:
        return _over(session.end_reason)
    now = site.now()
    if row.rotated_at is None:
        if row.created_at + site.settings.refresh_idle_s * 1000 <= now:
            revoke(conn, site, row.session_id, SessionEnd.IDLE)
            return _over(SessionEnd.IDLE)
        successor = _derive(site, "refresh", row.digest, rotation_id)
        rotation = {"rotation_id": rotation_id, "rotated_at": now, "successor": _digest(successor)}
        conn.execute(update(refresh_tokens).where(mine).values(rotation))
        return _issue(conn, site, row.session_id, successor)
    fresh = row.rotated_at + site.settings.refresh_grace_s * 1000 > now
    if row.rotation_id == rotation_id and (fresh or _is_unused(conn, row.successor)):
        return _issue(conn, site, row.session_id, _derive(site, "refresh", row.digest, rotation_id))
    revoke(conn, site, row.session_id, SessionEnd.TOKEN_REUSED)
    return _over(SessionEnd.TOKEN_REUSED)


def revoke(conn: Connection, site: Site, session_id: str, reason: SessionEnd | None = None) -> None:
    """End a session at once: none of its tokens works any more."""
    _end(conn, site, sessions.c.id == session_id, reason)


def end_sessions(
    conn: Connection, site: Site, account_id: str, reason: SessionEnd, *, keep: str | None = None
) -> int:
    """End every session of an account but the one to `keep`; how many there were."""
    others = (sessions.c.account_id == account_id) & (sessions.c.id != (keep or ""))
    return _end(conn, site, others, reason)


def _end(
    conn: Connection, site: Site, which: ColumnElement[bool], reason: SessionEnd | None
) -> int:
    values = {"revoked_at": site.now(), "end_reason": reason}
    running = update(sessions).where(which, sessions.c.revoked_at.is_(None)).values(values)
    ended = conn.execute(running.returning(sessions.c.id)).scalars().all()
    conn.execute(delete(access_tokens).where(access_tokens.c.session_id.in_(ended)))
    return len(ended)


def _over(reason: str | None) -> Refused:
    detail = "Sign in again."
    if reason is None:
        return Refused(ProblemType.SESSION_REVOKED, detail)
    return Refused(ProblemType.SESSION_REVOKED, detail, reason=reason)


def _issue(conn: Connection, site: Site, session_id: str, refresh_token: str) -> Tokens:
    """Record both tokens, unless a lost answer is being repeated and they are there already."""
    now, ttl = site.now(), site.settings.access_ttl_s
    digest = _digest(refresh_token)
    insert_or_ignore(
        conn, refresh_tokens, {"digest": digest, "session_id": session_id, "created_at": now}
    )
    # a repeated answer may come late, so its access token is a new one
    access = _derive(site, "access", digest, str(now))
    conn.execute(
        delete(access_tokens).where(
            access_tokens.c.session_id == session_id, access_tokens.c.expires_at <= now
        )
    )
    row = {"digest": _digest(access), "session_id": session_id, "expires_at": now + ttl * 1000}
    insert_or_ignore(conn, access_tokens, row)
    return Tokens(access_token=access, expires_in_s=ttl, refresh_token=refresh_token)


def _is_unused(conn: Connection, digest: str) -> bool:
    query = select(refresh_tokens.c.rotated_at).where(refresh_tokens.c.digest == digest)
    return conn.execute(query).scalar() is None


def _derive(site: Site, kind: str, *parts: str) -> str:
    return hmac.new(site.secret, "\0".join((kind, *parts)).encode(), hashlib.sha256).hexdigest()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def identify(site: Site, token: str, *, tracked: bool) -> CallerIdentity | None:
    """Whose valid access token this is; notes the use of a `tracked` session once a minute."""
    now = site.now()
    query = (
        select(sessions)
        .join(access_tokens, access_tokens.c.session_id == sessions.c.id)
        .where(access_tokens.c.digest == _digest(token), access_tokens.c.expires_at > now)
        .where(sessions.c.revoked_at.is_(None))
    )
    with site.db.read() as conn:
        row = conn.execute(query).one_or_none()
        if row is None:
            return None
        caller = CallerIdentity(accounts.by_id(conn, row.account_id), row.id)
    if tracked and now - row.last_seen_at >= SEEN_MS:
        mine = sessions.c.id == row.id
        with site.db.write() as conn:
            conn.execute(update(sessions).where(mine).values(last_seen_at=now))
    return caller


_bearer = HTTPBearer(auto_error=False)


def _caller(
    request: Request,
    site: TheSite,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> CallerIdentity:
    tracked = may_track(request)
    caller = identify(site, credentials.credentials, tracked=tracked) if credentials else None
    if caller is None:
        challenge = {"WWW-Authenticate": "Bearer"}
        raise Refused(ProblemType.UNAUTHORIZED, "Sign in or refresh first.", headers=challenge)
    return caller


#: The parameter through which routes demand an access token.
Caller = Annotated[CallerIdentity, Depends(_caller)]
