"""What is written about deals without a platform: kept, taken back, exported, counted."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.backend import NOWHERE, SONG_PLUS
from tests.support.desk import Desk
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account, CompanyCard, Tokens
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    Milestone,
    Order,
    OrderEvent,
    OrderStatus,
    VoucherFacts,
    VoucherKind,
)
from vehilink_desktop.domain.order_deeds import DeclineOrder, HoldOrder
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestContent, RequestState
from vehilink_desktop.domain.quotation import Ask, Offer, Quotation, QuotationState
from vehilink_desktop.domain.terms import DealLine, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, PaymentTerms, SalesRegion, UserType
from vehilink_desktop.services.dashboard import NeedKind
from vehilink_desktop.services.orders import OrderQuery
from vehilink_desktop.services.quotations import OfferDraft, QuotationQuery
from vehilink_desktop.services.requests import BoardQuery, RequestStanding
from vehilink_desktop.services.unsent import UnsentService
from vehilink_desktop.storage.repositories import (
    accounts,
    listings,
    orders,
    outbox,
    owner,
    quotations,
    rates,
    requests,
)

pytestmark = pytest.mark.req("P2", "P3", "P4", "P5")

PURCHASER = Account(
    id="me",
    nickname="Omar",
    phone_masked="+971 50 ••• 4567",
    user_type=UserType.PURCHASER,
    certified=True,
    company=CompanyCard(id="c1", name="Desert Star FZE", country="AE", certified=True),
    cross_border_at=datetime(2026, 1, 1, tzinfo=UTC),
)
SUPPLIER = PURCHASER.model_copy(update={"user_type": UserType.SUPPLIER})
OTHER = Party(account_id="other", nickname="Li", phone_masked="+86 138 •••• 0001")
WISH = RequestContent(
    brand="BYD",
    series="Song Plus",
    sales_region=SalesRegion.MIDDLE_EAST,
    quantity=2,
    validity_days=3,
)
TERMS = Terms(
    lines=(DealLine(brand="BYD", series="Han", quantity=2, unit_price_minor=2_000_000),),
    incoterm=Incoterm.FOB,
    named_place="Shanghai",
    deposit_minor=1_000_000,
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "desk", NOWHERE) as opened:
        opened.engine.set_working_offline(True)
        tokens = Tokens(access_token="access", expires_in_s=900, refresh_token="refresh")
        opened.api.credentials.adopt(tokens)
        sign_in(opened, PURCHASER)
        yield opened


def sign_in(desk: Desk, account: Account) -> None:
    with desk.db.write() as conn:
        owner.hand_over(conn, account.id, 1)
        accounts.sign_in(conn, account)


def keep_request(desk: Desk, **news: Any) -> str:
    """A live request of somebody else, as the platform would have told it."""
    now = desk.workspace.platform_now()
    document = {
        "id": desk.workspace.new_id(), "version": 1, "state": RequestState.LIVE,
        "account_id": "other", "content": WISH, "created_at": now, "updated_at": now,
        "expires_at": now + timedelta(days=3), **news,
    }  # fmt: skip
    request = PurchaseRequest.model_validate(document)
    with desk.db.write() as conn:
        requests.upsert(conn, request, mine=request.account_id == PURCHASER.id)
    return request.id


def keep_order(desk: Desk, terms: Terms = TERMS, **news: Any) -> str:
    """An order of both sides, agreed a moment ago, with this account as the purchaser."""
    now = desk.workspace.platform_now()
    me = Party(account_id=PURCHASER.id, nickname="Omar", phone_masked="+971")
    agreed = [
        OrderEvent(id=str(one), at=now, kind="milestone", detail={"milestone": str(one)})
        for one in (Milestone.AGREED, Milestone.PROFORMA)
    ]
    order = Order(
        id=desk.workspace.new_id(), version=1, number="O-2026-000001", status=OrderStatus.ACTIVE,
        supplier=OTHER, purchaser=me, offered_by=Side.SUPPLIER, terms=terms,
        done=(Milestone.AGREED, Milestone.PROFORMA), events=tuple(agreed), created_at=now,
        updated_at=now,
    ).model_copy(update=news)  # fmt: skip
    with desk.db.write() as conn:
        orders.upsert(conn, order, PURCHASER.id)
    return order.id


def keep_vehicle(desk: Desk) -> None:
    """The vehicle `car` of somebody else on the market."""
    now = desk.workspace.platform_now()
    document = {
        "id": "car", "version": 1, "state": "live", "account_id": "other",
        "seller": {"id": "c2", "name": "Silk Road Auto"},
        "content": SONG_PLUS.model_copy(update={"deposit_percent": 30}),
        "created_at": now, "updated_at": now,
    }  # fmt: skip
    with desk.db.write() as conn:
        listings.upsert(conn, listings.Listing.model_validate(document), mine=False)


def refuse(desk: Desk, op_id: str, problem: str) -> None:
    """The platform has refused it."""
    with desk.db.write() as conn:
        outbox.mark_sending(conn, op_id)
        outbox.park(conn, op_id, problem, "", ())


def keep_quotation(desk: Desk) -> str:
    """One of another supplier that waits for this account's answer."""
    now = desk.workspace.platform_now()
    me = Party(account_id=PURCHASER.id, nickname="Omar", phone_masked="+971")
    offer = Offer(number=1, by=Side.SUPPLIER, terms=TERMS, authentic=True, made_at=now)
    quotation = Quotation(
        id=desk.workspace.new_id(), version=1, number="Q-2026-000001",
        state=QuotationState.OPEN, listing_id="car", supplier=OTHER, purchaser=me,
        offers=(offer,), created_at=now, updated_at=now,
    )  # fmt: skip
    with desk.db.write() as conn:
        quotations.upsert(conn, quotation, PURCHASER.id)
    return quotation.id


