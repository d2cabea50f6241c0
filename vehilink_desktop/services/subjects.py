"""What an operation of the outbox is about, and what that is called."""

from __future__ import annotations

from sqlalchemy import Connection

from vehilink_desktop.storage.repositories import (
    complaints,
    drafts,
    listings,
    order_drafts,
    orders,
    outbox,
    payees,
    quotations,
    requests,
)

LISTING = "listing"
CERTIFICATION = "certification"
REQUEST = "request"
QUOTATION = "quotation"
ORDER = "order"
PAYEE = "payee"
COMPLAINT = "complaint"
IDENTITY_CHECK = "identity_check"
CHOICES = "choices"
BROWSING = "browsing"
PRIVACY_CASE = "privacy_case"
LINK_REPORT = "link_report"

_SUBJECTS = {
    outbox.PUT: LISTING,
    outbox.ACTION: LISTING,
    outbox.CERTIFY: CERTIFICATION,
    outbox.REQUEST_PUT: REQUEST,
    outbox.REQUEST_ACTION: REQUEST,
    outbox.QUOTATION_DEED: QUOTATION,
    outbox.ORDER_DEED: ORDER,
    outbox.PAYEE_PUT: PAYEE,
    outbox.COMPLAINT_PUT: COMPLAINT,
    outbox.IDENTITY_PUT: IDENTITY_CHECK,
    outbox.CHOICES_PUT: CHOICES,
    outbox.BROWSING_PUT: BROWSING,
    outbox.BROWSING_ERASE: BROWSING,
    outbox.PRIVACY_CASE_PUT: PRIVACY_CASE,
    outbox.LINK_REPORT_PUT: LINK_REPORT,
}


def subject_of(op: outbox.Op) -> str:
    """One of the above; the lane of the operation is its id."""
    return _SUBJECTS[op.kind]


def title_of(conn: Connection, subject: str, one: str) -> str:
    """The vehicles that it is about, or its own number; empty where nothing is known."""
    match subject:
        case "listing":
            vehicle = drafts.get(conn, one) or listings.get(conn, one)
            return vehicle.content.title() if vehicle else ""
        case "request":
            request = requests.draft(conn, one) or requests.get(conn, one)
            return request.content.title() if request else ""
        case "quotation":
            return _quotation_title(conn, one)
        case "order":
            row, draft = orders.row(conn, one), order_drafts.get(conn, one)
            return row.title if row else draft.content.terms.title() if draft else ""
        case "payee":
            payee = payees.get(conn, one)
            return (payee.content.bank_name or "") if payee else ""
        case "complaint":
            complaint = complaints.get(conn, one)
            return complaint.case_no if complaint else ""
    return ""


def _quotation_title(conn: Connection, one: str) -> str:
    quotation, draft = quotations.get(conn, one), quotations.draft(conn, one)
    offer = quotation.latest() if quotation else None
    if offer is not None:
        return offer.terms.title()
    if draft is not None:
        return draft.content.terms.title()
    listing_id = quotation.listing_id if quotation else None
    return title_of(conn, LISTING, listing_id) if listing_id else ""
