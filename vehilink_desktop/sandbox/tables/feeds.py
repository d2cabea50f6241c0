"""What changed, for the feeds, and what each request did."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from vehilink_desktop.sandbox.tables.base import metadata

#: Newest state per object and feed. `seq` comes from `counters` inside the writing transaction.
changes = Table(
    "changes",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("type", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("version", Integer, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Index("ix_changes_seq", "feed", "seq", unique=True),
)

counters = Table(
    "counters",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("swept", BigInteger, nullable=False, doc="the highest seq of a forgotten tombstone"),
)

#: What each Idempotency-Key did and was answered, for ever.
effects = Table(
    "effects",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("request", Text, nullable=False, doc="method and path"),
    Column("fingerprint", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("headers", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_effects_key", "key"),
)
