"""Who deals with whom about which vehicles in the seed, and how such a deal begins."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from vehilink_desktop.domain.listing import Listing, ListingState
from vehilink_desktop.domain.order import Milestone, Order, OrderEvent, OrderStatus
from vehilink_desktop.domain.quotation import (
    AcceptOffer,
    Ask,
    MakeOffer,
    Quotation,
    QuotationState,
    do,
)
from vehilink_desktop.domain.terms import Party, Side, Terms, share_minor
from vehilink_desktop.domain.vocabulary import VehicleCondition
from vehilink_desktop.sandbox.peers.prices import terms_for_listing
from vehilink_desktop.sandbox.peers.proofs import derived_id
from vehilink_desktop.sandbox.seed import people
from vehilink_desktop.sandbox.seed.ids import listing_id, order_id, quotation_id
from vehilink_desktop.sandbox.seed.people import Seeded
from vehilink_desktop.sandbox.seed.showroom import Showroom, catalogue
from vehilink_desktop.sandbox.seed.vehicles import make_vehicle

#: Where vehicles begin that were never listed; far behind the last listing there can be.
_UNLISTED = 9_000_000
_COLOURS = ("White", "Black", "Silver", "Grey", "Blue")


@dataclass(frozen=True)
class Bargain:
    """Two companies and the vehicle that they talk about; `listed` says whether it is shown."""

    supplier: Seeded
    purchaser: Seeded
    listing: Listing
    listed: bool


class Trade:
    """Finds a supplier, a purchaser and a vehicle for each deal; orders take each vehicle once."""

    def __init__(self, showroom: Showroom, opened: datetime) -> None:
        self._opened = opened
        self._made = 0
        shown = [showroom.exhibit(place).listing for place in sorted(showroom.own)]
        self._market = {
            Side.SUPPLIER: [one for one in shown if one.state == ListingState.LIVE],
            Side.PURCHASER: _some_of_others(showroom),
        }
        self._unsold = {side: list(listings) for side, listings in self._market.items()}

    def bargain(self, side: Side) -> Bargain:
        """The next one for an order, with the demonstration's account on `side`."""
        self._made += 1
        if self._unsold[side]:
            return self._listed(side, self._unsold[side].pop(0))
        if side is Side.SUPPLIER:
            return self._unlisted(people.SUPPLIER, self._one_of(people.TRADERS))
        return self._unlisted(self._one_of(people.SELLERS), people.PURCHASER)

    def question(self, side: Side) -> Bargain | None:
        """The next one about a vehicle that is on the market; None if there is none."""
        self._made += 1
        listings = self._market[side]
        return self._listed(side, listings[self._made % len(listings)]) if listings else None

    def between_demos(self) -> Bargain:
        """One between the demonstration's two accounts."""
        self._made += 1
        return self._unlisted(people.SUPPLIER, people.PURCHASER)

    def _one_of(self, companies: tuple[Seeded, ...]) -> Seeded:
        return companies[self._made % len(companies)]

    def _listed(self, side: Side, listing: Listing) -> Bargain:
        if side is Side.SUPPLIER:
            return Bargain(people.SUPPLIER, self._one_of(people.TRADERS), listing, listed=True)
        seller = next(one for one in people.SELLERS if one.account.id == listing.account_id)
        return Bargain(seller, people.PURCHASER, listing, listed=True)

    def _unlisted(self, supplier: Seeded, purchaser: Seeded) -> Bargain:
        index = _UNLISTED + self._made
        content = make_vehicle(catalogue(), index, self._opened.date()).content
        listing = Listing(
            id=listing_id(index),
            version=1,
            state=ListingState.SOLD,
            account_id=supplier.account.id,
            content=content,
            created_at=self._opened,
            updated_at=self._opened,
        )
        return Bargain(supplier, purchaser, listing, listed=False)


def terms_of(bargain: Bargain, at: datetime, *, index: int) -> Terms:
    """What the two agree on; every third time in two colours."""
    rng = random.Random(f"terms {index}")
    content = bargain.listing.content
    batch = content.condition == VehicleCondition.NEW and content.quantity
    quantity = rng.randint(2, max(2, min(10, content.quantity or 1))) if batch else 1
    country = bargain.purchaser.company.country if bargain.purchaser.company else None
    terms = terms_for_listing(bargain.listing, quantity, at, country=country)
    lines = terms.lines
    if not bargain.listed:
        lines = tuple(line.model_copy(update={"listing_id": None}) for line in lines)
    if batch and index % 3 == 0:
        colour = rng.choice([one for one in _COLOURS if one != lines[0].exterior_colour])
        other = {"exterior_colour": colour, "quantity": rng.randint(1, 4), "vins": ()}
        lines = (*lines, lines[0].model_copy(update=other))
    whole = terms.model_copy(update={"lines": lines})
    deposit = share_minor(whole.total_minor(), content.deposit_percent or 30)
    return whole.model_copy(update={"deposit_minor": deposit})