def test_a_request_is_written_published_and_taken_back(desk: Desk) -> None:
    one = desk.requests.create()
    with pytest.raises(Known) as refused:
        desk.requests.publish(one)
    assert ("brand", "required") in refused.value.fields
    desk.requests.save(one, WISH)
    desk.requests.publish(one)
    assert desk.requests.mine()[0].state is RequestStanding.WAITING
    assert not desk.requests.get(one).unpublished
    desk.requests.take_back(one)
    view = desk.requests.get(one)
    assert (view.state, view.unpublished, view.content) == (RequestStanding.DRAFT, True, WISH)
    desk.requests.discard(one)
    assert desk.requests.mine() == ()
    desk.requests.undo_discard(one, WISH)
    assert desk.requests.get(one).content == WISH


def test_a_request_has_ended_by_the_platforms_clock(desk: Desk) -> None:
    past = desk.workspace.platform_now() - timedelta(seconds=1)
    one = keep_request(desk, account_id=PURCHASER.id, expires_at=past)
    assert desk.requests.get(one).state is RequestStanding.EXPIRED
    desk.requests.renew(one)
    assert desk.requests.get(one).state is RequestStanding.WAITING
    with pytest.raises(Known, match="being-sent"):
        desk.requests.close(one)


def test_a_refused_renewal_is_told_although_an_edit_waits_behind_it(desk: Desk) -> None:
    one = keep_request(desk, account_id=PURCHASER.id, state=RequestState.EXPIRED)
    desk.requests.renew(one)
    with desk.db.read() as conn:
        (renewal,) = outbox.all_open(conn)
    refuse(desk, renewal.op_id, "state-conflict")
    desk.requests.save(one, WISH.model_copy(update={"quantity": 5}))
    desk.requests.publish(one)
    view = desk.requests.get(one)
    assert view.problem
    assert (view.state, view.problem.code) == (RequestStanding.NEEDS_YOU, "state-conflict")
    assert desk.requests.mine()[0].problem == "state-conflict"
    desk.requests.retry(one)
    assert desk.requests.get(one).state is RequestStanding.WAITING


