"""The account that the profile is signed in with, as the platform described it last."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.domain.account import Account
from vehilink_desktop.storage.repositories import meta

_KEY = "account"
_VERIFIED = "verified_at"


def current(conn: Connection) -> Account | None:
    """Who is signed in; None for nobody."""
    stored = meta.get(conn, _KEY)
    return Account.model_validate(stored) if stored else None


def sign_in(conn: Connection, account: Account) -> None:
    """From now on it is this account."""
    meta.put(conn, _KEY, account.model_dump(mode="json"))


def keep(conn: Connection, account: Account) -> bool:
    """Note a newer description of the account that is signed in; whether it was one.

    An answer may come after a newer one, or after its asker has signed out.
    """
    known = current(conn)
    if known is None or known.id != account.id or known.version > account.version:
        return False
    sign_in(conn, account)
    return True


def sign_out(conn: Connection) -> None:
    """From now on it is nobody."""
    meta.put(conn, _KEY, None)
    meta.put(conn, _VERIFIED, None)


def note_verified(conn: Connection, now: int) -> None:
    """Write down that the person has just proved with a code who they are; `now` in millis."""
    meta.put(conn, _VERIFIED, now)


def verified_at(conn: Connection) -> int | None:
    """When that was the last time, on this computer, in milliseconds since 1970."""
    at: int | None = meta.get(conn, _VERIFIED)
    return at
