"""Reports of dangerous addresses."""

from __future__ import annotations

from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


def put(api: ApiClient, report_id: str, url: str, context: str, *, key: str) -> None:
    """Report an address, and where it was found.

    Raises:
        Known: `invalid` with `fields`.
    """
    headers = {**JSON, "Idempotency-Key": key}
    body = json_body({"url": url, "context": context})
    path = f"/v1/link-reports/{path_id(report_id)}"
    api.call(Request("PUT", path, headers=headers, body=body, expect=(204,)))
