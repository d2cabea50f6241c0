"""Kinds of data that are kept for a time, and their periods, in words."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from vehilink_desktop.domain.retention import Kind, Period, Start

_YEAR = 365


class Described(NamedTuple):
    """The name of a kind and what belongs to it."""

    name: str
    text: str


def described(kind: Kind) -> Described:
    """What is kept."""
    return {**_traces(), **_work(), **_platform(), **_platform_records()}[kind]


class PeriodWords(QObject):
    """An object, because only `tr` has plurals that the translations' tools can read."""

    def length(self, days: int) -> str:
        years, rest = divmod(days, _YEAR)
        return self.tr("%n day(s)", "", days) if rest else self.tr("%n year(s)", "", years)


def period(one: Period) -> str:
    """How long, and what happens then: `90 days, then deleted`."""
    translate = QCoreApplication.translate
    if one.length is None:
        return translate("Retention", "As long as this profile is on this computer")
    if one.length == timedelta(0):
        return translate("Retention", "Deleted at once")
    length = PeriodWords().length(one.length.days)
    if one.anonymised:
        return translate("Retention", "{days}, then made anonymous").format(days=length)
    return translate("Retention", "{days}, then deleted").format(days=length)


def start(one: Period) -> str:
    """From when on it counts."""
    translate = QCoreApplication.translate
    return {
        Start.MADE: translate("Retention", "from when it was made"),
        Start.LAST_USED: translate("Retention", "from when it was used last"),
        Start.SETTLED: translate("Retention", "from when it was finished"),
        Start.DISCARDED: translate("Retention", "from when it was discarded"),
        Start.ACCOUNT_CLOSED: translate("Retention", "from your request to close the account"),
    }[one.start]


def _traces() -> dict[Kind, Described]:
    translate = QCoreApplication.translate
    return {
        Kind.SEARCHES: Described(
            translate("Retention", "Search history"),
            translate("Retention", "What you searched for on the market."),
        ),
        Kind.BROWSING: Described(
            translate("Retention", "Browsing records"),
            translate("Retention", "Pages and how long you looked; only if you agreed."),
        ),
        Kind.DEPARTURES: Described(
            translate("Retention", "What left this computer"),
            translate("Retention", "The journal of requests; kinds of data only."),
        ),
        Kind.DEVICE_ACCESSES: Described(
            translate("Retention", "Access log"),
            translate("Retention", "Uses of the camera, the microphone and the album."),
        ),
        Kind.REVEALS: Described(
            translate("Retention", "Masked numbers shown"),
            translate("Retention", "When a masked number was shown in full."),
        ),
        Kind.LOGS: Described(
            translate("Retention", "Log files"),
            translate("Retention", "How the program ran; without personal data."),
        ),
    }


def _work() -> dict[Kind, Described]:
    translate = QCoreApplication.translate
    return {
        Kind.DRAFT_VERSIONS: Described(
            translate("Retention", "Earlier versions of drafts"),
            translate("Retention", "What the history of a vehicle goes back to."),
        ),
        Kind.DISCARDED_DRAFTS: Described(
            translate("Retention", "Discarded drafts"),
            translate("Retention", "What you wrote and discarded, with its pictures."),
        ),
        Kind.FINISHED_TRANSFERS: Described(
            translate("Retention", "Finished transfers"),
            translate("Retention", "The list of what was sent; not the files."),
        ),
        Kind.PICTURE_CACHE: Described(
            translate("Retention", "Pictures of others"),
            translate("Retention", "Copies, so that the market can be seen offline."),
        ),
        Kind.RECORDING_CACHE: Described(
            translate("Retention", "Recordings of others"),
            translate("Retention", "Copies of videos and voice notes that you played."),
        ),
        Kind.EXPORT_RECORDS: Described(
            translate("Retention", "List of exports"),
            translate("Retention", "When and where to; the archives are yours to keep."),
        ),
        Kind.NOTICES: Described(
            translate("Retention", "Notices"),
            translate("Retention", "What the platform had to tell you."),
        ),
        Kind.CONSENTS: Described(
            translate("Retention", "Ledger of consents"),
            translate("Retention", "The proof of what you agreed to and took back."),
        ),
    }


def _platform() -> dict[Kind, Described]:
    translate = QCoreApplication.translate
    return {
        Kind.PLATFORM_CODES: Described(
            translate("Retention", "Codes by message"),
            translate("Retention", "Whether a code was used, for the limits."),
        ),
        Kind.PLATFORM_MESSAGES: Described(
            translate("Retention", "Messages with codes"),
            translate("Retention", "What was sent to your phone."),
        ),
        Kind.PLATFORM_SESSIONS: Described(
            translate("Retention", "Sessions"),
            translate("Retention", "Where you were signed in, after it ended."),
        ),
        Kind.PLATFORM_BROWSING: Described(
            translate("Retention", "Browsing records"),
            translate("Retention", "Only if you agreed; taken back, they go at once."),
        ),
        Kind.PLATFORM_UPLOADS: Described(
            translate("Retention", "Unfinished uploads"),
            translate("Retention", "Files that stopped on their way."),
        ),
    }


def _platform_records() -> dict[Kind, Described]:
    translate = QCoreApplication.translate
    return {
        Kind.PLATFORM_EXPORTS: Described(
            translate("Retention", "Prepared exports"),
            translate("Retention", "The platform's part of an archive."),
        ),
        Kind.PLATFORM_FACES: Described(
            translate("Retention", "Pictures of faces"),
            translate("Retention", "Deleted as soon as the check is decided."),
        ),
        Kind.PLATFORM_CASES: Described(
            translate("Retention", "Requests about your data"),
            translate("Retention", "The case, its answer and what was done."),
        ),
        Kind.PLATFORM_ORDERS: Described(
            translate("Retention", "Orders"),
            translate("Retention", "The law asks for three years after completion."),
        ),
        Kind.PLATFORM_ACCOUNT: Described(
            translate("Retention", "Your account"),
            translate("Retention", "After it was closed; the review ends within 48 hours."),
        ),
    }
