"""An order: terms that both sides agreed on, and the way from there to the signed receipt."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.terms import BalanceTrigger, Party, Side, Terms
from vehilink_desktop.domain.vocabulary import PaymentTerms

MAX_VOUCHER_FILES = 30


class OrderStatus(StrEnum):
    """What may happen to an order at all; where it is on its way is its milestone."""

    OFFERED = "offered"
    ACTIVE = "active"
    ON_HOLD = "on_hold"
    DISPUTED = "disputed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


#: Nothing more happens to these.
ENDED = frozenset({OrderStatus.COMPLETED, OrderStatus.CANCELLED, OrderStatus.EXPIRED})


class Milestone(StrEnum):
    """The steps of the way, in the order of `plan`."""

    AGREED = "agreed"
    PROFORMA = "proforma"
    LETTER_OF_CREDIT = "letter_of_credit"
    DEPOSIT = "deposit"
    SOURCED = "sourced"
    INSPECTED = "inspected"
    LICENSED = "licensed"
    BALANCE = "balance"
    LOADED = "loaded"
    BILL_OF_LADING = "bill_of_lading"
    DOCUMENTS = "documents"
    ARRIVED = "arrived"
    CLEARED = "cleared"
    DELIVERED = "delivered"
    COMPLETED = "completed"


class Phase(StrEnum):
    """How far a milestone is."""

    AHEAD = "ahead"
    DUE = "due"
    PROVED = "proved"
    DONE = "done"


class VoucherKind(StrEnum):
    """What a voucher is."""

    DEPOSIT_SLIP = "deposit_slip"
    BALANCE_SLIP = "balance_slip"
    LETTER_OF_CREDIT = "letter_of_credit"
    INSPECTION_REPORT = "inspection_report"
    EXPORT_LICENCE = "export_licence"
    LOADING_PROOF = "loading_proof"
    BILL_OF_LADING = "bill_of_lading"
    COURIER_RECEIPT = "courier_receipt"
    ARRIVAL_NOTICE = "arrival_notice"
    CUSTOMS_RELEASE = "customs_release"
    SIGNED_RECEIPT = "signed_receipt"
    EVIDENCE = "evidence"


class VoucherState(StrEnum):
    """What the other side said of a voucher."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


#: Who proves a milestone, and by which voucher; the other side confirms it.
PROOFS: dict[Milestone, tuple[Side, VoucherKind]] = {
    Milestone.LETTER_OF_CREDIT: (Side.PURCHASER, VoucherKind.LETTER_OF_CREDIT),
    Milestone.DEPOSIT: (Side.PURCHASER, VoucherKind.DEPOSIT_SLIP),
    Milestone.INSPECTED: (Side.SUPPLIER, VoucherKind.INSPECTION_REPORT),
    Milestone.LICENSED: (Side.SUPPLIER, VoucherKind.EXPORT_LICENCE),
    Milestone.BALANCE: (Side.PURCHASER, VoucherKind.BALANCE_SLIP),
    Milestone.LOADED: (Side.SUPPLIER, VoucherKind.LOADING_PROOF),
    Milestone.BILL_OF_LADING: (Side.SUPPLIER, VoucherKind.BILL_OF_LADING),
    Milestone.DOCUMENTS: (Side.SUPPLIER, VoucherKind.COURIER_RECEIPT),
    Milestone.ARRIVED: (Side.SUPPLIER, VoucherKind.ARRIVAL_NOTICE),
    Milestone.CLEARED: (Side.PURCHASER, VoucherKind.CUSTOMS_RELEASE),
    Milestone.DELIVERED: (Side.PURCHASER, VoucherKind.SIGNED_RECEIPT),
}

#: Who does the milestones that are a statement of one's own and no proof.
DOERS = {
    Milestone.AGREED: Side.SUPPLIER,
    Milestone.PROFORMA: Side.SUPPLIER,
    Milestone.SOURCED: Side.SUPPLIER,
    Milestone.COMPLETED: Side.PURCHASER,
}

#: The milestones at which money is paid.
PAYMENTS = frozenset({Milestone.DEPOSIT, Milestone.BALANCE})


