"""What is wrong with a text that somebody wrote and others will read."""

from __future__ import annotations

import unicodedata

#: Characters that turn the direction of what follows, and so can make a text lie.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


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
    if _BIDI.intersection(text):
        return "bidi_control"
    if any(unicodedata.category(char) in ("Cc", "Zl", "Zp", "Cs") for char in text):
        return "control_characters"
    return None
