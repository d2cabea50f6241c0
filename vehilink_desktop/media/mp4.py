"""MP4 and QuickTime files (ISO/IEC 14496-12): what they are, and what of them is not to leave.

Only pictures and sound are kept. Everything else, wherever a camera or a program put it, is
blanked in its place, so that no size and no offset changes: user data, metadata and XMP, dates,
unused space, and tracks of other data (positions, subtitles) with their samples.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice

from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.streams import Blank, Read, Window
from vehilink_desktop.media.video_facts import Inspected, VideoContainer, VideoFacts

_EPOCH = datetime(1904, 1, 1)
_MAX_BOXES = 100_000
_MAX_MOVIE_BYTES = 64 * 2**20
_MAX_SAMPLES = 2_000_000
_UNKNOWN_DURATIONS = (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
_PICTURES, _SOUND = b"vide", b"soun"
_STARTS = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"))
_KEPT = {
    b"": frozenset(b"ftyp styp moov mdat moof mfra sidx ssix wide".split()),
    b"moov": frozenset(b"mvhd trak mvex iods".split()),
    b"trak": frozenset(b"tkhd edts mdia tref tapt clip matt".split()),
    b"mdia": frozenset(b"mdhd hdlr minf elng".split()),
    b"mvex": frozenset(b"mehd trex leva trep".split()),
    b"minf": frozenset(b"vmhd smhd gmhd nmhd hdlr dinf stbl".split()),
    b"stbl": frozenset(
        b"stsd stts ctts cslg stsc stsz stz2 stco co64 stss stsh stps padb stdp sdtp sbgp sgpd "
        b"subs saiz saio".split()
    ),
    b"moof": frozenset(b"mfhd traf".split()),
    b"traf": frozenset(b"tfhd tfdt trun sdtp sbgp sgpd subs saiz saio".split()),
}


@dataclass(frozen=True)
class _Box:
    kind: bytes
    at: int
    body: int
    end: int


@dataclass
class _Track:
    """What is read of a track; `tables` are the boxes that say where its samples lie."""

    box: _Box
    handler: bytes = b""
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    tables: dict[bytes, _Box] = field(default_factory=dict)


def looks_like_mp4(head: bytes) -> bool:
    """Whether a file that begins so is one of these."""
    return head[4:8] in _STARTS


def inspect_mp4(read: Read, size: int) -> Inspected:
    """Read the structure.

    Raises:
        PhotoRefused: truncated, damaged, unsupported_video.
    """
    window = Window(read, size)
    if window.bytes_at(4, 4) != b"ftyp":  # QuickTime of the last century: the platform refuses it
        raise PhotoRefused(RefusalReason.UNSUPPORTED_VIDEO, "no file type")
    movie = _Movie(window)
    movie.read()
    tracks = [track for track in movie.tracks if track.handler == _PICTURES]
    video = max(tracks, key=lambda track: track.width * track.height, default=None)
    lengths = (movie.seconds, *(track.seconds for track in movie.tracks), movie.fragment_seconds)
    facts = VideoFacts(
        seconds=next((length for length in lengths if length > 0), 0.0),
        width=video.width if video else 0,
        height=video.height if video else 0,
        container=movie.container,
        taken_at=movie.taken_at,
        has_sound=any(track.handler == _SOUND for track in movie.tracks),
    )
    return Inspected(facts, video is not None, tuple(movie.blanks))


class _Movie:
    """Goes through the boxes once and notes what it finds."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._left = _MAX_BOXES
        self._timescale = 0
        self._is_fragmented = False
        self.container = VideoContainer.MOV
        self.seconds = 0.0
        self.fragment_seconds = 0.0
        self.taken_at: datetime | None = None
        self.tracks: list[_Track] = []
        self.blanks: list[Blank] = []

    def read(self) -> None:
        found_movie = False
        for box in self._top_level():
            if box.kind == b"ftyp":
                brand = self._bytes(box, 0, 4)
                self.container = VideoContainer.MOV if brand == b"qt  " else VideoContainer.MP4
            elif box.kind == b"moov" and not found_movie:
                found_movie = True
                self._read_movie(box)
            elif box.kind == b"moof":
                self._is_fragmented = True
                for part in self._kept(box):
                    if part.kind == b"traf":
                        list(self._kept(part))
        if not found_movie:
            raise PhotoRefused(RefusalReason.TRUNCATED, "no table of contents")
        for track in self.tracks:
            if track.handler not in (_PICTURES, _SOUND):
                self._drop(track)

    def _top_level(self) -> Iterator[_Box]:
        """The boxes that are kept; what follows the last of them is blanked."""
        size, at = self._window.size, 0
        while at < size:
            box = self._box_at(at, size, last=True)
            is_kept = box is not None and box.kind in _KEPT[b""]
            if box is None or (box.end > size and not is_kept):
                self.blanks.append(_gap(at, size))
                return
            if box.end > size:
                raise PhotoRefused(RefusalReason.TRUNCATED, f"{box.end} of {size} bytes")
            if is_kept:
                yield box
            else:
                self.blanks.append(_gap(box.at, box.end))
            at = box.end

    def _kept(self, parent: _Box) -> Iterator[_Box]:
        """The boxes of a parent that are kept; the others are blanked."""
        for box in self._boxes(parent.body, parent.end):
            if box.kind in _KEPT[parent.kind]:
                yield box
            else:
                self.blanks.append(_gap(box.at, box.end))

    def _boxes(self, at: int, end: int) -> Iterator[_Box]:
        while at + 8 <= end:
            box = self._box_at(at, end)
            if box is None or box.end > end:
                raise PhotoRefused(RefusalReason.DAMAGED, f"box at {at}")
            yield box
            at = box.end

    def _box_at(self, at: int, end: int, *, last: bool = False) -> _Box | None:
        self._left -= 1
        if self._left < 0:
            raise PhotoRefused(RefusalReason.DAMAGED, f"more than {_MAX_BOXES} boxes")
        head = self._window.bytes_at(at, 16)
        size, body = int.from_bytes(head[:4], "big"), at + 8
        if size == 1:
            size, body = int.from_bytes(head[8:16], "big"), at + 16
        elif size == 0 and last and head[4:8].strip(b"\0"):
            size = end - at
        return _Box(head[4:8], at, body, at + size) if at + size >= body and len(head) > 7 else None

    def _bytes(self, box: _Box, at: int, length: int) -> bytes:
        """Bytes of a box's content, zeros where it ends."""
        length_there = max(0, min(length, box.end - box.body - at))
        return self._window.bytes_at(box.body + at, length_there).ljust(length, b"\0")

    def _read_movie(self, movie: _Box) -> None:
        if movie.end - movie.body > _MAX_MOVIE_BYTES:
            raise PhotoRefused(RefusalReason.DAMAGED, f"moov of {movie.end - movie.body} bytes")
        for box in self._kept(movie):
            if box.kind == b"mvhd":
                made, self._timescale, duration = self._times(box)
                self.seconds = duration / self._timescale if self._timescale else 0.0
                self.taken_at = _date(made)
            elif box.kind == b"trak":
                self._read_track(box)
            elif box.kind == b"mvex":
                self._read_fragments(box)

    def _read_fragments(self, extends: _Box) -> None:
        for box in self._kept(extends):
            if box.kind == b"mehd" and self._timescale:
                long = self._bytes(box, 0, 1) == b"\1"
                duration = int.from_bytes(self._bytes(box, 4, 8 if long else 4), "big")
                self.fragment_seconds = duration / self._timescale

    def _times(self, box: _Box) -> tuple[int, int, int]:
        """Creation time, timescale and duration of mvhd or mdhd; both dates are blanked."""
        long = self._bytes(box, 0, 1) == b"\1"
        self.blanks.append(_zeros(box, 4, 16 if long else 8))
        made, _, timescale, duration = struct.unpack(
            ">QQIQ" if long else ">IIII", self._bytes(box, 4, 28 if long else 16)
        )
        return made, timescale, 0 if duration in _UNKNOWN_DURATIONS else duration

    def _read_track(self, box: _Box) -> None:
        track = _Track(box)
        self.tracks.append(track)
        for part in self._kept(box):
            if part.kind == b"tkhd":
                self._read_shape(part, track)
            elif part.kind == b"mdia":
                self._read_media(part, track)

    def _read_shape(self, box: _Box, track: _Track) -> None:
        long = self._bytes(box, 0, 1) == b"\1"
        self.blanks.append(_zeros(box, 4, 16 if long else 8))
        matrix = self._bytes(box, 52 if long else 40, 44)
        across, _, _, _, _, _, _, _, _, width, height = struct.unpack(">11i", matrix)
        size = max(0, width) >> 16, max(0, height) >> 16
        track.width, track.height = size if across else size[::-1]

    def _read_media(self, media: _Box, track: _Track) -> None:
        for box in self._kept(media):
            if box.kind == b"mdhd":
                _, timescale, duration = self._times(box)
                track.seconds = duration / timescale if timescale else 0.0
            elif box.kind == b"hdlr":
                track.handler = self._bytes(box, 8, 4)
                self._blank_name(box)
            elif box.kind == b"minf":
                self._read_media_information(box, track)

    def _read_media_information(self, information: _Box, track: _Track) -> None:
        for box in self._kept(information):
            if box.kind == b"hdlr":
                self._blank_name(box)
            elif box.kind == b"stbl":
                track.tables = {table.kind: table for table in self._kept(box)}

    def _blank_name(self, handler: _Box) -> None:
        self.blanks.append(_zeros(handler, 24, handler.end - handler.body - 24))

    def _drop(self, track: _Track) -> None:
        """Blank a track that is neither picture nor sound, and what it says."""
        if self._is_fragmented:
            raise PhotoRefused(RefusalReason.UNSUPPORTED_VIDEO, "other data in fragments")
        self.blanks.append(_gap(track.box.at, track.box.end))
        sizes = self._sample_sizes(track)
        per_chunk = self._samples_per_chunk(track)
        for offset in self._chunk_offsets(track):
            length = sum(islice(sizes, next(per_chunk)))
            if length > 0 and offset + length <= self._window.size:
                self.blanks.append(Blank(offset, length))

    def _chunk_offsets(self, track: _Track) -> list[int]:
        if b"co64" in track.tables:
            return self._table(track.tables[b"co64"], ">Q")
        return self._table(track.tables[b"stco"], ">I") if b"stco" in track.tables else []

    def _samples_per_chunk(self, track: _Track) -> Iterator[int]:
        box = track.tables.get(b"stsc")
        flat = self._table(box, ">III") if box else []
        rows = list(zip(flat[::3], flat[1::3], strict=True))
        for number, (first, samples) in enumerate(rows):
            after = rows[number + 1][0] if number + 1 < len(rows) else first + _MAX_SAMPLES
            for _ in range(first, min(after, first + _MAX_SAMPLES)):
                yield samples
        while True:
            yield 0

    def _sample_sizes(self, track: _Track) -> Iterator[int]:
        box = track.tables.get(b"stsz")
        if box is None:
            raise PhotoRefused(RefusalReason.UNSUPPORTED_VIDEO, "sizes of samples of other data")
        same, count = struct.unpack(">II", self._bytes(box, 4, 8))
        if same:
            return (same for _ in range(min(count, _MAX_SAMPLES)))
        return iter(self._table(box, ">I", count_at=8))

    def _table(self, box: _Box, row: str, count_at: int = 4) -> list[int]:
        """The numbers of a table that begins with the count of its rows."""
        count = int.from_bytes(self._bytes(box, count_at, 4), "big")
        width = struct.calcsize(row)
        if count > _MAX_SAMPLES or count * width > box.end - box.body:
            raise PhotoRefused(RefusalReason.DAMAGED, f"table of {count} rows")
        data = self._bytes(box, count_at + 4, count * width)
        return [number for numbers in struct.iter_unpack(row, data) for number in numbers]


def _gap(at: int, end: int) -> Blank:
    """Unused space instead of a box, or of what is too short for one."""
    length = end - at
    if length < 8:
        return Blank(at, length)
    if length < 1 << 32:
        return Blank(at, length, length.to_bytes(4, "big") + b"free")
    return Blank(at, length, b"\0\0\0\1free" + length.to_bytes(8, "big"))


def _zeros(box: _Box, at: int, length: int) -> Blank:
    return Blank(box.body + at, max(0, min(length, box.end - box.body - at)))


def _date(seconds: int) -> datetime | None:
    """Cameras that do not know the time write 0 or count from 1970."""
    try:
        date = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return date if 1990 <= date.year <= 2200 else None
