"""Privacy requests: the queue by due date, answering, granting, refusing, carrying out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from vehilink_desktop.domain.privacy_case import (
    SETTLED,
    CaseKind,
    CaseState,
    PrivacyCase,
    Refusal,
    Scope,
)
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, carrying_out, deletion, privacy_cases
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.deletion import Share
from vehilink_desktop.sandbox.privacy_cases import MAX_ANSWER
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.tables import privacy_cases as table

router = APIRouter(prefix="/cases")
Allowed = Annotated[Visit, needs(Right.CASES)]
_LATEST = 100
#: The decisions that end in a promise, a refusal or nothing but words.
_DECISIONS = {
    "grant": Action.CASE_GRANTED,
    "refuse": Action.CASE_REFUSED,
    "answer": Action.CASE_ANSWERED,
}


@router.get("")
def show_all(visit: Allowed, settled: bool = False) -> Response:
    """What waits, the first due in front; what is settled, newest first."""
    with visit.site.db.read() as conn:
        waiting = privacy_cases.queue(conn)
        shown = _settled(conn) if settled else waiting
        people = {one.account_id: accounts.by_id(conn, one.account_id) for one in shown}
    return page(
        visit,
        "cases.html",
        settled=settled,
        shown=shown,
        people=people,
        waiting_count=len(waiting),
    )


@router.get("/{case_id}")
def show(visit: Allowed, case_id: str) -> Response:
    """One case: what is wanted, what it would do, and who has had the data."""
    return _show(visit, case_id)


@router.post("/{case_id}")
def decide(visit: Allowed, case_id: str) -> Response:
    """Answer, grant, refuse, or carry out what was granted."""
    decision = visit.field("decision")
    if decision == "carry_out":
        with visit.act(Action.CASE_CARRIED_OUT, f"privacy_case {case_id}") as conn:
            carrying_out.carry_out(conn, visit.site, case_id)
        return go(f"/cases/{case_id}", Action.CASE_CARRIED_OUT)
    kept = [scope for scope in Scope if visit.field(f"keep.{scope}")]
    error = _form_error(visit, decision, kept)
    if error:
        return _show(visit, case_id, 422, error=error)
    action, text = _DECISIONS[decision], visit.field("answer")[:MAX_ANSWER]
    refusal = Refusal(visit.field("refusal")) if decision == "refuse" or kept else None
    told = {"answer": text, "refusal": refusal, "kept": kept}
    with visit.act(action, f"privacy_case {case_id}", **told) as conn:
        if refusal and decision == "refuse":
            privacy_cases.refuse(conn, visit.site, case_id, text, refusal)
        elif decision == "grant":
            privacy_cases.grant(conn, visit.site, case_id, text, kept=kept, refusal=refusal)
        else:
            privacy_cases.answer(conn, visit.site, case_id, text)
    return go(f"/cases/{case_id}" if decision == "grant" else "/cases", action)


def _form_error(visit: Visit, decision: str, kept: list[Scope]) -> str:
    """What is missing in the form, in words; empty when nothing is."""
    if decision not in _DECISIONS:
        return "Choose what to do."
    if not visit.field("answer"):
        return "Write an answer: the user reads it."
    has_reason = visit.field("refusal") in set(Refusal)
    if decision == "refuse" and not has_reason:
        return "Choose the reason that the policy knows."
    if decision == "grant" and kept and not has_reason:
        return "Choose the reason for which something is kept."
    return ""


def _show(visit: Visit, case_id: str, status: int = 200, *, error: str = "") -> Response:
    with visit.site.db.read() as conn:
        case = privacy_cases.by_id(conn, case_id)
        if case is None:
            raise Refused(ProblemType.NOT_FOUND, "There is no such case.")
        account = accounts.by_id(conn, case.account_id)
        now = visit.site.clock.now()
        return page(
            visit,
            "case.html",
            status,
            case=case,
            account=account,
            received=case.state == CaseState.RECEIVED,
            granted=case.state == CaseState.GRANTED,
            to_do=case.content.kind in privacy_cases.CARRIED_OUT,
            shares=_shares(conn, case),
            recipients=carrying_out.recipients(conn, account, now),
            others=[one for one in privacy_cases.of_account(conn, account.id) if one.id != case_id],
            refusals=tuple(Refusal),
            max_answer=MAX_ANSWER,
            error=error,
        )


def _shares(conn: Connection, case: PrivacyCase) -> dict[Scope, Share]:
    """What a deletion that waits would do now."""
    if case.state not in privacy_cases.WAITING or case.content.kind != CaseKind.DELETION:
        return {}
    scopes = [scope for scope in Scope if scope in case.content.scopes and scope not in case.kept]
    return deletion.preview(conn, accounts.by_id(conn, case.account_id), scopes)


def _settled(conn: Connection) -> tuple[PrivacyCase, ...]:
    found = privacy_cases.read(conn, table.c.state.in_(SETTLED))
    return tuple(sorted(found, key=lambda one: one.case_no, reverse=True))[:_LATEST]
