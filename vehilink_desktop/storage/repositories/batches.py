"""Batches of files that are being sorted onto vehicles; what they say is `domain/batch.py`'s."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy import delete as delete_from
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.storage.tables import batches


@dataclass(frozen=True, slots=True)
class Batch:
    """A row of `batches`; `content` is JSON-decoded."""

    id: str
    content: dict[str, Any]
    state: str
    changed_at: int


def save(conn: Connection, batch_id: str, state: str, content: dict[str, Any], now: int) -> None:
    """Keep a batch as it is now; `content` is made of what JSON knows."""
    text = json.dumps(content, ensure_ascii=False)
    values = {"content": text, "state": state, "changed_at": now}
    row = insert(batches).values(id=batch_id, **values)
    conn.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))


def get(conn: Connection, batch_id: str) -> Batch | None:
    """One batch."""
    row = conn.execute(select(batches).where(batches.c.id == batch_id)).one_or_none()
    return Batch(row.id, json.loads(row.content), row.state, row.changed_at) if row else None


def every(conn: Connection) -> list[Batch]:
    """All of them, last changed first."""
    order = (batches.c.changed_at.desc(), batches.c.id.desc())
    rows = conn.execute(select(batches).order_by(*order))
    return [Batch(row.id, json.loads(row.content), row.state, row.changed_at) for row in rows]


def delete(conn: Connection, batch_id: str) -> None:
    """Forget a batch."""
    conn.execute(delete_from(batches).where(batches.c.id == batch_id))
