"""Uploads by tus 1.0: any interruption costs at most the piece that was on its way."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from vehilink_desktop.core.errors import Bug, Cancelled, Known
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.chunks import ChunkPlan
from vehilink_desktop.remote.declared.market import PIECES
from vehilink_desktop.remote.session import JSON, Answer, ApiClient, Request, json_body, path_id

_TUS = {"Tus-Resumable": "1.0.0"}
_TRIES = 3

_GONE = frozenset({ProblemType.UPLOAD_GONE, ProblemType.NOT_FOUND})
_ELSEWHERE = frozenset({ProblemType.OFFSET_CONFLICT, ProblemType.STATE_CONFLICT})
_CUT = frozenset({"network-broken", "network-timeout"})

Source = Callable[[int, int], bytes]
"""Gives the `length` bytes from `offset` on: all of them, or raises."""


class UploadResult(Model):
    """A file that the platform has whole; `media_id` is the upload's id. Pixels and bytes.

    Attributes:
        width: Of a picture; None for sound and video. So is `height`.
    """

    media_id: str
    width: int | None = None
    height: int | None = None
    size: int


class Uploader:
    """Sends files, several at once if called from several threads.

    When to try again after a failure is not decided here. What is learned about the network is kept
    from file to file.
    """

    def __init__(self, api: ApiClient, chunks: ChunkPlan | None = None) -> None:
        self._api = api
        self._chunks = chunks or ChunkPlan()

    def send(
        self,
        source: Source,
        *,
        size: int,
        upload_id: str,
        sha256: str,
        kind: str,
        url: str | None,
        on_url: Callable[[str | None], None],
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> UploadResult:
        """Send what the platform lacks of a file, and have the whole checked.

        Args:
            source: Read a piece at a time.
            size: Bytes in all.
            upload_id: Made here before the first byte, and the same for ever: creating it again
                gives the same upload.
            sha256: Of the whole file, in hexadecimal.
            kind: What it is, such as `photo`.
            url: What an earlier attempt told `on_url`; None for none.
            on_url: Told where the upload lives (a path on the platform) before its first byte,
                and None when that place turned out to be void.
            on_progress: Told, with each answer of the platform and when the network breaks, the
                bytes that the platform is known to have and those that this attempt has put on
                the wire.
            should_stop: Asked before each piece; true ends the attempt.

        Raises:
            Cancelled: `should_stop` said so. The platform keeps what it has.
            Known: If retryable, another attempt goes on where this one ended; else
                `media-mismatch`, `media-refused`, `upload-gone`, `too-large`, `server-error`, ….
        """
        job = _Job(source, size, upload_id, sha256, kind, on_url, on_progress, should_stop)
        return _Attempt(self._api, self._chunks, job).run(url)

    def terminate(self, url: str) -> None:
        """Have the platform drop an upload; one that is gone already is fine."""
        try:
            request = Request("DELETE", url, headers=_TUS, expect=(204,), declared="upload-dropped")
            self._api.call(request)
        except Known as error:
            if error.code not in _GONE:
                raise


@dataclass(frozen=True)
class _Job:
    """The arguments of `Uploader.send`."""

    source: Source
    size: int
    upload_id: str
    sha256: str
    kind: str
    on_url: Callable[[str | None], None]
    on_progress: Callable[[int, int], None]
    should_stop: Callable[[], bool]


class _StartOver(Exception):
    """What the platform has of the upload is nothing, or of no use."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code)
        self.known = Known(code, detail)


