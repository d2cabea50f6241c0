"""Ids of seeded things: UUIDs that carry their own place in the seed."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from vehilink_desktop.core.clock import to_millis

_EPOCH_MS = to_millis(datetime(2026, 1, 1, tzinfo=UTC))
_TAG = 0x5EED5
_WHOLE = 0xFFF
_ACCOUNT = 0xFFE
_CERTIFICATION = 0xFFD
_LICENCE = 0xFFC
_REQUEST = 0xFFB
_QUOTATION = 0xFFA
_ORDER = 0xFF9
_PAYEE = 0xFF8
_COMPLAINT = 0xFF7


def listing_id(index: int) -> str:
    """The id of the listing at `index`."""
    return _make(index, _WHOLE)


def account_id(index: int) -> str:
    """The id of the account, and of its company, at `index`."""
    return _make(index, _ACCOUNT)


def certification_id(index: int) -> str:
    """The id of what the account at `index` submitted."""
    return _make(index, _CERTIFICATION)


def licence_id(index: int) -> str:
    """The id of the scan that the account at `index` submitted."""
    return _make(index, _LICENCE)


def request_id(index: int) -> str:
    """The id of the purchase request at `index`."""
    return _make(index, _REQUEST)


def quotation_id(index: int) -> str:
    """The id of the quotation at `index`."""
    return _make(index, _QUOTATION)


def order_id(index: int) -> str:
    """The id of the order at `index`."""
    return _make(index, _ORDER)


def payee_id(index: int, number: int) -> str:
    """The id of bank account `number`, below 10, of the account at `index`."""
    return _make(index * 10 + number, _PAYEE)


def complaint_id(index: int) -> str:
    """The id of the complaint at `index`."""
    return _make(index, _COMPLAINT)


def media_id(index: int, number: int) -> str:
    """The id of picture `number` of the listing at `index`."""
    return _make(index, number)


def read_media_id(text: str) -> tuple[int, int] | None:
    """The listing's index and the picture's number, if the id may be one of ours."""
    index, part = _read(text)
    return (index, part) if part < _COMPLAINT else None


def read_licence_id(text: str) -> int | None:
    """The account's index, if the id may be that of a seeded scan."""
    index, part = _read(text)
    return index if part == _LICENCE else None


def _read(text: str) -> tuple[int, int]:
    """Index and part of one of our ids; the part of all others is `_WHOLE`."""
    try:
        value = uuid.UUID(text).int
    except ValueError:
        return 0, _WHOLE
    index, part = value & (2**40 - 1), value >> 64 & 0xFFF
    return (index, part) if _make(index, part) == text else (0, _WHOLE)


def _make(index: int, part: int) -> str:
    value = _EPOCH_MS << 80 | 0x7 << 76 | part << 64 | 0b10 << 62 | _TAG << 40 | index
    return str(uuid.UUID(int=value))
