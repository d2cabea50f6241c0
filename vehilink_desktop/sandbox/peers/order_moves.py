"""What a scripted side of an order does next: a pure function of the order."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from vehilink_desktop.domain.order import (
    Order,
    OrderStatus,
    Proposal,
    ProposalKind,
)
from vehilink_desktop.domain.order_deeds import (
    AcceptPayee,
    AgreeProposal,
    CompleteOrder,
    ConfirmOrder,
    ConfirmVoucher,
    DeclareVehicles,
    DeclineOrder,
    DropProposal,
    IssuePaper,
    OrderDeed,
    RefuseVoucher,
    ResumeOrder,
    SubmitVoucher,
)
from vehilink_desktop.domain.order_next import NextDeed, next_deeds
from vehilink_desktop.domain.order_rules import proposal_digest
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.payee import CALL_BACK_CHECKLIST, Payee
from vehilink_desktop.domain.terms import DealLine, Side, Terms
from vehilink_desktop.sandbox.peers.prices import find_series
from vehilink_desktop.sandbox.peers.proofs import proof, wrong_in
from vehilink_desktop.sandbox.seed.vehicles import chassis_number

#: How far a price may be from what was asked or agreed, in percent, to be fair.
FAIR_PERCENT = 10


@dataclass(frozen=True)
class Knowledge:
    """What a side knows beside the order.

    Attributes:
        payee: The supplier's newest account to be paid to.
        asking_minor: What the supplier asks for the whole of a direct offer, in its currency.
    """

    payee: Payee | None = None
    asking_minor: int | None = None


def next_deed(order: Order, side: Side, now: datetime, known: Knowledge) -> OrderDeed | None:
    """What `side` does when the order waits for it; None when it does not, or nothing can be done.

    The same for the same order, day and knowledge, so that several processes agree.
    """
    wanted = next((one for one in next_deeds(order, side) if one.primary), None)
    if wanted is None:
        return None
    if order.status == OrderStatus.OFFERED:
        return _answer_offer(order, known)
    if order.proposal is not None:
        return _answer_proposal(order, order.proposal, side)
    return _move_on(order, wanted, now, known)


def _move_on(order: Order, wanted: NextDeed, now: datetime, known: Knowledge) -> OrderDeed | None:
    match wanted.kind:
        case "resume":
            return ResumeOrder()
        case "accept_payee" if order.payee is not None:
            return AcceptPayee(payee_digest=order.payee.digest(), checklist=CALL_BACK_CHECKLIST)
        case "issue_paper" if known.payee is not None:
            return proforma(order, known.payee)
        case "declare_vehicles":
            return DeclareVehicles(vins=_all_vins(order, now))
        case "submit_voucher" if wanted.milestone is not None:
            voucher = proof(order, wanted.milestone, now)
            return SubmitVoucher(milestone=wanted.milestone, voucher=voucher)
        case "confirm_voucher" if wanted.voucher_id is not None:
            return _judge(order, wanted.voucher_id)
        case "complete":
            return CompleteOrder()
    return None


def proforma(order: Order, payee: Payee) -> IssuePaper:
    """The paper that says where to pay to."""
    return IssuePaper(
        paper=PaperKind.PROFORMA_INVOICE,
        terms_digest=order.terms.digest(),
        languages=("en", "zh"),
        payee=payee,
    )


def is_fair(minor: int, wanted: int, side: Side) -> bool:
    """Whether a total is good enough for `side`, who wanted another."""
    if side is Side.SUPPLIER:
        return minor * 100 >= wanted * (100 - FAIR_PERCENT)
    return minor * 100 <= wanted * (100 + FAIR_PERCENT)


def _answer_offer(order: Order, known: Knowledge) -> OrderDeed:
    offered, asking = order.terms.total_minor(), known.asking_minor
    if asking is None or is_fair(offered, asking, order.offered_by.other):
        return ConfirmOrder(digest=order.terms.digest())
    return DeclineOrder(reason="The price is too far from what we ask. Please ask for a quotation.")


def _answer_proposal(order: Order, proposal: Proposal, side: Side) -> OrderDeed:
    if _is_reasonable(order, proposal, side):
        return AgreeProposal(number=proposal.number, digest=proposal_digest(proposal))
    reason = {
        ProposalKind.TERMS: "The total moves too far from what we agreed.",
        ProposalKind.CANCEL: "Please offer a refund that covers what has been done and paid.",
    }.get(ProposalKind(str(proposal.kind)), "This does not settle the matter for us.")
    return DropProposal(number=proposal.number, reason=reason)


def _is_reasonable(order: Order, proposal: Proposal, side: Side) -> bool:
    if proposal.kind == ProposalKind.TERMS and proposal.terms is not None:
        same = proposal.terms.currency == order.terms.currency
        return same and _keeps_total(order.terms, proposal.terms, side)
    # the supplier gives back what was paid, the purchaser leaves a tenth of it for the trouble
    paid = order.paid_minor()
    return side is Side.SUPPLIER or is_fair(proposal.refund_minor, paid, Side.SUPPLIER)


def _keeps_total(old: Terms, new: Terms, side: Side) -> bool:
    """Compared for each vehicle, so that more of them may cost more."""
    vehicles = max(1, old.quantity()), max(1, new.quantity())
    return is_fair(new.total_minor() * vehicles[0], old.total_minor() * vehicles[1], side)


def _judge(order: Order, voucher_id: str) -> OrderDeed | None:
    voucher = order.voucher(voucher_id)
    if voucher is None:
        return None
    reason = wrong_in(order, voucher)
    if reason:
        return RefuseVoucher(voucher_id=voucher_id, reason=reason)
    return ConfirmVoucher(voucher_id=voucher_id)


def _all_vins(order: Order, now: datetime) -> tuple[tuple[str, ...], ...]:
    """Of each line as many as were ordered: those that it names, and others that nobody has."""
    rng = random.Random(f"{order.id} vehicles")
    serial, found = rng.randrange(10**7), []
    for line in order.terms.lines:
        missing = line.quantity - len(line.vins)
        found.append((*line.vins, *_vins(rng, line, now, range(serial, serial + missing))))
        serial += missing
    return tuple(found)


def _vins(rng: random.Random, line: DealLine, now: datetime, serials: range) -> Iterator[str]:
    series = find_series(line.brand, line.series)
    makers = series[0].wmi if series else ()
    return (chassis_number(rng, makers, line.model_year or now.year, one) for one in serials)
