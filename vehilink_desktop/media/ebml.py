"""EBML (RFC 8794), the notation of Matroska: elements read and written, nothing understood."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from vehilink_desktop.media.streams import Window

_LONGEST_HEADER = 12
_UNKNOWN_BYTES = {length: (1 << 7 * length) - 1 for length in range(1, 9)}


@dataclass(frozen=True)
class Element:
    """One element of a file.

    Attributes:
        id: Its identifier, marker bits included.
        at: Offset of the identifier.
        body: Offset of its content.
        size: Bytes of its content; None if it ends where its parent does.
    """

    id: int
    at: int
    body: int
    size: int | None


def element_at(window: Window, at: int) -> Element | None:
    """The element that begins there; None where no whole beginning is."""
    data = window.bytes_at(at, _LONGEST_HEADER)
    id_length = _length_of(data, 0, longest=4)
    size_length = _length_of(data, id_length, longest=8) if id_length else 0
    if not size_length:
        return None
    size = read_vint(data, id_length)[0]
    body = at + id_length + size_length
    known = None if size == _UNKNOWN_BYTES[size_length] else size
    return Element(int.from_bytes(data[:id_length], "big"), at, body, known)


def children(data: bytes, offset: int = 0) -> Iterator[tuple[Element, bytes]]:
    """The elements of a parent's content and the content of each; stops at nonsense.

    `offset` is where `data` lies in its file.
    """
    window = Window(lambda at, length: data[at : at + length], len(data))
    at = 0
    while found := element_at(window, at):
        if found.size is None or found.body + found.size > len(data):
            return
        end = found.body + found.size
        placed = Element(found.id, offset + found.at, offset + found.body, found.size)
        yield placed, data[found.body : end]
        at = end


def read_vint(data: bytes, at: int) -> tuple[int, int]:
    """A number of variable length and how many bytes it takes; (0, 0) if it is not whole."""
    length = _length_of(data, at, longest=8)
    value = int.from_bytes(data[at : at + length], "big")
    return value & ((1 << 7 * length) - 1), length


def read_uint(data: bytes) -> int:
    """A number of up to 8 bytes."""
    return int.from_bytes(data[:8], "big")


def read_float(data: bytes) -> float:
    """A floating point number of 4 or 8 bytes; 0 for another length."""
    form = {4: ">f", 8: ">d"}.get(len(data))
    return float(struct.unpack(form, data)[0]) if form else 0.0


def element(identifier: int, body: bytes) -> bytes:
    """An element with its content."""
    return header(identifier, len(body)) + body


def header(identifier: int, size: int, *, size_bytes: int = 0) -> bytes:
    """The beginning of an element; the shortest unless `size_bytes` says how long its size is."""
    shortest = next(n for n in range(1, 9) if size < _UNKNOWN_BYTES[n])
    length = size_bytes or shortest
    sized = (size | 1 << 7 * length).to_bytes(length, "big")
    return identifier.to_bytes((identifier.bit_length() + 7) // 8, "big") + sized


def uint(identifier: int, value: int, *, width: int = 0) -> bytes:
    """An element that holds a number, in as few bytes as it needs or in `width`."""
    width = width or max(1, (value.bit_length() + 7) // 8)
    return element(identifier, value.to_bytes(width, "big"))


def float64(identifier: int, value: float) -> bytes:
    """An element that holds a floating point number."""
    return element(identifier, struct.pack(">d", value))


def void_head(length: int) -> bytes:
    """What makes `length` bytes, at least 2, an element that says nothing."""
    size_bytes = 8 if length >= 9 else 1
    return header(0xEC, length - 1 - size_bytes, size_bytes=size_bytes)


def _length_of(data: bytes, at: int, longest: int) -> int:
    """Bytes of a number of variable length; 0 if it is not whole or too long."""
    if at >= len(data) or not data[at]:
        return 0
    length = 9 - data[at].bit_length()
    return length if length <= longest and at + length <= len(data) else 0
