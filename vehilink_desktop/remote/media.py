"""Pictures, videos and voice notes of listings."""

from __future__ import annotations

from collections.abc import Callable, Collection

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import downloads
from vehilink_desktop.remote.downloads import media_type
from vehilink_desktop.remote.session import ApiClient, Request, path_id

MAX_THUMBNAIL = 1024 * 1024
MAX_FULL = 32 * 1024 * 1024


def thumbnail(api: ApiClient, media_id: str) -> bytes:
    """A JPEG of at most 320 pixels; not decoded here, so it may still be anything."""
    return _bytes(api, f"/v1/media/{path_id(media_id)}/thumbnail", MAX_THUMBNAIL)


def full(api: ApiClient, media_id: str) -> bytes:
    """The JPEG as it was uploaded; not decoded here, so it may still be anything."""
    return _bytes(api, f"/v1/media/{path_id(media_id)}", MAX_FULL)


def download(
    api: ApiClient,
    media_id: str,
    sink: Callable[[bytes], None],
    *,
    types: Collection[str],
    max_bytes: int,
    offset: int = 0,
    on_progress: Callable[[int, int], None] = lambda _done, _size: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> str:
    """Fetch a recording piece by piece; its media type. See `downloads.download`."""
    return downloads.download(
        api,
        f"/v1/media/{path_id(media_id)}",
        sink,
        types=types,
        max_bytes=max_bytes,
        offset=offset,
        on_progress=on_progress,
        should_stop=should_stop,
    )


def _bytes(api: ApiClient, path: str, max_bytes: int) -> bytes:
    headers = {"Accept": "image/jpeg"}
    answer = api.call(Request("GET", path, headers=headers, max_bytes=max_bytes))
    if media_type(answer.headers) != "image/jpeg":
        raise Known(ProblemType.UNSUPPORTED_MEDIA, "not a JPEG")
    return answer.body
