"""The list of third parties and purposes: adding, changing, ending."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Response
from pydantic import ValidationError

from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.domain.processing import Basis
from vehilink_desktop.sandbox import register
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.console.wrong import LANGUAGE_NAMES, said
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.register import PartyContent, PurposeContent
from vehilink_desktop.sandbox.register_rows import ENGLISH, Party, parties

router = APIRouter(prefix="/recipients")
Allowed = Annotated[Visit, needs(Right.RECIPIENTS)]
_PARTY_TEXTS = {
    "name": "Name",
    "purpose": "What for",
    "data": "Which data",
    "method": "How it is handed over",
}
_PURPOSE_TEXTS = {"title": "Title", "text": "What is to be done", "data": "Which data"}
_FACTS = ("contact", "country", "basis")


@router.get("")
def show_all(visit: Allowed) -> Response:
    """Who gets what, new purposes, and what happened to both."""
    with visit.site.db.read() as conn:
        shown = register.register(conn, ENGLISH)
    return page(visit, "recipients.html", shown=shown)


@router.get("/new")
def show_party_form(visit: Allowed) -> Response:
    """An empty form for a third party."""
    return _show_party(visit, None, {"country": "CN", "basis": Basis.CONSENT})


@router.post("/new")
def add_party(visit: Allowed) -> Response:
    """Write down somebody who gets data from now on."""
    try:
        content = _read_party(visit)
        name = visit.field(f"name.{ENGLISH}")
        with visit.act(Action.PARTY_ADDED, "recipient", name=name, basis=content.basis) as conn:
            register.add_party(conn, visit.site, content)
    except Refused as refused:
        return _show_party(visit, None, dict(visit.form), refused)
    return go("/recipients", Action.PARTY_ADDED)


@router.get("/purposes/new")
def show_purpose_form(visit: Allowed) -> Response:
    """An empty form for a purpose."""
    return _show_purpose(visit)


@router.post("/purposes/new")
def add_purpose(visit: Allowed) -> Response:
    """Ask everybody for another use of data."""
    try:
        content = PurposeContent.model_validate({"texts": _read_texts(visit, _PURPOSE_TEXTS)})
        title = visit.field(f"title.{ENGLISH}")
        with visit.act(Action.PURPOSE_ADDED, "purpose", title=title) as conn:
            register.add_purpose(conn, visit.site, content)
    except Refused as refused:
        return _show_purpose(visit, refused)
    return go("/recipients", Action.PURPOSE_ADDED)


@router.get("/{entry_id}")
def show(visit: Allowed, entry_id: str) -> Response:
    """One third party, to be corrected or ended."""
    party = _find(visit, entry_id)
    values = {name: str(getattr(party[ENGLISH], name)) for name in _FACTS}
    for language, one in party.items():
        values |= {f"{name}.{language}": getattr(one, name) for name in _PARTY_TEXTS}
    return _show_party(visit, party, values)


@router.post("/{entry_id}")
def change(visit: Allowed, entry_id: str) -> Response:
    """Correct what is said of a third party."""
    party = _find(visit, entry_id)
    try:
        content = _read_party(visit)
        with visit.act(Action.PARTY_CHANGED, f"recipient {entry_id}") as conn:
            register.change_party(conn, visit.site, entry_id, content)
    except Refused as refused:
        return _show_party(visit, party, dict(visit.form), refused)
    return go("/recipients", Action.PARTY_CHANGED)


@router.post("/{entry_id}/end")
def end(visit: Allowed, entry_id: str) -> Response:
    """Note that a third party gets nothing any more, or that a purpose is given up."""
    with visit.act(Action.ENTRY_ENDED, f"recipient {entry_id}") as conn:
        register.end(conn, visit.site, entry_id)
    return go("/recipients", Action.ENTRY_ENDED)


def _show_party(
    visit: Visit, party: Party | None, values: dict[str, str], refused: Refused | None = None
) -> Response:
    return page(
        visit,
        "recipient.html",
        refused.status if refused else 200,
        party=party[ENGLISH] if party else None,
        values=values,
        fields=_PARTY_TEXTS,
        languages=LANGUAGE_NAMES,
        bases=list(Basis),
        wrong=said(refused),
    )


def _show_purpose(visit: Visit, refused: Refused | None = None) -> Response:
    return page(
        visit,
        "purpose.html",
        refused.status if refused else 200,
        values=dict(visit.form),
        fields=_PURPOSE_TEXTS,
        languages=LANGUAGE_NAMES,
        wrong=said(refused),
    )


def _read_party(visit: Visit) -> PartyContent:
    fields: dict[str, Any] = {name: visit.field(name) for name in _FACTS}
    try:
        return PartyContent.model_validate(
            fields | {"texts": _read_texts(visit, _PARTY_TEXTS)}, strict=False
        )
    except ValidationError:
        wrong = FieldError(pointer="/basis", reason="required")
        raise Refused(ProblemType.INVALID, "Choose a basis.", errors=(wrong,)) from None


def _read_texts(visit: Visit, names: dict[str, str]) -> dict[str, dict[str, str]]:
    return {
        language: {name: visit.field(f"{name}.{language}") for name in names}
        for language in LANGUAGES
    }


def _find(visit: Visit, entry_id: str) -> Party:
    with visit.site.db.read() as conn:
        found = next((one for one in parties(conn) if one[ENGLISH].id == entry_id), None)
    if found is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such recipient.")
    return found
