"""The session's tokens, kept in the encrypted database whose key is in the keychain."""

from __future__ import annotations

from dataclasses import asdict

from vehilink_desktop.remote.tokens import StoredTokens
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import meta

#: Why the platform ended the last session, if it did.
SESSION_END = "session_end"


class DatabaseTokenStore:
    """One transaction for each change, so a crash leaves the old tokens or the new ones.

    Two processes cannot refresh at once: the database's lock lets one into a profile. A copied
    profile on another computer is a stolen token, and ends the session for both.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def load(self) -> StoredTokens | None:
        with self._db.read() as conn:
            stored = meta.get(conn, "tokens", None)
        return StoredTokens(**stored) if stored else None

    def save(self, tokens: StoredTokens) -> None:
        with self._db.write() as conn:
            meta.put(conn, "tokens", asdict(tokens))

    def clear(self, reason: str | None) -> None:
        with self._db.write() as conn:
            meta.put(conn, "tokens", None)
            meta.put(conn, SESSION_END, reason)
