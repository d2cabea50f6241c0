"""What a write touched, so that each screen can decide what to draw again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """Kinds of things that screens watch."""

    LISTING = "listing"
    DRAFT = "draft"
    PHOTO = "photo"
    TRANSFER = "transfer"
    OUTBOX = "outbox"
    CONFLICT = "conflict"
    CERTIFICATION = "certification"
    REQUEST = "request"
    QUOTATION = "quotation"
    ORDER = "order"
    PAYEE = "payee"
    COMPLAINT = "complaint"
    RATES = "rates"
    SEARCH_HISTORY = "search_history"
    ACCOUNT = "account"
    SETTING = "setting"
    RECORDING = "recording"
    PERMISSION = "permission"
    CONSENT = "consent"
    BATCH = "batch"
    IDENTITY_CHECK = "identity_check"
    DEPARTURE = "departure"
    CHOICE = "choice"
    POLICY = "policy"
    PRIVACY_CASE = "privacy_case"
    NOTICE = "notice"
    PROCESSING = "processing"
    BROWSING = "browsing"
    LINK_REPORT = "link_report"
    EXPORT = "export"


@dataclass(frozen=True)
class ChangeSet:
    """The touched ids by topic; `everything` in place of ids means too many to name."""

    ids: frozenset[tuple[Topic, str]] = frozenset()
    everything: frozenset[Topic] = frozenset()

    @classmethod
    def of(cls, topic: Topic, *ids: str) -> ChangeSet:
        return cls(frozenset((topic, one) for one in ids))

    @classmethod
    def all_of(cls, *topics: Topic) -> ChangeSet:
        return cls(everything=frozenset(topics))

    def __or__(self, other: ChangeSet) -> ChangeSet:
        return ChangeSet(self.ids | other.ids, self.everything | other.everything)

    def __bool__(self) -> bool:
        return bool(self.ids or self.everything)

    def topics(self) -> frozenset[Topic]:
        return self.everything | {topic for topic, _ in self.ids}

    def touches(self, topic: Topic, one: str | None = None) -> bool:
        """Whether `topic` (or its item `one`) may look different now."""
        if topic in self.everything:
            return True
        if one is None:
            return any(kind == topic for kind, _ in self.ids)
        return (topic, one) in self.ids


Publish = Callable[[ChangeSet], None]
