"""The seeded quotations that have not become orders: in every state, for each demo account."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.domain.quotation import (
    Ask,
    DeclineQuotation,
    MakeOffer,
    Quotation,
    WithdrawQuotation,
    do,
    run_out,
)
from vehilink_desktop.domain.terms import Side, Terms, share_minor
from vehilink_desktop.sandbox.peers.prices import terms_for_request
from vehilink_desktop.sandbox.seed import people
from vehilink_desktop.sandbox.seed.people import Seeded
from vehilink_desktop.sandbox.seed.trade import Trade, asked, quoted, terms_of

#: Their indexes begin behind those of the quotations that became orders.
_FIRST = 1000
_QUESTIONS = (
    "Is the price open for a batch? We would load next month.",
    "Please include inland transport and tell us the earliest loading date.",
    "Do you have photos of the underbody and the service book?",
)
#: What came of a question: the quotation, what the supplier offers, and when it last moved.
_Ending = Callable[[Quotation, Terms, datetime], Quotation]


def on_vehicles(trade: Trade, opened: datetime) -> Iterator[Quotation]:
    """Quotations that began with a question about a vehicle."""
    index = _FIRST
    for side in Side:
        for hours, ending in _PLOTS:
            bargain = trade.question(side)
            if bargain is None:
                continue
            rng = random.Random(f"asked {index}")
            moment = opened - timedelta(hours=hours)
            terms = terms_of(bargain, moment, index=index)
            ask = Ask(quantity=terms.quantity(), message=rng.choice(_QUESTIONS))
            quotation = asked(bargain, ask, index, moment - timedelta(hours=rng.randint(3, 9)))
            yield ending(quotation, terms, moment) if ending else quotation
            index += 1


def on_requests(
    own: tuple[PurchaseRequest, ...], others: tuple[PurchaseRequest, ...], opened: datetime
) -> Iterator[Quotation]:
    """Two or three on each of the demonstration's own live requests; a few by its supplier."""
    index = _FIRST + 500
    for number, request in enumerate(own):
        suppliers = [people.SUPPLIER] if number == 0 else []
        rng = random.Random(f"suppliers {request.id}")
        suppliers += rng.sample(people.SELLERS, 3 - len(suppliers))
        for place, supplier in enumerate(suppliers):
            yield _quoted(request, supplier, people.PURCHASER, index, opened, place)
            index += 1
    for request in others:
        trader = next(one for one in people.TRADERS if one.account.id == request.account_id)
        yield _quoted(request, people.SUPPLIER, trader, index, opened, 0)
        index += 1


def _quoted(
    request: PurchaseRequest,
    supplier: Seeded,
    purchaser: Seeded,
    index: int,
    opened: datetime,
    place: int,
) -> Quotation:
    moment = request.created_at + (opened - request.created_at) * (0.3 + 0.2 * place)
    terms = terms_for_request(request.id, request.content, supplier.account.id, moment)
    quotation = quoted(request.id, supplier, purchaser, terms, index, moment)
    return _counter(quotation, moment + (opened - moment) / 2) if place == 2 else quotation


def _answered(quotation: Quotation, terms: Terms, at: datetime) -> Quotation:
    offer = MakeOffer(number=1, terms=terms, authentic=True, message="Best price for this batch.")
    return do(quotation, offer, Side.SUPPLIER, at)


def _answered_until_tonight(quotation: Quotation, terms: Terms, at: datetime) -> Quotation:
    until = (at + timedelta(hours=33)).replace(minute=0, second=0)
    short = terms.model_copy(update={"vehicles_valid_until": until, "charges": ()})
    return _answered(quotation, short, at)


def _countered(quotation: Quotation, terms: Terms, at: datetime) -> Quotation:
    return _counter(_answered(quotation, terms, at - timedelta(hours=4)), at)


def _counter(quotation: Quotation, at: datetime) -> Quotation:
    offer = quotation.latest()
    assert offer is not None
    lines = tuple(
        line.model_copy(update={"unit_price_minor": share_minor(line.unit_price_minor, 95)})
        for line in offer.terms.lines
    )
    terms = offer.terms.model_copy(update={"lines": lines})
    deed = MakeOffer(number=offer.number + 1, terms=terms, message="At this price we order today.")
    return do(quotation, deed, Side.PURCHASER, at)


def _declined(quotation: Quotation, terms: Terms, at: datetime) -> Quotation:
    offered = _answered(quotation, terms, at - timedelta(hours=20))
    reason = "We found the same vehicle nearer to our port."
    return do(offered, DeclineQuotation(number=1, reason=reason), Side.PURCHASER, at)


def _withdrawn(quotation: Quotation, terms: Terms, at: datetime) -> Quotation:
    offered = _answered(quotation, terms, at - timedelta(hours=11))
    return do(offered, WithdrawQuotation(number=1), Side.SUPPLIER, at)


def _expired(quotation: Quotation, terms: Terms, at: datetime) -> Quotation:
    offered = _answered(quotation, terms, at)
    ends = terms.valid_until()
    ended = run_out(offered, ends) if ends else None
    return ended or offered


#: How many hours ago it last moved, and what came of it; None: it waits for an answer.
_PLOTS: tuple[tuple[float, _Ending | None], ...] = (
    (3, None),
    (27, None),
    (14, _answered),
    (30, _answered_until_tonight),
    (6, _countered),
    (24 * 4, _declined),
    (24 * 6, _withdrawn),
    (24 * 19, _expired),
)
