"""The tables of deals: requests, quotations, orders and what belongs to them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text

from vehilink_desktop.storage.tables.base import metadata

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
