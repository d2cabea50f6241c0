"""How long each kind of data is kept, here and on the platform: one table for both."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple


class Place(StrEnum):
    """Where data is kept."""

    HERE = "here"
    PLATFORM = "platform"


class Start(StrEnum):
    """From when on a period counts."""

    MADE = "made"
    LAST_USED = "last_used"
    SETTLED = "settled"
    DISCARDED = "discarded"
    ACCOUNT_CLOSED = "account_closed"


class Kind(StrEnum):
    """Kinds of data with a period of their own."""

    SEARCHES = "searches"
    BROWSING = "browsing"
    DEPARTURES = "departures"
    DEVICE_ACCESSES = "device_accesses"
    REVEALS = "reveals"
    DRAFT_VERSIONS = "draft_versions"
    DISCARDED_DRAFTS = "discarded_drafts"
    FINISHED_TRANSFERS = "finished_transfers"
    PICTURE_CACHE = "picture_cache"
    RECORDING_CACHE = "recording_cache"
    EXPORT_RECORDS = "export_records"
    NOTICES = "notices"
    LOGS = "logs"
    CONSENTS = "consents"
    PLATFORM_CODES = "platform_codes"
    PLATFORM_MESSAGES = "platform_messages"
    PLATFORM_SESSIONS = "platform_sessions"
    PLATFORM_BROWSING = "platform_browsing"
    PLATFORM_UPLOADS = "platform_uploads"
    PLATFORM_EXPORTS = "platform_exports"
    PLATFORM_FACES = "platform_faces"
    PLATFORM_CASES = "platform_cases"
    PLATFORM_ORDERS = "platform_orders"
    PLATFORM_ACCOUNT = "platform_account"


class Period(NamedTuple):
    """How long a kind is kept.

    Attributes:
        length: None: as long as the account exists; zero: deleted at once.
        anonymised: What remains names nobody, instead of being deleted.
    """

    place: Place
    length: timedelta | None
    start: Start
    anonymised: bool = False


def _here(days: int | None, start: Start = Start.MADE) -> Period:
    return Period(Place.HERE, None if days is None else timedelta(days=days), start)


def _there(days: float | None, start: Start = Start.MADE, *, anonymised: bool = False) -> Period:
    length = None if days is None else timedelta(days=days)
    return Period(Place.PLATFORM, length, start, anonymised)


PERIODS: dict[Kind, Period] = {
    Kind.SEARCHES: _here(180, Start.LAST_USED),
    Kind.BROWSING: _here(90),
    Kind.DEPARTURES: _here(90),
    Kind.DEVICE_ACCESSES: _here(180),
    Kind.REVEALS: _here(180),
    Kind.DRAFT_VERSIONS: _here(90),
    Kind.DISCARDED_DRAFTS: _here(30, Start.DISCARDED),
    Kind.FINISHED_TRANSFERS: _here(30, Start.SETTLED),
    Kind.PICTURE_CACHE: _here(30, Start.LAST_USED),
    Kind.RECORDING_CACHE: _here(14, Start.LAST_USED),
    Kind.EXPORT_RECORDS: _here(30),
    Kind.NOTICES: _here(730),
    Kind.LOGS: _here(30),
    Kind.CONSENTS: _here(None),
    Kind.PLATFORM_CODES: _there(1),
    Kind.PLATFORM_MESSAGES: _there(7),
    Kind.PLATFORM_SESSIONS: _there(90, Start.SETTLED),
    Kind.PLATFORM_BROWSING: _there(90),
    Kind.PLATFORM_UPLOADS: _there(7, Start.LAST_USED),
    Kind.PLATFORM_EXPORTS: _there(7, Start.SETTLED),
    Kind.PLATFORM_FACES: _there(0, Start.SETTLED),
    Kind.PLATFORM_CASES: _there(3 * 365, Start.SETTLED),
    # the E-Commerce Law of China, article 31: not less than three years after completion
    Kind.PLATFORM_ORDERS: _there(3 * 365, Start.SETTLED, anonymised=True),
    Kind.PLATFORM_ACCOUNT: _there(2, Start.ACCOUNT_CLOSED, anonymised=True),
}


def cutoff(kind: Kind, now: datetime) -> datetime | None:
    """What started at this moment or before is over; None for a kind that has no end."""
    length = PERIODS[kind].length
    return None if length is None else now - length
