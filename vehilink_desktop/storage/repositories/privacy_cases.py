"""What this account has asked about its personal data, as the platform knows it."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.privacy_case import CaseContent, CaseState, PrivacyCase
from vehilink_desktop.storage.repositories import meta, outbox
from vehilink_desktop.storage.tables import privacy_cases

_DRAFT = "privacy_case.draft"


def upsert(conn: Connection, case: PrivacyCase) -> bool:
    """Keep a case, unless it is known in this version or a newer one."""
    values = {
        "version": case.version,
        "state": str(case.state),
        "created_at": to_millis(case.created_at),
        "due_at": to_millis(case.due_at),
        "body": case.model_dump_json(),
    }
    row = insert(privacy_cases).values(id=case.id, applied=False, **values)
    done = conn.execute(
        row.on_conflict_do_update(
            index_elements=["id"], set_=values, where=privacy_cases.c.version < case.version
        )
    )
    return done.rowcount == 1


def get(conn: Connection, case_id: str) -> PrivacyCase | None:
    """One case."""
    found = _many(conn, privacy_cases.c.id == case_id)
    return found[0] if found else None


def every(conn: Connection) -> list[PrivacyCase]:
    """All of them, newest first."""
    return _many(conn)


def to_apply(conn: Connection) -> list[PrivacyCase]:
    """Those that the platform carried out and whose consequences here are still to be drawn."""
    carried_out = privacy_cases.c.state == str(CaseState.CARRIED_OUT)
    return _many(conn, carried_out, ~privacy_cases.c.applied)


def set_applied(conn: Connection, case_id: str) -> None:
    """Its consequences here are drawn."""
    conn.execute(update(privacy_cases).where(privacy_cases.c.id == case_id).values(applied=True))


def _many(conn: Connection, *conditions: ColumnElement[bool]) -> list[PrivacyCase]:
    order = (privacy_cases.c.created_at.desc(), privacy_cases.c.id.desc())
    query = select(privacy_cases.c.body).where(*conditions).order_by(*order)
    return [PrivacyCase.model_validate_json(body) for body in conn.scalars(query)]


# -- the one being written


def draft(conn: Connection) -> CaseContent | None:
    """What was written down of a request that is not sent."""
    document = meta.get(conn, _DRAFT)
    return CaseContent.model_validate(document) if document else None


def keep_draft(conn: Connection, content: CaseContent | None) -> None:
    """Write it down; None forgets it."""
    document = content.model_dump(mode="json", exclude_none=True) if content else None
    meta.put(conn, _DRAFT, document)


# -- operations on their way


def queue_put(conn: Connection, op_id: str, case_id: str, content: CaseContent, now: int) -> None:
    """Queue a request that needs no code."""
    document = {"content": content.model_dump(mode="json", exclude_none=True)}
    outbox.add(conn, op_id, case_id, outbox.PRIVACY_CASE_PUT, document, now)


def content_of(op: outbox.Op) -> CaseContent:
    """What an operation says."""
    return CaseContent.model_validate(op.payload["content"])
