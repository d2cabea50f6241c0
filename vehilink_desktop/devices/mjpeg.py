"""Pictures out of an HTTP answer that never ends (`multipart/x-mixed-replace`)."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import numpy as np

from vehilink_desktop.core.errors import Known

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CONNECT_S = 0.8
"""Short: who closes the camera meanwhile waits no longer than a second."""

_SILENCE_S = 5.0
"""A camera that sends nothing for this long is lost."""

_LARGEST = 16 << 20
_LINE = 1 << 16


class MjpegStream:
    """One reading of `url`; used as a context manager in one thread, cut from any."""

    def __init__(self, url: str) -> None:
        self._url = urlsplit(url)
        self._socket: socket.socket | None = None
        self._cut = False
        self._lock = threading.Lock()

    def __enter__(self) -> MjpegStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        with self._lock:
            if self._socket:
                self._socket.close()
                self._socket = None

    def cut(self) -> None:
        """Make whoever reads stop at once, however long the other side is silent."""
        with self._lock:
            self._cut = True
            if self._socket:
                # the other side may have been quicker
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    def pictures(self) -> Iterator[NDArray[np.uint8]]:
        """The bytes of one JPEG after the other.

        Raises:
            Known: camera-missing when nobody answers, camera-failed for another kind of answer,
                camera-lost when it breaks off.
        """
        answer, boundary = self._open()
        try:
            while (part := self._part(answer, boundary)) is not None:
                yield np.frombuffer(part, np.uint8)
        except (OSError, http.client.HTTPException) as error:
            raise Known("camera-lost", str(error)) from error
        raise Known("camera-lost", "the stream ended")

    def _open(self) -> tuple[http.client.HTTPResponse, bytes]:
        path = self._url.path or "/"
        if self._url.query:
            path += "?" + self._url.query
        connection = http.client.HTTPConnection(
            self._url.hostname or "", self._url.port, timeout=_CONNECT_S
        )
        try:
            connection.connect()
            with self._lock:
                self._socket = connection.sock
                if self._cut:
                    raise Known("camera-lost")
            self._socket.settimeout(_SILENCE_S)
            connection.request("GET", path)
            answer = connection.getresponse()
        except (OSError, http.client.HTTPException) as error:
            raise Known("camera-missing", str(error)) from error
        boundary = answer.msg.get_boundary()
        if answer.status != http.HTTPStatus.OK or not boundary:
            raise Known("camera-failed", f"HTTP {answer.status} {answer.headers['Content-Type']}")
        return answer, b"--" + boundary.removeprefix("--").encode("ascii", "replace")

    def _part(self, answer: http.client.HTTPResponse, boundary: bytes) -> bytes | None:
        """The next part's body; None at the end of the stream."""
        size: int | None = None
        line = answer.readline(_LINE)
        while not line.startswith(boundary):
            if not line:
                return None
            line = answer.readline(_LINE)
        while line := answer.readline(_LINE).strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length" and value.strip().isdigit():
                size = int(value)
        if size is None:
            raise Known("camera-failed", "a part without a length")
        if size > _LARGEST:
            raise Known("camera-failed", f"a picture of {size} bytes")
        body = answer.read(size)
        return body if len(body) == size else None
