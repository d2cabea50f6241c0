"""Videos and voice notes of a vehicle: what names them, and how long and large they may be."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from pydantic import Field

from vehilink_desktop.domain.model import Model

MAX_VIDEOS = 20
MAX_VOICES = 30

MAX_VIDEO_SECONDS = 600.0
MAX_VIDEO_BYTES = 2 << 30
MAX_VOICE_SECONDS = 3600.0
MAX_VOICE_BYTES = 64 << 20
MAX_TITLE = 80

#: The media types that a video and a voice note may have, each with the ending of such a file.
VIDEO_TYPES = {
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/x-matroska": "mkv",
    "video/webm": "webm",
}
VOICE_TYPES = {"audio/ogg": "ogg", "audio/mp4": "m4a"}

#: Columns of a waveform.
PEAKS = 120


class MediaKind(StrEnum):
    """What a file is to a vehicle."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"


class VideoRef(Model):
    """A video of the listing on the platform; `poster_id` is a picture out of it."""

    media_id: str
    poster_id: str
    seconds: float = Field(gt=0, le=MAX_VIDEO_SECONDS + 1)
    width: int = Field(ge=1, le=16384)
    height: int = Field(ge=1, le=16384)


class VoiceRef(Model):
    """A voice note of the listing on the platform.

    Attributes:
        peaks: The loudest of each equal part, 0 to 255, from the first to the last; empty when
            nobody could tell.
        title: What its maker calls it.
    """

    media_id: str
    seconds: float = Field(gt=0, le=MAX_VOICE_SECONDS + 1)
    peaks: tuple[Annotated[int, Field(ge=0, le=255)], ...] = Field((), max_length=PEAKS)
    title: str | None = Field(None, max_length=MAX_TITLE)


def columns(peaks: Sequence[int], count: int) -> tuple[int, ...]:
    """`count` columns of a waveform, each the loudest of its part; fewer when there are fewer."""
    if len(peaks) <= count:
        return tuple(peaks)
    edges = [len(peaks) * column // count for column in range(count + 1)]
    return tuple(max(peaks[start:end]) for start, end in pairwise(edges))
