"""Foreign video files: what they are, a picture for them, and what of them is uploaded.

The file's structure is read here, in Python; its pictures are decoded in another process only.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vehilink_desktop.domain.recording import MAX_VIDEO_SECONDS
from vehilink_desktop.media.decoder import Decoder
from vehilink_desktop.media.limits import (
    JPEG_QUALITY,
    LONG_SIDE,
    THUMBNAIL_SIDE,
    VIDEO_LIMITS,
    PhotoLimits,
)
from vehilink_desktop.media.matroska import finish_take
from vehilink_desktop.media.matroska_files import inspect_matroska, looks_like_matroska
from vehilink_desktop.media.mp4 import inspect_mp4, looks_like_mp4
from vehilink_desktop.media.names import name_problem
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.source import OpenFile, Version, opened
from vehilink_desktop.media.streams import Blank, Read, cleaned
from vehilink_desktop.media.video_facts import Inspected, VideoFacts
from vehilink_desktop.media.worker_process import intelligible

if TYPE_CHECKING:
    from PIL import Image

_HEAD_BYTES = 256
_DARK = (32, 35, 40)
_ONE_PICTURE_S = 0.001


@dataclass(frozen=True)
class Poster:
    """A picture that stands for a video: JPEG, the long side at most 2048 pixels, and at 320."""

    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int


@dataclass(frozen=True)
class VideoFile:
    """A video that may be taken in.

    Attributes:
        path: Where it lies.
        size: Bytes, now and when it is uploaded.
        facts: What it is.
        poster: A picture out of it; a dark one if none could be had in time.
    """

    path: Path
    size: int
    facts: VideoFacts
    poster: Poster
    _version: Version
    _blanks: tuple[Blank, ...]

    def pieces(self) -> Iterator[bytes]:
        """What is to be kept of the file: all of it, with places and the like blanked.

        Raises:
            PhotoRefused: disappeared, unreadable; changed_while_reading if it is not the file any
                more that was looked at.
        """
        limit, unfit = VIDEO_LIMITS.file_bytes, RefusalReason.NOT_A_VIDEO
        with opened(self.path, limit=limit, unfit=unfit) as source:
            if source.version != self._version:
                raise PhotoRefused(RefusalReason.CHANGED_WHILE_READING)
            yield from cleaned(source.read, source.size, self._blanks)


class VideoIntake:
    """Owns a decoder process, which starts when it is first needed. Any thread may call it.

    After `close` every call raises Cancelled.
    """

    def __init__(self, limits: PhotoLimits = VIDEO_LIMITS) -> None:
        self._limits = limits
        self._decoder = Decoder(limits)

    def probe(self, path: Path) -> VideoFile:
        """Look at a file.

        Raises:
            PhotoRefused: not_a_video, unsupported_video, too_large_file, too_long, truncated,
                damaged, too_many_pixels, suspicious_name and the reasons of `opened`.
        """
        if problem := name_problem(path.name):
            raise PhotoRefused(problem)
        limit, unfit = self._limits.file_bytes, RefusalReason.NOT_A_VIDEO
        with opened(path, limit=limit, unfit=unfit) as source:
            inspected = inspect(source)
        self._check(inspected)
        facts = inspected.facts
        poster, seconds = self._poster_of_file(path, facts)
        facts = facts if facts.seconds else replace(facts, seconds=seconds)
        if facts.seconds <= 0:
            raise PhotoRefused(RefusalReason.DAMAGED, "no length")
        _check_length(facts.seconds)
        return VideoFile(path, source.size, facts, poster, source.version, inspected.blanks)

    def poster_of(self, read: Read, size: int, at_s: float = 0.0) -> Poster:
        """The picture of a take at the last place to jump to before `at_s`.

        Raises:
            PhotoRefused: as `finish_take`; decoder_failed.
        """
        clip = io.BytesIO()
        facts = finish_take(read, size, clip.write, start_s=at_s, end_s=at_s + _ONE_PICTURE_S)
        try:
            return self._poster({"path": None, "at": 0.0}, clip.getvalue())[0]
        except PhotoRefused as refusal:
            if refusal.reason is not RefusalReason.DECODER_FAILED:
                raise
            return plain_poster(facts.width, facts.height)

    def close(self) -> None:
        """End the decoder; a call under way raises Cancelled."""
        self._decoder.close()

    def _check(self, inspected: Inspected) -> None:
        facts = inspected.facts
        if not inspected.has_pictures:
            raise PhotoRefused(RefusalReason.NOT_A_VIDEO, "sound alone")
        _check_length(facts.seconds)
        if facts.width < 1 or facts.height < 1:
            raise PhotoRefused(RefusalReason.DAMAGED, f"{facts.width} × {facts.height} pixels")
        pixels = facts.width * facts.height
        if max(facts.width, facts.height) > self._limits.side or pixels > self._limits.pixels:
            detail = f"{facts.width} × {facts.height} pixels"
            raise PhotoRefused(RefusalReason.TOO_MANY_PIXELS, detail)

    def _poster_of_file(self, path: Path, facts: VideoFacts) -> tuple[Poster, float]:
        try:
            return self._poster({"path": str(path.resolve()), "at": None}, b"")
        except PhotoRefused as refusal:
            if refusal.reason is not RefusalReason.DECODER_FAILED:
                raise
            return plain_poster(facts.width, facts.height), 0.0  # too slow is no reason against it

    def _poster(self, request: dict[str, Any], data: bytes) -> tuple[Poster, float]:
        answer, blocks = self._decoder.ask({"task": "poster", **request}, data)
        with intelligible():
            jpeg, thumbnail = blocks
            poster = Poster(jpeg, thumbnail, int(answer["width"]), int(answer["height"]))
            return poster, float(answer["seconds"])


def inspect(source: OpenFile) -> Inspected:
    """Read the structure of a video file, or of the sound files of the same family.

    Raises:
        PhotoRefused: not_a_video by the first bytes; unsupported_video, truncated, damaged.
    """
    head = source.read(0, _HEAD_BYTES)
    if looks_like_matroska(head):
        return inspect_matroska(source.read, source.size)
    if looks_like_mp4(head):
        return inspect_mp4(source.read, source.size)
    if looks_like_other_video(head):
        raise PhotoRefused(RefusalReason.UNSUPPORTED_VIDEO, head[:16].hex(" "))
    raise PhotoRefused(RefusalReason.NOT_A_VIDEO, head[:16].hex(" "))


def looks_like_other_video(head: bytes) -> bool:
    """AVI, Windows Media, Flash and MPEG streams."""
    starts = (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", b"FLV\1", b"\0\0\1\xba", b"\0\0\1\xb3")
    is_avi = head[:4] == b"RIFF" and head[8:12] == b"AVI "
    is_transport_stream = head[:1] == b"G" == head[188:189]
    return is_avi or is_transport_stream or head.startswith(starts)


def plain_poster(width: int, height: int) -> Poster:
    """A dark picture, as large as one of such a video would be."""
    from PIL import Image  # rarely needed, and not before the first screen

    scale = min(1.0, LONG_SIDE / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    picture = Image.new("RGB", size, _DARK)
    small = picture.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
    return Poster(_jpeg(picture), _jpeg(small), *size)


def _check_length(seconds: float) -> None:
    if seconds > MAX_VIDEO_SECONDS:
        raise PhotoRefused(RefusalReason.TOO_LONG, f"{seconds:.0f} s")


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=JPEG_QUALITY)
    return out.getvalue()
