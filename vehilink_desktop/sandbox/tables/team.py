"""The platform's staff and what they did."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Table, Text

from vehilink_desktop.sandbox.tables.base import metadata

staff = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("digest", Text, nullable=False, doc="of the passphrase"),
)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("digest", Text, primary_key=True, doc="of the cookie"),
    Column("staff_id", Text, nullable=False, index=True),
    Column("created_at", BigInteger, nullable=False),
    Column("last_seen_at", BigInteger, nullable=False),
)

#: Wrong tries to sign in to the console, for a while.
staff_tries = Table(
    "staff_tries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False, index=True),
    Column("address", Text, nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
)

#: Everything that staff did, in the order of `id`.
staff_audit = Table(
    "staff_audit",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("object", Text, nullable=False, doc="kind and id"),
    Column("detail", Text, nullable=False, doc="JSON"),
    Index("ix_staff_audit_object", "object"),
)