def test_the_board_says_which_own_vehicle_fits(desk: Desk) -> None:
    sign_in(desk, SUPPLIER)
    one, other = keep_request(desk), keep_request(desk, content=RequestContent(brand="Toyota"))
    car = desk.listings.create(SONG_PLUS)
    first, second = desk.requests.board(BoardQuery())
    assert (first.request.id, first.best_listing_id) == (one, car)
    assert second.request.id == other
    assert first.score > second.score
    assert "brand_same" in first.reasons
    (match,) = desk.requests.matches(one)
    assert (match.listing_id, match.title) == (car, SONG_PLUS.title())
    assert [row.request.id for row in desk.requests.board(BoardQuery(text="song"))] == [one]
    assert [found.kind for found in desk.dashboard.fitting()] == [NeedKind.REQUEST_FITS]

    quotation_id = desk.quotations.start_on_request(one, [car])
    terms = desk.quotations.get(quotation_id).draft.terms  # type: ignore[union-attr]
    assert terms.lines[0].quantity == WISH.quantity
    assert terms.money(terms.lines[0].unit_price_minor) == SONG_PLUS.price
    assert desk.requests.board(BoardQuery())[0].my_quotation_id == quotation_id
    assert desk.quotations.start_on_request(one) == quotation_id
    assert desk.dashboard.fitting() == ()


def test_an_offer_says_what_keeps_it_from_being_sent(desk: Desk) -> None:
    sign_in(desk, SUPPLIER)
    one = desk.quotations.start_on_request(keep_request(desk))
    with pytest.raises(Known) as refused:
        desk.quotations.send(one)
    assert ("lines.0.unit_price_minor", "required") in refused.value.fields
    desk.quotations.save_draft(one, OfferDraft(TERMS))
    with pytest.raises(Known, match="not-authentic"):
        desk.quotations.send(one)
    written = OfferDraft(TERMS, authentic=True, message="Today only.")
    desk.quotations.save_draft(one, written)
    desk.quotations.send(one)
    view = desk.quotations.get(one)
    assert view.quotation
    assert (view.quotation.state, view.confirmed, view.draft) == (QuotationState.OPEN, None, None)
    (row,) = desk.quotations.rows(QuotationQuery(text="byd"))
    assert (row.state, row.pending, row.number) == ("open", 1, "")
    desk.quotations.take_back(view.pending[0].op_id)
    assert desk.quotations.get(one).draft == written


def test_a_counter_offer_and_an_answer_are_shown_before_they_are_sent(desk: Desk) -> None:
    one = keep_quotation(desk)
    draft = desk.quotations.start_offer(one)
    assert draft.terms == TERMS
    cheaper = replace(draft, terms=TERMS.model_copy(update={"note": "Ten percent less."}))
    desk.quotations.save_draft(one, cheaper)
    desk.quotations.send(one)
    view = desk.quotations.get(one)
    assert view.quotation
    assert [offer.by for offer in view.quotation.offers] == [Side.SUPPLIER, Side.PURCHASER]
    assert not desk.quotations.rows(QuotationQuery(turn_mine=True))
    with pytest.raises(Known, match="offer-changed"):
        desk.quotations.accept(one, 1, TERMS.digest())
    with pytest.raises(Known, match="not-your-turn"):
        desk.quotations.decline(one, 2)


def test_an_ask_and_a_direct_order_begin_with_what_the_listing_says(desk: Desk) -> None:
    keep_vehicle(desk)
    asked = desk.quotations.ask("car", Ask(quantity=3, payment=PaymentTerms.LC))
    view = desk.quotations.get(asked)
    assert view.quotation
    assert view.quotation.state == QuotationState.ASKED
    assert view.counterpart
    assert view.counterpart.nickname == "Silk Road Auto"

    draft_id = desk.orders.start_order("car")
    terms = desk.orders.draft(draft_id).terms
    assert (terms.total_minor(), terms.deposit_minor) == (2_150_000, 645_000)
    order_id = desk.orders.send_offer(draft_id)
    assert desk.orders.drafts() == ()
    page = desk.orders.rows(OrderQuery(status="offered"))
    assert ([row.id for row in page.rows], page.total) == ([order_id], 1)
    order = desk.orders.get(order_id)
    desk.orders.take_back(order.pending[0].op_id)
    assert desk.orders.draft(draft_id).terms == terms


