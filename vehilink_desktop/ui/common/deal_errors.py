"""The words for deeds that do not fit a quotation or an order as it stands now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]


def deal_words() -> dict[str, Words]:
    """By slug of `Obstacle` and `QuotationObstacle`: title, what happened, what to do."""
    return {**_moved_on(), **_vouchers(), **_money(), **_quotations(), **_papers()}


def _moved_on() -> dict[str, Words]:
    translate = QCoreApplication.translate
    look = translate("Errors", "Look at how it stands now, then decide again.")
    return {
        "order-ended": (
            translate("Errors", "The order has ended"),
            translate("Errors", "It was completed, cancelled or has expired meanwhile."),
            translate("Errors", "Give up what waits. Nothing of it counts any more."),
        ),
        "order-stands-still": (
            translate("Errors", "The order stands still"),
            translate("Errors", "It is on hold or disputed, so nothing goes on."),
            translate("Errors", "Wait until it goes on, then send it again."),
        ),
        "not-yours": (
            translate("Errors", "This is up to the other side"),
            translate("Errors", "Only the other side of the deal can do this."),
            translate("Errors", "Wait for the other side."),
        ),
        "not-now": (
            translate("Errors", "This is not the step the order is at"),
            translate("Errors", "Something else comes first, or this is done already."),
            look,
        ),
        "terms-changed": (
            translate("Errors", "The terms have changed meanwhile"),
            translate("Errors", "They are not what you saw when you decided."),
            translate("Errors", "Read the terms of now, then decide again."),
        ),
        "terms-wrong": (
            translate("Errors", "These terms cannot be proposed"),
            translate("Errors", "Something in them is missing or does not add up."),
            translate("Errors", "Correct what is marked in the terms."),
        ),
        "proposal-other": (
            translate("Errors", "The proposal is another one now"),
            translate("Errors", "The one that you saw was taken back or answered."),
            look,
        ),
        "proposal-open": (
            translate("Errors", "There is a proposal already"),
            translate("Errors", "Only one can be open at a time."),
            translate("Errors", "Answer it, or take yours back, then propose again."),
        ),
        "counterpart-inactive": (
            translate("Errors", "The other side's account is stopped"),
            translate("Errors", "The platform has suspended it, or it is being closed."),
            translate("Errors", "Wait until that is clear, and pay nothing meanwhile."),
        ),
        "vehicles-wrong": (
            translate("Errors", "The VINs do not fit the order"),
            translate("Errors", "Each vehicle needs a VIN of its own, as many as were ordered."),
            translate("Errors", "Correct the VINs and send them again."),
        ),
    }


def _vouchers() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "voucher-unknown": (
            translate("Errors", "The voucher is not there"),
            translate("Errors", "The order has no such voucher any more."),
            translate("Errors", "Look at the vouchers of now."),
        ),
        "voucher-decided": (
            translate("Errors", "The voucher is decided already"),
            translate("Errors", "It was confirmed, refused or taken back, or one is there now."),
            translate("Errors", "Look at the vouchers of now."),
        ),
        "voucher-incomplete": (
            translate("Errors", "Something is missing on the voucher"),
            translate("Errors", "It needs a page and, for a payment, its amount and date."),
            translate("Errors", "Add what is missing and send it again."),
        ),
    }


def _money() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "payee-missing": (
            translate("Errors", "There is no bank account to pay to"),
            translate("Errors", "The invoice has to name one of the supplier's accounts."),
            translate("Errors", "Add a bank account in My, then issue the invoice."),
        ),
        "payee-changed": (
            translate("Errors", "The bank account has changed"),
            translate("Errors", "It is another one than the purchaser has checked."),
            translate("Errors", "Call back and check it first. Do not pay before."),
        ),
        "checklist-incomplete": (
            translate("Errors", "Not everything was checked"),
            translate("Errors", "All lines of the checklist have to be ticked."),
            translate("Errors", "Call a number that you know and go through the list."),
        ),
        "money-moved": (
            translate("Errors", "Money has moved already"),
            translate("Errors", "What was paid or proved cannot be changed or ended alone."),
            translate("Errors", "Propose it, so that the other side agrees to it."),
        ),
    }


def _papers() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "nothing-to-send": (
            translate("Errors", "There is nothing to send"),
            translate("Errors", "What is written says the same as what is agreed."),
            translate("Errors", "Change something first."),
        ),
        "nothing-to-print": (
            translate("Errors", "There is nothing to print yet"),
            translate("Errors", "The deal has no terms or no number of the platform yet."),
            translate("Errors", "Wait until the platform has it, then try again."),
        ),
        "cross-border-consent-needed": (
            translate("Errors", "The other side is abroad"),
            translate("Errors", "The deal takes data across the border, which you allow first."),
            translate("Errors", "Read what goes there and allow it."),
        ),
    }


def _quotations() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "quotation-ended": (
            translate("Errors", "The quotation has ended"),
            translate("Errors", "It was accepted, declined, withdrawn or has expired."),
            translate("Errors", "Give up what waits, or ask for a new quotation."),
        ),
        "already-open": (
            translate("Errors", "There is a quotation already"),
            translate("Errors", "You have one that is open on the same request or vehicle."),
            translate("Errors", "Go on with that one; it stands in Deals."),
        ),
        "not-your-turn": (
            translate("Errors", "It is the other side's turn"),
            translate("Errors", "The last offer is your own."),
            translate("Errors", "Wait for the answer, or withdraw your offer."),
        ),
        "offer-changed": (
            translate("Errors", "There is another offer now"),
            translate("Errors", "It is not the one that you saw when you decided."),
            translate("Errors", "Read the offer of now, then decide again."),
        ),
        "offer-expired": (
            translate("Errors", "The offer has expired"),
            translate("Errors", "It was valid until a time that is over."),
            translate("Errors", "Ask the supplier to offer it again."),
        ),
        "quotation-too-long": (
            translate("Errors", "The quotation has become too long"),
            translate("Errors", "It went to and fro too often, or with too many vehicles."),
            translate("Errors", "Accept or decline the last offer, or begin a new quotation."),
        ),
        "not-authentic": (
            translate("Errors", "The confirmation is missing"),
            translate("Errors", "A supplier confirms that the quotation is authentic."),
            translate("Errors", "Tick the confirmation and send it again."),
        ),
    }
