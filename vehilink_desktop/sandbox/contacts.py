"""The phone of a counterpart: told on a click, and each click is written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.sandbox import accounts, deals, orders
from vehilink_desktop.sandbox.gates import pass_gate
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
    account = accounts.locked(conn, account_id)
    pass_gate(account, Deed.TRADE)
    order = orders.get(conn, account_id, order_id)
    other = accounts.entry(conn, order.party(order.side_of(account_id).other).account_id)
    if other is None or not other.phone:
        raise deals.conflict(order, "counterpart-inactive")
    row = {"id": site.new_id(), "account_id": account_id, "order_id": order_id, "at": site.now()}
    conn.execute(insert(contact_reveals).values(row))
    return other.phone


def reveals(conn: Connection, limit: int = 200) -> tuple[Reveal, ...]:
    """The latest, newest first, for staff."""
    query = select(contact_reveals).order_by(contact_reveals.c.id.desc()).limit(limit)
    return tuple(
        Reveal(row.id, row.account_id, row.order_id, from_millis(row.at))
        for row in conn.execute(query)
    )
