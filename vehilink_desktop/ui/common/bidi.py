"""Isolates that keep VINs, prices and names in one piece inside a line of the other direction."""

from __future__ import annotations

import unicodedata

_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


def ltr(text: str) -> str:
    """`text` read left to right whatever stands around it: VINs, phone numbers, prices."""
    return f"{_LRI}{text}{_PDI}" if text else ""


def auto(text: str) -> str:
    """`text` in its own direction, kept apart from its surroundings: names, titles."""
    return f"{_FSI}{text}{_PDI}" if text else ""


def reads_from_right(text: str) -> bool:
    """Whether most letters of `text` are of a script that is read from the right."""
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def strip(text: str) -> str:
    """`text` without the marks, for the clipboard and for comparing."""
    return text.translate(_MARKS)
