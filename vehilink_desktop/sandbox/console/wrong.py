"""What is wrong with a form, in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from vehilink_desktop.domain.problem import FieldError
from vehilink_desktop.sandbox.problems import Refused

LANGUAGE_NAMES = {"en": "English", "zh_CN": "Chinese", "ar": "Arabic"}
_REASONS = {
    "required": "is missing.",
    "too_long": "is too long.",
    "control_characters": "holds characters that no text should.",
    "bidi_control": "holds characters that turn the direction of the text.",
    "html": "holds HTML. Write Markdown without it.",
    "link": "holds a link. The policy is read without any.",
    "picture": "holds a picture. The policy is read without any.",
    "no_title": "does not begin with its title, such as # Privacy policy.",
    "anchor_missing": "has a heading without an anchor, such as {#sharing}, in small letters.",
    "anchor_doubled": "has the same anchor twice.",
    "other_clauses": "does not have the anchors of the English text, in their order.",
    "unknown_clause": "is no anchor of the text.",
    "not_a_date": "is not a date.",
    "not_a_country": "is not a code of two capital letters, such as CN.",
    "before_the_latest": "is not later than that of the latest edition.",
    "ask_anew": "is what people agreed to. End this entry and add a new one that asks them.",
    "unknown_value": "is not known here.",
}
_TOO_EARLY = {
    "/effective_on": "is too early. A significant edition takes effect tomorrow or later, others"
    " today or later.",
    "/effective_at": "is too early. The service may end thirty days after it was announced.",
}


def said(refused: Refused | None) -> list[str]:
    """What a refusal has to say of the form; nothing, where there is none."""
    if refused is None:
        return []
    return sentences(refused.members["errors"]) or [str(refused.members["detail"])]


def sentences(errors: Iterable[FieldError]) -> list[str]:
    """One for each error: where, and why."""
    return [f"{_place(one.pointer)} {_reason(one)}" for one in errors]


def _reason(error: FieldError) -> str:
    reasons = _REASONS | {"too_early": _TOO_EARLY.get(error.pointer, "is too early.")}
    return reasons.get(error.reason, "is not right.")


def _place(pointer: str) -> str:
    """`/changes/0/texts/ar` → `Change 1, Arabic:`."""
    parts: list[str] = []
    for step in pointer.strip("/").split("/"):
        if step.isdigit():
            parts[-1] = f"change {int(step) + 1}"
        elif step != "texts":
            parts.append(LANGUAGE_NAMES.get(step, step.replace("_", " ")))
    text = ", ".join(parts)
    return f"{text[:1].upper()}{text[1:]}:"
