"""Companies that this account has had to do with: who they are, and what there was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, func, or_, select

from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.storage.tables import order_bodies, orders, quotation_bodies, quotations


class Deal(NamedTuple):
    """An order or a quotation with somebody; `route` is `order` or `quotation`."""

    route: str
    id: str
    number: str


class _Parties(Model):
    supplier: Party
    purchaser: Party


def deals_with(
    conn: Connection, account_id: str, limit: int = 5
) -> tuple[Party | None, tuple[Deal, ...]]:
    """Who an account is by the newest deal with it, and these deals: orders first.

    Reads every deal: for what a person asks once, not for lists.
    """
    party: Party | None = None
    deals: list[Deal] = []
    for deal, body in _newest(conn, account_id, limit):
        sides = _Parties.model_validate_json(body)
        known = sides.supplier if sides.supplier.account_id == account_id else sides.purchaser
        party = party or known
        deals.append(deal)
    return party, tuple(deals[:limit])


def _newest(conn: Connection, account_id: str, limit: int) -> Iterator[tuple[Deal, str]]:
    for route, rows, bodies in (
        ("order", orders, order_bodies),
        ("quotation", quotations, quotation_bodies),
    ):
        found = conn.execute(
            select(rows.c.id, rows.c.number, bodies.c.body)
            .join(bodies, bodies.c.id == rows.c.id)
            .where(_is_side(bodies, account_id))
            .order_by(rows.c.updated_at.desc())
            .limit(limit)
        )
        for one, number, body in found:
            yield Deal(route, one, number), body


def _is_side(bodies: Table, account_id: str) -> ColumnElement[bool]:
    return or_(
        *(
            func.json_extract(bodies.c.body, f"$.{side}.account_id") == account_id
            for side in ("supplier", "purchaser")
        )
    )
