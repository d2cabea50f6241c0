"""Who else gets personal data, and what for: the list that the policy points to."""

from __future__ import annotations

from enum import StrEnum

from vehilink_desktop.domain.model import Model, Open, UtcTime


class Basis(StrEnum):
    """Why the platform may hand data over or use it."""

    NEEDED = "needed"
    CONSENT = "consent"
    LAW = "law"


class ThirdParty(Model):
    """Somebody who gets personal data from the platform.

    Attributes:
        data: What is handed over, in words.
        method: How, such as "encrypted interface".
        country: ISO 3166-1 alpha-2; where it is kept.
        basis: With `consent` nothing is handed over before the person agreed.
        until: When the sharing ended; None while it lasts.
    """

    id: str
    name: str
    purpose: str
    data: str
    method: str
    contact: str
    country: str
    basis: Open[Basis]
    since: UtcTime
    until: UtcTime | None = None


class NewPurpose(Model):
    """Another use of data that the platform has already; only for those who agree (B5)."""

    id: str
    title: str
    text: str
    data: str
    since: UtcTime
    until: UtcTime | None = None


class RegisterEvent(StrEnum):
    """What happened to an entry."""

    ADDED = "added"
    CHANGED = "changed"
    ENDED = "ended"


class RegisterChange(Model):
    """A line of the list's history; `entry` is the id of a party or purpose."""

    at: UtcTime
    entry: str
    name: str
    event: Open[RegisterEvent]
    text: str = ""


class Register(Model):
    """The whole list with its history, newest change first."""

    version: int
    changed_at: UtcTime
    parties: tuple[ThirdParty, ...] = ()
    purposes: tuple[NewPurpose, ...] = ()
    changes: tuple[RegisterChange, ...] = ()
