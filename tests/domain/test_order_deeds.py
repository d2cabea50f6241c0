"""No sequence of deeds gets anywhere without the other side, however late each side looked."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    ENDED,
    PROOFS,
    Milestone,
    Order,
    OrderStatus,
    ProposalKind,
    VoucherContent,
    VoucherFacts,
    VoucherState,
    amount_due,
    clocks,
    plan,
    turn,
)
from vehilink_desktop.domain.order_deeds import (
    AcceptPayee,
    AgreeProposal,
    CancelOrder,
    CompleteOrder,
    ConfirmOrder,
    ConfirmVoucher,
    DeclareVehicles,
    DeclineOrder,
    DropProposal,
    HoldOrder,
    IssuePaper,
    Obstacle,
    OpenDispute,
    OrderDeed,
    OrderRefused,
    Propose,
    RefuseVoucher,
    ResumeOrder,
    SubmitVoucher,
    WithdrawVoucher,
)
from vehilink_desktop.domain.order_rules import (
    change_payee,
    do,
    proposal_digest,
    run_out,
    settle_dispute,
)
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.payee import CALL_BACK_CHECKLIST, Payee, PayeeContent
from vehilink_desktop.domain.terms import DealLine, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, PaymentTerms

pytestmark = pytest.mark.req("P4", "P5")

START = datetime(2026, 3, 1, tzinfo=UTC)
VIN = "LGXCE6CD8RA000001"
SIDES = st.sampled_from(list(Side))


def payee(version: int = 1) -> Payee:
    content = PayeeContent(holder=f"Li {version}")
    return Payee(id="payee", version=version, account_id="s", content=content, changed_at=START)


def new_order(**terms: Any) -> Order:
    """One vehicle for 10.00, offered by the purchaser."""
    line = DealLine(brand="BYD", unit_price_minor=1000)
    agreed = Terms(lines=(line,), incoterm=Incoterm.FOB, named_place="Shanghai", **terms)
    supplier, purchaser = (Party(account_id=a, nickname=a, phone_masked="+86") for a in "sp")
    return Order(
        id="order", version=1, number="O-1", status=OrderStatus.OFFERED, supplier=supplier,
        purchaser=purchaser, offered_by=Side.PURCHASER, terms=agreed, created_at=START,
        updated_at=START,
    )  # fmt: skip


def proof(order: Order, milestone: Milestone, voucher_id: str, minor: int = 0) -> SubmitVoucher:
    """A right proof of a milestone; a payment of what is due unless `minor` says else."""
    amount = Money(minor=minor or max(1, amount_due(order, milestone)), currency="USD")
    facts = VoucherFacts(amount=amount, on=date(2026, 3, 1))
    kind = PROOFS[milestone][1]
    content = VoucherContent(id=voucher_id, kind=kind, media_ids=("page",), facts=facts)
    return SubmitVoucher(milestone=milestone, voucher=content)


def done_by(order: Order, *steps: tuple[Side, OrderDeed], now: datetime = START) -> Order:
    """The order after deeds that must all fit."""
    for side, deed in steps:
        order = do(order, deed, side, now, f"deed-{order.version}")
    return order


def invoiced(**terms: Any) -> Order:
    """An order whose proforma is out."""
    order = new_order(**terms)
    digest = order.terms.digest()
    proforma = IssuePaper(paper=PaperKind.PROFORMA_INVOICE, terms_digest=digest, payee=payee())
    confirm = ConfirmOrder(digest=digest)
    return done_by(order, (Side.SUPPLIER, confirm), (Side.SUPPLIER, proforma))


def refusal(order: Order, deed: OrderDeed, side: Side, now: datetime = START) -> Obstacle:
    with pytest.raises(OrderRefused) as told:
        do(order, deed, side, now, "refused")
    return told.value.obstacle


class TwoSides(RuleBasedStateMachine):
    """Both sides act on what they last saw, while the order goes on without them."""

    @initialize(
        deposit=st.sampled_from((0, 300, 1000)), payment=st.sampled_from(list(PaymentTerms))
    )
    def begin(self, deposit: int, payment: PaymentTerms) -> None:
        self.order = new_order(deposit_minor=deposit, payment=payment)
        self.seen = dict.fromkeys(Side, self.order)
        self.now, self.count, self.payees = START, 0, 1

    def try_deed(self, side: Side, deed: OrderDeed) -> bool:
        """Whether the platform takes a deed; twice the same is once."""
        self.now += timedelta(minutes=1)
        self.count += 1
        deed_id, before = f"d{self.count}", self.order
        try:
            after = do(before, deed, side, self.now, deed_id)
        except OrderRefused:
            return False
        assert before.status not in ENDED
        assert after.version == before.version + 1
        assert do(after, deed, side, self.now, deed_id) is after
        assert Order.model_validate_json(after.model_dump_json(exclude_none=True)) == after
        self.order = after
        return True

    @rule(side=SIDES)
    def look(self, side: Side) -> None:
        self.seen[side] = self.order

    @rule(side=SIDES)
    def go_on(self, side: Side) -> None:
        """Look, and prove or state the next milestone."""
        order = self.order
        milestone = order.current()
        if milestone in PROOFS:
            self.try_deed(side, proof(order, Milestone(milestone), f"v{self.count}"))
        elif milestone is Milestone.PROFORMA:
            paper, digest = PaperKind.PROFORMA_INVOICE, order.terms.digest()
            newest = payee(self.payees)
            self.try_deed(side, IssuePaper(paper=paper, terms_digest=digest, payee=newest))
        elif milestone is Milestone.SOURCED:
            self.try_deed(side, DeclareVehicles(vins=((VIN,),)))

    @rule()
    def take_a_step(self) -> None:
        """Whoever's turn it is looks and does it, so that some orders come far."""
        side = turn(self.order)
        if side is not None:
            self.look(side)
            self.agree_to_order(side)
            self.agree_to_proof(side, settles=False)
            self.go_on(side)

    @rule(side=SIDES)
    def agree_to_order(self, side: Side) -> None:
        seen = self.seen[side].terms
        if self.try_deed(side, ConfirmOrder(digest=seen.digest())):
            assert self.order.terms == seen

    @rule(side=SIDES, settles=st.booleans())
    def agree_to_proof(self, side: Side, settles: bool) -> None:
        for voucher in self.seen[side].vouchers:
            self.try_deed(side, ConfirmVoucher(voucher_id=voucher.id, settles=settles))

    @rule(side=SIDES)
    def pay_a_part(self, side: Side) -> None:
        milestone = self.order.current()
        if milestone in (Milestone.DEPOSIT, Milestone.BALANCE):
            self.try_deed(side, proof(self.order, milestone, f"v{self.count}", minor=1))

    @rule(side=SIDES, refuse=st.booleans())
    def reject_proof(self, side: Side, refuse: bool) -> None:
        for voucher in self.seen[side].vouchers[-1:]:
            if refuse:
                self.try_deed(side, RefuseVoucher(voucher_id=voucher.id, reason="No."))
            else:
                self.try_deed(side, WithdrawVoucher(voucher_id=voucher.id))

    @rule(side=SIDES, kind=st.sampled_from(list(ProposalKind)), price=st.integers(1, 3000))
    def propose(self, side: Side, kind: ProposalKind, price: int) -> None:
        terms = self.order.terms
        line = terms.lines[0].model_copy(update={"unit_price_minor": price})
        wanted = terms.model_copy(update={"lines": (line,)})
        number = self.seen[side].proposals + 1
        self.try_deed(side, Propose(number=number, proposal=kind, terms=wanted))

    @rule(side=SIDES)
    def agree_to_proposal(self, side: Side) -> None:
        proposal, before = self.seen[side].proposal, self.order.terms_version
        if proposal is None:
            return
        deed = AgreeProposal(number=proposal.number, digest=proposal_digest(proposal))
        if self.try_deed(side, deed) and self.order.terms_version > before:
            assert proposal.by is side.other
            assert self.order.terms == proposal.terms

    @rule(side=SIDES)
    def drop(self, side: Side) -> None:
        number = self.seen[side].proposals
        self.try_deed(side, DropProposal(number=number))

    @rule()
    def change_account(self) -> None:
        if self.order.payee and self.order.status not in ENDED:
            self.payees += 1
            self.order = change_payee(self.order, payee(self.payees), self.now, f"p{self.payees}")

    @rule()
    def call_back(self) -> None:
        seen = self.seen[Side.PURCHASER].payee
        if seen:
            digest = seen.digest()
            deed = AcceptPayee(payee_digest=digest, checklist=CALL_BACK_CHECKLIST)
            if self.try_deed(Side.PURCHASER, deed):
                assert self.order.payee == seen

    @rule(side=SIDES, deed=st.sampled_from((HoldOrder(reason="Wait."), ResumeOrder())))
    def wait(self, side: Side, deed: OrderDeed) -> None:
        self.try_deed(side, deed)

    @rule(side=SIDES, go_on=st.booleans())
    def dispute(self, side: Side, go_on: bool) -> None:
        if self.try_deed(side, OpenDispute(reason="Not what we ordered.")) and go_on:
            self.order = settle_dispute(
                self.order, self.now, f"s{self.count}", go_on=True, refund_minor=0, note="Go on."
            )

    @rule(side=SIDES)
    def finish(self, side: Side) -> None:
        self.try_deed(side, CompleteOrder())

    @rule(hours=st.sampled_from((1, 47, 71, 240, 3 * 365 * 24)))
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.order = run_out(self.order, self.now, f"r{self.count}") or self.order

    @invariant()
    def what_is_confirmed_was_confirmed_by_the_other_side(self) -> None:
        order = self.order
        if Milestone.AGREED in order.done:
            assert any(e.kind == "confirm" and e.by is Side.SUPPLIER for e in order.events)
        for voucher in order.vouchers:
            if voucher.state == VoucherState.CONFIRMED:
                said = {
                    e.by for e in order.events
                    if e.kind == "confirm_voucher" and e.detail["voucher_id"] == voucher.id
                }  # fmt: skip
                assert said == {voucher.by.other}
        for milestone in order.done:
            if milestone in PROOFS:
                prover, kind = PROOFS[Milestone(milestone)]
                assert any(
                    one.milestone == milestone and one.state == VoucherState.CONFIRMED
                    and one.by is prover and one.kind == kind
                    for one in order.vouchers
                )  # fmt: skip

    @invariant()
    def the_way_has_no_gap(self) -> None:
        done = self.order.done
        if self.order.status != OrderStatus.CANCELLED:
            assert set(plan(self.order.terms)[: len(done)]) == set(done)
        assert len(set(done)) == len(done)

    @invariant()
    def parts_add_up(self) -> None:
        terms = self.order.terms
        assert terms.deposit_minor + terms.balance_minor() == terms.total_minor()
        assert 0 <= terms.deposit_minor <= terms.total_minor()


