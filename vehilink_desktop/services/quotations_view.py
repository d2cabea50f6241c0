"""What screens see of quotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.fx import FxError, RateTable
from vehilink_desktop.domain.landed_cost import Estimates, LandedCost, landed_cost, term_hint
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.domain.quotation import (
    AskForQuotation,
    MakeOffer,
    Offer,
    Quotation,
    QuotationState,
    do,
)
from vehilink_desktop.domain.terms import Party, Side, Terms
from vehilink_desktop.services import opening
from vehilink_desktop.services.pending import PendingDeed, first_problem, project
from vehilink_desktop.storage.repositories import (
    accounts,
    listings,
    outbox,
    quotations,
    requests,
)

#: The state in a list of what is only being written.
DRAFT = "draft"


@dataclass(frozen=True)
class QuotationQuery:
    """Which quotations are wanted; None is no condition.

    Attributes:
        text: Words or beginnings of words in number, title or counterpart.
        state: A `QuotationState`, or `draft` for those not sent yet.
        turn_mine: Whether this side has to say something next.
        sort: `updated` (newest first), `due` (soonest first), `total` (highest first) or `number`.
    """

    text: str = ""
    state: str | None = None
    turn_mine: bool | None = None
    request_id: str | None = None
    sort: str = "updated"
    limit: int = 500


@dataclass(frozen=True)
class QuotationRow:
    """A line of the list, with what waits to be sent applied.

    Attributes:
        number: Empty while the platform has given none.
        state: A `QuotationState`, or `draft`.
        valid_until: By the platform's clock; None when nothing limits it.
        has_draft: An offer is being written.
        pending: Deeds that have not been confirmed.
        problem: Slug of why one of them needs the person.
    """

    id: str
    number: str
    state: str
    side: Side
    turn_mine: bool
    counterpart: str
    title: str
    total: Money | None
    valid_until: datetime | None
    request_id: str | None
    listing_id: str | None
    order_id: str | None
    has_draft: bool
    pending: int
    problem: str | None
    updated_at: datetime


@dataclass(frozen=True)
class OfferDraft:
    """An offer that is being written. `authentic` is the supplier's attestation."""

    terms: Terms
    authentic: bool = False
    message: str | None = None


@dataclass(frozen=True)
class QuotationView:
    """All that the page of one quotation shows.

    Attributes:
        quotation: What the platform has with what waits to be sent applied; its `number` is empty
            while the platform has given none. None while there is nothing but a draft.
        confirmed: What the platform has; None for a new one.
        counterpart: None where it is not known yet.
        problem: Of the first deed that needs the person.
        draft: The offer being written.
        request: What is answered, if it is known here.
        listing: The vehicle it is about, if it is known here.
    """

    id: str
    quotation: Quotation | None
    confirmed: Quotation | None
    side: Side
    counterpart: Party | None
    pending: tuple[PendingDeed, ...]
    problem: Known | None
    draft: OfferDraft | None
    request: PurchaseRequest | None
    listing: Listing | None
    changed_at: datetime


@dataclass(frozen=True)
class ComparisonColumn:
    """One offer of a comparison.

    Attributes:
        cost: None where it cannot be told in the currency of the comparison.
        problem: Why not: `rate-missing` or `amount-too-large`.
        problem_currency: Whose rate is missing.
        hint: About the term, see `landed_cost.term_hint`; None for nothing.
        valid: Whether the offer may be accepted now.
    """

    quotation: Quotation
    offer: Offer
    cost: LandedCost | None
    problem: str | None
    problem_currency: str | None
    hint: str | None
    valid: bool


@dataclass(frozen=True)
class Comparison:
    """Offers side by side in one currency, the cheapest first; those without a cost come last.

    Attributes:
        rates: With their source and time; None while there were never any.
    """

    columns: tuple[ComparisonColumn, ...]
    currency: str
    rates: RateTable | None


def column(
    quotation: Quotation,
    offer: Offer,
    estimates: Estimates,
    rates: RateTable | None,
    currency: str,
    now: datetime,
) -> ComparisonColumn:
    """What an offer costs in the end."""
    cost, problem, missing = None, None, None
    try:
        cost = landed_cost(offer.terms, estimates, rates, currency)
    except FxError as error:
        problem, missing = error.code, error.currency
    return ComparisonColumn(
        quotation=quotation,
        offer=offer,
        cost=cost,
        problem=problem,
        problem_currency=missing,
        hint=term_hint(offer.terms),
        valid=quotation.is_valid(now),
    )


def load(conn: Connection, quotation_id: str, now: datetime) -> QuotationView | None:
    """One quotation with all that belongs to it, `now` by the platform's clock."""
    account = accounts.current(conn)
    confirmed = quotations.get(conn, quotation_id)
    written = quotations.draft(conn, quotation_id)
    ops = [op for op in outbox.open_of_lane(conn, quotation_id) if op.kind == outbox.QUOTATION_DEED]
    if account is None or not (confirmed or written or ops):
        return None
    side = confirmed.side_of(account.id) if confirmed else _opener(ops)
    current, pending = project(
        confirmed, ops, lambda deal, op: _after(conn, account, side, deal, op, now)
    )
    about = current or written
    request_id, listing_id = (about.request_id, about.listing_id) if about else (None, None)
    request = requests.get(conn, request_id) if request_id else None
    listing = listings.get(conn, listing_id) if listing_id else None
    return QuotationView(
        id=quotation_id,
        quotation=current,
        confirmed=confirmed,
        side=side,
        counterpart=_counterpart(current, side, request, listing),
        pending=pending,
        problem=first_problem(pending),
        draft=OfferDraft(*_words(written.content)) if written else None,
        request=request,
        listing=listing,
        changed_at=_changed_at(current, written),
    )


