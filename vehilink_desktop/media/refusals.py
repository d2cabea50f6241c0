"""Why a file is not taken as a picture, a video or a voice note."""

from __future__ import annotations

from enum import StrEnum

from vehilink_desktop.core.errors import Known


class RefusalReason(StrEnum):
    """The reasons; the translated sentence for each is the interface's."""

    NOT_A_PICTURE = "not_a_picture"
    UNSUPPORTED_FORMAT = "unsupported_format"
    TOO_LARGE_FILE = "too_large_file"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_MANY_FILES = "too_many_files"
    ANIMATED = "animated"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    CHANGED_WHILE_READING = "changed_while_reading"
    DISAPPEARED = "disappeared"
    UNREADABLE = "unreadable"
    DECODER_FAILED = "decoder_failed"
    SUSPICIOUS_NAME = "suspicious_name"
    ENCRYPTED = "encrypted"
    TOO_MANY_PAGES = "too_many_pages"
    NOT_A_VIDEO = "not_a_video"
    NOT_A_VOICE = "not_a_voice"
    UNSUPPORTED_VIDEO = "unsupported_video"
    UNSUPPORTED_VOICE = "unsupported_voice"
    TOO_LONG = "too_long"


class PhotoRefused(Known):
    """One file is refused; the others of its batch go on.

    Attributes:
        reason: What the interface tells the person; the error's code is `photo_<reason>`.
    """

    def __init__(self, reason: RefusalReason, detail: str = "") -> None:
        super().__init__(code=f"photo_{reason}", detail=detail)
        self.reason = reason
