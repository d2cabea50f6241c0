"""The pieces in which a full-text table is written: fewer are read more quickly."""

from __future__ import annotations

from sqlalchemy import Connection


def merge(conn: Connection, table: str, steps: int) -> bool:
    """Write about `steps` pages of merged pieces, in a write; whether there were any to merge."""
    command = f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)"
    before = _total_changes(conn)
    conn.exec_driver_sql(command, (-steps,))
    # the command itself counts as one (SQLite's manual)
    return _total_changes(conn) - before >= 2


def _total_changes(conn: Connection) -> int:
    return int(conn.exec_driver_sql("SELECT total_changes()").scalar_one())
