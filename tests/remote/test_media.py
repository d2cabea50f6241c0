"""Recordings fetched piece by piece, whatever the platform makes of the request."""

from __future__ import annotations

import random

import pytest

from tests.support.clients import api_client
from tests.support.rude_server import RudeServer, Step, Talk, in_turn
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.recording import VIDEO_TYPES
from vehilink_desktop.remote import media

DATA = random.Random(1).randbytes(100_000)
ID = "0190b5f2-0000-7000-8000-000000000001"


def whole(talk: Talk) -> None:
    """The file, also to somebody who asks for a range of it."""
    talk.answer(200, DATA, kind="video/mp4")


def ranged(talk: Talk) -> None:
    """The range that was asked for."""
    first = int(talk.headers["range"].removeprefix("bytes=").rstrip("-"))
    told = {"Content-Range": f"bytes {first}-{len(DATA) - 1}/{len(DATA)}"}
    talk.answer(206, DATA[first:], told, kind="video/mp4")


def cut(talk: Talk) -> None:
    """A part of the file, and no more."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: {len(DATA)}\r\n\r\n"
    talk.raw(head.encode() + DATA[:40_000])
    talk.close()


def fetch(step: Step, attempts: int = 1, offset: int = 0, max_bytes: int = 1 << 20) -> bytes:
    """What arrives, attempt after attempt."""
    got = bytearray(DATA[:offset])
    with RudeServer(step) as server, api_client(server.url) as api:
        for attempt in range(1, attempts + 1):
            try:
                media.download(
                    api, ID, got.extend, types=VIDEO_TYPES, max_bytes=max_bytes,
                    offset=len(got),
                )  # fmt: skip
            except Known as error:
                if attempt == attempts or not error.retryable:
                    raise
    return bytes(got)


@pytest.mark.parametrize("rest", [ranged, whole])
def test_it_goes_on_where_it_was_cut(rest: Step) -> None:
    assert fetch(in_turn(cut, rest), attempts=2) == DATA


def test_a_range_that_was_not_asked_for_is_refused() -> None:
    def other(talk: Talk) -> None:
        told = {"Content-Range": f"bytes 7-{len(DATA) - 1}/{len(DATA)}"}
        talk.answer(206, DATA[7:], told, kind="video/mp4")

    with pytest.raises(Known, match="server-error"):
        fetch(other, offset=20_000)


@pytest.mark.parametrize(
    ("code", "kind", "headers"),
    [
        ("unsupported-media", "image/jpeg", {}),
        ("unsupported-media", None, {}),
        ("captive-portal", "text/html", {}),
        ("too-large", "video/mp4", {"Content-Length": str(1 << 40)}),
        ("server-error", "video/mp4", {"Content-Length": "12 or so"}),
    ],
)
def test_what_is_no_such_file_is_refused_before_it_is_kept(
    code: str, kind: str | None, headers: dict[str, str]
) -> None:
    got: list[bytes] = []

    def step(talk: Talk) -> None:
        talk.answer(200, b"4\r\nbody\r\n0\r\n\r\n", headers, kind=kind)
        talk.close()

    with RudeServer(step) as server, api_client(server.url) as api, pytest.raises(Known) as caught:
        media.download(api, ID, got.append, types=VIDEO_TYPES, max_bytes=1 << 20)
    assert (caught.value.code, got) == (code, [])


def test_a_sink_that_fails_ends_it() -> None:
    def full(_block: bytes) -> None:
        raise Known("disk-full")

    with (
        RudeServer(whole) as server,
        api_client(server.url) as api,
        pytest.raises(Known, match="disk-full"),
    ):
        media.download(api, ID, full, types=VIDEO_TYPES, max_bytes=1 << 20)
