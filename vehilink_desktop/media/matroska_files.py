"""Matroska and WebM files of others: what they are, and what of them is not to leave."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from vehilink_desktop.media import ebml
from vehilink_desktop.media import matroska_parts as parts
from vehilink_desktop.media.ebml import Element
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.streams import Blank, Read, Window
from vehilink_desktop.media.video_facts import Inspected, VideoContainer, VideoFacts

_WINDOW_BYTES = 4096  # blocks are far apart
_EPOCH = datetime(2001, 1, 1)
_CONTAINERS = {"matroska": VideoContainer.MATROSKA, "webm": VideoContainer.WEBM}
_TICK_NS = 1_000_000
_TITLE, _ATTACHED = 0x7BA9, 0x7446
_FILE_NAMES = frozenset((0x7384, 0x3C83AB, 0x3E83BB))
_PERSONAL = frozenset((_TITLE, parts.DATE, parts.TRACK_NAME, _ATTACHED, parts.CRC)) | _FILE_NAMES
_NOT_OURS = frozenset((parts.TAGS, parts.ATTACHMENTS, parts.CHAPTERS))


def looks_like_matroska(head: bytes) -> bool:
    """Whether a file that begins so is one of these."""
    return head.startswith(b"\x1a\x45\xdf\xa3")


def inspect_matroska(read: Read, size: int) -> Inspected:
    """Read the structure.

    Raises:
        PhotoRefused: truncated, damaged, unsupported_video.
    """
    window = Window(read, size, _WINDOW_BYTES)
    kind = parts.document_type(window) or ""
    if kind not in _CONTAINERS:
        raise PhotoRefused(RefusalReason.UNSUPPORTED_VIDEO, kind[:40])
    segment = parts.segment_of(window)
    if segment is None or (segment.size is not None and segment.body + segment.size > size):
        raise PhotoRefused(RefusalReason.TRUNCATED, f"{size} bytes")
    found = _Found()
    _read_head(window, segment, found)
    if found.dropped or not found.seconds:
        _read_blocks(window, segment, found)
    if segment.size is not None and size - (end := segment.body + segment.size) >= 2:
        found.blanks.append(_void(end, size))
    return _inspected(found, _CONTAINERS[kind])


@dataclass
class _Found:
    """What was come across; `dropped` are the numbers of tracks of other data."""

    tick_ns: int = _TICK_NS
    seconds: float = 0.0
    taken_at: datetime | None = None
    tracks: list[parts.Track] = field(default_factory=list)
    dropped: set[int] = field(default_factory=set)
    blanks: list[Blank] = field(default_factory=list)


def _inspected(found: _Found, container: VideoContainer) -> Inspected:
    videos = [track for track in found.tracks if track.kind == parts.PICTURES]
    facts = VideoFacts(
        seconds=found.seconds,
        width=videos[0].width if videos else 0,
        height=videos[0].height if videos else 0,
        container=container,
        taken_at=found.taken_at,
        has_sound=any(track.kind == parts.SOUND for track in found.tracks),
    )
    return Inspected(facts, bool(videos), tuple(found.blanks))


def _read_head(window: Window, segment: Element, found: _Found) -> None:
    """All but the clusters, unless these do not know where they end."""
    at = segment.body
    for part in parts.walk(window, segment, skip_clusters=True):
        at = part.body + (part.size or 0)
        if part.id == parts.INFO:
            _read_info(parts.content(window, part), part.body, found)
        elif part.id == parts.TRACKS and not found.tracks:
            _read_tracks(parts.content(window, part), part.body, found)
        elif part.id in _NOT_OURS:
            found.blanks.append(_void(part.at, at))
        elif part.id == parts.VOID:
            found.blanks.append(Blank(part.body, part.size or 0))
    if segment.size is not None and at < segment.body + segment.size:
        raise PhotoRefused(RefusalReason.DAMAGED, f"no element at {at}")
    if not found.tracks:
        raise PhotoRefused(RefusalReason.TRUNCATED, "no tracks")


def _read_info(data: bytes, offset: int, found: _Found) -> None:
    duration = 0.0
    for part, content in ebml.children(data, offset):
        if part.id == parts.TIMESTAMP_SCALE:
            found.tick_ns = ebml.read_uint(content) or _TICK_NS
        elif part.id == parts.DURATION:
            duration = ebml.read_float(content)
        elif part.id == parts.DATE:
            found.taken_at = _date(content)
        _blank_personal(part, found)
    seconds = duration * found.tick_ns / 1e9
    found.seconds = seconds if 0 < seconds < 1e9 else 0.0  # also for what is no number


def _read_tracks(data: bytes, offset: int, found: _Found) -> None:
    for part, _ in ebml.children(data, offset):
        _blank_personal(part, found)
    for track in parts.read_tracks(data, offset):
        end = track.place.body + (track.place.size or 0)
        if track.kind in (parts.PICTURES, parts.SOUND):
            found.tracks.append(track)
            for part, _ in ebml.children(track.entry, track.place.body):
                _blank_personal(part, found)
        else:
            found.dropped.add(track.number)
            found.blanks.append(_void(track.place.at, end))


def _read_blocks(window: Window, segment: Element, found: _Found) -> None:
    """Blank the blocks of other data; find out how long it is if the head does not say."""
    cluster_time = last = 0
    for part in parts.walk(window, segment):
        if part.id == parts.TIMESTAMP:
            cluster_time = ebml.read_uint(window.bytes_at(part.body, part.size or 0))
        elif block := parts.block_of(window, part, cluster_time):
            last = max(last, block.time)
            if block.track in found.dropped:
                found.blanks.append(_void(part.at, part.body + (part.size or 0)))
    found.seconds = found.seconds or last * found.tick_ns / 1e9


def _blank_personal(part: Element, found: _Found) -> None:
    if part.id in _PERSONAL:
        found.blanks.append(_void(part.at, part.body + (part.size or 0)))
    elif part.id == parts.VOID:
        found.blanks.append(Blank(part.body, part.size or 0))


def _void(at: int, end: int) -> Blank:
    return Blank(at, end - at, ebml.void_head(end - at))


def _date(data: bytes) -> datetime | None:
    nanoseconds = int.from_bytes(data[:8], "big", signed=True)
    try:
        return _EPOCH + timedelta(microseconds=nanoseconds // 1000)
    except OverflowError:
        return None
