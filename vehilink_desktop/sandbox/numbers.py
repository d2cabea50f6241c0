"""Numbers that people say to each other: they count up through a year, without gaps."""

from __future__ import annotations

from sqlalchemy import Connection, update

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.sandbox.database import insert_or_ignore
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import numbers

QUOTATION = "Q"
ORDER = "O"
COMPLAINT = "C"
PRIVACY_CASE = "P"


def next_number(conn: Connection, site: Site, kind: str) -> str:
    """The next of a kind, such as `O-2026-000123`; its row stays locked until the commit.

    So a transaction takes it after every account and thing that it locks, and before the feeds.
    """
    year = from_millis(site.now()).year
    insert_or_ignore(conn, numbers, {"kind": kind, "year": year, "last": 0})
    mine = (numbers.c.kind == kind) & (numbers.c.year == year)
    counted = update(numbers).where(mine).values(last=numbers.c.last + 1)
    last = conn.execute(counted.returning(numbers.c.last)).scalar_one()
    return f"{kind}-{year}-{last:06d}"
