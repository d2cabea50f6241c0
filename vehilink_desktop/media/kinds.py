"""What a file is likely to be: told by its first bytes, its name is only a hint."""

from __future__ import annotations

from pathlib import Path

from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.media.containers import looks_like_picture
from vehilink_desktop.media.limits import VIDEO_LIMITS
from vehilink_desktop.media.matroska_files import looks_like_matroska
from vehilink_desktop.media.mp4 import inspect_mp4, looks_like_mp4
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.source import opened
from vehilink_desktop.media.video_files import looks_like_other_video
from vehilink_desktop.media.voice_files import looks_like_other_sound, looks_like_sound

_HEAD_BYTES = 1024
_SUFFIXES = {
    **dict.fromkeys(".jpg .jpeg .png .webp .heic .heif .gif .tif .tiff .bmp".split(), "photo"),
    **dict.fromkeys(".mp4 .mov .m4v .mkv .webm .avi .wmv .mpg .3gp .mts".split(), "video"),
    **dict.fromkeys(".wav .mp3 .m4a .ogg .opus .flac .aac .amr .wma".split(), "voice"),
}


def kind_of(path: Path) -> MediaKind | None:
    """Whose business the file is, which may still refuse it; None if it is nobody's.

    Where the bytes say nothing (a file that is gone, empty or garbled), the name decides who is
    going to tell what is wrong with it.
    """
    try:
        with opened(path, limit=VIDEO_LIMITS.file_bytes) as source:
            head = source.read(0, _HEAD_BYTES)
            if looks_like_mp4(head) and not looks_like_picture(head):
                has_pictures = inspect_mp4(source.read, source.size).has_pictures
                return MediaKind.VIDEO if has_pictures else MediaKind.VOICE
            found = _kind_of_head(head)
    except PhotoRefused:
        found = None
    if found is None and (hint := _SUFFIXES.get(path.suffix.casefold())):
        found = MediaKind(hint)
    return found


def _kind_of_head(head: bytes) -> MediaKind | None:
    if looks_like_picture(head):
        return MediaKind.PHOTO
    if looks_like_matroska(head) or looks_like_other_video(head):
        return MediaKind.VIDEO
    if looks_like_sound(head) or looks_like_other_sound(head):
        return MediaKind.VOICE
    return None
