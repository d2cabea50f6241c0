"""The rules of company certification: what may be submitted, and what staff decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from phonenumbers import SUPPORTED_REGIONS
from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.account import Account, AccountState, CompanyCard
from vehilink_desktop.domain.certification import (
    MAX_ADDRESS,
    MAX_DOCUMENTS,
    MAX_NAME,
    REASONS,
    Certification,
    CertificationContent,
    CertificationState,
    DocumentReview,
    DocumentState,
    missing_fields,
)
from vehilink_desktop.domain.credit_code import check_credit_code
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.sandbox import accounts, feeds
from vehilink_desktop.sandbox.counterparts import change_account
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import certifications, media
from vehilink_desktop.sandbox.texts import text_problem

_LIMITS = {
    "company_name": MAX_NAME,
    "company_name_zh": MAX_NAME,
    "registration_number": 60,
    "address": MAX_ADDRESS,
}
MAX_NOTE = 1000


def submit(
    conn: Connection,
    site: Site,
    account_id: str,
    certification_id: str,
    content: CertificationContent,
) -> Certification:
    """Hand in a company's facts for review; a certified company stays certified meanwhile.

    Raises:
        Refused: `suspended`, `state-conflict`, `forbidden`, `certification-pending`, `invalid`,
            `media-incomplete` or `credit-code-taken`.
    """
    account = accounts.locked(conn, account_id)
    _check_account(conn, account, certification_id)
    _check_content(account, content)
    _check_documents(conn, account, content)
    _check_claim(conn, account.id, content)
    certification = Certification(
        id=certification_id,
        version=1,
        account_id=account.id,
        state=CertificationState.PENDING,
        content=content,
        reviews=tuple(DocumentReview(media_id=one.media_id) for one in content.documents),
        submitted_at=from_millis(site.now()),
    )
    try:
        conn.execute(insert(certifications).values(_columns(certification)))
    except IntegrityError:
        raise Refused(ProblemType.FORBIDDEN, "This id is somebody else's.") from None
    _tell(conn, site, certification)
    accounts.change(conn, site, account, certification_state=CertificationState.PENDING)
    return certification


def history(conn: Connection, account_id: str) -> tuple[Certification, ...]:
    """All submissions of an account, newest first."""
    return tuple(reversed(_read(conn, certifications.c.account_id == account_id)))


def queue(conn: Connection) -> tuple[Certification, ...]:
    """What waits for a decision, longest first."""
    return _read(conn, certifications.c.state == CertificationState.PENDING)


def by_id(conn: Connection, certification_id: str) -> Certification | None:
    """One submission, whoever's it is."""
    return next(iter(_read(conn, certifications.c.id == certification_id)), None)


def approve_certification(conn: Connection, site: Site, certification_id: str) -> Certification:
    """Make the facts the company's, and every device of the account know it at once.

    Raises:
        Refused: `not-found`; `state-conflict` if it is decided already; `credit-code-taken`.
    """
    account, pending = _undecided(conn, certification_id)
    content = pending.content
    _check_claim(conn, account.id, content)
    was_certified = account.certified
    approved = pending.model_copy(
        update={
            "version": pending.version + 1,
            "state": CertificationState.APPROVED,
            "reviews": tuple(
                DocumentReview(media_id=one.media_id, state=DocumentState.ACCEPTED)
                for one in content.documents
            ),
            "decided_at": from_millis(site.now()),
        }
    )
    mine = certifications.c.account_id == account.id
    conn.execute(update(certifications).where(mine).values(code_claim=None))
    _write(conn, approved, code_claim=content.credit_code)
    # the account's deals are locked in there, which nobody may do who has its feed already
    change_account(
        conn,
        site,
        account,
        company=_company(site, account, content),
        certified=True,
        certification_state=CertificationState.APPROVED,
    )
    _tell(conn, site, approved)
    if not was_certified:
        feeds.change_tier(conn, account.id)
    return approved


