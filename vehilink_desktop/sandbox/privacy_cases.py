"""The rules of privacy cases: opened by a user who proved to be it, answered by staff in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from vehilink_desktop.core.clock import from_millis, to_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.privacy_case import (
    SETTLED,
    VERIFIED,
    WORKING_DAYS,
    CaseContent,
    CaseKind,
    CaseState,
    PrivacyCase,
    Refusal,
    Scope,
    problems,
)
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import accounts, deals, devices, feeds
from vehilink_desktop.sandbox.codes import Proof, Purpose, spend_code
from vehilink_desktop.sandbox.feeds import Told
from vehilink_desktop.sandbox.numbers import PRIVACY_CASE, next_number
from vehilink_desktop.sandbox.problems import Refused, refuse_later
from vehilink_desktop.sandbox.sessions import CallerIdentity
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import privacy_cases
from vehilink_desktop.sandbox.texts import text_problem, wrong_texts
from vehilink_desktop.sandbox.working_days import end_of_working_day

MAX_ANSWER = 4000
#: Of kinds that take no code: how many of one kind may wait for an answer, and be made in a day.
MAX_OPEN = 3
MAX_A_DAY = 10
_DAY = timedelta(days=1)
#: Something is to be done after these were granted; the others are settled by an answer.
CARRIED_OUT = frozenset({CaseKind.DELETION, CaseKind.RESTRICTION})
#: What staff still have to do something about.
WAITING = (CaseState.RECEIVED, CaseState.GRANTED)


def put(
    conn: Connection,
    site: Site,
    caller: CallerIdentity,
    case_id: str,
    content: CaseContent,
    proof: Proof | None,
) -> PrivacyCase | Refused:
    """Open a case. Whoever may sign in may ask.

    Kinds in `VERIFIED` need a code to the own number; what is wrong with it is returned, so that
    the try stays counted. A leak also ends every other session at once.

    Raises:
        Refused: `invalid`, `forbidden` or `case-limit`.
    """
    account_id = caller.account.id
    accounts.locked(conn, account_id)
    _check_content(content)
    if content.kind not in VERIFIED:
        _check_limits(conn, site, account_id, content.kind)
    else:
        refused = _spend_code(conn, site, account_id, proof)
        if refused:
            return refused
    if content.kind == CaseKind.LEAK:
        devices.report_leak(conn, site, account_id, caller.session_id, content.text)
    now = from_millis(site.now())
    case = PrivacyCase(
        id=case_id,
        version=1,
        case_no=next_number(conn, site, PRIVACY_CASE),
        account_id=account_id,
        state=CaseState.RECEIVED,
        content=content,
        created_at=now,
        due_at=end_of_working_day(now, WORKING_DAYS),
    )
    try:
        conn.execute(insert(privacy_cases).values(id=case.id, **_columns(case)))
    except IntegrityError:
        raise Refused(ProblemType.FORBIDDEN, "This id is taken.") from None
    _tell(conn, site, case)
    return case


def get(conn: Connection, account_id: str, case_id: str) -> PrivacyCase:
    """The account's own case.

    Raises:
        Refused: `not-found`.
    """
    case = by_id(conn, case_id)
    if case is None or case.account_id != account_id:
        raise _unknown()
    return case


def withdraw(conn: Connection, site: Site, account_id: str, case_id: str) -> PrivacyCase:
    """Take a case back that nobody has answered.

    Raises:
        Refused: `not-found`; `state-conflict` with the case as it stands.
    """
    get(conn, account_id, case_id)
    _, case = locked(conn, case_id, CaseState.RECEIVED)
    return change(conn, site, case, state=CaseState.WITHDRAWN)


def answer(conn: Connection, site: Site, case_id: str, text: str) -> PrivacyCase:
    """Settle a case of which nothing but an answer is wanted.

    Raises:
        Refused: `not-found`, `invalid`, `state-conflict`.
    """
    _, case = locked(conn, case_id, CaseState.RECEIVED)
    if case.content.kind in CARRIED_OUT:
        raise deals.wrong("/decision", "unknown_value")
    return _decide(conn, site, case, CaseState.ANSWERED, text)


def grant(
    conn: Connection,
    site: Site,
    case_id: str,
    text: str,
    *,
    kept: Sequence[Scope] = (),
    refusal: Refusal | None = None,
) -> PrivacyCase:
    """Promise what is asked for, all of it or, with a `refusal` as the reason, not the `kept`.

    Raises:
        Refused: `not-found`, `invalid`, `state-conflict`.
    """
    _, case = locked(conn, case_id, CaseState.RECEIVED)
    if case.content.kind not in CARRIED_OUT:
        raise deals.wrong("/decision", "unknown_value")
    if not set(kept) <= set(case.content.scopes):
        raise deals.wrong("/kept", "unknown_value")
    if kept and len(set(kept)) == len(set(case.content.scopes)):
        raise deals.wrong("/kept", "nothing_left")
    if bool(kept) != (refusal is not None):
        raise deals.wrong("/refusal", "required" if kept else "unknown_field")
    news = {"kept": tuple(kept), "refusal": refusal}
    return _decide(conn, site, case, CaseState.GRANTED, text, **news)


def refuse(conn: Connection, site: Site, case_id: str, text: str, refusal: Refusal) -> PrivacyCase:
    """Do nothing of what is asked for, and say why.

    Raises:
        Refused: `not-found`, `invalid`, `state-conflict`.
    """
    _, case = locked(conn, case_id, CaseState.RECEIVED)
    return _decide(conn, site, case, CaseState.REFUSED, text, refusal=refusal)


def by_id(conn: Connection, case_id: str) -> PrivacyCase | None:
    """One case, whoever's it is."""
    return next(iter(read(conn, privacy_cases.c.id == case_id)), None)