class _Attempt:
    """One call of `Uploader.send`."""

    def __init__(self, api: ApiClient, chunks: ChunkPlan, job: _Job) -> None:
        self._api = api
        self._chunks = chunks
        self._job = job
        self._url = ""
        self._offset = 0  # what the platform has
        self._furthest = 0
        self._refusals = 0  # since the last progress
        self._sent = 0

    def run(self, url: str | None) -> UploadResult:
        started_over: set[str] = set()
        while True:
            try:
                return self._run(url)
            except _StartOver as reason:
                if reason.known.code in started_over:
                    raise reason.known from None
                started_over.add(reason.known.code)
                url = None
                self._job.on_url(None)

    def _run(self, url: str | None) -> UploadResult:
        result = None
        if url:
            result = self._resume(url)
        else:
            self._create()
        while result is None:
            self._transfer()
            result = self._complete()
        return result

    def _resume(self, url: str) -> UploadResult | None:
        self._url = url
        try:
            self._find_offset()
        except _StartOver:
            # it may be gone because it is done, and the answer that said so was lost
            return self._complete()
        return None

    def _create(self) -> None:
        job = self._job
        metadata = {"kind": job.kind, "sha256": job.sha256}
        headers = {
            **_TUS,
            "Upload-Length": str(job.size),
            "Upload-Metadata": ",".join(f"{key} {_b64(value)}" for key, value in metadata.items()),
            "Idempotency-Key": path_id(job.upload_id),
        }
        answer = self._api.call(Request("POST", "/v1/uploads", headers=headers, expect=(201,)))
        location = answer.headers.get("Location", "")
        if not location:
            raise Known("server-error", "an upload without a place", retryable=True)
        self._url = self._api.path(location, base=answer.url)
        job.on_url(self._url)
        self._offset = self._furthest = 0
        if "Idempotent-Replay" in answer.headers:
            self._find_offset()

    def _find_offset(self) -> None:
        """Ask the platform how much it has; its word counts."""
        request = Request(
            "HEAD", self._url, headers=_TUS, expect=(200, 204), declared="upload-asked"
        )
        try:
            answer = self._api.call(request)
        except Known as error:
            raise _unless_gone(error) from error
        length = answer.headers.get("Upload-Length")
        if length is not None and _number(length) != self._job.size:
            raise Known("server-error", "the upload is of another file")
        self._move_to(_offset(answer, self._job.size))

    def _transfer(self) -> None:
        while self._offset < self._job.size:
            if self._job.should_stop():
                raise Cancelled
            length = min(self._chunks.size(), self._job.size - self._offset)
            chunk = self._job.source(self._offset, length)
            if len(chunk) != length:
                raise Bug(f"the source gave {len(chunk)} of {length} bytes")
            self._send(chunk)

    def _send(self, chunk: bytes) -> None:
        headers = {
            **_TUS,
            "Content-Type": "application/offset+octet-stream",
            "Upload-Offset": str(self._offset),
            "Upload-Checksum": f"sha256 {_b64(hashlib.sha256(chunk).digest())}",
        }
        request = Request(
            "PATCH",
            self._url,
            headers=headers,
            body=lambda: _Body(chunk, self._count),
            expect=(204,),
            declared=PIECES.get(self._job.kind, ""),
        )
        began = self._api.clock.monotonic()
        try:
            answer = self._api.call(request)
        except Known as error:
            self._after_refusal(error)
            return
        offset = _offset(answer, self._offset + len(chunk))
        if offset <= self._offset:
            raise Known("server-error", "bytes were accepted but not kept", retryable=True)
        self._chunks.confirmed(offset - self._offset, self._api.clock.monotonic() - began)
        self._move_to(offset)

    def _after_refusal(self, error: Known) -> None:
        """Return if the transfer may go on at once, else raise."""
        if error.code in _CUT:
            self._chunks.cut()
            self._job.on_progress(self._offset, self._sent)
            raise error
        if error.code in _ELSEWHERE:
            self._count_refusal(error)
            self._find_offset()
        elif error.code == ProblemType.CHECKSUM_MISMATCH:
            self._count_refusal(error)  # damaged on the way: the same piece goes again
        else:
            raise _unless_gone(error)

    def _complete(self) -> UploadResult | None:
        """Have the file checked; None if the platform turns out to lack bytes."""
        body = json_body({"sha256": self._job.sha256})
        request = Request(
            "POST", f"{self._url}/complete", headers=JSON, body=body, declared="upload-checked"
        )
        try:
            result = self._api.call(request).parse(UploadResult)
        except Known as error:
            if error.code == ProblemType.MEDIA_INCOMPLETE:
                self._count_refusal(error)
                self._find_offset()
                return None
            if error.code == ProblemType.MEDIA_MISMATCH:
                with suppress(Known):
                    Uploader(self._api).terminate(self._url)
                raise _StartOver(error.code, error.detail) from error
            raise _unless_gone(error) from error
        if (result.media_id, result.size) != (self._job.upload_id, self._job.size):
            raise Known(ProblemType.MEDIA_MISMATCH, "the platform took it for another file")
        return result

    def _count_refusal(self, error: Known) -> None:
        self._refusals += 1
        if self._refusals > _TRIES:
            raise error

    def _move_to(self, offset: int) -> None:
        self._offset = offset
        if offset > self._furthest:
            self._furthest, self._refusals = offset, 0
        self._job.on_progress(self._offset, self._sent)

    def _count(self, length: int) -> None:
        self._sent += length


class _Body(io.BytesIO):
    """A piece of a file that tells how much of it was taken to be sent."""

    def __init__(self, chunk: bytes, on_read: Callable[[int], None]) -> None:
        super().__init__(chunk)
        self._on_read = on_read

    def read(self, size: int | None = -1, /) -> bytes:
        block = super().read(size)
        self._on_read(len(block))
        return block


def _unless_gone(error: Known) -> Exception:
    if error.code in _GONE:
        return _StartOver(ProblemType.UPLOAD_GONE, error.detail)
    return error


def _offset(answer: Answer, most: int) -> int:
    """The answer's Upload-Offset; `server-error` if there is none between 0 and `most`."""
    offset = _number(answer.headers.get("Upload-Offset", ""))
    if offset is None or offset > most:
        raise Known("server-error", "an offset that cannot be", retryable=True)
    return offset


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\d{1,18}", text.strip(), re.ASCII) else None


def _b64(value: str | bytes) -> str:
    data = value.encode() if isinstance(value, str) else value
    return base64.b64encode(data).decode()
