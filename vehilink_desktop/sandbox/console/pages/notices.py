"""Notices to everybody: publishing, correcting, withdrawing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import ValidationError

from vehilink_desktop.domain.notice import Notice, NoticeKind, NoticeTexts
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import notices
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.console.wrong import LANGUAGE_NAMES, said
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.notices import NoticeContent
from vehilink_desktop.sandbox.problems import Refused

router = APIRouter(prefix="/notices")
Allowed = Annotated[Visit, needs(Right.NOTICES)]
#: Those that staff write; the others come with what they are about.
_WRITTEN = (NoticeKind.INCIDENT, NoticeKind.SERVICE_END, NoticeKind.TRANSFER)
_TEXTS = tuple(NoticeTexts.model_fields)
#: Of English; those of other languages bear their code besides.
_FIELDS = (*_TEXTS, "subject", "effective_at")
_TRANSLATED = [f"{name}.{code}" for code in LANGUAGES[1:] for name in _TEXTS]


@router.get("")
def show_all(visit: Allowed) -> Response:
    """Every notice, newest first."""
    with visit.site.db.read() as conn:
        shown = notices.everything(conn)
    return page(visit, "notices.html", shown=shown, kinds=_WRITTEN)


@router.get("/new")
def show_form(visit: Allowed, kind: NoticeKind = NoticeKind.INCIDENT) -> Response:
    """An empty form for a notice of a kind."""
    return _show_form(visit, kind)


@router.post("/new")
def publish(visit: Allowed, kind: NoticeKind = NoticeKind.INCIDENT) -> Response:
    """Tell everybody."""
    try:
        content = _read(visit, kind)
        action = Action.NOTICE_PUBLISHED
        with visit.act(action, "notice", kind=kind, title=content.title) as conn:
            notices.publish(conn, visit.site, content)
    except Refused as refused:
        return _show_form(visit, kind, refused=refused)
    return go("/notices", action)


@router.get("/{notice_id}")
def show(visit: Allowed, notice_id: str) -> Response:
    """One notice, to be corrected or withdrawn."""
    notice = _find(visit, notice_id)
    return _show_form(visit, NoticeKind(notice.kind), notice)


@router.post("/{notice_id}")
def correct(visit: Allowed, notice_id: str) -> Response:
    """Say it better."""
    notice = _find(visit, notice_id)
    kind = NoticeKind(notice.kind)
    try:
        content = _read(visit, kind)
        action = Action.NOTICE_CORRECTED
        with visit.act(action, f"notice {notice_id}", title=content.title) as conn:
            notices.correct(conn, visit.site, notice_id, content)
    except Refused as refused:
        return _show_form(visit, kind, notice, refused=refused)
    return go("/notices", action)


@router.post("/{notice_id}/withdrawal")
def withdraw(visit: Allowed, notice_id: str) -> Response:
    """Say that it was a mistake."""
    with visit.act(Action.NOTICE_WITHDRAWN, f"notice {notice_id}") as conn:
        notices.withdraw(conn, visit.site, notice_id)
    return go("/notices", Action.NOTICE_WITHDRAWN)


def _show_form(
    visit: Visit,
    kind: NoticeKind,
    notice: Notice | None = None,
    *,
    refused: Refused | None = None,
) -> Response:
    if refused is not None:
        values = {name: visit.field(name) for name in (*_FIELDS, *_TRANSLATED)}
    elif notice is not None:
        values = {name: getattr(notice, name) for name in (*_TEXTS, "subject")}
        for code, texts in notice.texts.items():
            values |= {f"{name}.{code}": getattr(texts, name) for name in _TEXTS}
        when = notice.effective_at
        values["effective_at"] = f"{when:%Y-%m-%dT%H:%M}" if when else ""
    else:
        values = {}
    return page(
        visit,
        "notice.html",
        refused.status if refused else 200,
        kind=kind,
        notice=notice,
        values=values,
        needed=notices.NEEDED[kind],
        languages={code: LANGUAGE_NAMES[code] for code in LANGUAGES[1:]},
        wrong=said(refused),
    )


def _read(visit: Visit, kind: NoticeKind) -> NoticeContent:
    when = visit.field("effective_at")
    fields: dict[str, object] = {name: visit.field(name) for name in (*_TEXTS, "subject")}
    translated = {
        code: NoticeTexts(**{name: visit.field(f"{name}.{code}") for name in _TEXTS})
        for code in LANGUAGES[1:]
    }
    fields["texts"] = {code: one for code, one in translated.items() if one != NoticeTexts()}
    try:
        moment = datetime.fromisoformat(when).replace(tzinfo=UTC) if when else None
        return NoticeContent.model_validate(fields | {"kind": kind, "effective_at": moment})
    except (ValueError, ValidationError):
        wrong = FieldError(pointer="/effective_at", reason="not_a_date")
        raise Refused(ProblemType.INVALID, "This is not a time.", errors=(wrong,)) from None


def _find(visit: Visit, notice_id: str) -> Notice:
    with visit.site.db.read() as conn:
        notice = notices.by_id(conn, notice_id)
    if notice is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such notice.")
    return notice
