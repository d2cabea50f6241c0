"""A whole deal between two desks, from the request to the last signed receipt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.services.conftest import OpenDesk
from tests.support.desk import Desk
from tests.support.sandbox import PURCHASER, SUPPLIER
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.landed_cost import Estimates
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    PAYMENTS,
    PROOFS,
    Milestone,
    OrderStatus,
    VoucherFacts,
    amount_due,
)
from vehilink_desktop.domain.order_deeds import (
    CompleteOrder,
    ConfirmVoucher,
    DeclareVehicles,
    HoldOrder,
    RefuseVoucher,
)
from vehilink_desktop.domain.paper import PaperKind, PaperLanguage
from vehilink_desktop.domain.payee import PayeeContent
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.quotation import QuotationState
from vehilink_desktop.domain.terms import DealLine, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, SalesRegion
from vehilink_desktop.services.dashboard import NeedKind
from vehilink_desktop.services.quotations import OfferDraft, QuotationQuery
from vehilink_desktop.services.requests import BoardQuery, RequestStanding

pytestmark = pytest.mark.req("P2", "P3", "P4", "P5", "P6")

WISH = RequestContent(
    brand="BYD",
    series="Song Plus",
    sales_region=SalesRegion.MIDDLE_EAST,
    quantity=1,
    validity_days=3,
)
TERMS = Terms(
    lines=(DealLine(brand="BYD", series="Song Plus", quantity=1, unit_price_minor=2_000_000),),
    incoterm=Incoterm.FOB,
    named_place="Shanghai",
    deposit_minor=600_000,
)
BANK = PayeeContent(
    bank_name="Bank of China",
    number="4563510012345678",
    swift="BKCHCNBJ",
    currency="USD",
)
VIN = "LGXCE6CD8RA000001"


@pytest.fixture
def supplier(open_desk: OpenDesk) -> Desk:
    desk = open_desk("supplier", SUPPLIER)
    desk.cross_border.allow("May it go abroad?")
    return desk


@pytest.fixture
def purchaser(open_desk: OpenDesk) -> Desk:
    desk = open_desk("purchaser", PURCHASER)
    desk.cross_border.allow("May it go abroad?")
    return desk


def ask_for(purchaser: Desk, supplier: Desk) -> str:
    """A request that is on the supplier's board."""
    request_id = purchaser.requests.create()
    purchaser.requests.save(request_id, WISH)
    purchaser.requests.publish(request_id)
    supplier.wait_until(
        lambda: any(row.request.id == request_id for row in supplier.requests.board(BoardQuery()))
    )
    return request_id


def offer(supplier: Desk, request_id: str, terms: Terms = TERMS) -> str:
    """An offer on it; the quotation's id."""
    quotation_id = supplier.quotations.start_on_request(request_id)
    supplier.quotations.save_draft(quotation_id, OfferDraft(terms, authentic=True))
    supplier.quotations.send(quotation_id)
    return quotation_id


def quoted(purchaser: Desk, quotation_id: str) -> bool:
    """Whether the purchaser has the offer."""
    rows = purchaser.quotations.rows(QuotationQuery(state="open"))
    return any(row.id == quotation_id for row in rows)


def deal(purchaser: Desk, supplier: Desk) -> str:
    """An order that both desks have."""
    quotation_id = offer(supplier, ask_for(purchaser, supplier))
    purchaser.wait_until(lambda: quoted(purchaser, quotation_id))
    view = purchaser.quotations.get(quotation_id)
    assert view.quotation
    latest = view.quotation.latest()
    assert latest
    order_id = purchaser.quotations.accept(quotation_id, latest.number, latest.terms.digest())
    for desk in (purchaser, supplier):
        desk.wait_until(lambda desk=desk: known(desk, order_id))
    return order_id


