"""Messages between the program and a decoder: a JSON header, then byte blocks.

On the pipe: the header's length (4 bytes, big-endian), the header, the blocks one after the other.
The header's key `blocks` lists their lengths.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any, BinaryIO

_LENGTH = struct.Struct(">I")
_MAX_HEADER = 64 * 2**10
_MAX_BLOCKS = 256 * 2**20


class BrokenFrame(Exception):
    """The other side ended in the middle of a message or does not speak this language."""


def write_frame(stream: BinaryIO, header: Mapping[str, Any], *blocks: bytes | memoryview) -> None:
    """Write one message and flush it; OSError if the other side is gone."""
    text = json.dumps({**header, "blocks": [len(block) for block in blocks]}).encode()
    stream.write(_LENGTH.pack(len(text)) + text)
    for block in blocks:
        stream.write(block)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[dict[str, Any], list[bytes]]:
    """Read one message.

    Raises:
        EOFError: the other side closed between two messages.
        BrokenFrame: it closed within one, or sent something else or too much.
    """
    start = stream.read(_LENGTH.size)
    if not start:
        raise EOFError
    if len(start) != _LENGTH.size:
        raise BrokenFrame("ended within a length")
    (length,) = _LENGTH.unpack(start)
    if length > _MAX_HEADER:
        raise BrokenFrame(f"header of {length} bytes")
    try:
        header = json.loads(_read_exactly(stream, length))
        lengths = [int(size) for size in header.pop("blocks")]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BrokenFrame(f"not a header: {error}") from error
    if any(size < 0 for size in lengths) or sum(lengths) > _MAX_BLOCKS:
        raise BrokenFrame(f"blocks of {lengths} bytes")
    return header, [_read_exactly(stream, size) for size in lengths]


def _read_exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise BrokenFrame(f"{len(data)} of {size} bytes")
    return data
