"""What one side may do with an order now, the deed that it is waited for first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from vehilink_desktop.domain.order import (
    DOERS,
    ENDED,
    PAYMENTS,
    PROOFS,
    Milestone,
    Order,
    OrderStatus,
    Phase,
    ProposalKind,
    Voucher,
    VoucherState,
    may_end_alone,
    phase,
    turn,
)
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.terms import Side


@dataclass(frozen=True, slots=True)
class NextDeed:
    """A deed that the rules of `order_deeds.do` let this side do now.

    Attributes:
        kind: The `kind` of the deed.
        primary: The order waits for this one; at most one of all is.
        milestone: What it proves or reaches; None for evidence of a dispute and for the others.
        voucher_id: The voucher that it decides on.
        paper: The paper that it issues.
        proposal: What it proposes.
    """

    kind: str
    primary: bool = False
    milestone: Milestone | None = None
    voucher_id: str | None = None
    paper: PaperKind | None = None
    proposal: ProposalKind | None = None


def next_deeds(order: Order, side: Side) -> tuple[NextDeed, ...]:
    """All that `side` may do, the most urgent first."""
    if order.status in ENDED:
        return ()
    urgent = list(_urgent(order, side))
    if urgent and turn(order) is side:
        urgent[0] = replace(urgent[0], primary=True)
    return (*urgent, *_others(order, side))


def _urgent(order: Order, side: Side) -> Iterator[NextDeed]:
    """What moves the order on."""
    if order.status == OrderStatus.OFFERED:
        if side is order.offered_by.other and order.party(side.other).active:
            yield NextDeed("confirm")
        yield NextDeed("decline")
        return
    if order.proposal is not None:
        if order.proposal.by is side.other:
            yield NextDeed("agree_proposal")
        yield NextDeed("drop_proposal")
    if side is Side.PURCHASER and order.payee_changed():
        yield NextDeed("accept_payee")
    if order.status == OrderStatus.ON_HOLD and order.hold_by is side:
        yield NextDeed("resume")
    if order.status == OrderStatus.ACTIVE:
        yield from _on_the_way(order, side)


def _on_the_way(order: Order, side: Side) -> Iterator[NextDeed]:
    current = order.current()
    if current is None:
        return
    unpayable = current in PAYMENTS and order.payee_changed()
    if DOERS.get(current) is side:
        paper = PaperKind.PROFORMA_INVOICE if current is Milestone.PROFORMA else None
        kind = {Milestone.PROFORMA: "issue_paper", Milestone.SOURCED: "declare_vehicles"}
        yield NextDeed(kind.get(current, "complete"), milestone=current, paper=paper)
    for voucher in _waiting(order):
        if voucher.by is side.other and voucher.milestone == current and not unpayable:
            yield NextDeed("confirm_voucher", milestone=current, voucher_id=voucher.id)
    proves = current in PROOFS and PROOFS[current][0] is side
    if proves and phase(order, current) is Phase.DUE and not unpayable:
        yield NextDeed("submit_voucher", milestone=current)


def _others(order: Order, side: Side) -> Iterator[NextDeed]:
    """What may be done beside it."""
    if order.status == OrderStatus.OFFERED:
        return
    for voucher in _waiting(order):
        milestone = Milestone(voucher.milestone) if voucher.milestone else None
        if voucher.by is side:
            yield NextDeed("withdraw_voucher", milestone=milestone, voucher_id=voucher.id)
        elif milestone is not None:
            yield NextDeed("refuse_voucher", milestone=milestone, voucher_id=voucher.id)
    active, disputed = (order.status == one for one in (OrderStatus.ACTIVE, OrderStatus.DISPUTED))
    if active and side is Side.SUPPLIER:
        due = order.current() is Milestone.PROFORMA  # then it is urgent already
        papers = [one for one in PaperKind if not (due and one is PaperKind.PROFORMA_INVOICE)]
        yield from (NextDeed("issue_paper", paper=one) for one in papers)
    if disputed:
        yield NextDeed("submit_voucher")
    if order.proposal is None:
        kinds = [ProposalKind.TERMS] if active else []
        kinds += [ProposalKind.RESOLVE] if disputed else []
        yield from (NextDeed("propose", proposal=one) for one in (*kinds, ProposalKind.CANCEL))
    if active:
        yield NextDeed("hold")
    if not disputed:
        if may_end_alone(order):
            yield NextDeed("cancel")
        yield NextDeed("dispute")


def _waiting(order: Order) -> Iterator[Voucher]:
    return (one for one in order.vouchers if one.state == VoucherState.WAITING)
