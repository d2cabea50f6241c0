"""What comes of a deed: the one set of rules for the platform and for both sides' clients."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.order import (
    ENDED,
    PAYMENTS,
    PROOFS,
    Dispute,
    IssuedPaper,
    Milestone,
    Order,
    OrderEvent,
    OrderStatus,
    Phase,
    Proposal,
    ProposalKind,
    Voucher,
    VoucherContent,
    VoucherKind,
    VoucherState,
    amount_due,
    may_end_alone,
    overdue,
    phase,
    plan,
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
from vehilink_desktop.domain.paper import PaperKind, paper_number
from vehilink_desktop.domain.payee import CALL_BACK_CHECKLIST, Payee
from vehilink_desktop.domain.terms import Side, Terms, digest_of, problems
from vehilink_desktop.domain.vin import normalise_vin


def proposal_digest(proposal: Proposal) -> str:
    """SHA-256 (hex) of all that a proposal asks for."""
    return digest_of(proposal.model_copy(update={"reason": None}))


def do(order: Order, deed: OrderDeed, by: Side, now: datetime, deed_id: str) -> Order:
    """The order after a deed of one side; opening one (`OfferOrder`) is not done here.

    A deed that the order already knows (`deed_id`, among its events) changes nothing.

    Raises:
        OrderRefused: it does not fit.
    """
    if any(event.id == deed_id for event in order.events):
        return order
    if order.status in ENDED or overdue(order, now):
        raise OrderRefused(Obstacle.ENDED)  # or has run out, and the platform is about to say so
    rule = _RULES.get(type(deed))
    if rule is None:
        raise OrderRefused(Obstacle.NOT_NOW)
    after, detail = rule(order, deed, by, now)
    event = OrderEvent(id=deed_id, at=now, by=by, kind=deed.kind, detail=detail)
    return _went_on(order, after, event, now)


def run_out(order: Order, now: datetime, deed_id: str) -> Order | None:
    """The order after the clock that ends it has run out; None if none has."""
    clock = overdue(order, now)
    if clock is None:
        return None
    delivered = Milestone.DELIVERED in order.done
    status = OrderStatus.COMPLETED if delivered else OrderStatus.EXPIRED
    done = (*order.done, Milestone.COMPLETED) if delivered else order.done
    after = order.model_copy(update={"status": status, "done": done, "proposal": None})
    event = OrderEvent(id=deed_id, at=now, kind="run_out", detail={"clock": clock.kind})
    return _went_on(order, after, event, now)


def change_payee(order: Order, payee: Payee, now: datetime, deed_id: str) -> Order:
    """The order after its supplier changed the account that stands on its proforma."""
    after = order.model_copy(update={"payee": payee})
    detail = {"version": payee.version}
    event = OrderEvent(id=deed_id, at=now, kind="payee_changed", detail=detail)
    return _went_on(order, after, event, now)


def settle_dispute(
    order: Order, now: datetime, deed_id: str, *, go_on: bool, refund_minor: int, note: str
) -> Order:
    """The order after the platform's staff decided on its dispute.

    Raises:
        OrderRefused: it is not disputed, or more would be paid back than was paid.
    """
    if order.status != OrderStatus.DISPUTED:
        raise OrderRefused(Obstacle.NOT_NOW)
    if refund_minor > order.paid_minor():
        raise OrderRefused(Obstacle.TERMS_WRONG)
    after = _resolved(order, refund_minor, note, now)
    if go_on:
        # the resolution stands with the dispute; a reason is why an order waits or has ended
        after = after.model_copy(update={"status": OrderStatus.ACTIVE, "reason": None})
    detail = {"refund_minor": refund_minor, "note": note, "go_on": go_on}
    event = OrderEvent(id=deed_id, at=now, kind="dispute_decided", detail=detail)
    return _went_on(order, after, event, now)


# -- the rules, one for each deed: (order, deed, by, now) -> (order after, detail of the event)

_Done = tuple[Order, dict[str, Any]]


def _confirm(order: Order, deed: ConfirmOrder, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _need(order.status == OrderStatus.OFFERED, Obstacle.NOT_NOW)
    _need(by is order.offered_by.other, Obstacle.NOT_YOURS)
    _need(deed.digest == order.terms.digest(), Obstacle.TERMS_CHANGED)
    _need(order.party(by.other).active, Obstacle.COUNTERPART_INACTIVE)
    return _after(order, status=OrderStatus.ACTIVE, done=(Milestone.AGREED,)), {}


def _decline(order: Order, deed: DeclineOrder, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _need(order.status == OrderStatus.OFFERED, Obstacle.NOT_NOW)
    return _after(order, status=OrderStatus.CANCELLED, reason=deed.reason), {"reason": deed.reason}


def _issue_paper(order: Order, deed: IssuePaper, by: Side, now: datetime) -> _Done:
    _moving(order)
    _need(by is Side.SUPPLIER, Obstacle.NOT_YOURS)
    _need(isinstance(deed.paper, PaperKind), Obstacle.TERMS_WRONG)
    _need(deed.terms_digest == order.terms.digest(), Obstacle.TERMS_CHANGED)
    changed: dict[str, Any] = {}
    if deed.paper == PaperKind.PROFORMA_INVOICE:
        _need(deed.payee is not None, Obstacle.PAYEE_MISSING)
        if Milestone.PROFORMA not in order.done:
            changed["done"] = (*order.done, Milestone.PROFORMA)
    if deed.payee is not None:
        # whichever paper it stands on, the purchaser may pay to it
        changed["payee"] = deed.payee
        if order.payee_accepted is None:
            # the first account that the purchaser is ever told; later ones must be checked
            changed["payee_accepted"] = deed.payee.digest()
    number = paper_number(PaperKind(deed.paper), order.number)
    edition = sum(one.kind == deed.paper for one in order.papers) + 1
    paper = IssuedPaper(
        kind=deed.paper,
        number=number if edition == 1 else f"{number}-{edition}",
        issued_at=now,
        terms_digest=deed.terms_digest,
        languages=deed.languages,
        payee_digest=deed.payee.digest() if deed.payee else None,
    )
    changed["papers"] = (*order.papers, paper)
    return _after(order, **changed), {"paper": deed.paper, "number": paper.number}


def _accept_payee(order: Order, deed: AcceptPayee, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _need(by is Side.PURCHASER, Obstacle.NOT_YOURS)
    if order.payee is None:
        raise OrderRefused(Obstacle.PAYEE_MISSING)
    _need(order.payee.digest() == deed.payee_digest, Obstacle.PAYEE_CHANGED)
    _need(set(CALL_BACK_CHECKLIST) <= set(deed.checklist), Obstacle.CHECKLIST)
    return _after(order, payee_accepted=deed.payee_digest), {"version": order.payee.version}


def _submit(order: Order, deed: SubmitVoucher, by: Side, now: datetime) -> _Done:
    content = deed.voucher
    _need(order.voucher(content.id) is None, Obstacle.VOUCHER_DECIDED)
    _need(bool(content.media_ids), Obstacle.VOUCHER_INCOMPLETE)
    if deed.milestone is None:
        _need(content.kind == VoucherKind.EVIDENCE, Obstacle.NOT_NOW)
        _need(order.status == OrderStatus.DISPUTED, Obstacle.NOT_NOW)
    else:
        _check_proof(order, deed, by)
    known = {name: getattr(content, name) for name in VoucherContent.model_fields}
    voucher = Voucher(**known, milestone=deed.milestone, by=by, made_at=now)
    detail = {"voucher_id": content.id, "milestone": deed.milestone, "voucher": content.kind}
    return _after(order, vouchers=(*order.vouchers, voucher)), detail


def _check_proof(order: Order, deed: SubmitVoucher, by: Side) -> None:
    _moving(order)
    milestone = deed.milestone
    _need(milestone in PROOFS and milestone in plan(order.terms), Obstacle.NOT_NOW)
    prover, kind = PROOFS[Milestone(str(milestone))]
    _need(by is prover, Obstacle.NOT_YOURS)
    _need(deed.voucher.kind == kind, Obstacle.VOUCHER_INCOMPLETE)
    _need(milestone == order.current(), Obstacle.NOT_NOW)
    _need(phase(order, Milestone(str(milestone))) is Phase.DUE, Obstacle.VOUCHER_DECIDED)
    if milestone in PAYMENTS:
        facts = deed.voucher.facts
        _need(facts.amount is not None and facts.on is not None, Obstacle.VOUCHER_INCOMPLETE)
        _need(facts.amount is not None and facts.amount.minor > 0, Obstacle.VOUCHER_INCOMPLETE)
        same = facts.amount is not None and facts.amount.currency == order.terms.currency
        _need(same, Obstacle.VOUCHER_INCOMPLETE)
        # nobody pays to an account that was changed and not checked
        _need(not order.payee_changed(), Obstacle.PAYEE_CHANGED)


def _withdraw(order: Order, deed: WithdrawVoucher, by: Side, now: datetime) -> _Done:
    voucher = _undecided(order, deed.voucher_id)
    _need(voucher.by is by, Obstacle.NOT_YOURS)
    news = {"state": VoucherState.WITHDRAWN, "decided_at": now}
    return _decided(order, voucher, news), _about(voucher)


def _confirm_voucher(order: Order, deed: ConfirmVoucher, by: Side, now: datetime) -> _Done:
    _moving(order)
    voucher = _undecided(order, deed.voucher_id)
    _need(voucher.by is by.other, Obstacle.NOT_YOURS)
    _need(voucher.milestone is not None, Obstacle.NOT_NOW)
    milestone = Milestone(str(voucher.milestone))
    _need(milestone == order.current(), Obstacle.NOT_NOW)
    if milestone in PAYMENTS:
        _need(not order.payee_changed(), Obstacle.PAYEE_CHANGED)
    news = {"state": VoucherState.CONFIRMED, "decided_at": now, "settles": deed.settles}
    after = _decided(order, voucher, news)
    if milestone not in PAYMENTS or deed.settles or amount_due(after, milestone) == 0:
        after = _after(after, done=(*after.done, milestone))
    return after, _about(voucher)


def _refuse(order: Order, deed: RefuseVoucher, by: Side, now: datetime) -> _Done:
    voucher = _undecided(order, deed.voucher_id)
    _need(voucher.by is by.other, Obstacle.NOT_YOURS)
    _need(voucher.milestone is not None, Obstacle.NOT_NOW)
    news = {"state": VoucherState.REFUSED, "decided_at": now, "reason": deed.reason}
    return _decided(order, voucher, news), {**_about(voucher), "reason": deed.reason}


def _declare(order: Order, deed: DeclareVehicles, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _moving(order)
    _need(by is Side.SUPPLIER, Obstacle.NOT_YOURS)
    _need(order.current() is Milestone.SOURCED, Obstacle.NOT_NOW)
    lines = order.terms.lines
    _need(len(deed.vins) == len(lines), Obstacle.VEHICLES_WRONG)
    counts = all(len(vins) == line.quantity for vins, line in zip(deed.vins, lines, strict=True))
    _need(counts, Obstacle.VEHICLES_WRONG)
    told = tuple(tuple(normalise_vin(vin) for vin in vins) for vins in deed.vins)
    named = tuple(
        line.model_copy(update={"vins": vins}) for line, vins in zip(lines, told, strict=True)
    )
    terms = order.terms.model_copy(update={"lines": named})
    _need(not problems(terms), Obstacle.VEHICLES_WRONG)
    done = (*order.done, Milestone.SOURCED)
    return _after(order, terms=terms, done=done), {"vehicles": order.terms.quantity()}


def _propose(order: Order, deed: Propose, by: Side, now: datetime) -> _Done:
    _need(order.status != OrderStatus.OFFERED, Obstacle.NOT_NOW)
    _need(order.proposal is None, Obstacle.PROPOSAL_OPEN)
    _need(deed.number == order.proposals + 1, Obstacle.PROPOSAL_OTHER)
    _need(deed.refund_minor <= order.paid_minor(), Obstacle.TERMS_WRONG)
    if deed.proposal == ProposalKind.TERMS:
        _moving(order)
        _need(deed.terms is not None, Obstacle.TERMS_WRONG)
        if deed.terms is not None:
            _check_change(order, deed.terms)
    elif deed.proposal == ProposalKind.RESOLVE:
        _need(order.status == OrderStatus.DISPUTED, Obstacle.NOT_NOW)
    else:
        _need(deed.proposal == ProposalKind.CANCEL, Obstacle.TERMS_WRONG)
    proposal = Proposal(
        number=deed.number,
        kind=deed.proposal,
        by=by,
        terms=deed.terms if deed.proposal == ProposalKind.TERMS else None,
        refund_minor=deed.refund_minor,
        reason=deed.reason,
        made_at=now,
    )
    detail = {"number": deed.number, "proposal": deed.proposal, "reason": deed.reason}
    return _after(order, proposal=proposal, proposals=deed.number), detail


def _check_change(order: Order, terms: Terms) -> None:
    """What was paid or proved already cannot be agreed away."""
    _need(not problems(terms), Obstacle.TERMS_WRONG)
    old = order.terms
    moved = order.paid_minor() > 0 or any(
        one.milestone in PAYMENTS and one.state == VoucherState.WAITING for one in order.vouchers
    )
    same_way = (terms.currency, terms.payment) == (old.currency, old.payment)
    _need(same_way or not moved, Obstacle.MONEY_MOVED)
    if Milestone.DEPOSIT in order.done or moved:
        _need(terms.deposit_minor == old.deposit_minor, Obstacle.MONEY_MOVED)
    if Milestone.BALANCE in order.done:
        _need(terms.total_minor() == old.total_minor(), Obstacle.MONEY_MOVED)
    _need(terms.total_minor() >= order.paid_minor(), Obstacle.MONEY_MOVED)
    # nothing that is behind may come before something that is not
    way = plan(terms)
    _need(set(order.done) <= set(way), Obstacle.MONEY_MOVED)
    _need(set(way[: len(order.done)]) == set(order.done), Obstacle.MONEY_MOVED)
    if Milestone.SOURCED in order.done:
        whole = all(len(line.vins) == line.quantity for line in terms.lines)
        _need(whole, Obstacle.VEHICLES_WRONG)


def _agree(order: Order, deed: AgreeProposal, by: Side, now: datetime) -> _Done:
    proposal = _proposal(order, deed.number)
    _need(proposal.by is by.other, Obstacle.NOT_YOURS)
    _need(deed.digest == proposal_digest(proposal), Obstacle.PROPOSAL_OTHER)
    detail = {"number": proposal.number, "proposal": proposal.kind}
    if proposal.kind == ProposalKind.TERMS and proposal.terms is not None:
        _moving(order)
        _check_change(order, proposal.terms)
        version = order.terms_version + 1
        after = _after(order, terms=proposal.terms, terms_version=version, proposal=None)
        return after, detail
    _need(proposal.refund_minor <= order.paid_minor(), Obstacle.MONEY_MOVED)
    if proposal.kind == ProposalKind.RESOLVE:
        _need(order.status == OrderStatus.DISPUTED, Obstacle.NOT_NOW)
        resolved = _resolved(order, proposal.refund_minor, proposal.reason, now)
        return _after(resolved, status=OrderStatus.ACTIVE, reason=None), detail
    closed = _resolved(order, proposal.refund_minor, proposal.reason, now)
    return _after(closed, status=OrderStatus.CANCELLED, reason=proposal.reason), detail


def _drop(order: Order, deed: DropProposal, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    proposal = _proposal(order, deed.number)
    return _after(order, proposal=None), {"number": proposal.number, "reason": deed.reason}


def _cancel(order: Order, deed: CancelOrder, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _need(order.status in (OrderStatus.ACTIVE, OrderStatus.ON_HOLD), Obstacle.NOT_NOW)
    _need(may_end_alone(order), Obstacle.MONEY_MOVED)
    after = _after(order, status=OrderStatus.CANCELLED, reason=deed.reason, proposal=None)
    return after, {"reason": deed.reason}


def _hold(order: Order, deed: HoldOrder, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _moving(order)
    after = _after(order, status=OrderStatus.ON_HOLD, hold_by=by, reason=deed.reason)
    return after, {"reason": deed.reason}


def _resume(order: Order, deed: ResumeOrder, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _need(order.status == OrderStatus.ON_HOLD, Obstacle.NOT_NOW)
    _need(order.hold_by is by, Obstacle.NOT_YOURS)
    return _after(order, status=OrderStatus.ACTIVE, hold_by=None, reason=None), {}


def _dispute(order: Order, deed: OpenDispute, by: Side, now: datetime) -> _Done:
    _need(order.status in (OrderStatus.ACTIVE, OrderStatus.ON_HOLD), Obstacle.NOT_NOW)
    dispute = Dispute(by=by, reason=deed.reason, opened_at=now)
    after = _after(order, status=OrderStatus.DISPUTED, dispute=dispute, hold_by=None, proposal=None)
    return after, {"reason": deed.reason}


def _complete(order: Order, deed: CompleteOrder, by: Side, now: datetime) -> _Done:  # noqa: ARG001
    _moving(order)
    _need(by is Side.PURCHASER, Obstacle.NOT_YOURS)
    _need(order.current() is Milestone.COMPLETED, Obstacle.NOT_NOW)
    done = (*order.done, Milestone.COMPLETED)
    return _after(order, status=OrderStatus.COMPLETED, done=done, proposal=None), {}


_RULES: dict[type[Model], Callable[..., _Done]] = {
    ConfirmOrder: _confirm,
    DeclineOrder: _decline,
    IssuePaper: _issue_paper,
    AcceptPayee: _accept_payee,
    SubmitVoucher: _submit,
    WithdrawVoucher: _withdraw,
    ConfirmVoucher: _confirm_voucher,
    RefuseVoucher: _refuse,
    DeclareVehicles: _declare,
    Propose: _propose,
    AgreeProposal: _agree,
    DropProposal: _drop,
    CancelOrder: _cancel,
    HoldOrder: _hold,
    ResumeOrder: _resume,
    OpenDispute: _dispute,
    CompleteOrder: _complete,
}


# -- what the rules share


def _need(condition: bool, obstacle: Obstacle) -> None:
    if not condition:
        raise OrderRefused(obstacle)


def _moving(order: Order) -> None:
    _need(order.status == OrderStatus.ACTIVE, Obstacle.STANDS_STILL)


def _undecided(order: Order, voucher_id: str) -> Voucher:
    voucher = order.voucher(voucher_id)
    if voucher is None:
        raise OrderRefused(Obstacle.VOUCHER_UNKNOWN)
    _need(voucher.state == VoucherState.WAITING, Obstacle.VOUCHER_DECIDED)
    return voucher


def _proposal(order: Order, number: int) -> Proposal:
    if order.proposal is None or order.proposal.number != number:
        raise OrderRefused(Obstacle.PROPOSAL_OTHER)
    return order.proposal


def _decided(order: Order, voucher: Voucher, news: dict[str, Any]) -> Order:
    decided = voucher.model_copy(update=news)
    return _after(
        order, vouchers=tuple(decided if one is voucher else one for one in order.vouchers)
    )


def _about(voucher: Voucher) -> dict[str, Any]:
    return {"voucher_id": voucher.id, "milestone": voucher.milestone, "voucher": voucher.kind}


def _resolved(order: Order, refund_minor: int, note: str | None, now: datetime) -> Order:
    """With the dispute, if there is one, resolved and the refund noted; the order has ended."""
    dispute = order.dispute
    if dispute is not None and dispute.resolved_at is None:
        dispute = dispute.model_copy(update={"resolved_at": now, "resolution": note})
    return _after(
        order, status=OrderStatus.CANCELLED, dispute=dispute, refund_minor=refund_minor,
        reason=note, proposal=None,
    )  # fmt: skip


def _after(order: Order, **changed: Any) -> Order:
    return order.model_copy(update=changed)


def _went_on(before: Order, after: Order, event: OrderEvent, now: datetime) -> Order:
    """Raise the version and write down what happened, with each milestone that was reached."""
    reached = [one for one in after.done if one not in before.done]
    events = [
        OrderEvent(id=f"{event.id}.{one}", at=now, by=event.by, kind="milestone",
                   detail={"milestone": str(one)})
        for one in reached
    ]  # fmt: skip
    return after.model_copy(
        update={
            "version": before.version + 1,
            "updated_at": now,
            "events": (*before.events, event, *events),
        }
    )
