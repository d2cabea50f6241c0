"""The tables of the local database. Documents are JSON beside the columns that are asked for."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
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

#: Purchase requests: everybody's live ones that may be quoted on, and all of this account's own.
#: `recency` grows with each change that arrives, so what was not named again can be told.
requests = Table(
    "requests",
    metadata,
    Column("recency", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("mine", Boolean, nullable=False),
    Column("expires_at", Integer, nullable=False, doc="by the platform's clock"),
    Column("region", Text),
    Column("quantity", Integer),
    Column("title", Text, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("body", Text, nullable=False, doc="PurchaseRequest as JSON, without empty fields"),
    sqlite_autoincrement=True,
)
Index("ix_requests_live", requests.c.expires_at, sqlite_where=requests.c.state == "live")

#: A request being written. Exists while something differs from what the platform has.
request_drafts = Table(
    "request_drafts",
    metadata,
    Column("id", Text, primary_key=True, doc="the request's id, made here"),
    Column("content", Text, nullable=False, doc="RequestContent as JSON"),
    Column("base_version", Integer, doc="the platform's version it started from; NULL when new"),
    Column("base_content", Text),
    Column("created_at", Integer, nullable=False),
    Column("changed_at", Integer, nullable=False),
)

#: What lists of deals show. `place` counts down with each change that arrives, so that the last
#: changed comes first. What is sorted by, and the documents themselves, are elsewhere, so that a
#: hundred thousand are passed over quickly. Words and filters are answered by the indexes
#: `quotation_terms` and `order_terms` (deals.py), whose rowid is the place.
quotations = Table(
    "quotations",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("number", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("side", Text, nullable=False, doc="which one this account is"),
    Column("turn_mine", Boolean, nullable=False),
    Column("request_id", Text),
    Column("listing_id", Text),
    Column("order_id", Text),
    Column("counterpart", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("currency", Text, doc="of the latest offer"),
    Column("total_minor", Integer),
    Column("valid_until", Integer, doc="of the latest offer, by the platform's clock"),
    Column("created_at", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
)
Index("ix_quotations_request", quotations.c.request_id)
Index("ix_quotations_open", quotations.c.valid_until, sqlite_where=quotations.c.state == "open")
Index("ix_quotations_turn", quotations.c.valid_until, sqlite_where=quotations.c.turn_mine)

quotation_keys = Table(
    "quotation_keys",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("due", Integer, nullable=False, index=True, doc="FAR for what has no end"),
    Column("total", Integer, nullable=False, index=True, doc="minor units; -1 without an offer"),
    Column("created", Integer, nullable=False, index=True),
)

quotation_bodies = Table(
    "quotation_bodies",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", Text, nullable=False, doc="Quotation as JSON, without its empty fields"),
)

#: An offer being written.
offer_drafts = Table(
    "offer_drafts",
    metadata,
    Column("id", Text, primary_key=True, doc="the quotation's id"),
    Column("request_id", Text),
    Column("listing_id", Text),
    Column("content", Text, nullable=False, doc="terms, authentic, message as JSON"),
    Column("changed_at", Integer, nullable=False),
)

#: What the purchaser reckons beside the offers to a request, for comparing them.
estimates = Table(
    "estimates",
    metadata,
    Column("request_id", Text, primary_key=True),
    Column("content", Text, nullable=False, doc="JSON"),
)

orders = Table(
    "orders",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("number", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("milestone", Text, doc="the current one; NULL when the order has ended"),
    Column("side", Text, nullable=False, doc="which one this account is"),
    Column("turn_mine", Boolean, nullable=False),
    Column("needs_me", Boolean, nullable=False, doc="my turn, or a clock runs for me"),
    Column("quotation_id", Text),
    Column("counterpart", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("total_minor", Integer, nullable=False),
    Column("due_at", Integer, doc="when my first clock runs out, else the other side's"),
    Column("agreed_on", Integer, doc="days since 1970, UTC; NULL before both agreed"),
    Column("created_at", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
)
Index("ix_orders_needing", orders.c.due_at, sqlite_where=orders.c.needs_me)


order_keys = Table(
    "order_keys",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("due", Integer, nullable=False, index=True, doc="FAR for what has no end"),
    Column("total", Integer, nullable=False, index=True, doc="minor units; -1 without an offer"),
    Column("created", Integer, nullable=False, index=True),
)

order_bodies = Table(
    "order_bodies",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", Text, nullable=False, doc="Order as JSON, without its empty fields"),
)

#: How many orders stand where, and what they are worth; kept with each order that is written.
order_sums = Table(
    "order_sums",
    metadata,
    Column("status", Text, primary_key=True),
    Column("milestone", Text, primary_key=True, doc="empty when the order has ended"),
    Column("turn_mine", Boolean, primary_key=True),
    Column("currency", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("total_minor", Integer, nullable=False),
    sqlite_with_rowid=False,
)

#: The same by the day (days since 1970, UTC) on which both sides agreed.
order_days = Table(
    "order_days",
    metadata,
    Column("day", Integer, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("currency", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("total_minor", Integer, nullable=False),
    sqlite_with_rowid=False,
)

#: Terms being written: of a new order, or of a change that the other side will be asked for.
order_drafts = Table(
    "order_drafts",
    metadata,
    Column("id", Text, primary_key=True, doc="a new order's id, or of its own"),
    Column("kind", Text, nullable=False, doc="offer, terms"),
    Column("listing_id", Text),
    Column("order_id", Text, doc="the order to change", index=True),
    Column("content", Text, nullable=False, doc="JSON: `terms`, and what the kind needs besides"),
    Column("changed_at", Integer, nullable=False),
)

#: A voucher being put together; at most one for each order.
voucher_drafts = Table(
    "voucher_drafts",
    metadata,
    Column("order_id", Text, primary_key=True),
    Column("milestone", Text, doc="what it proves; NULL for evidence of a dispute"),
    Column("content", Text, nullable=False, doc="VoucherContent as JSON"),
    Column("changed_at", Integer, nullable=False),
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

payees = Table(
    "payees",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("body", Text, nullable=False, doc="Payee as JSON"),
)

complaints = Table(
    "complaints",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("body", Text, nullable=False, doc="Complaint as JSON"),
)

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

searches = Table(
    "searches",
    metadata,
    Column("text", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("last_at", Integer, nullable=False, index=True),
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
    Column("batch", Text, doc="the id it is told to the platform under; NULL: not yet"),
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
