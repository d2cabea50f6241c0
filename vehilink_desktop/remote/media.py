"""Pictures of listings."""

from __future__ import annotations

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.session import ApiClient, Request, path_id

MAX_THUMBNAIL = 1024 * 1024
MAX_FULL = 32 * 1024 * 1024


def thumbnail(api: ApiClient, media_id: str) -> bytes:
    """A JPEG of at most 320 pixels; not decoded here, so it may still be anything."""
    return _bytes(api, f"/v1/media/{path_id(media_id)}/thumbnail", MAX_THUMBNAIL)


def full(api: ApiClient, media_id: str) -> bytes:
    """The JPEG as it was uploaded; not decoded here, so it may still be anything."""
    return _bytes(api, f"/v1/media/{path_id(media_id)}", MAX_FULL)


def _bytes(api: ApiClient, path: str, max_bytes: int) -> bytes:
    headers = {"Accept": "image/jpeg"}
    answer = api.call(Request("GET", path, headers=headers, max_bytes=max_bytes))
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind != "image/jpeg":
        raise Known(ProblemType.UNSUPPORTED_MEDIA, "not a JPEG")
    return answer.body
