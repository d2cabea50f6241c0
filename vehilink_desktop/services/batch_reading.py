"""What each file of a batch is: when it was taken, whose it says it is, how it looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path

from vehilink_desktop.domain.batch import BatchItem, ItemState, Marker
from vehilink_desktop.domain.capture_time import capture_time, video_time
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.video_files import Poster, VideoIntake

_CANCEL_CHECK_SECONDS = 0.05
_SIDE_BY_SIDE = 3

#: Finds whose picture it is; None when nothing in it tells.
FindMarker = Callable[[bytes], Marker | None]


@dataclass(frozen=True)
class FileFacts:
    """A file that was read.

    Attributes:
        item: With its time, marker and state; refused ones with the reason.
        picture: The prepared photo, or the picture of a video.
    """

    item: BatchItem
    picture: PreparedPhoto | None = None


class FactReader:
    """Any thread may call it. Foreign files are opened in child processes only."""

    def __init__(
        self, preparer: PhotoPreparer, videos: VideoIntake, find_marker: FindMarker
    ) -> None:
        self._preparer = preparer
        self._videos = videos
        self._find_marker = find_marker

    def read(self, item: BatchItem) -> FileFacts:
        """Read one file; never raises for what is the file's fault."""
        try:
            return self._read(item, Path(item.path))
        except PhotoRefused as refusal:
            return FileFacts(item.refused(refusal.reason))

    def read_many(
        self,
        items: Sequence[BatchItem],
        keep: Callable[[FileFacts], FileFacts],
        stop: Callable[[], bool],
    ) -> Iterator[FileFacts]:
        """Read files side by side, as they come; ends soon after `stop()`.

        `keep` is called with each on the thread that read it.
        """
        remaining = iter(items)
        pool = ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="batch")
        waiting: set[Future[FileFacts]] = set()
        try:
            while not stop():
                for one in islice(remaining, _SIDE_BY_SIDE - len(waiting)):
                    waiting.add(pool.submit(lambda item: keep(self.read(item)), one))
                if not waiting:
                    break
                done, waiting = wait(waiting, _CANCEL_CHECK_SECONDS, FIRST_COMPLETED)
                yield from (one.result() for one in done)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _read(self, item: BatchItem, path: Path) -> FileFacts:
        disk = _changed(path)
        if item.kind is MediaKind.PHOTO:
            picture = self._preparer.prepare_file(path)
            taken_at, source = capture_time(path.name, picture.taken_at, disk)
            marker = self._find_marker(picture.jpeg)
            return FileFacts(_read(item, taken_at, source, marker=marker), picture)
        if item.kind is MediaKind.VIDEO:
            video = self._videos.probe(path)
            taken_at, source = video_time(path.name, _readings(video.facts.taken_at), disk)
            told = _read(item, taken_at, source, seconds=video.facts.seconds)
            return FileFacts(told, _as_picture(video.poster))
        taken_at, source = capture_time(path.name, None, disk)
        return FileFacts(_read(item, taken_at, source))


def _as_picture(poster: Poster) -> PreparedPhoto:
    return PreparedPhoto(
        sha256_source=sha256(poster.jpeg).hexdigest(),
        source_size=len(poster.jpeg),
        source_mtime_ns=0,
        jpeg=poster.jpeg,
        thumbnail=poster.thumbnail,
        width=poster.width,
        height=poster.height,
        taken_at=None,
    )


def _read(item: BatchItem, taken_at: datetime, source: object, **told: object) -> BatchItem:
    state = {"state": ItemState.READ, "taken_at": taken_at, "time_source": source}
    return item.model_copy(update=state | told)


def _changed(path: Path) -> datetime:
    """The last change, by the clock on this wall."""
    try:
        changed = path.stat().st_mtime
    except FileNotFoundError as error:
        raise PhotoRefused(RefusalReason.DISAPPEARED) from error
    except OSError as error:
        raise PhotoRefused(RefusalReason.UNREADABLE, error.strerror or "") from error
    return _on_the_wall(datetime.fromtimestamp(changed, UTC))


def _readings(container: datetime | None) -> tuple[datetime, ...]:
    if container is None:
        return ()
    return _on_the_wall(container.replace(tzinfo=UTC)), container


def _on_the_wall(moment: datetime) -> datetime:
    return moment.astimezone().replace(tzinfo=None)
