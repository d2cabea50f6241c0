"""Inquiries, complaints and suggestions: what waits, and answering."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse
from sqlalchemy import Connection, func, select
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.complaint import Complaint, ComplaintState
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, complaints, listings, order_rows
from vehilink_desktop.sandbox.complaints import MAX_ANSWER
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.routes.media import find_picture
from vehilink_desktop.sandbox.tables import complaints as table

router = APIRouter(prefix="/complaints")
Allowed = Annotated[Visit, needs(Right.COMPLAINTS)]
_LATEST = 100


@router.get("")
def show_all(visit: Allowed, state: ComplaintState = ComplaintState.OPEN) -> Response:
    """What waits, longest first; what is answered, newest first."""
    with visit.site.db.read() as conn:
        counts = _count(conn)
        shown = complaints.queue(conn) if state is ComplaintState.OPEN else _answered(conn)
        people = {one.account_id: accounts.by_id(conn, one.account_id) for one in shown}
    return page(visit, "complaints.html", state=state, counts=counts, shown=shown, people=people)


@router.get("/{complaint_id}")
def show(visit: Allowed, complaint_id: str) -> Response:
    """One case, with what it is about and its evidence."""
    return _show(visit, complaint_id)


@router.post("/{complaint_id}")
def answer(visit: Allowed, complaint_id: str) -> Response:
    """Answer it, which settles it."""
    text = visit.field("answer")[:MAX_ANSWER]
    if not text:
        error = "Write an answer: the user reads it, and the case is settled with it."
        return _show(visit, complaint_id, 422, error=error)
    action = Action.COMPLAINT_ANSWERED
    with visit.act(action, f"complaint {complaint_id}", answer=text) as conn:
        complaints.answer(conn, visit.site, complaint_id, text)
    return go("/complaints", action)


@router.get("/{complaint_id}/pages/{media_id}")
async def show_page(visit: Allowed, complaint_id: str, media_id: str) -> Response:
    """A page of evidence of this case."""
    shown = await run_in_threadpool(_names, visit, complaint_id, media_id)
    path = await find_picture(visit.site, media_id, thumbnail=False) if shown else None
    if path is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such picture.")
    return FileResponse(path, media_type="image/jpeg")


def _show(visit: Visit, complaint_id: str, status: int = 200, *, error: str = "") -> Response:
    with visit.site.db.read() as conn:
        case = _find(conn, complaint_id)
        content = case.content
        return page(
            visit,
            "complaint.html",
            status,
            case=case,
            waits=case.state == ComplaintState.OPEN,
            account=accounts.by_id(conn, case.account_id),
            order=order_rows.find(conn, content.order_id) if content.order_id else None,
            listing=listings.find(conn, content.listing_id) if content.listing_id else None,
            about=accounts.entry(conn, content.about_account_id or ""),
            max_answer=MAX_ANSWER,
            error=error,
        )


def _find(conn: Connection, complaint_id: str) -> Complaint:
    case = complaints.by_id(conn, complaint_id)
    if case is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such case.")
    return case


def _names(visit: Visit, complaint_id: str, media_id: str) -> bool:
    with visit.site.db.read() as conn:
        return is_id(media_id) and media_id in _find(conn, complaint_id).content.evidence


def _count(conn: Connection) -> dict[ComplaintState, int]:
    query = select(table.c.state, func.count()).group_by(table.c.state)
    found: dict[str, int] = dict(conn.execute(query).all())
    return {state: found.get(state, 0) for state in ComplaintState}


def _answered(conn: Connection) -> tuple[Complaint, ...]:
    settled = select(table.c.body).where(table.c.state == ComplaintState.ANSWERED)
    bodies = conn.execute(settled.order_by(table.c.case_no.desc()).limit(_LATEST)).scalars()
    return tuple(map(Complaint.model_validate_json, bodies))
