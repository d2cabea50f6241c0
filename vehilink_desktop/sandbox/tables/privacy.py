"""The privacy policy, and what people decide, ask and are told about their data."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, Table, Text

from vehilink_desktop.sandbox.tables.base import metadata

#: The editions of the privacy policy that staff published; the first one comes with the sandbox.
policies = Table(
    "policies",
    metadata,
    Column("version", Text, primary_key=True),
    Column("effective_on", Text, nullable=False, doc="an ISO date, of Beijing"),
    Column("published_at", BigInteger, nullable=False),
    Column("significant", Boolean, nullable=False),
)

policy_texts = Table(
    "policy_texts",
    metadata,
    Column("version", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("body", Text, nullable=False, doc="Policy"),
)

#: Which editions each account agreed to.
agreements = Table(
    "agreements",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("version", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
)

#: Every choice that the platform was told of; the latest are in the account too.
choices = Table(
    "choices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("is_on", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
)

#: What accounts looked at, of those that agreed to that being kept.
visits = Table(
    "visits",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("batch_id", Text, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("page", Text, nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
    Column("seconds", Integer, nullable=False),
)

#: Links in messages and descriptions that somebody found suspicious.
link_reports = Table(
    "link_reports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("url", Text, nullable=False),
    Column("context", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

notices = Table(
    "notices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False, doc="NoticeKind"),
    Column("published_at", BigInteger, nullable=False, index=True),
    Column("body", Text, nullable=False, doc="Notice"),
)

#: Who else gets personal data, and new purposes, as they stand.
register_entries = Table(
    "register_entries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False, doc="party or purpose"),
    Column("since", BigInteger, nullable=False),
    Column("body", Text, nullable=False, doc="ThirdParty or NewPurpose, by language"),
)

#: What happened to them; the last number is the version of the whole.
register_changes = Table(
    "register_changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("body", Text, nullable=False, doc="RegisterChange, by language"),
)

privacy_cases = Table(
    "privacy_cases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("case_no", Text, nullable=False, unique=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("due_at", BigInteger, nullable=False, index=True),
    Column("settled_at", BigInteger, index=True, doc="when nothing more was to happen"),
    Column("body", Text, nullable=False, doc="PrivacyCase"),
)

#: Archives of personal data that accounts asked for; their files have the same id.
exports = Table(
    "exports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("created_at", BigInteger, nullable=False),
    Column("taken_at", BigInteger, doc="when a process last went to work on it"),
    Column("expires_at", BigInteger, index=True, doc="of a ready one"),
    Column("body", Text, nullable=False, doc="DataExport"),
)
