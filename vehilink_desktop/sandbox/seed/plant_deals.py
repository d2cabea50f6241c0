"""Writes the seeded requests, quotations, orders, bank accounts and complaints.

It writes as the platform's own rules do, so it comes when the site is there.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.complaint import Complaint, ComplaintContent, ComplaintState
from vehilink_desktop.domain.order import Order, OrderStatus
from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.domain.quotation import Quotation
from vehilink_desktop.sandbox import (
    accounts,
    complaints,
    drawn,
    feeds,
    order_rows,
    payees,
    quotations,
    requests,
)
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.numbers import COMPLAINT, ORDER, QUOTATION, next_number
from vehilink_desktop.sandbox.seed import banks, order_stories, people, quotation_stories, wishes
from vehilink_desktop.sandbox.seed.ids import complaint_id
from vehilink_desktop.sandbox.seed.plant import seed_opened
from vehilink_desktop.sandbox.seed.showroom import Showroom
from vehilink_desktop.sandbox.seed.trade import Trade, numbered_as
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import contact_reveals

#: On how many of the others' requests the demonstration's supplier has quoted.
_QUOTED = 3
#: How long ago everybody who deals authorised that deals cross borders.
_AUTHORISED = timedelta(days=180)


def plant_deals(conn: Connection, site: Site) -> None:
    """Add the demonstration's deals and `settings.seed_deals` requests of others."""
    opened = seed_opened(conn)
    showroom = Showroom(site.settings.seed_count, opened)
    _authorise(conn, site, opened)
    others = wishes.others(site.settings.seed_deals, opened)
    own = wishes.own(opened)
    trade = Trade(showroom, opened)
    told = sorted(order_stories.told(trade, opened), key=lambda one: one[0].created_at)
    found = [came for _, came in told if came]
    found += quotation_stories.on_vehicles(trade, opened)
    live = own[: wishes.OWN_LIVE]
    found += quotation_stories.on_requests(live, others[:_QUOTED], opened)
    _add_requests(conn, site, (*own, *others), found)
    heard = [told for payee in banks.all_payees(opened) for told in payees.write(conn, payee)]
    _add_quotations(conn, site, found, heard)
    orders = [_add_order(conn, site, order, heard) for order, _ in told]
    feeds.tell_accounts(conn, site, heard)
    _add_complaints(conn, site, orders, opened)
    _add_reveals(conn, site, orders)


def _authorise(conn: Connection, site: Site, opened: datetime) -> None:
    for one in (people.SUPPLIER, people.PURCHASER, *people.SELLERS, *people.TRADERS):
        account = accounts.locked(conn, one.account.id)
        accounts.change(conn, site, account, cross_border_at=opened - _AUTHORISED)


def _add_requests(
    conn: Connection, site: Site, made: tuple[PurchaseRequest, ...], quoted: list[Quotation]
) -> None:
    counts = Counter(one.request_id for one in quoted)
    for request in sorted(made, key=lambda one: one.updated_at):
        requests.store(conn, site, request.model_copy(update={"quotations": counts[request.id]}))


def _add_quotations(
    conn: Connection, site: Site, found: list[Quotation], heard: list[Told]
) -> None:
    for quotation in sorted(found, key=lambda one: one.created_at):
        number = next_number(conn, site, QUOTATION)
        heard += quotations.add(conn, quotation.model_copy(update={"number": number}))


def _add_order(conn: Connection, site: Site, order: Order, heard: list[Told]) -> Order:
    numbered = numbered_as(order, next_number(conn, site, ORDER))
    heard += order_rows.add(conn, numbered, "/order_id")
    drawn.add_pages_of(conn, numbered)
    return numbered


def _add_complaints(conn: Connection, site: Site, orders: list[Order], opened: datetime) -> None:
    """One that waits for staff and one that they have answered."""
    mine = people.PURCHASER.account.id
    disputed, done = (
        next(one for one in orders if one.purchaser.account_id == mine and one.status == status)
        for status in (OrderStatus.DISPUTED, OrderStatus.COMPLETED)
    )
    text = "The supplier has not answered our claim for two days. Please look at the pictures."
    waiting = Complaint(
        id=complaint_id(0),
        version=1,
        case_no=next_number(conn, site, COMPLAINT),
        account_id=mine,
        state=ComplaintState.OPEN,
        content=ComplaintContent(
            order_id=disputed.id,
            about_account_id=disputed.supplier.account_id,
            text=text,
            evidence=disputed.vouchers[-1].media_ids,
        ),
        created_at=opened - timedelta(hours=20),
    )
    asked = "Where do we find the certificate of conformity for this vehicle?"
    answer = "The supplier has sent it with the original papers by courier; see the receipt there."
    settled = Complaint(
        id=complaint_id(1),
        version=2,
        case_no=next_number(conn, site, COMPLAINT),
        account_id=mine,
        state=ComplaintState.ANSWERED,
        content=ComplaintContent(kind="inquiry", order_id=done.id, text=asked),
        answer=answer,
        created_at=opened - timedelta(days=8),
        answered_at=opened - timedelta(days=7),
    )
    for one in (settled, waiting):
        complaints.add(conn, site, one)


def _add_reveals(conn: Connection, site: Site, orders: list[Order]) -> None:
    """The demonstration's purchaser has looked at two phone numbers."""
    mine = [one for one in orders if one.purchaser.account_id == people.PURCHASER.account.id]
    for order in mine[len(mine) // 2 :][:2]:
        row = {"id": site.new_id(), "account_id": order.purchaser.account_id, "order_id": order.id}
        at = to_millis(order.created_at + timedelta(hours=3))
        conn.execute(insert(contact_reveals).values(**row, at=at))
