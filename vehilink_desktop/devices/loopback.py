"""A decrypted file as an address on this machine, for players that take nothing else."""

from __future__ import annotations

import re
import secrets
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Protocol

from vehilink_desktop.core.errors import Known

_PIECE_BYTES = 64 * 1024
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


class Readable(Protocol):
    """Bytes that can be read anywhere, on any thread."""

    size: int

    def read(self, offset: int, length: int) -> bytes:
        """Up to `length` bytes from `offset` on; raises Known when they cannot be had."""


class Loopback:
    """Serves one file, to whoever knows its random address, from `start` to the process's end."""

    def __init__(self, file: Readable) -> None:
        path = f"/{secrets.token_urlsafe(32)}"
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(file, path))
        self._server.daemon_threads = True
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}{path}"

    def start(self) -> None:
        serve = self._server.serve_forever
        threading.Thread(target=serve, name="loopback", daemon=True).start()


def _handler(file: Readable, address: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if not secrets.compare_digest(self.path.encode(), address.encode()):
                self.send_error(404)
                return
            first, last = 0, file.size - 1
            asked = _RANGE.fullmatch(self.headers.get("Range", ""))
            if asked:
                first = int(asked[1])
                last = min(last, int(asked[2])) if asked[2] else last
            if first > last:
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{file.size}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            self.send_response(206 if asked else 200)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(last + 1 - first))
            if asked:
                self.send_header("Content-Range", f"bytes {first}-{last}/{file.size}")
            self.end_headers()
            self._send(first, last)

        def _send(self, first: int, last: int) -> None:
            try:
                while first <= last:
                    piece = file.read(first, min(_PIECE_BYTES, last + 1 - first))
                    self.wfile.write(piece)
                    first += len(piece)
            except (OSError, Known):
                self.close_connection = True  # it was cut off; the player asks again or gives up

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: the address is a secret."""

    return Handler
