"""Company certification: the queue, and deciding on one submission."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import FileResponse
from sqlalchemy import Connection, func, select
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.domain.certification import (
    REASONS,
    Certification,
    CertificationState,
    needed_fields,
)
from vehilink_desktop.domain.credit_code import check_credit_code, place_mismatch
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.domain.reasons import FieldReason
from vehilink_desktop.sandbox import accounts, certifications
from vehilink_desktop.sandbox.certifications import MAX_NOTE
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.console.words import FIELDS
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.routes.media import find_picture
from vehilink_desktop.sandbox.tables import certifications as table

router = APIRouter(prefix="/certifications")
Allowed = Annotated[Visit, needs(Right.CERTIFICATIONS)]
_PAGE = 50


@dataclass(frozen=True)
class _Verdict:
    """What the reviewer chose; only what is not accepted."""

    fields: dict[str, str]
    documents: dict[str, str]
    note: str

    def __bool__(self) -> bool:
        return bool(self.fields or self.documents)


@router.get("")
def show_all(
    visit: Allowed,
    state: CertificationState = CertificationState.PENDING,
    number: Annotated[int, Query(alias="page", ge=1, le=100_000)] = 1,
) -> Response:
    """What waits, longest first; what is decided, newest first."""
    with visit.site.db.read() as conn:
        counts = _count(conn)
        shown = _in_state(conn, state, number)
        people = {one.account_id: accounts.by_id(conn, one.account_id) for one in shown}
    return page(
        visit,
        "certifications.html",
        state=state,
        counts=counts,
        shown=shown,
        people=people,
        check=check_credit_code,
        number=number,
        last=max(1, -(-counts[state] // _PAGE)),
    )


@router.get("/{certification_id}")
def show(visit: Allowed, certification_id: str) -> Response:
    """The pictures beside the fields."""
    with visit.site.db.read() as conn:
        found = _find(conn, certification_id)
    reasons = {one.field: one.reason for one in found.reasons}
    pages = {one.media_id: one.reason for one in found.reviews if one.reason}
    return _show(visit, found, _Verdict(reasons, pages, found.note or ""))


@router.post("/{certification_id}")
def decide(visit: Allowed, certification_id: str) -> Response:
    """Approve what is accepted in every part, or reject with a reason for each wrong one."""
    with visit.site.db.read() as conn:
        found = _find(conn, certification_id)
    verdict = _read_verdict(visit, found)
    approves = visit.field("decision") == "approve"
    if approves == bool(verdict):
        error = (
            "You named something that is wrong. Accept every part, or reject."
            if approves
            else "Choose what is wrong: the company needs to know which part to mend."
        )
        return _show(visit, found, verdict, 422, error=error)
    thing = f"certification {certification_id}"
    if approves:
        with visit.act(Action.CERTIFICATION_APPROVED, thing) as conn:
            certifications.approve_certification(conn, visit.site, certification_id)
        return go("/certifications", Action.CERTIFICATION_APPROVED)
    detail = {"fields": verdict.fields, "documents": verdict.documents, "note": verdict.note}
    with visit.act(Action.CERTIFICATION_REJECTED, thing, **detail) as conn:
        certifications.reject_certification(
            conn,
            visit.site,
            certification_id,
            reasons=tuple(
                FieldReason(field=field, reason=reason) for field, reason in verdict.fields.items()
            ),
            documents=verdict.documents,
            note=verdict.note,
        )
    return go("/certifications", Action.CERTIFICATION_REJECTED)


@router.get("/{certification_id}/documents/{media_id}")
async def show_document(visit: Allowed, certification_id: str, media_id: str) -> Response:
    """A scan of this submission, as it was sent."""
    shown = await run_in_threadpool(_shows, visit, certification_id, media_id)
    path = await find_picture(visit.site, media_id, thumbnail=False) if shown else None
    if path is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such picture.")
    return FileResponse(path, media_type="image/jpeg")


def _show(
    visit: Visit, found: Certification, verdict: _Verdict, status: int = 200, *, error: str = ""
) -> Response:
    content = found.content
    with visit.site.db.read() as conn:
        account = accounts.by_id(conn, found.account_id)
        others = [
            one for one in certifications.history(conn, found.account_id) if one.id != found.id
        ]
    return page(
        visit,
        "certification.html",
        status,
        found=found,
        account=account,
        others=others,
        pending=found.state == CertificationState.PENDING,
        fields=_fields(found),
        reasons=REASONS,
        verdict=verdict,
        check=check_credit_code(content.credit_code) if content.credit_code else None,
        mismatch=place_mismatch(content.credit_code or "", content.address or ""),
        max_note=MAX_NOTE,
        error=error,
    )


def _shows(visit: Visit, certification_id: str, media_id: str) -> bool:
    with visit.site.db.read() as conn:
        documents = _find(conn, certification_id).content.documents
    return any(one.media_id == media_id for one in documents)


def _fields(found: Certification) -> tuple[str, ...]:
    """The fields to judge: those that are needed, and others that are filled."""
    content, needed = found.content, needed_fields(found.content)
    return tuple(name for name in FIELDS if name in needed or getattr(content, name))


def _read_verdict(visit: Visit, found: Certification) -> _Verdict:
    def chosen(name: str) -> str:
        reason = visit.field(name)
        return reason if reason in REASONS else ""

    fields = {field: chosen(f"field.{field}") for field in _fields(found)}
    pages = {one.media_id: chosen(f"document.{one.media_id}") for one in found.content.documents}
    return _Verdict(
        {field: reason for field, reason in fields.items() if reason},
        {media_id: reason for media_id, reason in pages.items() if reason},
        visit.field("note"),
    )


def _find(conn: Connection, certification_id: str) -> Certification:
    found = certifications.by_id(conn, certification_id)
    if found is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such submission.")
    return found


def _count(conn: Connection) -> dict[CertificationState, int]:
    query = select(table.c.state, func.count()).group_by(table.c.state)
    found: dict[str, int] = dict(conn.execute(query).all())
    return {state: found.get(state, 0) for state in CertificationState}


def _in_state(
    conn: Connection, state: CertificationState, number: int
) -> tuple[Certification, ...]:
    order = table.c.submitted_at
    query = (
        select(table.c.body)
        .where(table.c.state == state)
        .order_by(order if state is CertificationState.PENDING else order.desc())
        .offset((number - 1) * _PAGE)
        .limit(_PAGE)
    )
    return tuple(map(Certification.model_validate_json, conn.execute(query).scalars()))
