"""A recorded take made into a proper video file, whole or a part of it.

The recorder writes Matroska into a pipe. So its segment and its head lack their lengths, the
duration and the table of places to jump to are missing, and after a crash the file ends anywhere.
Its clock starts anywhere, too. AAC needs one packet before the first real sample; the recorder
stamps this packet 0 and both the first real sound and the first picture about a second later
(47 packets of sound with Qt 6.11). Players see a second of nothing. Picture and sound are right
relative to each other, so both are moved by the same amount, and that one packet is put right
before the sound that it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from vehilink_desktop.media import ebml
from vehilink_desktop.media import matroska_parts as parts
from vehilink_desktop.media.matroska_parts import Block, Track
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.streams import PIECE, Read, Window, Write
from vehilink_desktop.media.video_facts import VideoContainer, VideoFacts

_NANOSECONDS = 1_000_000_000
_TICK_NS = 1_000_000  # what the specification assumes
_APPLICATION = b"Vehilink"
_CLUSTER_SECONDS = 5.0
_CLUSTER_BYTES = 8 * 2**20
_HIGHEST_TRACK = 126  # in one byte
_LEFT_OUT = frozenset((parts.VOID, parts.CRC, parts.TRACK_NAME))

_SEEK, _SEEK_ID, _SEEK_POSITION = 0x4DBB, 0x53AB, 0x53AC
_MUXER, _WRITER = 0x4D80, 0x5741
_CUE_POINT, _CUE_TIME, _CUE_PLACES, _CUE_TRACK, _CUE_CLUSTER = 0xBB, 0xB3, 0xB7, 0xF7, 0xF1


def finish_take(
    read: Read,
    size: int,
    write: Write,
    *,
    start_s: float | None = None,
    end_s: float | None = None,
) -> VideoFacts:
    """Write the take, or the part of it from `start_s` to `end_s`, as a file that can be sought in.

    It starts at the last picture at or before `start_s` that needs no earlier one (`key_times`).
    What a crash cut off is left out. Nothing but a list of its packets is held in memory.

    Raises:
        PhotoRefused: truncated, if there is not one whole picture; damaged.
    """
    take = _read_take(Window(read, size))
    part = _cut(take, start_s, end_s)
    _write_file(take, part, read, write)
    return VideoFacts(
        seconds=part.ticks * take.tick_ns / _NANOSECONDS,
        width=take.video.width,
        height=take.video.height,
        container=VideoContainer.MATROSKA,
        taken_at=None,
        has_sound=any(block.track != take.video.number for block in part.blocks),
    )


def key_times(read: Read, size: int) -> tuple[float, ...]:
    """Seconds from the first picture to each that needs no earlier one; the first is 0.

    Raises:
        PhotoRefused: as `finish_take`.
    """
    take = _read_take(Window(read, size))
    keys = take.keys()
    return tuple((time - keys[0]) * take.tick_ns / _NANOSECONDS for time in keys)


@dataclass
class _Take:
    """What a take consists of: its packets in the order of the file, without their content."""

    tick_ns: int
    video: Track
    sound: Track | None
    blocks: list[Block] = field(default_factory=list)

    def keys(self) -> list[int]:
        number = self.video.number
        return sorted({b.time for b in self.blocks if b.track == number and b.is_key})


@dataclass(frozen=True)
class _Part:
    """What is kept: times start at 0, `ticks` is the end of the last picture or sound."""

    blocks: list[Block]
    ticks: int


def _read_take(window: Window) -> _Take:
    segment = parts.segment_of(window)
    tick_ns, cluster_time = _TICK_NS, 0
    take: _Take | None = None
    for found in parts.walk(window, segment) if segment else ():
        if found.id == parts.INFO:
            tick_ns = _tick_of(parts.content(window, found))
        elif found.id == parts.TRACKS and take is None:
            take = _tracks_of(parts.content(window, found), found.body)
        elif found.id == parts.TIMESTAMP:
            cluster_time = ebml.read_uint(window.bytes_at(found.body, found.size or 0))
        elif take and (block := parts.block_of(window, found, cluster_time)):
            take.blocks.append(block)
    if take is None or not take.keys():
        raise PhotoRefused(RefusalReason.TRUNCATED, "no whole picture")
    take.tick_ns = tick_ns
    return take


def _tick_of(info: bytes) -> int:
    scales = [ebml.read_uint(d) for e, d in ebml.children(info) if e.id == parts.TIMESTAMP_SCALE]
    return scales[0] if scales and scales[0] else _TICK_NS


def _tracks_of(data: bytes, offset: int) -> _Take:
    tracks = [t for t in parts.read_tracks(data, offset) if 0 < t.number <= _HIGHEST_TRACK]
    videos = [track for track in tracks if track.kind == parts.PICTURES]
    sounds = [track for track in tracks if track.kind == parts.SOUND]
    if not videos:
        raise PhotoRefused(RefusalReason.DAMAGED, "no track of pictures")
    return _Take(_TICK_NS, videos[0], sounds[0] if sounds else None)


def _cut(take: _Take, start_s: float | None, end_s: float | None) -> _Part:
    ticks_per_s = _NANOSECONDS / take.tick_ns
    keys = take.keys()
    wanted = keys[0] + round((start_s or 0) * ticks_per_s)
    base = max([key for key in keys if key <= wanted], default=keys[0])
    end = None if end_s is None else keys[0] + round(end_s * ticks_per_s)
    pictures = _pictures(take, base, end)
    sounds = _sounds(take, base, end)
    kept = {id(block) for block in pictures}
    retimed = {id(old): new for old, new in sounds}
    blocks = [
        moved._replace(time=moved.time - base)
        for block in take.blocks
        if (moved := block if id(block) in kept else retimed.get(id(block)))
    ]
    delay = round(take.sound.delay_ns / take.tick_ns) if take.sound else 0
    ends = [_end_of([block.time for block in pictures]) - base]
    ends += [_end_of([new.time for _, new in sounds]) - base - delay]
    return _Part(blocks, max(1, *ends))


def _pictures(take: _Take, base: int, end: int | None) -> list[Block]:
    """From the key picture at `base` to the last before `end`, in the order of decoding.

    A picture at or after the end, and what may need it, are left out; so are pictures between
    that are shown before `base`: they need earlier ones.
    """
    own = [block for block in take.blocks if block.track == take.video.number]
    first = next(n for n, block in enumerate(own) if block.is_key and block.time == base)
    kept: list[Block] = []
    for block in own[first:]:
        if kept and end is not None and block.time >= end:
            break
        if block.time >= base:
            kept.append(block)
    return kept


def _sounds(take: _Take, base: int, end: int | None) -> list[tuple[Block, Block]]:
    """The packets of sound from `base` to `end`, each with itself or with itself put right.

    Timestamps count the decoder's delay in, so that the packet which only starts the decoder has
    one as well. It is put right before the first real one.
    """
    sound = take.sound
    if sound is None:
        return []
    delay = round(sound.delay_ns / take.tick_ns)
    own = [block for block in take.blocks if block.track == sound.number]
    kept = [b for b in own if b.time >= base and (end is None or b.time - delay < end)]
    pairs = [(block, block) for block in kept]
    before = own.index(kept[0]) - 1 if len(kept) > 1 else -1
    starting = kept[0].time - (kept[1].time - kept[0].time) if before >= 0 else 0
    if before >= 0 and base <= starting + 1:  # a tick, for rounding
        pairs.insert(0, (own[before], own[before]._replace(time=max(base, starting))))
    return pairs


def _end_of(times: Sequence[int]) -> int:
    """When the last of them ends, if it lasts as long as the others do."""
    if not times:
        return 0
    first, last = min(times), max(times)
    return last + (round((last - first) / (len(times) - 1)) if len(times) > 1 else 0)


@dataclass(frozen=True)
class _Cluster:
    """Packets that are written together; the first picture of most needs no earlier one."""

    time: int
    blocks: list[Block]
    is_key: bool
    size: int


def _write_file(take: _Take, part: _Part, read: Read, write: Write) -> None:
    clusters = [_sized(blocks, take.video.number) for blocks in _grouped(take, part.blocks)]
    head = _head(take, part, clusters)
    write(head)
    for cluster in clusters:
        write(ebml.header(parts.CLUSTER, cluster.size, size_bytes=8) + _timestamp(cluster))
        for piece in _joined(_block_pieces(cluster, read)):
            write(piece)


def _grouped(take: _Take, blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """A new cluster begins with each picture to jump to, and before it gets long."""
    longest = round(_CLUSTER_SECONDS * _NANOSECONDS / take.tick_ns)
    longest = min(longest, 1 << 14)  # times in a cluster are of 16 bits
    group: list[Block] = []
    held = 0
    for block in blocks:
        jumps = block.is_key and block.track == take.video.number
        had = any(other.track == take.video.number for other in group) if jumps else False
        long = bool(group) and (block.time - group[0].time >= longest or held >= _CLUSTER_BYTES)
        if group and (had or long):
            yield group
            group, held = [], 0
        group.append(block)
        held += block.length
    if group:
        yield group


def _sized(blocks: list[Block], video: int) -> _Cluster:
    time = max(0, min(block.time for block in blocks))
    pictures = [block for block in blocks if block.track == video]
    size = len(ebml.uint(parts.TIMESTAMP, time, width=8))
    size += sum(len(_block_head(block, time)) + block.length for block in blocks)
    return _Cluster(time, blocks, bool(pictures) and pictures[0].is_key, size)


def _timestamp(cluster: _Cluster) -> bytes:
    return ebml.uint(parts.TIMESTAMP, cluster.time, width=8)


def _block_head(block: Block, cluster_time: int) -> bytes:
    since = block.time - cluster_time
    if not -0x8000 <= since <= 0x7FFF:
        raise PhotoRefused(RefusalReason.DAMAGED, f"timestamp {block.time}")
    header = ebml.header(parts.SIMPLE_BLOCK, 4 + block.length)
    return (
        header
        + bytes((0x80 | block.track,))
        + since.to_bytes(2, "big", signed=True)
        + bytes((block.flags,))
    )


def _block_pieces(cluster: _Cluster, read: Read) -> Iterator[bytes]:
    for block in cluster.blocks:
        yield _block_head(block, cluster.time)
        for at in range(block.at, block.at + block.length, PIECE):
            yield read(at, min(PIECE, block.at + block.length - at))


def _joined(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Few large pieces of many small ones."""
    held = bytearray()
    for piece in pieces:
        held += piece
        if len(held) >= PIECE:
            yield bytes(held)
            held.clear()
    if held:
        yield bytes(held)