def test_an_offer_of_an_order_that_was_refused_stays_in_sight(desk: Desk) -> None:
    keep_vehicle(desk)
    draft_id = desk.orders.start_order("car")
    terms = desk.orders.draft(draft_id).terms
    order_id = desk.orders.send_offer(draft_id)
    desk.orders.do(order_id, DeclineOrder(reason="Too late."))
    offered, withdrawn = desk.orders.get(order_id).pending
    refuse(desk, offered.op_id, "not-found")
    (row,) = desk.orders.rows(OrderQuery()).rows
    assert (row.id, row.problem, row.pending) == (order_id, "not-found", 2)
    view = desk.orders.get(order_id)
    assert view.problem
    assert (view.order.terms, view.next_deeds) == (terms, ())
    desk.orders.retry(order_id)
    assert [one.state for one in desk.orders.get(order_id).pending] == ["queued", "queued"]

    desk.orders.take_back(desk.orders.get(order_id).pending[0].op_id)
    assert desk.orders.draft(draft_id).terms == terms
    with desk.db.read() as conn:
        assert outbox.all_open(conn) == []
    assert withdrawn.kind == "decline"


def test_an_order_that_an_acceptance_will_make_takes_no_deeds_yet(desk: Desk) -> None:
    order_id = desk.quotations.accept(keep_quotation(desk), 1, TERMS.digest())
    view = desk.orders.get(order_id)
    assert (view.arriving, view.next_deeds, view.order.terms) == (True, (), TERMS)
    with pytest.raises(Known, match="being-sent"):
        desk.orders.do(order_id, HoldOrder(reason="Wait."))


def test_an_acceptance_that_was_refused_makes_no_order(desk: Desk) -> None:
    quotation_id = keep_quotation(desk)
    order_id = desk.quotations.accept(quotation_id, 1, TERMS.digest())
    with desk.db.read() as conn:
        (accepted,) = outbox.open_of_lane(conn, quotation_id)
    refuse(desk, accepted.op_id, "quotation-moved-on")
    with pytest.raises(Known, match="not-found"):
        desk.orders.get(order_id)
    # what is done next stands where it was accepted
    assert desk.quotations.get(quotation_id).problem
    desk.quotations.retry(quotation_id)
    assert desk.orders.get(order_id).arriving


def test_an_acceptance_that_came_second_makes_no_order(desk: Desk) -> None:
    """The offer was accepted on another computer: that order is not the one of this acceptance."""
    quotation_id = keep_quotation(desk)
    order_id = desk.quotations.accept(quotation_id, 1, TERMS.digest())
    with desk.db.write() as conn:
        (accepted,) = outbox.open_of_lane(conn, quotation_id)
        there = quotations.get(conn, quotation_id)
        assert there
        news = {"version": 2, "state": QuotationState.ACCEPTED, "order_id": "order-elsewhere"}
        quotations.upsert(conn, there.model_copy(update=news), PURCHASER.id)
    for refused in (False, True):
        if refused:
            refuse(desk, accepted.op_id, "quotation-ended")
        with pytest.raises(Known, match="not-found"):
            desk.orders.get(order_id)


def test_a_voucher_taken_back_is_a_draft_again_with_its_pages(desk: Desk, slip: Path) -> None:
    one = keep_order(desk)
    begun = desk.orders.start_voucher(one, Milestone.DEPOSIT)
    assert begun.content.kind == VoucherKind.DEPOSIT_SLIP
    with pytest.raises(Known, match="voucher-incomplete"):
        desk.orders.send_voucher(one)
    added = desk.orders.add_pages(one, [slip, slip.with_name("gone.jpg")], CancelToken())
    assert (len(added.pages), len(added.refused)) == (1, 1)
    facts = VoucherFacts(
        amount=Money(minor=1_000_000, currency="USD"), on=desk.workspace.platform_now().date()
    )
    desk.orders.save_voucher(one, begun.content.model_copy(update={"facts": facts}))
    desk.orders.send_voucher(one)
    view = desk.orders.get(one)
    assert view.voucher is None
    assert [voucher.facts for voucher in view.order.vouchers] == [facts]
    assert view.confirmed
    assert view.confirmed.vouchers == ()
    assert {row.subject for row in desk.transfers.rows()} == {"order"}
    assert {row.title for row in desk.transfers.rows()} == {"BYD Han"}

    desk.orders.take_back(view.pending[0].op_id)
    kept = desk.orders.get(one).voucher
    assert kept
    assert (kept.content.facts, [page.media_id for page in kept.pages]) == (
        facts,
        [page.media_id for page in added.pages],
    )
    desk.orders.discard_voucher(one)
    assert desk.orders.get(one).voucher is None
    assert not list(desk.workspace.vault.names())


