"""Company certification: what a company says of itself, and what the platform thinks of it."""

from __future__ import annotations

from enum import StrEnum

from vehilink_desktop.domain.model import Model, Open, UtcTime, Version
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.vocabulary import UserType

#: More pages than any licence has.
MAX_DOCUMENTS = 10
MAX_NAME = 200
MAX_ADDRESS = 300


class DocumentKind(StrEnum):
    """What a scan shows. A purchaser abroad has no business licence of China."""

    BUSINESS_LICENCE = "business_licence"
    REGISTRATION_DOCUMENT = "registration_document"


class DocumentState(StrEnum):
    """What the reviewer says of one scan."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class CertificationState(StrEnum):
    """Where a submission stands."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


class DocumentRef(Model):
    """A page of a scan: the id of its uploaded picture."""

    media_id: str
    kind: Open[DocumentKind]


class CertificationContent(Model):
    """What is submitted, field by field; all optional, since a draft is one too.

    Attributes:
        company_name: In English, or in the company's own language abroad.
        company_name_zh: As printed on a licence of China.
        credit_code: Unified social credit code, or a legacy registration number of 15 digits.
        registration_number: What a registry abroad gave.
        country: ISO 3166-1 alpha-2.
        documents: The pages in their order.
        authorised: The sender has the authorisation of everybody whose data the scan shows.
    """

    user_type: Open[UserType]
    company_name: str | None = None
    company_name_zh: str | None = None
    credit_code: str | None = None
    registration_number: str | None = None
    address: str | None = None
    country: str | None = None
    documents: tuple[DocumentRef, ...] = ()
    authorised: bool = False


class DocumentReview(Model):
    """What became of one page."""

    media_id: str
    state: Open[DocumentState] = DocumentState.PENDING
    reason: str | None = None


class Certification(Model):
    """A submission as the platform knows it.

    Attributes:
        version: Grows by one with each change.
        reviews: One for each document of the content.
        reasons: Why it was rejected, by field of the content.
        note: What the reviewer adds in words.
    """

    id: str
    version: Version
    account_id: str
    state: Open[CertificationState]
    content: CertificationContent
    reviews: tuple[DocumentReview, ...] = ()
    reasons: tuple[FieldReason, ...] = ()
    note: str | None = None
    submitted_at: UtcTime
    decided_at: UtcTime | None = None


#: Why a reviewer may reject a field or a page; screens translate them.
REASONS = (
    "unreadable",
    "not_matching",
    "expired",
    "incomplete",
    "wrong_document",
    "not_found_in_registry",
)


def is_abroad(content: CertificationContent) -> bool:
    """Whether the company is registered outside China; a supplier never is."""
    return content.user_type != UserType.SUPPLIER and content.country not in (None, "CN")


def needed_fields(content: CertificationContent) -> tuple[str, ...]:
    """The fields that must be filled before a company of this kind can be submitted."""
    if content.user_type == UserType.SUPPLIER:
        return ("documents", "credit_code", "company_name_zh", "company_name", "address")
    number = "registration_number" if is_abroad(content) else "credit_code"
    return ("documents", "company_name", number, "address", "country")


def missing_fields(content: CertificationContent) -> tuple[str, ...]:
    """Those of `needed_fields` that are empty, and `authorised` when it is not confirmed."""
    empty = [name for name in needed_fields(content) if not getattr(content, name)]
    return (*empty, *(() if content.authorised else ("authorised",)))