TestTwoSides = TwoSides.TestCase
TestTwoSides.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)


def test_one_side_alone_never_confirms() -> None:
    order = new_order(deposit_minor=300)
    assert refusal(order, ConfirmOrder(digest=order.terms.digest()), Side.PURCHASER) == "not-yours"
    order = done_by(
        invoiced(deposit_minor=300), (Side.PURCHASER, proof(order, Milestone.DEPOSIT, "v"))
    )
    confirm = ConfirmVoucher(voucher_id="v")
    assert refusal(order, confirm, Side.PURCHASER) is Obstacle.NOT_YOURS
    assert Milestone.DEPOSIT not in order.done
    assert Milestone.DEPOSIT in done_by(order, (Side.SUPPLIER, confirm)).done


def test_a_counterpart_who_is_suspended_cannot_be_bound() -> None:
    order = new_order()
    gone = order.purchaser.model_copy(update={"active": False})
    order = order.model_copy(update={"purchaser": gone})

    deed = ConfirmOrder(digest=order.terms.digest())

    assert refusal(order, deed, Side.SUPPLIER) is Obstacle.COUNTERPART_INACTIVE
    assert done_by(order, (Side.SUPPLIER, DeclineOrder())).status == OrderStatus.CANCELLED


def test_a_changed_account_stops_payment_whatever_paper_it_came_on() -> None:
    order = invoiced(deposit_minor=300)
    other = payee(2)
    invoice = IssuePaper(
        paper=PaperKind.COMMERCIAL_INVOICE, terms_digest=order.terms.digest(), payee=other
    )
    for changed in (
        change_payee(order, other, START, "changed"),
        done_by(order, (Side.SUPPLIER, invoice)),
    ):
        slip = proof(changed, Milestone.DEPOSIT, "v")
        assert changed.payee_changed()
        assert refusal(changed, slip, Side.PURCHASER) is Obstacle.PAYEE_CHANGED
        partly = AcceptPayee(payee_digest=other.digest(), checklist=CALL_BACK_CHECKLIST[:-1])
        assert refusal(changed, partly, Side.PURCHASER) is Obstacle.CHECKLIST
        checked = AcceptPayee(payee_digest=other.digest(), checklist=CALL_BACK_CHECKLIST)
        done_by(changed, (Side.PURCHASER, checked), (Side.PURCHASER, slip))


