"""What screens see of orders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.catalogue import Place
from vehilink_desktop.domain.cross_check import Difference
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.order import (
    Clock,
    IssuedPaper,
    Milestone,
    Order,
    VoucherContent,
    clocks,
    turn,
)
from vehilink_desktop.domain.order_deeds import OfferOrder
from vehilink_desktop.domain.order_next import NextDeed, next_deeds
from vehilink_desktop.domain.order_rules import do
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.quotation import AcceptOffer
from vehilink_desktop.domain.terms import Party, Side, Terms, is_cross_border
from vehilink_desktop.services import opening, quotations_view, stated
from vehilink_desktop.services.pages import Page, pages_of
from vehilink_desktop.services.paper_building import newest_of
from vehilink_desktop.services.pending import PendingDeed, first_problem, project
from vehilink_desktop.storage.repositories import (
    accounts,
    listings,
    order_drafts,
    orders,
    outbox,
    quotations,
    reveals,
)


@dataclass(frozen=True)
class OrderQuery:
    """Which orders are wanted; None is no condition.

    Attributes:
        text: Words or beginnings of words in number, title, VINs and counterpart.
        status: An `OrderStatus`, or several of which any fits.
        milestone: The `Milestone` that is current.
        turn_mine: Whether the order waits for this side.
        sort: `updated` (newest first), `due` (soonest first), `total` (highest first) or `number`.
    """

    text: str = ""
    status: str | tuple[str, ...] | None = None
    milestone: str | None = None
    turn_mine: bool | None = None
    currency: str | None = None
    sort: str = "updated"
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True)
class OrderRow:
    """A line of the list: what the platform has, and whether something waits to be sent.

    Attributes:
        number: Empty while the platform has given none.
        milestone: The current one; None when the order has ended.
        due_at: When the first clock runs out, by the platform's clock.
        pending: Deeds that have not been confirmed.
        problem: Slug of why one of them needs the person.
    """

    id: str
    number: str
    status: str
    milestone: str | None
    side: Side
    turn_mine: bool
    counterpart: str
    title: str
    total: Money
    due_at: datetime | None
    pending: int
    problem: str | None
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class OrderPage:
    """A window of the list, and how many match in all."""

    rows: tuple[OrderRow, ...]
    total: int


@dataclass(frozen=True)
class OrderCounts:
    """How many there are: of each status, and of each current milestone of those that go on."""

    by_status: Mapping[str, int]
    by_milestone: Mapping[str, int]
    turn_mine: int


@dataclass(frozen=True)
class OrderDraft:
    """Terms that are being written: a new order, or a change of `order_id`.

    Attributes:
        kind: `offer` or `terms`.
        counterpart: Who is asked to agree; None where that is not known.
    """

    id: str
    kind: str
    listing_id: str | None
    order_id: str | None
    counterpart: Party | None
    terms: Terms
    changed_at: datetime


@dataclass(frozen=True)
class VoucherDraft:
    """A voucher that is being put together; there is one for each order.

    Attributes:
        milestone: What it proves; None for evidence of a dispute.
        pages: In the order of `content.media_ids`.
    """

    milestone: Milestone | None
    content: VoucherContent
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Reveal:
    """When the counterpart's number was shown here."""

    at: datetime


@dataclass(frozen=True)
class OutdatedPaper:
    """A paper that was issued and does not say what the order says now.

    Attributes:
        reason: `terms` or `payee`: what changed since.
    """

    paper: IssuedPaper
    reason: str


@dataclass(frozen=True)
class OrderView:
    """All that the page of one order shows.

    Attributes:
        order: What the platform has with what waits to be sent applied; its `number` is empty
            while the platform has given none.
        confirmed: What the platform has; None for a new one.
        side: Which side this account is.
        problem: Of the first deed that needs the person.
        next_deeds: What this side may do now, the one it is waited for first. None while the
            order stands for nothing: see `arriving`, or the offer that opens it was refused.
        arriving: The platform makes it of an accepted offer that has not reached it; until then
            nothing can be done with it.
        clocks: What runs, soonest first, by the platform's clock.
        outdated: Papers that say something else than the order; only the newest of each kind.
        differences: Where the order and its vouchers do not say the same, errors first.
        draft: The change of terms being written.
        voucher: The voucher being put together.
        cross_border: The counterpart is in another country.
    """

    id: str
    order: Order
    confirmed: Order | None
    side: Side
    counterpart: Party
    pending: tuple[PendingDeed, ...]
    problem: Known | None
    next_deeds: tuple[NextDeed, ...]
    clocks: tuple[Clock, ...]
    outdated: tuple[OutdatedPaper, ...]
    differences: tuple[Difference, ...]
    reveals: tuple[Reveal, ...]
    draft: OrderDraft | None
    voucher: VoucherDraft | None
    cross_border: bool
    arriving: bool


