"""What is wrong with a text that somebody wrote and others will read."""

from __future__ import annotations

import unicodedata
from typing import Any

from vehilink_desktop.domain.problem import FieldError

#: Characters that turn the direction of what follows, and so can make a text lie.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_OF_SEVERAL_LINES = frozenset({"note", "message", "remarks", "reason", "text", "wording"})
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\n\t", " "))


def text_problem(text: str, limit: int) -> str | None:
    """`required`, `too_long`, `bidi_control` or `control_characters`; None if all is well.

    Args:
        text: One line.
        limit: The most characters that it may have.
    """
    if not text.strip():
        return "required"
    if len(text) > limit:
        return "too_long"
    return _character_problem(text)


def wrong_texts(document: Any, pointer: str) -> tuple[FieldError, ...]:
    """What is wrong with any text in a JSON document that stands at `pointer` of a body.

    Slugs: `bidi_control` and `control_characters`. What people write in several lines may have
    line ends and tabs.
    """
    if isinstance(document, dict):
        return tuple(
            wrong
            for key, value in document.items()
            for wrong in (
                _wrong_lines(value, f"{pointer}/{key}")
                if key in _OF_SEVERAL_LINES and isinstance(value, str)
                else wrong_texts(value, f"{pointer}/{key}")
            )
        )
    if isinstance(document, list):
        return tuple(
            wrong
            for place, value in enumerate(document)
            for wrong in wrong_texts(value, f"{pointer}/{place}")
        )
    reason = _character_problem(document) if isinstance(document, str) else None
    return (FieldError(pointer=pointer, reason=reason),) if reason else ()


def _wrong_lines(text: str, pointer: str) -> tuple[FieldError, ...]:
    return wrong_texts(text.translate(_LINE_ENDS), pointer)


def _character_problem(text: str) -> str | None:
    if _BIDI.intersection(text):
        return "bidi_control"
    if any(unicodedata.category(char) in ("Cc", "Zl", "Zp", "Cs") for char in text):
        return "control_characters"
    return None