def bank_account(supplier: Desk) -> str:
    """The id of an account in the company's name that the platform has."""
    account = supplier.account.current()
    assert account
    assert account.company
    payee_id = supplier.payees.save(None, BANK.model_copy(update={"holder": account.company.name}))
    supplier.wait_until(
        lambda: any(one.id == payee_id and one.payee for one in supplier.payees.all())
    )
    return payee_id


def known(desk: Desk, order_id: str) -> bool:
    """Whether the platform has told this desk of the order."""
    try:
        return desk.orders.get(order_id).confirmed is not None
    except Known:
        return False


def at(desk: Desk, order_id: str) -> str | None:
    order = desk.orders.get(order_id).confirmed
    return order.current() if order else None


def prove(desk: Desk, order_id: str, milestone: Milestone, page: Path) -> str:
    """Put a voucher together and send it; its id."""
    begun = desk.orders.start_voucher(order_id, milestone)
    added = desk.orders.add_pages(order_id, [page], CancelToken())
    assert len(added.pages) == 1
    order = desk.orders.get(order_id).order
    facts = VoucherFacts(on=date(2026, 3, 1))
    if milestone in PAYMENTS:
        paid = order.terms.money(amount_due(order, milestone))
        facts = facts.model_copy(update={"amount": paid})
    desk.orders.save_voucher(order_id, begun.content.model_copy(update={"facts": facts}))
    desk.orders.send_voucher(order_id)
    return begun.content.id


def test_a_deal_goes_from_the_request_to_the_last_receipt(
    purchaser: Desk, supplier: Desk, slip: Path
) -> None:
    request_id = ask_for(purchaser, supplier)
    quotation_id = offer(supplier, request_id)
    purchaser.wait_until(lambda: purchaser.quotations.of_request(request_id))
    purchaser.rates.refresh()
    compared = purchaser.quotations.compare([quotation_id], "AED", Estimates())
    assert compared.columns[0].cost
    assert compared.columns[0].cost.total.currency == "AED"
    assert need(purchaser, quotation_id) is NeedKind.QUOTATION_TURN

    latest = compared.columns[0].offer
    order_id = purchaser.quotations.accept(quotation_id, latest.number, latest.terms.digest())
    supplier.wait_until(lambda: known(supplier, order_id))
    payee_id = bank_account(supplier)
    languages = (PaperLanguage.EN, PaperLanguage.ZH)
    made = supplier.papers.make(PaperKind.PROFORMA_INVOICE, order_id, languages, payee_id=payee_id)
    assert made.pdf.startswith(b"%PDF")
    assert b"<cbc:ID>" in made.xml
    pages = supplier.papers.pages(made.pdf, 500)
    assert len(pages.pictures) == pages.total
    assert all(abs(page.width - 500) < 3 for page in pages.pictures)
    stale = replace(made, terms_digest="of other terms")
    with pytest.raises(Known, match="terms-changed"):
        supplier.papers.issue(order_id, stale, languages, payee_id=payee_id)
    supplier.papers.issue(order_id, made, languages, payee_id=payee_id)
    purchaser.wait_until(lambda: at(purchaser, order_id) == Milestone.DEPOSIT)

    desks = {"supplier": supplier, "purchaser": purchaser}
    while (step := at(supplier, order_id)) not in (None, Milestone.COMPLETED):
        assert step
        if step == Milestone.SOURCED:
            supplier.orders.do(order_id, DeclareVehicles(vins=((VIN,),)))
        else:
            prover = desks[PROOFS[Milestone(step)][0]]
            other = supplier if prover is purchaser else purchaser
            voucher_id = prove(prover, order_id, Milestone(step), slip)
            other.wait_until(lambda other=other, one=voucher_id: has(other, order_id, one))
            primary = other.orders.get(order_id).next_deeds[0]
            assert (primary.kind, primary.primary) == ("confirm_voucher", True)
            assert need(other, order_id) is NeedKind.VOUCHER
            # a page of the other side is fetched from the platform
            order = other.orders.get(order_id).order
            voucher = order.voucher(voucher_id)
            assert voucher
            assert other.orders.page_picture(voucher.media_ids[0]).width == 900
            other.orders.do(order_id, ConfirmVoucher(voucher_id=voucher_id))
        for desk in desks.values():
            desk.wait_until(lambda desk=desk, step=step: at(desk, order_id) != step)
    purchaser.orders.do(order_id, CompleteOrder())
    for desk in desks.values():
        desk.wait_until(lambda desk=desk: at(desk, order_id) is None)
        view = desk.orders.get(order_id)
        assert view.order.status == OrderStatus.COMPLETED
        assert (view.pending, view.next_deeds, view.differences) == ((), (), ())
    assert supplier.orders.get(order_id).confirmed == purchaser.orders.get(order_id).confirmed


