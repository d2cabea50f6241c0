"""What scripted counterparts do, through the same rules as everybody."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.listing import Listing, ListingState
from vehilink_desktop.domain.order import Order, OrderStatus
from vehilink_desktop.domain.order_deeds import SubmitVoucher
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestAction
from vehilink_desktop.domain.quotation import Ask, AskForQuotation, MakeOffer, Quotation
from vehilink_desktop.domain.terms import Side, Terms
from vehilink_desktop.sandbox import (
    cross_border,
    drawn,
    listings,
    order_rows,
    orders,
    payees,
    quotations,
    requests,
)
from vehilink_desktop.sandbox.peers import order_moves, quotation_moves
from vehilink_desktop.sandbox.peers.order_moves import Knowledge
from vehilink_desktop.sandbox.peers.prices import terms_for_listing, terms_for_request
from vehilink_desktop.sandbox.peers.proofs import derived_id
from vehilink_desktop.sandbox.seed import banks
from vehilink_desktop.sandbox.seed.companies import SUPPLIERS
from vehilink_desktop.sandbox.seed.ids import account_id as seeded_id
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import payees as payee_table

_Effect = Callable[[Connection, Site, str], object]
_ENOUGH = 20


def for_order(order: Order, side: Side) -> _Effect:
    """What a side of an order does next, unless the order has changed meanwhile."""
    mine = order.party(side).account_id

    def effect(conn: Connection, site: Site, key: str) -> None:
        if _has_changed(order, order_rows.find(conn, order.id)):
            return
        known = _knowledge(conn, order, side)
        deed = order_moves.next_deed(order, side, from_millis(site.now()), known)
        if isinstance(deed, SubmitVoucher):
            drawn.add_pages(conn, mine, deed.voucher.media_ids)
        if deed is not None:
            orders.do(conn, site, mine, order.id, deed, key)

    return effect


def for_quotation(quotation: Quotation, side: Side) -> _Effect:
    """What a side of a quotation says next, unless it has changed meanwhile."""
    mine = quotation.party(side).account_id

    def effect(conn: Connection, site: Site, key: str) -> None:
        if _has_changed(quotation, quotations.find(conn, quotation.id)):
            return
        now = from_millis(site.now())
        terms = _asked_terms(conn, site, quotation)
        deed = quotation_moves.next_deed(quotation, side, now, terms)
        if deed is not None:
            quotations.do(conn, site, mine, quotation.id, deed, key)

    return effect


def for_request(request: PurchaseRequest, supplier_id: str) -> _Effect:
    """A supplier's quotation on a request."""

    def effect(conn: Connection, site: Site, key: str) -> None:
        now = from_millis(site.now())
        deed = MakeOffer(
            request_id=request.id,
            number=1,
            terms=terms_for_request(request.id, request.content, supplier_id, now),
            authentic=True,
            message="The vehicles are in our yard and can be inspected any day.",
        )
        quotation_id = derived_id(request.id, supplier_id, "quotation")
        quotations.do(conn, site, supplier_id, quotation_id, deed, key)

    return effect


def renewal(request: PurchaseRequest) -> _Effect:
    """An own request stands anew."""

    def effect(conn: Connection, site: Site, _key: str) -> None:
        mine, action = request.account_id, RequestAction.RENEW
        requests.act(conn, site, mine, request.id, action, request.version)

    return effect


def question(listing: Listing, purchaser_id: str) -> _Effect:
    """A purchaser asks what vehicles of a listing cost."""

    def effect(conn: Connection, site: Site, key: str) -> None:
        quantity = min(listing.content.quantity or 1, _ENOUGH)
        message = "Is the price open for this number, and when could you load?"
        deed = AskForQuotation(listing_id=listing.id, ask=Ask(quantity=quantity, message=message))
        quotation_id = derived_id(listing.id, "asked")
        quotations.do(conn, site, purchaser_id, quotation_id, deed, key)

    return effect


def prepare(conn: Connection, site: Site, account_id: str) -> None:
    """Let a counterpart deal across borders and have an account to be paid to."""
    cross_border.allow(conn, site, account_id)
    company = next((one for one in SUPPLIERS if seeded_id(one.index) == account_id), None)
    if company is not None and not _payees(conn, account_id):
        new = banks.payee(company, banks.MAIN, from_millis(site.now()))
        payees.put(conn, site, account_id, new.id, new.content, None)


def _has_changed(old: Order | Quotation, now: Order | Quotation | None) -> bool:
    return now is None or now.version != old.version


def _asked_terms(conn: Connection, site: Site, quotation: Quotation) -> Terms | None:
    """What a supplier offers who was asked; None if the vehicle is gone."""
    listing = listings.find(conn, quotation.listing_id) if quotation.listing_id else None
    if listing is None or quotation.ask is None or listing.state != ListingState.LIVE:
        return None
    company = quotation.purchaser.company
    return terms_for_listing(
        listing,
        quotation.ask.quantity,
        from_millis(site.now()),
        country=company.country if company else None,
        ask=quotation.ask,
    )


def _knowledge(conn: Connection, order: Order, side: Side) -> Knowledge:
    payee = _payee(conn, order) if side is Side.SUPPLIER else None
    if order.status != OrderStatus.OFFERED or order.listing_id is None:
        return Knowledge(payee=payee)
    listing = listings.find(conn, order.listing_id)
    price = listing.content.price if listing else None
    same = price is not None and price.currency == order.terms.currency
    asking = price.minor * order.terms.quantity() if price and same else None
    return Knowledge(payee=payee, asking_minor=asking)


def _payee(conn: Connection, order: Order) -> Payee | None:
    """The supplier's account for the order's currency, or any."""
    known = _payees(conn, order.supplier.account_id)
    fitting = [one for one in known if one.content.currency == order.terms.currency]
    return next(iter(fitting or known), None)


def _payees(conn: Connection, account_id: str) -> list[Payee]:
    query = select(payee_table.c.body).where(payee_table.c.account_id == account_id)
    bodies = conn.execute(query.order_by(payee_table.c.id)).scalars()
    return [Payee.model_validate_json(body) for body in bodies]
