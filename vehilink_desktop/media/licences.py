"""Scanned documents taken in as pages, and Chinese business licences read from them.

Files are opened and networks run in a process of their own; nothing leaves this computer.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.media.licence_fields import LicenceReading, read_fields
from vehilink_desktop.media.limits import SCAN_LIMITS, PhotoLimits
from vehilink_desktop.media.photos import PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.source import read_picture
from vehilink_desktop.media.text_lines import Point, Quad, TextLine
from vehilink_desktop.media.worker_process import WorkerProcess, intelligible

_IDLE_SECONDS = 60.0
_CANCEL_CHECK_SECONDS = 0.05


class LicenceReader:
    """Owns one decoder process, which comes when needed and goes after a minute without work.

    Any thread may call it; each call waits for its answer. After `close` calls raise Cancelled.
    """

    def __init__(
        self,
        models: Path,
        limits: PhotoLimits = SCAN_LIMITS,
        idle_seconds: float = _IDLE_SECONDS,
    ) -> None:
        self._models = models
        self._limits = limits
        self._idle_seconds = idle_seconds
        self._worker = WorkerProcess(limits)
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._rest: threading.Timer | None = None

    def open_scan(self, source: Path | bytes, cancel: CancelToken) -> tuple[PreparedPhoto, ...]:
        """The pages of a picture or a PDF, each 3000 pixels long at most, upright and bare.

        Bytes come from the clipboard. Pages of one source share its digest and size.

        Raises:
            PhotoRefused: with the reason.
            Cancelled: `cancel` was set.
        """
        return self._open(source, {"task": "pages"}, cancel)[1]

    def open_sheets(
        self, pdf: bytes, first: int, cancel: CancelToken
    ) -> tuple[int, tuple[PreparedPhoto, ...]]:
        """How many pages a PDF has, and those from `first` (0 is the first) on, 20 at most.

        Raises:
            PhotoRefused: with the reason.
            Cancelled: `cancel` was set.
        """
        answer, pages = self._open(pdf, {"task": "sheets", "first": first}, cancel)
        with intelligible():
            return int(answer["total"]), pages

    def read(self, page: bytes, cancel: CancelToken) -> LicenceReading:
        """Read a page that `open_scan` prepared. A page that is no licence has no fields.

        Raises:
            PhotoRefused: decoder_failed, damaged.
            Cancelled: `cancel` was set.
        """
        request = {"task": "text", "models": str(self._models)}
        answer, blocks = self._ask(request, page, cancel)
        with intelligible():
            (found,) = blocks
            lines = [_line(*one) for one in json.loads(found)]
            size = int(answer["width"]), int(answer["height"])
            return read_fields(lines, size, str(answer["qr"]))

    def close(self) -> None:
        """End the decoder; calls under way raise Cancelled."""
        self._closed.set()
        self._worker.kill()
        with self._lock:
            self._stay_awake()
            self._worker.close()

    def _open(
        self, source: Path | bytes, request: Mapping[str, Any], cancel: CancelToken
    ) -> tuple[dict[str, Any], tuple[PreparedPhoto, ...]]:
        found = read_picture(source, limit=self._limits.file_bytes)
        answer, blocks = self._ask(request, found.data, cancel)
        with intelligible():
            pictures = zip(answer["pages"], blocks[::2], blocks[1::2], strict=True)
            return answer, tuple(PreparedPhoto.of_answer(found, *page) for page in pictures)

    def _ask(
        self, request: Mapping[str, Any], data: bytes, cancel: CancelToken
    ) -> tuple[dict[str, Any], list[bytes]]:
        with self._lock:
            if self._closed.is_set() or cancel:
                raise Cancelled
            self._stay_awake()
            try:
                with self._stopping(cancel):
                    return self._worker.ask(request, data)
            except PhotoRefused:
                if self._closed.is_set() or cancel:
                    self._worker.close()
                    raise Cancelled from None
                raise
            finally:
                self._rest_later()

    @contextmanager
    def _stopping(self, cancel: CancelToken) -> Iterator[None]:
        """Kill the decoder once `cancel` is set, so that nobody waits for its answer."""
        done = threading.Event()

        def watch() -> None:
            while not done.wait(_CANCEL_CHECK_SECONDS):
                if cancel or self._closed.is_set():
                    self._worker.kill()
                    return

        watcher = threading.Thread(target=watch, name="licence-cancel", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()

    def _stay_awake(self) -> None:
        if self._rest:
            self._rest.cancel()

    def _rest_later(self) -> None:
        self._rest = threading.Timer(self._idle_seconds, self._go_to_rest)
        self._rest.daemon = True
        self._rest.start()

    def _go_to_rest(self) -> None:
        with self._lock:
            self._worker.close()


def _line(text: str, confidence: float, quad: list[Point]) -> TextLine:
    left_top, right_top, right_bottom, left_bottom = ((float(x), float(y)) for x, y in quad)
    corners: Quad = (left_top, right_top, right_bottom, left_bottom)
    return TextLine(str(text), float(confidence), corners)