def need(desk: Desk, one: str) -> NeedKind | None:
    """What the start page says of a deal."""
    return next((found.kind for found in desk.dashboard.today().needs if found.id == one), None)


def has(desk: Desk, order_id: str, voucher_id: str) -> bool:
    order = desk.orders.get(order_id).confirmed
    return order is not None and order.voucher(voucher_id) is not None


def test_an_accepted_offer_that_was_overtaken_is_left_to_the_person(
    purchaser: Desk, supplier: Desk
) -> None:
    quotation_id = offer(supplier, ask_for(purchaser, supplier))
    purchaser.wait_until(lambda: quoted(purchaser, quotation_id))
    seen = purchaser.quotations.get(quotation_id).quotation
    assert seen
    assert seen.offers
    purchaser.engine.set_working_offline(True)
    order_id = purchaser.quotations.accept(quotation_id, 1, seen.offers[0].terms.digest())
    waiting = purchaser.quotations.get(quotation_id)
    assert waiting.quotation
    assert waiting.quotation.state == QuotationState.ACCEPTED
    assert purchaser.orders.get(order_id).order.done == (Milestone.AGREED,)

    supplier.quotations.start_offer(quotation_id)
    dearer = TERMS.model_copy(update={"lines": (TERMS.lines[0].model_copy(update={
        "unit_price_minor": 2_500_000}),)})  # fmt: skip
    supplier.quotations.save_draft(quotation_id, OfferDraft(dearer, authentic=True))
    supplier.quotations.send(quotation_id)
    supplier.wait_until(lambda: not supplier.quotations.get(quotation_id).pending)

    purchaser.engine.set_working_offline(False)
    purchaser.wait_until(lambda: purchaser.quotations.get(quotation_id).problem)
    view = purchaser.quotations.get(quotation_id)
    assert view.problem
    assert view.problem.code == "offer-changed"
    assert [(one.state, one.fits) for one in view.pending] == [("parked", False)]
    # the newer offer is shown, and nothing was agreed
    assert view.quotation
    assert view.quotation.state == QuotationState.OPEN
    newer = view.quotation.latest()
    assert newer
    assert (newer.number, newer.terms) == (2, dearer)
    with pytest.raises(Known, match="not-found"):
        purchaser.orders.get(order_id)
    assert need(purchaser, quotation_id) is NeedKind.DEED_FAILED

    purchaser.quotations.take_back(view.pending[0].op_id)
    with pytest.raises(Known, match="offer-changed"):
        purchaser.quotations.accept(quotation_id, 2, TERMS.digest())
    order_id = purchaser.quotations.accept(quotation_id, 2, dearer.digest())
    supplier.wait_until(lambda: known(supplier, order_id))


