"""The phone of a counterpart: told on a click, and each click is written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.order_deeds import Obstacle
from vehilink_desktop.sandbox import accounts, deals, orders
from vehilink_desktop.sandbox.gates import pass_gate
from vehilink_desktop.sandbox.parties import lock_both
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import contact_reveals


@dataclass(frozen=True)
class Reveal:
    """Who asked for the phone of the other side of which order, and when."""

    id: str
    account_id: str
    order_id: str
    at: datetime


def reveal(conn: Connection, site: Site, account_id: str, order_id: str) -> str:
    """The phone of the other side of an order, E.164.

    Raises:
        Refused: `not-certified`, `suspended`, `not-found`; `state-conflict` because of
            `counterpart-inactive`: the account is closed.
    """
    order = orders.get(conn, account_id, order_id)
    other_id = order.party(order.side_of(account_id).other).account_id
    # whoever closes the other account removes this answer, so it must not come later
    account, other = lock_both(conn, account_id, other_id)
    pass_gate(account, Deed.TRADE)
    if other is None:
        raise deals.conflict(order, Obstacle.COUNTERPART_INACTIVE)
    row = {"id": site.new_id(), "account_id": account_id, "order_id": order_id, "at": site.now()}
    conn.execute(insert(contact_reveals).values(row))
    return accounts.phone_of(conn, other_id)


def reveals(conn: Connection, limit: int = 200) -> tuple[Reveal, ...]:
    """The latest, newest first, for staff."""
    query = select(contact_reveals).order_by(contact_reveals.c.id.desc()).limit(limit)
    return tuple(
        Reveal(row.id, row.account_id, row.order_id, from_millis(row.at))
        for row in conn.execute(query)
    )