def load(
    conn: Connection, order_id: str, now: datetime, ports: Sequence[Place] = ()
) -> OrderView | None:
    """One order with all that belongs to it, `now` by the platform's clock.

    `ports` are those whose names and codes mean the same in `differences`.
    """
    account = accounts.current(conn)
    if account is None:
        return None
    confirmed = orders.get(conn, order_id) or _about_to_be(conn, order_id, now)
    ops = [op for op in outbox.open_of_lane(conn, order_id) if op.kind == outbox.ORDER_DEED]
    side = confirmed.side_of(account.id) if confirmed else Side.PURCHASER
    order, pending = project(
        confirmed, ops, lambda deal, op: _after(conn, account, side, deal, op, now)
    )
    refused = order is None
    if order is None and ops:
        # an offer that was refused is still what the person wrote, and can be taken back
        order = _after(conn, account, side, None, ops[0], now)
    if order is None:
        return None
    arriving = not refused and not order.number and not ops
    counterpart = order.party(side.other)
    written = order_drafts.of_order(conn, order_id)
    return OrderView(
        id=order_id,
        order=order,
        confirmed=confirmed if confirmed and confirmed.number else None,
        side=side,
        counterpart=counterpart,
        pending=pending,
        problem=first_problem(pending),
        next_deeds=() if arriving or refused else next_deeds(order, side),
        clocks=clocks(order),
        outdated=tuple(_outdated(order)),
        differences=stated.differences(order, ports),
        reveals=tuple(Reveal(from_millis(one.at)) for one in reveals.of_order(conn, order_id)),
        draft=draft_of(written, counterpart) if written else None,
        voucher=voucher_of(conn, order_id),
        cross_border=is_cross_border(order.supplier, order.purchaser),
        arriving=arriving,
    )


def draft_of(written: order_drafts.Draft, counterpart: Party | None = None) -> OrderDraft:
    """Terms that are being written, as screens see them."""
    return OrderDraft(
        id=written.id,
        kind=written.kind,
        listing_id=written.listing_id,
        order_id=written.order_id,
        counterpart=counterpart or written.content.counterpart,
        terms=written.content.terms,
        changed_at=from_millis(written.changed_at),
    )


def voucher_of(conn: Connection, order_id: str) -> VoucherDraft | None:
    """The voucher that is being put together for an order."""
    written = order_drafts.voucher(conn, order_id)
    if written is None:
        return None
    milestone = Milestone(written.milestone) if written.milestone else None
    pages = pages_of(conn, order_id, written.content.media_ids)
    return VoucherDraft(milestone, written.content, pages)


def row_of(view: OrderView) -> OrderRow:
    """A line of the list for an order that deeds wait for."""
    order = view.order
    mine = [clock for clock in view.clocks if clock.side is view.side]
    return OrderRow(
        id=view.id,
        number=order.number,
        status=str(order.status),
        milestone=order.current(),
        side=view.side,
        turn_mine=turn(order) is view.side,
        counterpart=view.counterpart.nickname,
        title=order.terms.title(),
        total=order.terms.money(min(order.terms.total_minor(), MAX_MINOR)),
        due_at=min((one.due_at for one in mine or view.clocks), default=None),
        pending=len(view.pending),
        problem=view.problem.code if view.problem else None,
        created_at=order.created_at,
        updated_at=order.updated_at,
    )


def row_of_stored(row: orders.OrderRow) -> OrderRow:
    """A line of the list for an order that nothing waits for."""
    return OrderRow(
        id=row.id,
        number=row.number,
        status=row.status,
        milestone=row.milestone,
        side=Side(row.side),
        turn_mine=row.turn_mine,
        counterpart=row.counterpart,
        title=row.title,
        total=Money(minor=row.total_minor, currency=row.currency),
        due_at=from_millis(row.due_at) if row.due_at else None,
        pending=0,
        problem=None,
        created_at=from_millis(row.created_at),
        updated_at=from_millis(row.updated_at),
    )


def _about_to_be(conn: Connection, order_id: str, now: datetime) -> Order | None:
    """The order that an offer accepted here will become."""
    for op in outbox.all_open(conn):
        if op.kind != outbox.QUOTATION_DEED:
            continue
        deed = quotations.deed_of(op)
        if isinstance(deed, AcceptOffer) and deed.order_id == order_id:
            view = quotations_view.load(conn, op.lane, now)
            # a refused acceptance, or one that came second, makes nothing of the quotation
            if view is None or view.quotation is None or view.quotation.order_id != order_id:
                return None
            return opening.accepted_order(view.quotation, view.side, op.op_id, now)
    return None


def _after(
    conn: Connection,
    account: Account,
    side: Side,
    deal: Order | None,
    op: outbox.Op,
    now: datetime,
) -> Order | None:
    deed = orders.deed_of(op)
    if deal is not None:
        return do(deal, deed, side, now, op.op_id)
    if not isinstance(deed, OfferOrder):
        return None
    listing = listings.get(conn, deed.listing_id) if deed.listing_id else None
    me, seller = opening.party_of(account), opening.seller_of(listing)
    return opening.offered_order(op.lane, deed, me, seller, op.op_id, now)


def _outdated(order: Order) -> Iterator[OutdatedPaper]:
    digest = order.terms.digest()
    for kind in PaperKind:
        newest = newest_of(order, kind)
        if newest is None:
            continue
        if newest.terms_digest != digest:
            yield OutdatedPaper(newest, "terms")
        elif newest.payee_digest and order.payee and newest.payee_digest != order.payee.digest():
            yield OutdatedPaper(newest, "payee")
