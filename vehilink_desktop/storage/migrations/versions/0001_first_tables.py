"""The first tables and the search index."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = """CREATE TABLE aliases (
    name TEXT NOT NULL,
    other TEXT NOT NULL,
    CONSTRAINT pk_aliases PRIMARY KEY (name)
)
 WITHOUT ROWID;

CREATE TABLE conflicts (
    listing_id TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    their_version INTEGER NOT NULL,
    found_at INTEGER NOT NULL,
    CONSTRAINT pk_conflicts PRIMARY KEY (listing_id, field)
);

CREATE TABLE draft_versions (
    id TEXT NOT NULL,
    listing_id TEXT NOT NULL,
    content TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    cause TEXT NOT NULL,
    CONSTRAINT pk_draft_versions PRIMARY KEY (id)
);

CREATE INDEX ix_draft_versions_listing_id ON draft_versions (listing_id);

CREATE TABLE drafts (
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    base_version INTEGER,
    base_content TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    discarded_at INTEGER,
    CONSTRAINT pk_drafts PRIMARY KEY (id)
);

CREATE TABLE facets (
    field TEXT NOT NULL,
    parent TEXT NOT NULL,
    value TEXT NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT pk_facets PRIMARY KEY (field, parent, value)
)
 WITHOUT ROWID;

CREATE TABLE listings (
    recency INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    mine BOOLEAN NOT NULL,
    currency TEXT,
    price_minor INTEGER,
    vin TEXT,
    "row" TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT uq_listings_id UNIQUE (id)
);

CREATE INDEX ix_listings_live ON listings (recency, price_minor) WHERE state = 'live';

CREATE INDEX ix_listings_own ON listings (vin) WHERE mine;

CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY ("key")
);

CREATE TABLE outbox (
    op_id TEXT NOT NULL,
    lane TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    base_version INTEGER,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try INTEGER NOT NULL,
    problem TEXT,
    detail TEXT,
    fields TEXT,
    created_at INTEGER NOT NULL,
    done_at INTEGER,
    hidden BOOLEAN NOT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (op_id)
);

CREATE INDEX ix_outbox_lane_place ON outbox (lane, place);

CREATE INDEX ix_outbox_state_next_try ON outbox (state, next_try);

CREATE TABLE photos (
    id TEXT NOT NULL,
    listing_id TEXT NOT NULL,
    state TEXT NOT NULL,
    arrival INTEGER NOT NULL,
    name TEXT NOT NULL,
    source_path TEXT,
    source_size INTEGER,
    source_mtime_ns INTEGER,
    source_sha256 TEXT,
    sha256 TEXT,
    size INTEGER,
    width INTEGER,
    height INTEGER,
    taken_at TEXT,
    refusal TEXT,
    CONSTRAINT pk_photos PRIMARY KEY (id),
    CONSTRAINT ck_photos_state CHECK (state IN ('incoming','ready','refused','attached'))
);

CREATE INDEX ix_photos_listing_id ON photos (listing_id);

CREATE INDEX ix_photos_source_sha256 ON photos (source_sha256);

CREATE TABLE searches (
    text TEXT NOT NULL,
    count INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    CONSTRAINT pk_searches PRIMARY KEY (text)
);

CREATE INDEX ix_searches_last_at ON searches (last_at);

CREATE TABLE uploads (
    photo_id TEXT NOT NULL,
    listing_id TEXT NOT NULL,
    state TEXT NOT NULL,
    size INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    url TEXT,
    attempts INTEGER NOT NULL,
    next_try INTEGER NOT NULL,
    problem TEXT,
    detail TEXT,
    sent_bytes INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    done_at INTEGER,
    CONSTRAINT pk_uploads PRIMARY KEY (photo_id),
    CONSTRAINT fk_uploads_photo_id FOREIGN KEY(photo_id) REFERENCES photos (id) ON DELETE CASCADE
);

CREATE INDEX ix_uploads_listing_id ON uploads (listing_id)"""

#: Contentless: the terms are made by search.py and are nowhere stored as text. Each term is one
#: token, whatever its characters are.
_SEARCH_INDEX = """
CREATE VIRTUAL TABLE listing_terms USING fts5(
    terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '~=<.'"
)"""


#: Terms gathered in memory before they are written: fewer and larger pieces to merge later.
_HASH_BYTES = 8 << 20


def upgrade() -> None:
    """From nothing to the first schema."""
    for statement in _TABLES.split(";"):
        op.execute(statement)
    op.execute(_SEARCH_INDEX)
    op.execute(
        f"INSERT INTO listing_terms (listing_terms, rank) VALUES ('hashsize', {_HASH_BYTES})"
    )
