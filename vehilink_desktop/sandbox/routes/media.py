"""Serves pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Response
from fastapi import Path as PathParameter
from fastapi.responses import FileResponse

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.problems import Refused, documented
from vehilink_desktop.sandbox.sessions import Caller
from vehilink_desktop.sandbox.site import Site, TheSite

router = APIRouter(prefix="/v1/media", tags=["media"])
MediaId = Annotated[str, PathParameter(max_length=64)]
_RESPONSES = {
    200: {"content": {"image/jpeg": {}}, "description": "The picture"},
    **documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
}
_HEADERS = {
    # a media id never gets another picture
    "Cache-Control": "private, max-age=31536000, immutable",
    "Content-Disposition": "attachment",
    "X-Content-Type-Options": "nosniff",
}


@router.get("/{media_id}", response_class=Response, responses=_RESPONSES)
async def get_picture(site: TheSite, _caller: Caller, media_id: MediaId) -> FileResponse:
    """A picture as its seller sent it."""
    return await _serve(site, media_id, thumbnail=False)


@router.get("/{media_id}/thumbnail", response_class=Response, responses=_RESPONSES)
async def get_thumbnail(site: TheSite, _caller: Caller, media_id: MediaId) -> FileResponse:
    """A picture at most 320 pixels wide and high."""
    return await _serve(site, media_id, thumbnail=True)


async def _serve(site: Site, media_id: str, *, thumbnail: bool) -> FileResponse:
    path = await to_thread.run_sync(_locate, site, media_id, thumbnail)
    if path is None and is_id(media_id):
        # drawing takes a processor for a while, so it has few threads and no other's
        path = await to_thread.run_sync(
            lambda: site.pictures.draw(media_id, thumbnail=thumbnail), limiter=site.workshop
        )
    if path is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such picture.")
    return FileResponse(path, media_type="image/jpeg", headers=_HEADERS)


def _locate(site: Site, media_id: str, thumbnail: bool) -> Path | None:
    if not is_id(media_id):
        return None
    blobs = site.blobs
    path = blobs.thumbnail(media_id) if thumbnail else blobs.picture(media_id)
    return path if path.exists() else site.pictures.drawn(media_id, thumbnail=thumbnail)
