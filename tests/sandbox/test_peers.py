"""One person walks a whole deal with scripted counterparts, on either side of it."""

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select, update

from tests.sandbox.deals import (
    LISTING,
    PAYEE,
    REQUEST,
    agree_to_cross_border,
    body,
    deed_on,
    digest,
    offer,
    put,
)
from tests.sandbox.test_uploads import picture
from tests.support.clock import ManualClock
from tests.support.sandbox import (
    PURCHASER,
    START_S,
    SUPPLIER,
    Client,
    Sandbox,
    new_key,
    served,
)
from vehilink_desktop.domain.order import ENDED, Milestone, Order, OrderStatus, overdue, turn
from vehilink_desktop.domain.order_deeds import OrderDeed, SubmitVoucher
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.sandbox import requests as request_rules
from vehilink_desktop.sandbox.peers.errands import PURCHASERS, SUPPLIERS
from vehilink_desktop.sandbox.peers.order_moves import Knowledge, next_deed
from vehilink_desktop.sandbox.peers.work import Peers
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.sandbox.tables import effects, orders, quotations, requests

OPENED = datetime(2026, 11, 22, 12, tzinfo=UTC)
pytestmark = pytest.mark.req("P4", "P5")


@dataclass
class Market:
    """A platform that serves, and its counterparts in another process."""

    url: str
    site: Site
    peers: Peers
    clock: ManualClock

    def sign_in(self, phone: str) -> Client:
        client = Client(self.url).sign_in(phone)
        agree_to_cross_border(client)
        return client

    def settle(self) -> int:
        """Let the counterparts act until they have nothing more to do; how much they did."""
        count = 0
        while done := self.peers.act():
            count += done
        return count


@pytest.fixture
def market(tmp_path: Path) -> Iterator[Market]:
    yield from _market(tmp_path, deals=0)


@pytest.fixture
def busy_market(tmp_path: Path) -> Iterator[Market]:
    """With the seed's deals."""
    yield from _market(tmp_path, deals=3)


def _market(folder: Path, deals: int) -> Iterator[Market]:
    clock = ManualClock(OPENED)
    settings = Settings(
        data_dir=folder, seed_count=24, seed_deals=deals, peers_delay_s=0, review_s=0,
        code_resend_s=0,
    )  # fmt: skip
    with served(settings, clock) as url:
        site = open_site(settings, clock)
        clock.advance(60)
        yield Market(url, site, Peers(site), clock)
        site.db.close()


def told(client: Client, kind: str) -> list[Any]:
    """The newest state of each thing of the account's feed."""
    return [one["body"] for one in client.changes("account")[0] if one["type"] == kind]


def order_of(client: Client, order_id: str) -> Order:
    return Order.model_validate(body(client.get(f"/v1/orders/{order_id}")))


def do(client: Client, order: Order, deed: OrderDeed) -> Order:
    """What a person does: the pages of a proof are uploaded before."""
    if isinstance(deed, SubmitVoucher):
        pages = (client.upload(picture(), kind="voucher"),)
        voucher = deed.voucher.model_copy(update={"media_ids": pages, "id": new_key()})
        deed = deed.model_copy(update={"voucher": voucher})
    document = deed.model_dump(mode="json", exclude_none=True)
    return Order.model_validate(body(deed_on(client, "orders", order.id, document)))


def walk(market: Market, client: Client, order_id: str, known: Knowledge) -> Order:
    """The person does what the order waits for, and the counterpart the rest."""
    order = order_of(client, order_id)
    side = order.side_of(client.get("/v1/me").json()["id"])
    while order.status not in ENDED:
        market.settle()
        order = order_of(client, order_id)
        deed = next_deed(order, side, market.clock.now(), known)
        if deed is None:
            return order
        order = do(client, order, deed)
    return order


def wrong_slip(market: Market, client: Client, order: Order) -> Order:
    """The person pays too little by mistake."""
    deed = next_deed(order, Side.PURCHASER, market.clock.now(), Knowledge())
    assert isinstance(deed, SubmitVoucher)
    facts = deed.voucher.facts
    assert facts.amount
    less = facts.amount.model_copy(update={"minor": facts.amount.minor - 100})
    voucher = deed.voucher.model_copy(update={"facts": facts.model_copy(update={"amount": less})})
    return do(client, order, deed.model_copy(update={"voucher": voucher}))


def test_a_purchaser_walks_from_a_request_to_completion(market: Market) -> None:
    person = market.sign_in(PURCHASER)
    request = body(put(person, "requests", REQUEST), 201)

    market.settle()

    quotes = told(person, "quotation")
    assert {one["supplier"]["account_id"] for one in quotes} <= SUPPLIERS
    offers = [one["offers"][0]["terms"] for one in quotes]
    assert len({one["lines"][0]["unit_price_minor"] for one in offers}) == len(quotes) == 2
    assert all(one["lines"][0]["quantity"] == 20 for one in offers)
    assert body(person.get(f"/v1/requests/{request['id']}"))["quotations"] == 2

    order_id = new_key()
    deed = {"kind": "accept", "number": 1, "digest": digest(offers[0]), "order_id": order_id}
    body(deed_on(person, "quotations", quotes[0]["id"], deed))
    market.settle()
    order = order_of(person, order_id)
    assert order.current() is Milestone.DEPOSIT
    assert order.payee

    wrong_slip(market, person, order)
    market.settle()
    order = order_of(person, order_id)
    (refused,) = order.vouchers
    assert (refused.state, turn(order)) == ("refused", Side.PURCHASER)
    assert refused.reason
    assert "is due" in refused.reason

    order = walk(market, person, order_id, Knowledge())

    assert order.status == OrderStatus.COMPLETED
    assert order.paid_minor() == order.terms.total_minor()
    assert len(order.terms.vins()) == 20
    theirs = [one for one in order.vouchers if one.by is Side.SUPPLIER]
    page = person.get(f"/v1/media/{theirs[0].media_ids[0]}")
    assert Image.open(io.BytesIO(page.content)).width == 1240


