"""The platform's part of an archive of personal data."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vehilink_desktop.domain.export import MAX_PART_BYTES, DataExport, ExportKind, ExportPeriod
from vehilink_desktop.remote.downloads import download
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id

_PATH = "/v1/me/exports"


def ask(
    api: ApiClient,
    kinds: Iterable[ExportKind],
    period: ExportPeriod,
    *,
    request_id: str,
    code: str,
    key: str,
) -> DataExport:
    """Have the platform's part prepared.

    Args:
        api: Signed in.
        kinds: What shall be in it.
        period: Of when.
        request_id: Of the code that was sent for this to the own phone.
        code: The code.
        key: The same key has one effect, however often it is sent.

    Raises:
        CodeWrong: With the attempts that are left.
        Known: `code-expired`, `code-void`; `invalid` with `fields`.
    """
    document: dict[str, object] = {
        "kinds": [str(one) for one in kinds],
        "since": period.since.isoformat() if period.since else None,
        "until": period.until.isoformat() if period.until else None,
        "request_id": request_id,
        "code": code,
    }
    headers = {**JSON, "Idempotency-Key": key}
    request = Request("POST", _PATH, headers=headers, body=json_body(document), expect=(202,))
    return api.call(request).parse(DataExport)


def get(api: ApiClient, export_id: str) -> DataExport:
    """How it stands with a part; `not-found` when it is not known any more."""
    return api.call(Request("GET", f"{_PATH}/{path_id(export_id)}")).parse(DataExport)


def content(
    api: ApiClient,
    export_id: str,
    sink: Callable[[bytes], None],
    *,
    offset: int = 0,
    on_progress: Callable[[int, int], None] = lambda _done, _size: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> None:
    """Fetch the zip from `offset` on; see `downloads.download`.

    Raises:
        Cancelled: `should_stop` said so.
        Known: `export-expired` when the platform has deleted it.
    """
    download(
        api,
        f"{_PATH}/{path_id(export_id)}/content",
        sink,
        types=("application/zip",),
        max_bytes=MAX_PART_BYTES,
        offset=offset,
        on_progress=on_progress,
        should_stop=should_stop,
    )
