"""The sandbox's tables. Times are milliseconds since 1970; documents are JSON text."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

#: Raised with every change of the tables. `upgrade` brings a database of an earlier number here;
#: the columns that it adds to tables with rows have a server's default.
SCHEMA = "4"

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

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

certifications = Table(
    "certifications",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("submitted_at", BigInteger, nullable=False),
    Column("code_claim", Text, unique=True, doc="the credit code of a certified account"),
    Column("body", Text, nullable=False, doc="Certification"),
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

codes = Table(
    "codes",
    metadata,
    Column("request_id", Text, primary_key=True),
    Column("phone", Text, nullable=False),
    Column("address", Text, nullable=False),
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

listings = Table(
    "listings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("vin_claim", Text, unique=True, doc="the VIN while in review or live"),
    Column("review_due", BigInteger, index=True),
    Column("body", Text, nullable=False, doc="Listing"),
)

requests = Table(
    "requests",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("expires_at", BigInteger, index=True, doc="of a live one"),
    Column("body", Text, nullable=False, doc="PurchaseRequest"),
)

quotations = Table(
    "quotations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("supplier_id", Text, nullable=False, index=True),
    Column("purchaser_id", Text, nullable=False, index=True),
    Column("request_id", Text, index=True),
    Column("listing_id", Text),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("valid_until", BigInteger, index=True, doc="of one that can still be accepted"),
    Column("body", Text, nullable=False, doc="Quotation"),
    UniqueConstraint("supplier_id", "request_id"),
)

orders = Table(
    "orders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("supplier_id", Text, nullable=False, index=True),
    Column("purchaser_id", Text, nullable=False, index=True),
    Column("payee_id", Text, index=True, doc="of the account to pay to"),
    Column("version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("run_out_at", BigInteger, index=True, doc="when the platform ends it by itself"),
    Column("body", Text, nullable=False, doc="Order"),
)

#: Which pictures prove something of an order: both its sides may see them.
voucher_pages = Table(
    "voucher_pages",
    metadata,
    Column("media_id", Text, primary_key=True),
    Column("order_id", Text, primary_key=True),
)

payees = Table(
    "payees",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("body", Text, nullable=False, doc="Payee"),
)

complaints = Table(
    "complaints",
    metadata,
    Column("id", Text, primary_key=True),
    Column("case_no", Text, nullable=False, unique=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("body", Text, nullable=False, doc="Complaint"),
)

#: Each time that somebody asked for the phone of a counterpart.
contact_reveals = Table(
    "contact_reveals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("order_id", Text, nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
)

#: The last number that was given in a year, of each kind of thing that has one.
numbers = Table(
    "numbers",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
)

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

uploads = Table(
    "uploads",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False),
    Column("length", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("gone", Boolean, nullable=False, doc="expired or deleted"),
    Column("kind", Text, nullable=False, server_default="photo", doc="as in `uploads.KINDS`"),
)

#: What completed uploads became; same id. Pictures of seeded listings have no row (`pictures`).
#: Recordings have no width and no height.
media = Table(
    "media",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("width", Integer),
    Column("height", Integer),
    Column("size", BigInteger, nullable=False),
    Column("kind", Text, nullable=False, server_default="photo", doc="as of its upload"),
    Column("media_type", Text, nullable=False, server_default="image/jpeg"),
)

identity_checks = Table(
    "identity_checks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account_id", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("created_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, doc="when it let the number be changed, which it does once"),
    Column("said", Text, nullable=False, doc="CheckContent without pictures and code"),
    Column("body", Text, nullable=False, doc="IdentityCheck"),
)

#: The pictures of undecided checks, in their order.
face_pictures = Table(
    "face_pictures",
    metadata,
    Column("media_id", Text, primary_key=True),
    Column("check_id", Text, nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("turn", Text, nullable=False),
)

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
