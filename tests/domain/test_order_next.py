"""What a side is offered to do is exactly what the rules let it do."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import (
    PAYMENTS,
    PROOFS,
    Milestone,
    Order,
    OrderStatus,
    ProposalKind,
    VoucherContent,
    VoucherFacts,
    VoucherKind,
    amount_due,
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
    OpenDispute,
    OrderDeed,
    OrderRefused,
    Propose,
    RefuseVoucher,
    ResumeOrder,
    SubmitVoucher,
    WithdrawVoucher,
)
from vehilink_desktop.domain.order_next import NextDeed, next_deeds
from vehilink_desktop.domain.order_rules import change_payee, do, proposal_digest
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.payee import CALL_BACK_CHECKLIST, Payee, PayeeContent
from vehilink_desktop.domain.terms import DealLine, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, PaymentTerms

pytestmark = pytest.mark.req("P4", "P5")

START = datetime(2026, 3, 1, tzinfo=UTC)
PAYEE = Payee(
    id="payee", version=1, account_id="s", content=PayeeContent(holder="Li"), changed_at=START
)


def new_order(rng: random.Random) -> Order:
    terms = Terms(
        lines=(DealLine(brand="BYD", quantity=1, unit_price_minor=1000),),
        incoterm=Incoterm.FOB,
        named_place="Shanghai",
        deposit_minor=rng.choice((0, 300, 1000)),
        payment=rng.choice((PaymentTerms.TT, PaymentTerms.LC)),
    )
    parties = [Party(account_id=one, nickname=one, phone_masked="+86") for one in "sp"]
    return Order(
        id="order", version=1, number="O-1", status=OrderStatus.OFFERED, supplier=parties[0],
        purchaser=parties[1], offered_by=rng.choice(list(Side)), terms=terms, created_at=START,
        updated_at=START,
    )  # fmt: skip


def imaginable(order: Order) -> Iterator[NextDeed]:
    """Everything that `next_deeds` could ever say of an order."""
    plain = ("confirm", "decline", "agree_proposal", "drop_proposal", "resume",
             "declare_vehicles", "complete", "hold", "cancel", "dispute")  # fmt: skip
    yield from map(NextDeed, plain)
    if order.payee_changed():  # else it is allowed and says nothing
        yield NextDeed("accept_payee")
    yield from (NextDeed("issue_paper", paper=one) for one in PaperKind)
    yield from (NextDeed("propose", proposal=one) for one in ProposalKind)
    yield from (NextDeed("submit_voucher", milestone=one) for one in (None, *Milestone))
    for voucher in order.vouchers:
        for kind in ("confirm_voucher", "refuse_voucher", "withdraw_voucher"):
            yield NextDeed(kind, voucher_id=voucher.id)


def made(order: Order, wanted: NextDeed, new_id: str) -> OrderDeed:
    """A deed that is right in all but perhaps its time and its doer."""
    number = order.proposal.number if order.proposal else 1
    digest = proposal_digest(order.proposal) if order.proposal else ""
    voucher_id = wanted.voucher_id or ""
    match wanted.kind:
        case "submit_voucher":
            return _proof(order, wanted.milestone, new_id)
        case "issue_paper":
            paper = wanted.paper or PaperKind.SALES_CONTRACT
            return IssuePaper(paper=paper, terms_digest=order.terms.digest(), payee=PAYEE)
        case "propose":
            kind = wanted.proposal or ProposalKind.CANCEL
            return Propose(number=order.proposals + 1, proposal=kind, terms=order.terms)
    plain: dict[str, OrderDeed] = {
        "confirm": ConfirmOrder(digest=order.terms.digest()),
        "decline": DeclineOrder(),
        "agree_proposal": AgreeProposal(number=number, digest=digest),
        "drop_proposal": DropProposal(number=number),
        "accept_payee": AcceptPayee(
            payee_digest=order.payee.digest() if order.payee else "",
            checklist=CALL_BACK_CHECKLIST,
        ),
        "resume": ResumeOrder(),
        "declare_vehicles": DeclareVehicles(vins=(("LGXCE6CD8RA000001",),)),
        "complete": CompleteOrder(),
        "hold": HoldOrder(reason="wait"),
        "cancel": CancelOrder(reason="no"),
        "dispute": OpenDispute(reason="bad"),
        "confirm_voucher": ConfirmVoucher(voucher_id=voucher_id),
        "refuse_voucher": RefuseVoucher(voucher_id=voucher_id, reason="wrong"),
        "withdraw_voucher": WithdrawVoucher(voucher_id=voucher_id),
    }
    return plain[wanted.kind]


def _proof(order: Order, milestone: Milestone | None, new_id: str) -> SubmitVoucher:
    facts = VoucherFacts()
    if milestone in PAYMENTS:
        minor = max(1, amount_due(order, Milestone(milestone)))
        facts = VoucherFacts(amount=Money(minor=minor, currency="USD"), on=date(2026, 3, 1))
    kind = PROOFS[milestone][1] if milestone in PROOFS else VoucherKind.EVIDENCE
    content = VoucherContent(id=new_id, kind=kind, media_ids=("page",), facts=facts)
    return SubmitVoucher(milestone=milestone, voucher=content)


@pytest.mark.parametrize("seed", range(60))
def test_what_is_offered_is_what_the_rules_allow(seed: int) -> None:
    rng = random.Random(seed)
    order, now = new_order(rng), START
    for step in range(40):
        now += timedelta(minutes=1)
        for side in Side:
            offered = [bare(one) for one in next_deeds(order, side)]
            allowed = [
                bare(one)
                for one in imaginable(order)
                if _fits(order, made(order, one, f"v{step}"), side, now)
            ]
            assert sorted(offered, key=repr) == sorted(allowed, key=repr), (side, order.status)
            primaries = [one for one in next_deeds(order, side) if one.primary]
            assert len(primaries) <= 1
            assert bool(primaries) == (turn(order) is side), order
        side = rng.choice(list(Side))
        choices = next_deeds(order, side)
        if not choices:
            continue
        # an order that ends at once says little
        grave = ("cancel", "decline", "dispute", "propose", "hold")
        calm = [one for one in choices if one.kind not in grave or rng.random() < 0.1]
        if calm:
            order = do(order, made(order, calm[0], f"v{step}"), side, now, f"d{step}")
        if order.payee and rng.random() < 0.1:
            content = PayeeContent(holder=f"Li {step}")
            changed = PAYEE.model_copy(update={"content": content, "version": step + 2})
            order = change_payee(order, changed, now, f"p{step}")


def bare(one: NextDeed) -> NextDeed:
    """Without what `imaginable` does not say."""
    milestone = one.milestone if one.kind == "submit_voucher" else None
    paper = one.paper if one.kind == "issue_paper" else None
    return replace(one, primary=False, milestone=milestone, paper=paper)


def _fits(order: Order, deed: OrderDeed, side: Side, now: datetime) -> bool:
    try:
        do(order, deed, side, now, "trial")
    except OrderRefused:
        return False
    return True
