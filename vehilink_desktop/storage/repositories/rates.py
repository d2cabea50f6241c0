"""The exchange rates that were known last."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.storage.repositories import meta

_KEY = "rates"


def current(conn: Connection) -> RateTable | None:
    """The last table; None while there was never any."""
    stored = meta.get(conn, _KEY)
    return RateTable.model_validate(stored) if stored else None


def keep(conn: Connection, table: RateTable) -> None:
    """From now on it is this table."""
    meta.put(conn, _KEY, table.model_dump(mode="json"))
