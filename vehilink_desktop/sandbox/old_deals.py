"""Takes the people out of deals that ended long ago; what is left of an order is statistics."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.domain.order import ENDED, Order
from vehilink_desktop.domain.quotation import Quotation, QuotationState
from vehilink_desktop.domain.terms import DealLine, Party, Terms
from vehilink_desktop.sandbox import effects, feeds, order_rows, uploads
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import (
    contact_reveals,
    orders,
    quotations,
    staff_audit,
    voucher_pages,
)

NOBODY = Party(account_id="", nickname="", phone_masked="", active=False)
_WAITING = (QuotationState.ASKED, QuotationState.OPEN)
#: Of the terms and their lines, what says nothing of anybody.
_TERMS = {"currency", "charges", "incoterm", "payment", "deposit_minor", "balance_trigger"}
_LINES = {"brand", "series", "model", "model_year", "condition", "quantity", "unit_price_minor"}


def sweep(site: Site, before: datetime) -> None:
    """Take the people out of what ended at `before` or earlier."""
    with site.db.read() as conn:
        ended = [one.id for one in _ended_orders(conn, before)]
    for order_id in ended:
        with site.change() as conn:
            _anonymise(conn, site, order_id)
    with site.db.read() as conn:
        talked = [one.id for one in _ended_quotations(conn, before)]
    for quotation_id in talked:
        with site.change() as conn:
            _forget(conn, site, quotation_id)


def _ended_orders(conn: Connection, before: datetime) -> list[Order]:
    condition = (
        orders.c.status.in_([str(status) for status in ENDED])
        & (orders.c.supplier_id != NOBODY.account_id)
        & (orders.c.number < f"O-{before.year + 1}")
    )
    return [one for one in order_rows.read(conn, condition) if one.updated_at <= before]


def _ended_quotations(conn: Connection, before: datetime) -> list[Quotation]:
    """Those of which there is no order that names anybody."""
    named = select(orders.c.id).where(orders.c.supplier_id != NOBODY.account_id)
    kept = set(conn.execute(named).scalars())
    query = select(quotations.c.body).where(
        quotations.c.state.not_in(_WAITING), quotations.c.number < f"Q-{before.year + 1}"
    )
    bodies = conn.execute(query.order_by(quotations.c.id)).scalars()
    found = map(Quotation.model_validate_json, bodies)
    return [one for one in found if one.updated_at <= before and one.order_id not in kept]


def _anonymise(conn: Connection, site: Site, order_id: str) -> None:
    """The order's pages go before the commit: whoever repeats this misses none of them."""
    order = order_rows.locked(conn, order_id)
    if order is None or order.supplier == NOBODY:
        return
    of_order = voucher_pages.c.order_id == order_id
    elsewhere = select(voucher_pages.c.media_id).where(~of_order)
    mine = select(voucher_pages.c.media_id).where(of_order)
    alone = mine.where(voucher_pages.c.media_id.not_in(elsewhere))
    uploads.erase(conn, site, conn.execute(alone).scalars().all())
    conn.execute(delete(voucher_pages).where(of_order))
    conn.execute(delete(contact_reveals).where(contact_reveals.c.order_id == order_id))
    remarks = staff_audit.c.object == f"order {order_id}"
    conn.execute(update(staff_audit).where(remarks).values(detail="{}"))
    order_rows.write(conn, _bare(order))
    _tell_end(conn, site, "order", order)


def _forget(conn: Connection, site: Site, quotation_id: str) -> None:
    mine = delete(quotations).where(quotations.c.id == quotation_id)
    body = conn.execute(mine.returning(quotations.c.body)).scalar()
    if body:
        _tell_end(conn, site, "quotation", Quotation.model_validate_json(body))


def _bare(order: Order) -> Order:
    """What was sold for how much, and how the order went; nothing of who, where and why."""
    terms = order.terms
    lines = tuple(DealLine(**one.model_dump(include=_LINES)) for one in terms.lines)
    return Order(
        id=order.id,
        version=order.version + 1,
        number=order.number,
        status=order.status,
        supplier=NOBODY,
        purchaser=NOBODY,
        offered_by=order.offered_by,
        terms=Terms(**terms.model_dump(include=_TERMS), lines=lines),
        done=order.done,
        refund_minor=order.refund_minor,
        created_at=order.created_at,
        updated_at=order.updated_at,
    )


def _tell_end(conn: Connection, site: Site, kind: str, deal: Order | Quotation) -> None:
    """Let both sides that are still there forget the deal too."""
    for account_id in sorted((deal.supplier.account_id, deal.purchaser.account_id)):
        feed = feeds.feed_key(Feed.ACCOUNT, account_id)
        if feeds.is_known(conn, feed, kind, deal.id):
            feeds.record(conn, feed, kind, deal.id, deal.version + 1, site.now(), deleted=True)
        effects.forget(conn, account_id, [f"/v1/{kind}s/{deal.id}"])
