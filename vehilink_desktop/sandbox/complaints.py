"""The rules of complaints: opened once by a user, answered once by staff."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import AccountState
from vehilink_desktop.domain.complaint import (
    Complaint,
    ComplaintContent,
    ComplaintState,
    problems,
)
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, deals, feeds, listings, order_rows
from vehilink_desktop.sandbox.arrived import check_arrived
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.numbers import COMPLAINT, next_number
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import complaints
from vehilink_desktop.sandbox.texts import text_problem, wrong_texts

MAX_ANSWER = 4000


def put(
    conn: Connection, site: Site, account_id: str, complaint_id: str, content: ComplaintContent
) -> Complaint:
    """Open a case. Whoever may sign in may complain.

    Raises:
        Refused: `suspended`, `forbidden`, `not-found`, `invalid` or `media-incomplete`.
    """
    account = accounts.locked(conn, account_id)
    if account.state == AccountState.SUSPENDED:
        raise Refused(ProblemType.SUSPENDED, "This account is suspended.")
    _check_content(content)
    _check_subject(conn, account_id, content)
    check_arrived(conn, account_id, content.evidence, "/content/evidence")
    complaint = Complaint(
        id=complaint_id,
        version=1,
        case_no=next_number(conn, site, COMPLAINT),
        account_id=account_id,
        state=ComplaintState.OPEN,
        content=content,
        created_at=from_millis(site.now()),
    )
    return add(conn, site, complaint)


def add(conn: Connection, site: Site, complaint: Complaint) -> Complaint:
    """Write a new case and let its writer hear of it.

    Raises:
        Refused: `forbidden`: its id is taken.
    """
    try:
        conn.execute(insert(complaints).values(id=complaint.id, **_columns(complaint)))
    except IntegrityError:
        raise Refused(ProblemType.FORBIDDEN, "This id is taken.") from None
    _tell(conn, site, complaint)
    return complaint


def answer(conn: Connection, site: Site, complaint_id: str, text: str) -> Complaint:
    """What staff say to a case, which settles it.

    Raises:
        Refused: `not-found`, `invalid`; `state-conflict`: it is answered already.
    """
    reason = text_problem(" ".join(text.split()), MAX_ANSWER)
    if reason:
        raise deals.wrong("/answer", reason)
    open_case = next(iter(_read(conn, complaints.c.id == complaint_id, lock=True)), None)
    if open_case is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such case.")
    if open_case.state != ComplaintState.OPEN:
        raise Refused(ProblemType.STATE_CONFLICT, "Somebody has answered this already.")
    news = {
        "version": open_case.version + 1,
        "state": ComplaintState.ANSWERED,
        "answer": text.strip(),
        "answered_at": from_millis(site.now()),
    }
    answered = open_case.model_copy(update=news)
    mine = complaints.c.id == complaint_id
    conn.execute(update(complaints).where(mine).values(_columns(answered)))
    _tell(conn, site, answered)
    return answered


def by_id(conn: Connection, complaint_id: str) -> Complaint | None:
    """One case, whoever's it is."""
    return next(iter(_read(conn, complaints.c.id == complaint_id)), None)


def queue(conn: Connection) -> tuple[Complaint, ...]:
    """The cases that wait for an answer, longest first."""
    return _read(conn, complaints.c.state == ComplaintState.OPEN)


def _check_content(content: ComplaintContent) -> None:
    found = tuple(
        FieldError(pointer=f"/content/{one.field}", reason=one.reason) for one in problems(content)
    )
    written = content.model_dump(mode="json", exclude_none=True)
    errors = (*found, *wrong_texts(written, "/content"))
    if len(set(content.evidence)) < len(content.evidence):
        errors = (*errors, FieldError(pointer="/content/evidence", reason="repeated"))
    if errors:
        raise Refused(ProblemType.INVALID, "The complaint is not right.", errors=errors)


def _check_subject(conn: Connection, account_id: str, content: ComplaintContent) -> None:
    """What a case is about exists, and an order is the writer's own."""
    if content.order_id is not None:
        order = order_rows.find(conn, content.order_id)
        if order is None or account_id not in (
            order.supplier.account_id,
            order.purchaser.account_id,
        ):
            raise Refused(ProblemType.NOT_FOUND, "There is no such order.")
    if content.listing_id is not None and listings.find(conn, content.listing_id) is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such listing.")
    about = content.about_account_id
    if about is not None and accounts.entry(conn, about) is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such user.")


def _read(
    conn: Connection, condition: ColumnElement[bool], *, lock: bool = False
) -> tuple[Complaint, ...]:
    """Those that meet the condition, oldest first."""
    query = select(complaints.c.body).where(condition).order_by(complaints.c.case_no)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return tuple(map(Complaint.model_validate_json, bodies))


def _columns(complaint: Complaint) -> dict[str, Any]:
    """The row of a complaint, without its id."""
    return {
        "case_no": complaint.case_no,
        "account_id": complaint.account_id,
        "version": complaint.version,
        "state": str(complaint.state),
        "body": complaint.model_dump_json(exclude_none=True),
    }


def _tell(conn: Connection, site: Site, complaint: Complaint) -> None:
    told = Told(complaint.account_id, "complaint", complaint.id, complaint.version)
    feeds.tell_accounts(conn, site, [told])
