"""The rules of orders: one place where every deed of both sides and of the platform is done."""

from __future__ import annotations

from sqlalchemy import Connection, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.order import Order, OrderStatus
from vehilink_desktop.domain.order_deeds import (
    ConfirmOrder,
    IssuePaper,
    Obstacle,
    OfferOrder,
    OrderDeed,
    OrderRefused,
    SubmitVoucher,
    gate_of,
)
from vehilink_desktop.domain.order_rules import do as apply_deed
from vehilink_desktop.domain.order_rules import run_out, settle_dispute
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import deals, feeds, order_rows, payees
from vehilink_desktop.sandbox.arrived import check_arrived
from vehilink_desktop.sandbox.database import insert_or_ignore
from vehilink_desktop.sandbox.gates import pass_gate
from vehilink_desktop.sandbox.order_openings import open_order
from vehilink_desktop.sandbox.parties import check_cross_border, lock_both
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import orders as order_table
from vehilink_desktop.sandbox.tables import voucher_pages
from vehilink_desktop.sandbox.texts import text_problem

MAX_NOTE = 1000
#: These deeds spoke of what has been replaced since their writer looked.
_OUTDATED = (Obstacle.TERMS_CHANGED, Obstacle.PROPOSAL_OTHER)


def do(
    conn: Connection, site: Site, account_id: str, order_id: str, deed: OrderDeed, deed_id: str
) -> Order:
    """The order after a deed of one of its sides; `offer` opens it.

    Raises:
        Refused: `not-certified`, `suspended`, `cross-border-consent-needed`, `not-found`,
            `invalid`, `media-incomplete`; `state-conflict` or `version-conflict` with `reason`
            and `current`.
    """
    deals.check_deed(deed)
    known = order_rows.find(conn, order_id)
    if known is None:
        if isinstance(deed, OfferOrder):
            return open_order(conn, site, account_id, order_id, deed, deed_id)
        raise _unknown()
    by = known.side_of(account_id)
    if known.party(by).account_id != account_id:
        raise _unknown()
    account, _ = lock_both(conn, account_id, known.party(by.other).account_id)
    pass_gate(account, gate_of(deed))
    order = order_rows.locked(conn, order_id) or known
    if isinstance(deed, ConfirmOrder):
        check_cross_border(order.supplier, order.purchaser, account)
    elif isinstance(deed, SubmitVoucher):
        _check_pages(conn, account_id, deed)
    elif isinstance(deed, IssuePaper) and deed.payee is not None:
        newest = payees.newest(conn, account_id, deed.payee)
        if newest is None:
            raise deals.conflict(order, "payee-outdated", outdated=True)
        deed = deed.model_copy(update={"payee": newest})
    try:
        after = apply_deed(order, deed, by, from_millis(site.now()), deed_id)
    except OrderRefused as refused:
        outdated = refused.obstacle in _OUTDATED
        raise deals.conflict(order, refused.obstacle, outdated=outdated) from refused
    if after is order:  # this deed has been done before
        return order
    if isinstance(deed, SubmitVoucher):
        for media_id in deed.voucher.media_ids:
            insert_or_ignore(conn, voucher_pages, {"media_id": media_id, "order_id": order_id})
    feeds.tell_accounts(conn, site, order_rows.write(conn, after))
    return after


def get(conn: Connection, account_id: str, order_id: str) -> Order:
    """An order of the account.

    Raises:
        Refused: `not-found`, also for everybody else's.
    """
    order = order_rows.find(conn, order_id)
    if order is None or account_id not in (order.supplier.account_id, order.purchaser.account_id):
        raise _unknown()
    return order


def disputed(conn: Connection) -> tuple[Order, ...]:
    """The orders that wait for a decision of staff."""
    return order_rows.read(conn, order_table.c.status == OrderStatus.DISPUTED)


def settle(
    conn: Connection, site: Site, order_id: str, *, go_on: bool, refund_minor: int, note: str
) -> Order:
    """Decide on a dispute: the order goes on or ends, and the supplier pays so much back.

    Raises:
        Refused: `not-found`; `invalid`; `state-conflict`: it is not disputed any more, or more
            would be paid back than was paid.
    """
    reason = text_problem(note, MAX_NOTE)
    if reason:
        raise deals.wrong("/note", reason)
    order = order_rows.locked(conn, order_id)
    if order is None:
        raise _unknown()
    now = from_millis(site.now())
    try:
        settled = settle_dispute(
            order, now, site.new_id(), go_on=go_on, refund_minor=refund_minor, note=note
        )
    except OrderRefused as refused:
        raise deals.conflict(order, refused.obstacle) from refused
    feeds.tell_accounts(conn, site, order_rows.write(conn, settled))
    return settled


def run_out_due(site: Site) -> int:
    """End the orders at the clock that ends them; how many there were. Any process may do it."""
    count = 0
    while _run_out_one(site):
        count += 1
    return count


def may_see(conn: Connection, account_id: str, media_id: str) -> bool:
    """Whether a voucher's page belongs to an order of the account."""
    named = select(voucher_pages.c.order_id).where(voucher_pages.c.media_id == media_id)
    mine = (order_table.c.id.in_(named)) & order_rows.is_side(account_id)
    return conn.execute(select(order_table.c.id).where(mine).limit(1)).first() is not None


def _run_out_one(site: Site) -> bool:
    """End one order, in a transaction of its own: two would lock the feeds in any order."""
    due = order_table.c.run_out_at <= site.now()
    query = select(order_table.c.body).where(due).limit(1)
    with site.db.read() as conn:
        if conn.execute(query).first() is None:
            return False
    with site.change() as conn:
        body = conn.execute(query.with_for_update(skip_locked=True)).scalar()
        now = from_millis(site.now())
        ended = body and run_out(Order.model_validate_json(body), now, site.new_id())
        if ended:
            feeds.tell_accounts(conn, site, order_rows.write(conn, ended))
    return bool(ended)


def _check_pages(conn: Connection, account_id: str, deed: SubmitVoucher) -> None:
    wanted = deed.voucher.media_ids
    deals.check_id(deed.voucher.id, "/deed/voucher/id")
    if len(set(wanted)) < len(wanted):
        raise deals.wrong("/deed/voucher/media_ids", "repeated")
    check_arrived(conn, account_id, wanted, "/deed/voucher/media_ids")


def _unknown() -> Refused:
    return Refused(ProblemType.NOT_FOUND, "There is no such order.")
