"""SQLite or PostgreSQL behind two context managers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from vehilink_desktop.sandbox.tables import meta, metadata

_SETUP_LOCK = 0x5E41
#: Values of statements do not stand in errors, which go to logs.
_POOL: dict[str, Any] = {"pool_size": 20, "max_overflow": 30, "hide_parameters": True}


class Database:
    """Transactions of the sandbox. Threads may use it at once."""

    def __init__(self, url: str) -> None:
        self._engine = _engine_for(url)
        self._writing = self._engine.execution_options(vehilink_writes=True)
        self.is_sqlite = self._engine.dialect.name == "sqlite"
        # SQLite's own waiting is not fair, so writers of this process queue here
        self._turn = threading.Lock() if self.is_sqlite else nullcontext()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with self._engine.begin() as conn:
            yield conn

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that commits at the end of the block and rolls back on an error."""
        with self._turn, self._writing.begin() as conn:
            yield conn

    @contextmanager
    def set_up(self) -> Iterator[Connection]:
        """A writing transaction with all tables, alone among the processes that start up."""
        with self.write() as conn:
            if not self.is_sqlite:
                conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _SETUP_LOCK})
            metadata.create_all(conn)
            yield conn

    def close(self) -> None:
        self._engine.dispose()


def insert_or_ignore(conn: Connection, table: Table, values: dict[str, Any]) -> bool:
    """Insert a row unless its key is there, waiting for whoever is inserting it. True if done."""
    statement = _upsert(conn, table).values(values).on_conflict_do_nothing()
    return conn.execute(statement.returning(*table.primary_key)).first() is not None


def hold(conn: Connection, key: str) -> None:
    """Make every other transaction that holds `key` wait until this one ends.

    Nothing of the key is written anywhere. SQLite's writers are alone anyway.
    """
    if conn.dialect.name != "sqlite":
        conn.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(key, 0))))


def phone_key(phone: str) -> str:
    """What transactions `hold` that are about who has a number."""
    return f"phone {phone}"


def get_meta(conn: Connection, key: str) -> str | None:
    """A value of the table `meta`."""
    return conn.execute(select(meta.c.value).where(meta.c.key == key)).scalar()


def put_meta(conn: Connection, key: str, value: str) -> None:
    """Write a value of the table `meta`, over the one that may be there."""
    statement = _upsert(conn, meta).values(key=key, value=value)
    conn.execute(
        statement.on_conflict_do_update(
            index_elements=[meta.c.key], set_={"value": statement.excluded.value}
        )
    )


def _upsert(conn: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    return sqlite.insert(table) if conn.dialect.name == "sqlite" else postgresql.insert(table)


def _engine_for(url: str) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(
            url, hide_parameters=True, pool_size=20, max_overflow=30, pool_pre_ping=True
        )
    engine = create_engine(url, hide_parameters=True, pool_size=20, max_overflow=30)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=30000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(conn: Connection) -> None:
        writes = conn.get_execution_options().get("vehilink_writes", False)
        conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
