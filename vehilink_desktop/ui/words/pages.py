"""The pages of the window by their routes, as browsing records name them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def page_name(route: str) -> str:
    """The name of a page; one that this version does not know by its route."""
    translate = QCoreApplication.translate
    return {
        "today": translate("Pages", "Today"),
        "market": translate("Pages", "Market"),
        "stock": translate("Pages", "Stock"),
        "batch": translate("Pages", "Files of several vehicles"),
        "editor": translate("Pages", "Vehicle editor"),
        "capture": translate("Pages", "Camera"),
        "scan": translate("Pages", "Scanning"),
        "requests": translate("Pages", "Requests"),
        "request": translate("Pages", "A request"),
        "quotation": translate("Pages", "A quotation"),
        "compare": translate("Pages", "Comparison of quotations"),
        "deals": translate("Pages", "Deals"),
        "order": translate("Pages", "An order"),
        "order-draft": translate("Pages", "Draft of an order"),
        "transfers": translate("Pages", "Transfers"),
        "my": translate("Pages", "My"),
    }.get(route, route)
