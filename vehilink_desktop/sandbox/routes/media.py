"""Serves pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Response
from fastapi import Path as PathParameter
from fastapi.responses import FileResponse
from sqlalchemy import select

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import accounts, orders
from vehilink_desktop.sandbox.drawn import draw_page
from vehilink_desktop.sandbox.problems import Refused, documented
from vehilink_desktop.sandbox.sessions import Caller, CallerIdentity
from vehilink_desktop.sandbox.site import Site, TheSite
from vehilink_desktop.sandbox.tables import media

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
async def get_picture(site: TheSite, caller: Caller, media_id: MediaId) -> FileResponse:
    """A picture as it was sent."""
    return await _serve(site, caller, media_id, thumbnail=False)


@router.get("/{media_id}/thumbnail", response_class=Response, responses=_RESPONSES)
async def get_thumbnail(site: TheSite, caller: Caller, media_id: MediaId) -> FileResponse:
    """A picture at most 320 pixels wide and high."""
    return await _serve(site, caller, media_id, thumbnail=True)


async def find_picture(site: Site, media_id: str, *, thumbnail: bool) -> Path | None:
    """The file of a picture with the UUID `media_id`, whoever asks; None if there is none."""
    path = await to_thread.run_sync(_locate, site, media_id, thumbnail)
    if path is None:
        # drawing takes a processor for a while, so it has few threads and no other's
        path = await to_thread.run_sync(
            lambda: _draw(site, media_id, thumbnail), limiter=site.workshop
        )
    return path


async def _serve(
    site: Site, caller: CallerIdentity, media_id: str, *, thumbnail: bool
) -> FileResponse:
    may = await to_thread.run_sync(_may_see, site, caller.account.id, media_id)
    path = await find_picture(site, media_id, thumbnail=thumbnail) if may else None
    if path is None:
        raise Refused(ProblemType.NOT_FOUND, "There is no such picture.")
    return FileResponse(path, media_type="image/jpeg", headers=_HEADERS)


def _may_see(site: Site, account_id: str, media_id: str) -> bool:
    """Scans of licences are for their sender and for staff; pages of vouchers for both sides too.

    All else is for everybody.
    """
    if not is_id(media_id):
        return False
    with site.db.read() as conn:
        row = conn.execute(select(media).where(media.c.id == media_id)).one_or_none()
        if row and row.kind == "voucher" and row.account_id != account_id:
            return orders.may_see(conn, account_id, media_id)
        if row:
            return bool(row.kind != "scan" or row.account_id == account_id)
        # a picture of the seed could be drawn anew for ever, also when its account is closed
        owner = site.pictures.owner(media_id)
        entry = accounts.entry(conn, owner) if owner else None
    return entry is not None and entry.state != accounts.CLOSED


def _draw(site: Site, media_id: str, thumbnail: bool) -> Path | None:
    path = site.pictures.draw(media_id, thumbnail=thumbnail)
    return path or draw_page(site, media_id, thumbnail=thumbnail)


def _locate(site: Site, media_id: str, thumbnail: bool) -> Path | None:
    blobs = site.blobs
    path = blobs.thumbnail(media_id) if thumbnail else blobs.picture(media_id)
    return path if path.exists() else site.pictures.drawn(media_id, thumbnail=thumbnail)
