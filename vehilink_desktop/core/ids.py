"""Ids: time-ordered UUIDs (RFC 9562, version 7), made on this computer."""

from __future__ import annotations

import secrets
import threading
import uuid
from collections.abc import Callable

from vehilink_desktop.core.clock import Clock, to_millis

NewId = Callable[[], str]


class IdMaker:
    """Makes UUIDv7 strings that sort in the order they were made, also within a millisecond.

    A clock that is set back never makes an id sort before an earlier one.
    """

    def __init__(self, clock: Clock, randbits: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._randbits = randbits
        self._lock = threading.Lock()
        self._last = 0

    def __call__(self) -> str:
        with self._lock:
            # 48 bits of milliseconds and a 12-bit counter, kept strictly increasing
            self._last = max(to_millis(self._clock.now()) << 12, self._last + 1)
            stamp = self._last
        value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64
        value |= 0b10 << 62 | self._randbits(62)
        return str(uuid.UUID(int=value))


def is_id(text: str) -> bool:
    """Whether `text` is a UUID in its canonical spelling."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
