"""Editions of the privacy policy: reading, writing, looking at a new one, publishing it."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from pydantic import ValidationError

from vehilink_desktop.domain.policy import ChangeKind, Policy, clauses
from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox import policies
from vehilink_desktop.sandbox.console.answers import go, page
from vehilink_desktop.sandbox.console.audit import Action
from vehilink_desktop.sandbox.console.roles import Right
from vehilink_desktop.sandbox.console.visit import Visit, needs
from vehilink_desktop.sandbox.console.wrong import LANGUAGE_NAMES, sentences
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.policy_drafts import PolicyDraft, draft_errors
from vehilink_desktop.sandbox.problems import Refused

router = APIRouter(prefix="/policy")
Allowed = Annotated[Visit, needs(Right.POLICY)]
#: The changes that the form has room for.
_ROOM = 6


@router.get("")
def show_all(visit: Allowed) -> Response:
    """Every edition, newest first."""
    with visit.site.db.read() as conn:
        archive = policies.archive(conn, visit.site)
    return page(visit, "policies.html", archive=archive)


@router.get("/new")
def show_form(visit: Allowed) -> Response:
    """The latest texts, to be changed."""
    latest = _latest(visit)
    values = {f"text.{language}": _markdown(one) for language, one in latest.items()}
    return _show_form(visit, latest, values)


@router.post("/new")
def publish(visit: Allowed) -> Response:
    """Look at the edition, or publish it."""
    latest = _latest(visit)
    values = {name: visit.field(name) for name in visit.form if name != "csrf"}
    try:
        draft = _read(visit)
        errors = draft_errors(draft)
        if errors or visit.field("do") != "publish":
            shown = draft if not errors else None
            return _show_form(visit, latest, values, preview=shown, wrong=sentences(errors))
        changes = [f"{one.kind} {one.clause}" for one in draft.changes]
        thing = f"policy {draft.effective_on}"
        with visit.act(Action.POLICY_PUBLISHED, thing, changes=changes) as conn:
            policies.publish(conn, visit.site, draft)
    except Refused as refused:
        return _show_form(visit, latest, values, wrong=sentences(refused.members["errors"]))
    return go("/policy", Action.POLICY_PUBLISHED)


@router.get("/{version}")
def show(
    visit: Allowed, version: str, language: Annotated[str, Query(max_length=20)] = "en"
) -> Response:
    """One edition, clause by clause."""
    with visit.site.db.read() as conn:
        shown = policies.policy(conn, version, language)
    return page(
        visit,
        "policy.html",
        shown=shown,
        clauses=clauses(shown.text),
        languages=LANGUAGE_NAMES,
    )


def _show_form(
    visit: Visit,
    latest: dict[str, Policy],
    values: dict[str, str],
    *,
    preview: PolicyDraft | None = None,
    wrong: list[str] | None = None,
) -> Response:
    english = latest[LANGUAGES[0]]
    return page(
        visit,
        "policy_draft.html",
        422 if wrong else 200,
        values=values,
        wrong=wrong or [],
        preview=preview,
        differing=_differing(english, preview.policy(LANGUAGES[0])) if preview else (),
        anchors=[one for one in clauses(english.text) if one.level > 1],
        kinds=list(ChangeKind),
        languages=LANGUAGE_NAMES,
        room=range(_ROOM),
    )


def _differing(before: Policy, after: Policy) -> tuple[str, ...]:
    """The anchors of the clauses that say something else, were added or have gone."""
    old = {one.id: one for one in clauses(before.text)}
    new = {one.id: one for one in clauses(after.text)}
    anchors = (*new, *(one for one in old if one not in new))
    return tuple(one for one in anchors if old.get(one) != new.get(one))


def _read(visit: Visit) -> PolicyDraft:
    """What the form says, with the changes whose kind was chosen."""
    changes = []
    for place in range(_ROOM):
        kind = visit.field(f"change.{place}.kind")
        texts = {one: visit.field(f"change.{place}.{one}") for one in LANGUAGES}
        if kind or any(texts.values()):
            clause = visit.field(f"change.{place}.clause")
            changes.append({"kind": kind, "clause": clause, "texts": texts})
    fields: dict[str, Any] = {
        "effective_on": visit.field("effective_on"),
        "texts": {one: visit.field(f"text.{one}") for one in LANGUAGES},
        "changes": changes,
    }
    try:
        return PolicyDraft.model_validate(fields, strict=False)
    except ValidationError as error:
        errors = tuple(
            FieldError(pointer="/" + "/".join(map(str, one["loc"])), reason="required")
            for one in error.errors(include_input=False, include_url=False)
        )
        raise Refused(ProblemType.INVALID, "The form is not right.", errors=errors) from None


def _latest(visit: Visit) -> dict[str, Policy]:
    with visit.site.db.read() as conn:
        newest = policies.editions(conn)[0].version
        return {language: policies.policy(conn, newest, language) for language in LANGUAGES}


def _markdown(policy: Policy) -> str:
    return f"# {policy.title}\n\n{policy.text}"
