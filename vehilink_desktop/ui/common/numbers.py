"""Numbers as people type them."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_GROUPING = re.compile(r"[,\s'’\u00a0\u202f\u066c]")
_SHAPE = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)")


def parse_decimal(text: str) -> Decimal | None:
    """The number in `text` in any script's digits; None where it is none.

    Comma, space and apostrophe group thousands, the point separates decimals, in every language:
    the same rule as for amounts, so that a figure never means two things in one form.
    """
    cleaned = _GROUPING.sub("", text.strip()).replace("\u066b", ".").replace("．", ".")
    if not _SHAPE.fullmatch(cleaned):
        return None
    try:
        return Decimal(cleaned)
    except InvalidOperation:
        return None


def format_decimal(value: Decimal | int) -> str:
    """`value` with grouped thousands and no needless zeros: `48,210`, `1.5`."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
