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
from vehilink_desktop.services.pages import Page, pages_of
from vehilink_desktop.storage.repositories import certifications


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
    pages = pages_of(conn, draft.id, [ref.media_id for ref in draft.content.documents])
    readings = tuple(
        PageReading.model_validate(draft.readings[page.media_id])
        for page in pages
        if page.media_id in draft.readings
    )
    changed_at = from_millis(draft.changed_at)
    return CertificationDraft(draft.id, draft.content, pages, readings, changed_at)
