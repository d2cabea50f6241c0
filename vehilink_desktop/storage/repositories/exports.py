"""The archives of personal data that were made on this computer, and those under way."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.export import DataExport, ExportJob, JobState
from vehilink_desktop.storage.tables import exports


def put(conn: Connection, job: ExportJob) -> None:
    """Keep a job as it is now."""
    values = {
        "state": str(job.state),
        "target": job.target,
        "created_at": to_millis(job.created_at),
        "body": job.model_dump_json(),
    }
    row = insert(exports).values(id=job.id, **values)
    conn.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))


def get(conn: Connection, export_id: str) -> ExportJob | None:
    """One job."""
    body = conn.scalar(select(exports.c.body).where(exports.c.id == export_id))
    return ExportJob.model_validate_json(body) if body else None


def every(conn: Connection) -> list[ExportJob]:
    """All of them, newest first."""
    order = (exports.c.created_at.desc(), exports.c.id.desc())
    bodies = conn.scalars(select(exports.c.body).order_by(*order))
    return [ExportJob.model_validate_json(body) for body in bodies]


def open_ids(conn: Connection) -> list[str]:
    """Those that are not finished: what they fetched is still needed."""
    return list(conn.scalars(select(exports.c.id).where(exports.c.state == JobState.OPEN)))


def note_platform(conn: Connection, told: DataExport) -> str | None:
    """Keep what the platform says of its part; the job it is for, if that is news."""
    for job in every(conn):
        known = job.platform
        if known is not None and known.id == told.id and known.version < told.version:
            put(conn, job.model_copy(update={"platform": told}))
            return job.id
    return None


def forget(conn: Connection, export_id: str) -> None:
    """Take a job off the list."""
    conn.execute(delete(exports).where(exports.c.id == export_id))
