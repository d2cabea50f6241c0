"""Bitsets for frequent terms; places in the outbox are counted, not read off a clock."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: They stay empty: spans are sealed in quiet moments.
_SPANS = """CREATE TABLE sealed_spans (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    number INTEGER NOT NULL,
    waiting TEXT,
    live BLOB NOT NULL
);

CREATE TABLE sealed_terms (
    span INTEGER NOT NULL,
    term TEXT NOT NULL,
    bits BLOB NOT NULL,
    CONSTRAINT pk_sealed_terms PRIMARY KEY (span, term)
)"""

_COLUMNS = (
    "kind, payload, base_version, state, attempts, next_try, problem, detail, fields, created_at,"
    " done_at, hidden"
)
_PLACES = f"""CREATE TABLE new_outbox (
    op_id TEXT NOT NULL,
    lane TEXT NOT NULL,
    place INTEGER NOT NULL,
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
    CONSTRAINT pk_outbox PRIMARY KEY (op_id),
    CONSTRAINT uq_outbox_place UNIQUE (place)
);

INSERT INTO new_outbox (op_id, lane, place, {_COLUMNS})
    SELECT op_id, lane, row_number() OVER (ORDER BY place), {_COLUMNS} FROM outbox;

DROP TABLE outbox;

ALTER TABLE new_outbox RENAME TO outbox;

CREATE INDEX ix_outbox_lane_place ON outbox (lane, place);

CREATE INDEX ix_outbox_state_next_try ON outbox (state, next_try)"""


def upgrade() -> None:
    """The order in the outbox stays as it is."""
    for statement in (*_SPANS.split(";"), *_PLACES.split(";")):
        op.execute(statement)
