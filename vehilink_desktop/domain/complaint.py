"""An inquiry, complaint or suggestion about a deal, a vehicle or a user, as a tracked case."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.reasons import FieldReason

MAX_EVIDENCE = 20


class ComplaintKind(StrEnum):
    """What the writer wants."""

    INQUIRY = "inquiry"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"


class ComplaintState(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    ANSWERED = "answered"


class ComplaintContent(Model):
    """What the writer says. At least one of order, listing and user says what it is about."""

    kind: Open[ComplaintKind] = ComplaintKind.COMPLAINT
    order_id: str | None = None
    listing_id: str | None = None
    about_account_id: str | None = None
    text: str = Field("", max_length=4000)
    evidence: tuple[str, ...] = Field((), max_length=MAX_EVIDENCE, description="media ids")


class Complaint(Model):
    """A case as the platform knows it."""

    id: str
    version: Version
    case_no: str
    account_id: str
    state: Open[ComplaintState]
    content: ComplaintContent
    answer: str | None = None
    created_at: UtcTime
    answered_at: UtcTime | None = None


def problems(content: ComplaintContent) -> tuple[FieldReason, ...]:
    """Why a case cannot be opened. Slugs: `required`, `unknown_value`."""
    found = []
    if not content.text.strip():
        found.append(FieldReason(field="text", reason="required"))
    if not (content.order_id or content.listing_id or content.about_account_id):
        found.append(FieldReason(field="order_id", reason="required"))
    if not isinstance(content.kind, ComplaintKind):
        found.append(FieldReason(field="kind", reason="unknown_value"))
    return tuple(found)