def queue(conn: Connection) -> tuple[PrivacyCase, ...]:
    """The cases that staff have something to do about, the one that is due first in front."""
    return read(conn, privacy_cases.c.state.in_(WAITING))


def of_account(conn: Connection, account_id: str) -> tuple[PrivacyCase, ...]:
    """All cases of an account, the one that is due first in front."""
    return read(conn, privacy_cases.c.account_id == account_id)


def read(
    conn: Connection, condition: ColumnElement[bool], *, lock: bool = False
) -> tuple[PrivacyCase, ...]:
    """Those that meet the condition, the one that is due first in front."""
    order = privacy_cases.c.due_at, privacy_cases.c.case_no
    query = select(privacy_cases.c.body).where(condition).order_by(*order)
    bodies = conn.execute(query.with_for_update() if lock else query).scalars()
    return tuple(map(PrivacyCase.model_validate_json, bodies))


def locked(conn: Connection, case_id: str, state: CaseState) -> tuple[Account, PrivacyCase]:
    """A case in `state` with its account, which nobody else changes until this transaction ends.

    Raises:
        Refused: `not-found`; `state-conflict` with the case as it stands.
    """
    case = by_id(conn, case_id)
    if case is None:
        raise _unknown()
    account = accounts.locked(conn, case.account_id)
    for case in read(conn, privacy_cases.c.id == case_id, lock=True):
        if case.state == state:
            return account, case
        current = case.model_dump(mode="json", exclude_none=True)
        detail = f"The case is {case.state}."
        raise Refused(ProblemType.STATE_CONFLICT, detail, current=current)
    raise _unknown()


def change(conn: Connection, site: Site, case: PrivacyCase, **fields: Any) -> PrivacyCase:
    """Write a `locked` case with other values, as its next version; its user hears of it.

    A restriction counts as settled, and so is forgotten one day, only after it was lifted.
    """
    changed = case.model_copy(update={"version": case.version + 1, **fields})
    values = _columns(changed)
    if changed.state in SETTLED and not changed.restricts:
        values["settled_at"] = site.now()
    conn.execute(update(privacy_cases).where(privacy_cases.c.id == case.id).values(values))
    _tell(conn, site, changed)
    return changed


def _decide(
    conn: Connection, site: Site, case: PrivacyCase, state: CaseState, text: str, **fields: Any
) -> PrivacyCase:
    reason = text_problem(" ".join(text.split()), MAX_ANSWER)
    if reason:
        raise deals.wrong("/answer", reason)
    answered_at = from_millis(site.now())
    said = {"answer": text.strip(), "answered_at": answered_at}
    return change(conn, site, case, state=state, **said, **fields)


def _check_content(content: CaseContent) -> None:
    found = tuple(
        FieldError(pointer=f"/content/{one.field}", reason=one.reason) for one in problems(content)
    )
    written = content.model_dump(mode="json", exclude_none=True)
    errors = (*found, *wrong_texts(written, "/content"))
    for name in ("scopes", "processing"):
        if len(set(getattr(content, name))) < len(getattr(content, name)):
            errors = (*errors, FieldError(pointer=f"/content/{name}", reason="repeated"))
    if errors:
        raise Refused(ProblemType.INVALID, "The request is not right.", errors=errors)


def _check_limits(conn: Connection, site: Site, account_id: str, kind: str) -> None:
    """Staff shall have time for everybody's; codes limit the kinds that take one by themselves."""
    now = from_millis(site.now())
    waits = privacy_cases.c.state == CaseState.RECEIVED
    # what was made today is due much later
    recent = waits | (privacy_cases.c.due_at > to_millis(now))
    mine = [
        case
        for case in read(conn, (privacy_cases.c.account_id == account_id) & recent)
        if case.content.kind not in VERIFIED
    ]
    waiting = [one for one in mine if one.state == CaseState.RECEIVED and one.content.kind == kind]
    today = [one.created_at for one in mine if one.created_at > now - _DAY]
    if len(waiting) >= MAX_OPEN:
        raise Refused(ProblemType.CASE_LIMIT, "Too many of this kind wait for an answer.")
    if len(today) >= MAX_A_DAY:
        wait = min(today) + _DAY - now
        detail = "Too many were made today."
        raise refuse_later(ProblemType.CASE_LIMIT, wait.total_seconds(), detail)


def _spend_code(
    conn: Connection, site: Site, account_id: str, proof: Proof | None
) -> Refused | None:
    if proof is None:
        raise deals.wrong("/code", "required")
    phone = accounts.phone_of(conn, account_id)
    return spend_code(conn, site, phone, proof, Purpose.PRIVACY_REQUEST)


def _columns(case: PrivacyCase) -> dict[str, Any]:
    """The row of a case, without its id and without when it was settled."""
    return {
        "case_no": case.case_no,
        "account_id": case.account_id,
        "version": case.version,
        "state": str(case.state),
        "due_at": to_millis(case.due_at),
        "body": case.model_dump_json(exclude_none=True),
    }


def _tell(conn: Connection, site: Site, case: PrivacyCase) -> None:
    told = Told(case.account_id, "privacy_case", case.id, case.version)
    feeds.tell_accounts(conn, site, [told])


def _unknown() -> Refused:
    return Refused(ProblemType.NOT_FOUND, "There is no such case.")
