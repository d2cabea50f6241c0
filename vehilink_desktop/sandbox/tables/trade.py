"""What dealers hand in, offer and agree on."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, Table, Text, UniqueConstraint

from vehilink_desktop.sandbox.tables.base import metadata

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
    Column("arrived_at", BigInteger, doc="null for what arrived before schema 5"),
)
