"""Publishing and changing a listing."""

from __future__ import annotations

from vehilink_desktop.domain.listing import Listing, ListingAction, ListingContent
from vehilink_desktop.remote.session import JSON, ApiClient, Request, etag, json_body, path_id


def put(
    api: ApiClient, listing_id: str, content: ListingContent, *, version: int | None, key: str
) -> Listing:
    """Create a listing, or replace what it says.

    Args:
        api: Signed in.
        listing_id: Made by this client.
        content: The whole of it.
        version: The one that was edited; None to create.
        key: The operation's id: the same key has one effect, however often it is sent.

    Raises:
        Conflict: It is not the newest any more.
        Known: `invalid` with `fields`, `media-incomplete`, `vin-taken`, `not-certified`, ….
    """
    condition = {"If-None-Match": "*"} if version is None else {"If-Match": etag(version)}
    request = Request(
        "PUT",
        f"/v1/listings/{path_id(listing_id)}",
        headers={**JSON, **condition, "Idempotency-Key": key},
        body=json_body({"content": content.model_dump(mode="json", exclude_none=True)}),
        expect=(200, 201),
    )
    return api.call(request).parse(Listing)


def act(
    api: ApiClient, listing_id: str, action: ListingAction, *, version: int, key: str
) -> Listing:
    """Withdraw, republish or mark sold.

    Raises:
        Conflict: `version` is not the newest any more.
        Known: `state-conflict` if its state does not allow it.
    """
    request = Request(
        "POST",
        f"/v1/listings/{path_id(listing_id)}/actions",
        headers={**JSON, "If-Match": etag(version), "Idempotency-Key": key},
        body=json_body({"action": action.value}),
    )
    return api.call(request).parse(Listing)


def get(api: ApiClient, listing_id: str) -> Listing:
    """A listing as it is now; `not-found` if this account may not see it."""
    return api.call(Request("GET", f"/v1/listings/{path_id(listing_id)}")).parse(Listing)
