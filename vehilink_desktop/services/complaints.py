"""Inquiries, complaints and suggestions about a deal, a vehicle or a user."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.complaint import MAX_EVIDENCE, Complaint, ComplaintContent, problems
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.services.outgoing import Outgoing
from vehilink_desktop.services.pages import AddedPages, PageIntake, queue_pages
from vehilink_desktop.services.quotations_view import signed_in
from vehilink_desktop.storage.repositories import complaints, outbox, photos
from vehilink_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class ComplaintRow:
    """A case.

    Attributes:
        complaint: What the platform has; None while it waits to be sent.
        state: A `ComplaintState`, or `queued`, `sending`, `parked`.
        problem: Why it is parked.
    """

    id: str
    content: ComplaintContent
    complaint: Complaint | None
    state: str
    problem: Known | None
    created_at: datetime


class ComplaintService:
    """Everything works without a network."""

    def __init__(
        self, workspace: Workspace, reader: LicenceReader, wake: Callable[[], None]
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._intake = PageIntake(workspace, reader)
        self._outgoing = Outgoing(workspace, wake, Topic.COMPLAINT)

    def all(self) -> tuple[ComplaintRow, ...]:
        """Every own case, newest first."""
        with self._db.read() as conn:
            known = complaints.every(conn)
            ops = [op for op in outbox.all_open(conn) if op.kind == outbox.COMPLAINT_PUT]
        there = {one.id for one in known}
        rows = [_row(one) for one in known]
        rows += [_row_of_op(op) for op in ops if op.lane not in there]
        return tuple(sorted(rows, key=lambda row: row.created_at, reverse=True))

    def begin(self) -> str:
        """The id of a case to be opened, which its evidence is taken in for."""
        return self._workspace.new_id()

    def add_pages(
        self, complaint_id: str, sources: Sequence[Path | bytes], token: CancelToken
    ) -> AddedPages:
        """Take pictures and PDFs in; the pages' ids go into `ComplaintContent.evidence`."""

        def take(conn: Connection, _media_id: str) -> bool:
            return len(photos.of_listing(conn, complaint_id)) < MAX_EVIDENCE

        return self._intake.add(complaint_id, sources, take, token)

    def discard(self, complaint_id: str) -> None:
        """Forget the evidence of a case that is not opened after all."""
        self._intake.forget(complaint_id, but=())

    def open(self, content: ComplaintContent, complaint_id: str | None = None) -> str:
        """Hand a case to the outbox, its evidence first; its id.

        Raises:
            Known: `unauthorized`; `invalid` with the fields.
        """
        found = problems(content)
        if found:
            raise Known(ProblemType.INVALID, fields=tuple((one.field, one.reason) for one in found))
        one, now = complaint_id or self.begin(), self._workspace.millis()
        with self._db.write() as conn:
            signed_in(conn)
            queue_pages(conn, one, content.evidence, now)
            complaints.queue_put(conn, self._workspace.new_id(), one, content, now)
        self._outgoing.queued(one)
        return one

    def take_back(self, complaint_id: str) -> ChangeSet:
        """Do not send a case that has not left yet.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        return self._outgoing.take_back_all(complaint_id)

    def retry(self, complaint_id: str) -> ChangeSet:
        """Send a parked case again."""
        return self._outgoing.retry(complaint_id)


def _row(complaint: Complaint) -> ComplaintRow:
    return ComplaintRow(
        id=complaint.id,
        content=complaint.content,
        complaint=complaint,
        state=str(complaint.state),
        problem=None,
        created_at=complaint.created_at,
    )


def _row_of_op(op: outbox.Op) -> ComplaintRow:
    return ComplaintRow(
        id=op.lane,
        content=complaints.content_of(op),
        complaint=None,
        state=op.state,
        problem=op.failure() if op.state == "parked" else None,
        created_at=from_millis(op.created_at),
    )
