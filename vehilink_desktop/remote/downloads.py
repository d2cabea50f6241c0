"""Large files of the platform, fetched piece by piece and gone on with after a cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from contextlib import closing

import requests

from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.errors import captive_portal, is_html
from vehilink_desktop.remote.session import ApiClient, Request

_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18})", re.ASCII)


def download(
    api: ApiClient,
    path: str,
    sink: Callable[[bytes], None],
    *,
    types: Collection[str],
    max_bytes: int,
    offset: int = 0,
    on_progress: Callable[[int, int], None] = lambda _done, _size: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> str:
    """Fetch a file piece by piece; its media type. Not decoded: it may still be anything.

    Args:
        api: The platform.
        path: Never gets another file, so an attempt may go on where an earlier one ended.
        sink: Given the bytes from `offset` on, in order; what it raises ends the attempt.
        types: The media types that will do.
        max_bytes: How large the whole may be.
        offset: Bytes that an earlier attempt has given to its sink.
        on_progress: Told the bytes given to sinks and those of the whole, after each piece.
        should_stop: Asked before each piece.

    Raises:
        Cancelled: `should_stop` said so.
        Known: If retryable, another attempt may go on from what the sink has got; else
            `not-found`, `too-large`, `unsupported-media`, `server-error`, ….
    """
    # unpacked, a piece could be of any size, and a range is one of the packed bytes
    headers = {"Accept": ", ".join(types), "Accept-Encoding": "identity"}
    if offset:
        headers["Range"] = f"bytes={offset}-"
    request = Request("GET", path, headers=headers, expect=(200, 206))
    with closing(api.stream(request)) as response:
        kind = media_type(response.headers)
        if is_html(response.headers):
            raise captive_portal()
        if kind not in types:
            raise Known(ProblemType.UNSUPPORTED_MEDIA, "another kind of file")
        place, size = _span(response)
        if size > max_bytes:
            raise Known(ProblemType.TOO_LARGE, f"a file of more than {max_bytes} bytes")
        if place not in (0, offset):
            raise Known("server-error", "another range than was asked for")
        for block in api.transport.blocks(response):
            if should_stop():
                raise Cancelled
            place += len(block)
            if place > size:
                raise Known("server-error", "more bytes than were told")
            if place > offset:
                sink(block[offset - place :])
                offset = place
                on_progress(place, size)
        if place < size:
            raise Known("network-broken", "the file ended too soon", retryable=True)
    return kind


def _span(response: requests.Response) -> tuple[int, int]:
    """Where the body begins in the whole, and how large that is."""
    told = response.headers.get("Content-Range", "") if response.status_code == 206 else ""
    if span := _RANGE.fullmatch(told.strip()):
        return int(span[1]), int(span[2])
    length = response.headers.get("Content-Length", "").strip()
    if response.status_code != 200 or not re.fullmatch(r"\d{1,18}", length, re.ASCII):
        raise Known("server-error", "a file without its size")
    return 0, int(length)


def media_type(headers: Mapping[str, str]) -> str:
    """What kind of file an answer says that it is, such as `image/jpeg`."""
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()
