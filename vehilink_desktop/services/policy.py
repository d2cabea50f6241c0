"""The privacy policy: its text, kept to be read without a network, and what was agreed to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.remote import policy
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.storage.workspace import Workspace

_AGREED = "policy_agreed"


@dataclass(frozen=True)
class Agreement:
    """Which version this profile's owner agreed to, and when."""

    version: str
    agreed_at: datetime


class PolicyService:
    """Reads the policy in force."""

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    def policy(self, language: str) -> Policy:
        """The policy in `language`, such as `zh_CN`; the last known one when out of reach."""
        key = f"policy.{language}"
        try:
            found = policy.current(self._api, language)
        except Known:
            with self._workspace.db.read() as conn:
                stored = meta.get(conn, key)
            if stored is None:
                raise
            return Policy.model_validate(stored)
        with self._workspace.db.write() as conn:
            meta.put(conn, key, found.model_dump(mode="json"))
        return found

    def agreed(self) -> Agreement | None:
        """None while nobody has registered on this computer."""
        with self._workspace.db.read() as conn:
            stored = meta.get(conn, _AGREED)
        return Agreement(stored["version"], from_millis(stored["at"])) if stored else None

    def agreed_version(self) -> str:
        """The version that was agreed to; empty while there is none."""
        agreement = self.agreed()
        return agreement.version if agreement else ""


def forget_agreement(conn: Connection) -> None:
    """Another account's owner has not agreed to anything here."""
    meta.put(conn, _AGREED, None)


def note_agreement(conn: Connection, version: str, now: int) -> None:
    """Write down that the person agreed to this version; `now` in milliseconds since 1970."""
    meta.put(conn, _AGREED, {"version": version, "at": now})
