"""Inquiries, complaints and suggestions about a deal, a vehicle or a user."""

# ruff: noqa: ARG002 (bodies follow within the hour)

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.domain.complaint import Complaint, ComplaintContent
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.services.certification_view import AddedPages
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
        self._reader = reader
        self._wake = wake

    def all(self) -> tuple[ComplaintRow, ...]:
        """Every own case, newest first."""
        raise Bug("being written")

    def begin(self) -> str:
        """The id of a case to be opened, which its evidence is taken in for."""
        raise Bug("being written")

    def add_pages(
        self, complaint_id: str, sources: Sequence[Path | bytes], token: CancelToken
    ) -> AddedPages:
        """Take pictures and PDFs in; the pages' ids go into `ComplaintContent.evidence`."""
        raise Bug("being written")

    def open(self, content: ComplaintContent, complaint_id: str | None = None) -> str:
        """Hand a case to the outbox, its evidence first; its id.

        Raises:
            Known: `unauthorized`; `invalid` with the fields.
        """
        raise Bug("being written")

    def take_back(self, complaint_id: str) -> ChangeSet:
        """Do not send a case that has not left yet.

        Raises:
            Known: `being-sent`, or `may-have-arrived` once the platform may have it.
        """
        raise Bug("being written")

    def retry(self, complaint_id: str) -> ChangeSet:
        """Send a parked case again."""
        raise Bug("being written")
