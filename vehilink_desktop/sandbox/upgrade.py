"""Brings the database of an earlier sandbox to today's tables, so that its users stay."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, func, insert, inspect, select, update
from sqlalchemy.schema import CreateColumn

from vehilink_desktop.domain.account import DeviceRecord
from vehilink_desktop.sandbox.database import get_meta, put_meta
from vehilink_desktop.sandbox.seed.plant import plant_newcomers, plant_papers, seed_opened
from vehilink_desktop.sandbox.seed.register import plant_register
from vehilink_desktop.sandbox.tables import SCHEMA, devices, metadata, refresh_tokens, sessions

#: The schemas that `upgrade` knows how to bring here; new tables are there already.
EARLIER = ("1", "2", "3", "4")


def upgrade(conn: Connection) -> None:
    """Add the columns and indexes that are lacking, and fill what older rows can tell."""
    schema = get_meta(conn, "schema")
    _let_be_null(conn)
    _add_columns(conn)
    if schema == "1":
        _from_first(conn)
    plant_newcomers(conn, seed_opened(conn))
    plant_register(conn)
    put_meta(conn, "schema", SCHEMA)


def _from_first(conn: Connection) -> None:
    conn.exec_driver_sql("DROP TABLE IF EXISTS locks")  # it kept every number that was ever typed
    _fill_sessions(conn)
    plant_papers(conn, seed_opened(conn))


def _let_be_null(conn: Connection) -> None:
    """Take today's word for which columns of the older tables must have a value."""
    inspector, quote = inspect(conn), conn.dialect.identifier_preparer
    for table in metadata.sorted_tables:
        found = {column["name"]: column["nullable"] for column in inspector.get_columns(table.name)}
        freed = [c for c in table.columns if c.nullable and not found.get(c.name, True)]
        if conn.dialect.name == "sqlite":
            if freed:
                _rebuild(conn, table, [column for column in table.columns if column.name in found])
            continue
        for column in freed:
            place = f"{quote.format_table(table)} ALTER COLUMN {quote.format_column(column)}"
            conn.exec_driver_sql(f"ALTER TABLE {place} DROP NOT NULL")


def _rebuild(conn: Connection, table: Table, known: list[Column[Any]]) -> None:
    """SQLite changes no column: a new table takes over what the older one knows."""
    before = Table(f"{table.name}_before", MetaData(), *(Column(c.name, c.type) for c in known))
    quote = conn.dialect.identifier_preparer
    old, aside = quote.format_table(table), quote.format_table(before)
    conn.exec_driver_sql(f"ALTER TABLE {old} RENAME TO {aside}")
    table.create(conn)
    names = [column.name for column in known]
    conn.execute(insert(table).from_select(names, select(before)))
    before.drop(conn)


def _add_columns(conn: Connection) -> None:
    inspector, quote = inspect(conn), conn.dialect.identifier_preparer
    for table in metadata.sorted_tables:
        present = {column["name"] for column in inspector.get_columns(table.name)}
        for column in table.columns:
            if column.name not in present:
                added = CreateColumn(column).compile(dialect=conn.dialect)
                conn.exec_driver_sql(f"ALTER TABLE {quote.format_table(table)} ADD COLUMN {added}")
        for index in table.indexes:
            index.create(conn, checkfirst=True)


def _fill_sessions(conn: Connection) -> None:
    """Schema 1 did not say when a session was last used, nor when a device was first."""
    mine = refresh_tokens.c.session_id == sessions.c.id
    refreshed = select(func.max(refresh_tokens.c.created_at)).where(mine).scalar_subquery()
    seen = func.coalesce(refreshed, sessions.c.created_at)
    conn.execute(update(sessions).where(sessions.c.last_seen_at == 0).values(last_seen_at=seen))
    first: dict[tuple[str, str], int] = {}
    for row in conn.execute(select(sessions).order_by(sessions.c.created_at)):
        device = DeviceRecord.model_validate_json(row.device)
        first.setdefault((row.account_id, device.device_id), row.created_at)
    if first:
        rows = [
            {"account_id": account_id, "device_id": device_id, "first_seen_at": moment}
            for (account_id, device_id), moment in first.items()
        ]
        conn.execute(insert(devices), rows)
