"""What a line of today asks for, and where it leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.services.dashboard_view import Need, NeedKind
from vehilink_desktop.ui.common.errors import describe
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

_PAGES = {
    "order": "order",
    "quotation": "quotation",
    "request": "request",
    "listing": "editor",
}
_PARTS = {"payee": "my/payees", "certification": "my/certification"}


def asks(need: Need) -> str:
    """One sentence: what is to be done."""
    translate = QCoreApplication.translate
    step = need.detail in list(Milestone) and need.detail != Milestone.AGREED
    if need.kind is NeedKind.ORDER_TURN and step:
        return translate("Today", "Your step: {step}").format(step=milestone(need.detail))
    if need.kind is NeedKind.VOUCHER:
        return translate("Today", "Check the proof: {step}").format(step=milestone(need.detail))
    if need.kind is NeedKind.DEED_FAILED:
        reason = describe(Known(need.detail)).title
        return translate("Today", "Not sent: {reason}").format(reason=reason)
    return {
        NeedKind.ORDER_TURN: translate("Today", "Answer the order"),
        NeedKind.QUOTATION_TURN: translate("Today", "Answer the offer"),
        NeedKind.QUOTATION_ENDING: translate("Today", "Your offer runs out unanswered"),
        NeedKind.REQUEST_ENDING: translate("Today", "Your request ends"),
        NeedKind.REQUEST_FITS: translate("Today", "A request fits your stock"),
        NeedKind.LISTING: translate("Today", "This vehicle needs you"),
    }[need.kind]


def route(need: Need) -> str:
    """Where the person sees to it; what has no page of its own stands in the transfers."""
    if need.subject in _PAGES:
        return f"{_PAGES[need.subject]}/{need.id}"
    return _PARTS.get(need.subject, "transfers")
