"""What the platform has to tell its users beside their deals."""

from __future__ import annotations

from enum import StrEnum

from vehilink_desktop.domain.model import Model, Open, UtcTime, Version


class NoticeKind(StrEnum):
    """What a notice is about."""

    INCIDENT = "incident"
    SERVICE_END = "service_end"
    TRANSFER = "transfer"
    POLICY = "policy"
    PROCESSING = "processing"


#: The service may end this many days after it was announced, not earlier.
SERVICE_END_DAYS = 30


class Notice(Model):
    """A notice; plain text, paragraphs parted by blank lines.

    Attributes:
        happened: What happened or will happen.
        effect: What it means for the person.
        measures: What the platform does.
        advice: What the person can do.
        effective_at: When it takes effect, where it does so later.
        recipient: Of a transfer: who takes over, with contact.
        subject: What it is about, such as the version of a policy.
        withdrawn: It was a mistake.
    """

    id: str
    version: Version
    kind: Open[NoticeKind]
    title: str
    happened: str
    effect: str = ""
    measures: str = ""
    advice: str = ""
    contact: str = ""
    recipient: str = ""
    subject: str = ""
    published_at: UtcTime
    effective_at: UtcTime | None = None
    withdrawn: bool = False