def _head(take: _Take, part: _Part, clusters: Sequence[_Cluster]) -> bytes:
    """All that comes before the first cluster; places count from the segment's content on."""
    info = _info(take, part)
    tracks = _tracks(take)
    sizes = [
        cluster.size + len(ebml.header(parts.CLUSTER, 0, size_bytes=8)) for cluster in clusters
    ]
    seek_size, cue_size = len(_seek_head(0, 0, 0)), len(_cues(take, clusters, sizes, 0))
    info_at = seek_size
    tracks_at = info_at + len(info)
    cues_at = tracks_at + len(tracks)
    first = cues_at + cue_size
    body = _seek_head(info_at, tracks_at, cues_at) + info + tracks
    body += _cues(take, clusters, sizes, first)
    return _ebml_head() + ebml.header(parts.SEGMENT, len(body) + sum(sizes), size_bytes=8) + body


def _ebml_head() -> bytes:
    numbers = ((0x4286, 1), (0x42F7, 1), (0x42F2, 4), (0x42F3, 8))
    versions = ((0x4287, 4), (0x4285, 2))
    body = b"".join(ebml.uint(identifier, value) for identifier, value in numbers)
    body += ebml.element(parts.DOC_TYPE, b"matroska")
    body += b"".join(ebml.uint(identifier, value) for identifier, value in versions)
    return ebml.element(parts.EBML, body)


