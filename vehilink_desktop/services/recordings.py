"""Videos and voice notes of a vehicle: taken in from files, named, taken off, played."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from types import MappingProxyType

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.recording import (
    MAX_TITLE,
    MAX_VIDEO_BYTES,
    MAX_VIDEOS,
    MAX_VOICE_BYTES,
    MAX_VOICES,
    VIDEO_TYPES,
    VOICE_TYPES,
    VideoRef,
    VoiceRef,
)
from vehilink_desktop.media.video_files import Poster
from vehilink_desktop.remote.media import download
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.listings import ListingService
from vehilink_desktop.services.photos import own_content, state_of
from vehilink_desktop.storage.repositories import photos, uploads
from vehilink_desktop.storage.vault_stream import StreamWriter
from vehilink_desktop.storage.workspace import Workspace

VIDEO, VOICE = "video", "voice"


@dataclass(frozen=True)
class RecordingTile:
    """A video or a voice note of a vehicle.

    Attributes:
        kind: `VIDEO` or `VOICE`.
        name: Of the file that it was made from; empty for what was recorded here.
        state, reason: As of a `PhotoTile`.
        poster_id: The picture of a video; None while it is coming in.
        title: What the person calls a voice note.
    """

    id: str
    kind: str
    name: str
    state: str
    reason: str | None
    seconds: float
    poster_id: str | None = None
    peaks: tuple[int, ...] = ()
    title: str | None = None


@dataclass(frozen=True)
class Playable:
    """What the player needs: an encrypted file and the key to it alone."""

    path: Path
    key: bytes
    kind: str


class RecordingService:
    """The order of the recordings is the order in the content, so undo and history cover it."""

    def __init__(self, workspace: Workspace, api: ApiClient, editing: ListingService) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._vault = workspace.vault
        self._api = api
        self._editing = editing
        self._fetching = Lock()

    # -- reading

    def tiles(self, listing_id: str) -> list[RecordingTile]:
        """Videos, then voice notes, each in their order; then what comes in or was refused."""
        with self._db.read() as conn:
            content = own_content(conn, listing_id)
            rows = {row.id: row for row in photos.recordings_of(conn, listing_id)}
            sending = {row.photo_id: row for row in uploads.of_listing(conn, listing_id)}
        tiles = [_video_tile(ref, rows.get(ref.media_id), sending) for ref in content.videos]
        tiles += [_voice_tile(ref, rows.get(ref.media_id), sending) for ref in content.voices]
        waiting = (row for row in rows.values() if row.state in ("incoming", "refused"))
        for row in sorted(waiting, key=lambda row: (row.state, row.arrival)):
            tiles.append(RecordingTile(row.id, row.kind, row.name, row.state, row.refusal, 0.0))
        return tiles

    def playable(
        self,
        media_id: str,
        kind: str,
        on_progress: Callable[[int, int], None] = lambda _done, _size: None,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> Playable:
        """A recording for the player: from the vault, else fetched from the platform and kept.

        `on_progress` is told the bytes that have come and those of the whole.

        Raises:
            Cancelled: `should_stop` said so.
            Known: why it could not be fetched.
        """
        if not is_id(media_id):  # it comes from others and becomes a file's name
            raise Known("not-found", "no id of a recording")
        own, copy = f"{media_id}.{kind}", f"cache-{media_id}.{kind}"
        if self._vault.exists(own):
            return self._playable(own, kind)
        with self._fetching:  # whoever waited here may find it whole
            if not self._is_whole(copy):
                self._fetch(media_id, kind, copy, on_progress, should_stop)
        self._vault.note_use(copy, self._workspace.clock.now().timestamp())
        return self._playable(copy, kind)

    # -- keeping

    def keep(
        self,
        listing_id: str,
        media_id: str,
        recorded: photos.Recorded,
        poster: Poster | None = None,
        *,
        title: str | None = None,
        with_it: Callable[[Connection], object] = lambda _conn: None,
    ) -> ChangeSet:
        """Put a recording whose bytes are in the vault among the vehicle's.

        Args:
            listing_id: The vehicle.
            media_id: The recording; a row that notes it as coming in becomes its own.
            recorded: What is known of it.
            poster: The picture that stands for a video.
            title: Of a voice note.
            with_it: What belongs into the same transaction, where it comes first.

        Raises:
            Known: `too-many-recordings`.
        """
        poster_id = self._workspace.new_id()
        if poster is not None:
            self._vault.put(f"{poster_id}.jpg", poster.jpeg)
            self._vault.put(f"{poster_id}.thumb", poster.thumbnail)
            recorded = replace(recorded, poster_id=poster_id)
        now = self._workspace.millis()
        with self._db.write() as conn:
            with_it(conn)
            content = own_content(conn, listing_id)
            if len(content.videos if poster else content.voices) >= MOST[recorded.kind]:
                raise Known("too-many-recordings")
            if poster is not None:
                size = (poster.width, poster.height)
                photos.add_poster(conn, poster_id, listing_id, poster.jpeg, size, now)
            if photos.get(conn, media_id):
                photos.set_recorded(conn, media_id, recorded)
            else:
                photos.add_recording(conn, media_id, listing_id, recorded, now)
            self._editing.save_within(
                conn, listing_id, _with_recording(content, media_id, recorded, title)
            )
        return self._changed(listing_id)

    # -- arranging

    def arrange(
        self,
        listing_id: str,
        order: Sequence[str],
        *,
        seen: Collection[str] = (),
        titles: Mapping[str, str | None] = MappingProxyType({}),
    ) -> ChangeSet:
        """Put videos and voice notes in this order; those not named are taken off.

        Naming them again brings them back.

        Args:
            listing_id: The vehicle.
            order: Its recordings.
            seen: Those that the person had before their eyes: when it is given, others that came
                in meanwhile are kept, at the end.
            titles: Of voice notes that come back.

        Raises:
            Known: `not-found` for an id that is no recording of this vehicle.
        """
        with self._db.write() as conn:
            content = own_content(conn, listing_id)
            videos = {ref.media_id: ref for ref in content.videos}
            voices = {ref.media_id: ref for ref in content.voices}
            newcomers = [
                one for one in (*videos, *voices) if seen and one not in seen and one not in order
            ]
            for row in photos.recordings_of(conn, listing_id):
                if row.state in ("ready", "attached") and row.kind == VIDEO:
                    videos.setdefault(row.id, _video_ref(row.id, row))
                elif row.state in ("ready", "attached"):
                    title = titles.get(row.id, row.name or None)
                    voices.setdefault(row.id, _voice_ref(row.id, row, title))
            if any(one not in videos and one not in voices for one in order):
                raise Known("not-found")
            wanted = (*order, *newcomers)
            update = {
                "videos": tuple(videos[one] for one in wanted if one in videos),
                "voices": tuple(voices[one] for one in wanted if one in voices),
            }
            self._editing.save_within(conn, listing_id, content.model_copy(update=update))
        return self._changed(listing_id)

    def rename(self, listing_id: str, media_id: str, title: str | None) -> ChangeSet:
        """Call a voice note something, or nothing.

        Raises:
            Known: `not-found`.
        """
        with self._db.write() as conn:
            title = _title(title)
            content = own_content(conn, listing_id)
            if all(ref.media_id != media_id for ref in content.voices):
                raise Known("not-found")
            voices = tuple(
                ref.model_copy(update={"title": title}) if ref.media_id == media_id else ref
                for ref in content.voices
            )
            self._editing.save_within(
                conn, listing_id, content.model_copy(update={"voices": voices})
            )
            if photos.get(conn, media_id):
                photos.rename(conn, media_id, title or "")
        return self._changed(listing_id)

    def dismiss(self, listing_id: str, media_id: str) -> ChangeSet:
        """Forget a refused file, or one that is still coming in."""
        with self._db.write() as conn:
            photos.dismiss(conn, media_id)
        return self._changed(listing_id)

    # -- inside

    def _fetch(
        self,
        media_id: str,
        kind: str,
        name: str,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> None:
        try:
            with self._vault.create_stream(name) as stream:
                self._download(media_id, kind, stream, on_progress, should_stop)
        except BaseException:
            self._vault.delete(name)  # half of it is of no use to anybody
            raise
        self._vault.trim_copies(keep=name)

    def _download(
        self,
        media_id: str,
        kind: str,
        stream: StreamWriter,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> None:
        """Over a line that breaks it goes on, as long as each attempt brings something."""
        types, most = _ACCEPTED[kind]
        while True:
            got = stream.size
            try:
                download(
                    self._api, media_id, stream.write, types=types, max_bytes=most, offset=got,
                    on_progress=on_progress, should_stop=should_stop,
                )  # fmt: skip
            except Known as error:
                if not error.code.startswith("network-") or stream.size == got:
                    raise
            else:
                return

    def _playable(self, name: str, kind: str) -> Playable:
        return Playable(self._vault.path(name), self._vault.stream_key(name), kind)

    def _is_whole(self, name: str) -> bool:
        """Whether a copy came to its end; one that did not is fetched again."""
        try:
            with self._vault.open_stream(name) as stream:
                return stream.whole
        except Known:
            return False

    def _changed(self, listing_id: str) -> ChangeSet:
        changes = ChangeSet.of(Topic.RECORDING, listing_id) | ChangeSet.of(Topic.DRAFT, listing_id)
        self._workspace.publish(changes)
        return changes


#: How many of each kind a vehicle may have.
MOST = {VIDEO: MAX_VIDEOS, VOICE: MAX_VOICES}
#: What the platform may give for each kind, and how much of it.
_ACCEPTED = {VIDEO: (VIDEO_TYPES, MAX_VIDEO_BYTES), VOICE: (VOICE_TYPES, MAX_VOICE_BYTES)}


def _with_recording(
    content: ListingContent, media_id: str, recorded: photos.Recorded, title: str | None
) -> ListingContent:
    if recorded.kind == VIDEO:
        return content.model_copy(
            update={"videos": (*content.videos, _video_ref(media_id, recorded))}
        )
    ref = _voice_ref(media_id, recorded, title)
    return content.model_copy(update={"voices": (*content.voices, ref)})


def _video_ref(media_id: str, of: photos.Recorded | photos.Photo) -> VideoRef:
    return VideoRef(
        media_id=media_id,
        poster_id=of.poster_id or "",
        seconds=of.seconds or 0.0,
        width=of.width or 0,
        height=of.height or 0,
    )


def _voice_ref(media_id: str, of: photos.Recorded | photos.Photo, title: str | None) -> VoiceRef:
    return VoiceRef(
        media_id=media_id, seconds=of.seconds or 0.0, peaks=of.peaks, title=_title(title)
    )


def _title(text: str | None) -> str | None:
    """As long as a title may be; the name of a file may be longer."""
    return (text or "").strip()[:MAX_TITLE] or None


def _video_tile(
    ref: VideoRef, row: photos.Photo | None, sending: Mapping[str, uploads.Upload]
) -> RecordingTile:
    state, reason = state_of(row, sending.get(ref.media_id))
    name = row.name if row else ""
    return RecordingTile(
        ref.media_id, VIDEO, name, state, reason, ref.seconds, poster_id=ref.poster_id
    )


def _voice_tile(
    ref: VoiceRef, row: photos.Photo | None, sending: Mapping[str, uploads.Upload]
) -> RecordingTile:
    state, reason = state_of(row, sending.get(ref.media_id))
    name = row.name if row else ""
    return RecordingTile(
        ref.media_id, VOICE, name, state, reason, ref.seconds, peaks=ref.peaks, title=ref.title
    )
