"""What is on its way, by what it is about: where that is written, and who tries again."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.services.transfers import TransferRow

Work = Callable[[Backend, TransferRow], object]


class Subject(NamedTuple):
    """How the page deals with the operations of one noun.

    Attributes:
        route: The page on which it is written; the id is put in for `{id}`.
        retry: Send what was refused again, with what is written now.
        take_back: Do not send it, or give it up.
    """

    icon: str
    route: str
    retry: Work
    take_back: Work


SUBJECTS: dict[str, Subject] = {
    "listing": Subject(
        "car",
        "editor/{id}",
        lambda backend, row: backend.listings.retry(row.listing_id),
        lambda backend, row: backend.listings.cancel_operation(row.listing_id),
    ),
    "certification": Subject(
        "shield-check",
        "my/certification",
        lambda backend, _row: backend.certification.submit(),
        lambda backend, _row: backend.certification.take_back(),
    ),
    "request": Subject(
        "clipboard-list",
        "request/{id}",
        lambda backend, row: backend.requests.retry(row.listing_id),
        lambda backend, row: backend.requests.take_back(row.listing_id),
    ),
    "quotation": Subject(
        "message-square",
        "quotation/{id}",
        lambda backend, row: backend.quotations.retry(row.listing_id),
        lambda backend, row: backend.quotations.take_back(row.id),
    ),
    "order": Subject(
        "handshake",
        "order/{id}",
        lambda backend, row: backend.orders.retry(row.listing_id),
        lambda backend, row: backend.orders.take_back(row.id),
    ),
    "payee": Subject(
        "banknote",
        "my/payees",
        lambda backend, row: backend.payees.retry(row.listing_id),
        lambda backend, row: backend.payees.take_back(row.listing_id),
    ),
    "complaint": Subject(
        "flag",
        "deals",
        lambda backend, row: backend.complaints.retry(row.listing_id),
        lambda backend, row: backend.complaints.take_back(row.listing_id),
    ),
    "identity_check": Subject(
        "scan-face",
        "my/profile",
        lambda backend, row: backend.identity.retry(row.listing_id),
        lambda backend, row: backend.identity.give_up(row.listing_id),
    ),
    "choices": Subject(
        "shield",
        "my/privacy/settings",
        lambda backend, _row: backend.choices.retry(),
        lambda backend, _row: backend.choices.take_back(),
    ),
    "browsing": Subject(
        "shield",
        "my/privacy/settings",
        lambda backend, _row: backend.browsing.retry(),
        lambda backend, _row: backend.browsing.take_back(),
    ),
    "privacy_case": Subject(
        "shield",
        "my/privacy/requests",
        lambda backend, row: backend.privacy_cases.retry(row.listing_id),
        lambda backend, row: backend.privacy_cases.take_back(row.listing_id),
    ),
    "link_report": Subject(
        "flag",
        "my/privacy",
        lambda backend, row: backend.links.retry(row.listing_id),
        lambda backend, row: backend.links.take_back(row.listing_id),
    ),
}


def untitled(subject: str) -> str:
    """What it is called while nothing names it."""
    translate = QCoreApplication.translate
    return {
        "listing": translate("TransferModel", "New vehicle"),
        "certification": translate("TransferModel", "Company certification"),
        "request": translate("TransferModel", "Purchase request"),
        "quotation": translate("TransferModel", "Quotation"),
        "order": translate("TransferModel", "Order"),
        "payee": translate("TransferModel", "Bank account"),
        "complaint": translate("TransferModel", "Message to customer service"),
        "identity_check": translate("TransferModel", "Proof of your identity"),
        "choices": translate("TransferModel", "Privacy settings"),
        "browsing": translate("TransferModel", "Browsing records"),
        "privacy_case": translate("TransferModel", "Request about your data"),
        "link_report": translate("TransferModel", "Dangerous link"),
    }.get(subject, subject)
