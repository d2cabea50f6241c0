"""What is known of a video, and what of its file is not to leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vehilink_desktop.media.streams import Blank


class VideoContainer(StrEnum):
    """The kinds of video files that are taken."""

    MP4 = "mp4"
    MOV = "mov"
    MATROSKA = "matroska"
    WEBM = "webm"


@dataclass(frozen=True)
class VideoFacts:
    """Read from the file's own structure; nothing was decoded.

    Attributes:
        seconds: Length; 0 if the file does not say.
        width: Pixels as it is to be shown, upright.
        height: Likewise.
        container: The kind of file.
        taken_at: When it was made, UTC without a zone. For ordering; not to be uploaded.
        has_sound: Whether there is sound to it.
    """

    seconds: float
    width: int
    height: int
    container: VideoContainer
    taken_at: datetime | None
    has_sound: bool


@dataclass(frozen=True)
class Inspected:
    """What a foreign file's structure says.

    Attributes:
        facts: Of the pictures; width and height are 0 if there are none.
        has_pictures: Whether there are any, and not sound alone.
        blanks: Places, dates, names and tracks of other data, to be blanked before it leaves.
    """

    facts: VideoFacts
    has_pictures: bool
    blanks: tuple[Blank, ...]
