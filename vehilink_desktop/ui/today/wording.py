"""What a line of today asks for, and where it leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.services.dashboard_view import Need, NeedKind
from vehilink_desktop.ui.words.orders import milestone

ICONS = {
    NeedKind.QUOTATION_TURN: "message-square",
    NeedKind.QUOTATION_ENDING: "clock",
    NeedKind.ORDER_TURN: "circle-dot",
    NeedKind.VOUCHER: "file-text",
    NeedKind.REQUEST_ENDING: "clock",
    NeedKind.REQUEST_FITS: "search",
    NeedKind.DEED_FAILED: "circle-alert",
    NeedKind.LISTING: "car",
}


def asks(need: Need) -> str:
    """One sentence: what is to be done."""
    translate = QCoreApplication.translate
    if need.kind is NeedKind.ORDER_TURN:
        return translate("Today", "Your step: {step}").format(step=milestone(need.detail))
    if need.kind is NeedKind.VOUCHER:
        return translate("Today", "Check the proof: {step}").format(step=milestone(need.detail))
    return {
        NeedKind.QUOTATION_TURN: translate("Today", "Answer the offer"),
        NeedKind.QUOTATION_ENDING: translate("Today", "The offer runs out"),
        NeedKind.REQUEST_ENDING: translate("Today", "Your request ends"),
        NeedKind.REQUEST_FITS: translate("Today", "A request fits your stock"),
        NeedKind.DEED_FAILED: translate("Today", "Could not be sent"),
        NeedKind.LISTING: translate("Today", "This vehicle needs you"),
    }[need.kind]


def route(need: Need) -> str:
    """Where the person sees to it."""
    page = {"order": "order", "quotation": "quotation", "request": "request", "listing": "editor"}
    return f"{page[need.subject]}/{need.id}"
