"""Answers with a file, or with the one range of it that was asked for."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, NamedTuple

import anyio
from fastapi import Depends, Header, Response
from fastapi.responses import StreamingResponse

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.problems import Refused

_RANGE = re.compile(r"bytes=(?:([0-9]{1,18})-([0-9]{0,18})|-([0-9]{1,18}))")
_CHUNK = 256 * 1024


@dataclass(frozen=True)
class Asked:
    """How much of a file a request asks for: its headers `Range` and `If-Range`."""

    range: str | None = None
    if_range: str | None = None


def _asked(
    range_: Annotated[
        str | None, Header(alias="Range", description="One range, such as bytes=0-1023")
    ] = None,
    if_range: Annotated[
        str | None, Header(alias="If-Range", description="The ETag that the range is of")
    ] = None,
) -> Asked:
    return Asked(range_, if_range)


#: The parameter through which routes learn it.
TheRange = Annotated[Asked, Depends(_asked)]


class Span(NamedTuple):
    """Bytes of a file, from `start` until before `stop`."""

    start: int
    stop: int


async def serve(asked: Asked, path: Path, media_type: str, headers: Mapping[str, str]) -> Response:
    """The file at `path`; 206 for one range of it. Its ETag is good for `If-Range`.

    Raises:
        Refused: `invalid` with status 416: the range lies behind the end.
    """
    about = await anyio.Path(path).stat()
    tag = f'"{about.st_mtime_ns:x}-{about.st_size:x}"'
    wanted = asked.range is not None and asked.if_range in (None, tag)
    span = read_range(asked.range or "", about.st_size) if wanted else None
    start, stop = span or (0, about.st_size)
    told = {
        **headers,
        "ETag": tag,
        "Accept-Ranges": "bytes",
        "Content-Length": str(stop - start),
    }
    if span:
        told["Content-Range"] = f"bytes {start}-{stop - 1}/{about.st_size}"
    pieces = _pieces(path, start, stop)
    return StreamingResponse(pieces, 206 if span else 200, told, media_type=media_type)


def read_range(header: str, size: int) -> Span | None:
    """What a `Range` wants of `size` bytes.

    None stands for everything, also when it wants several ranges or cannot be read: RFC 9110 lets
    a server ignore those.

    Raises:
        Refused: `invalid` with status 416: it wants nothing that is there.
    """
    read = _RANGE.fullmatch(header.strip())
    if read is None:
        return None
    first, last, suffix = read.groups()
    start = max(0, size - int(suffix)) if suffix else int(first)
    stop = min(size, int(last) + 1) if last else size
    if last and int(last) < start:
        return None
    if start >= size:
        detail = f"There are {size} bytes."
        headers = {"Content-Range": f"bytes */{size}"}
        raise Refused(ProblemType.INVALID, detail, status=416, headers=headers)
    return Span(start, stop)


async def _pieces(path: Path, start: int, stop: int) -> AsyncIterator[bytes]:
    async with await anyio.open_file(path, "rb") as file:
        await file.seek(start)
        while start < stop and (piece := await file.read(min(_CHUNK, stop - start))):
            start += len(piece)
            yield piece
