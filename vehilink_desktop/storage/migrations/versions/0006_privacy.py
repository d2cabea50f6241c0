"""The privacy centre: what left, exports, cases, notices, visits, links; reveals of every kind."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TABLES = """
CREATE TABLE departures (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    host TEXT NOT NULL,
    bytes_up INTEGER NOT NULL,
    bytes_down INTEGER NOT NULL,
    outcome TEXT NOT NULL
);

CREATE INDEX ix_departures_at ON departures (at);

CREATE INDEX ix_departures_type_at ON departures (type, at);

CREATE TABLE exports (
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    target TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_exports PRIMARY KEY (id)
);

CREATE TABLE privacy_cases (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    applied BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_privacy_cases PRIMARY KEY (id)
);

CREATE TABLE notices (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    read_at INTEGER,
    body TEXT NOT NULL,
    CONSTRAINT pk_notices PRIMARY KEY (id)
);

CREATE TABLE visits (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    page TEXT NOT NULL,
    at INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    batch TEXT
);

CREATE INDEX ix_visits_at ON visits (at);

CREATE TABLE link_reports (
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    url_host TEXT NOT NULL,
    context TEXT NOT NULL,
    CONSTRAINT pk_link_reports PRIMARY KEY (id)
);

CREATE TABLE shown (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT pk_reveals PRIMARY KEY (id)
);

INSERT INTO shown (id, kind, subject, at) SELECT id, 'phone', order_id, at FROM reveals;

DROP TABLE reveals;

ALTER TABLE shown RENAME TO reveals;

CREATE INDEX ix_reveals_subject ON reveals (subject);

ALTER TABLE takes DROP COLUMN facts"""


def upgrade() -> None:
    """From the fifth schema to the sixth."""
    for statement in _TABLES.split(";"):
        op.execute(statement)
