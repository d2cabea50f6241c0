"""What was searched for before, to search for it again."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from vehilink_desktop.storage.tables import searches

#: How many are kept.
KEPT = 100


def remember(conn: Connection, text: str, now: int) -> None:
    """Put `text` at the top; the oldest beyond `KEPT` are forgotten."""
    row = insert(searches).values(text=text, count=1, last_at=now)
    conn.execute(
        row.on_conflict_do_update(
            index_elements=["text"], set_={"count": searches.c.count + 1, "last_at": now}
        )
    )
    newest = select(searches.c.text).order_by(searches.c.last_at.desc()).limit(KEPT)
    conn.execute(delete(searches).where(searches.c.text.not_in(newest)))


def recent(conn: Connection, limit: int) -> list[str]:
    """The last searches, newest first."""
    order = (searches.c.last_at.desc(), searches.c.text)
    return list(conn.scalars(select(searches.c.text).order_by(*order).limit(limit)))


def frequent(conn: Connection, limit: int) -> list[str]:
    """What was searched for most often first; the newer of two that are alike."""
    order = (searches.c.count.desc(), searches.c.last_at.desc(), searches.c.text)
    return list(conn.scalars(select(searches.c.text).order_by(*order).limit(limit)))


def forget(conn: Connection, text: str) -> None:
    """Take one search off the history."""
    conn.execute(delete(searches).where(searches.c.text == text))


def clear(conn: Connection) -> None:
    """Forget every search."""
    conn.execute(delete(searches))
