"""Long files read piece by piece: a window on one, and a copy of one with parts blanked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

Read = Callable[[int, int], bytes]
"""`read(offset, length)`: that many bytes, fewer at the end."""

Write = Callable[[bytes], object]
"""Appends."""

PIECE = 256 * 1024
"""Bytes of a piece that is copied."""


class Window:
    """Small reads of a long file that lie close together cost one large one."""

    def __init__(self, read: Read, size: int, width: int = 64 * 1024) -> None:
        self.size = size
        self._read = read
        self._width = width
        self._at = 0
        self._held = b""

    def bytes_at(self, at: int, length: int) -> bytes:
        """`length` bytes, fewer at the end of the file."""
        length = max(0, min(length, self.size - at))
        start = at - self._at
        if start < 0 or start + length > len(self._held):
            self._held = self._read(at, min(max(length, self._width), self.size - at))
            self._at, start = at, 0
        return self._held[start : start + length]


@dataclass(frozen=True)
class Blank:
    """Bytes that are not to leave: `head` stands in their place, then zeros.

    Attributes:
        at: Offset of the first.
        length: How many, `head` among them.
        head: What makes the rest a gap in the eyes of a reader of the format.
    """

    at: int
    length: int
    head: bytes = b""


def cleaned(read: Read, size: int, blanks: Sequence[Blank]) -> Iterator[bytes]:
    """The file in pieces, as long as it was, with `blanks` in it; they may overlap."""
    ordered = sorted(blanks, key=lambda blank: blank.at)
    first = 0
    for at in range(0, size, PIECE):
        piece = bytearray(read(at, min(PIECE, size - at)))
        while first < len(ordered) and ordered[first].at + ordered[first].length <= at:
            first += 1
        number = first
        while number < len(ordered) and ordered[number].at < at + len(piece):
            _apply(ordered[number], piece, at)
            number += 1
        yield bytes(piece)


def _apply(blank: Blank, piece: bytearray, at: int) -> None:
    start, end = max(blank.at, at), min(blank.at + blank.length, at + len(piece))
    if start >= end:
        return
    head = blank.head[start - blank.at : end - blank.at]
    piece[start - at : end - at] = head + bytes(end - start - len(head))
