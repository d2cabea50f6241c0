"""Words of quotations: where they stand, what was done, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.theme import Tone
from vehilink_desktop.ui.words import terms as term_words
from vehilink_desktop.ui.words.states import State


def state(key: str, *, turn_mine: bool | None = None) -> State:
    """The chip of a quotation; of an open one it says whose turn it is, where that is known."""
    translate = QCoreApplication.translate
    if key in ("asked", "open") and turn_mine:
        return State(translate("Words", "Your turn"), Tone.WARN, "bell")
    return {
        "draft": State(translate("Words", "Being written"), Tone.NEUTRAL, "pencil"),
        "asked": State(translate("Words", "Asked for"), Tone.INFO, "inbox"),
        "open": State(translate("Words", "Offered"), Tone.INFO, "send"),
        "accepted": State(translate("Words", "Accepted"), Tone.OK, "handshake"),
        "declined": State(translate("Words", "Declined"), Tone.NEUTRAL, "circle-x"),
        "withdrawn": State(translate("Words", "Withdrawn"), Tone.NEUTRAL, "undo-2"),
        "expired": State(translate("Words", "Expired"), Tone.NEUTRAL, "clock"),
    }.get(key) or State(key, Tone.NEUTRAL, "circle")


def pending(kind: str, state_key: str, *, online: bool) -> State:
    """The chip of a deed that the platform has not confirmed."""
    translate = QCoreApplication.translate
    if state_key == "parked":
        return State(translate("Words", "Needs you"), Tone.BAD, "circle-alert")
    if not online:
        return State(translate("Words", "Waiting for network"), Tone.WARN, "clock")
    return State(deed_under_way(kind), Tone.INFO, "clock")


def deed_under_way(kind: str) -> str:
    """What is being told to the platform."""
    translate = QCoreApplication.translate
    return {
        "ask": translate("Words", "Asking"),
        "offer": translate("Words", "Sending the offer"),
        "withdraw": translate("Words", "Withdrawing"),
        "decline": translate("Words", "Declining"),
        "accept": translate("Words", "Accepting"),
    }.get(kind, kind)


def offer_title(number: int, by: Side, mine: Side) -> str:
    """`Offer 2 · yours`."""
    translate = QCoreApplication.translate
    if by is mine:
        return translate("Words", "Offer {n}, yours").format(n=number)
    if by is Side.SUPPLIER:
        return translate("Words", "Offer {n}, from the supplier").format(n=number)
    return translate("Words", "Offer {n}, from the purchaser").format(n=number)


def standing(state_key: str, *, turn_mine: bool, side: Side) -> str:
    """Where it stands and whose turn it is, in one sentence."""
    translate = QCoreApplication.translate
    if state_key == "asked":
        if side is Side.SUPPLIER:
            return translate("Words", "A purchaser asks for your quotation.")
        return translate("Words", "You have asked. The supplier answers next.")
    if state_key == "open":
        if turn_mine:
            return translate(
                "Words", "It is your turn: accept, answer with other terms or decline."
            )
        return translate("Words", "Your offer is with the other side. It answers next.")
    return {
        "draft": translate("Words", "Not sent yet. Only you see it."),
        "accepted": translate("Words", "Accepted. It has become an order."),
        "declined": translate("Words", "Declined. The supplier may quote again."),
        "withdrawn": translate("Words", "The supplier has taken the offer back."),
        "expired": translate("Words", "A price in it is no longer valid."),
    }.get(state_key, "")


def attestation() -> str:
    """What a supplier confirms with each offer."""
    return QCoreApplication.translate(
        "Words",
        "I attest that this quotation is authentic: the vehicles can be delivered at these prices "
        "and terms.",
    )


def cost_part(part: str) -> str:
    """A component of what vehicles cost in the end."""
    translate = QCoreApplication.translate
    return {
        "destination": translate("Words", "Costs at destination"),
        "duty": translate("Words", "Import duty and taxes"),
        "other": translate("Words", "Other"),
    }.get(part) or term_words.charge(part)


def cost_source(source: str) -> str:
    """Who says an amount of a comparison, or why there is none."""
    translate = QCoreApplication.translate
    return {
        "offer": translate("Words", "quoted"),
        "estimate": translate("Words", "your estimate"),
        "included": translate("Words", "in the price"),
        "not_counted": translate("Words", "not counted"),
    }.get(source, source)


def no_cost(problem: str, currency: str, target: str) -> str:
    """Why an offer cannot be compared."""
    translate = QCoreApplication.translate
    if problem == "rate-missing":
        text = translate(
            "Words", "There is no exchange rate for {currency}, so it cannot be told in {target}."
        )
    else:
        text = translate("Words", "In {target} it gets too large to be an amount.")
    return text.format(currency=bidi.ltr(currency), target=bidi.ltr(target))
