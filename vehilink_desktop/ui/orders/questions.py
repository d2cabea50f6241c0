"""What is asked before a deed that reaches the other side, by its kind."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order_next import NextDeed
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.terms.amounts import amount
from vehilink_desktop.ui.words import order_steps as steps


@dataclass(frozen=True)
class Question:
    """A question with the verb that answers it.

    Attributes:
        wants_reason: Somebody else reads why; `required` if there must be one.
        refund: The most that may be paid back, where that is asked.
    """

    title: str
    text: str
    action: str
    wants_reason: bool = False
    required: bool = True
    danger: bool = False
    refund: Money | None = None


def question(view: OrderView, deed: NextDeed) -> Question | None:
    """The question before `deed`; None where it is done at once."""
    if deed.kind == "propose":
        return _proposal(view, deed)
    return {**_agreeing(view, deed), **_vouchers(deed), **_stopping(deed)}.get(deed.kind)


def _agreeing(view: OrderView, deed: NextDeed) -> dict[str, Question]:
    translate = QCoreApplication.translate
    action = steps.deed_label(deed)
    terms = view.order.terms
    total = amount(terms.total_minor(), terms.currency)
    confirm = translate("Orders", "You agree to these terms, {total} in all. It binds you.")
    refund = view.order.proposal.refund_minor if view.order.proposal else 0
    agreed = translate("Orders", "The proposal takes effect at once for both sides.")
    if refund:
        back = translate("Orders", "Paid back: {amount}.")
        agreed = f"{agreed} {back.format(amount=amount(refund, terms.currency))}"
    return {
        "confirm": Question(
            translate("Orders", "Confirm this order?"), confirm.format(total=total), action
        ),
        "decline": Question(
            translate("Orders", "Decline this order?"),
            translate("Orders", "The offer ends. Nobody owes anything."),
            action,
            wants_reason=True,
            required=False,
        ),
        "agree_proposal": Question(translate("Orders", "Agree to the proposal?"), agreed, action),
        "drop_proposal": Question(
            translate("Orders", "Drop the proposal?"),
            translate("Orders", "Everything stays as it was agreed before."),
            action,
            wants_reason=True,
            required=False,
        ),
        "complete": Question(
            translate("Orders", "Complete the order?"),
            translate("Orders", "You have no claims. It cannot be opened again."),
            action,
        ),
    }


def _vouchers(deed: NextDeed) -> dict[str, Question]:
    translate = QCoreApplication.translate
    action = steps.deed_label(deed)
    return {
        "confirm_voucher": Question(
            translate("Orders", "Confirm this voucher?"),
            translate("Orders", "You have compared it with the order. The order goes on then."),
            action,
        ),
        "refuse_voucher": Question(
            translate("Orders", "Refuse this voucher?"),
            translate("Orders", "The other side reads why and can upload another one."),
            action,
            wants_reason=True,
        ),
        "withdraw_voucher": Question(
            translate("Orders", "Take the voucher back?"),
            translate("Orders", "You can upload another one then."),
            action,
        ),
    }


def _stopping(deed: NextDeed) -> dict[str, Question]:
    translate = QCoreApplication.translate
    action = steps.deed_label(deed)
    return {
        "cancel": Question(
            translate("Orders", "Cancel the order?"),
            translate("Orders", "No money has moved, so you may end it alone. It stays ended."),
            action,
            wants_reason=True,
            danger=True,
        ),
        "hold": Question(
            translate("Orders", "Put the order on hold?"),
            translate("Orders", "Nothing goes on and no clock runs until you let it go on."),
            action,
            wants_reason=True,
        ),
        "dispute": Question(
            translate("Orders", "Open a dispute?"),
            translate(
                "Orders",
                "Everything stands still. Both sides add evidence; if they do not agree, the "
                "platform's staff decides.",
            ),
            action,
            wants_reason=True,
            danger=True,
        ),
    }


def _proposal(view: OrderView, deed: NextDeed) -> Question:
    translate = QCoreApplication.translate
    order = view.order
    paid = order.terms.money(order.paid_minor())
    cancel = str(deed.proposal) == "cancel"
    title = translate("Orders", "Propose a resolution?")
    text = translate("Orders", "If the other side agrees, the order goes on.")
    if cancel:
        title = translate("Orders", "Propose a cancellation?")
        text = translate("Orders", "If the other side agrees, the order ends.")
    if paid.minor:
        said = translate("Orders", "Confirmed as paid so far: {amount}.")
        text = f"{text} {said.format(amount=formats.money(paid))}"
    return Question(
        title,
        text,
        steps.deed_label(deed),
        wants_reason=True,
        refund=paid if paid.minor else None,
    )
