"""The deals of a new sandbox are ones that its own rules would have let happen."""

import io
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image
from sqlalchemy import select

from tests.support.clock import ManualClock
from tests.support.sandbox import OTHER_SUPPLIER, PURCHASER, SUPPLIER, Client, served
from vehilink_desktop.domain import payee as payee_rules
from vehilink_desktop.domain import purchase_request, terms
from vehilink_desktop.domain.order import (
    ENDED,
    PAYMENTS,
    Milestone,
    Order,
    OrderStatus,
    clocks,
    plan,
    turn,
)
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.purchase_request import PurchaseRequest
from vehilink_desktop.domain.quotation import Quotation, QuotationState
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.sandbox.seed import order_stories, people
from vehilink_desktop.sandbox.seed.showroom import Showroom
from vehilink_desktop.sandbox.seed.trade import Trade
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import open_site
from vehilink_desktop.sandbox.tables import orders, payees, quotations, requests

OPENED = datetime(2026, 11, 22, 12, tzinfo=UTC)
DEMOS = (people.SUPPLIER, people.PURCHASER)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    settings = Settings(data_dir=tmp_path_factory.mktemp("seeded"), seed_count=60, seed_deals=12)
    site = open_site(settings, ManualClock(OPENED))
    yield site
    site.db.close()


def stored(site, table, model):
    with site.db.read() as conn:
        return [
            model.model_validate_json(one) for one in conn.execute(select(table.c.body)).scalars()
        ]


def mine(found, account_id):
    return [
        one for one in found if account_id in (one.supplier.account_id, one.purchaser.account_id)
    ]


def test_orders_are_a_function_of_the_market_and_the_moment() -> None:
    told = [list(order_stories.told(Trade(Showroom(60, OPENED), OPENED), OPENED)) for _ in "ab"]

    assert told[0] == told[1]


@pytest.mark.parametrize("demo", DEMOS, ids=lambda one: one.account.nickname)
def test_there_is_an_order_in_every_step_and_state(site, demo) -> None:
    found = mine(stored(site, orders, Order), demo.account.id)

    assert {one.status for one in found} == set(OrderStatus)
    assert {one.current() for one in found} >= set(Milestone)
    assert {turn(one) for one in found} == {Side.SUPPLIER, Side.PURCHASER, None}
    assert any(one.proposal for one in found)
    assert any(one.payee_changed() for one in found)


def test_orders_tell_a_whole_story(site) -> None:
    numbers = []
    for order in sorted(stored(site, orders, Order), key=lambda one: one.created_at):
        numbers.append(order.number)
        assert terms.problems(order.terms) == ()
        assert order.done == plan(order.terms)[: len(order.done)]
        assert len({event.id for event in order.events}) == len(order.events)
        moments = [event.at for event in order.events]
        assert moments == sorted(moments)
        assert moments[0] == order.created_at
        assert order.updated_at == moments[-1] <= OPENED
        assert all(paper.number.endswith(order.number) for paper in order.papers)
        assert not [clock for clock in clocks(order) if clock.ends_order and clock.due_at <= OPENED]
        if Milestone.SOURCED in order.done:
            assert len(order.terms.vins()) == order.terms.quantity()
        for milestone in PAYMENTS & set(order.done):
            assert order.paid_minor(milestone) > 0
    assert numbers == [f"O-2026-{place:06d}" for place in range(1, len(numbers) + 1)]


def test_something_falls_due_today(site) -> None:
    for demo in DEMOS:
        due = [
            clock.due_at - OPENED
            for order in mine(stored(site, orders, Order), demo.account.id)
            for clock in clocks(order)
        ]
        assert [left for left in due if timedelta() < left < timedelta(hours=12)]


def test_vehicles_are_sold_once(site) -> None:
    sold = [vin for order in stored(site, orders, Order) for vin in order.terms.vins()]

    assert max(Counter(sold).values()) == 1


