"""Serves pictures, videos and voice notes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, Response
from fastapi import Path as PathParameter
from sqlalchemy import Connection, Row, select

from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox import listings, orders, recordings
from vehilink_desktop.sandbox.drawn import draw_page
from vehilink_desktop.sandbox.portions import Asked, TheRange, serve
from vehilink_desktop.sandbox.problems import MEDIA_TYPE, Refused, documented
from vehilink_desktop.sandbox.sessions import Caller, CallerIdentity
from vehilink_desktop.sandbox.site import Site, TheSite
from vehilink_desktop.sandbox.tables import media

router = APIRouter(prefix="/v1/media", tags=["media"])
MediaId = Annotated[str, PathParameter(max_length=64)]
PICTURE = "image/jpeg"
_CONTENT: dict[str, Any] = {one: {} for one in (PICTURE, *recordings.MEDIA_TYPES)}
_RESPONSES: dict[int | str, dict[str, Any]] = {
    206: {"content": _CONTENT, "description": "The range of it that was asked for"},
    416: {
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        "description": "The range lies behind the end",
    },
    **documented(ProblemType.UNAUTHORIZED, ProblemType.NOT_FOUND, ProblemType.INVALID),
}
_HEADERS = {
    # a media id never gets another file
    "Cache-Control": "private, max-age=31536000, immutable",
    "Content-Disposition": "attachment",
    "X-Content-Type-Options": "nosniff",
}
#: Who reads them besides staff is their sender alone.
_PRIVATE = ("scan", "face")


@router.get(
    "/{media_id}",
    response_class=Response,
    responses={200: {"content": _CONTENT, "description": "The file"}, **_RESPONSES},
)
async def get_media(site: TheSite, caller: Caller, media_id: MediaId, asked: TheRange) -> Response:
    """A picture, a video or a voice note as it was sent, or a range of it."""
    row = await _look(site, caller, media_id)
    if row is None or row.kind not in recordings.KINDS:
        path = await find_picture(site, media_id, thumbnail=False)
        return await _serve(asked, path, PICTURE)
    return await _serve(asked, site.blobs.recording(media_id), row.media_type)


@router.get(
    "/{media_id}/thumbnail",
    response_class=Response,
    responses={200: {"content": {PICTURE: {}}, "description": "The picture"}, **_RESPONSES},
)
async def get_thumbnail(
    site: TheSite, caller: Caller, media_id: MediaId, asked: TheRange
) -> Response:
    """A picture at most 320 pixels wide and high; recordings have none."""
    await _look(site, caller, media_id)
    return await _serve(asked, await find_picture(site, media_id, thumbnail=True), PICTURE)


async def find_picture(site: Site, media_id: str, *, thumbnail: bool) -> Path | None:
    """The file of a picture with the UUID `media_id`, whoever asks; None if there is none."""
    path = await to_thread.run_sync(_locate, site, media_id, thumbnail)
    if path is None:
        # drawing takes a processor for a while, so it has few threads and no other's
        path = await to_thread.run_sync(
            lambda: _draw(site, media_id, thumbnail), limiter=site.workshop
        )
    return path


async def _serve(asked: Asked, path: Path | None, media_type: str) -> Response:
    if path is None:
        raise _unknown()
    try:
        return await serve(asked, path, media_type, _HEADERS)
    except FileNotFoundError:  # erased a moment ago
        raise _unknown() from None


async def _look(site: Site, caller: CallerIdentity, media_id: str) -> Row[Any] | None:
    """The row of a file that the caller may see; None for a picture of the seed, which has none.

    Raises:
        Refused: `not-found`.
    """
    if not is_id(media_id):
        raise _unknown()

    def look() -> Row[Any] | None:
        with site.db.read() as conn:
            row = conn.execute(select(media).where(media.c.id == media_id)).one_or_none()
            if not _may_see(conn, site, caller.account.id, media_id, row):
                raise _unknown()
        return row

    return await to_thread.run_sync(look)


def _may_see(
    conn: Connection, site: Site, account_id: str, media_id: str, row: Row[Any] | None
) -> bool:
    """Scans of licences and faces are for their sender and for staff alone.

    Pages of vouchers are for both sides of their orders too. All else is for everybody.
    """
    if row is None:
        # a picture of the seed could be drawn anew for ever, also when its listing is deleted
        shown_by = site.pictures.listing_id(media_id)
        return shown_by is not None and listings.find(conn, shown_by) is not None
    if row.account_id == account_id:
        return True
    if row.kind == "voucher":
        return orders.may_see(conn, account_id, media_id)
    return row.kind not in _PRIVATE


def _draw(site: Site, media_id: str, thumbnail: bool) -> Path | None:
    path = site.pictures.draw(media_id, thumbnail=thumbnail)
    return path or draw_page(site, media_id, thumbnail=thumbnail)


def _locate(site: Site, media_id: str, thumbnail: bool) -> Path | None:
    blobs = site.blobs
    path = blobs.thumbnail(media_id) if thumbnail else blobs.picture(media_id)
    return path if path.exists() else site.pictures.drawn(media_id, thumbnail=thumbnail)


def _unknown() -> Refused:
    return Refused(ProblemType.NOT_FOUND, "There is no such file.")
