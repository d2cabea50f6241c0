"""Single values that belong to no table: cursors, the account, settings, the vault's key."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.storage.tables import meta


def get(conn: Connection, key: str, default: Any = None) -> Any:
    """The JSON value under `key`; a stored null is `default` too."""
    text = conn.scalar(select(meta.c.value).where(meta.c.key == key))
    value = None if text is None else json.loads(text)
    return default if value is None else value


def put(conn: Connection, key: str, value: Any) -> None:
    """Store a JSON value under `key`."""
    text = json.dumps(value, ensure_ascii=False)
    row = insert(meta).values(key=key, value=text)
    conn.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": text}))


def with_prefix(conn: Connection, prefix: str) -> dict[str, Any]:
    """The values whose keys begin with `prefix`, by key."""
    rows = conn.execute(select(meta).where(meta.c.key.startswith(prefix, autoescape=True)))
    return {row.key: json.loads(row.value) for row in rows}


def forget(conn: Connection, prefix: str) -> None:
    """Forget every value whose key begins with `prefix`."""
    conn.execute(delete(meta).where(meta.c.key.startswith(prefix, autoescape=True)))
