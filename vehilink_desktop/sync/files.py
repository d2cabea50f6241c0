"""Sends the files: journaled, resumable, up to three at once."""

from __future__ import annotations

import hashlib
import logging
import random
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.remote.tus import Uploader
from vehilink_desktop.storage.repositories import photos, uploads
from vehilink_desktop.storage.vault import Source
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.backoff import RETRY
from vehilink_desktop.sync.link import Link

log = logging.getLogger(__name__)

#: More at once stalls on real networks (reliability.md §1, OpenCloud #898).
PARALLEL = 3


class RateMeter:
    """Bytes a second over the last ten seconds."""

    _WINDOW_S = 10.0

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._samples: deque[tuple[float, int]] = deque()

    def add(self, sent: int) -> None:
        with self._lock:
            self._samples.append((self._clock.monotonic(), sent))

    def bps(self) -> float | None:
        """None while nothing flows."""
        now = self._clock.monotonic()
        with self._lock:
            while self._samples and self._samples[0][0] < now - self._WINDOW_S:
                self._samples.popleft()
            if not self._samples:
                return None
            span = max(now - self._samples[0][0], 1.0)
            return sum(size for _, size in self._samples) / span


class FileSender:
    """Keeps up to `PARALLEL` uploads running while there are any due."""

    def __init__(
        self,
        workspace: Workspace,
        api: ApiClient,
        link: Link,
        rng: random.Random,
        on_end: Callable[[], None],
    ) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._uploader = Uploader(api)
        self._link = link
        self._rng = rng
        self._on_end = on_end
        self._pool = ThreadPoolExecutor(PARALLEL, thread_name_prefix="upload")
        self._lock = Lock()
        self._running: set[str] = set()
        #: Ended, but the disk did not take it down: their rows still say `sending`.
        self._stranded: set[str] = set()
        self._stopping = False
        self.rate = RateMeter(workspace.clock)

    def start_due(self) -> None:
        """Start as many due uploads as there is room for."""
        if self._link.wait_s() != 0:
            return
        self._queue_stranded()
        with self._lock:
            room = PARALLEL - len(self._running)
            if room <= 0 or self._stopping:
                return
            with self._db.read() as conn:
                due = uploads.due(conn, self._workspace.millis(), room + len(self._running))
            for upload in due:
                if upload.photo_id not in self._running and room > 0:
                    room -= 1
                    self._running.add(upload.photo_id)
                    self._pool.submit(self._run, upload)

    def halt(self) -> None:
        """Start no more, and stop at the next chance; what was confirmed stays confirmed."""
        with self._lock:
            self._stopping = True

    def stop(self) -> None:
        """Wait until nothing runs any more."""
        self.halt()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _queue_stranded(self) -> None:
        with self._lock:
            stranded = set(self._stranded)
        if stranded:
            with self._db.write() as conn:
                uploads.reset_sending(conn, stranded)
            with self._lock:
                self._stranded -= stranded

    def _run(self, upload: uploads.Upload) -> None:
        try:
            self._attempt(upload)
        except Known as error:
            log.warning("how a picture's sending ended could not be kept: %s", error.code)
            self._link.failed(error)
            self._strand(upload)
        except Exception:
            log.exception("how a picture's sending ended could not be kept: a bug")
            self._strand(upload)
        finally:
            with self._lock:
                self._running.discard(upload.photo_id)
            self._publish(upload)
            self._on_end()

    def _strand(self, upload: uploads.Upload) -> None:
        with self._lock:
            self._stranded.add(upload.photo_id)

    def _attempt(self, found: uploads.Upload) -> None:
        """Send, and write down how it ended."""
        with self._db.write() as conn:
            upload = uploads.mark_sending(conn, found.photo_id)
        if upload is None:
            return  # held or taken back before its turn came
        try:
            self._send(upload)
        except Cancelled:
            self._stopped(upload)
        except Known as error:
            self._failed(upload, error)
        except Exception:
            log.exception("sending a picture ended in a bug")
            self._failed(upload, Known("bug"))

    def _send(self, upload: uploads.Upload) -> None:
        photo_id = upload.photo_id
        with self._db.read() as conn:
            photo = photos.get(conn, photo_id)
        self._publish(upload)
        if photo is None:
            raise Known("photo-damaged")
        with self._workspace.vault.source(photo.file) as source:
            self._check(source, photo)
            self._upload(upload, photo, source)
        with self._db.write() as conn:
            uploads.done(conn, photo_id, self._workspace.millis())
            photos.set_attached(conn, photo_id)

    def _check(self, source: Source, photo: photos.Photo) -> None:
        """Read all of a file, piece by piece, before its first byte leaves.

        Raises:
            Cancelled: it is not to be sent any more.
            Known: `photo-damaged`: it is not what was made ready.
        """
        digest = hashlib.sha256()
        for block in source.blocks():
            if self._should_stop(photo.id):
                raise Cancelled
            digest.update(block)
        if digest.hexdigest() != photo.sha256:
            raise Known("photo-damaged")

    def _upload(self, upload: uploads.Upload, photo: photos.Photo, source: Source) -> None:
        photo_id = upload.photo_id
        sent_before, confirmed_before = upload.sent_bytes, upload.offset

        def save_url(url: str | None) -> None:
            with self._db.write() as conn:
                uploads.set_url(conn, photo_id, url)

        def progress(confirmed: int, sent: int) -> None:
            nonlocal sent_before, confirmed_before
            with self._db.write() as conn:
                uploads.confirm_offset(conn, photo_id, confirmed, upload.sent_bytes + sent)
            self.rate.add(max(0, upload.sent_bytes + sent - sent_before))
            sent_before = upload.sent_bytes + sent
            if confirmed > confirmed_before:
                self._link.succeeded()
            confirmed_before = confirmed
            self._publish(upload)

        self._uploader.send(
            source.read,
            size=source.size,
            upload_id=photo_id,
            sha256=photo.sha256 or "",
            kind=photo.kind,
            url=upload.url,
            on_url=save_url,
            on_progress=progress,
            should_stop=lambda: self._should_stop(photo_id),
        )

    def _should_stop(self, photo_id: str) -> bool:
        if self._stopping or self._link.wait_s() is None:
            return True
        with self._db.read() as conn:
            row = uploads.get(conn, photo_id)
        return row is None or row.state != "sending"

    def _stopped(self, upload: uploads.Upload) -> None:
        with self._db.write() as conn:
            row = uploads.get(conn, upload.photo_id)
            if row is not None and row.state == "sending":
                uploads.set_state(conn, upload.photo_id, "queued")
        if row is not None and row.state == "cancelled" and row.url:
            try:
                self._uploader.terminate(row.url)
            except Known as error:
                log.info("a cancelled upload stays until it expires: %s", error.code)

    def _failed(self, upload: uploads.Upload, error: Known) -> None:
        now = self._workspace.millis()
        network = self._link.failed(error)
        with self._db.write() as conn:
            row = uploads.get(conn, upload.photo_id)
            if row is None or row.state != "sending":
                return  # paused or cancelled meanwhile: that stands
            if network:
                uploads.retry_later(conn, upload.photo_id, now, error.code, error.detail)
            elif error.retryable:
                wait = RETRY.wait_s(row.attempts, self._rng, error.retry_after_s)
                later = now + int(wait * 1000)
                uploads.retry_later(conn, upload.photo_id, later, error.code, error.detail)
            else:
                uploads.fail(conn, upload.photo_id, error.code, error.detail)

    def _publish(self, upload: uploads.Upload) -> None:
        self._workspace.publish(
            ChangeSet.of(Topic.TRANSFER, upload.photo_id)
            | ChangeSet.of(Topic.PHOTO, upload.listing_id)
            | ChangeSet.of(Topic.RECORDING, upload.listing_id)
            | ChangeSet.of(Topic.OUTBOX, upload.listing_id)
        )