def test_unsent_work_holds_what_is_written_about_deals(
    desk: Desk, slip: Path, tmp_path: Path
) -> None:
    request_id = desk.requests.create()
    desk.requests.save(request_id, WISH)
    quotation_id = keep_quotation(desk)
    desk.quotations.start_offer(quotation_id)
    changed, proved = keep_order(desk), keep_order(desk)
    desk.orders.start_change(changed)
    desk.orders.save_draft(changed, TERMS.model_copy(update={"note": "Later."}))
    desk.orders.propose_change(changed, "The ship is late.")
    desk.orders.start_change(changed)
    desk.orders.start_voucher(proved, Milestone.DEPOSIT)
    desk.orders.add_pages(proved, [slip], CancelToken())

    unsent, target = UnsentService(desk.workspace), tmp_path / "unsent.zip"
    assert unsent.count() == unsent.export(target) == 5
    with zipfile.ZipFile(target) as archive:
        items = json.loads(archive.read("manifest.json"))["items"]
    told = {(one["kind"], one["state"], one["id"], len(one["files"])) for one in items}
    assert told == {
        ("request", "draft", request_id, 0),
        ("offer", "draft", quotation_id, 0),
        ("order_terms", "draft", changed, 0),
        ("voucher", "draft", proved, 1),
        ("order_propose", "queued", changed, 0),
    }


def test_values_are_told_in_one_currency_or_listed_apart(desk: Desk) -> None:
    keep_order(desk)
    keep_order(desk, TERMS.model_copy(update={"currency": "CNY"}))
    keep_order(desk, TERMS.model_copy(update={"currency": "KWD"}))
    before = desk.dashboard.today("EUR")
    (step,) = before.by_step
    assert (step.milestone, step.count, step.total) == (Milestone.DEPOSIT, 3, None)
    assert {one.currency for one in before.unconverted} == {"USD", "CNY", "KWD"}
    assert before.series == ()

    now = desk.workspace.platform_now()
    given = {"CNY": "8", "EUR": "0.5", "KWD": "0"}
    with desk.db.write() as conn:
        rates.keep(conn, RateTable(base="USD", rates=given, source="A bank", fetched_at=now))
    after = desk.dashboard.today("EUR")
    # 40,000 USD and 40,000 CNY; a rate of zero is none
    assert after.by_step[0].total == Money(minor=2_000_000 + 250_000, currency="EUR")
    assert after.unconverted == (Money(minor=4_000_000, currency="KWD"),)
    assert [one.total for one in after.series] == [after.by_step[0].total]
    assert after.rates_source == "A bank"
    assert {need.kind for need in after.needs} == {NeedKind.ORDER_TURN}


def test_a_deed_that_failed_stands_among_what_needs_the_person(desk: Desk) -> None:
    one = keep_quotation(desk)
    desk.quotations.decline(one, 1, "Too dear.")
    assert desk.dashboard.today().needs == ()
    (op,) = desk.quotations.get(one).pending
    refuse(desk, op.op_id, "offer-changed")
    (need,) = desk.dashboard.today().needs
    assert (need.kind, need.subject, need.id, need.detail, need.title) == (
        NeedKind.DEED_FAILED,
        "quotation",
        one,
        "offer-changed",
        "BYD Han",
    )
    assert desk.dashboard.waiting() == (1, 1)
    desk.quotations.retry(one)
    assert [deed.state for deed in desk.quotations.get(one).pending] == ["queued"]


@pytest.mark.parametrize("user_type", list(UserType))
def test_nobody_trades_uncertified(desk: Desk, user_type: UserType) -> None:
    sign_in(desk, PURCHASER.model_copy(update={"certified": False, "user_type": user_type}))
    one = keep_quotation(desk)
    with pytest.raises(Known, match="not-certified"):
        desk.quotations.accept(one, 1, TERMS.digest())
    with pytest.raises(Known, match=r"not-certified|other-user-type"):
        desk.quotations.start_on_request(keep_request(desk))
