"""Statements straight to the driver, for what is asked very often or yields very many rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection


def run(conn: Connection, statement: str, *values: object) -> Any:
    """Run a statement in the connection's transaction, or begin one; its cursor.

    SQLAlchemy takes longer than a short query does, and a second more for a million rows.
    """
    if not conn.in_transaction():
        conn.begin()
    driver: Any = conn.connection.driver_connection
    return driver.execute(statement, values)
