"""Words of orders: where they stand, the steps of the way, vouchers, papers, clocks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words.states import State


def status(key: str) -> State:
    """The chip of an order."""
    translate = QCoreApplication.translate
    return {
        "offered": State(translate("Words", "Offered"), Tone.INFO, "send"),
        "active": State(translate("Words", "Under way"), Tone.INFO, "play"),
        "on_hold": State(translate("Words", "On hold"), Tone.WARN, "pause"),
        "disputed": State(translate("Words", "Disputed"), Tone.BAD, "scale"),
        "completed": State(translate("Words", "Completed"), Tone.OK, "circle-check"),
        "cancelled": State(translate("Words", "Cancelled"), Tone.NEUTRAL, "circle-x"),
        "expired": State(translate("Words", "Expired"), Tone.NEUTRAL, "clock"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")


def milestone(key: str) -> str:
    """A step of the way."""
    translate = QCoreApplication.translate
    return {
        "agreed": translate("Words", "Agreed"),
        "proforma": translate("Words", "Proforma invoice"),
        "letter_of_credit": translate("Words", "Letter of credit"),
        "deposit": translate("Words", "Deposit"),
        "sourced": translate("Words", "Vehicles named"),
        "inspected": translate("Words", "Inspection"),
        "licensed": translate("Words", "Export licence"),
        "balance": translate("Words", "Balance"),
        "loaded": translate("Words", "Loaded"),
        "bill_of_lading": translate("Words", "Bill of lading"),
        "documents": translate("Words", "Documents sent"),
        "arrived": translate("Words", "Arrived"),
        "cleared": translate("Words", "Customs cleared"),
        "delivered": translate("Words", "Delivered"),
        "completed": translate("Words", "Completed"),
    }.get(key, key)


def phase(key: str) -> str:
    """How far a step is, read aloud and in tooltips."""
    translate = QCoreApplication.translate
    return {
        "ahead": translate("Words", "still ahead"),
        "due": translate("Words", "due now"),
        "proved": translate("Words", "proof uploaded, not confirmed yet"),
        "done": translate("Words", "done"),
    }.get(key, key)


def voucher(key: str) -> str:
    """What a voucher is."""
    translate = QCoreApplication.translate
    return {
        "deposit_slip": translate("Words", "Deposit slip"),
        "balance_slip": translate("Words", "Balance slip"),
        "letter_of_credit": translate("Words", "Letter of credit"),
        "inspection_report": translate("Words", "Inspection report"),
        "export_licence": translate("Words", "Export licence"),
        "loading_proof": translate("Words", "Proof of loading"),
        "bill_of_lading": translate("Words", "Bill of lading"),
        "courier_receipt": translate("Words", "Courier receipt of the documents"),
        "arrival_notice": translate("Words", "Arrival notice"),
        "customs_release": translate("Words", "Customs release"),
        "signed_receipt": translate("Words", "Signed receipt"),
        "evidence": translate("Words", "Evidence"),
    }.get(key, key)


def voucher_state(key: str) -> State:
    """What the other side said of a voucher."""
    translate = QCoreApplication.translate
    return {
        "waiting": State(translate("Words", "Not confirmed yet"), Tone.WARN, "clock"),
        "confirmed": State(translate("Words", "Confirmed"), Tone.OK, "circle-check"),
        "refused": State(translate("Words", "Refused"), Tone.BAD, "circle-x"),
        "withdrawn": State(translate("Words", "Taken back"), Tone.NEUTRAL, "undo-2"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")


def voucher_fact(name: str) -> str:
    """What a field of `VoucherFacts` is called."""
    translate = QCoreApplication.translate
    return {
        "amount": translate("Words", "Amount"),
        "on": translate("Words", "Date"),
        "payer": translate("Words", "Paid by"),
        "payee_holder": translate("Words", "Paid to"),
        "payee_number": translate("Words", "Account paid to"),
        "reference": translate("Words", "Reference"),
        "vins": translate("Words", "VINs"),
        "consignee": translate("Words", "Consignee"),
        "port_of_loading": translate("Words", "Port of loading"),
        "port_of_discharge": translate("Words", "Port of discharge"),
        "vessel": translate("Words", "Vessel and voyage"),
    }.get(name, name)


def paper(key: str) -> str:
    """What a paper is."""
    translate = QCoreApplication.translate
    return {
        "quotation": translate("Words", "Quotation"),
        "proforma_invoice": translate("Words", "Proforma invoice"),
        "sales_contract": translate("Words", "Sales contract"),
        "commercial_invoice": translate("Words", "Commercial invoice"),
        "packing_list": translate("Words", "Packing list"),
    }.get(key, key)


def paper_languages() -> list[Choice]:
    """What papers can be written in, each in its own language."""
    return [
        Choice("zh", "中文"),
        Choice("en", "English"),
        Choice("ru", "Русский"),
        Choice("ar", "العربية"),
        Choice("es", "Español"),
        Choice("fr", "Français"),
    ]


def clock(key: str) -> str:
    """What a clock counts towards; `{time}` is what is left."""
    translate = QCoreApplication.translate
    return {
        "answer": translate("Words", "To answer the order: {time}"),
        "deposit": translate("Words", "To pay the deposit: {time}"),
        "confirmation": translate("Words", "To confirm the voucher: {time}"),
        "presentation": translate("Words", "To present the documents: {time}"),
        "claim": translate("Words", "To make claims: {time}"),
    }.get(key, "{time}")


def clock_over(key: str) -> str:
    """What is said once a clock has run out."""
    translate = QCoreApplication.translate
    return {
        "answer": translate("Words", "The time to answer is over"),
        "deposit": translate("Words", "The deposit is overdue"),
        "confirmation": translate("Words", "The confirmation is overdue"),
        "presentation": translate("Words", "The documents are overdue"),
        "claim": translate("Words", "The time for claims is over"),
    }.get(key, key)


def clock_end(key: str) -> str:
    """What the platform does when a clock that ends the order runs out; empty for the others."""
    translate = QCoreApplication.translate
    return {
        "answer": translate("Words", "Then the offer expires."),
        "deposit": translate("Words", "Then the order expires."),
        "claim": translate("Words", "Then the order is completed."),
    }.get(key, "")


def check(key: str) -> str:
    """A line of the call-back checklist, as the payer ticks it."""
    translate = QCoreApplication.translate
    return {
        "called_known_number": translate(
            "Words", "I called a number that I knew before, not one from the message or the paper"
        ),
        "spoke_to_known_person": translate("Words", "I spoke to a person whom I know"),
        "compared_holder": translate("Words", "They read the account's holder to me: it is equal"),
        "compared_account_number": translate(
            "Words", "They read the account number to me: it is equal, digit by digit"
        ),
    }.get(key, key)


def proposal(key: str) -> str:
    """What a proposal asks for."""
    translate = QCoreApplication.translate
    return {
        "terms": translate("Words", "Other terms"),
        "cancel": translate("Words", "Cancellation"),
        "resolve": translate("Words", "Resolution of the dispute"),
    }.get(key, key)


def outdated(reason: str) -> str:
    """Why an issued paper does not say what the order says."""
    translate = QCoreApplication.translate
    return {
        "terms": translate("Words", "Outdated: the terms have changed since"),
        "payee": translate("Words", "Outdated: the bank account has changed since"),
    }.get(reason, reason)


def quotation_status(key: str) -> State:
    """The chip of a quotation in the pipeline."""
    translate = QCoreApplication.translate
    return {
        "draft": State(translate("Words", "Draft"), Tone.NEUTRAL, "pencil"),
        "asked": State(translate("Words", "Asked for"), Tone.INFO, "circle-question-mark"),
        "open": State(translate("Words", "Quoted"), Tone.INFO, "tag"),
        "accepted": State(translate("Words", "Accepted"), Tone.OK, "handshake"),
        "declined": State(translate("Words", "Declined"), Tone.NEUTRAL, "circle-x"),
        "withdrawn": State(translate("Words", "Withdrawn"), Tone.NEUTRAL, "undo-2"),
        "expired": State(translate("Words", "Expired"), Tone.NEUTRAL, "clock"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")


def pending(key: str) -> State:
    """The chip of a deed that the platform has not confirmed."""
    translate = QCoreApplication.translate
    return {
        "queued": State(translate("Words", "Waiting to be sent"), Tone.WARN, "clock"),
        "sending": State(translate("Words", "Being sent"), Tone.INFO, "cloud-upload"),
        "parked": State(translate("Words", "Needs you"), Tone.BAD, "circle-alert"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")
