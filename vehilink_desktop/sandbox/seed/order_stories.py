"""The seeded orders: one in every step and in every trouble, for each demonstration account."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from vehilink_desktop.domain.order import (
    Milestone,
    Order,
    ProposalKind,
    VoucherContent,
    VoucherKind,
)
from vehilink_desktop.domain.order_deeds import (
    CancelOrder,
    DeclineOrder,
    HoldOrder,
    OpenDispute,
    Propose,
    RefuseVoucher,
    SubmitVoucher,
)
from vehilink_desktop.domain.order_rules import change_payee, run_out
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.quotation import Quotation
from vehilink_desktop.domain.terms import Side, Terms, share_minor
from vehilink_desktop.domain.vocabulary import PaymentTerms
from vehilink_desktop.sandbox.peers.proofs import derived_id, proof
from vehilink_desktop.sandbox.seed import banks
from vehilink_desktop.sandbox.seed.companies import SUPPLIERS
from vehilink_desktop.sandbox.seed.ids import account_id
from vehilink_desktop.sandbox.seed.stories import Goal, apply, as_begun, at, completed, tell
from vehilink_desktop.sandbox.seed.trade import Bargain, Trade, accepted, formed, offered, terms_of

#: What happens at the end of a story: the order, who is the demonstration's side, and when.
Turn = Callable[[Order, Side, datetime], Order]


@dataclass(frozen=True)
class Plot:
    """How far an order goes.

    Attributes:
        hours: How long ago its last event was.
        ending: What happens last, a few hours after the goal was reached.
        credit: It is paid by letter of credit.
        changed: Its invoice names the account that was changed lately.
    """

    goal: Goal
    hours: float
    ending: Turn | None = None
    credit: bool = False
    changed: bool = False


def told(trade: Trade, opened: datetime) -> Iterator[tuple[Order, Quotation | None]]:
    """Every order with the quotation that it came of, both without numbers."""
    index = 0
    for side in Side:
        for plot in _PLOTS:
            yield _told(plot, trade.bargain(side), side, index, opened)
            index += 1
    for plot in _BETWEEN_DEMOS:
        yield _told(plot, trade.between_demos(), Side.PURCHASER, index, opened)
        index += 1


def _told(
    plot: Plot, bargain: Bargain, side: Side, index: int, opened: datetime
) -> tuple[Order, Quotation | None]:
    came: Quotation | None = None
    by_quotation = bargain.listed and index % 2 == 0 and plot.goal is not as_begun

    def begin(moment: datetime) -> Order:
        nonlocal came
        terms = _terms(plot, bargain, index, moment)
        if not by_quotation:
            return offered(bargain, terms, index, moment)
        came = accepted(bargain, terms, index, moment)
        return formed(came, moment)

    ends_at = opened - timedelta(hours=plot.hours)
    before = ends_at - timedelta(hours=7 if plot.ending else 0)
    order = tell(begin, plot.goal, _payee(plot, bargain, opened), before)
    if plot.ending:
        order = plot.ending(order, side, ends_at)
    return order, came


def _terms(plot: Plot, bargain: Bargain, index: int, moment: datetime) -> Terms:
    terms = terms_of(bargain, moment - timedelta(hours=26), index=index)
    if plot.credit:
        return terms.model_copy(update={"payment": PaymentTerms.LC, "deposit_minor": 0})
    return terms.model_copy(update={"payment": PaymentTerms.TT})


def _payee(plot: Plot, bargain: Bargain, opened: datetime) -> Payee:
    company = bargain.supplier.company
    assert company is not None
    if plot.changed:
        return banks.earlier(company, opened)
    yuan = bargain.listing.content.price
    main = banks.YUAN if yuan and yuan.currency == "CNY" else banks.MAIN
    return banks.payee(company, main, opened)


# -- what may happen


def _hold(order: Order, side: Side, moment: datetime) -> Order:
    reason = "The vessel is two weeks late. We wait for the new schedule before we load."
    return apply(order, HoldOrder(reason=reason), side.other, moment)


def _own_hold(order: Order, side: Side, moment: datetime) -> Order:
    reason = "The import permit is being renewed; about a week."
    return apply(order, HoldOrder(reason=reason), side, moment)


def _dispute(order: Order, _side: Side, moment: datetime) -> Order:
    """The purchaser complains, with a picture."""
    reason = "Two windscreens are cracked and one charging cable is missing. We ask for a discount."
    order = apply(order, OpenDispute(reason=reason), Side.PURCHASER, moment)
    picture = derived_id(order.id, order.version, "evidence")
    evidence = VoucherContent(
        id=derived_id(picture), kind=VoucherKind.EVIDENCE, media_ids=(picture,),
        note="Taken at the port while unloading.",
    )  # fmt: skip
    later = moment + timedelta(minutes=20)
    return apply(order, SubmitVoucher(voucher=evidence), Side.PURCHASER, later)


def _other_account(order: Order, _side: Side, moment: datetime) -> Order:
    old = order.payee
    assert old is not None
    company = next(one for one in SUPPLIERS if account_id(one.index) == old.account_id)
    newest = banks.payee(company, banks.CHANGED, moment + banks.CHANGED_BEFORE)
    return change_payee(order, newest, moment, derived_id(order.id, order.version, "deed"))


def _other_terms(order: Order, side: Side, moment: datetime) -> Order:
    """The other side asks for a later delivery and takes a little off the price."""
    lines = tuple(
        one.model_copy(update={"unit_price_minor": share_minor(one.unit_price_minor, 98)})
        for one in order.terms.lines
    )
    days = (order.terms.lead_time_days or 14) + 10
    terms = order.terms.model_copy(update={"lines": lines, "lead_time_days": days})
    reason = "The plant delivers ten days later. We take two percent off for the delay."
    deed = Propose(
        number=order.proposals + 1, proposal=ProposalKind.TERMS, terms=terms, reason=reason
    )
    return apply(order, deed, side.other, moment)


def _cancel_together(order: Order, side: Side, moment: datetime) -> Order:
    reason = "Our customer has withdrawn. We would like to cancel and share the cost."
    deed = Propose(
        number=order.proposals + 1, proposal=ProposalKind.CANCEL, reason=reason,
        refund_minor=share_minor(order.paid_minor(), 90),
    )  # fmt: skip
    return apply(order, deed, side.other, moment)


def _wrong_slip(order: Order, _side: Side, moment: datetime) -> Order:
    """The slip of another sum, which the supplier refused."""
    content = proof(order, Milestone.DEPOSIT, moment - timedelta(hours=5))
    amount = order.terms.money(share_minor(order.terms.deposit_minor, 90))
    facts = content.facts.model_copy(update={"amount": amount})
    voucher = content.model_copy(update={"facts": facts})
    slip = SubmitVoucher(milestone=Milestone.DEPOSIT, voucher=voucher)
    order = apply(order, slip, Side.PURCHASER, moment - timedelta(hours=5))
    reason = "The slip is ten percent short of the deposit. Please send the rest or explain."
    refusal = RefuseVoucher(voucher_id=voucher.id, reason=reason)
    return apply(order, refusal, Side.SUPPLIER, moment)


def _cancel(order: Order, _side: Side, moment: datetime) -> Order:
    reason = "The model year is no longer allowed into the country."
    return apply(order, CancelOrder(reason=reason), Side.PURCHASER, moment)


def _decline(order: Order, _side: Side, moment: datetime) -> Order:
    return apply(order, DeclineOrder(reason="Sold an hour ago, sorry."), Side.SUPPLIER, moment)


def _run_out(order: Order, _side: Side, moment: datetime) -> Order:
    ended = run_out(order, moment + timedelta(days=4), derived_id(order.id, "run out"))
    assert ended is not None
    return ended


_PLOTS = (
    # where it stands, and how long since: some clocks run out today
    Plot(as_begun, 43),
    Plot(at(Milestone.PROFORMA), 6),
    Plot(at(Milestone.LETTER_OF_CREDIT), 20, credit=True),
    Plot(at(Milestone.DEPOSIT), 66),
    Plot(at(Milestone.DEPOSIT, proved=True), 68),
    Plot(at(Milestone.SOURCED), 30),
    Plot(at(Milestone.INSPECTED), 22),
    Plot(at(Milestone.INSPECTED, proved=True), 10),
    Plot(at(Milestone.LICENSED), 40),
    Plot(at(Milestone.LICENSED, proved=True), 50),
    Plot(at(Milestone.BALANCE), 15),
    Plot(at(Milestone.BALANCE, proved=True), 26),
    Plot(at(Milestone.LOADED), 33),
    Plot(at(Milestone.BILL_OF_LADING), 9),
    Plot(at(Milestone.BILL_OF_LADING, proved=True), 69),
    Plot(at(Milestone.DOCUMENTS), 5),
    Plot(at(Milestone.ARRIVED), 100),
    Plot(at(Milestone.CLEARED), 44),
    Plot(at(Milestone.DELIVERED), 18),
    Plot(at(Milestone.DELIVERED, proved=True), 12),
    Plot(at(Milestone.COMPLETED), 235),
    # what is behind, for the plots over time
    Plot(completed, 30),
    Plot(completed, 24 * 9),
    Plot(completed, 24 * 23),
    Plot(completed, 24 * 41),
    Plot(completed, 24 * 66),
    # what goes wrong
    Plot(at(Milestone.LOADED), 31, _hold),
    Plot(at(Milestone.SOURCED), 90, _own_hold),
    Plot(at(Milestone.CLEARED), 52, _dispute),
    Plot(at(Milestone.DEPOSIT), 9, _other_account, changed=True),
    Plot(at(Milestone.SOURCED), 14, _other_terms),
    Plot(at(Milestone.LICENSED), 27, _cancel_together),
    Plot(at(Milestone.DEPOSIT), 3, _wrong_slip),
    Plot(at(Milestone.PROFORMA), 24 * 12, _cancel),
    Plot(as_begun, 24 * 6, _decline),
    Plot(as_begun, 24 * 17, _run_out),
)
_BETWEEN_DEMOS = (Plot(at(Milestone.DEPOSIT), 40), Plot(at(Milestone.INSPECTED, proved=True), 8))
