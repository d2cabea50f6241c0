"""Judges uploaded videos and voice notes by their first bytes; nothing of them is decoded here."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from vehilink_desktop.domain.recording import VIDEO_TYPES, VOICE_TYPES
from vehilink_desktop.sandbox.blobs import replacing

#: What is kept as it came.
KINDS = ("video", "voice")
MEDIA_TYPES = (*VIDEO_TYPES, *VOICE_TYPES)

_HEAD = 256
_EBML = b"\x1aE\xdf\xa3"
_DOC_TYPE = re.compile(rb"\x42\x82[\x80-\xff](matroska|webm)")
_QUICKTIME = b"qt  "
#: Brands of the ISO file format that are pictures, and those that are sound alone.
_PICTURES = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
)
_SOUND = frozenset((b"M4A ", b"M4B ", b"M4P "))


class NotARecording(Exception):
    """The file is refused; the text says why."""


def publish_recording(kind: str, source: Path, recording: Path) -> str:
    """Check `source` and give it the place `recording`; its media type.

    Raises:
        NotARecording: not a file of `kind`, which is one of `KINDS`.
    """
    with source.open("rb") as file:
        head = file.read(_HEAD)
    media_type = _video_type(head) if kind == "video" else _voice_type(head)
    if media_type is None:
        wanted = "MP4, MOV, Matroska or WebM" if kind == "video" else "Ogg Opus or M4A"
        raise NotARecording(f"This is not a {kind} as {wanted}.")
    with replacing(recording) as path:
        try:
            os.link(source, path)  # a video may be large, and its upload goes in a moment
        except OSError:
            shutil.copyfile(source, path)
    return media_type


def _video_type(head: bytes) -> str | None:
    brand = _iso_brand(head)
    if brand is not None and brand not in _PICTURES | _SOUND:
        return "video/quicktime" if brand == _QUICKTIME else "video/mp4"
    named = _DOC_TYPE.search(head) if head.startswith(_EBML) else None
    return named and {b"webm": "video/webm", b"matroska": "video/x-matroska"}[named[1]]


def _voice_type(head: bytes) -> str | None:
    brand = _iso_brand(head)
    if brand in _SOUND or (brand is not None and brand[:3] in (b"iso", b"mp4")):
        return "audio/mp4"
    if head.startswith(b"OggS") and len(head) > 27:
        packet = 27 + head[26]  # behind the table of the first page's segments
        if head.startswith(b"OpusHead", packet):
            return "audio/ogg"
    return None


def _iso_brand(head: bytes) -> bytes | None:
    """The brand of a file of ISO boxes; None for another."""
    size = int.from_bytes(head[:4], "big")
    return head[8:12] if head[4:8] == b"ftyp" and 16 <= size <= 4096 else None