def row_of(view: QuotationView) -> QuotationRow:
    """A line of the list for a quotation whose deeds or drafts are not all sent."""
    deal = view.quotation
    offer = deal.latest() if deal else None
    terms = offer.terms if offer else view.draft.terms if view.draft else None
    title = terms.title() if terms else view.listing.content.title() if view.listing else ""
    return QuotationRow(
        id=view.id,
        number=deal.number if deal else "",
        state=str(deal.state) if deal else DRAFT,
        side=view.side,
        turn_mine=deal.turn() is view.side if deal else True,
        counterpart=view.counterpart.nickname if view.counterpart else "",
        title=title,
        total=_total(terms),
        valid_until=terms.valid_until() if terms else None,
        request_id=view.request.id if view.request else deal.request_id if deal else None,
        listing_id=view.listing.id if view.listing else deal.listing_id if deal else None,
        order_id=deal.order_id if deal else None,
        has_draft=view.draft is not None,
        pending=len(view.pending),
        problem=view.problem.code if view.problem else None,
        updated_at=view.changed_at,
    )


def row_of_stored(row: quotations.QuotationRow) -> QuotationRow:
    """A line of the list for a quotation that nothing waits for."""
    total = None
    if row.currency is not None and row.total_minor is not None:
        total = Money(minor=row.total_minor, currency=row.currency)
    return QuotationRow(
        id=row.id,
        number=row.number,
        state=row.state,
        side=Side(row.side),
        turn_mine=row.turn_mine,
        counterpart=row.counterpart,
        title=row.title,
        total=total,
        valid_until=from_millis(row.valid_until) if row.valid_until else None,
        request_id=row.request_id,
        listing_id=row.listing_id,
        order_id=row.order_id,
        has_draft=False,
        pending=0,
        problem=None,
        updated_at=from_millis(row.updated_at),
    )


def titled(conn: Connection, row: QuotationRow) -> QuotationRow:
    """The line; one that was only asked for is called as the vehicle is."""
    if row.title or row.listing_id is None:
        return row
    listing = listings.get(conn, row.listing_id)
    return replace(row, title=listing.content.title()) if listing else row


def unsent_on_requests(conn: Connection) -> dict[str, tuple[str, str]]:
    """Own quotations that the platform does not have, with their states, by the request."""
    found = {
        draft.request_id: (draft.id, DRAFT)
        for draft in quotations.drafts(conn)
        if draft.request_id is not None
    }
    for op in outbox.all_open(conn):
        if op.kind == outbox.QUOTATION_DEED:
            deed = quotations.deed_of(op)
            if isinstance(deed, MakeOffer) and deed.request_id is not None:
                found[deed.request_id] = (op.lane, str(QuotationState.OPEN))
    return found


def quotation_on(
    conn: Connection, request_id: str, unsent: Mapping[str, tuple[str, str]]
) -> tuple[str, str] | None:
    """The own quotation on a request of somebody else, with its state, sent or not."""
    sent = next(iter(quotations.of_request(conn, request_id)), None)
    return (sent.id, sent.state) if sent else unsent.get(request_id)


def signed_in(conn: Connection) -> Account:
    """Who speaks here.

    Raises:
        Known: `unauthorized`: nobody.
    """
    account = accounts.current(conn)
    if account is None:
        raise Known(ProblemType.UNAUTHORIZED)
    return account


def _opener(ops: list[outbox.Op]) -> Side:
    """Who opens a quotation: the purchaser asks, the supplier offers (or begins to)."""
    asks = bool(ops) and isinstance(quotations.deed_of(ops[0]), AskForQuotation)
    return Side.PURCHASER if asks else Side.SUPPLIER


def _after(
    conn: Connection,
    account: Account,
    side: Side,
    deal: Quotation | None,
    op: outbox.Op,
    now: datetime,
) -> Quotation | None:
    deed = quotations.deed_of(op)
    if deal is not None:
        return do(deal, deed, side, now)
    me = opening.party_of(account)
    if isinstance(deed, AskForQuotation):
        listing = listings.get(conn, deed.listing_id)
        return opening.asked_quotation(op.lane, deed, me, listing, now)
    if isinstance(deed, MakeOffer):
        request = requests.get(conn, deed.request_id) if deed.request_id else None
        return opening.offered_quotation(op.lane, deed, me, request, now)
    return None


def _counterpart(
    deal: Quotation | None,
    side: Side,
    request: PurchaseRequest | None,
    listing: Listing | None,
) -> Party | None:
    if deal is not None:
        return deal.party(side.other)
    if request is not None:
        return opening.purchaser_of(request)
    return opening.seller_of(listing) if listing else None


def _words(content: quotations.OfferContent) -> tuple[Terms, bool, str | None]:
    return content.terms, content.authentic, content.message


def _total(terms: Terms | None) -> Money | None:
    """None also for one that is being typed and is too large."""
    if terms is None or terms.total_minor() > MAX_MINOR:
        return None
    return terms.total()


def _changed_at(deal: Quotation | None, written: quotations.OfferDraft | None) -> datetime:
    moments = [deal.updated_at] if deal else []
    moments += [from_millis(written.changed_at)] if written else []
    return max(moments, default=from_millis(0))
