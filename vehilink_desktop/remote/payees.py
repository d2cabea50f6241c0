"""The company's own bank accounts."""

from __future__ import annotations

from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.remote.session import JSON, ApiClient, Request, etag, json_body, path_id


def put(
    api: ApiClient, payee_id: str, content: PayeeContent, *, version: int | None, key: str
) -> Payee:
    """Make an account known, or change it: every open order that names it is told.

    Raises:
        Conflict: `version` is not the newest any more.
        Known: `invalid` with `fields`, `not-certified`, `suspended`.
    """
    condition = {"If-None-Match": "*"} if version is None else {"If-Match": etag(version)}
    request = Request(
        "PUT",
        f"/v1/payees/{path_id(payee_id)}",
        headers={**JSON, **condition, "Idempotency-Key": key},
        body=json_body({"content": content.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
    )
    return api.call(request).parse(Payee)
