"""Purchase requests, quotations, orders and what belongs to them."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TABLES = """
CREATE TABLE requests (
    recency INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    mine BOOLEAN NOT NULL,
    expires_at INTEGER NOT NULL,
    region TEXT,
    quantity INTEGER,
    title TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT uq_requests_id UNIQUE (id)
);

CREATE INDEX ix_requests_live ON requests (expires_at) WHERE state = 'live';

CREATE TABLE request_drafts (
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    base_version INTEGER,
    base_content TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT pk_request_drafts PRIMARY KEY (id)
);

CREATE TABLE quotations (
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL,
    side TEXT NOT NULL,
    turn_mine BOOLEAN NOT NULL,
    request_id TEXT,
    listing_id TEXT,
    order_id TEXT,
    counterpart TEXT NOT NULL,
    title TEXT NOT NULL,
    currency TEXT,
    total_minor INTEGER,
    valid_until INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_quotations PRIMARY KEY (place),
    CONSTRAINT uq_quotations_id UNIQUE (id)
);

CREATE INDEX ix_quotations_open ON quotations (valid_until) WHERE state = 'open';

CREATE INDEX ix_quotations_request ON quotations (request_id);

CREATE INDEX ix_quotations_turn ON quotations (valid_until) WHERE turn_mine;

CREATE TABLE quotation_keys (
    place INTEGER NOT NULL,
    due INTEGER NOT NULL,
    total INTEGER NOT NULL,
    created INTEGER NOT NULL,
    CONSTRAINT pk_quotation_keys PRIMARY KEY (place)
);

CREATE INDEX ix_quotation_keys_created ON quotation_keys (created);

CREATE INDEX ix_quotation_keys_due ON quotation_keys (due);

CREATE INDEX ix_quotation_keys_total ON quotation_keys (total);

CREATE TABLE quotation_bodies (
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_quotation_bodies PRIMARY KEY (id)
);

CREATE TABLE offer_drafts (
    id TEXT NOT NULL,
    request_id TEXT,
    listing_id TEXT,
    content TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT pk_offer_drafts PRIMARY KEY (id)
);

CREATE TABLE estimates (
    request_id TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT pk_estimates PRIMARY KEY (request_id)
);

CREATE TABLE orders (
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    number TEXT NOT NULL,
    status TEXT NOT NULL,
    milestone TEXT,
    side TEXT NOT NULL,
    turn_mine BOOLEAN NOT NULL,
    needs_me BOOLEAN NOT NULL,
    quotation_id TEXT,
    counterpart TEXT NOT NULL,
    title TEXT NOT NULL,
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    due_at INTEGER,
    agreed_on INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT pk_orders PRIMARY KEY (place),
    CONSTRAINT uq_orders_id UNIQUE (id)
);

CREATE INDEX ix_orders_needing ON orders (due_at) WHERE needs_me;

CREATE TABLE order_keys (
    place INTEGER NOT NULL,
    due INTEGER NOT NULL,
    total INTEGER NOT NULL,
    created INTEGER NOT NULL,
    CONSTRAINT pk_order_keys PRIMARY KEY (place)
);

CREATE INDEX ix_order_keys_created ON order_keys (created);

CREATE INDEX ix_order_keys_due ON order_keys (due);

CREATE INDEX ix_order_keys_total ON order_keys (total);

CREATE TABLE order_bodies (
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_order_bodies PRIMARY KEY (id)
);

CREATE TABLE order_sums (
    status TEXT NOT NULL,
    milestone TEXT NOT NULL,
    turn_mine BOOLEAN NOT NULL,
    currency TEXT NOT NULL,
    number INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    CONSTRAINT pk_order_sums PRIMARY KEY (status, milestone, turn_mine, currency)
) WITHOUT ROWID;

CREATE TABLE order_days (
    day INTEGER NOT NULL,
    status TEXT NOT NULL,
    currency TEXT NOT NULL,
    number INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    CONSTRAINT pk_order_days PRIMARY KEY (day, status, currency)
) WITHOUT ROWID;

CREATE TABLE order_drafts (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    listing_id TEXT,
    order_id TEXT,
    content TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT pk_order_drafts PRIMARY KEY (id)
);

CREATE INDEX ix_order_drafts_order_id ON order_drafts (order_id);

CREATE TABLE voucher_drafts (
    order_id TEXT NOT NULL,
    milestone TEXT,
    content TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT pk_voucher_drafts PRIMARY KEY (order_id)
);

CREATE TABLE reveals (
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT pk_reveals PRIMARY KEY (id)
);

CREATE INDEX ix_reveals_order_id ON reveals (order_id);

CREATE TABLE payees (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_payees PRIMARY KEY (id)
);

CREATE TABLE complaints (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_complaints PRIMARY KEY (id)
);

CREATE TABLE stock_facts (
    listing_id TEXT NOT NULL,
    brand_key TEXT NOT NULL,
    series_key TEXT NOT NULL,
    category TEXT,
    condition TEXT,
    fuel TEXT,
    steering TEXT,
    model_year INTEGER,
    mileage_km INTEGER,
    exterior_key TEXT NOT NULL,
    interior_key TEXT NOT NULL,
    incoterm TEXT,
    quantity INTEGER,
    packed TEXT NOT NULL,
    CONSTRAINT pk_stock_facts PRIMARY KEY (listing_id)
);

CREATE INDEX ix_stock_facts_compared ON stock_facts (
    brand_key, series_key, category, condition, fuel, steering, model_year, mileage_km,
    exterior_key, interior_key, incoterm, quantity
)"""

#: As `listing_terms` (0001): contentless, each term one token.
_SEARCH_INDEX = """
CREATE VIRTUAL TABLE {name} USING fts5(
    terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '~=<.'"
)"""


def upgrade() -> None:
    """From the third schema to the fourth; what is reckoned from vehicles is filled in later."""
    for statement in _TABLES.split(";"):
        op.execute(statement)
    for name in ("quotation_terms", "order_terms"):
        op.execute(_SEARCH_INDEX.format(name=name))
