"""The console's words: labels of slugs, and sentences after a deed."""

from __future__ import annotations

from datetime import datetime, timedelta

from vehilink_desktop.core import masking
from vehilink_desktop.domain.money import exponent
from vehilink_desktop.domain.notice import NoticeKind
from vehilink_desktop.domain.policy import ChangeKind
from vehilink_desktop.domain.privacy_case import CaseState
from vehilink_desktop.domain.processing import Basis
from vehilink_desktop.domain.terms import BalanceTrigger
from vehilink_desktop.domain.vocabulary import PaymentTerms
from vehilink_desktop.sandbox.console.audit import Action

FIELDS = {
    "user_type": "Kind of account",
    "company_name": "Company name",
    "company_name_zh": "Company name in Chinese",
    "credit_code": "Unified social credit code",
    "registration_number": "Registration number",
    "address": "Address",
    "country": "Country",
}
REASONS = {
    "unreadable": "Cannot be read",
    "not_matching": "Does not match the document",
    "expired": "Has expired",
    "incomplete": "Is incomplete",
    "wrong_document": "Another document is needed",
    "not_found_in_registry": "Not found in the registry",
}
PAYMENTS: dict[str, str] = {
    PaymentTerms.TT: "Telegraphic transfer",
    PaymentTerms.LC: "Letter of credit",
    PaymentTerms.DP: "Documents against payment",
    PaymentTerms.ESCROW: "Escrow",
}
TRIGGERS: dict[str, str] = {
    BalanceTrigger.BEFORE_SHIPMENT: "before shipment",
    BalanceTrigger.AGAINST_BL_COPY: "against a copy of the bill of lading",
}
CASE_STATES: dict[str, str] = {
    CaseState.RECEIVED: "Waiting",
    CaseState.GRANTED: "To be carried out",
    CaseState.CARRIED_OUT: "Carried out",
    CaseState.ANSWERED: "Answered",
    CaseState.REFUSED: "Refused",
    CaseState.WITHDRAWN: "Withdrawn",
    CaseState.LIFTED: "Lifted by the user",
}
NOTICE_KINDS: dict[str, str] = {
    NoticeKind.INCIDENT: "Incident",
    NoticeKind.SERVICE_END: "End of the service",
    NoticeKind.TRANSFER: "Transfer of the business",
    NoticeKind.POLICY: "Privacy policy",
    NoticeKind.PROCESSING: "Recipient or purpose",
}
BASES: dict[str, str] = {
    Basis.NEEDED: "Needed for the service",
    Basis.CONSENT: "Only with consent",
    Basis.LAW: "Required by law",
}
CHANGES: dict[str, str] = {
    ChangeKind.PURPOSE: "Purposes",
    ChangeKind.DATA: "Kinds of information",
    ChangeKind.USE: "Ways of use",
    ChangeKind.OWNER: "Owner or organisation",
    ChangeKind.RECIPIENTS: "Main recipients",
    ChangeKind.RIGHTS: "Rights and how to use them",
    ChangeKind.RESPONSIBLE: "Department, contact, complaints",
    ChangeKind.HIGH_RISK: "High risk found",
}
ACTIONS: dict[str, str] = {
    Action.SIGNED_IN: "Signed in",
    Action.SIGNED_OUT: "Signed out",
    Action.CERTIFICATION_APPROVED: "Approved a certification",
    Action.CERTIFICATION_REJECTED: "Rejected a certification",
    Action.IDENTITY_CONFIRMED: "Confirmed an identity",
    Action.IDENTITY_REFUSED: "Refused an identity check",
    Action.PHONE_REVEALED: "Looked at a phone number",
    Action.USER_SUSPENDED: "Suspended a user",
    Action.USER_UNSUSPENDED: "Lifted a suspension",
    Action.SESSION_ENDED: "Signed a device out",
    Action.SESSIONS_ENDED: "Signed all devices out",
    Action.CANCELLATION_APPROVED: "Approved a cancellation",
    Action.CANCELLATION_REFUSED: "Refused a cancellation",
    Action.DISPUTE_DECIDED: "Decided a dispute",
    Action.COMPLAINT_ANSWERED: "Answered a complaint",
    Action.CASE_ANSWERED: "Answered a privacy request",
    Action.CASE_GRANTED: "Granted a privacy request",
    Action.CASE_REFUSED: "Refused a privacy request",
    Action.CASE_CARRIED_OUT: "Carried out a privacy request",
    Action.POLICY_PUBLISHED: "Published an edition of the policy",
    Action.NOTICE_PUBLISHED: "Published a notice",
    Action.NOTICE_CORRECTED: "Corrected a notice",
    Action.NOTICE_WITHDRAWN: "Withdrew a notice",
    Action.PARTY_ADDED: "Added a recipient",
    Action.PARTY_CHANGED: "Changed a recipient",
    Action.PURPOSE_ADDED: "Added a purpose",
    Action.ENTRY_ENDED: "Ended a recipient or purpose",
    Action.CLOCK_MOVED: "Moved the clock",
}
#: What the page after a deed says of it.
SENTENCES: dict[str, str] = {
    Action.SIGNED_OUT: "You are signed out.",
    Action.CERTIFICATION_APPROVED: "Approved. Every device of the company hears it at once.",
    Action.CERTIFICATION_REJECTED: "Rejected. The company sees the fields and the reasons.",
    Action.IDENTITY_CONFIRMED: "Confirmed. The pictures are erased; the user hears it at once.",
    Action.IDENTITY_REFUSED: "Refused. The pictures are erased; the user reads your reason.",
    Action.PHONE_REVEALED: "The number is shown for five minutes. The audit trail says so.",
    Action.USER_SUSPENDED: "Suspended. All devices of this user are signed out.",
    Action.USER_UNSUSPENDED: "The suspension is lifted. The user can sign in again.",
    Action.SESSION_ENDED: "The device is signed out.",
    Action.SESSIONS_ENDED: "All devices are signed out.",
    Action.CANCELLATION_APPROVED: "The account is closed and its personal data is gone.",
    Action.CANCELLATION_REFUSED: "Refused. The account is active again; the user sees your note.",
    Action.DISPUTE_DECIDED: "Decided. Both sides read your note and what is paid back.",
    Action.COMPLAINT_ANSWERED: "Answered. The user sees it at once.",
    Action.CASE_ANSWERED: "Answered. The user sees it at once.",
    Action.CASE_GRANTED: "Granted. Carry it out now: the user waits for it.",
    Action.CASE_REFUSED: "Refused. The user reads your reason, and where to appeal.",
    Action.CASE_CARRIED_OUT: "Carried out. The user and everybody who had the data are told.",
    Action.POLICY_PUBLISHED: "Published. Every user is told; a significant edition asks them.",
    Action.NOTICE_PUBLISHED: "Published. Every device hears it at once.",
    Action.NOTICE_CORRECTED: "Corrected. Every device shows the new words.",
    Action.NOTICE_WITHDRAWN: "Withdrawn. Every device says that it was a mistake.",
    Action.PARTY_ADDED: "Added. If it takes consent, every user is asked.",
    Action.PARTY_CHANGED: "Changed. The history of the list says so.",
    Action.PURPOSE_ADDED: "Added. Every user is asked; nothing happens without their consent.",
    Action.ENTRY_ENDED: "Ended. The history of the list says so.",
    Action.CLOCK_MOVED: "The platform's clock has been moved forward.",
}


def word(slug: object) -> str:
    """A slug as words: `in_review` → `In review`."""
    return str(slug).replace("_", " ").capitalize()


def money(minor: int, currency: str) -> str:
    """An amount for people: `USD 12,400.00`."""
    places = exponent(currency)
    return f"{currency} {minor / 10**places:,.{places}f}"


def account_number(number: str) -> str:
    """A bank account with all but its end hidden."""
    return masking.bank_account(number)


def moment(when: datetime) -> str:
    """A time of the platform's clock, UTC."""
    return f"{when.day} {when:%b %Y, %H:%M}"


def span(length: timedelta) -> str:
    """How long, in its largest unit, rounded down: `3 h`."""
    minutes = max(0, length // timedelta(minutes=1))
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} d"
