"""Recordings under way: from their first byte to the vehicle that keeps them.

What is recorded goes into an encrypted stream of the vault from its first byte on, and a row says
so before that: a crash costs a second at most. It becomes a file of its vehicle when the person
keeps it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Lock

from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.recording import MAX_VIDEO_SECONDS, MAX_VOICE_SECONDS
from vehilink_desktop.media.matroska import finish_take, key_times
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.video_files import Poster, VideoIntake
from vehilink_desktop.services.photos import is_there
from vehilink_desktop.services.recordings import VIDEO, VOICE, RecordingService
from vehilink_desktop.storage.repositories import photos, takes
from vehilink_desktop.storage.vault_stream import StreamReader, StreamWriter
from vehilink_desktop.storage.workspace import Workspace

#: Each kind's media type as it is recorded here.
_FORMATS = {VIDEO: "video/x-matroska", VOICE: "audio/ogg"}
_PURPOSES = {VIDEO: Purpose.VEHICLE_VIDEO, VOICE: Purpose.VOICE_NOTE}
_LONGEST = {VIDEO: MAX_VIDEO_SECONDS, VOICE: MAX_VOICE_SECONDS}


class Take:
    """A recording under way: `write` from its first byte on, on any thread; then `close`."""

    def __init__(self, take_id: str, kind: str, stream: StreamWriter) -> None:
        self.id = take_id
        self.kind = kind
        self._stream = stream

    @property
    def size(self) -> int:
        """Bytes so far."""
        return self._stream.size

    def write(self, data: bytes) -> None:
        """Append: Matroska for a video, 48 kHz mono 16-bit samples for a voice note.

        Raises:
            Known: `disk-full`, `disk-error`; what was taken before stays.
        """
        self._stream.write(data)

    def flush(self) -> None:
        """Put all of it on the disk, before a pause. Raises as `write`."""
        self._stream.flush()

    def close(self) -> None:
        """There is no more; also after a `write` that failed."""
        try:
            self._stream.close()
        except Known:
            self._stream.abandon()  # it is good up to its last whole chunk


@dataclass(frozen=True)
class TakeRow:
    """A recording that was neither kept nor discarded: a crash came between, or a power cut."""

    id: str
    kind: str
    started_at: datetime


@dataclass(frozen=True)
class Review:
    """A take as it can be looked at and listened to before it is kept.

    Attributes:
        cuts: Seconds at which it can be trimmed, the first 0; empty where it can be anywhere.
        peaks: Of a voice note, as in `VoiceRef`.
    """

    id: str
    kind: str
    seconds: float
    width: int
    height: int
    peaks: tuple[int, ...] = ()
    cuts: tuple[float, ...] = ()


class TakeService:
    """From the first byte of a recording to the vehicle that keeps it.

    A page that goes away without a word leaves its take open: it is closed when somebody looks at
    it, or with the program.
    """

    def __init__(
        self,
        workspace: Workspace,
        videos: VideoIntake,
        recordings: RecordingService,
        *,
        longest: Mapping[str, float] = _LONGEST,
    ) -> None:
        """`longest` says for each kind how many seconds of a take are kept at most."""
        self._workspace = workspace
        self._db = workspace.db
        self._vault = workspace.vault
        self._videos = videos
        self._recordings = recordings
        self._longest = longest
        self._under_way: dict[str, Take] = {}
        self._one_by_one = Lock()

    def recover(self) -> None:
        """At the start: takes of an earlier run have ended; what nobody can keep any more goes."""
        with self._db.write() as conn:
            gone = [
                one.id
                for one in takes.every(conn)
                if not (self._vault.exists(one.file) and is_there(conn, one.listing_id))
            ]
            for one in gone:
                takes.remove(conn, one)
            takes.end_all(conn)
        for one in gone:
            self._vault.forget(one)

    def close(self) -> None:
        """With the program: no byte of what is still being recorded is lost."""
        for take_id in tuple(self._under_way):
            self._end(take_id)

    def begin(self, listing_id: str, kind: str) -> Take:
        """Make room for a recording, `VIDEO` or `VOICE`, of this vehicle."""
        take_id = self._workspace.new_id()
        with self._db.write() as conn:
            now = self._workspace.millis()
            takes.begin(conn, take_id, listing_id, kind, _PURPOSES[kind], now)
        try:
            take = Take(take_id, kind, self._vault.create_stream(f"{take_id}.take"))
        except Known:
            self.discard(take_id)
            raise
        self._under_way[take_id] = take
        return take

    def left_over(self, listing_id: str) -> list[TakeRow]:
        """The vehicle's takes that wait for a word: those of an earlier run of the program too."""
        with self._db.read() as conn:
            rows = takes.of_listing(conn, listing_id)
        return [TakeRow(row.id, row.kind, from_millis(row.started_at)) for row in rows]

    def review(self, take_id: str) -> Review:
        """Make what was recorded playable; whole or cut off by a crash.

        Raises:
            Known: `take-empty` when there is not one whole picture or sound in it: it is gone then.
        """
        with self._one_by_one:
            take = self._ended(take_id)
            try:
                review = replace(self._finished(take, None, None), cuts=self._cuts(take))
            except PhotoRefused as refusal:
                self._forget(take_id)
                raise Known("take-empty", str(refusal)) from refusal
            with self._db.write() as conn:
                takes.finish(conn, take_id)
            return review

    def keep(
        self,
        take_id: str,
        *,
        start_s: float | None = None,
        end_s: float | None = None,
        title: str | None = None,
        poster_s: float = 0.0,
    ) -> ChangeSet:
        """Make a reviewed take, or a part of it, a file of its vehicle.

        Args:
            take_id: Which.
            start_s: Leave out what is before; a video begins at the last cut up to there.
            end_s: Leave out what is after.
            title: Of a voice note.
            poster_s: Second of the take whose picture stands for a video.

        Raises:
            Known: `take-empty`, `too-many-recordings`, `disk-full`. The take stays.
        """
        with self._one_by_one:
            take = self._ended(take_id)
            try:
                review = self._finished(take, start_s, end_s)
            except PhotoRefused as refusal:
                raise Known("take-empty", str(refusal)) from refusal
            changes = self._recordings.keep(
                take.listing_id,
                take_id,
                self._recorded(take, review, title or ""),
                self._poster(take, poster_s) if take.kind == VIDEO else None,
                title=title,
                with_it=lambda conn: takes.remove(conn, take_id),
            )
            self._vault.delete(take.file)
            return changes

    def discard(self, take_id: str) -> None:
        """Forget a take and its bytes. One that was kept is no take any more, and stays."""
        with self._one_by_one:
            with self._db.read() as conn:
                known = takes.get(conn, take_id)
            if known:
                self._end(take_id)
                self._forget(take_id)

    # -- inside

    def _end(self, take_id: str) -> None:
        take = self._under_way.pop(take_id, None)
        if take is not None:
            take.close()

    def _ended(self, take_id: str) -> takes.Take:
        """The row of a take that gets no more bytes; raises Known `not-found`."""
        with self._db.read() as conn:
            take = takes.get(conn, take_id)
        if take is None:
            raise Known("not-found")
        self._end(take_id)
        return take

    def _forget(self, take_id: str) -> None:
        with self._db.write() as conn:
            takes.remove(conn, take_id)
        self._vault.forget(take_id)

    def _finished(self, take: takes.Take, start_s: float | None, end_s: float | None) -> Review:
        """Write `<id>.video` or `<id>.voice` from the take, no longer than it may be."""
        finish = _video if take.kind == VIDEO else _voice
        longest = self._longest[take.kind]
        end_s = longest if end_s is None else min(end_s, longest)
        with (
            self._vault.open_stream(take.file) as source,
            self._vault.create_stream(f"{take.id}.{take.kind}") as target,
        ):
            return finish(take.id, source, target, start_s, end_s)

    def _cuts(self, take: takes.Take) -> tuple[float, ...]:
        if take.kind != VIDEO:
            return ()
        with self._vault.open_stream(take.file) as source:
            return key_times(source.read, source.size)

    def _recorded(self, take: takes.Take, review: Review, name: str) -> photos.Recorded:
        with self._vault.open_stream(f"{take.id}.{take.kind}") as stream:
            size, sha256 = stream.size, _sum_of(stream)
        return photos.Recorded(
            kind=take.kind,
            name=name,
            size=size,
            sha256=sha256,
            format=_FORMATS[take.kind],
            seconds=review.seconds,
            width=review.width or None,
            height=review.height or None,
            peaks=review.peaks,
            taken_at=from_millis(take.started_at),
        )

    def _poster(self, take: takes.Take, at_s: float) -> Poster:
        with self._vault.open_stream(take.file) as source:
            return self._videos.poster_of(source.read, source.size, at_s)


def _video(
    take_id: str,
    source: StreamReader,
    target: StreamWriter,
    start_s: float | None,
    end_s: float | None,
) -> Review:
    facts = finish_take(source.read, source.size, target.write, start_s=start_s, end_s=end_s)
    return Review(take_id, VIDEO, facts.seconds, facts.width, facts.height)


def _voice(
    take_id: str,
    source: StreamReader,
    target: StreamWriter,
    start_s: float | None,
    end_s: float | None,
) -> Review:
    from vehilink_desktop.media.voices import (  # brings numpy, which the first screen can spare
        encode_voice,
        pcm_blocks,
        trimmed,
    )

    blocks = trimmed(pcm_blocks(source.read, source.size), start_s, end_s)
    facts = encode_voice(blocks, target.write)
    return Review(take_id, VOICE, facts.seconds, 0, 0, facts.peaks)


def _sum_of(stream: StreamReader) -> str:
    digest = hashlib.sha256()
    for block in stream.blocks():
        digest.update(block)
    return digest.hexdigest()
