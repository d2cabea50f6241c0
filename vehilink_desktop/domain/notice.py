"""What the platform has to tell its users beside their deals."""

from __future__ import annotations

from collections.abc import Mapping
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


class NoticeTexts(Model):
    """What a notice says in one language; plain text, paragraphs parted by blank lines.

    Attributes:
        happened: What happened or will happen.
        effect: What it means for the person.
        measures: What the platform does.
        advice: What the person can do.
        recipient: Of a transfer: who takes over, with contact.
    """

    title: str = ""
    happened: str = ""
    effect: str = ""
    measures: str = ""
    advice: str = ""
    contact: str = ""
    recipient: str = ""


class Notice(NoticeTexts):
    """A notice, in English and, as far as there are `texts`, in other languages.

    Attributes:
        effective_at: When it takes effect, where it does so later.
        subject: What it is about, such as the version of a policy.
        withdrawn: It was a mistake.
        texts: By code of a language, such as `zh_CN`.
    """

    id: str
    version: Version
    kind: Open[NoticeKind]
    title: str
    happened: str
    subject: str = ""
    published_at: UtcTime
    effective_at: UtcTime | None = None
    withdrawn: bool = False
    texts: Mapping[str, NoticeTexts] = {}

    def in_language(self, code: str) -> Notice:
        """The notice as it reads in a language; English where that says nothing."""
        texts = self.texts.get(code, NoticeTexts())
        said = {name: getattr(texts, name) for name in NoticeTexts.model_fields}
        return self.model_copy(update={name: text for name, text in said.items() if text})