def test_a_supplier_walks_from_a_question_to_completion(market: Market) -> None:
    person = market.sign_in(SUPPLIER)
    listing = body(put(person, "listings", LISTING), 201)
    account = Payee.model_validate(body(put(person, "payees", PAYEE), 201))

    market.settle()

    (asked,) = told(person, "quotation")
    assert (asked["state"], asked["listing_id"]) == ("asked", listing["id"])
    assert asked["purchaser"]["account_id"] in PURCHASERS
    body(deed_on(person, "quotations", asked["id"], offer()))
    market.settle()
    (countered,) = told(person, "quotation")
    assert countered["offers"][1]["by"] == "purchaser"
    wish = countered["offers"][1]["terms"]
    deed = {"kind": "accept", "number": 2, "digest": digest(wish), "order_id": new_key()}
    body(deed_on(person, "quotations", asked["id"], deed))

    order = walk(market, person, deed["order_id"], Knowledge(payee=account))

    assert order.status == OrderStatus.COMPLETED
    assert order.paid_minor() == order.terms.total_minor() < 4_000_000


def test_a_fair_counter_is_taken_and_a_poor_one_meets_half_way(market: Market) -> None:
    person = market.sign_in(PURCHASER)
    body(put(person, "requests", REQUEST), 201)
    market.settle()
    for quotation, percent in zip(told(person, "quotation"), (95, 60), strict=True):
        wish = quotation["offers"][0]["terms"]
        price = wish["lines"][0]["unit_price_minor"] * percent // 100
        wish["lines"][0]["unit_price_minor"] = price
        wish["deposit_minor"] = 0
        counter = offer(2, terms=wish, authentic=False)
        body(deed_on(person, "quotations", quotation["id"], counter))

    market.settle()

    fair, poor = sorted(told(person, "quotation"), key=lambda one: len(one["offers"]))
    assert fair["state"] == "accepted"
    assert order_of(person, fair["order_id"]).payee
    prices = [one["terms"]["lines"][0]["unit_price_minor"] for one in poor["offers"]]
    assert prices[1] < prices[2] < prices[0]
    deed = {"kind": "decline", "number": 3, "reason": "Too much."}
    body(deed_on(person, "quotations", poor["id"], deed))
    assert market.settle() == 0


def test_several_processes_do_each_thing_once(market: Market) -> None:
    others = [Peers(market.site) for _ in range(3)]
    person = market.sign_in(PURCHASER)
    body(put(person, "requests", REQUEST), 201)

    for peers in (*others, market.peers):
        peers.act()

    assert len(told(person, "quotation")) == 2
    with market.site.db.read() as conn:
        keys = conn.execute(select(effects.c.key).where(effects.c.request.contains("script"))).all()
    assert len(keys) == 2


def test_counterparts_think_for_a_while(market: Market) -> None:
    settings = market.site.settings
    slow = open_site(Settings(data_dir=settings.data_dir, peers_delay_s=10), market.clock)
    peers, person = Peers(slow), market.sign_in(PURCHASER)
    body(put(person, "requests", REQUEST), 201)

    assert peers.act() == 0
    market.clock.advance(15)
    assert peers.act() >= 1
    market.clock.advance(15)
    peers.act()
    assert len(told(person, "quotation")) == 2
    slow.db.close()


def test_the_seed_stays_as_it_is_for_a_while(busy_market: Market) -> None:
    assert busy_market.settle() == 0

    busy_market.clock.advance(7 * 3600)

    assert busy_market.settle() > 20
    with busy_market.site.db.read() as conn:
        found = [
            Order.model_validate_json(one) for one in conn.execute(select(orders.c.body)).scalars()
        ]
    for order in found:
        waits = turn(order)
        run_out = overdue(order, busy_market.clock.now())  # the platform itself ends these
        if waits and order.status == OrderStatus.ACTIVE and not run_out:
            assert order.party(waits).account_id not in SUPPLIERS | PURCHASERS, order.number


@pytest.mark.logs(r"a scripted counterpart could not read requests")
def test_a_failure_is_logged_and_keeps_nobody_from_working(
    market: Market, caplog: pytest.LogCaptureFixture
) -> None:
    person = market.sign_in(PURCHASER)
    broken, sound = (body(put(person, "requests", REQUEST), 201)["id"] for _ in range(2))
    with market.site.db.write() as conn:
        conn.execute(update(requests).where(requests.c.id == broken).values(body="{}"))

    market.settle()

    assert broken in caplog.text
    with market.site.db.read() as conn:
        quoted = conn.execute(select(quotations.c.request_id)).scalars().all()
    assert quoted == [sound, sound]


def test_requests_of_counterparts_are_renewed(busy_market: Market) -> None:
    busy_market.clock.advance(9 * 86_400)
    request_rules.expire_due(busy_market.site)

    busy_market.settle()

    live = select(requests.c.account_id).where(requests.c.state == "live")
    with busy_market.site.db.read() as conn:
        owners = conn.execute(live).scalars().all()
    assert len(owners) == 3
    assert set(owners) <= PURCHASERS


def test_the_flag_lets_them_act_by_themselves(tmp_path: Path) -> None:
    with Sandbox(tmp_path, peers=True) as sandbox:
        person = sandbox.sign_in(PURCHASER)
        agree_to_cross_border(person)
        body(put(person, "requests", REQUEST), 201)
        deadline = time.monotonic() + START_S
        while len(told(person, "quotation")) < 2:
            assert time.monotonic() < deadline, "nobody quoted"
