"""Publishing and changing a purchase request."""

from __future__ import annotations

from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestAction, RequestContent
from vehilink_desktop.remote.session import JSON, ApiClient, Request, etag, json_body, path_id


def put(
    api: ApiClient, request_id: str, content: RequestContent, *, version: int | None, key: str
) -> PurchaseRequest:
    """Publish a request, or replace what it says.

    Args:
        api: Signed in.
        request_id: Made by this client.
        content: The whole of it.
        version: The one that was edited; None to publish a new one.
        key: The operation's id: the same key has one effect, however often it is sent.

    Raises:
        Conflict: It is not the newest any more.
        Known: `invalid` with `fields`, `not-certified`, `suspended`, ….
    """
    condition = {"If-None-Match": "*"} if version is None else {"If-Match": etag(version)}
    request = Request(
        "PUT",
        f"/v1/requests/{path_id(request_id)}",
        headers={**JSON, **condition, "Idempotency-Key": key},
        body=json_body({"content": content.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
    )
    return api.call(request).parse(PurchaseRequest)


def act(
    api: ApiClient, request_id: str, action: RequestAction, *, version: int, key: str
) -> PurchaseRequest:
    """Renew or close.

    Raises:
        Conflict: `version` is not the newest any more, or its state does not allow it.
    """
    request = Request(
        "POST",
        f"/v1/requests/{path_id(request_id)}/actions",
        headers={**JSON, "If-Match": etag(version), "Idempotency-Key": key},
        body=json_body({"action": action.value}),
    )
    return api.call(request).parse(PurchaseRequest)


def get(api: ApiClient, request_id: str) -> PurchaseRequest:
    """A request as it is now; `not-found` if this account may not see it."""
    return api.call(Request("GET", f"/v1/requests/{path_id(request_id)}")).parse(PurchaseRequest)
