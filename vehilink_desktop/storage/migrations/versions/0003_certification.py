"""Certification: submissions, their draft, their scans; operations say which files they need."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STEPS = """
CREATE TABLE certifications (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_certifications PRIMARY KEY (id)
);

CREATE TABLE certification_drafts (
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    readings TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT pk_certification_drafts PRIMARY KEY (id)
);

ALTER TABLE photos ADD COLUMN kind TEXT NOT NULL DEFAULT 'photo';

UPDATE outbox SET payload = json_set(payload, '$.files', json((
    SELECT json_group_array(json_extract(photo.value, '$.media_id'))
    FROM json_each(outbox.payload, '$.content.photos') AS photo
))) WHERE kind = 'listing.put'"""


def upgrade() -> None:
    """From the second schema to the third."""
    for statement in _STEPS.split(";"):
        op.execute(statement)
