"""The ledger of consents: what the person agreed to and withdrew, entry after entry."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from vehilink_desktop.domain.identity_check import Scene
from vehilink_desktop.domain.model import Model, UtcTime
from vehilink_desktop.domain.permission import Capability, Purpose

#: What the digest of the first entry follows.
BEGINNING = "0" * 64


class ConsentEntry(Model):
    """A grant or a withdrawal. Entries are only ever added; each seals the one before it.

    Attributes:
        subject: What it is about; made by the functions below.
        wording: The words that were shown, in the language in which they were shown; empty when
            nobody was asked: what one person agreed to is withdrawn when another account moves in.
        policy_version: Of the privacy policy in force; empty when none was known here.
        previous: The digest of the entry before, `BEGINNING` for the first.
        digest: Over everything else; see `sealed`.
    """

    number: int
    at: UtcTime
    subject: str
    granted: bool
    wording: str
    policy_version: str = ""
    previous: str = BEGINNING
    digest: str = ""

    def sealed(self) -> ConsentEntry:
        """The entry with its digest: SHA-256 of its other fields as canonical JSON."""
        fields = self.model_dump(mode="json", exclude={"digest"})
        text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return self.model_copy(update={"digest": hashlib.sha256(text.encode()).hexdigest()})


def switch_subject(capability: Capability) -> str:
    """Our switch for a capability."""
    return f"switch:{capability}"


def purpose_subject(purpose: Purpose) -> str:
    """One purpose of a capability."""
    return f"purpose:{purpose}"


def face_subject(scene: Scene) -> str:
    """Face authentication in one scene: each new scene asks again (C6)."""
    return f"face:{scene}"


def others_subject(listing_id: str) -> str:
    """That the people who can be seen or heard in a vehicle's media have agreed (D13)."""
    return f"others:{listing_id}"


def choice_subject(name: str) -> str:
    """A choice of the privacy settings (`domain.choice`), a recipient or a new purpose."""
    return f"choice:{name}"


#: That deals with counterparts abroad take their data across the border (B4).
CROSS_BORDER = "cross_border"


def first_break(entries: Iterable[ConsentEntry]) -> int | None:
    """The number of the first entry that was changed, removed or slipped in; None if none was."""
    previous, number = BEGINNING, 1
    for entry in entries:
        if entry.number != number or entry.previous != previous:
            return number
        if entry.sealed().digest != entry.digest:
            return number
        previous, number = entry.digest, number + 1
    return None
