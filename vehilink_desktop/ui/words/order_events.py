"""The history of an order in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import Order, OrderEvent
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.words import orders as words


def actor(event: OrderEvent, side: Side) -> str:
    """Who did it, for `side`."""
    translate = QCoreApplication.translate
    if event.by is None:
        return translate("OrderEvents", "The platform")
    if event.by is side:
        return translate("OrderEvents", "You")
    if event.by is Side.SUPPLIER:
        return translate("OrderEvents", "The supplier")
    return translate("OrderEvents", "The purchaser")


def event_text(event: OrderEvent, order: Order) -> str:
    """What happened, without who did it."""
    detail = event.detail
    text = {**_plain(), **_of_vouchers(), **_of_papers()}.get(event.kind)
    if text is None:
        return event.kind
    proposal = words.proposal(str(detail.get("proposal", "")))
    return text.format(
        voucher=words.voucher(str(detail.get("voucher", ""))),
        paper=words.paper(str(detail.get("paper", ""))),
        number=bidi.ltr(str(detail.get("number", ""))),
        step=words.milestone(str(detail.get("milestone", ""))),
        proposal=proposal,
        version=detail.get("version", ""),
        n=detail.get("vehicles", ""),
        amount=formats.money(Money(minor=_minor(detail), currency=order.terms.currency)),
    )


def event_note(event: OrderEvent) -> str:
    """What somebody wrote with it; empty without a word."""
    return str(event.detail.get("reason") or event.detail.get("note") or "")


def _minor(detail: dict[str, object]) -> int:
    found = detail.get("refund_minor", 0)
    return found if isinstance(found, int) else 0


def _plain() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "offer": translate("OrderEvents", "Offered the order"),
        "accept": translate("OrderEvents", "Accepted the quotation"),
        "confirm": translate("OrderEvents", "Confirmed the order"),
        "decline": translate("OrderEvents", "Declined the order"),
        "declare_vehicles": translate("OrderEvents", "Entered the VINs: {n} vehicles"),
        "propose": translate("OrderEvents", "Proposed: {proposal}"),
        "agree_proposal": translate("OrderEvents", "Agreed: {proposal}"),
        "drop_proposal": translate("OrderEvents", "The proposal was refused or taken back"),
        "cancel": translate("OrderEvents", "Cancelled the order"),
        "hold": translate("OrderEvents", "Put the order on hold"),
        "resume": translate("OrderEvents", "Let the order go on"),
        "dispute": translate("OrderEvents", "Opened a dispute"),
        "dispute_decided": translate("OrderEvents", "Decided the dispute, paid back: {amount}"),
        "complete": translate("OrderEvents", "Completed the order"),
        "run_out": translate("OrderEvents", "A clock has run out"),
        "milestone": translate("OrderEvents", "Reached: {step}"),
    }


def _of_vouchers() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "submit_voucher": translate("OrderEvents", "Uploaded: {voucher}"),
        "withdraw_voucher": translate("OrderEvents", "Took back: {voucher}"),
        "confirm_voucher": translate("OrderEvents", "Confirmed: {voucher}"),
        "refuse_voucher": translate("OrderEvents", "Refused: {voucher}"),
    }


def _of_papers() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "issue_paper": translate("OrderEvents", "Issued: {paper} {number}"),
        "payee_changed": translate("OrderEvents", "Changed the bank account, version {version}"),
        "accept_payee": translate("OrderEvents", "Checked the bank account, version {version}"),
    }
