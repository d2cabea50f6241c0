"""Capture: consents, the log of accesses, recordings, batches, identity checks."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TABLES = """
ALTER TABLE photos ADD COLUMN seconds REAL;
ALTER TABLE photos ADD COLUMN poster_id TEXT;
ALTER TABLE photos ADD COLUMN peaks TEXT;
ALTER TABLE photos ADD COLUMN format TEXT;

CREATE TABLE consents (
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    subject TEXT NOT NULL,
    granted BOOLEAN NOT NULL,
    wording TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_consents PRIMARY KEY (number)
);

CREATE INDEX ix_consents_subject ON consents (subject);

CREATE TABLE device_accesses (
    id TEXT NOT NULL,
    capability TEXT NOT NULL,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    "end" TEXT,
    CONSTRAINT pk_device_accesses PRIMARY KEY (id)
);

CREATE INDEX ix_device_accesses_capability_id ON device_accesses (capability, id);

CREATE INDEX ix_device_accesses_open ON device_accesses (id) WHERE ended_at IS NULL;

CREATE TABLE takes (
    id TEXT NOT NULL,
    listing_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    facts TEXT NOT NULL,
    purpose TEXT NOT NULL,
    CONSTRAINT pk_takes PRIMARY KEY (id),
    CONSTRAINT ck_takes_kind CHECK (kind IN ('video','voice')),
    CONSTRAINT ck_takes_state CHECK (state IN ('recording','finished'))
);

CREATE INDEX ix_takes_listing_id ON takes (listing_id);

CREATE TABLE batches (
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT pk_batches PRIMARY KEY (id)
);

CREATE TABLE identity_checks (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_identity_checks PRIMARY KEY (id)
)"""

#: Consents are only ever added, each after the one before.
_LEDGER = (
    """CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents
    BEGIN SELECT RAISE(ABORT, 'consents are only ever added'); END""",
    """CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents
    BEGIN SELECT RAISE(ABORT, 'consents are only ever added'); END""",
    """CREATE TRIGGER consents_in_order BEFORE INSERT ON consents
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM consents)
    BEGIN SELECT RAISE(ABORT, 'consents are only ever added'); END""",
)


def upgrade() -> None:
    """From the fourth schema to the fifth."""
    for statement in _TABLES.split(";"):
        op.execute(statement)
    for trigger in _LEDGER:
        op.execute(trigger)
