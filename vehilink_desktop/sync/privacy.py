"""Operations of the privacy centre: choices, browsing records, cases, reported addresses."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.privacy_case import PrivacyCase, is_stopped
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import browsing as remote_browsing
from vehilink_desktop.remote import choices as remote_choices
from vehilink_desktop.remote import link_reports as remote_link_reports
from vehilink_desktop.remote import privacy_cases as remote_privacy_cases
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import accounts, choices, outbox, privacy_cases, visits
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.arrivals import keep_account


class _OfPrivacy(ABC):
    """What they have in common: the answer changes little here."""

    topic: ClassVar[Topic]

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    @abstractmethod
    def call(self, op: outbox.Op) -> Any: ...

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Any) -> None:
        """Keep nothing, where the platform answers nothing."""
        del conn, op, answer

    def refused(self, conn: Connection, op: outbox.Op, error: Known) -> bool:  # noqa: ARG002
        return False

    def touched(self, op: outbox.Op) -> ChangeSet:
        return ChangeSet.of(self.topic, op.lane)


class ChoicesPut(_OfPrivacy):
    """What the person chose."""

    topic = Topic.CHOICE

    def call(self, op: outbox.Op) -> Account:
        return remote_choices.put(self._api, choices.choices_of(op), key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Account) -> None:  # noqa: ARG002
        keep_account(conn, answer, self._workspace.millis())

    def refused(self, conn: Connection, op: outbox.Op, error: Known) -> bool:
        told = choices.choices_of(op)
        if error.code == ProblemType.RESTRICTED:
            account = accounts.current(conn)
            restricted = account.restricted if account else ()
            granted = {name for name, on in told.items() if on}
            names = {name for name in granted if is_stopped(name, restricted)} or granted
        elif error.code == ProblemType.INVALID:
            # a recipient or a purpose that is no more: the others are known everywhere
            names = set(told) - set(Choice) or set(told)
        else:
            return False
        choices.give_up(conn, op, names, self._workspace.new_id, self._workspace.millis())
        return True

    def touched(self, op: outbox.Op) -> ChangeSet:  # noqa: ARG002
        return ChangeSet.all_of(Topic.CHOICE, Topic.ACCOUNT, Topic.CONSENT)


class _OfBrowsing(_OfPrivacy):
    topic = Topic.BROWSING

    def touched(self, op: outbox.Op) -> ChangeSet:  # noqa: ARG002
        return ChangeSet.all_of(Topic.BROWSING)


class BrowsingPut(_OfBrowsing):
    """Some of the pages that were looked at."""

    def call(self, op: outbox.Op) -> None:
        pages = [one | {"at": from_millis(one["at"]).isoformat()} for one in op.payload["visits"]]
        remote_browsing.put(self._api, op.payload["batch"], pages, key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: None) -> None:  # noqa: ARG002
        outbox.forget_ended(conn, op.lane)  # no copy of what was looked at

    def refused(self, conn: Connection, op: outbox.Op, error: Known) -> bool:
        if error.code != ProblemType.NOT_AGREED:
            return False
        # withdrawn meanwhile: nothing that the person would want to send again
        _give_up(conn, op, self._workspace.millis())
        return True


class BrowsingErase(_OfBrowsing):
    """That the platform is to forget them."""

    def call(self, op: outbox.Op) -> None:
        remote_browsing.erase(self._api, key=op.op_id)


class PrivacyCasePut(_OfPrivacy):
    """A request that needs no code."""

    topic = Topic.PRIVACY_CASE

    def call(self, op: outbox.Op) -> PrivacyCase:
        content = privacy_cases.content_of(op)
        return remote_privacy_cases.put(self._api, op.lane, content, None, key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: PrivacyCase) -> None:  # noqa: ARG002
        privacy_cases.upsert(conn, answer)


class LinkReportPut(_OfPrivacy):
    """A dangerous address."""

    topic = Topic.LINK_REPORT

    def call(self, op: outbox.Op) -> None:
        url, context = op.payload["url"], op.payload["context"]
        remote_link_reports.put(self._api, op.lane, url, context, key=op.op_id)


KINDS: dict[str, type[_OfPrivacy]] = {
    outbox.CHOICES_PUT: ChoicesPut,
    outbox.BROWSING_PUT: BrowsingPut,
    outbox.BROWSING_ERASE: BrowsingErase,
    outbox.PRIVACY_CASE_PUT: PrivacyCasePut,
    outbox.LINK_REPORT_PUT: LinkReportPut,
}


def give_up_withdrawn(conn: Connection, op: outbox.Op, now: int) -> bool:
    """Cancel an operation whose ground was a consent that was withdrawn; whether it was one."""
    if op.kind != outbox.BROWSING_PUT or visits.allowed(conn):
        return False
    _give_up(conn, op, now)
    return True


def _give_up(conn: Connection, op: outbox.Op, now: int) -> None:
    outbox.cancel(conn, op.op_id, now)
    visits.keep_here(conn, [op])
