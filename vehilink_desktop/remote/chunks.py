"""How much of a file to send at once."""

from __future__ import annotations

import threading

KIB = 1024


class ChunkPlan:
    """About five seconds' worth, and little enough that cuts cost few bytes.

    A cut loses half a piece on average. So a piece is kept below a twentieth of what got through
    between two cuts: 2 to 3 % are sent twice, on however bad a network. May be shared by threads.
    """

    SMALLEST = 32 * KIB
    FIRST = 256 * KIB
    LARGEST = 8 * KIB * KIB
    SECONDS = 5.0
    PIECES_PER_CUT = 20

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_pace = self.FIRST
        self._confirmed = 0
        self._cuts = 0

    def size(self) -> int:
        """Bytes of the next piece."""
        with self._lock:
            size = self._by_pace
            if self._cuts:
                size = min(size, self._confirmed // (self._cuts * self.PIECES_PER_CUT))
            return max(size, self.SMALLEST)

    def confirmed(self, length: int, seconds: float) -> None:
        """Say that a piece of `length` bytes got through in `seconds`."""
        with self._lock:
            self._confirmed += length
            pace = int(length * self.SECONDS / max(seconds, 0.001))
            if length >= self._by_pace or pace < self._by_pace:
                # at most twice as much as has just been seen to work
                self._by_pace = max(self.SMALLEST, min(pace, 2 * length, self.LARGEST))

    def cut(self) -> None:
        """Say that the network broke while a piece was on its way."""
        with self._lock:
            self._cuts += 1
            self._by_pace = max(self._by_pace // 2, self.SMALLEST)
