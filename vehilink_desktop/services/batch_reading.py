"""What each file of a batch is: when it was taken, whose it says it is, how it looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path

from vehilink_desktop.domain.batch import BatchItem, ItemState, Marker, MarkerSource
from vehilink_desktop.domain.capture_time import capture_time, video_time
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.domain.scanned import ScannedVin, VehicleLink, understand
from vehilink_desktop.media.code_finder import CodeFinder
from vehilink_desktop.media.photos import PhotoPreparer, PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.video_files import Poster, VideoIntake

_SIDE_BY_SIDE = 3
#: Pixels of the longer side of a picture in which a VIN plate may be legible.
_LEGIBLE = 480


@dataclass(frozen=True)
class FileFacts:
    """A file that was read.

    Attributes:
        item: With its time, marker and state; refused ones with the reason.
        picture: The prepared photo, or the picture of a video.
    """

    item: BatchItem
    picture: PreparedPhoto | None = None


class MarkerFinder:
    """Finds in a picture whose it is. What cannot be read is no marker."""

    def __init__(self, finder: CodeFinder) -> None:
        self._finder = finder

    def code(self, jpeg: bytes) -> Marker | None:
        """By a QR code or a label; a fraction of a second."""
        with suppress(PhotoRefused):
            for code in self._finder.find_codes(jpeg):
                said = understand(code.text, code.format)
                if isinstance(said, VehicleLink):
                    return Marker(source=MarkerSource.CODE, listing_id=said.vehicle_id)
                if isinstance(said, ScannedVin):
                    return Marker(source=MarkerSource.PLATE, vin=said.vin)
        return None

    def plate(self, jpeg: bytes) -> Marker | None:
        """By print; a second or two."""
        with suppress(PhotoRefused):
            for found in self._finder.find_vins(jpeg):
                if found.counts:
                    return Marker(source=MarkerSource.PLATE, vin=found.check.vin)
        return None


class FactReader:
    """Any thread may call it. Foreign files are opened in child processes only."""

    def __init__(self, preparer: PhotoPreparer, videos: VideoIntake, markers: MarkerFinder) -> None:
        self._preparer = preparer
        self._videos = videos
        self._markers = markers

    def read(self, item: BatchItem) -> FileFacts:
        """Read one file; never raises for what is the file's fault."""
        try:
            return self._read(item, Path(item.path))
        except PhotoRefused as refusal:
            return FileFacts(item.refused(refusal.reason))

    def look_for_plate(self, item: BatchItem, jpeg: bytes) -> BatchItem:
        """Look for a VIN in the print of a photo that was read."""
        return item.model_copy(update={"looked": True, "marker": self._markers.plate(jpeg)})

    def read_many(
        self,
        items: Sequence[BatchItem],
        keep: Callable[[FileFacts], FileFacts],
        stop: Callable[[], bool],
    ) -> Iterator[FileFacts]:
        """Read files side by side, as they come; after `stop()` only those that are begun.

        `keep` is called with each on the thread that read it.
        """
        remaining = iter(items)
        waiting: set[Future[FileFacts]] = set()
        with ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="batch") as pool:
            while True:
                room = 0 if stop() else _SIDE_BY_SIDE - len(waiting)
                for one in islice(remaining, room):
                    waiting.add(pool.submit(lambda item: keep(self.read(item)), one))
                if not waiting:
                    return
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                yield from (one.result() for one in done)

    def _read(self, item: BatchItem, path: Path) -> FileFacts:
        disk = _changed(path)
        if item.kind is MediaKind.PHOTO:
            picture = self._preparer.prepare_file(path)
            taken_at, source = capture_time(path.name, picture.taken_at, disk)
            marker = self._markers.code(picture.jpeg)
            told = _read(item, taken_at, source, marker=marker, looked=_is_small(picture))
            return FileFacts(told, picture)
        if item.kind is MediaKind.VIDEO:
            video = self._videos.probe(path)
            taken_at, source = video_time(path.name, _readings(video.facts.taken_at), disk)
            told = _read(item, taken_at, source, seconds=video.facts.seconds)
            return FileFacts(told, _as_picture(video.poster))
        taken_at, source = capture_time(path.name, None, disk)
        return FileFacts(_read(item, taken_at, source))


def _is_small(picture: PreparedPhoto) -> bool:
    """Whether it is too small for print to be read in it."""
    return max(picture.width, picture.height) < _LEGIBLE


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