@pytest.mark.parametrize("demo", DEMOS, ids=lambda one: one.account.nickname)
def test_there_is_a_quotation_in_every_state(site, demo) -> None:
    found = mine(stored(site, quotations, Quotation), demo.account.id)

    assert {one.state for one in found} == set(QuotationState)
    open_ones = [one for one in found if one.state == QuotationState.OPEN]
    assert {one.turn() for one in open_ones} == set(Side)
    for one in found:
        assert all(terms.problems(offer.terms) == () for offer in one.offers)
        assert all(offer.authentic for offer in one.offers if offer.by is Side.SUPPLIER)
    for one in open_ones:
        assert one.is_valid(OPENED)


def test_accepted_quotations_are_the_terms_of_their_orders(site) -> None:
    known = {one.id: one for one in stored(site, quotations, Quotation)}
    found = [one for one in stored(site, orders, Order) if one.quotation_id]

    assert found
    for order in found:
        quotation = known[order.quotation_id]
        assert quotation.order_id == order.id
        offer = quotation.latest()
        assert offer is not None
        assert offer.terms.total_minor() == order.terms.total_minor()
        assert quotation.updated_at == order.created_at


def test_requests_could_have_been_published(site) -> None:
    found = stored(site, requests, PurchaseRequest)
    live = [one for one in found if one.is_live(OPENED)]

    assert len(live) == 12 + 3
    assert {one.state for one in found} == set(purchase_request.RequestState)
    for one in found:
        assert purchase_request.problems(one.content) == ()
        assert one.expires_at == purchase_request.expiry(one.created_at, one.content)
        assert one.is_live(OPENED) == (one.state == purchase_request.RequestState.LIVE)
    quoted = Counter(one.request_id for one in stored(site, quotations, Quotation))
    assert all(one.quotations == quoted[one.id] for one in found)


def test_open_orders_name_the_newest_account(site) -> None:
    newest = {one.id: one for one in stored(site, payees, Payee)}

    assert all(payee_rules.problems(one.content) == () for one in newest.values())
    for order in stored(site, orders, Order):
        if order.payee and order.status not in ENDED:
            assert order.payee.digest() == newest[order.payee.id].digest()


def test_pages_are_drawn_for_both_sides_and_nobody_else(tmp_path) -> None:
    settings = Settings(data_dir=tmp_path, seed_count=24, seed_deals=1, code_resend_s=0)
    with served(settings, ManualClock(OPENED)) as url:
        purchaser, stranger = Client(url).sign_in(PURCHASER), Client(url).sign_in(OTHER_SUPPLIER)
        changes, _ = purchaser.changes("account")
        bodies = [change["body"] for change in changes if change["type"] == "order"]
        other = people.SELLERS[0].account.id
        dealt = (one for one in bodies if one["supplier"]["account_id"] != other)
        order = next(one for one in dealt if one["vouchers"])
        path = f"/v1/media/{order['vouchers'][0]['media_ids'][0]}"

        page, small = purchaser.get(path), purchaser.get(f"{path}/thumbnail")

        assert Image.open(io.BytesIO(page.content)).size == (1240, 1754)
        assert max(Image.open(io.BytesIO(small.content)).size) == 320
        assert purchaser.get(path).content == page.content
        assert stranger.get(path).status_code == 404


def test_feeds_tell_the_demonstration_of_its_deals(tmp_path) -> None:
    settings = Settings(data_dir=tmp_path, seed_count=24, seed_deals=5, code_resend_s=0)
    with served(settings, ManualClock(OPENED)) as url:
        supplier = Client(url).sign_in(SUPPLIER)
        told = Counter(change["type"] for change in supplier.changes("account")[0])
        wishes = supplier.changes("requests")[0]

    assert told["order"] > 30
    assert told["quotation"] > 8
    assert told["payee"] == 3
    assert len(wishes) == 5 + 3
