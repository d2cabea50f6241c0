"""What can be done with an order, what is waited for and what it unlocks, in sentences."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.order import (
    DOERS,
    PAYMENTS,
    PROOFS,
    Milestone,
    Order,
    OrderStatus,
    Phase,
    phase,
    plan,
    turn,
)
from vehilink_desktop.domain.order_next import NextDeed, next_deeds
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui.words import orders as words


class StepText(NamedTuple):
    """Where the order is: whose turn it is for what, and what that unlocks.

    Attributes:
        text: Our own words; what somebody wrote stands at `{reason}`.
        reason: What they wrote; empty where `text` has no place for it.
    """

    title: str
    text: str
    reason: str = ""

    def within(self, reason: str) -> str:
        """The text around `reason` as it is to be shown."""
        return self.text.replace("{reason}", reason)


def deed_label(deed: NextDeed) -> str:
    """What a button says that does `deed`."""
    if deed.kind == "submit_voucher":
        return _upload(deed.milestone)
    if deed.kind == "confirm_voucher":
        return _confirm(deed.milestone)
    translate = QCoreApplication.translate
    if deed.kind == "issue_paper":
        text = translate("Orders", "Issue: {paper}")
        proforma = translate("Orders", "Issue proforma invoice")
        paper = str(deed.paper)
        return proforma if paper == "proforma_invoice" else text.format(paper=words.paper(paper))
    if deed.kind == "propose":
        return {
            "terms": translate("Orders", "Propose other terms"),
            "cancel": translate("Orders", "Propose a cancellation"),
            "resolve": translate("Orders", "Propose a resolution"),
        }.get(str(deed.proposal), str(deed.proposal))
    return deed_name(deed.kind)


def deed_name(kind: str) -> str:
    """A deed by its kind alone, for what waits to be sent."""
    translate = QCoreApplication.translate
    return {
        "offer": translate("Orders", "Offer the order"),
        "confirm": translate("Orders", "Confirm the order"),
        "decline": translate("Orders", "Decline the order"),
        "issue_paper": translate("Orders", "Issue a paper"),
        "accept_payee": translate("Orders", "Check the bank account"),
        "submit_voucher": translate("Orders", "Upload a voucher"),
        "withdraw_voucher": translate("Orders", "Take the voucher back"),
        "confirm_voucher": translate("Orders", "Confirm the voucher"),
        "refuse_voucher": translate("Orders", "Refuse the voucher"),
        "declare_vehicles": translate("Orders", "Enter the VINs"),
        "propose": translate("Orders", "Propose a change"),
        "agree_proposal": translate("Orders", "Agree to the proposal"),
        "drop_proposal": translate("Orders", "Drop the proposal"),
        "cancel": translate("Orders", "Cancel the order"),
        "hold": translate("Orders", "Put on hold"),
        "resume": translate("Orders", "Go on"),
        "dispute": translate("Orders", "Open a dispute"),
        "complete": translate("Orders", "Complete the order"),
    }.get(kind, kind)


def arriving_text() -> StepText:
    """Instead of a step, while the platform has not heard of the acceptance."""
    translate = QCoreApplication.translate
    return StepText(
        translate("Orders", "You accepted the offer"),
        translate(
            "Orders",
            "The platform makes this order when your acceptance arrives. Until then nothing can "
            "be done with it.",
        ),
    )


def step_text(order: Order, side: Side) -> StepText:
    """Where the order stands, for `side`."""
    special = _standing(order, side)
    if special is not None:
        return special
    current = order.current()
    if current is None:
        ended = words.status(str(order.status)).text
        return StepText(ended, "{reason}", order.reason) if order.reason else StepText(ended, "")
    return StepText(_turn_title(order, side), _way_on(order, current, side))


def _turn_title(order: Order, side: Side) -> str:
    """Whose turn it is, and for what."""
    translate = QCoreApplication.translate
    whose = turn(order)
    if whose is None:
        return words.status(str(order.status)).text
    primary = next((one for one in next_deeds(order, whose) if one.primary), None)
    deed = deed_label(primary) if primary else words.milestone(str(order.current()))
    if whose is side:
        return translate("Orders", "Your turn: {deed}").format(deed=deed)
    if whose is Side.SUPPLIER:
        return translate("Orders", "The supplier's turn: {deed}").format(deed=deed)
    return translate("Orders", "The purchaser's turn: {deed}").format(deed=deed)


def _standing(order: Order, side: Side) -> StepText | None:
    """What is said while the order does not simply go on."""
    translate = QCoreApplication.translate
    title = _turn_title(order, side)
    if order.proposal is not None:
        mine = order.proposal.by is side
        text = translate("Orders", "The other side agrees to your proposal or refuses it.")
        if not mine:
            text = translate("Orders", "Read the proposal. Nothing changes before you agree.")
        return StepText(title, text)
    if order.status == OrderStatus.OFFERED:
        text = translate("Orders", "The order begins when the other side has confirmed it.")
        if order.offered_by is not side:
            text = translate("Orders", "Read the terms. The order begins when you confirm it.")
        return StepText(title, text)
    if order.status == OrderStatus.ON_HOLD:
        text = translate("Orders", "Everything waits and no clock runs. Reason: {reason}")
        return StepText(title, text, order.reason or "—")
    if order.status == OrderStatus.DISPUTED:
        text = translate(
            "Orders",
            "Add evidence and propose a resolution. If you do not agree, the platform's "
            "staff decides.",
        )
        title = translate("Orders", "Disputed: everything stands still")
        if order.dispute is None:
            return StepText(title, text)
        about = translate("Orders", "Reason: {reason}")
        return StepText(title, f"{about}\n{text}", order.dispute.reason)
    if order.payee_changed() and order.current() in PAYMENTS:
        text = translate(
            "Orders",
            "The supplier's bank account has changed. Nothing can be paid or confirmed before "
            "the purchaser has called back and checked it.",
        )
        return StepText(title, text)
    return None


def _way_on(order: Order, current: Milestone, side: Side) -> str:
    """Who does what at the current step, and what comes after it."""
    translate = QCoreApplication.translate
    way = plan(order.terms)
    place = way.index(current)
    sentences = [_who(order, current, side)]
    if place + 1 < len(way):
        text = translate("Orders", "Next: {step}")
        sentences.append(text.format(step=words.milestone(str(way[place + 1]))))
    return " ".join(sentences)


def _who(order: Order, current: Milestone, side: Side) -> str:
    translate = QCoreApplication.translate
    if current in DOERS:
        return _own_step(current, mine=DOERS[current] is side)
    prover, kind = PROOFS[current]
    what = words.voucher(str(kind))
    if phase(order, current) is Phase.PROVED:
        if prover is side:
            text = translate("Orders", "{voucher}: you have uploaded it, the other side confirms.")
        elif current in PAYMENTS:
            text = translate(
                "Orders",
                "{voucher}: uploaded, but that does not mean paid. Confirm once the money is on "
                "your account.",
            )
        else:
            text = translate("Orders", "{voucher}: compare it with the order, then confirm it.")
        return text.format(voucher=what)
    if prover is side and side is Side.PURCHASER:
        text = translate("Orders", "{voucher}: you upload it, the supplier confirms it.")
    elif prover is side:
        text = translate("Orders", "{voucher}: you upload it, the purchaser confirms it.")
    elif prover is Side.SUPPLIER:
        text = translate("Orders", "{voucher}: the supplier uploads it, you confirm it.")
    else:
        text = translate("Orders", "{voucher}: the purchaser uploads it, you confirm it.")
    return text.format(voucher=what)


def _own_step(current: Milestone, *, mine: bool) -> str:
    """Steps that are a statement of one side, without a proof."""
    translate = QCoreApplication.translate
    texts = {
        Milestone.PROFORMA: (
            translate("Orders", "You issue the invoice with the account to pay to."),
            translate("Orders", "The supplier issues the invoice with the account to pay to."),
        ),
        Milestone.SOURCED: (
            translate("Orders", "You say which vehicles they are, by their VINs."),
            translate("Orders", "The supplier says which vehicles they are, by their VINs."),
        ),
        Milestone.COMPLETED: (
            translate("Orders", "You complete the order if you have no claims."),
            translate("Orders", "The purchaser completes the order, or it completes by itself."),
        ),
    }
    mine_text, other_text = texts.get(current, ("", ""))
    return mine_text if mine else other_text


def _upload(milestone: Milestone | None) -> str:
    translate = QCoreApplication.translate
    return {
        "letter_of_credit": translate("Orders", "Upload letter of credit"),
        "deposit": translate("Orders", "Upload deposit slip"),
        "inspected": translate("Orders", "Upload inspection report"),
        "licensed": translate("Orders", "Upload export licence"),
        "balance": translate("Orders", "Upload balance slip"),
        "loaded": translate("Orders", "Upload proof of loading"),
        "bill_of_lading": translate("Orders", "Upload bill of lading"),
        "documents": translate("Orders", "Upload courier receipt"),
        "arrived": translate("Orders", "Upload arrival notice"),
        "cleared": translate("Orders", "Upload customs release"),
        "delivered": translate("Orders", "Upload signed receipt"),
    }.get(str(milestone), translate("Orders", "Add evidence"))


def _confirm(milestone: Milestone | None) -> str:
    translate = QCoreApplication.translate
    return {
        "letter_of_credit": translate("Orders", "Confirm the letter of credit"),
        "deposit": translate("Orders", "Confirm the deposit"),
        "inspected": translate("Orders", "Confirm the inspection"),
        "licensed": translate("Orders", "Confirm the export licence"),
        "balance": translate("Orders", "Confirm the balance"),
        "loaded": translate("Orders", "Confirm the loading"),
        "bill_of_lading": translate("Orders", "Confirm the bill of lading"),
        "documents": translate("Orders", "Confirm the documents"),
        "arrived": translate("Orders", "Confirm the arrival"),
        "cleared": translate("Orders", "Confirm the customs release"),
        "delivered": translate("Orders", "Confirm the delivery"),
    }.get(str(milestone), deed_name("confirm_voucher"))
