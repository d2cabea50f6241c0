"""Resumable uploads: tus 1.0 with creation, checksum, expiration and termination."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from email.utils import format_datetime
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, Depends, Header, Path, Request, Response
from starlette.concurrency import run_in_threadpool

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import arrivals, uploads
from vehilink_desktop.sandbox.contract import CompletedMedia, CompleteUpload
from vehilink_desktop.sandbox.problems import Refused, documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import Site, TheSite
from vehilink_desktop.sandbox.turns import Turn, TurnBusy
from vehilink_desktop.sandbox.wire import answer, sent, sent_body

VERSION = "1.0.0"
CHUNK_TYPE = "application/offset+octet-stream"

router = APIRouter(prefix="/v1/uploads", tags=["uploads"])
UploadId = Annotated[str, Path(max_length=64)]
Count = Annotated[str, Header(pattern=r"^[0-9]{1,15}$")]
_BUSY: dict[int | str, dict[str, Any]] = {
    412: {"description": "Tus-Resumable is not 1.0.0"},
    423: {"description": "Another request holds the upload"},
}
_FINDING = (
    ProblemType.UNAUTHORIZED,
    ProblemType.NOT_FOUND,
    ProblemType.UPLOAD_GONE,
    ProblemType.INVALID,
)


def _check_version(
    tus_resumable: Annotated[str, Header(description=f"Required: {VERSION}")] = "",
) -> None:
    if tus_resumable != VERSION:
        detail = "Send Tus-Resumable: 1.0.0."
        headers = {"Tus-Version": VERSION}
        raise Refused(ProblemType.INVALID, detail, status=412, headers=headers)


_VERSIONED = [Depends(_check_version)]


def _find(site: TheSite, caller: Caller, upload_id: UploadId) -> uploads.Upload:
    with site.db.read() as conn:
        return uploads.find(conn, site, caller.account.id, upload_id)


TheUpload = Annotated[uploads.Upload, Depends(_find)]


@contextlib.asynccontextmanager
async def _turn(site: Site, upload: uploads.Upload) -> AsyncIterator[Turn]:
    """Hold the upload alone, preempting a request that hangs."""
    path = site.blobs.turn(upload.id)
    try:
        turn = await run_in_threadpool(Turn.take, path, site.settings.upload_preempt_s)
    except TurnBusy:
        detail = "Another request holds the upload."
        raise Refused(ProblemType.STATE_CONFLICT, detail, status=423) from None
    try:
        yield turn
    finally:
        turn.release()


def _expiry(upload: uploads.Upload) -> str:
    return format_datetime(from_millis(upload.expires_at), usegmt=True)


@router.options("", status_code=204)
def get_options(site: TheSite) -> Response:
    """What this server can do."""
    headers = {
        "Tus-Version": VERSION,
        "Tus-Extension": "creation,checksum,expiration,termination",
        "Tus-Checksum-Algorithm": ",".join(arrivals.ALGORITHMS),
        "Tus-Max-Size": str(max(uploads.max_bytes(site, kind) for kind in uploads.KINDS)),
    }
    return Response(status_code=204, headers=headers)


@router.post(
    "",
    status_code=201,
    response_class=Response,
    dependencies=_VERSIONED,
    responses={
        412: _BUSY[412],
        **documented(
            ProblemType.UNAUTHORIZED,
            ProblemType.FORBIDDEN,
            ProblemType.INVALID,
            ProblemType.TOO_LARGE,
            ProblemType.IDEMPOTENCY_MISSING,
            ProblemType.IDEMPOTENCY_REUSED,
        ),
    },
)
def create_upload(
    site: TheSite,
    caller: Caller,
    upload_length: Count,
    upload_metadata: Annotated[str, Header(max_length=1000, description="kind and sha256")],
    idempotency_key: Annotated[
        str | None, Header(description="Required: the upload's id, a UUID made by the client")
    ] = None,
) -> Response:
    """Announce a file. The same announcement again gives the same upload."""
    if idempotency_key is None or not is_id(idempotency_key):
        raise Refused(ProblemType.IDEMPOTENCY_MISSING, "Send a UUID as Idempotency-Key.")
    length = int(upload_length)
    kind, sha256 = uploads.read_metadata(upload_metadata)
    with site.db.write() as conn:
        upload = uploads.announce(
            conn, site, caller.account.id, idempotency_key, length, kind, sha256
        )
    headers = {"Location": f"/v1/uploads/{upload.id}", "Upload-Expires": _expiry(upload)}
    return Response(status_code=201, headers=headers)


@router.head(
    "/{upload_id}",
    response_class=Response,
    dependencies=_VERSIONED,
    responses={**_BUSY, **documented(*_FINDING)},
)
async def get_offset(site: TheSite, upload: TheUpload) -> Response:
    """How much has arrived. Ends a request that still hangs on the upload."""
    async with _turn(site, upload):
        arrived = await run_in_threadpool(_arrived, site, upload)
    headers = {
        "Upload-Offset": str(arrived),
        "Upload-Length": str(upload.length),
        "Upload-Expires": _expiry(upload),
        "Cache-Control": "no-store",
    }
    return Response(headers=headers)


@router.patch(
    "/{upload_id}",
    status_code=204,
    response_class=Response,
    dependencies=_VERSIONED,
    responses={
        400: {"description": "Upload-Checksum cannot be read"},
        408: {"description": "Nothing came for too long"},
        **_BUSY,
        **documented(
            *_FINDING,
            ProblemType.OFFSET_CONFLICT,
            ProblemType.CHECKSUM_MISMATCH,
            ProblemType.TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA,
        ),
    },
    openapi_extra={
        "requestBody": {"content": {CHUNK_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
    },
)
async def patch_upload(
    request: Request,
    site: TheSite,
    upload: TheUpload,
    upload_offset: Count,
    upload_checksum: Annotated[str | None, Header(max_length=200)] = None,
) -> Response:
    """Bring the next bytes."""
    if request.headers.get("content-type") != CHUNK_TYPE:
        raise Refused(ProblemType.UNSUPPORTED_MEDIA, f"Send {CHUNK_TYPE}.")
    check = None if upload_checksum is None else arrivals.Checksum.read(upload_checksum)
    async with _turn(site, upload) as turn:
        arrived = await run_in_threadpool(_arrived, site, upload)
        if int(upload_offset) != arrived:
            detail = f"The next byte to send is number {arrived}."
            headers = {"Upload-Offset": str(arrived)}
            raise Refused(ProblemType.OFFSET_CONFLICT, detail, headers=headers)
        arrived = await arrivals.receive(request, site, upload, turn, arrived, check)
    await run_in_threadpool(uploads.touch, site, upload)
    headers = {"Upload-Offset": str(arrived), "Upload-Expires": _expiry(upload)}
    return Response(status_code=204, headers=headers)


@router.delete(
    "/{upload_id}",
    status_code=204,
    response_class=Response,
    dependencies=_VERSIONED,
    responses={**_BUSY, **documented(*_FINDING, ProblemType.STATE_CONFLICT)},
)
async def delete_upload(site: TheSite, upload: TheUpload) -> Response:
    """Give up an upload that is not complete."""
    async with _turn(site, upload):
        await run_in_threadpool(uploads.drop, site, upload)
    return Response(status_code=204)


@router.post(
    "/{upload_id}/complete",
    response_model=CompletedMedia,
    responses={
        423: _BUSY[423],
        **documented(
            *_FINDING,
            ProblemType.MEDIA_INCOMPLETE,
            ProblemType.MEDIA_MISMATCH,
            ProblemType.MEDIA_REFUSED,
            ProblemType.UNSUPPORTED_MEDIA,
            ProblemType.TOO_LARGE,
        ),
    },
    openapi_extra=sent_body(CompleteUpload),
)
async def complete_upload(
    site: TheSite, upload: TheUpload, body: Annotated[CompleteUpload, sent(CompleteUpload)]
) -> Response:
    """Say that all has arrived. Repeating it gives the same answer."""
    async with _turn(site, upload):
        done = await to_thread.run_sync(
            uploads.complete, site, upload, body.sha256, limiter=site.workshop
        )
    return answer(done).response()


def _arrived(site: Site, upload: uploads.Upload) -> int:
    with site.db.read() as conn:
        done = uploads.result(conn, upload.id)
    return done.size if done else site.blobs.offset(upload.id)
