"""The tables of the market: what everybody sees, and how it is found."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Table, Text

from vehilink_desktop.storage.tables.base import metadata

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

searches = Table(
    "searches",
    metadata,
    Column("text", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("last_at", Integer, nullable=False, index=True),
)
