"""What screens see of a certification."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.certification import Certification, CertificationContent
from vehilink_desktop.domain.licence_reading import PageReading
from vehilink_desktop.storage.repositories import certifications, photos, uploads


@dataclass(frozen=True)
class Page:
    """A page of the scan.

    Attributes:
        state: `ready` (on this computer), `queued`, `sending`, `paused`, `failed`, `attached`
            (on the platform).
        problem: Code of what failed last while it was sent.
    """

    media_id: str
    name: str
    state: str
    problem: str | None


@dataclass(frozen=True)
class AddedPages:
    """How an intake ended: the new pages, and names with the reasons of those refused."""

    pages: tuple[Page, ...]
    refused: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CertificationDraft:
    """What is being written; the pages are in the order of `content.documents`.

    Attributes:
        readings: What was read from those of the pages that have been read, in their order.
    """

    id: str
    content: CertificationContent
    pages: tuple[Page, ...]
    readings: tuple[PageReading, ...]
    changed_at: datetime


@dataclass(frozen=True)
class CertificationView:
    """All that the page of the certification shows.

    Attributes:
        draft: What is being written or on its way; None when nothing is.
        submissions: What the platform has, newest first.
        operation: What is on its way: `queued`, `sending`, `parked`; None if nothing is.
        problem: Why the operation is parked.
        missing: Fields of the draft that must be filled before it can be submitted.
    """

    account: Account | None
    draft: CertificationDraft | None
    submissions: tuple[Certification, ...]
    operation: str | None
    problem: Known | None
    missing: tuple[str, ...]


def draft_view(conn: Connection, draft: certifications.Draft) -> CertificationDraft:
    """The draft, with how its pages fare."""
    rows = {row.id: row for row in photos.of_listing(conn, draft.id)}
    sending = {row.photo_id: row for row in uploads.of_listing(conn, draft.id)}
    pages = tuple(
        _page(ref.media_id, rows.get(ref.media_id), sending.get(ref.media_id))
        for ref in draft.content.documents
    )
    readings = tuple(
        PageReading.model_validate(draft.readings[page.media_id])
        for page in pages
        if page.media_id in draft.readings
    )
    changed_at = from_millis(draft.changed_at)
    return CertificationDraft(draft.id, draft.content, pages, readings, changed_at)


def _page(media_id: str, row: photos.Photo | None, upload: uploads.Upload | None) -> Page:
    state, problem = (row.state if row else "attached"), None
    if upload and upload.state in ("queued", "sending", "paused", "failed"):
        state, problem = upload.state, upload.problem
    return Page(media_id, row.name if row else "", state, problem)
