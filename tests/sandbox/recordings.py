"""Files that a platform takes for videos and voice notes; it looks at how they begin."""

from __future__ import annotations

import secrets


def iso(brand: bytes, size: int = 400) -> bytes:
    """A file of ISO boxes, no two the same."""
    head = (20).to_bytes(4, "big") + b"ftyp" + brand + bytes(4) + brand
    return head + secrets.token_bytes(size - len(head))


def ebml(doc_type: bytes, size: int = 400) -> bytes:
    """A Matroska or WebM file, no two the same."""
    named = b"\x42\x82" + bytes([0x80 | len(doc_type)]) + doc_type
    head = b"\x1aE\xdf\xa3" + bytes([0x80 | len(named) + 4]) + b"\x42\x86\x81\x01" + named
    return head + secrets.token_bytes(size - len(head))


def ogg(codec: bytes = b"OpusHead", size: int = 400) -> bytes:
    """An Ogg file whose first page begins with the head of `codec`, no two the same."""
    page = b"OggS\x00\x02" + bytes(20) + bytes([1, 19])
    return page + codec + secrets.token_bytes(size - len(page) - len(codec))