class VoucherFacts(Model):
    """What the uploader read off the voucher, typed once and compared with the order."""

    amount: Money | None = None
    on: date | None = Field(None, description="paid, issued, shipped or received on")
    payer: str | None = Field(None, max_length=140)
    payee_holder: str | None = Field(None, max_length=140)
    payee_number: str | None = Field(None, max_length=40)
    reference: str | None = Field(None, max_length=80)
    vins: tuple[Annotated[str, Field(max_length=40)], ...] = ()
    consignee: str | None = Field(None, max_length=200)
    port_of_loading: str | None = Field(None, max_length=80)
    port_of_discharge: str | None = Field(None, max_length=80)
    vessel: str | None = Field(None, max_length=80)


class VoucherContent(Model):
    """A proof as its uploader makes it. Pages are uploaded pictures, in their order."""

    id: str
    kind: Open[VoucherKind]
    media_ids: tuple[str, ...] = Field((), max_length=MAX_VOUCHER_FILES)
    facts: VoucherFacts = VoucherFacts()
    note: str | None = Field(None, max_length=1000)


class Voucher(VoucherContent):
    """A proof, and what the other side said of it.

    Attributes:
        milestone: What it proves; None for evidence of a dispute.
        settles: The payment counts as whole although the amount is not what was due.
    """

    milestone: Open[Milestone] | None = None
    by: Side
    state: Open[VoucherState] = VoucherState.WAITING
    made_at: UtcTime
    decided_at: UtcTime | None = None
    reason: str | None = None
    settles: bool = False


class ProposalKind(StrEnum):
    """What both sides have to agree to."""

    TERMS = "terms"
    CANCEL = "cancel"
    RESOLVE = "resolve"


class Proposal(Model):
    """A change that one side wants and the other has to agree to.

    Attributes:
        number: Counts from 1 through the order's life.
        terms: What the order shall say, of a change of terms.
        refund_minor: What the supplier pays back, of a cancellation or a resolution.
    """

    number: int = Field(ge=1)
    kind: Open[ProposalKind]
    by: Side
    terms: Terms | None = None
    refund_minor: int = Field(0, ge=0)
    reason: str | None = Field(None, max_length=1000)
    made_at: UtcTime


class Dispute(Model):
    """What one side complains of while everything stands still."""

    by: Side
    reason: str
    opened_at: UtcTime
    resolved_at: UtcTime | None = None
    resolution: str | None = None


class IssuedPaper(Model):
    """A paper that was given to the other side.

    Attributes:
        terms_digest: Of the terms that it was printed from; another one now means it is outdated.
        payee_digest: Of the account that stands on it.
    """

    kind: Open[PaperKind]
    number: str
    issued_at: UtcTime
    terms_digest: str
    languages: tuple[str, ...] = ()
    payee_digest: str | None = None


class OrderEvent(Model):
    """What happened, for the history. `by` is None for the platform itself."""

    id: str
    at: UtcTime
    by: Side | None = None
    kind: str
    detail: dict[str, Any] = Field(default_factory=dict)


