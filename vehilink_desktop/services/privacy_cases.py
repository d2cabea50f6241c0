"""Requests about the own personal data: written, sent, followed, and their consequences here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import CodeSent
from vehilink_desktop.domain.privacy_case import VERIFIED, CaseContent, PrivacyCase, problems
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import privacy_cases as remote
from vehilink_desktop.remote import profile
from vehilink_desktop.remote.errors import Conflict
from vehilink_desktop.remote.privacy_cases import Proof
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.services.quotations_view import signed_in
from vehilink_desktop.storage.repositories import forgetting, outbox, privacy_cases
from vehilink_desktop.storage.workspace import Workspace

__all__ = ["CaseRow", "PrivacyCaseService", "Proof"]


@dataclass(frozen=True)
class CaseRow:
    """A request.

    Attributes:
        case: What the platform has; None while it waits to be sent.
        state: A `CaseState`, or `queued`, `sending`, `parked`.
        problem: Why it is parked.
    """

    id: str
    content: CaseContent
    case: PrivacyCase | None
    state: str
    problem: Known | None
    created_at: datetime


@dataclass(frozen=True)
class _Attempt:
    """A request that was sent directly; the same one again must be the same one there."""

    content: CaseContent
    proof: Proof
    case_id: str
    key: str


class _Change(Protocol):
    def __call__(self, api: ApiClient, case_id: str, *, key: str) -> PrivacyCase: ...


class PrivacyCaseService:
    """What needs no code is kept and sent when the platform can be reached."""

    def __init__(self, workspace: Workspace, api: ApiClient, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._api = api
        self._outgoing = Outgoing(workspace, wake, Topic.PRIVACY_CASE)
        self._attempt: _Attempt | None = None
        workspace.watch(self._heard)

    def all(self) -> tuple[CaseRow, ...]:
        """Every own request, newest first."""
        with self._db.read() as conn:
            known = privacy_cases.every(conn)
            ops = [op for op in outbox.all_open(conn) if op.kind == outbox.PRIVACY_CASE_PUT]
        there = {one.id for one in known}
        rows = [_row(one) for one in known]
        rows += [_row_of_op(op) for op in ops if op.lane not in there]
        return tuple(sorted(rows, key=lambda row: row.created_at, reverse=True))

    def draft(self) -> CaseContent | None:
        """What was written down of a request that is not sent; None for nothing."""
        with self._db.read() as conn:
            return privacy_cases.draft(conn)

    def keep_draft(self, content: CaseContent | None) -> ChangeSet:
        """Write it down; None forgets it."""
        return self._outgoing.keep_typed(
            "draft", lambda conn: privacy_cases.keep_draft(conn, content)
        )

    def request_code(self) -> CodeSent:
        """Have a code sent to the own number, for the kinds in `VERIFIED`.

        Raises:
            Known: `code-too-soon` and `code-limit` with `retry_after_s`.
        """
        return profile.request_code(self._api, profile.CodePurpose.PRIVACY_REQUEST)

    def open(self, content: CaseContent, proof: Proof | None = None) -> str:
        """Make a request; its id. The kinds in `VERIFIED` go at once, the others when they can.

        Raises:
            Known: `unauthorized`; `invalid` with the fields; `code-needed`; and for what goes at
                once why the platform could not be asked.
            CodeWrong: `code-wrong`, with the attempts that are left.
        """
        found = problems(content)
        if found:
            raise Known(ProblemType.INVALID, fields=tuple((one.field, one.reason) for one in found))
        if content.kind in VERIFIED:
            return self._open_now(content, proof)
        case_id, now = self._workspace.new_id(), self._workspace.millis()
        with self._db.write() as conn:
            signed_in(conn)
            privacy_cases.queue_put(conn, self._workspace.new_id(), case_id, content, now)
            privacy_cases.keep_draft(conn, None)
        self._outgoing.queued(case_id)
        return case_id

    def refresh(self, case_id: str) -> PrivacyCase:
        """Ask the platform how a case stands; raises why it could not be asked."""
        return self._keep(remote.get(self._api, case_id))

    def withdraw(self, case_id: str) -> PrivacyCase:
        """Take a case back that nobody has answered yet.

        Raises:
            Known: `state-conflict` once somebody has; why the platform could not be asked.
        """
        return self._ask(remote.withdraw, case_id)

    def lift(self, case_id: str) -> PrivacyCase:
        """Let go on what a restriction stopped; what it switched off stays off.

        Raises:
            Known: `state-conflict` where it does not hold any more; why the platform could not be
                asked.
        """
        return self._ask(remote.lift, case_id)

    def take_back(self, case_id: str) -> ChangeSet:
        """Do not send a request that has not left yet; raises as `Outgoing.take_back_all`."""
        return self._outgoing.take_back_all(case_id)

    def retry(self, case_id: str) -> ChangeSet:
        """Send a parked request again."""
        return self._outgoing.retry(case_id)

    def apply_due(self) -> None:
        """Draw the consequences here of what the platform carried out; at the start too.

        Whatever interrupts it, it is done again from the beginning: a case counts as done only
        once everything is.
        """
        with self._db.read() as conn:
            due = privacy_cases.to_apply(conn)
        for case in due:
            with self._db.write() as conn:
                files = forgetting.draw_consequences(conn, case, self._workspace.millis())
            for file_id in files:
                self._workspace.vault.forget(file_id)
            if forgetting.frees_copies(case):
                self._workspace.vault.trim_copies(0)
            with self._db.write() as conn:
                privacy_cases.set_applied(conn, case.id)
            self._workspace.publish(ChangeSet.all_of(*_TOUCHED))

    # -- inside

    def _open_now(self, content: CaseContent, proof: Proof | None) -> str:
        if proof is None:
            raise Known("code-needed")
        before = self._attempt
        if before is None or (before.content, before.proof) != (content, proof):
            before = _Attempt(content, proof, self._workspace.new_id(), self._workspace.new_id())
        self._attempt = before
        case = remote.put(self._api, before.case_id, content, proof, key=before.key)
        self._attempt = None
        with self._db.write() as conn:
            privacy_cases.keep_draft(conn, None)
        return self._keep(case).id

    def _ask(self, change: _Change, case_id: str) -> PrivacyCase:
        """Have a case changed there; what stands instead is kept as well."""
        try:
            return self._keep(change(self._api, case_id, key=self._workspace.new_id()))
        except Conflict as conflict:
            current = conflict.current_as(PrivacyCase)
            if current is not None:
                self._keep(current)
            raise

    def _keep(self, case: PrivacyCase) -> PrivacyCase:
        with self._db.write() as conn:
            privacy_cases.upsert(conn, case)
        self._outgoing.kept(case.id)
        return case

    def _heard(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.PRIVACY_CASE):
            with suppress(Known):  # a disk that will not: with the next news, or at the start
                self.apply_due()


#: What may look different once a deletion was carried out.
_TOUCHED = (
    *(Topic.SEARCH_HISTORY, Topic.BROWSING, Topic.PHOTO, Topic.CERTIFICATION, Topic.ACCOUNT),
)


def _row(case: PrivacyCase) -> CaseRow:
    return CaseRow(case.id, case.content, case, str(case.state), None, case.created_at)


def _row_of_op(op: outbox.Op) -> CaseRow:
    return CaseRow(
        id=op.lane,
        content=privacy_cases.content_of(op),
        case=None,
        state=op.state,
        problem=op.failure() if op.state == "parked" else None,
        created_at=from_millis(op.created_at),
    )
