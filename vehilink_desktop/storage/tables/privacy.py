"""The tables of the privacy centre: what was agreed to, looked at, sent and told."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text

from vehilink_desktop.storage.tables.base import metadata

#: What the person agreed to and withdrew. Triggers refuse every change but the next entry.
consents = Table(
    "consents",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("granted", Boolean, nullable=False),
    Column("wording", Text, nullable=False),
    Column("policy_version", Text, nullable=False),
    Column("previous", Text, nullable=False, doc="the digest of the entry before"),
    Column("digest", Text, nullable=False),
)

#: Every opening of a device and of the album.
device_accesses = Table(
    "device_accesses",
    metadata,
    Column("id", Text, primary_key=True),
    Column("capability", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("started_at", Integer, nullable=False),
    Column("ended_at", Integer),
    Column("end", Text, doc="AccessEnd; NULL while it lasts"),
)
Index(None, device_accesses.c.capability, device_accesses.c.id)
Index(
    "ix_device_accesses_open",
    device_accesses.c.id,
    sqlite_where=device_accesses.c.ended_at.is_(None),
)

#: When something that is masked was shown here. What it was is not kept.
reveals = Table(
    "reveals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False, doc="phone and others (repositories/reveals.py)"),
    Column("subject", Text, nullable=False, index=True, doc="whose: the order's, the payee's id"),
    Column("at", Integer, nullable=False),
)

#: Every request that left this computer. What it carried and why stands with its type
#: (remote/declarations.py); no value is kept.
departures = Table(
    "departures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False, index=True),
    Column("type", Text, nullable=False, doc="of the request"),
    Column("host", Text, nullable=False),
    Column("bytes_up", Integer, nullable=False),
    Column("bytes_down", Integer, nullable=False),
    Column("outcome", Text, nullable=False, doc="the HTTP status, or the failure's code"),
    sqlite_autoincrement=True,
)
Index(None, departures.c.type, departures.c.at)

#: Archives of personal data that were made or are being made here.
exports = Table(
    "exports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("target", Text, nullable=False, doc="the path of the archive"),
    Column("created_at", Integer, nullable=False),
    Column("body", Text, nullable=False, doc="JSON"),
)

#: What was asked of the platform about the own personal data.
privacy_cases = Table(
    "privacy_cases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("due_at", Integer, nullable=False),
    Column("applied", Boolean, nullable=False, doc="what was carried out there is done here too"),
    Column("body", Text, nullable=False, doc="PrivacyCase as JSON"),
)

notices = Table(
    "notices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("published_at", Integer, nullable=False),
    Column("read_at", Integer, doc="NULL while it was not read in this version"),
    Column("body", Text, nullable=False, doc="Notice as JSON"),
)

#: Pages that were looked at, while the person agrees to browsing records.
visits = Table(
    "visits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("page", Text, nullable=False),
    Column("at", Integer, nullable=False, index=True),
    Column("seconds", Integer, nullable=False),
    Column("batch", Text, doc="what it is told under; NULL: not yet; empty: it is not to be"),
    sqlite_autoincrement=True,
)

#: Addresses in others' texts that were reported as dangerous.
link_reports = Table(
    "link_reports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("url_host", Text, nullable=False),
    Column("context", Text, nullable=False, doc="where it was found"),
)
