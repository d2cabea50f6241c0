"""The own vehicles, by what may name them on a folder, a plate or a code."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.domain.batch_proposal import Stock
from vehilink_desktop.domain.vin import normalise_vin
from vehilink_desktop.storage.repositories import drafts, listings


def known_stock(conn: Connection) -> Stock:
    """All of them; an open draft's words win."""
    contents = {one.id: one.content for one in listings.own(conn)}
    contents |= {one.id: one.content for one in drafts.all_open(conn)}
    return Stock(
        by_vin={normalise_vin(one.vin): at for at, one in contents.items() if one.vin},
        by_stock_no={one.stock_no.casefold(): at for at, one in contents.items() if one.stock_no},
        ids=frozenset(contents),
    )
