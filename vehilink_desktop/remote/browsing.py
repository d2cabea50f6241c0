"""Browsing records, for those who agreed to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id

_PATH = "/v1/me/browsing-records"


def put(api: ApiClient, batch: str, visits: Sequence[dict[str, Any]], *, key: str) -> None:
    """Tell of some pages: each `page`, `at` (ISO time), `seconds`.

    Raises:
        Known: `not-agreed` if the platform knows of no agreement.
    """
    headers = {**JSON, "Idempotency-Key": key}
    body = json_body({"visits": list(visits)})
    path = f"{_PATH}/{path_id(batch)}"
    api.call(Request("PUT", path, headers=headers, body=body, expect=(204,)))


def erase(api: ApiClient, *, key: str) -> None:
    """Have the platform forget all of them."""
    api.call(Request("DELETE", _PATH, headers={"Idempotency-Key": key}, expect=(204,)))
