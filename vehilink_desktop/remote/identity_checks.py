"""Proving who one is."""

from __future__ import annotations

from vehilink_desktop.domain.identity_check import CheckContent, IdentityCheck
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_id


def put(api: ApiClient, check_id: str, content: CheckContent, *, key: str) -> IdentityCheck:
    """Hand a check in. One by code is decided at once.

    Raises:
        Known: `invalid` with `fields`, `media-incomplete`; `code-wrong`, `code-expired`, ….
    """
    request = Request(
        "PUT",
        f"/v1/identity-checks/{path_id(check_id)}",
        headers={**JSON, "Idempotency-Key": key},
        body=json_body({"content": content.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
    )
    return api.call(request).parse(IdentityCheck)
