"""How large a foreign file may be and how large ours become."""

from __future__ import annotations

from dataclasses import dataclass

from vehilink_desktop.domain.recording import MAX_VIDEO_BYTES

LONG_SIDE = 2048
"""Pixels of the longer side of what is uploaded; smaller pictures keep their size."""

PAGE_SIDE = 3000
"""Pixels of the longer side of a page of a scan: small print must stay legible."""

MAX_PAGES = 20
"""Of one scanned document."""

THUMBNAIL_SIDE = 320
"""Pixels of the longer side of the thumbnail."""

AVATAR_SIDE = 512
"""Pixels of each side of an avatar."""

JPEG_QUALITY = 85
"""libjpeg's scale; with 4:2:0 chroma."""


@dataclass(frozen=True)
class PhotoLimits:
    """What is accepted from a foreign file, and what decoding it may cost.

    Attributes:
        file_bytes: Size of the file.
        pixels: Width × height, read from the header before anything is decoded.
        side: Pixels of the longer side.
        profile_bytes: Size of an embedded colour profile; a larger one is left out.
        seconds: Time for one picture, after which its decoder is killed.
        start_seconds: Time for a decoder to come up on a cold, slow machine.
        memory_bytes: Address space of a decoder, where the system can bound it.
    """

    file_bytes: int = 64 * 2**20
    pixels: int = 50_000_000
    side: int = 16_384
    profile_bytes: int = 4 * 2**20
    seconds: float = 20.0
    start_seconds: float = 60.0
    memory_bytes: int = 1536 * 2**20


SCAN_LIMITS = PhotoLimits(file_bytes=32 * 2**20, seconds=60.0, memory_bytes=3 * 2**30)
"""For scanned documents and for reading them."""

VIDEO_LIMITS = PhotoLimits(file_bytes=MAX_VIDEO_BYTES, seconds=10.0)
"""For a picture out of a video."""

VOICE_LIMITS = PhotoLimits(file_bytes=MAX_VIDEO_BYTES, seconds=600.0)
"""For a sound file: an hour of uncompressed sound is large, and takes a while to encode."""
