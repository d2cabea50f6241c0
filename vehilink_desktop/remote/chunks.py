"""How much of a file to send at once."""

from __future__ import annotations

import threading

KIB = 1024


class ChunkPlan:
    """About five seconds' worth, and little enough that cuts cost few bytes.

    A cut loses half a piece on average. So a piece is kept below a fortieth of what got through
    between two cuts, where a network that has not been cut counts as having been cut half a time:
    2 to 3 % are sent twice, from the first cut on and on however bad a network. May be shared by
    threads.
    """

    SMALLEST = 32 * KIB
    FIRST = 256 * KIB
    LARGEST = 8 * KIB * KIB
    SECONDS = 5.0
    PIECES_PER_CUT = 40

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_pace = self.FIRST
        self._confirmed = self.FIRST * self.PIECES_PER_CUT // 2  # so the first piece is FIRST
        self._cuts = 0

    def size(self) -> int:
        """Bytes of the next piece."""
        with self._lock:
            by_cuts = int(self._confirmed / ((self._cuts + 0.5) * self.PIECES_PER_CUT))
            return max(min(self._by_pace, by_cuts), self.SMALLEST)

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
