"""Takes the body of an upload's PATCH as it comes, whatever the network does to it."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hmac
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.blobs import Arrival
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.turns import LOOK_S, Turn
from vehilink_desktop.sandbox.uploads import Upload

ALGORITHMS = ("sha256", "sha1")


class _Ended(Exception):
    """The body ended before its time; the answer, if anyone still hears it, is `status`."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


@dataclass(frozen=True)
class Checksum:
    """What the client says that this request's body hashes to."""

    algorithm: str
    digest: bytes

    @classmethod
    def read(cls, header: str) -> Checksum:
        """Parse `Upload-Checksum`.

        Raises:
            Refused: `invalid` with status 400, as tus wants it.
        """
        algorithm, _, encoded = header.partition(" ")
        try:
            digest = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError):
            digest = b""
        if algorithm not in ALGORITHMS or not digest:
            detail = f"Upload-Checksum: one of {', '.join(ALGORITHMS)}, then base64."
            raise Refused(ProblemType.INVALID, detail, status=400)
        return cls(algorithm, digest)


async def receive(
    request: Request, site: Site, upload: Upload, turn: Turn, offset: int, check: Checksum | None
) -> int:
    """Write the body at `offset`, which is the file's end; the new end.

    What has come stays when the connection breaks, unless a checksum was promised that can then
    not be compared.

    Raises:
        Refused: `checksum-mismatch` or `too-large`, both leaving the file as it was; or status
            408 or 423 for a body that stalled or was preempted.
    """
    arrival = await run_in_threadpool(
        Arrival, site.blobs.upload(upload.id), offset, check.algorithm if check else None
    )
    try:
        async for piece in _pieces(request, turn, site.settings.upload_stall_s):
            if arrival.offset + len(piece) > upload.length:
                arrival.undo()
                raise Refused(ProblemType.TOO_LARGE, "More bytes than were announced.")
            await run_in_threadpool(arrival.write, piece)
        if check and not hmac.compare_digest(arrival.digest(), check.digest):
            arrival.undo()
            raise Refused(ProblemType.CHECKSUM_MISMATCH, "The bytes do not match their checksum.")
    except _Ended as end:
        if check:
            arrival.undo()
        raise Refused(ProblemType.STATE_CONFLICT, str(end), status=end.status) from None
    finally:
        # shielded: a cancelled request must still leave its bytes on the disk
        await asyncio.shield(run_in_threadpool(arrival.close))
    return arrival.offset


async def _pieces(request: Request, turn: Turn, stall_s: float) -> AsyncIterator[bytes]:
    """The body, until a newer request wants the turn or nothing comes for `stall_s`.

    Raises:
        _Ended: the body broke off.
    """
    stream = request.stream()
    while True:
        piece = asyncio.ensure_future(anext(stream, b""))
        began = time.monotonic()
        try:
            while not piece.done():
                await asyncio.wait({piece}, timeout=LOOK_S)
                if turn.is_wanted():
                    raise _Ended(423, "A newer request took over.")
                if time.monotonic() - began > stall_s:
                    raise _Ended(408, "Nothing came for too long.")
            data = piece.result()
        except ClientDisconnect:
            raise _Ended(400, "The connection broke off.") from None
        finally:
            piece.cancel()
        if not data:
            return
        yield data
