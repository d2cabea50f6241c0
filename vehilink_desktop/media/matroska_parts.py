"""The parts of a Matroska file (RFC 9559): its head, its tracks, its blocks one after another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from vehilink_desktop.media.ebml import (
    Element,
    children,
    element_at,
    read_float,
    read_uint,
    read_vint,
)
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.streams import Window

EBML = 0x1A45DFA3
DOC_TYPE = 0x4282
SEGMENT = 0x18538067
SEEK_HEAD = 0x114D9B74
INFO = 0x1549A966
TRACKS = 0x1654AE6B
CLUSTER = 0x1F43B675
CUES = 0x1C53BB6B
CHAPTERS = 0x1043A770
ATTACHMENTS = 0x1941A469
TAGS = 0x1254C367
VOID = 0xEC
CRC = 0xBF

TIMESTAMP_SCALE = 0x2AD7B1
DURATION = 0x4489
DATE = 0x4461

TRACK_ENTRY = 0xAE
TRACK_NUMBER = 0xD7
TRACK_TYPE = 0x83
TRACK_NAME = 0x536E
CODEC_DELAY = 0x56AA
VIDEO = 0xE0
_PIXEL_WIDTH, _PIXEL_HEIGHT = 0xB0, 0xBA
_PROJECTION, _ROLL = 0x7670, 0x7675

TIMESTAMP = 0xE7
SIMPLE_BLOCK = 0xA3
_BLOCK_GROUP, _BLOCK, _REFERENCE = 0xA0, 0xA1, 0xFB

PICTURES, SOUND = 1, 2
KEY_FLAG = 0x80
_LACING_FLAGS = 0x06

_MAX_ELEMENTS = 500_000  # of 10 minutes: a thirtieth of that
_MAX_HEAD_BYTES = 4 * 2**20
_MAX_GROUP_BYTES = 64 * 2**20


@dataclass(frozen=True)
class Track:
    """One of the tracks.

    Attributes:
        number: What its blocks call it.
        kind: `PICTURES`, `SOUND` or another number.
        delay_ns: What its decoder gives before the first real sample; subtracted from timestamps.
        width: Pixels as shown; 0 for sound.
        height: Likewise.
        entry: Its whole description.
        place: Where that lies in the file.
    """

    number: int
    kind: int
    delay_ns: int
    width: int
    height: int
    entry: bytes
    place: Element


class Block(NamedTuple):
    """A packet of a track: `length` bytes at offset `at`, `time` in ticks of the file."""

    track: int
    time: int
    flags: int
    at: int
    length: int

    @property
    def is_key(self) -> bool:
        return bool(self.flags & KEY_FLAG)


def document_type(window: Window) -> str | None:
    """What the file says it is ("matroska", "webm"); None if it is no EBML."""
    head = element_at(window, 0)
    if head is None or head.id != EBML or head.size is None or head.size > 1024:
        return None
    for part, content in children(window.bytes_at(head.body, head.size)):
        if part.id == DOC_TYPE:
            return content.rstrip(b"\0").decode("ascii", "replace")
    return None


def segment_of(window: Window) -> Element | None:
    """The segment, which is the rest of the file; None if it is not there yet."""
    head = element_at(window, 0)
    at = head.body + head.size if head and head.size is not None else 0
    for _ in range(8):  # gaps are allowed before it
        found = element_at(window, at)
        if found is None or found.id == SEGMENT:
            return found
        if found.size is None:
            return None
        at = found.body + found.size
    return None


def walk(window: Window, segment: Element, *, skip_clusters: bool = False) -> Iterator[Element]:
    """The elements of a segment and those of its clusters, in one row.

    Ends at the end of the file, before the first element that is not all there, or at nonsense.
    With `skip_clusters`, clusters that know their size are not entered.

    Raises:
        PhotoRefused: damaged, for a file made to keep us busy.
    """
    end = window.size
    if segment.size is not None:
        end = min(end, segment.body + segment.size)
    at = segment.body
    for _ in range(_MAX_ELEMENTS):
        found = element_at(window, at) if at < end else None
        if found is None:
            return
        if found.size is None and found.id != CLUSTER:
            return
        enters = found.id == CLUSTER and not (skip_clusters and found.size is not None)
        after = found.body if enters or found.size is None else found.body + found.size
        if after > end:
            return
        yield found
        at = after
    raise PhotoRefused(RefusalReason.DAMAGED, f"more than {_MAX_ELEMENTS} elements")


def content(window: Window, found: Element) -> bytes:
    """What is in an element of the head.

    Raises:
        PhotoRefused: damaged, if it is larger than any honest one.
    """
    if found.size is None or found.size > _MAX_HEAD_BYTES:
        raise PhotoRefused(RefusalReason.DAMAGED, f"element {found.id:x} of {found.size} bytes")
    return window.bytes_at(found.body, found.size)


def read_tracks(data: bytes, offset: int) -> list[Track]:
    """The tracks described in the content of Tracks, which lies at `offset`."""
    return [
        _track(place, entry) for place, entry in children(data, offset) if place.id == TRACK_ENTRY
    ]


def _track(place: Element, entry: bytes) -> Track:
    numbers = {TRACK_NUMBER: 0, TRACK_TYPE: 0, CODEC_DELAY: 0}
    width = height = 0
    for part, data in children(entry):
        if part.id in numbers:
            numbers[part.id] = read_uint(data)
        elif part.id == VIDEO:
            width, height = _shown_size(data)
    return Track(
        numbers[TRACK_NUMBER], numbers[TRACK_TYPE], numbers[CODEC_DELAY],
        width, height, entry, place,
    )  # fmt: skip


def _shown_size(video: bytes) -> tuple[int, int]:
    parts = {part.id: data for part, data in children(video)}
    size = read_uint(parts.get(_PIXEL_WIDTH, b"")), read_uint(parts.get(_PIXEL_HEIGHT, b""))
    projection = {part.id: data for part, data in children(parts.get(_PROJECTION, b""))}
    lies = round(read_float(projection.get(_ROLL, b""))) % 180 == 90
    return size[::-1] if lies else size


def block_of(window: Window, found: Element, cluster_time: int) -> Block | None:
    """The packet in a SimpleBlock or BlockGroup; None for other elements and for nonsense."""
    if found.size is None:
        return None
    if found.id == SIMPLE_BLOCK:
        return _block(window.bytes_at(found.body, 12), found.body, found.size, cluster_time)
    if found.id == _BLOCK_GROUP and found.size <= _MAX_GROUP_BYTES:
        return _grouped(window, found, cluster_time)
    return None


def _grouped(window: Window, group: Element, cluster_time: int) -> Block | None:
    """A block is a picture that stands alone if its group refers to no other."""
    block: Block | None = None
    alone = True
    at, end = group.body, group.body + (group.size or 0)
    while at < end and (part := element_at(window, at)) and part.size is not None:
        if part.body + part.size > end:
            break
        if part.id == _BLOCK:
            block = _block(window.bytes_at(part.body, 12), part.body, part.size, cluster_time)
        alone = alone and part.id != _REFERENCE
        at = part.body + part.size
    if block is None:
        return None
    return block._replace(flags=(block.flags & _LACING_FLAGS) | (KEY_FLAG if alone else 0))


def _block(head: bytes, at: int, size: int, cluster_time: int) -> Block | None:
    track, length = read_vint(head, 0)
    if not length or len(head) < length + 3 or size < length + 3:
        return None
    since = int.from_bytes(head[length : length + 2], "big", signed=True)
    flags = head[length + 2] & (KEY_FLAG | _LACING_FLAGS)
    return Block(track, cluster_time + since, flags, at + length + 3, size - length - 3)
