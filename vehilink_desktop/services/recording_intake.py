"""Videos and voice notes out of files: noted, looked at by a decoder, copied into the vault."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.media.names import safe_display_name
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.video_facts import VideoContainer
from vehilink_desktop.media.video_files import Poster, VideoIntake
from vehilink_desktop.media.voice_files import VoiceContainer, VoiceIntake
from vehilink_desktop.services.photos import Intake, own_content
from vehilink_desktop.services.recordings import MOST, VIDEO, VOICE, RecordingService
from vehilink_desktop.storage.repositories import photos
from vehilink_desktop.storage.workspace import Workspace

_FORMATS = {
    VideoContainer.MP4: "video/mp4",
    VideoContainer.MOV: "video/quicktime",
    VideoContainer.MATROSKA: "video/x-matroska",
    VideoContainer.WEBM: "video/webm",
    VoiceContainer.OGG: "audio/ogg",
    VoiceContainer.M4A: "audio/mp4",
}

_TOO_MANY = "too_many_recordings"


class RecordingIntake:
    """What was noted and not taken in when the program ends is taken in at its next start."""

    def __init__(
        self,
        workspace: Workspace,
        videos: VideoIntake,
        voices: VoiceIntake,
        recordings: RecordingService,
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._vault = workspace.vault
        self._videos = videos
        self._voices = voices
        self._recordings = recordings
        self._one_by_one = Lock()

    def add_files(
        self,
        listing_id: str,
        files: Sequence[tuple[Path, str]],
        progress: Callable[[int, int], None],
        stop: Callable[[], bool],
    ) -> Intake:
        """Take in files, each with what it is: `VIDEO` or `VOICE`."""
        refused = self.note(listing_id, files)
        done = self.take_in_noted(listing_id, progress, stop)
        return Intake(done.added, (*refused, *done.refused))

    def note(self, listing_id: str, files: Sequence[tuple[Path, str]]) -> list[tuple[str, str]]:
        """Write down which files come in; the names and reasons of those that cannot."""
        now = self._workspace.millis()
        beyond: list[tuple[str, str]] = []
        with self._db.write() as conn:
            content = own_content(conn, listing_id)
            taken = {VIDEO: len(content.videos), VOICE: len(content.voices)}
            for row in photos.incoming_of(conn, listing_id, photos.RECORDINGS):
                taken[row.kind] += 1
            for path, kind in files:
                media_id = self._workspace.new_id()
                name = safe_display_name(path.name)
                noted = [(media_id, name, str(path))]
                photos.add_incoming(conn, listing_id, noted, now, kind=kind)
                if taken[kind] >= MOST[kind]:
                    photos.set_refused(conn, media_id, _TOO_MANY)
                    beyond.append((name, _TOO_MANY))
                taken[kind] += 1
        self._changed(listing_id)
        return beyond

    def resume(self, stop: Callable[[], bool]) -> None:
        """Take in what an earlier run of the program noted and did not finish."""
        with self._db.read() as conn:
            waiting = {row.listing_id for row in photos.incoming(conn, photos.RECORDINGS)}
        for listing_id in sorted(waiting):
            self.take_in_noted(listing_id, lambda _done, _all: None, stop)

    def cancel(self, listing_id: str) -> ChangeSet:
        """Take back what was noted and is not here yet."""
        with self._db.write() as conn:
            for row in photos.incoming_of(conn, listing_id, photos.RECORDINGS):
                photos.delete(conn, row.id)
        return self._changed(listing_id)

    def take_in_noted(
        self, listing_id: str, progress: Callable[[int, int], None], stop: Callable[[], bool]
    ) -> Intake:
        """Take in what was noted for a vehicle, by whomever."""
        refused: list[tuple[str, str]] = []
        added = 0
        # a second drop finds only what the first one has left
        with self._one_by_one:
            with self._db.read() as conn:
                rows = photos.incoming_of(conn, listing_id, photos.RECORDINGS)
            for number, row in enumerate(rows):
                if stop():
                    break
                reason = self._take_in(row, stop)
                if reason:
                    refused.append((row.name, reason))
                else:
                    added += 1
                self._changed(listing_id)
                progress(number + 1, len(rows))
        return Intake(added, tuple(refused))

    # -- inside

    def _take_in(self, row: photos.Photo, stop: Callable[[], bool]) -> str | None:
        """Make a file of the vehicle of what was noted; the reason when it is refused."""
        try:
            if row.kind == VIDEO:
                self._take_in_video(row, stop)
            else:
                self._take_in_voice(row)
        except PhotoRefused as refusal:
            reason = refusal.reason.value
        except _Gone:
            return "cancelled"
        except Known as error:
            if error.code != "too-many-recordings":
                raise
            reason = _TOO_MANY
        else:
            return None
        self._vault.forget(row.id)
        with self._db.write() as conn:
            photos.set_refused(conn, row.id, reason)
        return reason

    def _take_in_video(self, row: photos.Photo, stop: Callable[[], bool]) -> None:
        video = self._videos.probe(Path(row.source_path or ""))
        facts = video.facts
        size, sha256 = self._store(row, video.pieces(), stop)
        recorded = photos.Recorded(
            kind=VIDEO,
            name=row.name,
            size=size,
            sha256=sha256,
            format=_FORMATS[facts.container],
            seconds=facts.seconds,
            width=facts.width,
            height=facts.height,
            taken_at=facts.taken_at,
        )
        self._keep(row, recorded, video.poster)

    def _take_in_voice(self, row: photos.Photo) -> None:
        voice = self._voices.read(Path(row.source_path or ""))
        size, sha256 = self._store(row, [voice.data], lambda: False)
        recorded = photos.Recorded(
            kind=VOICE,
            name=row.name,
            size=size,
            sha256=sha256,
            format=_FORMATS[voice.container],
            seconds=voice.facts.seconds,
            peaks=voice.facts.peaks,
        )
        self._keep(row, recorded, title=Path(row.name).stem)

    def _store(
        self, row: photos.Photo, pieces: Iterable[bytes], stop: Callable[[], bool]
    ) -> tuple[int, str]:
        digest = hashlib.sha256()
        with self._vault.create_stream(f"{row.id}.{row.kind}") as stream:
            for piece in pieces:
                if stop():
                    raise Cancelled  # it stays noted
                digest.update(piece)
                stream.write(piece)
            return stream.size, digest.hexdigest()

    def _keep(
        self,
        row: photos.Photo,
        recorded: photos.Recorded,
        poster: Poster | None = None,
        title: str | None = None,
    ) -> None:
        """Raises _Gone if it was taken back meanwhile."""

        def need_wanted(conn: Connection) -> None:
            now = photos.get(conn, row.id)
            if now is None or now.state != "incoming":
                raise _Gone

        try:
            self._recordings.keep(
                row.listing_id, row.id, recorded, poster, title=title, with_it=need_wanted
            )
        except _Gone:
            self._vault.forget(row.id)
            raise

    def _changed(self, listing_id: str) -> ChangeSet:
        changes = ChangeSet.of(Topic.RECORDING, listing_id)
        self._workspace.publish(changes)
        return changes


class _Gone(Exception):
    """The person took it back while it was coming in."""