class Order(Model):
    """An order as the platform knows it.

    Attributes:
        number: `O-2026-000123`, given by the platform.
        done: The milestones that are behind, in their order.
        payee: What the supplier asks to be paid to now.
        payee_accepted: Digest of the account that the purchaser has checked; the first one that
            an order names counts as checked.
        hold_by: Who put the order on hold.
        refund_minor: What is paid back, agreed or decided.
    """

    id: str
    version: Version
    number: str
    status: Open[OrderStatus]
    quotation_id: str | None = None
    listing_id: str | None = None
    supplier: Party
    purchaser: Party
    offered_by: Side
    terms: Terms
    terms_version: int = 1
    done: tuple[Open[Milestone], ...] = ()
    vouchers: tuple[Voucher, ...] = ()
    papers: tuple[IssuedPaper, ...] = ()
    payee: Payee | None = None
    payee_accepted: str | None = None
    proposal: Proposal | None = None
    proposals: int = 0
    dispute: Dispute | None = None
    hold_by: Side | None = None
    reason: str | None = None
    refund_minor: int = 0
    events: tuple[OrderEvent, ...] = ()
    created_at: UtcTime
    updated_at: UtcTime

    def party(self, side: Side) -> Party:
        return self.supplier if side is Side.SUPPLIER else self.purchaser

    def side_of(self, account_id: str) -> Side:
        """Which side this account is."""
        return Side.SUPPLIER if account_id == self.supplier.account_id else Side.PURCHASER

    def voucher(self, voucher_id: str) -> Voucher | None:
        return next((one for one in self.vouchers if one.id == voucher_id), None)

    def current(self) -> Milestone | None:
        """The first milestone that is not behind; None when the order has ended."""
        if self.status in ENDED:
            return None
        return next((one for one in plan(self.terms) if one not in self.done), None)

    def reached_at(self, milestone: Milestone) -> UtcTime | None:
        """When a milestone was done."""
        for event in self.events:
            if event.kind == "milestone" and event.detail.get("milestone") == milestone:
                return event.at
        return None

    def paid_minor(self, milestone: Milestone | None = None) -> int:
        """What the supplier confirmed to have received, at one milestone or in all."""
        return sum(
            one.facts.amount.minor
            for one in self.vouchers
            if one.state == VoucherState.CONFIRMED
            and one.milestone in PAYMENTS
            and (milestone is None or one.milestone == milestone)
            and one.facts.amount
        )

    def payee_changed(self) -> bool:
        """Whether the account to pay to is another than the purchaser has checked."""
        return self.payee is not None and self.payee.digest() != self.payee_accepted


def plan(terms: Terms) -> tuple[Milestone, ...]:
    """The way of an order with these terms."""
    credit = terms.payment == PaymentTerms.LC
    late = credit or terms.balance_trigger == BalanceTrigger.AGAINST_BL_COPY
    steps = [Milestone.AGREED, Milestone.PROFORMA]
    steps += [Milestone.LETTER_OF_CREDIT] if credit else []
    steps += [Milestone.DEPOSIT] if terms.deposit_minor else []
    steps += [Milestone.SOURCED, Milestone.INSPECTED, Milestone.LICENSED]
    balance = [Milestone.BALANCE] if terms.balance_minor() > 0 else []
    steps += [] if late else balance
    steps += [Milestone.LOADED, Milestone.BILL_OF_LADING]
    steps += balance if late else []
    steps += [Milestone.DOCUMENTS, Milestone.ARRIVED, Milestone.CLEARED, Milestone.DELIVERED]
    return (*steps, Milestone.COMPLETED)


def phase(order: Order, milestone: Milestone) -> Phase:
    """How far one milestone of the order's plan is."""
    if milestone in order.done:
        return Phase.DONE
    waiting = any(
        one.milestone == milestone and one.state == VoucherState.WAITING for one in order.vouchers
    )
    if waiting:
        return Phase.PROVED
    return Phase.DUE if milestone == order.current() else Phase.AHEAD


def amount_due(order: Order, milestone: Milestone) -> int:
    """Minor units still to be paid at a payment milestone; 0 at the others.

    What was paid above the deposit counts towards the balance.
    """
    if milestone not in PAYMENTS:
        return 0
    deposit, paid = order.terms.deposit_minor, order.paid_minor(milestone)
    if milestone is Milestone.DEPOSIT:
        return max(0, deposit - paid)
    beyond = max(0, order.paid_minor(Milestone.DEPOSIT) - deposit)
    return max(0, order.terms.balance_minor() - beyond - paid)


def may_end_alone(order: Order) -> bool:
    """Whether one side may still cancel by itself.

    Not once a payment or a letter of credit has been proved or confirmed, nor once the vehicles
    are on board.
    """
    moved = (VoucherState.WAITING, VoucherState.CONFIRMED)
    secured = (*PAYMENTS, Milestone.LETTER_OF_CREDIT)
    paid = any(one.milestone in secured and one.state in moved for one in order.vouchers)
    return not paid and Milestone.LOADED not in order.done


