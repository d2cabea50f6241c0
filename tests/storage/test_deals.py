"""Lists of deals, the sums that are kept over them, what is written about them, the time."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from tests.support.clock import ManualClock
from tests.support.deals import ACCOUNT, NOW, Deals
from tests.support.listings import catalogue, make_listings
from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.core.errors import Bug
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.domain.listing import ListingContent, ListingState
from vehilink_desktop.domain.matching import Names, StockFacts, criteria, rank
from vehilink_desktop.domain.order import (
    ENDED,
    Milestone,
    Order,
    OrderStatus,
    VoucherContent,
    VoucherKind,
    turn,
)
from vehilink_desktop.domain.order_deeds import CancelOrder, SubmitVoucher
from vehilink_desktop.domain.purchase_request import (
    PurchaseRequest,
    RequestAction,
    RequestContent,
    RequestState,
)
from vehilink_desktop.domain.quotation import Quotation, QuotationState
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import (
    drafts,
    forgetting,
    listings,
    order_drafts,
    orders,
    outbox,
    owner,
    photos,
    quotations,
    requests,
    reveals,
    stock_facts,
)
from vehilink_desktop.storage.repositories.orders import OrderFilter
from vehilink_desktop.storage.repositories.quotations import QuotationFilter
from vehilink_desktop.storage.vault import Vault
from vehilink_desktop.storage.workspace import Workspace

SUPPLIER = Side.SUPPLIER


@pytest.fixture(scope="module")
def known() -> tuple[list[Quotation], list[Order]]:
    deals = Deals(150, lines=3)
    return list(deals.quotations()), list(deals.orders())


def keep(db: Database, many: list[Order]) -> None:
    with db.write() as conn:
        orders.upsert_many(conn, many, ACCOUNT)


def ids(db: Database, wanted: OrderFilter, sort: str = "updated", offset: int = 0) -> list[str]:
    with db.read() as conn:
        total = orders.count(conn, wanted)
        found = orders.page(conn, wanted, sort=sort, offset=offset, total=total)
        assert total == len(found) + offset
        assert found == orders.page(conn, wanted, sort=sort, offset=offset)
        assert found[:3] == orders.page(conn, wanted, sort=sort, offset=offset, limit=3)
    return [row.id for row in found]


# -- the list of orders


def test_orders_are_found_by_words_and_exact_values(
    db: Database, known: tuple[list[Quotation], list[Order]]
) -> None:
    many = known[1]
    for start in range(0, len(many), 10):
        keep(db, many[start : start + 10])
    with db.write() as conn:
        while orders.tidy(conn):
            pass
    newest_first = many[::-1]
    assert ids(db, OrderFilter()) == [one.id for one in newest_first]
    for status in OrderStatus:
        expected = [one.id for one in newest_first if one.status == status]
        assert ids(db, OrderFilter(status=status)) == expected
    mine = [one for one in newest_first if turn(one) is SUPPLIER]
    assert ids(db, OrderFilter(turn_mine=True)) == [one.id for one in mine]
    usd = [one.id for one in mine if one.terms.currency == "USD"]
    assert ids(db, OrderFilter(turn_mine=True, currency="USD")) == usd
    balance = [one.id for one in newest_first if one.current() == Milestone.BALANCE]
    assert ids(db, OrderFilter(milestone="balance")) == balance

    one = many[40]
    line, counterpart = one.terms.lines[0], one.purchaser
    for text in (
        one.number,
        one.number.lower()[:-1],
        line.vins[1],
        line.vins[1][-6:].lower(),
        f"{line.brand} {one.number[-4:]}",
        counterpart.nickname,
        counterpart.company.name if counterpart.company else "",
    ):
        assert one.id in ids(db, OrderFilter(text=text)), text
    assert ids(db, OrderFilter(text="no such thing")) == []
    assert ids(db, OrderFilter(text='" OR status:*')) == []


@pytest.mark.parametrize("text", ["", "byd", "o"])
def test_orders_are_sorted_by_what_is_asked_for(
    db: Database, known: tuple[list[Quotation], list[Order]], text: str
) -> None:
    keep(db, known[1])
    with db.read() as conn:
        rows = orders.page(conn, OrderFilter(text=text))
    by_due = sorted(rows, key=lambda row: (row.due_at is None, row.due_at or 0))
    by_total = sorted(rows, key=lambda row: -row.total_minor)
    by_number = sorted(rows, key=lambda row: row.number[-6:], reverse=True)
    for sort, expected in (("due", by_due), ("total", by_total), ("number", by_number)):
        assert ids(db, OrderFilter(text=text), sort) == [row.id for row in expected]
        assert ids(db, OrderFilter(text=text), sort, 5) == [row.id for row in expected[5:]]


def test_the_newest_version_stays_and_the_sums_follow(
    db: Database, known: tuple[list[Quotation], list[Order]], intensity: float
) -> None:
    rng, truth = Random(3), dict[str, Order]()
    for _ in range(max(40, round(400 * intensity))):
        order = rng.choice(known[1])
        change = {
            "version": rng.randrange(1, 6),
            "status": rng.choice(list(OrderStatus)),
            "terms": order.terms.model_copy(update={"deposit_minor": rng.randrange(3)}),
        }
        changed = order.model_copy(update=change)
        with db.write() as conn:
            kept = orders.upsert(conn, changed, ACCOUNT)
            assert kept is not orders.upsert(conn, changed, ACCOUNT) or not kept
        old = truth.get(order.id)
        assert kept == (old is None or (changed.version >= old.version and changed != old))
        if kept:
            truth[order.id] = changed
    with db.read() as conn:
        assert {one: orders.get(conn, one) for one in truth} == truth
        steps, days = orders.steps(conn), orders.days(conn, 0)
        needing = orders.needing(conn)
    assert Counter({(s.status, s.milestone, s.turn_mine, s.currency): s.number for s in steps}) == (
        Counter(
            (one.status, one.current(), turn(one) is SUPPLIER, one.terms.currency)
            for one in truth.values()
        )
    )
    value = sum(one.terms.total_minor() for one in truth.values())
    assert sum(step.total_minor for step in steps) == value
    agreed = [one for one in truth.values() if Milestone.AGREED in one.done]
    assert sum(day.number for day in days) == len(agreed)
    assert sum(day.total_minor for day in days) == sum(one.terms.total_minor() for one in agreed)
    assert [day.day for day in days] == sorted(day.day for day in days)
    waiting = {one.id for one in truth.values() if turn(one) is SUPPLIER}
    assert waiting <= {row.id for row in needing}
    assert not {row.id for row in needing} & {k for k, one in truth.items() if one.status in ENDED}
    dues = [row.due_at for row in needing if row.due_at is not None]
    assert dues == sorted(dues)


def test_a_deal_that_the_platform_forgot_leaves_nothing(
    db: Database, known: tuple[list[Quotation], list[Order]]
) -> None:
    quotation, order = known[0][0], known[1][0]
    with db.write() as conn:
        orders.upsert(conn, known[1][1], ACCOUNT)
        before = orders.steps(conn)
        orders.upsert(conn, order, ACCOUNT)
        quotations.upsert(conn, quotation, ACCOUNT)
        photos.add_incoming(conn, order.id, [("page", "slip.jpg", None)], 1)
        photos.set_attached(conn, "page")
        assert forgetting.forget_thing(conn, "order", order.id) == ["page"]
        assert forgetting.forget_thing(conn, "quotation", quotation.id) == []
        assert forgetting.forget_thing(conn, "order", order.id) == []
        assert orders.get(conn, order.id) is None
        assert quotations.get(conn, quotation.id) is None
        assert [one for one in orders.steps(conn) if one.number] == before
    assert ids(db, OrderFilter()) == [known[1][1].id]
    assert ids(db, OrderFilter(text=order.number)) == []


def test_quotations_are_listed_and_those_that_end_are_named(
    db: Database, known: tuple[list[Quotation], list[Order]]
) -> None:
    with db.write() as conn:
        assert len(quotations.upsert_many(conn, known[0], ACCOUNT)) == 150
        assert quotations.upsert_many(conn, known[0], ACCOUNT) == []
    one = known[0][7]
    start, end = to_millis(NOW), to_millis(NOW + timedelta(days=2))
    with db.read() as conn:
        assert quotations.get(conn, one.id) == one
        found = quotations.page(conn, QuotationFilter(request_id=one.request_id))
        assert [row.id for row in found] == [one.id for one in known[0][9:4:-1]]
        assert [row.id for row in quotations.of_request(conn, one.request_id or "")] == [
            row.id for row in found
        ]
        by_number = quotations.page(conn, QuotationFilter(text=one.number[-6:]))
        assert [row.id for row in by_number] == [one.id]
        ending = quotations.ending(conn, start, end)
        needing = quotations.needing(conn)
        assert quotations.count(conn, QuotationFilter(turn_mine=True)) == len(needing)
    expected = [
        one
        for one in known[0]
        if one.state == QuotationState.OPEN
        and (ends := one.offers[0].terms.valid_until())
        and NOW <= ends <= NOW + timedelta(days=2)
    ]
    assert {row.id for row in ending} == {one.id for one in expected}
    assert {row.id for row in needing} == {one.id for one in known[0] if one.turn() is SUPPLIER}


def test_another_account_finds_nothing(
    db: Database, known: tuple[list[Quotation], list[Order]]
) -> None:
    keep(db, known[1][:20])
    with db.write() as conn:
        quotations.upsert_many(conn, known[0][:20], ACCOUNT)
        requests.upsert(conn, request("r"), mine=False)
        owner.hand_over(conn, "another", 1)
    assert ids(db, OrderFilter()) == ids(db, OrderFilter(text="o")) == []
    with db.read() as conn:
        assert quotations.page(conn, QuotationFilter(text="q")) == []
        assert orders.steps(conn) == orders.days(conn, 0) == []
        assert requests.board(conn, 0) == []
    keep(db, known[1][:3])
    assert len(ids(db, OrderFilter(text="o"))) == 3


# -- requests


def request(
    request_id: str, version: int = 1, *, hours: int = 24, state: str = RequestState.LIVE
) -> PurchaseRequest:
    return PurchaseRequest(
        id=request_id,
        version=version,
        state=state,
        account_id="somebody",
        content=RequestContent(brand="BYD", sales_region="africa"),
        created_at=NOW,
        updated_at=NOW,
        expires_at=NOW + timedelta(hours=hours),
    )


def board(db: Database, hours: float = 0, region: str | None = None) -> list[str]:
    with db.read() as conn:
        found = requests.board(conn, to_millis(NOW + timedelta(hours=hours)), region)
    return [one.id for one in found]


def test_the_board_shows_what_may_be_quoted_on(db: Database) -> None:
    with db.write() as conn:
        many = [request("a"), request("b", hours=1), request("c", state=RequestState.CLOSED)]
        assert requests.upsert_many(conn, many, mine=False) == ["a", "b", "c"]
        assert requests.upsert_many(conn, many, mine=False) == []
        requests.upsert(conn, request("mine"), mine=True)
    assert board(db) == ["b", "a"]
    assert board(db, hours=2, region="africa") == ["a"]
    assert board(db, region="europe") == []
    with db.write() as conn:
        now = to_millis(NOW + timedelta(hours=2))
        assert requests.others_expired(conn, now)
        assert requests.remove_others_expired(conn, now) == ["b"]
        assert not requests.others_expired(conn, now)
        # what the platform names again stays, the rest goes; own ones stay whatever happens
        above = requests.newest(conn)
        assert requests.upsert(conn, request("d"), mine=False)
        assert requests.upsert_many(conn, [request("d")], mine=False, again=True) == ["d"]
        assert requests.remove_others_up_to(conn, above) == 2
        assert not requests.remove_other(conn, "mine")
        assert [one.id for one in requests.own(conn)] == ["mine"]
        assert [one.id for one in requests.own_ending(conn, 0, to_millis(NOW) * 2)] == ["mine"]
    assert board(db) == ["d"]


def test_a_request_is_written_published_and_mended(db: Database) -> None:
    content, base = RequestContent(brand="Geely", quantity=3), request("r", version=4)
    with db.write() as conn:
        requests.start(conn, "r", content, 1, base=base)
        with pytest.raises(Bug):
            requests.start(conn, "r", content, 1)
        requests.save(conn, "r", content.model_copy(update={"quantity": 4}), 2)
        draft = requests.draft(conn, "r")
        assert draft
        assert (draft.content.quantity, draft.base_version, draft.changed_at) == (4, 4, 2)
        assert draft.base_content == base.content
        requests.queue_put(conn, "1", "r", draft.content, base, 3)
        requests.queue_action(conn, "2", "r", RequestAction.CLOSE, 4, 3)
        first, second = outbox.open_of_lane(conn, "r")
        assert requests.content_of(first) == draft.content
        assert requests.base_content_of(first) == base.content
        assert (first.verb(), first.base_version) == ("request_put", 4)
        assert (second.verb(), requests.action_of(second)) == ("request_close", "close")
        outbox.rebase_followers(conn, "r", 9, content)
        requests.renew_put(conn, "1", "3", content, None, 4)
        assert [(op.op_id, op.base_version) for op in outbox.open_of_lane(conn, "r")] == [
            ("3", None),
            ("2", 9),
        ]
        requests.delete_draft(conn, "r")
        assert requests.drafts(conn) == []


# -- what is written about orders


def test_vouchers_lose_a_page_that_is_not_sent(db: Database) -> None:
    content = VoucherContent(id="v", kind=VoucherKind.DEPOSIT_SLIP, media_ids=("p1", "p2"))
    with db.write() as conn:
        order_drafts.save_voucher(conn, "o", "deposit", content, 1)
        order_drafts.drop_page(conn, "o", "p1", 2)
        order_drafts.drop_page(conn, "another", "p1", 2)
        kept = order_drafts.voucher(conn, "o")
        assert kept
        assert (kept.milestone, kept.content.media_ids) == ("deposit", ("p2",))
        deed = SubmitVoucher(milestone=Milestone.DEPOSIT, voucher=content)
        orders.queue_deed(conn, "1", "o", deed, 3)
        orders.queue_deed(conn, "2", "o", CancelOrder(reason="no"), 3)
        first, second = outbox.open_of_lane(conn, "o")
        assert (first.files(), second.files()) == (["p1", "p2"], [])
        assert orders.deed_of(first) == deed
        assert [op.verb() for op in (first, second)] == ["order_submit_voucher", "order_cancel"]
        outbox.drop_file(conn, "o", "p1", lambda: "3", 4)
        first, second = outbox.open_of_lane(conn, "o")
        assert (first.op_id, first.state, first.files()) == ("3", "parked", ["p2"])
        assert (second.op_id, second.state) == ("2", "queued")
        reveals.add(conn, "x", reveals.PHONE, "o", 5)
        reveals.add(conn, "y", "bank_account", "o", 6)
        assert [one.at for one in reveals.of_order(conn, "o")] == [5]


# -- own vehicles as they are compared


def facts(db: Database) -> dict[str, StockFacts]:
    with db.read() as conn:
        return {one.listing_id: one for one in stock_facts.likely(conn, ())}


def test_facts_of_own_vehicles_follow_every_write(db: Database) -> None:
    first, second, other = make_listings(3)
    with db.write() as conn:
        listings.upsert(conn, first, mine=True)
        listings.upsert(conn, other, mine=False)
        drafts.create(conn, second.id, second.content, 1)
    expected = {
        first.id: StockFacts.of(first.id, first.content, "live"),
        second.id: StockFacts.of(second.id, second.content, None),
    }
    assert facts(db) == expected
    edited = first.content.model_copy(update={"brand": "Lada", "mileage": 7})
    with db.write() as conn:
        drafts.create(conn, first.id, edited, 2, base=first)
        drafts.discard(conn, second.id, 2)
    assert facts(db) == {first.id: StockFacts.of(first.id, edited, "live")}
    with db.write() as conn:
        drafts.delete(conn, first.id)
        drafts.undiscard(conn, second.id)
        drafts.save(conn, second.id, ListingContent(brand="BYD"), 3)
    expected[second.id] = StockFacts.of(second.id, ListingContent(brand="BYD"), None)
    assert facts(db) == expected
    sold = first.model_copy(update={"state": ListingState.SOLD, "version": 2})
    with db.write() as conn:
        listings.upsert(conn, sold, mine=True)
        drafts.delete(conn, second.id)
    assert facts(db) == {}


def test_facts_are_reckoned_anew_by_a_newer_program(db: Database) -> None:
    own = list(make_listings(30))
    with db.write() as conn:
        listings.bulk_insert(conn, own, mine=True)
        before = stock_facts.likely(conn, ())
        conn.exec_driver_sql("DELETE FROM stock_facts")
        stock_facts.bring_up_to_date(conn)
        assert sorted(stock_facts.likely(conn, ())) == sorted(before)
        assert len(before) == 30
        conn.exec_driver_sql("DELETE FROM stock_facts")
        stock_facts.bring_up_to_date(conn)  # nothing: it was done by this program
        assert stock_facts.likely(conn, ()) == []


def test_the_best_are_among_the_likely_ones(db: Database) -> None:
    names = Names(catalogue())
    with db.write() as conn:
        listings.bulk_insert(conn, make_listings(2000), mine=True)
        every = stock_facts.likely(conn, (), limit=5000)
        for wanted in (
            RequestContent(brand="BYD", series="Song Plus", year_from=2022, fuel="phev"),
            RequestContent(brand="Geely", steering="rhd", exterior_colour="White"),
            RequestContent(brand="比亚迪", mileage_max_km=30_000, year_to=2022, quantity=3),
            RequestContent(series="Song", category="suv"),
        ):
            asked = criteria(wanted, names)
            likely = stock_facts.likely(conn, asked, limit=100)
            assert len(likely) == 100
            same = [one for one in every if not wanted.brand or one.brand_key in
                    names.brand_keys(wanted.brand)]  # fmt: skip
            best = [match.score for _, match in rank(wanted, same, 10, names)]
            assert [match.score for _, match in rank(wanted, likely, 10, names)] == best


# -- the platform's time


def test_a_clock_that_is_wrong_by_three_years_does_not_matter(db: Database, tmp_path: Path) -> None:
    clock = ManualClock(datetime(2023, 11, 22, tzinfo=UTC))
    vault = Vault(tmp_path / "vault", bytes(32))

    def opened() -> Workspace:
        return Workspace(db, vault, clock, IdMaker(clock), lambda _changes: None)

    workspace = opened()
    assert workspace.platform_now() == clock.now()
    workspace.platform_offset.learn(timedelta(days=1096))
    clock.advance(60)
    expected = clock.now() + timedelta(days=1096)
    assert workspace.platform_now() == expected
    assert workspace.platform_millis() == to_millis(expected)
    # the next start knows it before the first answer; whole seconds of a header are no news
    again = opened()
    again.platform_offset.learn(timedelta(days=1096, seconds=1))
    assert again.platform_now() == expected
