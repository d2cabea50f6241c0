"""What the platform really did."""

from __future__ import annotations

from tests.support.sandbox import Sandbox


def effects_of(platform: Sandbox, listing_id: str) -> list[str]:
    """The effects on one listing, oldest first: `PUT`, or `POST` for an action."""
    path = f"/v1/listings/{listing_id}"
    effects = platform.client().get("/v1/sandbox/audit").json()
    requests = [one["request"].partition(" ") for one in effects]
    return [method for method, _, where in requests if where in (path, f"{path}/actions")]
