"""The tables of the local database. Documents are JSON beside the columns that are asked for."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: Times are integers: milliseconds since 1970, UTC. Ids are UUIDs as text.
meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False, doc="JSON"),
)

#: What the platform said: everybody's live listings and all of this account's own.
#: `recency` grows with each change that arrives and is never given twice, so newest first is its
#: descending order. Words and filters are answered by the index `listing_terms` (search.py), whose
#: rowid is the recency; it holds the live ones only.
listings = Table(
    "listings",
    metadata,
    Column("recency", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("mine", Boolean, nullable=False),
    Column("currency", Text),
    Column("price_minor", Integer),
    Column("vin", Text),
    Column("row", Text, nullable=False, doc="what the market's list shows, JSON (market.py)"),
    Column("body", Text, nullable=False, doc="Listing as JSON, without its empty fields"),
    sqlite_autoincrement=True,
)
Index(
    "ix_listings_live",
    listings.c.recency,
    listings.c.price_minor,
    sqlite_where=listings.c.state == "live",
)
Index("ix_listings_own", listings.c.vin, sqlite_where=listings.c.mine)

#: Keys that take no listings in any more, and bitsets over them (sealed.py).
sealed_spans = Table(
    "sealed_spans",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("number", Integer, nullable=False, doc="live listings in it when it was sealed"),
    Column("waiting", Text, doc="terms still to be read, JSON; NULL when the span is whole"),
    Column("live", LargeBinary, nullable=False, doc="which of the keys are live listings now"),
    sqlite_autoincrement=True,
)

sealed_terms = Table(
    "sealed_terms",
    metadata,
    Column("span", Integer, primary_key=True),
    Column("term", Text, primary_key=True, doc="as the index is asked for it"),
    Column("bits", LargeBinary, nullable=False, doc="which of the keys have it, packed with zlib"),
)

#: How many live listings have each value that can be filtered by.
facets = Table(
    "facets",
    metadata,
    Column("field", Text, primary_key=True),
    Column("parent", Text, primary_key=True, doc="the brand of a series; else empty"),
    Column("value", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)

#: Names of brands and series in the other language, so that either finds the vehicle.
aliases = Table(
    "aliases",
    metadata,
    Column("name", Text, primary_key=True, doc="folded (search.fold)"),
    Column("other", Text, nullable=False),
    sqlite_with_rowid=False,
)

#: A vehicle being written. Exists while something differs from what the platform has.
drafts = Table(
    "drafts",
    metadata,
    Column("id", Text, primary_key=True, doc="the listing's id, made here"),
    Column("content", Text, nullable=False, doc="ListingContent as JSON"),
    Column("base_version", Integer, doc="the platform's version it started from; NULL when new"),
    Column("base_content", Text, doc="what that version said, for the three-way merge"),
    Column("created_at", Integer, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("discarded_at", Integer, doc="in the bin since"),
)

draft_versions = Table(
    "draft_versions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("listing_id", Text, nullable=False, index=True),
    Column("content", Text, nullable=False),
    Column("made_at", Integer, nullable=False),
    Column("cause", Text, nullable=False, doc="edit, restore, merge, publish, duplicate"),
)

#: The pictures of own listings and the pages of scans. Their order stands in the content that
#: names them; here is where their bytes are.
photos = Table(
    "photos",
    metadata,
    Column("id", Text, primary_key=True, doc="also the upload's and the media's id"),
    Column("listing_id", Text, nullable=False, index=True, doc="of a scan: the certification's"),
    Column("state", Text, nullable=False, doc="incoming, ready, refused, attached"),
    Column("arrival", Integer, nullable=False, doc="order in which they were dropped"),
    Column("name", Text, nullable=False, doc="made safe for display"),
    Column("source_path", Text),
    Column("source_size", Integer),
    Column("source_mtime_ns", Integer),
    Column("source_sha256", Text, index=True),
    Column("sha256", Text, doc="of the prepared JPEG"),
    Column("size", Integer, doc="bytes of the prepared JPEG"),
    Column("width", Integer),
    Column("height", Integer),
    Column("taken_at", Text),
    Column("refusal", Text, doc="RefusalReason when refused"),
    Column("kind", Text, nullable=False, server_default="photo", doc="photo, scan"),
    CheckConstraint("state IN ('incoming','ready','refused','attached')", name="state"),
)

#: One row for each file to send, written before its first byte.
uploads = Table(
    "uploads",
    metadata,
    Column("photo_id", Text, ForeignKey("photos.id", ondelete="CASCADE"), primary_key=True),
    Column("listing_id", Text, nullable=False, index=True),
    Column("state", Text, nullable=False, doc="queued, sending, paused, failed, cancelled, done"),
    Column("size", Integer, nullable=False),
    Column("offset", Integer, nullable=False, doc="last confirmed by the platform; a hint"),
    Column("url", Text),
    Column("attempts", Integer, nullable=False),
    Column("next_try", Integer, nullable=False),
    Column("problem", Text, doc="code of the last failure"),
    Column("detail", Text),
    Column("sent_bytes", Integer, nullable=False, doc="all bytes that left, repeats included"),
    Column("queued_at", Integer, nullable=False),
    Column("done_at", Integer),
)

#: What is to be told to the platform. No row is ever dropped by the machine.
outbox = Table(
    "outbox",
    metadata,
    Column("op_id", Text, primary_key=True, doc="UUIDv7: idempotency key and client_ref"),
    Column("lane", Text, nullable=False, doc="the entity; strictly first in, first out in a lane"),
    Column(
        "place",
        Integer,
        nullable=False,
        unique=True,
        doc="counted up, whatever the clock says; kept when the op_id is renewed",
    ),
    Column("kind", Text, nullable=False, doc="see repositories/outbox.py"),
    Column("payload", Text, nullable=False, doc="JSON; `files`: the pictures it waits for"),
    Column("base_version", Integer),
    Column("state", Text, nullable=False, doc="queued, sending, parked, done, cancelled"),
    Column("attempts", Integer, nullable=False),
    Column("next_try", Integer, nullable=False),
    Column("problem", Text),
    Column("detail", Text),
    Column("fields", Text, doc="JSON list of [field, reason]"),
    Column("created_at", Integer, nullable=False),
    Column("done_at", Integer),
    Column("hidden", Boolean, nullable=False, doc="taken off the list of transfers"),
)
Index(None, outbox.c.state, outbox.c.next_try)
Index(None, outbox.c.lane, outbox.c.place)

#: Fields that this computer and somebody else changed to different values.
conflicts = Table(
    "conflicts",
    metadata,
    Column("listing_id", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("base", Text, nullable=False, doc="JSON"),
    Column("mine", Text, nullable=False, doc="JSON"),
    Column("theirs", Text, nullable=False, doc="JSON"),
    Column("their_version", Integer, nullable=False),
    Column("found_at", Integer, nullable=False),
)

#: What the platform said of each submission of this account's company.
certifications = Table(
    "certifications",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("submitted_at", Integer, nullable=False),
    Column("body", Text, nullable=False, doc="Certification as JSON"),
)

#: A submission being written; at most one.
certification_drafts = Table(
    "certification_drafts",
    metadata,
    Column("id", Text, primary_key=True, doc="the certification's id, made here"),
    Column("content", Text, nullable=False, doc="CertificationContent as JSON"),
    Column("readings", Text, nullable=False, doc="what was read from each page, JSON"),
    Column("changed_at", Integer, nullable=False),
)

searches = Table(
    "searches",
    metadata,
    Column("text", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("last_at", Integer, nullable=False, index=True),
)