def test_deeds_that_arrive_late_fit_or_are_left_to_the_person(
    purchaser: Desk, supplier: Desk
) -> None:
    order_id = deal(purchaser, supplier)
    purchaser.engine.set_working_offline(True)
    purchaser.orders.do(order_id, HoldOrder(reason="Our bank is closed."))
    assert purchaser.orders.get(order_id).order.status == OrderStatus.ON_HOLD
    supplier.orders.do(order_id, HoldOrder(reason="The car is not here."))
    supplier.wait_until(lambda: not supplier.orders.get(order_id).pending)

    purchaser.engine.set_working_offline(False)
    purchaser.wait_until(lambda: purchaser.orders.get(order_id).problem)
    view = purchaser.orders.get(order_id)
    assert view.problem
    assert view.problem.code == "order-stands-still"
    # what the other side did is shown; the own wish changed nothing
    assert view.order == view.confirmed
    assert view.order.reason == "The car is not here."
    purchaser.orders.take_back(view.pending[0].op_id)
    assert purchaser.orders.get(order_id).problem is None


def test_a_wrong_clock_changes_no_countdown(purchaser: Desk, open_desk: OpenDesk) -> None:
    class WrongClock(SystemClock):
        def now(self) -> datetime:
            return super().now() - timedelta(days=3 * 365)

    off = open_desk("off", SUPPLIER, WrongClock())
    off.wait_until(lambda: abs(off.workspace.platform_now() - datetime.now(UTC)).seconds < 60)
    request_id = ask_for(purchaser, off)
    (row,) = [one for one in off.requests.board(BoardQuery()) if one.request.id == request_id]
    left = row.request.expires_at - off.workspace.platform_now()
    assert abs(left - timedelta(days=3)) < timedelta(seconds=30)
    purchaser.wait_until(lambda: purchaser.requests.get(request_id).request)
    assert purchaser.requests.get(request_id).state is RequestStanding.LIVE


def test_what_is_abroad_needs_the_authorisation_first(open_desk: OpenDesk, purchaser: Desk) -> None:
    supplier = open_desk("second", SUPPLIER)
    supplier.cross_border.withdraw()
    request_id = ask_for(purchaser, supplier)
    quotation_id = supplier.quotations.start_on_request(request_id)
    supplier.quotations.save_draft(quotation_id, OfferDraft(TERMS, authentic=True))
    with pytest.raises(Known, match="cross-border-consent-needed"):
        supplier.quotations.send(quotation_id)
    assert supplier.quotations.get(quotation_id).draft == OfferDraft(TERMS, authentic=True)
    supplier.cross_border.allow("May it go abroad?")
    supplier.quotations.send(quotation_id)
    assert supplier.quotations.get(quotation_id).draft is None


def test_a_slip_of_another_amount_is_told_before_it_is_sent(
    purchaser: Desk, supplier: Desk, slip: Path
) -> None:
    order_id = deal(purchaser, supplier)
    payee_id = bank_account(supplier)
    languages = (PaperLanguage.EN,)
    made = supplier.papers.make(PaperKind.PROFORMA_INVOICE, order_id, languages, payee_id=payee_id)
    supplier.papers.issue(order_id, made, languages, payee_id=payee_id)
    purchaser.wait_until(lambda: at(purchaser, order_id) == Milestone.DEPOSIT)
    begun = purchaser.orders.start_voucher(order_id, Milestone.DEPOSIT).content
    purchaser.orders.add_pages(order_id, [slip], CancelToken())
    facts = VoucherFacts(amount=Money(minor=60_000, currency="USD"), on=date(2026, 3, 1))
    content = begun.model_copy(update={"facts": facts})
    found = purchaser.orders.voucher_differences(order_id, content)
    assert [one.fact for one in found] == ["amounts.paid"]
    purchaser.orders.save_voucher(order_id, content)
    purchaser.orders.send_voucher(order_id)
    supplier.wait_until(lambda: has(supplier, order_id, begun.id))
    assert [one.fact for one in supplier.orders.get(order_id).differences] == ["amounts.paid"]
    supplier.orders.do(order_id, RefuseVoucher(voucher_id=begun.id, reason="Too little."))
    purchaser.wait_until(lambda: not purchaser.orders.get(order_id).differences)
    # the number of the counterpart is shown on demand, and both sides know that it was
    assert purchaser.orders.reveal(order_id) == SUPPLIER
    assert len(purchaser.orders.get(order_id).reveals) == 1
