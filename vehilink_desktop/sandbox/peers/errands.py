"""What there is to do for the scripted counterparts: one errand for each thing that waits."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import ColumnElement, Connection, Table, select

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.listing import Listing, ListingState
from vehilink_desktop.domain.order import Order, turn
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestState
from vehilink_desktop.domain.quotation import Quotation, QuotationState
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.sandbox import order_rows
from vehilink_desktop.sandbox.peers import deeds
from vehilink_desktop.sandbox.peers.proofs import derived_id
from vehilink_desktop.sandbox.seed import people
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import listings, orders, quotations, requests

log = logging.getLogger(__name__)

SUPPLIERS = frozenset(one.account.id for one in people.SELLERS)
PURCHASERS = frozenset(one.account.id for one in people.TRADERS)
PEERS = SUPPLIERS | PURCHASERS
#: How many suppliers quote on a request.
QUOTES = 2
#: What the seed left open is taken up later, so that it can be looked at first.
_SEEDED_AFTER, _SEEDED_SPREAD = timedelta(minutes=30), timedelta(hours=6)

#: Does an errand in a transaction; the errand's key is the id of the deed.
Effect = Callable[[Connection, Site, str], object]
_Make = Callable[[str], Iterable["Errand"]]
_MakeForSide = Callable[[Side, str], Iterable["Errand"]]


@dataclass(frozen=True)
class Errand:
    """Something that a counterpart does at a time.

    Attributes:
        key: The same in every process, so that only one of them does it.
        due: Milliseconds since 1970.
    """

    key: str
    account_id: str
    due: int
    effect: Effect


class Lookout:
    """Finds new errands: it looks at each version of each thing once."""

    def __init__(self, site: Site, opened: datetime) -> None:
        self._site = site
        self._opened = opened
        self._seen: dict[str, int] = {}  # versions, by id

    def look(self, conn: Connection) -> list[Errand]:
        """The errands of all that is new or has changed since the last look."""
        return [
            *self._deals(conn, orders, order_rows.OPEN, self._of_order),
            *self._deals(conn, quotations, _WAITING, self._of_quotation),
            *self._others(conn, requests, _LIVE, self._of_request),
            *self._others(conn, requests, _RUN_OUT, self._of_expired),
            *self._others(conn, listings, _SHOWN, self._of_listing),
        ]

    def _deals(
        self, conn: Connection, table: Table, condition: ColumnElement[bool], make: _MakeForSide
    ) -> Iterator[Errand]:
        """What is between a counterpart and a person; two counterparts have nothing to say."""
        columns = (table.c.id, table.c.version, table.c.supplier_id, table.c.purchaser_id)
        for row in conn.execute(select(*columns).where(condition)).all():
            supplies, buys = row.supplier_id in PEERS, row.purchaser_id in PEERS
            if supplies != buys and self._is_new(row.id, row.version):
                side = Side.SUPPLIER if supplies else Side.PURCHASER
                yield from _read(conn, table, row.id, partial(make, side))

    def _others(
        self, conn: Connection, table: Table, condition: ColumnElement[bool], make: _Make
    ) -> Iterator[Errand]:
        for row in conn.execute(select(table.c.id, table.c.version).where(condition)).all():
            if self._is_new(row.id, row.version):
                yield from _read(conn, table, row.id, make)

    def _is_new(self, thing_id: str, version: int) -> bool:
        known, self._seen[thing_id] = self._seen.get(thing_id), version
        return known != version

    def _of_order(self, side: Side, body: str) -> Iterator[Errand]:
        order = Order.model_validate_json(body)
        if turn(order) is side:
            key = derived_id(order.id, order.version, "deed")
            due = self._due(key, order.updated_at)
            yield Errand(key, order.party(side).account_id, due, deeds.for_order(order, side))

    def _of_quotation(self, side: Side, body: str) -> Iterator[Errand]:
        quotation = Quotation.model_validate_json(body)
        if quotation.turn() is side:
            key = derived_id(quotation.id, quotation.version, "deed")
            due = self._due(key, quotation.updated_at)
            account_id = quotation.party(side).account_id
            yield Errand(key, account_id, due, deeds.for_quotation(quotation, side))

    def _of_request(self, body: str) -> Iterator[Errand]:
        """Some suppliers quote on what a person publishes, the second one a little later."""
        request = PurchaseRequest.model_validate_json(body)
        if request.created_at <= self._opened:
            return
        chosen = random.Random(f"suppliers {request.id}").sample(people.SELLERS, QUOTES)
        for place, supplier in enumerate(chosen, start=1):
            account_id = supplier.account.id
            key = derived_id(request.id, account_id, "quote")
            due = self._due(key, request.updated_at, slower=place)
            yield Errand(key, account_id, due, deeds.for_request(request, account_id))

    def _of_expired(self, body: str) -> Iterator[Errand]:
        """A counterpart's own request is renewed, or the market would be empty after a week."""
        request = PurchaseRequest.model_validate_json(body)
        key = derived_id(request.id, request.version, "renew")
        due = self._due(key, request.expires_at)
        yield Errand(key, request.account_id, due, deeds.renewal(request))

    def _of_listing(self, body: str) -> Iterator[Errand]:
        """Somebody asks about each vehicle that the demonstration's supplier publishes."""
        listing = Listing.model_validate_json(body)
        if listing.published_at is None or listing.published_at <= self._opened:
            return
        asker = random.Random(f"asker {listing.id}").choice(people.TRADERS).account.id
        key = derived_id(listing.id, "question")
        due = self._due(key, listing.published_at, slower=2)
        yield Errand(key, asker, due, deeds.question(listing, asker))

    def _due(self, key: str, since: datetime, *, slower: int = 1) -> int:
        rng = random.Random(key)
        if since <= self._opened:
            wait = _SEEDED_AFTER + _SEEDED_SPREAD * rng.random()
            return to_millis(self._opened + wait)
        delay = self._site.settings.peers_delay_s * slower * rng.uniform(0.6, 1.4)
        return to_millis(since + timedelta(seconds=delay))


def _read(conn: Connection, table: Table, thing_id: str, make: _Make) -> list[Errand]:
    """The errands that a thing gives; none for one that cannot be read, which is logged."""
    body = conn.execute(select(table.c.body).where(table.c.id == thing_id)).scalar_one()
    try:
        return list(make(body))
    except Exception:  # one thing must not hide the others
        log.exception("a scripted counterpart could not read %s %s", table.name, thing_id)
        return []


_WAITING = quotations.c.state.in_([QuotationState.ASKED, QuotationState.OPEN])
_LIVE = (requests.c.state == RequestState.LIVE) & requests.c.account_id.not_in(PEERS)
_RUN_OUT = (requests.c.state == RequestState.EXPIRED) & requests.c.account_id.in_(PURCHASERS)
_SHOWN = (listings.c.state == ListingState.LIVE) & (
    listings.c.account_id == people.SUPPLIER.account.id
)
