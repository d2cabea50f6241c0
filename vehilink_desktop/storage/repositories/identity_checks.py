"""The identity checks that this account has handed in, as the platform knows them."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.identity_check import CheckContent, IdentityCheck
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.storage.tables import identity_checks


def upsert(conn: Connection, check: IdentityCheck) -> bool:
    """Keep a check, unless it is known in this version or a newer one."""
    values = {
        "version": check.version,
        "state": str(check.state),
        "created_at": to_millis(check.created_at),
        "body": check.model_dump_json(),
    }
    row = insert(identity_checks).values(id=check.id, **values)
    done = conn.execute(
        row.on_conflict_do_update(
            index_elements=["id"], set_=values, where=identity_checks.c.version < check.version
        )
    )
    return done.rowcount == 1


def get(conn: Connection, check_id: str) -> IdentityCheck | None:
    """One check."""
    body = conn.scalar(select(identity_checks.c.body).where(identity_checks.c.id == check_id))
    return IdentityCheck.model_validate_json(body) if body else None


def every(conn: Connection) -> list[IdentityCheck]:
    """All of them, newest first."""
    order = (identity_checks.c.created_at.desc(), identity_checks.c.id.desc())
    bodies = conn.scalars(select(identity_checks.c.body).order_by(*order))
    return [IdentityCheck.model_validate_json(body) for body in bodies]


# -- operations on their way


def queue_put(conn: Connection, op_id: str, check_id: str, content: CheckContent, now: int) -> None:
    """Queue a check; it waits for its pictures."""
    document = {"content": content.model_dump(mode="json", exclude_none=True)}
    outbox.add(conn, op_id, check_id, outbox.IDENTITY_PUT, document, now)


def content_of(op: outbox.Op) -> CheckContent:
    """What an operation says."""
    return CheckContent.model_validate(op.payload["content"])