def test_the_account_may_change_while_a_slip_waits() -> None:
    order = invoiced(deposit_minor=300)
    order = done_by(order, (Side.PURCHASER, proof(order, Milestone.DEPOSIT, "v")))
    order = change_payee(order, payee(2), START, "changed")

    confirm = ConfirmVoucher(voucher_id="v")

    assert refusal(order, confirm, Side.SUPPLIER) is Obstacle.PAYEE_CHANGED


@pytest.mark.parametrize("ends", [RefuseVoucher(voucher_id="v", reason="A copy."), None])
def test_a_slip_that_is_refused_late_leaves_time_for_another(ends: RefuseVoucher | None) -> None:
    order = invoiced(deposit_minor=300)
    order = done_by(order, (Side.PURCHASER, proof(order, Milestone.DEPOSIT, "v")))
    late = START + timedelta(days=5)
    assert run_out(order, late, "r") is None  # it is the supplier's turn

    if ends:
        order = done_by(order, (Side.SUPPLIER, ends), now=late)
    else:
        order = done_by(order, (Side.SUPPLIER, HoldOrder(reason="Holiday.")), now=START)
        assert clocks(order) == ()
        order = done_by(order, (Side.PURCHASER, WithdrawVoucher(voucher_id="v")), now=late)
        order = done_by(order, (Side.SUPPLIER, ResumeOrder()), now=late)

    edge = late + timedelta(hours=72)
    assert run_out(order, edge - timedelta(microseconds=1), "r") is None
    ended = run_out(order, edge, "r")
    assert ended is not None
    assert ended.status == OrderStatus.EXPIRED