def reject_certification(
    conn: Connection,
    site: Site,
    certification_id: str,
    *,
    reasons: Iterable[FieldReason] = (),
    documents: Mapping[str, str] | None = None,
    note: str | None = None,
) -> Certification:
    """Send a submission back, saying which fields and which pages are why.

    Args:
        conn: A transaction.
        site: The platform.
        certification_id: What is rejected.
        reasons: By field of the content, each one of `domain.certification.REASONS`.
        documents: By media id, each one of the same; the other pages are accepted.
        note: Further words for the sender.

    Raises:
        Refused: `not-found`; `state-conflict` if it is decided already; `invalid`.
    """
    account, pending = _undecided(conn, certification_id)
    reasons, documents = tuple(reasons), documents or {}
    _check_rejection(pending.content, reasons, documents, note)
    rejected = pending.model_copy(
        update={
            "version": pending.version + 1,
            "state": CertificationState.REJECTED,
            "reviews": tuple(_review(one.media_id, documents) for one in pending.content.documents),
            "reasons": reasons,
            "note": note or None,
            "decided_at": from_millis(site.now()),
        }
    )
    _write(conn, rejected)
    _tell(conn, site, rejected)
    accounts.change(conn, site, account, certification_state=CertificationState.REJECTED)
    return rejected


def forget_documents(conn: Connection, site: Site, certification: Certification) -> None:
    """Let a submission whose account is locked name no scans any more; its account hears of it."""
    content = certification.content.model_copy(update={"documents": ()})
    news = {"version": certification.version + 1, "content": content, "reviews": ()}
    bare = certification.model_copy(update=news)
    mine = certifications.c.id == certification.id
    conn.execute(update(certifications).where(mine).values(_columns(bare)))
    _tell(conn, site, bare)


def _review(media_id: str, wrong: Mapping[str, str]) -> DocumentReview:
    state = DocumentState.REJECTED if media_id in wrong else DocumentState.ACCEPTED
    return DocumentReview(media_id=media_id, state=state, reason=wrong.get(media_id))


def _company(site: Site, account: Account, content: CertificationContent) -> CompanyCard:
    old = account.company
    return CompanyCard(
        id=old.id if old else site.new_id(),
        name=content.company_name or "",
        name_zh=content.company_name_zh,
        city=old.city if old else None,
        country=content.country or "CN",
        certified=True,
    )


def _check_account(conn: Connection, account: Account, certification_id: str) -> None:
    if account.state == AccountState.SUSPENDED:
        raise Refused(ProblemType.SUSPENDED, "This account is suspended.")
    if account.state == AccountState.CANCELLING:
        raise Refused(ProblemType.STATE_CONFLICT, "This account is being closed.")
    submitted = history(conn, account.id)
    if any(one.state == CertificationState.PENDING for one in submitted):
        raise Refused(ProblemType.CERTIFICATION_PENDING, "Another submission is in review.")
    if any(one.id == certification_id for one in submitted):
        raise Refused(ProblemType.STATE_CONFLICT, "This submission is decided. Make a new one.")


def _check_content(account: Account, content: CertificationContent) -> None:
    found = [FieldReason(field=field, reason="required") for field in missing_fields(content)]
    for field, limit in _LIMITS.items():
        text = getattr(content, field)
        problem = text_problem(text, limit) if text else None
        if problem:
            found.append(FieldReason(field=field, reason=problem))
    problem = _credit_code_problem(content.credit_code) if content.credit_code else None
    if problem:
        found.append(FieldReason(field="credit_code", reason=problem))
    if content.user_type != account.user_type:
        found.append(FieldReason(field="user_type", reason="other_user_type"))
    if content.country and not _is_country(content):
        found.append(FieldReason(field="country", reason="unknown_value"))
    if len(content.documents) > MAX_DOCUMENTS:
        found.append(FieldReason(field="documents", reason="too_many"))
    if len({one.media_id for one in content.documents}) < len(content.documents):
        found.append(FieldReason(field="documents", reason="repeated"))
    _refuse_fields("The certification is not right.", found)


def _is_country(content: CertificationContent) -> bool:
    if content.user_type == UserType.SUPPLIER:
        return content.country == "CN"
    return content.country in SUPPORTED_REGIONS


def _credit_code_problem(code: str) -> str | None:
    """Only the spelling without any look-alike is taken; the client tells and changes the rest.

    A wrong inner check digit alone is none of our business: nobody could verify that every newly
    issued code obeys it.
    """
    check = check_credit_code(code)
    return check.reason if check.code == code else "credit_code_character"


