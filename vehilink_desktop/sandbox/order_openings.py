"""How orders begin: from the offer that somebody accepted, or directly from a purchaser."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.order import Milestone, Order, OrderEvent, OrderStatus
from vehilink_desktop.domain.order_deeds import Obstacle, OfferOrder
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.quotation import Quotation
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.sandbox import deals, feeds, order_rows
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.gates import pass_gate
from vehilink_desktop.sandbox.numbers import ORDER, next_number
from vehilink_desktop.sandbox.parties import check_cross_border, lock_both, party
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import orders, quotations


def form(conn: Connection, site: Site, quotation: Quotation, by: Side, deed_id: str) -> list[Told]:
    """Make the order of a quotation that side `by` has just accepted; what both must hear.

    Raises:
        Refused: `invalid`: the id that the order shall have is no UUID or taken.
    """
    offer, order_id = quotation.latest(), quotation.order_id
    assert offer is not None
    assert order_id is not None
    deals.check_id(order_id, "/deed/order_id")
    now = from_millis(site.now())
    agreed = {"milestone": str(Milestone.AGREED)}
    events = (
        OrderEvent(id=deed_id, at=now, by=by, kind="accept", detail={"offer": offer.number}),
        OrderEvent(id=f"{deed_id}.agreed", at=now, by=by, kind="milestone", detail=agreed),
    )
    order = Order(
        id=order_id,
        version=1,
        number=next_number(conn, site, ORDER),
        status=OrderStatus.ACTIVE,
        quotation_id=quotation.id,
        listing_id=quotation.listing_id,
        supplier=quotation.supplier,
        purchaser=quotation.purchaser,
        offered_by=offer.by,
        terms=offer.terms,
        done=(Milestone.AGREED,),
        events=events,
        created_at=now,
        updated_at=now,
    )
    return order_rows.add(conn, order, "/deed/order_id")


def open_order(
    conn: Connection, site: Site, account_id: str, order_id: str, deed: OfferOrder, deed_id: str
) -> Order:
    """A purchaser's order for a live vehicle, or to a supplier with whom there was a deal before.

    Raises:
        Refused: `not-certified`, `suspended`, `cross-border-consent-needed`, `not-found`,
            `invalid`; `state-conflict` with the member `reason`.
    """
    deals.check_id(order_id, "/order_id")
    supplier_id = _supplier_of(conn, account_id, deed)
    purchaser, supplier = lock_both(conn, account_id, supplier_id)
    pass_gate(purchaser, Deed.ORDER)
    if supplier is None or supplier.user_type != UserType.SUPPLIER:
        raise _unknown()
    if not party(supplier).active:
        raise deals.conflict(None, Obstacle.COUNTERPART_INACTIVE)
    known = order_rows.find(conn, order_id)
    if known is not None:  # the same id, a moment ago, by another deed
        raise deals.conflict(known if _is_of(known, account_id) else None, Obstacle.NOT_NOW)
    check_cross_border(party(supplier), party(purchaser), purchaser)
    order = _offered(site, order_id, supplier, purchaser, deed, deed_id)
    order = order.model_copy(update={"number": next_number(conn, site, ORDER)})
    feeds.tell_accounts(conn, site, order_rows.add(conn, order, "/order_id"))
    return order


def _supplier_of(conn: Connection, account_id: str, deed: OfferOrder) -> str:
    if deed.listing_id is not None:
        owner = deals.live_listing(conn, account_id, deed.listing_id).account_id
        if deed.counterpart_id not in (None, owner):
            raise deals.wrong("/deed/counterpart_id", "other_owner")
        return owner
    if deed.counterpart_id is None:
        raise deals.wrong("/deed/listing_id", "required")
    for table in (quotations, orders):
        both = (table.c.supplier_id == deed.counterpart_id, table.c.purchaser_id == account_id)
        if conn.execute(select(table.c.id).where(*both).limit(1)).first():
            return deed.counterpart_id
    raise _unknown()


def _offered(
    site: Site,
    order_id: str,
    supplier: Account,
    purchaser: Account,
    deed: OfferOrder,
    deed_id: str,
) -> Order:
    now: datetime = from_millis(site.now())
    sides: dict[str, Any] = {"supplier": party(supplier), "purchaser": party(purchaser)}
    return Order(
        id=order_id,
        version=1,
        number="",
        status=OrderStatus.OFFERED,
        listing_id=deed.listing_id,
        **sides,
        offered_by=Side.PURCHASER,
        terms=deed.terms,
        events=(OrderEvent(id=deed_id, at=now, by=Side.PURCHASER, kind=deed.kind),),
        created_at=now,
        updated_at=now,
    )


def _is_of(order: Order, account_id: str) -> bool:
    return account_id in (order.supplier.account_id, order.purchaser.account_id)


def _unknown() -> Refused:
    return Refused(ProblemType.NOT_FOUND, "There is no such supplier.")
