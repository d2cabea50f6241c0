"""Foreign pictures made ready for upload: upright, small enough, without metadata.

This module reads files and talks to decoder processes; it never decodes a picture itself.
"""

from __future__ import annotations

import itertools
import queue
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.media.limits import PhotoLimits
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.source import Source, read_picture
from vehilink_desktop.media.worker_process import WorkerProcess, intelligible

_CANCEL_CHECK_SECONDS = 0.05
_DEFAULT_LIMITS = PhotoLimits()


@dataclass(frozen=True)
class PreparedPhoto:
    """What is kept of a foreign picture.

    Attributes:
        sha256_source: Of the foreign file's bytes, hexadecimal; tells duplicates.
        source_size: Bytes of the foreign file.
        source_mtime_ns: Its last change; 0 if the picture came from no file.
        jpeg: Long side at most 2048 pixels (3000 for a page of a scan), upright, with its colour
            profile and nothing else.
        thumbnail: The same at 320 pixels.
        width: Pixels of `jpeg`.
        height: Pixels of `jpeg`.
        taken_at: The camera's clock, without a zone. For ordering; not to be uploaded.
    """

    sha256_source: str
    source_size: int
    source_mtime_ns: int
    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int
    taken_at: datetime | None

    @classmethod
    def of_answer(
        cls, source: Source, answer: Mapping[str, Any], jpeg: bytes, thumbnail: bytes
    ) -> PreparedPhoto:
        """What a decoder made of a source; ValueError, TypeError or KeyError if it is nonsense."""
        taken_at = answer["taken_at"]
        return cls(
            sha256_source=source.sha256,
            source_size=len(source.data),
            source_mtime_ns=source.mtime_ns,
            jpeg=jpeg,
            thumbnail=thumbnail,
            width=int(answer["width"]),
            height=int(answer["height"]),
            taken_at=datetime.fromisoformat(taken_at) if taken_at else None,
        )


@dataclass(frozen=True)
class CropBox:
    """A part of an upright picture; each side as a share of its width or height, from 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float


class PhotoPreparer:
    """Owns the decoder processes. Any thread may call it; each call waits for its answer.

    A decoder starts when it is first needed. After `close` every call raises Cancelled.
    """

    def __init__(self, workers: int = 2, limits: PhotoLimits = _DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._workers = [WorkerProcess(limits) for _ in range(workers)]
        self._idle: queue.LifoQueue[WorkerProcess] = queue.LifoQueue()
        self._closed = False
        for worker in self._workers:
            self._idle.put(worker)

    def prepare_file(self, path: Path, *, rotate: int = 0) -> PreparedPhoto:
        """Prepare a file's picture, turned clockwise by `rotate` (0, 90, 180 or 270) degrees.

        Raises:
            PhotoRefused: with the reason.
        """
        return self._prepare(read_picture(path, limit=self._limits.file_bytes), rotate)

    def prepare_bytes(self, data: bytes, *, rotate: int = 0) -> PreparedPhoto:
        """Prepare a picture that is no file: from the clipboard, or a stored one to be turned.

        Raises:
            PhotoRefused: with the reason.
        """
        return self._prepare(read_picture(data, limit=self._limits.file_bytes), rotate)

    def prepare(self, source: Path | bytes, *, rotate: int = 0) -> PreparedPhoto:
        """`prepare_file` or `prepare_bytes`, by what it is."""
        if isinstance(source, bytes):
            return self.prepare_bytes(source, rotate=rotate)
        return self.prepare_file(source, rotate=rotate)

    def read(self, source: Path | bytes) -> bytes:
        """The bytes of a picture, to be prepared later from memory.

        Raises:
            PhotoRefused: with the reason.
        """
        return read_picture(source, limit=self._limits.file_bytes).data

    def crop_square(self, source: Path | bytes, box: CropBox) -> bytes:
        """The square in the middle of `box`, as a JPEG of 512 × 512 pixels without metadata.

        Raises:
            PhotoRefused: with the reason.
        """
        found = read_picture(source, limit=self._limits.file_bytes)
        with self._worker() as worker:
            _, blocks = worker.ask({"task": "crop", "box": astuple(box)}, found.data)
        with intelligible():
            (jpeg,) = blocks
            return jpeg

    def prepare_many(
        self,
        paths: Sequence[Path],
        *,
        on_result: Callable[[Path, PreparedPhoto | PhotoRefused], None],
        cancel: Callable[[], bool],
    ) -> None:
        """Prepare files side by side and hand over each result on this thread as it comes.

        Returns soon after `cancel()` became true, without the results still under way.
        """
        ahead = len(self._workers) + 1  # one more file is read while the decoders are busy
        remaining = iter(paths)
        pool = ThreadPoolExecutor(ahead, thread_name_prefix="photos")
        waiting: dict[Future[PreparedPhoto | PhotoRefused], Path] = {}
        try:
            while not cancel():
                for path in itertools.islice(remaining, ahead - len(waiting)):
                    waiting[pool.submit(self._attempt, path)] = path
                if not waiting:
                    break
                done, _ = wait(waiting, _CANCEL_CHECK_SECONDS, FIRST_COMPLETED)
                for future in done:
                    on_result(waiting.pop(future), future.result())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def decode_rgb(self, data: bytes, max_side: int) -> tuple[int, int, bytes]:
        """Decode a picture of the platform for display.

        Returns:
            Width, height (the longer at most `max_side`) and packed rows of 8-bit RGB.

        Raises:
            PhotoRefused: with the reason.
        """
        source = read_picture(data, limit=self._limits.file_bytes)
        with self._worker() as worker:
            answer, blocks = worker.ask({"task": "decode", "max_side": max_side}, source.data)
        with intelligible():
            width, height = int(answer["width"]), int(answer["height"])
            (rgb,) = blocks
            if len(rgb) != width * height * 3:
                raise ValueError("rows are missing")
            return width, height, rgb

    def close(self) -> None:
        """End the decoders; calls under way raise Cancelled."""
        self._closed = True
        for worker in self._workers:
            worker.kill()
        for worker in [self._idle.get() for _ in self._workers]:
            worker.close()
            self._idle.put(worker)  # whoever waits for one finds it closed

    def _attempt(self, path: Path) -> PreparedPhoto | PhotoRefused:
        try:
            return self.prepare_file(path)
        except PhotoRefused as refusal:
            return refusal

    def _prepare(self, source: Source, rotate: int) -> PreparedPhoto:
        with self._worker() as worker:
            answer, blocks = worker.ask({"task": "prepare", "rotate": rotate}, source.data)
        with intelligible():
            return PreparedPhoto.of_answer(source, answer, *blocks)

    @contextmanager
    def _worker(self) -> Iterator[WorkerProcess]:
        worker = self._idle.get()
        try:
            if self._closed:
                raise Cancelled
            yield worker
        except PhotoRefused as refusal:
            if self._closed:
                raise Cancelled from refusal
            raise
        finally:
            self._idle.put(worker)