def offered(bargain: Bargain, terms: Terms, index: int, at: datetime) -> Order:
    """An order that the purchaser offered directly."""
    deed_id = derived_id(order_id(index), "offer")
    return Order(
        id=order_id(index),
        version=1,
        number="",
        status=OrderStatus.OFFERED,
        listing_id=bargain.listing.id if bargain.listed else None,
        supplier=party_of(bargain.supplier),
        purchaser=party_of(bargain.purchaser),
        offered_by=Side.PURCHASER,
        terms=terms,
        events=(OrderEvent(id=deed_id, at=at, by=Side.PURCHASER, kind="offer"),),
        created_at=at,
        updated_at=at,
    )


def formed(quotation: Quotation, at: datetime) -> Order:
    """The order of a quotation that its purchaser accepted."""
    offer = quotation.latest()
    assert offer is not None
    assert quotation.order_id is not None
    by, deed_id = offer.by.other, derived_id(quotation.id, "accept")
    agreed = {"milestone": str(Milestone.AGREED)}
    return Order(
        id=quotation.order_id,
        version=1,
        number="",
        status=OrderStatus.ACTIVE,
        quotation_id=quotation.id,
        listing_id=quotation.listing_id,
        supplier=quotation.supplier,
        purchaser=quotation.purchaser,
        offered_by=offer.by,
        terms=offer.terms,
        done=(Milestone.AGREED,),
        events=(
            OrderEvent(id=deed_id, at=at, by=by, kind="accept", detail={"offer": offer.number}),
            OrderEvent(id=f"{deed_id}.agreed", at=at, by=by, kind="milestone", detail=agreed),
        ),
        created_at=at,
        updated_at=at,
    )


def numbered_as(order: Order, number: str) -> Order:
    """An order that was told without a number, with the one that the platform gives it.

    Its papers, and what the events say of them, are numbered after it.
    """
    papers = tuple(one.model_copy(update={"number": one.number + number}) for one in order.papers)
    events = tuple(
        one.model_copy(update={"detail": {**one.detail, "number": one.detail["number"] + number}})
        if one.kind == "issue_paper"
        else one
        for one in order.events
    )
    return order.model_copy(update={"number": number, "papers": papers, "events": events})


def asked(bargain: Bargain, ask: Ask, index: int, at: datetime) -> Quotation:
    """A quotation that the purchaser has asked for."""
    return Quotation(
        id=quotation_id(index),
        version=1,
        number="",
        state=QuotationState.ASKED,
        listing_id=bargain.listing.id,
        supplier=party_of(bargain.supplier),
        purchaser=party_of(bargain.purchaser),
        ask=ask,
        created_at=at,
        updated_at=at,
    )


def accepted(bargain: Bargain, terms: Terms, index: int, at: datetime) -> Quotation:
    """A quotation that became the order of the same index at `at`."""
    began = at - timedelta(hours=30)
    ask = Ask(quantity=terms.quantity(), message="What is your best price with these terms?")
    quotation = asked(bargain, ask, index, began)
    offer = MakeOffer(number=1, terms=terms, authentic=True, message="Stock is reserved for you.")
    quotation = do(quotation, offer, Side.SUPPLIER, began + timedelta(hours=6))
    deed = AcceptOffer(number=1, digest=terms.digest(), order_id=order_id(index))
    return do(quotation, deed, Side.PURCHASER, at)


def quoted(
    request: str, supplier: Seeded, purchaser: Seeded, terms: Terms, index: int, at: datetime
) -> Quotation:
    """A supplier's quotation on a request."""
    empty = Quotation(
        id=quotation_id(index),
        version=1,
        number="",
        state=QuotationState.OPEN,
        request_id=request,
        supplier=party_of(supplier),
        purchaser=party_of(purchaser),
        created_at=at,
        updated_at=at,
    )
    offer = MakeOffer(
        request_id=request, number=1, terms=terms, authentic=True,
        message="We can hold these vehicles for three days.",
    )  # fmt: skip
    return do(empty, offer, Side.SUPPLIER, at).model_copy(update={"version": 1})


def party_of(one: Seeded) -> Party:
    """What the other side of a deal sees of a seeded account."""
    account = one.account
    return Party(
        account_id=account.id,
        nickname=account.nickname,
        phone_masked=account.phone_masked,
        company=account.company,
    )


def _some_of_others(showroom: Showroom) -> list[Listing]:
    """Live vehicles of the other suppliers, from all over the market."""
    step = max(1, showroom.count // 40)
    places = [place for place in range(0, showroom.count, step) if place not in showroom.own]
    return [showroom.exhibit(place).listing for place in places]
