"""Submissions of the company's facts: what the platform said, and the one being written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.certification import Certification, CertificationContent
from vehilink_desktop.storage.tables import certification_drafts, certifications


@dataclass(frozen=True, slots=True)
class Draft:
    """A row of `certification_drafts`; `readings` is JSON-decoded, by the page's media id."""

    id: str
    content: CertificationContent
    readings: dict[str, Any]
    changed_at: int


# -- what the platform said


def upsert(conn: Connection, certification: Certification) -> bool:
    """Keep a submission, unless it is known in this version or a newer one."""
    values = {
        "version": certification.version,
        "state": str(certification.state),
        "submitted_at": to_millis(certification.submitted_at),
        "body": certification.model_dump_json(),
    }
    row = insert(certifications).values(id=certification.id, **values)
    done = conn.execute(
        row.on_conflict_do_update(
            index_elements=["id"],
            set_=values,
            where=certifications.c.version < certification.version,
        )
    )
    return done.rowcount == 1


def get(conn: Connection, certification_id: str) -> Certification | None:
    """One submission."""
    body = conn.scalar(select(certifications.c.body).where(certifications.c.id == certification_id))
    return Certification.model_validate_json(body) if body else None


def history(conn: Connection) -> list[Certification]:
    """Every submission, newest first."""
    order = (certifications.c.submitted_at.desc(), certifications.c.id.desc())
    bodies = conn.scalars(select(certifications.c.body).order_by(*order))
    return [Certification.model_validate_json(body) for body in bodies]


# -- the draft


def draft(conn: Connection) -> Draft | None:
    """The submission being written."""
    row = conn.execute(select(certification_drafts)).one_or_none()
    if row is None:
        return None
    content = CertificationContent.model_validate_json(row.content)
    return Draft(row.id, content, json.loads(row.readings), row.changed_at)


def start(conn: Connection, certification_id: str, content: CertificationContent, now: int) -> None:
    """Begin a draft.

    Raises:
        Bug: there is one.
    """
    if draft(conn) is not None:
        raise Bug("a second draft of a certification")
    conn.execute(
        insert(certification_drafts).values(
            id=certification_id, content=content.model_dump_json(), readings="{}", changed_at=now
        )
    )


def save(conn: Connection, certification_id: str, content: CertificationContent, now: int) -> None:
    """Keep what was typed; nothing happens where the draft has ended meanwhile."""
    _update(conn, certification_id, content=content.model_dump_json(), changed_at=now)


def keep_reading(conn: Connection, certification_id: str, media_id: str, reading: Any) -> None:
    """Keep what was read from one page, as JSON; None forgets it."""
    found = draft(conn)
    if found is None or found.id != certification_id:
        return
    readings = found.readings | {media_id: reading}
    kept = {one: text for one, text in readings.items() if text is not None}
    _update(conn, certification_id, readings=json.dumps(kept, ensure_ascii=False))


def drop_page(conn: Connection, certification_id: str, media_id: str, now: int) -> None:
    """Take one page off; nothing happens where the draft is of another submission."""
    found = draft(conn)
    if found is not None and found.id == certification_id:
        kept = tuple(ref for ref in found.content.documents if ref.media_id != media_id)
        keep_reading(conn, certification_id, media_id, None)
        save(conn, certification_id, found.content.model_copy(update={"documents": kept}), now)


def renew(conn: Connection, certification_id: str, new_id: str) -> None:
    """Let the draft go on as another submission: the platform has decided on this one."""
    _update(conn, certification_id, id=new_id)


def delete_draft(conn: Connection, certification_id: str) -> None:
    """Forget the draft: it has been submitted, or is not wanted any more."""
    here = certification_drafts.c.id == certification_id
    conn.execute(sqlalchemy.delete(certification_drafts).where(here))


def _update(conn: Connection, key: str, /, **values: Any) -> None:
    here = certification_drafts.c.id == key
    conn.execute(update(certification_drafts).where(here).values(**values))