def turn(order: Order) -> Side | None:
    """Whose next step the order waits for; None when nobody's (ended, or up to the platform)."""
    if order.status in ENDED:
        return None
    if order.proposal is not None:
        return order.proposal.by.other
    if order.status == OrderStatus.OFFERED:
        return order.offered_by.other
    if order.status == OrderStatus.ON_HOLD:
        return order.hold_by
    if order.status == OrderStatus.DISPUTED:
        return None
    if order.payee_changed() and order.current() in PAYMENTS:
        return Side.PURCHASER
    milestone = order.current()
    if milestone is None:
        return None
    if milestone in DOERS:
        return DOERS[milestone]
    prover = PROOFS[milestone][0]
    return prover.other if phase(order, milestone) is Phase.PROVED else prover


class ClockKind(StrEnum):
    """What ends or falls due."""

    ANSWER = "answer"
    DEPOSIT = "deposit"
    CONFIRMATION = "confirmation"
    PRESENTATION = "presentation"
    CLAIM = "claim"


class Clock(Model):
    """A time that counts, by the platform's clock.

    Attributes:
        side: Who has to do something before it.
        ends_order: The platform acts by itself then: an unanswered offer or an unpaid deposit
            expires, a delivered order completes. Else it is only a reminder.
    """

    kind: ClockKind
    due_at: UtcTime
    side: Side
    ends_order: bool = False


ANSWER_WITHIN = timedelta(days=2)
DEPOSIT_WITHIN = timedelta(hours=72)
CONFIRM_WITHIN = timedelta(hours=72)
PRESENT_WITHIN = timedelta(days=21)
CLAIM_WITHIN = timedelta(days=10)


def clocks(order: Order) -> tuple[Clock, ...]:
    """What runs now, soonest first. Nothing runs while the order is on hold or disputed."""
    if order.status == OrderStatus.OFFERED:
        due = order.created_at + ANSWER_WITHIN
        other = order.offered_by.other
        return (Clock(kind=ClockKind.ANSWER, due_at=due, side=other, ends_order=True),)
    if order.status != OrderStatus.ACTIVE:
        return ()
    found = [
        Clock(kind=ClockKind.CONFIRMATION, due_at=one.made_at + CONFIRM_WITHIN, side=one.by.other)
        for one in order.vouchers
        if one.state == VoucherState.WAITING and one.milestone == order.current()
    ]
    found += [clock for clock in (_deposit(order), _presentation(order), _claim(order)) if clock]
    return tuple(sorted(found, key=lambda clock: clock.due_at))


def _deposit(order: Order) -> Clock | None:
    issued = order.reached_at(Milestone.PROFORMA)
    due = order.current() is Milestone.DEPOSIT and phase(order, Milestone.DEPOSIT) is Phase.DUE
    if not due or issued is None:
        return None
    unpaid = order.paid_minor(Milestone.DEPOSIT) == 0
    at = _begun(order, issued) + DEPOSIT_WITHIN
    return Clock(kind=ClockKind.DEPOSIT, due_at=at, side=Side.PURCHASER, ends_order=unpaid)


def _presentation(order: Order) -> Clock | None:
    loaded = order.reached_at(Milestone.LOADED)
    behind = Milestone.DOCUMENTS in order.done
    if order.terms.payment != PaymentTerms.LC or loaded is None or behind:
        return None
    at = loaded + PRESENT_WITHIN
    return Clock(kind=ClockKind.PRESENTATION, due_at=at, side=Side.SUPPLIER)


def _claim(order: Order) -> Clock | None:
    delivered = order.reached_at(Milestone.DELIVERED)
    if delivered is None:
        return None
    at = _begun(order, delivered) + CLAIM_WITHIN
    return Clock(kind=ClockKind.CLAIM, due_at=at, side=Side.PURCHASER, ends_order=True)


#: After these a clock that ends the order runs anew: what came before was not its side's delay.
_RESTARTS = frozenset(
    {"resume", "dispute_decided", "agree_proposal"}
    | {"refuse_voucher", "withdraw_voucher", "accept_payee"}
)


def _begun(order: Order, moment: UtcTime) -> UtcTime:
    """When a clock began that could run since `moment`."""
    return max([moment, *(event.at for event in order.events if event.kind in _RESTARTS)])


def overdue(order: Order, now: datetime) -> Clock | None:
    """The clock at which the platform ends the order by itself, if it has run out."""
    return next((one for one in clocks(order) if one.ends_order and one.due_at <= now), None)
