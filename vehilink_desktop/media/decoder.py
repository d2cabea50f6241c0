"""A decoder process that callers of any thread share, one after the other."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.media.limits import PhotoLimits
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.worker_process import WorkerProcess


class Decoder:
    """Starts its process when it is first asked. After `close` every call raises Cancelled."""

    def __init__(self, limits: PhotoLimits) -> None:
        self._worker = WorkerProcess(limits)
        self._lock = threading.Lock()
        self._closed = False

    def ask(
        self, request: Mapping[str, Any], data: bytes = b""
    ) -> tuple[dict[str, Any], list[bytes]]:
        """Wait for the answer.

        Raises:
            PhotoRefused: by the decoder, or decoder_failed if it crashed or took too long.
        """
        with self._lock:
            if self._closed:
                raise Cancelled
            try:
                return self._worker.ask(request, data)
            except PhotoRefused as refusal:
                if self._closed:
                    raise Cancelled from refusal
                raise

    def close(self) -> None:
        """End the process; a call under way raises Cancelled."""
        self._closed = True
        self._worker.kill()
        with self._lock:
            self._worker.close()
