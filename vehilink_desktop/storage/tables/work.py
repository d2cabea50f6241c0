"""The tables of own work: drafts, files, what is to be sent, what the platform said of it."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
)

from vehilink_desktop.storage.tables.base import metadata

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False, doc="JSON"),
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

#: The pictures and recordings of own listings and the pages of scans. Their order stands in the
#: content that names them; here is where their bytes are.
photos = Table(
    "photos",
    metadata,
    Column("id", Text, primary_key=True, doc="also the upload's and the media's id"),
    Column(
        "listing_id",
        Text,
        nullable=False,
        index=True,
        doc="or the certification, order or complaint",
    ),
    Column("state", Text, nullable=False, doc="incoming, ready, refused, attached"),
    Column("arrival", Integer, nullable=False, doc="order in which they were dropped"),
    Column("name", Text, nullable=False, doc="made safe for display"),
    Column("source_path", Text),
    Column("source_size", Integer),
    Column("source_mtime_ns", Integer),
    Column("source_sha256", Text, index=True),
    Column("sha256", Text, doc="of what is sent: the prepared JPEG, the recording"),
    Column("size", Integer, doc="bytes of it"),
    Column("width", Integer),
    Column("height", Integer),
    Column("taken_at", Text),
    Column("refusal", Text, doc="RefusalReason when refused"),
    Column(
        "kind",
        Text,
        nullable=False,
        server_default="photo",
        doc="photo, video, voice, poster of a vehicle; scan of a certification; voucher of an"
        " order or complaint; face of an identity check",
    ),
    Column("seconds", REAL, doc="of a recording"),
    Column("poster_id", Text, doc="the picture out of a video"),
    Column("peaks", Text, doc="of a voice note, JSON (domain/recording.py)"),
    Column("format", Text, doc="of a recording: its media type"),
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

#: Recordings under way, and those that are not a file of their vehicle yet.
takes = Table(
    "takes",
    metadata,
    Column("id", Text, primary_key=True, doc="its stream in the vault is `<id>.take`"),
    Column("listing_id", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False, doc="recording, finished"),
    Column("started_at", Integer, nullable=False),
    Column("purpose", Text, nullable=False),
    CheckConstraint("kind IN ('video','voice')", name="kind"),
    CheckConstraint("state IN ('recording','finished')", name="state"),
)

#: Many files dropped at once, while it is decided which vehicle each belongs to.
batches = Table(
    "batches",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", Text, nullable=False, doc="JSON (domain/batch.py)"),
    Column("state", Text, nullable=False),
    Column("changed_at", Integer, nullable=False),
)

identity_checks = Table(
    "identity_checks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("body", Text, nullable=False, doc="IdentityCheck as JSON"),
)

#: What requests are compared with: the own vehicles that are not sold, published or drafts; the
#: draft's words win. Columns are those by which the most likely are picked (`matching.criteria`).
stock_facts = Table(
    "stock_facts",
    metadata,
    Column("listing_id", Text, primary_key=True),
    Column("brand_key", Text, nullable=False),
    Column("series_key", Text, nullable=False),
    Column("category", Text),
    Column("condition", Text),
    Column("fuel", Text),
    Column("steering", Text),
    Column("model_year", Integer),
    Column("mileage_km", Integer),
    Column("exterior_key", Text, nullable=False),
    Column("interior_key", Text, nullable=False),
    Column("incoterm", Text),
    Column("quantity", Integer),
    Column("packed", Text, nullable=False, doc="matching.StockFacts, all of it"),
)
#: All that is compared, so that no row is read that is not picked.
Index(
    "ix_stock_facts_compared",
    *(one for one in stock_facts.columns if one.name not in ("listing_id", "packed")),
)
