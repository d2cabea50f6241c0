"""The cases that this account has opened, as the platform knows them."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.complaint import Complaint, ComplaintContent
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.storage.tables import complaints


def upsert(conn: Connection, complaint: Complaint) -> bool:
    """Keep a case, unless it is known in this version or a newer one."""
    values = {
        "version": complaint.version,
        "state": str(complaint.state),
        "created_at": to_millis(complaint.created_at),
        "body": complaint.model_dump_json(),
    }
    row = insert(complaints).values(id=complaint.id, **values)
    done = conn.execute(
        row.on_conflict_do_update(
            index_elements=["id"], set_=values, where=complaints.c.version < complaint.version
        )
    )
    return done.rowcount == 1


def get(conn: Connection, complaint_id: str) -> Complaint | None:
    """One case."""
    body = conn.scalar(select(complaints.c.body).where(complaints.c.id == complaint_id))
    return Complaint.model_validate_json(body) if body else None


def every(conn: Connection) -> list[Complaint]:
    """All of them, newest first."""
    order = (complaints.c.created_at.desc(), complaints.c.id.desc())
    bodies = conn.scalars(select(complaints.c.body).order_by(*order))
    return [Complaint.model_validate_json(body) for body in bodies]


# -- operations on their way


def queue_put(
    conn: Connection, op_id: str, complaint_id: str, content: ComplaintContent, now: int
) -> None:
    """Queue a case; it waits for its evidence."""
    document = {"content": content.model_dump(mode="json", exclude_none=True)}
    outbox.add(conn, op_id, complaint_id, outbox.COMPLAINT_PUT, document, now)


def content_of(op: outbox.Op) -> ComplaintContent:
    """What an operation says."""
    return ComplaintContent.model_validate(op.payload["content"])
