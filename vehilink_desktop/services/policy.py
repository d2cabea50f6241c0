"""The privacy policy: its editions, kept to be read without a network, and what was agreed to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.policy import (
    AGREEMENT,
    Pending,
    Policy,
    PolicyChange,
    PolicyEditions,
    binding,
    covers,
    pending,
    to_tell,
)
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import policy
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import accounts, consents, meta, outbox, owner
from vehilink_desktop.storage.workspace import Workspace

log = logging.getLogger(__name__)

_AGREED = "policy_agreed"
_EDITIONS = "policy_editions"


@dataclass(frozen=True)
class Agreement:
    """Which version this profile's owner agreed to, and when."""

    version: str
    agreed_at: datetime


class PolicyNews(NamedTuple):
    """What a pending edition brings, against what was agreed to.

    Attributes:
        policy: The edition.
        before: The edition that was agreed to last; None where nobody knows which.
        changes: The significant ones since then, those of the newest edition first.
    """

    pending: Pending
    policy: Policy
    before: Policy | None
    changes: tuple[PolicyChange, ...]


class PolicyService:
    """Reads need the network only for what is not here yet; agreeing needs none at all."""

    def __init__(
        self, workspace: Workspace, api: ApiClient, wake: Callable[[], None] = lambda: None
    ) -> None:
        """`wake` lets go on what waited for the agreement."""
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._wake = wake

    # -- texts

    def in_force(self, language: str) -> Policy:
        """The policy in `language`, such as `zh_CN`; the last known one when out of reach."""
        key = f"policy.{language}"
        try:
            found = policy.current(self._api, language)
        except Known:
            stored = self._stored(key)
            if stored is None:
                raise
            return Policy.model_validate(stored)
        self._keep(key, found)
        self._keep(_text_key(found.version, language), found)
        return found

    def editions(self) -> PolicyEditions:
        """Every edition; those last known when out of reach."""
        try:
            found = policy.editions(self._api)
        except Known:
            known = self._archive()
            if known is None:
                raise
            return known
        if found != self._archive():
            self._keep(_EDITIONS, found)
            self._workspace.publish(ChangeSet.all_of(Topic.POLICY))
        return found

    def edition(self, version: str, language: str) -> Policy:
        """One edition. What was published does not change any more, so it is read once.

        Raises:
            Known: `not-found`, or why the platform could not be asked.
        """
        key = _text_key(version, language)
        stored = self._stored(key)
        if stored is not None:
            return Policy.model_validate(stored)
        found = policy.edition(self._api, version, language)
        self._keep(key, found)
        return found

    # -- agreeing

    def agreed(self) -> Agreement | None:
        """None while nobody has agreed on this computer."""
        stored = self._stored(_AGREED)
        return Agreement(stored["version"], from_millis(stored["at"])) if stored else None

    def agreed_version(self) -> str:
        """The version that was agreed to, here or elsewhere; empty while there is none."""
        agreement = self.agreed()
        return agreement.version if agreement else self._agreed_elsewhere()

    def first_use(self, language: str) -> Policy | None:
        """What has to be agreed to before anything else; None when that is done.

        Raises:
            Known: nobody has agreed yet and there is no text to agree to.
        """
        agreement = self.agreed()
        try:
            needed = binding(self.editions())
        except Known:
            if agreement is not None:
                return None
            raise
        archive = self._archive()
        if agreement and needed and archive and covers(archive, agreement.version, needed.version):
            return None
        return self.in_force(language)

    def for_newcomer(self, language: str) -> Policy | None:
        """What somebody who registers has to agree to; None when they did so before.

        The agreement that is on record is somebody else's where the profile has an owner.
        """
        with self._db.read() as conn:
            used = owner.get(conn) is not None
        return self.in_force(language) if used else self.first_use(language)

    def is_agreed_to(self, version: str) -> bool:
        """Whether the person agreed to this edition or to a later one, here or elsewhere."""
        archive, here, there = self._archive(), self.agreed(), self._agreed_elsewhere()
        agreed = [one for one in (here.version if here else "", there) if one]
        if archive is None or version not in {one.version for one in archive.editions}:
            return version in agreed
        return any(covers(archive, one, version) for one in agreed)

    def agree(self, version: str, wording: str) -> None:
        """Write down that the person agreed to an edition, shown with the words `wording`.

        It counts here at once; the platform is told now or, out of reach, by `refresh`.

        Raises:
            Known: `policy-outdated` from a platform that has moved on.
        """
        now = self._workspace.millis()
        with self._db.write() as conn:
            note_agreement(conn, version, now)
            consents.append(conn, AGREEMENT, wording, now, granted=True, policy_version=version)
        self._workspace.publish(ChangeSet.of(Topic.CONSENT, AGREEMENT) | _POLICY)
        try:
            self._tell()
        except Known as error:
            if not error.retryable:
                raise
            log.info("the platform is told of the agreement later: %s", error.code)

    def pending(self) -> Pending | None:
        """What has to be put before whoever is signed in, as far as is known here."""
        archive = self._archive()
        here, there = self.agreed(), self._agreed_elsewhere()
        versions = [one for one in (here.version if here else "", there) if one]
        return pending(archive, versions) if archive else None

    def news(self, language: str) -> PolicyNews | None:
        """The pending edition with its text, and what it changes.

        Raises:
            Known: a text is not here and the platform is out of reach.
        """
        found, archive = self.pending(), self._archive()
        if found is None or archive is None:
            return None
        version = self.agreed_version()
        since = [one.version for one in archive.editions]
        if version not in since:
            text = self.edition(found.edition.version, language)
            return PolicyNews(found, text, None, text.changes)
        first = since.index(found.edition.version)
        texts = [self.edition(one, language) for one in since[first : since.index(version) + 1]]
        changes = tuple(change for text in texts[:-1] for change in text.changes)
        return PolicyNews(found, texts[0], texts[-1], changes)

    def refresh(self) -> None:
        """Learn of new editions, and tell the platform what was agreed to without a network.

        Raises:
            Known: why the platform could not be asked.
        """
        self.editions()
        self._tell()

    # -- inside

    def _tell(self) -> None:
        """Tell the platform, if it does not know and somebody is signed in."""
        here, archive = self.agreed(), self._archive()
        if here is None or archive is None or not self._api.credentials.signed_in():
            return
        version = to_tell(archive, here.version, self._agreed_elsewhere())
        if version is None:
            return
        account = policy.agree(self._api, version, key=self._workspace.new_id())
        with self._db.write() as conn:
            accounts.keep(conn, account)
            outbox.retry_refused(conn, ProblemType.POLICY_NOT_AGREED, self._workspace.millis())
        self._workspace.publish(ChangeSet.all_of(Topic.ACCOUNT, Topic.OUTBOX, Topic.TRANSFER))
        self._wake()

    def _agreed_elsewhere(self) -> str:
        """What the account agreed to, by the platform's word."""
        with self._db.read() as conn:
            account = accounts.current(conn)
        return (account.policy_agreed or "") if account else ""

    def _archive(self) -> PolicyEditions | None:
        stored = self._stored(_EDITIONS)
        return PolicyEditions.model_validate(stored) if stored else None

    def _stored(self, key: str) -> dict[str, Any] | None:
        with self._db.read() as conn:
            found: dict[str, Any] | None = meta.get(conn, key)
        return found

    def _keep(self, key: str, document: Policy | PolicyEditions) -> None:
        value = document.model_dump(mode="json")
        if value != self._stored(key):
            with self._db.write() as conn:
                meta.put(conn, key, value)


_POLICY = ChangeSet.all_of(Topic.POLICY)


def _text_key(version: str, language: str) -> str:
    return f"policy.{version}.{language}"


def forget_agreement(conn: Connection) -> None:
    """Another account's owner has not agreed to anything here."""
    meta.put(conn, _AGREED, None)


def note_agreement(conn: Connection, version: str, now: int) -> None:
    """Write down that the person agreed to this version; `now` in milliseconds since 1970."""
    meta.put(conn, _AGREED, {"version": version, "at": now})
