"""When something that waits may be tried."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, or_

#: Nothing is ever told to wait for longer.
LONGEST_WAIT_MS = 3_600_000


def has_come(next_try: Column[Any], now: int) -> ColumnElement[bool]:
    """Whether the moment in `next_try` has come.

    One further ahead than anything waits was noted before the clock was set back: it has come too.
    """
    return or_(next_try <= now, next_try > now + LONGEST_WAIT_MS)
