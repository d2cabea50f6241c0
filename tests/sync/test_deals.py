"""Deals between two computers: deeds leave offline, reordered, twice; all end in the same deal."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from PIL import Image

from tests.support.desk import Desk
from tests.support.proxy import FaultProxy
from tests.support.sandbox import PURCHASER
from tests.sync.conftest import OpenDesk
from tests.sync.test_main_job import CONTENT
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    PROOFS,
    Milestone,
    Order,
    OrderStatus,
    ProposalKind,
    VoucherContent,
    VoucherFacts,
    VoucherState,
    amount_due,
)
from vehilink_desktop.domain.order_deeds import (
    AgreeProposal,
    CompleteOrder,
    ConfirmVoucher,
    DeclareVehicles,
    DropProposal,
    HoldOrder,
    IssuePaper,
    OrderDeed,
    Propose,
    RefuseVoucher,
    ResumeOrder,
    SubmitVoucher,
    WithdrawVoucher,
)
from vehilink_desktop.domain.order_rules import proposal_digest
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.payee import PayeeContent
from vehilink_desktop.domain.purchase_request import RequestAction, RequestContent
from vehilink_desktop.domain.quotation import (
    AcceptOffer,
    Ask,
    AskForQuotation,
    MakeOffer,
    Quotation,
    QuotationDeed,
    QuotationState,
)
from vehilink_desktop.domain.terms import DealLine, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, SalesRegion
from vehilink_desktop.remote import cross_border
from vehilink_desktop.remote import orders as remote_orders
from vehilink_desktop.remote import quotations as remote_quotations
from vehilink_desktop.storage.repositories import (
    orders,
    outbox,
    payees,
    photos,
    quotations,
    requests,
    uploads,
)

TERMS = Terms(
    lines=(DealLine(brand="BYD", series="Song Plus", quantity=2, unit_price_minor=2_000_000),),
    incoterm=Incoterm.FOB,
    named_place="Shanghai",
    deposit_minor=1_200_000,
)
VINS = (("LGXCE6CD1R0123456", "LGXCE6CD3R0123457"),)
BANK = PayeeContent(
    holder="Silk Road Auto", bank_name="Bank of China", number="6222000011112222",
    swift="BKCHCNBJ300", currency="USD",
)  # fmt: skip
WANTED = RequestContent(
    brand="BYD", sales_region=SalesRegion.MIDDLE_EAST, quantity=20, validity_days=3
)


class _Prepared:
    """A page of a voucher as the services note it."""

    def __init__(self, jpeg: bytes, source: str) -> None:
        self.jpeg, self.sha256_source = jpeg, source
        self.source_size = self.source_mtime_ns = 1
        self.width, self.height = 600, 800
        self.taken_at = None


class Trader:
    """One side of a deal at its computer."""

    def __init__(self, desk: Desk, side: Side) -> None:
        self.desk, self.side = desk, side

    def new_id(self) -> str:
        return self.desk.workspace.new_id()

    def quote(self, quotation_id: str, deed: QuotationDeed) -> str:
        op_id = self.new_id()
        with self.desk.db.write() as conn:
            quotations.queue_deed(conn, op_id, quotation_id, deed, self.desk.workspace.millis())
        self.desk.engine.wake()
        return op_id

    def do(self, order_id: str, deed: OrderDeed) -> str:
        op_id, now = self.new_id(), self.desk.workspace.millis()
        pages = deed.voucher.media_ids if isinstance(deed, SubmitVoucher) else ()
        with self.desk.db.write() as conn:
            for page in pages:
                photos.add_incoming(conn, order_id, [(page, page, None)], now, kind="voucher")
                photos.set_ready(conn, page, self._prepare(page))
                photo = photos.get(conn, page)
                assert photo
                uploads.queue(conn, photo, now)
            orders.queue_deed(conn, op_id, order_id, deed, now)
        self.desk.engine.wake()
        return op_id

    def quotation(self, quotation_id: str) -> Quotation | None:
        with self.desk.db.read() as conn:
            return quotations.get(conn, quotation_id)

    def order(self, order_id: str) -> Order | None:
        with self.desk.db.read() as conn:
            return orders.get(conn, order_id)

    def op(self, op_id: str) -> outbox.Op:
        with self.desk.db.read() as conn:
            found = outbox.get(conn, op_id)
        assert found
        return found

    def done(self, op_id: str) -> None:
        self.desk.wait_until(lambda: self.op(op_id).state == "done")

    def refused(self, op_id: str) -> str | None:
        self.desk.wait_until(lambda: self.op(op_id).state == "parked")
        return self.op(op_id).problem

    def settle(self) -> None:
        """Send what waits; what the platform refuses is given up."""

        def waiting() -> list[outbox.Op]:
            with self.desk.db.read() as conn:
                return outbox.all_open(conn)

        self.desk.engine.set_working_offline(False)
        while True:
            # a refused one keeps those behind it back
            self.desk.wait_until(lambda: not (ops := waiting()) or ops[0].state == "parked")
            refused = [op for op in waiting() if op.state == "parked"]
            if not refused:
                return
            with self.desk.db.write() as conn:
                for op in refused:
                    outbox.cancel(conn, op.op_id, 1)
            self.desk.engine.wake()

    def _prepare(self, page: str) -> _Prepared:
        stream = io.BytesIO()
        Image.effect_noise((600, 800), 40).convert("RGB").save(stream, "JPEG", quality=60)
        self.desk.workspace.vault.put(f"{page}.jpg", stream.getvalue())
        return _Prepared(stream.getvalue(), page)


@pytest.fixture
def traders(open_desk: OpenDesk) -> tuple[Trader, Trader]:
    """The supplier and the purchaser, who is abroad."""
    supplier = Trader(open_desk("supplier"), Side.SUPPLIER)
    purchaser = Trader(open_desk("purchaser", PURCHASER), Side.PURCHASER)
    for one in (supplier, purchaser):
        cross_border.allow(one.desk.api, key=one.new_id())
    return supplier, purchaser


@pytest.fixture
def listing_id(traders: tuple[Trader, Trader]) -> str:
    supplier = traders[0].desk
    made = supplier.listings.create(CONTENT)
    supplier.listings.publish(made)
    supplier.wait_until(lambda: supplier.state(made) == "live")
    return made


@pytest.fixture
def payee_id(traders: tuple[Trader, Trader]) -> str:
    supplier = traders[0]
    made, op_id = supplier.new_id(), supplier.new_id()
    with supplier.desk.db.write() as conn:
        payees.queue_put(conn, op_id, made, BANK, None, 1)
    supplier.desk.engine.wake()
    supplier.done(op_id)
    return made


def offer(number: int, by: Side, **changed: object) -> MakeOffer:
    terms = TERMS.model_copy(
        update={"vehicles_valid_until": datetime.now(UTC) + timedelta(days=3), **changed}
    )
    return MakeOffer(number=number, terms=terms, authentic=by is Side.SUPPLIER)


def open_quotation(supplier: Trader, purchaser: Trader, listing_id: str) -> str:
    """Asked for and answered; both know it."""
    quotation_id = supplier.new_id()
    ask = AskForQuotation(listing_id=listing_id, ask=Ask(quantity=2))
    purchaser.done(purchaser.quote(quotation_id, ask))
    supplier.desk.wait_until(lambda: supplier.quotation(quotation_id))
    supplier.done(supplier.quote(quotation_id, offer(1, Side.SUPPLIER)))
    purchaser.desk.wait_until(lambda: (found := purchaser.quotation(quotation_id)) and found.offers)
    return quotation_id


def accept(purchaser: Trader, quotation_id: str) -> tuple[str, str]:
    """Accept what is known here; the ids of the operation and of the order."""
    quotation, order_id = purchaser.quotation(quotation_id), purchaser.new_id()
    latest = quotation.latest() if quotation else None
    assert latest
    deed = AcceptOffer(number=latest.number, digest=latest.terms.digest(), order_id=order_id)
    return purchaser.quote(quotation_id, deed), order_id


def test_an_offer_is_countered_and_accepted_exactly_as_it_reads(
    traders: tuple[Trader, Trader], listing_id: str
) -> None:
    supplier, purchaser = traders
    quotation_id = open_quotation(supplier, purchaser, listing_id)
    purchaser.desk.engine.set_working_offline(True)
    cheaper = TERMS.lines[0].model_copy(update={"unit_price_minor": 1_900_000})
    supplier.done(supplier.quote(quotation_id, offer(2, Side.SUPPLIER, lines=(cheaper,))))
    # written without a network, about an offer that has been replaced meanwhile
    late, _ = accept(purchaser, quotation_id)
    purchaser.desk.engine.set_working_offline(False)
    assert purchaser.refused(late) == "offer-changed"
    known = purchaser.quotation(quotation_id)
    assert known
    assert len(known.offers) == 2
    with purchaser.desk.db.write() as conn:
        outbox.cancel(conn, late, 1)

    op_id, order_id = accept(purchaser, quotation_id)
    purchaser.done(op_id)
    for one in traders:
        one.desk.wait_until(lambda one=one: one.order(order_id))
    order = supplier.order(order_id)
    assert order
    assert order.status == OrderStatus.ACTIVE
    assert order.terms.lines[0].unit_price_minor == 1_900_000
    with supplier.desk.db.read() as conn:
        assert [row.id for row in orders.needing(conn)][:1] == [order_id]
        assert orders.page(conn, orders.OrderFilter(text="byd", turn_mine=True))


def test_accepted_twice_at_once_from_two_computers(
    traders: tuple[Trader, Trader], listing_id: str, open_desk: OpenDesk
) -> None:
    supplier, office = traders
    home = Trader(open_desk("home", PURCHASER), Side.PURCHASER)
    quotation_id = open_quotation(supplier, office, listing_id)
    home.desk.wait_until(lambda: (found := home.quotation(quotation_id)) and found.offers)
    for one in (office, home):
        one.desk.engine.set_working_offline(True)
    ops = [(one, accept(one, quotation_id)[0]) for one in (office, home)]
    for one in (office, home):
        one.desk.engine.set_working_offline(False)
    for one, op_id in ops:
        one.desk.wait_until(lambda one=one, op_id=op_id: one.op(op_id).state in ("done", "parked"))
    states = sorted(one.op(op_id).state for one, op_id in ops)
    assert states == ["done", "parked"]
    known = [one.quotation(quotation_id) for one in (office, home)]
    assert known[0]
    assert known[0] == known[1]
    assert known[0].state == QuotationState.ACCEPTED


def test_a_request_reaches_suppliers_and_leaves_the_board_when_it_is_closed(
    traders: tuple[Trader, Trader],
) -> None:
    supplier, purchaser = traders
    request_id = purchaser.new_id()

    def seen() -> list[str]:
        with supplier.desk.db.read() as conn:
            now = supplier.desk.workspace.platform_millis()
            return [one.id for one in requests.board(conn, now, "middle_east")]

    purchaser.desk.engine.set_working_offline(True)
    with purchaser.desk.db.write() as conn:
        requests.start(conn, request_id, WANTED, 1)
        requests.queue_put(conn, purchaser.new_id(), request_id, WANTED, None, 1)
    purchaser.settle()
    supplier.desk.wait_until(lambda: request_id in seen())
    with purchaser.desk.db.read() as conn:
        assert requests.draft(conn, request_id) is None
        (own,) = [one for one in requests.own(conn) if one.id == request_id]
    quotation_id = supplier.new_id()
    made = offer(1, Side.SUPPLIER).model_copy(update={"request_id": request_id})
    supplier.done(supplier.quote(quotation_id, made))
    again = supplier.quote(supplier.new_id(), made)
    assert supplier.refused(again)
    with purchaser.desk.db.write() as conn:
        closing = purchaser.new_id()
        requests.queue_action(conn, closing, request_id, RequestAction.CLOSE, own.version, 1)
    purchaser.desk.engine.wake()
    purchaser.done(closing)  # it had changed meanwhile: a quotation had come
    supplier.desk.wait_until(lambda: request_id not in seen())
    purchaser.desk.wait_until(lambda: purchaser.quotation(quotation_id))
    with purchaser.desk.db.read() as conn:
        assert [row.id for row in quotations.of_request(conn, request_id)] == [quotation_id]


# -- any sequence of deeds


def moves(order: Order, side: Side, payee_id: str, trader: Trader) -> Iterator[OrderDeed]:
    """What somebody may try, whether or not it is allowed as the order stands on the platform."""
    current = order.current()
    digest = order.terms.digest()
    if side is Side.SUPPLIER:
        with trader.desk.db.read() as conn:
            payee = payees.get(conn, payee_id)
        yield IssuePaper(paper=PaperKind.PROFORMA_INVOICE, terms_digest=digest, payee=payee)
        yield DeclareVehicles(vins=VINS)
    if current in PROOFS:
        milestone = Milestone(current)
        _, kind = PROOFS[milestone]
        due = amount_due(order, milestone)
        facts = VoucherFacts(
            amount=Money(minor=due, currency=order.terms.currency) if due else None,
            on=datetime.now(UTC).date(),
        )
        content = VoucherContent(
            id=trader.new_id(), kind=kind, media_ids=(trader.new_id(),), facts=facts
        )
        yield SubmitVoucher(milestone=milestone, voucher=content)
    for voucher in order.vouchers:
        if voucher.state == VoucherState.WAITING:
            yield from [ConfirmVoucher(voucher_id=voucher.id)] * 4
            yield RefuseVoucher(voucher_id=voucher.id, reason="Not readable")
            yield WithdrawVoucher(voucher_id=voucher.id)
    if order.proposal:
        number = order.proposal.number
        yield AgreeProposal(number=number, digest=proposal_digest(order.proposal))
        yield DropProposal(number=number)
    terms = order.terms.model_copy(update={"note": f"Version {order.version}"})
    yield Propose(number=order.proposals + 1, proposal=ProposalKind.TERMS, terms=terms)
    yield HoldOrder(reason="Wait")
    yield from [ResumeOrder()] * 3
    yield CompleteOrder()


@pytest.mark.req("P7")
def test_any_sequence_of_deeds_ends_alike_on_both_clients_and_the_platform(
    traders: tuple[Trader, Trader],
    listing_id: str,
    payee_id: str,
    network: FaultProxy,
    intensity: float,
) -> None:
    supplier, purchaser = traders
    op_id, order_id = accept(purchaser, open_quotation(supplier, purchaser, listing_id))
    purchaser.done(op_id)
    for one in traders:
        one.desk.wait_until(lambda one=one: one.order(order_id))
    for seed in range(max(2, round(20 * intensity))):
        play(traders, order_id, payee_id, Random(seed))
        network.break_all()
        for one in traders:
            one.settle()
        agree_on(traders, order_id)


def play(
    traders: tuple[Trader, Trader], order_id: str, payee_id: str, rng: Random, steps: int = 30
) -> None:
    """Both do what comes to their minds, often without a network and without news."""
    for _ in range(steps):
        one = rng.choice(traders)
        order = one.order(order_id)
        assert order
        what = rng.random()
        if what < 0.25:
            one.desk.engine.set_working_offline(rng.random() < 0.5)
        elif deeds := list(moves(order, one.side, payee_id, one)):
            one.do(order_id, rng.choice(deeds))
        if what > 0.9:
            one.settle()


def agree_on(traders: tuple[Trader, Trader], order_id: str) -> None:
    """All three have the same order, and nothing in it was confirmed by its own side."""
    truth = remote_orders.get(traders[0].desk.api, order_id)
    for one in traders:
        one.desk.engine.sync_now()
        one.desk.wait_until(lambda one=one: one.order(order_id) == truth)
        with one.desk.db.read() as conn:
            row = orders.row(conn, order_id)
            assert row
            assert (row.status, row.milestone) == (truth.status, truth.current())
            counted = sum(step.number for step in orders.steps(conn))
            assert counted == orders.count(conn, orders.OrderFilter())
    quotation_id = truth.quotation_id or ""
    told = remote_quotations.get(traders[0].desk.api, quotation_id)
    assert [one.quotation(quotation_id) for one in traders] == [told, told]
    by = {event.detail.get("voucher_id"): event.by
          for event in truth.events if event.kind == "confirm_voucher"}  # fmt: skip
    for voucher in truth.vouchers:
        if voucher.state == VoucherState.CONFIRMED:
            assert by[voucher.id] is voucher.by.other
