"""What each side may do with an order, and what comes of it: the one set of rules for both sides.

Each deed names what it speaks about: the voucher's id, the proposal's number with the digest of its
terms, the version of the account. So a deed that was written offline either still fits when it
arrives or is refused, and the same deeds end in the same order on the platform and on the clients.
One side's proof never means "confirmed": only `ConfirmVoucher` by the other side does.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from vehilink_desktop.domain.gate import Deed
from vehilink_desktop.domain.model import Model, Open
from vehilink_desktop.domain.order import (
    Milestone,
    ProposalKind,
    VoucherContent,
)
from vehilink_desktop.domain.paper import PaperKind
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.terms import Terms

_REASON = Field(None, max_length=1000)


class OfferOrder(Model):
    """Open an order directly, without a quotation; the other side confirms or declines it.

    `counterpart_id` may be left out where `listing_id` says who it is.
    """

    kind: Literal["offer"] = "offer"
    listing_id: str | None = None
    counterpart_id: str | None = None
    terms: Terms


class ConfirmOrder(Model):
    """Agree to an offered order, exactly as it reads."""

    kind: Literal["confirm"] = "confirm"
    digest: str


class DeclineOrder(Model):
    """Refuse an offered order, or take one's own offer back."""

    kind: Literal["decline"] = "decline"
    reason: str | None = _REASON


class IssuePaper(Model):
    """Give a paper to the other side. The proforma is a milestone; it says where to pay to."""

    kind: Literal["issue_paper"] = "issue_paper"
    paper: Open[PaperKind]
    terms_digest: str
    languages: tuple[Annotated[str, Field(max_length=8)], ...] = Field((), max_length=2)
    payee: Payee | None = None


class AcceptPayee(Model):
    """The purchaser has checked a changed account by calling back."""

    kind: Literal["accept_payee"] = "accept_payee"
    payee_digest: str
    checklist: tuple[str, ...]


class SubmitVoucher(Model):
    """Prove a milestone, or (milestone None) add evidence to a dispute."""

    kind: Literal["submit_voucher"] = "submit_voucher"
    milestone: Open[Milestone] | None = None
    voucher: VoucherContent


class WithdrawVoucher(Model):
    """Take an own voucher back while nobody has decided on it."""

    kind: Literal["withdraw_voucher"] = "withdraw_voucher"
    voucher_id: str


class ConfirmVoucher(Model):
    """The other side agrees. `settles`: a payment of another amount counts as the whole."""

    kind: Literal["confirm_voucher"] = "confirm_voucher"
    voucher_id: str
    settles: bool = False


class RefuseVoucher(Model):
    """The other side does not agree, and says why."""

    kind: Literal["refuse_voucher"] = "refuse_voucher"
    voucher_id: str
    reason: str = Field(min_length=1, max_length=1000)


class DeclareVehicles(Model):
    """The supplier has the vehicles: their VINs, line by line, as many as were ordered."""

    kind: Literal["declare_vehicles"] = "declare_vehicles"
    vins: tuple[tuple[str, ...], ...]


class Propose(Model):
    """Ask the other side to agree to other terms, to a cancellation or to a resolution."""

    kind: Literal["propose"] = "propose"
    number: int = Field(ge=1)
    proposal: Open[ProposalKind]
    terms: Terms | None = None
    refund_minor: int = Field(0, ge=0)
    reason: str | None = _REASON


class AgreeProposal(Model):
    """Agree to exactly this proposal; `digest` is `proposal_digest`."""

    kind: Literal["agree_proposal"] = "agree_proposal"
    number: int
    digest: str


class DropProposal(Model):
    """Refuse the other side's proposal or take one's own back."""

    kind: Literal["drop_proposal"] = "drop_proposal"
    number: int
    reason: str | None = _REASON


class CancelOrder(Model):
    """End an order alone, while `may_end_alone` of the order."""

    kind: Literal["cancel"] = "cancel"
    reason: str = Field(min_length=1, max_length=1000)


class HoldOrder(Model):
    """Let everything wait."""

    kind: Literal["hold"] = "hold"
    reason: str = Field(min_length=1, max_length=1000)


class ResumeOrder(Model):
    """Go on; by whoever put it on hold."""

    kind: Literal["resume"] = "resume"


class OpenDispute(Model):
    """Complain of the other side; everything stands still until it is resolved."""

    kind: Literal["dispute"] = "dispute"
    reason: str = Field(min_length=1, max_length=4000)


class CompleteOrder(Model):
    """The purchaser has no claims."""

    kind: Literal["complete"] = "complete"


OrderDeed = Annotated[
    OfferOrder
    | ConfirmOrder
    | DeclineOrder
    | IssuePaper
    | AcceptPayee
    | SubmitVoucher
    | WithdrawVoucher
    | ConfirmVoucher
    | RefuseVoucher
    | DeclareVehicles
    | Propose
    | AgreeProposal
    | DropProposal
    | CancelOrder
    | HoldOrder
    | ResumeOrder
    | OpenDispute
    | CompleteOrder,
    Field(discriminator="kind"),
]
#: These only take back, or turn down what the other side wants.
_TAKES_BACK = (DeclineOrder, WithdrawVoucher, DropProposal, CancelOrder)


def gate_of(deed: OrderDeed) -> Deed:
    """What it has to pass, here and on the platform."""
    return Deed.TAKE_BACK if isinstance(deed, _TAKES_BACK) else Deed.TRADE


class Obstacle(StrEnum):
    """Why a deed cannot be done."""

    ENDED = "order-ended"
    STANDS_STILL = "order-stands-still"
    NOT_YOURS = "not-yours"
    NOT_NOW = "not-now"
    TERMS_CHANGED = "terms-changed"
    TERMS_WRONG = "terms-wrong"
    PAYEE_MISSING = "payee-missing"
    PAYEE_CHANGED = "payee-changed"
    CHECKLIST = "checklist-incomplete"
    VOUCHER_UNKNOWN = "voucher-unknown"
    VOUCHER_DECIDED = "voucher-decided"
    VOUCHER_INCOMPLETE = "voucher-incomplete"
    VEHICLES_WRONG = "vehicles-wrong"
    PROPOSAL_OTHER = "proposal-other"
    PROPOSAL_OPEN = "proposal-open"
    MONEY_MOVED = "money-moved"
    COUNTERPART_INACTIVE = "counterpart-inactive"


class OrderRefused(Exception):
    """The deed does not fit the order as it stands."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle
