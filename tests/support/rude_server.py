"""HTTP servers that misbehave on purpose.

    def step(talk: Talk) -> None:
        talk.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")
        talk.reset()

    with RudeServer(step) as server: …

`TusServer` is a well-behaved tus server in memory in which single requests can be made to go wrong.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Any

Step = Callable[["Talk"], None]


class Hangup(Exception):
    """The client went away in the middle of its request."""


class Talk:
    """One request, and the connection on which anything at all may be answered."""

    def __init__(self, sock: socket.socket, stop: threading.Event) -> None:
        self.sock = sock
        self._stop = stop
        self._file = sock.makefile("rb")
        self.method = self.path = ""
        self.headers: dict[str, str] = {}
        self._body: bytes | None = None

    def next_request(self) -> bool:
        """Read the head of a request; False at the end of the connection."""
        line = self._file.readline(65536).decode("latin-1").split()
        if len(line) != 3:
            return False
        self.method, self.path, _ = line
        self.headers, self._body = {}, None
        while (line_ := self._file.readline(65536).strip()) != b"":
            name, _, value = line_.decode("latin-1").partition(":")
            self.headers[name.lower()] = value.strip()
        return True

    def body(self) -> bytes:
        """The request's whole body."""
        if self._body is None:
            length = int(self.headers.get("content-length", "0"))
            self._body = self._file.read(length)
            if len(self._body) != length:
                raise Hangup
        return self._body

    def json(self) -> Any:
        return json.loads(self.body())

    def raw(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(
        self,
        status: int,
        body: bytes | str = b"",
        headers: dict[str, str] | None = None,
        *,
        kind: str | None = "application/json",
    ) -> None:
        """A proper answer, after the request was read to its end."""
        self.body()
        data = body.encode() if isinstance(body, str) else body
        lines = [f"HTTP/1.1 {status} Status"]
        fields = dict(headers or {})
        if kind is not None and data:
            fields.setdefault("Content-Type", kind)
        if status not in (204, 304):
            fields.setdefault("Content-Length", str(len(data)))
        lines += [f"{name}: {value}" for name, value in fields.items()]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
        self.raw(head + (b"" if self.method == "HEAD" else data))

    def document(self, status: int, body: object, headers: dict[str, str] | None = None) -> None:
        self.answer(status, json.dumps(body), headers)

    def problem(self, status: int, slug: str, **more: object) -> None:
        body = {"type": f"urn:vehilink:problem:{slug}", "title": slug, "status": status, **more}
        self.answer(status, json.dumps(body), kind="application/problem+json")

    def portal(self) -> None:
        """The sign-in page of a hotel, in place of whatever was asked for."""
        self.answer(200, "<!doctype html><title>Welcome</title>", kind="text/html; charset=utf-8")

    def reset(self) -> None:
        """End the connection with RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def wait(self, seconds: float) -> None:
        """Take a while, unless the server is closed."""
        self._stop.wait(seconds)

    def hang(self) -> None:
        """Say nothing more until the server is closed."""
        self._stop.wait()

    def close(self) -> None:
        """End the connection."""
        with contextlib.suppress(OSError):
            self._file.close()
            self.sock.close()

    @property
    def closed(self) -> bool:
        return self.sock.fileno() < 0


def in_turn(*steps: Step) -> Step:
    """The first request gets the first step, and so on; the last step repeats."""
    waiting = deque(steps)

    def step(talk: Talk) -> None:
        (waiting.popleft() if len(waiting) > 1 else waiting[0])(talk)

    return step


class RudeServer:
    """Runs `step` for each request. A context manager; a bug in a step fails the test at its end.

    `seen` lists the requests as `METHOD path`, `heads` their headers.
    """

    def __init__(self, step: Step, *, wrap: Callable[[socket.socket], socket.socket] | None = None):
        """`wrap` may put TLS around an accepted connection."""
        self._step = step
        self._wrap = wrap
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._talks: set[Talk] = set()
        self._threads: list[threading.Thread] = []
        self._errors: list[Exception] = []
        self.seen: list[str] = []
        self.heads: list[dict[str, str]] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._listener.settimeout(0.05)
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self._wrap else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> RudeServer:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._threads[0].join()
        self._listener.close()
        with self._lock:
            talks = list(self._talks)
        for talk in talks:
            with contextlib.suppress(OSError):
                talk.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        if self._errors and error is None:
            raise self._errors[0]

    def handle(self, talk: Talk) -> None:
        self._step(talk)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, name="rude-server", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(TimeoutError):
                sock, _ = self._listener.accept()
                self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        sock.settimeout(None)
        try:
            talk = Talk(self._wrap(sock) if self._wrap else sock, self._stop)
        except OSError:  # a client that trusts nobody
            sock.close()
            return
        with self._lock:
            self._talks.add(talk)
            if self._stop.is_set():
                talk.close()
        try:
            while not talk.closed and talk.next_request():
                with self._lock:
                    self.seen.append(f"{talk.method} {talk.path}")
                    self.heads.append(talk.headers)
                self.handle(talk)
        except (OSError, Hangup):
            pass  # the client has gone
        except Exception as bug:
            self._errors.append(bug)
        finally:
            with self._lock:
                self._talks.discard(talk)
            talk.close()


class TusServer(RudeServer):
    """A tus server that keeps what it gets in memory; `instead` makes single requests go wrong."""

    def __init__(self) -> None:
        super().__init__(self.honest)
        self.files: dict[str, bytearray] = {}
        self.sizes: dict[str, int] = {}
        self.complete: dict[str, str] = {}
        self._instead: list[tuple[str, Step, int]] = []

    def instead(self, request: str, step: Step, *, times: int = 1) -> None:
        """Do `step` for the next `times` requests that begin with `request`, such as `PATCH`."""
        self._instead.append((request, step, times))

    def handle(self, talk: Talk) -> None:
        for index, (request, step, times) in enumerate(self._instead):
            if f"{talk.method} {talk.path}".startswith(request):
                self._instead[index] = (request, step, times - 1)
                if times == 1:
                    del self._instead[index]
                step(talk)
                return
        self.honest(talk)

    def honest(self, talk: Talk) -> None:
        """Do what the request asks for."""
        upload = talk.path.removeprefix("/v1/uploads").strip("/").removesuffix("/complete")
        if talk.path == "/v1/uploads":
            self._create(talk)
        elif upload not in self.sizes:
            talk.problem(404, "upload-gone")
        elif talk.method == "HEAD":
            offset, size = len(self.files[upload]), self.sizes[upload]
            talk.answer(200, b"", {"Upload-Offset": str(offset), "Upload-Length": str(size)})
        elif talk.method == "PATCH":
            self._patch(talk, upload)
        elif talk.method == "DELETE":
            del self.files[upload], self.sizes[upload]
            talk.answer(204)
        else:
            self._complete(talk, upload)

    def _create(self, talk: Talk) -> None:
        upload = talk.headers["idempotency-key"]
        again = {"Idempotent-Replay": "true"} if upload in self.sizes else {}
        self.files.setdefault(upload, bytearray())
        self.sizes[upload] = int(talk.headers["upload-length"])
        talk.answer(201, b"", {"Location": f"/v1/uploads/{upload}", **again})

    def _patch(self, talk: Talk, upload: str) -> None:
        chunk, kept = talk.body(), self.files[upload]
        if int(talk.headers["upload-offset"]) != len(kept):
            talk.problem(409, "offset-conflict")
            return
        name, _, digest = talk.headers["upload-checksum"].partition(" ")
        if hashlib.new(name, chunk).digest() != base64.b64decode(digest):
            talk.problem(460, "checksum-mismatch")
            return
        kept += chunk
        talk.answer(204, b"", {"Upload-Offset": str(len(kept))})

    def _complete(self, talk: Talk, upload: str) -> None:
        kept, sha256 = self.files[upload], talk.json()["sha256"]
        if len(kept) < self.sizes[upload]:
            talk.problem(409, "media-incomplete")
        elif hashlib.sha256(kept).hexdigest() != sha256:
            kept.clear()
            talk.problem(409, "media-mismatch")
        else:
            self.complete[upload] = sha256
            talk.document(200, {"media_id": upload, "width": 4, "height": 3, "size": len(kept)})
