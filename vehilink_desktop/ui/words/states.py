"""Words for where things stand, and for why they do not go on."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.theme import Tone


class State(NamedTuple):
    """What a chip says: never by its colour alone."""

    text: str
    tone: Tone
    icon: str


def refusal(slug: str) -> str:
    """Why a picture, a video or a voice note was not taken in."""
    translate = QCoreApplication.translate
    texts = {
        "not_a_picture": translate("Words", "Not a picture"),
        "unsupported_format": translate("Words", "Save it as JPEG, PNG, WebP or HEIC"),
        "too_large_file": translate("Words", "The file is too large"),
        "too_many_pixels": translate("Words", "Too many pixels; make it smaller"),
        "too_many_files": translate("Words", "Too many files at once"),
        "too_many_photos": translate("Words", "The vehicle has all the pictures it may have"),
        "too_many_recordings": translate(
            "Words", "The vehicle has all the videos or voice notes it may have"
        ),
        "animated": translate("Words", "Animations are not taken"),
        "truncated": translate("Words", "The file ends too early; copy it again"),
        "damaged": translate("Words", "The file is damaged"),
        "changed_while_reading": translate("Words", "It changed while it was read; add it again"),
        "disappeared": translate("Words", "The file is gone; plug in the card and add it again"),
        "unreadable": translate("Words", "The file cannot be opened"),
        "decoder_failed": translate("Words", "The picture cannot be decoded"),
        "suspicious_name": translate("Words", "The file name hides what it is; rename it"),
        "encrypted": translate("Words", "The PDF is locked; save a copy without a password"),
        "too_many_pages": translate("Words", "Too many pages; keep those of the licence"),
        "no_media": translate("Words", "Neither a picture nor a video nor sound"),
        "not_a_video": translate("Words", "Not a video"),
        "not_a_voice": translate("Words", "Not a sound recording"),
        "unsupported_video": translate("Words", "Save it as MP4, MOV, Matroska or WebM"),
        "unsupported_voice": translate("Words", "Save it as WAV, FLAC, Ogg, MP3 or M4A"),
        "too_long": translate("Words", "It is too long; cut it"),
        "duplicate": translate("Words", "It is here already"),
        "cancelled": translate("Words", "Cancelled"),
    }
    return texts.get(slug) or trouble(slug)


def trouble(slug: str) -> str:
    """Why something waits or needs the person, short enough for a line of a list."""
    translate = QCoreApplication.translate
    texts = {
        "conflict": translate("Words", "Changed in two places"),
        "rejected": translate("Words", "Rejected"),
        "upload-failed": translate("Words", "A file could not be sent"),
        "photo-cancelled": translate("Words", "A file was taken off; publish again"),
        "photo-missing": translate("Words", "A file is missing on this computer"),
        "working-offline": translate("Words", "You are working offline"),
        "signed-out": translate("Words", "Sign in to go on"),
        "media-incomplete": translate("Words", "The platform still lacks a file"),
        "media-mismatch": translate("Words", "A file arrived damaged and is sent again"),
        "media-refused": translate("Words", "The platform refused the file"),
        "upload-gone": translate("Words", "The platform forgot the upload; it starts again"),
        "offset-conflict": translate("Words", "The upload is being resumed"),
        "checksum-mismatch": translate("Words", "A part arrived damaged and is sent again"),
        "too-large": translate("Words", "Too large for the platform"),
        "vault-damaged": translate("Words", "The file on this computer is damaged"),
    }
    return texts.get(slug) or describe(Known(slug)).title


def stock_state(
    state: str, *, online: bool = True, done: int = 0, total: int = 0, reason: str | None = None
) -> State:
    """The chip of an own vehicle; `done` of `total` pictures have arrived."""
    translate = QCoreApplication.translate
    under_way = state in ("waiting", "uploading")
    if under_way and not online:
        text = translate("Words", "Waiting, {done} of {total} sent").format(done=done, total=total)
        return State(
            text if done else translate("Words", "Waiting for network"), Tone.WARN, "clock"
        )
    if state == "waiting":
        return State(translate("Words", "Sending"), Tone.INFO, "cloud-upload")
    if state == "uploading":
        text = translate("Words", "Uploading {done} of {total}").format(done=done, total=total)
        return State(text, Tone.INFO, "upload")
    if state == "needs_you":
        text = trouble(reason) if reason else translate("Words", "Needs you")
        return State(text, Tone.BAD, "circle-alert")
    plain = {
        "draft": State(translate("Words", "Draft"), Tone.NEUTRAL, "pencil"),
        "in_review": State(translate("Words", "In review"), Tone.INFO, "eye"),
        "live": State(translate("Words", "Live"), Tone.OK, "circle-check"),
        "withdrawn": State(translate("Words", "Withdrawn"), Tone.NEUTRAL, "eye-off"),
        "sold": State(translate("Words", "Sold"), Tone.OK, "handshake"),
        "rejected": State(translate("Words", "Rejected"), Tone.BAD, "circle-x"),
    }
    return plain.get(state) or State(state, Tone.NEUTRAL, "circle")


def transfer_state(state: str) -> State:
    """The chip of a file or an operation."""
    translate = QCoreApplication.translate
    texts = {
        "queued": State(translate("Words", "Waiting"), Tone.NEUTRAL, "clock"),
        "sending": State(translate("Words", "Sending"), Tone.INFO, "upload"),
        "paused": State(translate("Words", "Paused"), Tone.WARN, "pause"),
        "failed": State(translate("Words", "Needs you"), Tone.BAD, "circle-alert"),
        "cancelled": State(translate("Words", "Cancelled"), Tone.NEUTRAL, "circle-x"),
        "done": State(translate("Words", "Arrived"), Tone.OK, "circle-check"),
    }
    return texts.get(state) or State(state, Tone.NEUTRAL, "circle")


def photo_state(state: str) -> State:
    """What a tile says of its picture."""
    translate = QCoreApplication.translate
    texts = {
        "incoming": State(translate("Words", "Being prepared"), Tone.NEUTRAL, "loader-circle"),
        "refused": State(translate("Words", "Refused"), Tone.BAD, "circle-x"),
        "ready": State(translate("Words", "On this computer"), Tone.NEUTRAL, "hard-drive"),
        "attached": State(translate("Words", "On the platform"), Tone.OK, "cloud"),
    }
    return texts.get(state) or transfer_state(state)


def version_cause(cause: str) -> str:
    """Why a version of a draft was kept."""
    translate = QCoreApplication.translate
    texts = {
        "edit": translate("Words", "Edited"),
        "restore": translate("Words", "Restored an older version"),
        "merge": translate("Words", "Merged with the platform's version"),
        "publish": translate("Words", "Published"),
        "duplicate": translate("Words", "Copied from another vehicle"),
    }
    return texts.get(cause, cause)
