"""A file on its way to a tus server, attempt after attempt."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from tests.support.clients import api_client
from tests.support.rude_server import RudeServer, TusServer
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.remote.tus import Uploader, UploadResult

KIB = 1024
DATA = random.Random(7).randbytes(700 * KIB)
new_id = IdMaker(SystemClock())


@dataclass
class File:
    """A file being sent, attempt after attempt, with what the sync engine would have journaled."""

    data: bytes = DATA
    id: str = field(default_factory=new_id)
    url: str | None = None
    urls: list[str | None] = field(default_factory=list)
    progress: list[tuple[int, int]] = field(default_factory=list)
    stop: Callable[[], bool] = lambda: False
    sha256: str = ""

    def on_url(self, url: str | None) -> None:
        self.url = url
        self.urls.append(url)

    def send(self, uploader: Uploader) -> UploadResult:
        return uploader.send(
            lambda offset, length: self.data[offset : offset + length],
            size=len(self.data),
            upload_id=self.id,
            sha256=self.sha256 or hashlib.sha256(self.data).hexdigest(),
            kind="photo",
            url=self.url,
            on_url=self.on_url,
            on_progress=lambda confirmed, sent: self.progress.append((confirmed, sent)),
            should_stop=lambda: self.stop(),
        )

    def send_until_done(self, uploader: Uploader, attempts: int = 20) -> int:
        """Try as the engine would, without its waits; the number of attempts it took."""
        for attempt in range(1, attempts + 1):
            try:
                self.send(uploader)
            except Known as error:
                if not error.retryable:
                    raise
            else:
                return attempt
        pytest.fail(f"not done after {attempts} attempts")


@contextmanager
def tus() -> Iterator[tuple[TusServer, ApiClient]]:
    with TusServer() as server, api_client(server.url) as api:
        yield server, api


def assert_whole(server: TusServer, file: File) -> None:
    assert server.complete[file.id] == hashlib.sha256(server.files[file.id]).hexdigest()
    assert bytes(server.files[file.id]) == file.data


def head_bytes(server: RudeServer) -> int:
    """What the heads of all requests took on the wire."""
    fields = sum(
        len(f"{name}: {value}\r\n") for head in server.heads for name, value in head.items()
    )
    return fields + sum(len(f"{line} HTTP/1.1\r\n\r\n") for line in server.seen)


def patches(server: RudeServer) -> int:
    return sum(one.startswith("PATCH") for one in server.seen)
