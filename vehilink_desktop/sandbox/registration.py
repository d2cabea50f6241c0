"""Opening an account for a number that proved to be somebody's."""

from __future__ import annotations

import hashlib
import secrets
import uuid

from sqlalchemy import Connection, delete, insert, select, update

from vehilink_desktop.core import masking
from vehilink_desktop.domain.account import Account, AccountState, SessionEnd, SignedIn
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, notices, policies
from vehilink_desktop.sandbox.contract import RegistrationRequest
from vehilink_desktop.sandbox.database import hold, phone_key
from vehilink_desktop.sandbox.nicknames import checked_nickname
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.sessions import open_session, revoke
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import registrations


def invite(conn: Connection, site: Site, phone: str) -> str:
    """A token with which whoever just proved to have `phone` may register it for a while."""
    now = site.now()
    conn.execute(delete(registrations).where(registrations.c.expires_at <= now))
    token = secrets.token_urlsafe(32)
    expires_at = now + site.settings.registration_ttl_s * 1000
    row = {"digest": _digest(token), "phone": phone, "expires_at": expires_at}
    conn.execute(insert(registrations).values(row))
    return token


def register(conn: Connection, site: Site, body: RegistrationRequest) -> SignedIn:
    """Open an account and sign in to it.

    The same token again, while it is valid, signs in to the same account: the answer was lost.
    The session that nobody heard of ends.

    Raises:
        Refused: `invalid`, `content-refused`, `policy-outdated`, `registration-expired`,
            `account-exists` or `suspended`.
    """
    if not body.of_age:
        wrong = FieldError(pointer="/of_age", reason="required")
        raise Refused(
            ProblemType.INVALID, "Vehilink is for people of 14 years and older.", errors=(wrong,)
        )
    version = policies.current(conn, site).version
    if body.policy_version != version:
        detail = f"The policy is at version {version}."
        raise Refused(ProblemType.POLICY_OUTDATED, detail, policy_version=version)
    nickname = None if body.nickname is None else checked_nickname(body.nickname)
    mine = registrations.c.digest == _digest(body.registration_token)
    phone = conn.execute(select(registrations.c.phone).where(mine)).scalar()
    hold(conn, phone_key(phone or ""))
    row = conn.execute(select(registrations).where(mine)).one_or_none()
    if row is None or row.expires_at <= site.now():
        raise Refused(ProblemType.REGISTRATION_EXPIRED, "Ask for a new code.")
    if row.account_id:
        account = accounts.locked(conn, row.account_id)
        if account.state == AccountState.SUSPENDED:
            raise Refused(ProblemType.SUSPENDED, "This account is suspended.")
        revoke(conn, site, row.session_id, SessionEnd.SIGNED_OUT_ELSEWHERE)
    else:
        account = _open_account(conn, site, row.phone, body, nickname)
    session_id, tokens = open_session(conn, site, account.id, body.device)
    answered = {"account_id": account.id, "session_id": session_id}
    conn.execute(update(registrations).where(mine).values(answered))
    return SignedIn(account=account, **tokens.model_dump())


def _open_account(
    conn: Connection, site: Site, phone: str, body: RegistrationRequest, nickname: str | None
) -> Account:
    """A new account with a number that this transaction holds."""
    if accounts.by_phone(conn, phone):
        raise Refused(ProblemType.ACCOUNT_EXISTS, "This number has an account. Sign in.")
    account_id = site.new_id()
    number = uuid.UUID(account_id).int % 10_000
    account = Account(
        id=account_id,
        nickname=nickname or f"Dealer {number:04}",
        phone_masked=masking.phone(phone),
        user_type=body.user_type,
        policy_agreed=body.policy_version,
    )
    accounts.create(conn, site, phone, account)
    policies.note_agreement(conn, site, account_id, body.policy_version)
    notices.tell_newcomer(conn, site, account_id)
    return account


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
