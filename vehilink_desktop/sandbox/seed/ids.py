"""Ids of seeded things: UUIDs that carry their own place in the seed."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from vehilink_desktop.core.clock import to_millis

_EPOCH_MS = to_millis(datetime(2026, 1, 1, tzinfo=UTC))
_TAG = 0x5EED5
_WHOLE = 0xFFF
_ACCOUNT = 0xFFE


def listing_id(index: int) -> str:
    """The id of the listing at `index`."""
    return _make(index, _WHOLE)


def account_id(index: int) -> str:
    """The id of the account, and of its company, at `index`."""
    return _make(index, _ACCOUNT)


def media_id(index: int, number: int) -> str:
    """The id of picture `number` of the listing at `index`."""
    return _make(index, number)


def read_media_id(text: str) -> tuple[int, int] | None:
    """The listing's index and the picture's number, if the id may be one of ours."""
    try:
        value = uuid.UUID(text).int
    except ValueError:
        return None
    index, number = value & (2**40 - 1), value >> 64 & 0xFFF
    return (index, number) if _make(index, number) == text and number < _ACCOUNT else None


def _make(index: int, part: int) -> str:
    value = _EPOCH_MS << 80 | 0x7 << 76 | part << 64 | 0b10 << 62 | _TAG << 40 | index
    return str(uuid.UUID(int=value))
