"""Accounts and what lets somebody use one."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from vehilink_desktop.sandbox.tables.base import metadata

accounts = Table(
    "accounts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("phone", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("body", Text, nullable=False, doc="Account"),
    Column("state", Text, nullable=False, server_default="active", doc="or `closed`"),
)

#: Numbers that proved to be somebody's, until they have an account.
registrations = Table(
    "registrations",
    metadata,
    Column("digest", Text, primary_key=True, doc="of the registration token"),
    Column("phone", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("account_id", Text),
    Column("session_id", Text, doc="the latest that it was answered with"),
)

codes = Table(
    "codes",
    metadata,
    Column("request_id", Text, primary_key=True),
    Column("phone", Text, nullable=False),
    Column("address", Text, nullable=False, doc="its digest"),
    Column("digest", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("void", Boolean, nullable=False, doc="used, replaced or tried too often"),
    Column("purpose", Text, nullable=False, server_default="sign_in"),
    Index("ix_codes_phone", "phone", "created_at"),
    Index("ix_codes_address", "address", "created_at"),
)

#: Stands for the phones that the codes are sent to.
inbox = Table(
    "inbox",
    metadata,
    Column("id", Text, primary_key=True),
    Column("phone", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Index("ix_inbox_phone", "phone", "sent_at"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False),
    Column("device", Text, nullable=False, doc="DeviceRecord"),
    Column("created_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
    Column("last_seen_at", BigInteger, nullable=False, server_default="0"),
    Column("end_reason", Text, doc="SessionEnd; null for one that signed out"),
    Index("ix_sessions_account", "account_id"),
)

#: When an account was first used on each of its devices.
devices = Table(
    "devices",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("device_id", Text, primary_key=True),
    Column("first_seen_at", BigInteger, nullable=False),
)

leak_reports = Table(
    "leak_reports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("case_no", Text, nullable=False, unique=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("note", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("sessions_ended", Integer, nullable=False),
)

refresh_tokens = Table(
    "refresh_tokens",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("session_id", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("rotation_id", Text, doc="of the refresh that replaced it"),
    Column("rotated_at", BigInteger),
    Column("successor", Text, doc="digest of the token that replaced it"),
)

access_tokens = Table(
    "access_tokens",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("session_id", Text, nullable=False, index=True),
    Column("expires_at", BigInteger, nullable=False),
)

cancellations = Table(
    "cancellations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("requested_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("note", Text),
)