def _seek_head(info: int, tracks: int, cues: int) -> bytes:
    entries = ((parts.INFO, info), (parts.TRACKS, tracks), (parts.CUES, cues))
    return ebml.element(
        parts.SEEK_HEAD,
        b"".join(
            ebml.element(
                _SEEK,
                ebml.element(_SEEK_ID, identifier.to_bytes(4, "big"))
                + ebml.uint(_SEEK_POSITION, at, width=8),
            )
            for identifier, at in entries
        ),
    )


def _info(take: _Take, part: _Part) -> bytes:
    return ebml.element(
        parts.INFO,
        ebml.uint(parts.TIMESTAMP_SCALE, take.tick_ns)
        + ebml.float64(parts.DURATION, part.ticks)
        + ebml.element(_MUXER, _APPLICATION)
        + ebml.element(_WRITER, _APPLICATION),
    )


def _tracks(take: _Take) -> bytes:
    entries = [
        ebml.element(
            parts.TRACK_ENTRY,
            b"".join(
                ebml.element(part.id, data)
                for part, data in ebml.children(track.entry)
                if part.id not in _LEFT_OUT
            ),
        )
        for track in (take.video, take.sound)
        if track
    ]
    return ebml.element(parts.TRACKS, b"".join(entries))


def _cues(take: _Take, clusters: Sequence[_Cluster], sizes: Sequence[int], first: int) -> bytes:
    """The table of places to jump to, as long wherever the clusters begin."""
    points = []
    at = first
    for cluster, size in zip(clusters, sizes, strict=True):
        if cluster.is_key:
            place = ebml.uint(_CUE_TRACK, take.video.number)
            place += ebml.uint(_CUE_CLUSTER, at, width=8)
            time = min(b.time for b in cluster.blocks if b.track == take.video.number)
            point = ebml.uint(_CUE_TIME, time, width=8) + ebml.element(_CUE_PLACES, place)
            points.append(ebml.element(_CUE_POINT, point))
        at += size
    return ebml.element(parts.CUES, b"".join(points))
