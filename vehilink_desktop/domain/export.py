"""The archive of personal data: what can be chosen, the platform's part of it, its manifest."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import Field, model_validator

from vehilink_desktop.domain.model import Model, Open, UtcTime, Version

#: Of the archive that the person gets, and of the part that the platform makes for it.
SCHEMA = "vehilink-personal-data/1"
PLATFORM_SCHEMA = "vehilink-platform-data/1"
MANIFEST = "manifest.json"

#: How long the platform keeps a part that is ready.
KEPT_FOR = timedelta(days=7)
#: The largest part that is taken from a platform, packed.
MAX_PART_BYTES = 64 << 30


class ExportKind(StrEnum):
    """What can be chosen. A kind is one table of rows, `data/<kind>.jsonl`; media are files."""

    PROFILE = "profile"
    CERTIFICATION = "certification"
    IDENTITY_CHECKS = "identity_checks"
    LISTINGS = "listings"
    DRAFTS = "drafts"
    REQUESTS = "requests"
    QUOTATIONS = "quotations"
    ORDERS = "orders"
    VOUCHERS = "vouchers"
    PAYEES = "payees"
    COMPLAINTS = "complaints"
    PRIVACY_CASES = "privacy_cases"
    MEDIA = "media"
    OUTBOX = "outbox"
    SEARCHES = "searches"
    BROWSING = "browsing"
    CONSENTS = "consents"
    AGREEMENTS = "agreements"
    CHOICES = "choices"
    NOTICES = "notices"
    LINK_REPORTS = "link_reports"
    SETTINGS = "settings"
    DEVICE_ACCESSES = "device_accesses"
    DEPARTURES = "departures"
    REVEALS = "reveals"
    SESSIONS = "sessions"
    THIRD_PARTIES = "third_parties"


#: Kinds that only this computer has: the platform is not asked for them.
LOCAL_ONLY = frozenset(
    {
        ExportKind.DRAFTS,
        ExportKind.OUTBOX,
        ExportKind.SEARCHES,
        ExportKind.DEVICE_ACCESSES,
        ExportKind.DEPARTURES,
        ExportKind.SETTINGS,
    }
)


class DataExportState(StrEnum):
    """Where the platform's part stands."""

    PREPARING = "preparing"
    READY = "ready"
    EXPIRED = "expired"
    FAILED = "failed"


class ExportPeriod(Model):
    """From `since` on and before `until`; without a limit where there is none.

    What lasted for a time belongs to each period that it touches (an order from its beginning to
    its last change), what has no time of its own (the profile, a setting) to every period.
    """

    since: UtcTime | None = None
    until: UtcTime | None = None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> ExportPeriod:
        if self.since and self.until and self.since >= self.until:
            raise ValueError("the period ends before it begins")
        return self

    def touches(self, first: datetime | None, last: datetime | None = None) -> bool:
        """Whether what lasted from `first` to `last` (aware; None: a moment, no time) is in it."""
        if first is None:
            return True
        begun = self.since is None or (last or first) >= self.since
        return begun and (self.until is None or first < self.until)


class DataExport(Model):
    """The platform's part, as the platform knows it. Its bytes are a zip with a `PartManifest`.

    Attributes:
        bytes: How large the zip is, once it is ready.
        sha256: Of the zip, hexadecimal.
    """

    id: str
    version: Version
    state: Open[DataExportState]
    kinds: tuple[Open[ExportKind], ...]
    since: UtcTime | None = None
    until: UtcTime | None = None
    created_at: UtcTime
    ready_at: UtcTime | None = None
    expires_at: UtcTime | None = None
    bytes: int | None = Field(None, ge=0)
    sha256: str | None = Field(None, pattern=r"^[0-9a-f]{64}$")


class JobState(StrEnum):
    """Where an archive stands that is made on this computer."""

    OPEN = "open"
    DONE = "done"


class ExportJob(Model):
    """An archive that was made here, or that can be gone on with.

    Attributes:
        kinds: What was chosen.
        target: The path of the archive.
        overwrite: Whether the person said that a file there may go.
        locked: Whether it has a passphrase; that itself is kept nowhere.
        platform: The platform's part as it was last known; None for one without.
        problem, detail: Why the last attempt stopped; None while it runs, and when it is done.
        counts, platform_counts: Rows of the archive, once it is written and was verified.
        files, bytes: How many files it holds, and how large it is itself; from then on, too.
    """

    id: str
    state: Open[JobState] = JobState.OPEN
    kinds: tuple[Open[ExportKind], ...]
    since: UtcTime | None = None
    until: UtcTime | None = None
    target: str
    overwrite: bool = False
    locked: bool = False
    created_at: UtcTime
    platform: DataExport | None = None
    problem: str | None = None
    detail: str | None = None
    finished_at: UtcTime | None = None
    counts: dict[str, int] = Field(default_factory=dict)
    platform_counts: dict[str, int] | None = None
    files: int = 0
    bytes: int = 0

    @property
    def period(self) -> ExportPeriod:
        return ExportPeriod(since=self.since, until=self.until)


class ArchivedFile(Model):
    """A file of an archive: its path in it, with `/` between folders."""

    path: str = Field(max_length=255)
    bytes: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class LeftOut(Model):
    """A file that could not be put into an archive, and why: a slug such as `vault-damaged`."""

    path: str = Field(max_length=255)
    reason: str


class PartManifest(Model):
    """`manifest.json` of an archive: everything that is in it beside the manifest itself.

    In both archives `data/<kind>.jsonl` holds one JSON object a line for each kind but media,
    and `media/` the files.

    Attributes:
        schema_name: `SCHEMA` or `PLATFORM_SCHEMA`.
        counts: Rows of `data/<kind>.jsonl`; for media the number of files.
    """

    schema_name: str = Field(alias="schema")
    made_at: UtcTime
    account_id: str
    kinds: tuple[Open[ExportKind], ...]
    since: UtcTime | None = None
    until: UtcTime | None = None
    counts: dict[str, int]
    files: tuple[ArchivedFile, ...]
    left_out: tuple[LeftOut, ...] = ()


class ExportManifest(PartManifest):
    """The manifest of the archive that the person gets.

    Attributes:
        program: The version of the program that wrote it.
        account: The nickname.
        platform_counts: What the platform's part (under `platform/`) says of its rows; None when
            there is no such part.
        consents_broken_at: The first entry of the ledger of consents whose seal does not hold.
    """

    program: str
    account: str
    platform_counts: dict[str, int] | None = None
    consents_broken_at: int | None = None