def test_nobody_leaves_alone_once_the_vehicles_are_on_board() -> None:
    order = invoiced(payment=PaymentTerms.LC)
    cancel = CancelOrder(reason="Changed my mind.")
    letter = proof(order, Milestone.LETTER_OF_CREDIT, "lc")
    order = done_by(order, (Side.PURCHASER, letter))
    assert refusal(order, cancel, Side.SUPPLIER) is Obstacle.MONEY_MOVED

    open_account = invoiced(balance_trigger="against_bl_copy")
    declare = DeclareVehicles(vins=((VIN,),))
    order = done_by(open_account, (Side.SUPPLIER, declare))
    for milestone in (Milestone.INSPECTED, Milestone.LICENSED, Milestone.LOADED):
        assert done_by(order, (Side.PURCHASER, cancel)).status == OrderStatus.CANCELLED
        shown = proof(order, milestone, milestone)
        confirm = ConfirmVoucher(voucher_id=milestone)
        order = done_by(order, (Side.SUPPLIER, shown), (Side.PURCHASER, confirm))
    assert refusal(order, cancel, Side.PURCHASER) is Obstacle.MONEY_MOVED


def test_a_proof_says_no_more_than_its_maker_may() -> None:
    order = invoiced(deposit_minor=300)
    deed = proof(order, Milestone.DEPOSIT, "v")
    forged = deed.voucher.model_copy(update={"state": "confirmed", "settles": True, "reason": "x"})

    order = done_by(order, (Side.PURCHASER, deed.model_copy(update={"voucher": forged})))

    (voucher,) = order.vouchers
    assert (voucher.state, voucher.settles, voucher.reason) == (VoucherState.WAITING, False, None)


def test_terms_that_replaced_others_are_not_agreed_to_by_accident() -> None:
    order = invoiced()
    cheaper = order.terms.model_copy(
        update={"lines": (order.terms.lines[0].model_copy(update={"unit_price_minor": 900}),)}
    )
    first = Propose(number=1, proposal=ProposalKind.TERMS, terms=cheaper)
    seen = done_by(order, (Side.PURCHASER, first))
    assert seen.proposal is not None
    agree = AgreeProposal(number=1, digest=proposal_digest(seen.proposal))
    second = Propose(number=2, proposal=ProposalKind.CANCEL)
    replaced = done_by(seen, (Side.PURCHASER, DropProposal(number=1)), (Side.PURCHASER, second))

    assert refusal(replaced, agree, Side.SUPPLIER) is Obstacle.PROPOSAL_OTHER
    assert done_by(seen, (Side.SUPPLIER, agree)).terms == cheaper


def test_what_is_paid_above_the_deposit_counts_towards_the_balance() -> None:
    order = invoiced(deposit_minor=300)
    slip = proof(order, Milestone.DEPOSIT, "slip", minor=400)

    order = done_by(
        order, (Side.PURCHASER, slip), (Side.SUPPLIER, ConfirmVoucher(voucher_id="slip"))
    )

    assert amount_due(order, Milestone.DEPOSIT) == 0
    assert amount_due(order, Milestone.BALANCE) == 600
