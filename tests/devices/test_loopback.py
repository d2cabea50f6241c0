"""A file as an address: parts of it, and nothing for those who do not know the address."""

from __future__ import annotations

import http.client
import secrets
from urllib.parse import urlsplit

import pytest

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.loopback import Loopback

DATA = secrets.token_bytes(200_000)


class File:
    """Bytes that turn out damaged from `good` on."""

    size = len(DATA)

    def __init__(self, good: int = len(DATA)) -> None:
        self._good = good

    def read(self, offset: int, length: int) -> bytes:
        if offset + length > self._good:
            raise Known("vault-damaged")
        return DATA[offset : offset + length]


def ask(file: File, asked: str | None = None, path: str | None = None) -> tuple[int, bytes, str]:
    served = Loopback(file)
    served.start()
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=10)
    headers = {"Range": asked} if asked else {}
    connection.request("GET", path or urlsplit(served.url).path, headers=headers)
    answer = connection.getresponse()
    try:
        return answer.status, answer.read(), answer.headers.get("Content-Range", "")
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("asked", "status", "start", "end"),
    [
        (None, 200, 0, len(DATA)),
        ("bytes=0-", 206, 0, len(DATA)),
        ("bytes=70000-70009", 206, 70_000, 70_010),
        ("bytes=199990-300000", 206, 199_990, len(DATA)),
    ],
)
def test_parts_of_it(asked: str | None, status: int, start: int, end: int) -> None:
    place = f"bytes {start}-{end - 1}/{len(DATA)}" if status == 206 else ""
    assert ask(File(), asked) == (status, DATA[start:end], place)


def test_beyond_its_end() -> None:
    assert ask(File(), f"bytes={len(DATA)}-") == (416, b"", f"bytes */{len(DATA)}")


def test_nobody_guesses_the_address() -> None:
    assert ask(File(), path="/")[0] == 404


def test_a_damaged_file_is_cut_off_where_it_is_damaged() -> None:
    with pytest.raises(http.client.IncompleteRead) as cut:
        ask(File(good=100_000))
    assert DATA.startswith(cut.value.partial)