def _check_documents(conn: Connection, account: Account, content: CertificationContent) -> None:
    wanted = [one.media_id for one in content.documents]
    mine = (media.c.account_id == account.id) & (media.c.kind == "scan")
    arrived = set(conn.execute(select(media.c.id).where(mine, media.c.id.in_(wanted))).scalars())
    lacking = tuple(
        FieldError(pointer=f"/content/documents/{place}/media_id", reason="media_incomplete")
        for place, media_id in enumerate(wanted)
        if media_id not in arrived
    )
    if lacking:
        raise Refused(ProblemType.MEDIA_INCOMPLETE, "Not all pages have arrived.", errors=lacking)


def _check_claim(conn: Connection, account_id: str, content: CertificationContent) -> None:
    others = certifications.c.account_id != account_id
    code = content.credit_code
    taken = select(certifications.c.id).where(others, certifications.c.code_claim == code)
    if code and conn.execute(taken).first():
        raise _taken()


def _check_rejection(
    content: CertificationContent,
    reasons: tuple[FieldReason, ...],
    documents: Mapping[str, str],
    note: str | None,
) -> None:
    pages = {one.media_id for one in content.documents}
    found = [
        FieldReason(field=one.field, reason="unknown_value")
        for one in reasons
        if one.field not in CertificationContent.model_fields or one.reason not in REASONS
    ]
    if not pages.issuperset(documents) or not set(REASONS).issuperset(documents.values()):
        found.append(FieldReason(field="documents", reason="unknown_value"))
    if not reasons and not documents:
        found.append(FieldReason(field="reasons", reason="required"))
    if len(note or "") > MAX_NOTE:
        found.append(FieldReason(field="note", reason="too_long"))
    _refuse_fields("The rejection is not right.", found)


def _refuse_fields(detail: str, found: list[FieldReason]) -> None:
    errors = tuple(FieldError(pointer=f"/content/{one.field}", reason=one.reason) for one in found)
    if errors:
        raise Refused(ProblemType.INVALID, detail, errors=errors)


def _taken() -> Refused:
    wrong = FieldError(pointer="/content/credit_code", reason="credit_code_taken")
    detail = "Another certified company has this credit code."
    return Refused(ProblemType.CREDIT_CODE_TAKEN, detail, errors=(wrong,))


def _undecided(conn: Connection, certification_id: str) -> tuple[Account, Certification]:
    """A pending submission with its account, which nobody else changes meanwhile."""
    found = by_id(conn, certification_id)
    if found is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such submission.")
    account = accounts.locked(conn, found.account_id)
    found = by_id(conn, certification_id)
    if found is None or found.state != CertificationState.PENDING:
        raise Refused(ProblemType.STATE_CONFLICT, "Somebody has decided this already.")
    return account, found


def _read(conn: Connection, condition: ColumnElement[bool]) -> tuple[Certification, ...]:
    """Those that meet the condition, oldest first."""
    query = select(certifications.c.body).where(condition)
    query = query.order_by(certifications.c.submitted_at, certifications.c.id)
    return tuple(map(Certification.model_validate_json, conn.execute(query).scalars()))


def _write(
    conn: Connection, certification: Certification, *, code_claim: str | None = None
) -> None:
    values = {**_columns(certification), "code_claim": code_claim or None}
    mine = certifications.c.id == certification.id
    try:
        conn.execute(update(certifications).where(mine).values(values))
    except IntegrityError:  # approved twice in the same moment
        raise _taken() from None


def _columns(certification: Certification) -> dict[str, Any]:
    return {
        "id": certification.id,
        "account_id": certification.account_id,
        "version": certification.version,
        "state": str(certification.state),
        "submitted_at": to_millis(certification.submitted_at),
        "body": certification.model_dump_json(exclude_none=True),
    }


def _tell(conn: Connection, site: Site, certification: Certification) -> None:
    feeds.record(
        conn,
        f"account:{certification.account_id}",
        "certification",
        certification.id,
        certification.version,
        site.now(),
        deleted=False,
    )
