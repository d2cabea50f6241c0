"""The authorisation of deals with counterparts abroad."""

from __future__ import annotations

from vehilink_desktop.domain.account import Account
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body

_PATH = "/v1/me/cross-border"


def allow(api: ApiClient, *, key: str) -> Account:
    """Authorise them."""
    headers = {**JSON, "Idempotency-Key": key}
    body = json_body({"agreed": True})
    return api.call(Request("PUT", _PATH, headers=headers, body=body)).parse(Account)


def withdraw(api: ApiClient, *, key: str) -> Account:
    """Take the authorisation back; deals that were made stay."""
    headers = {"Idempotency-Key": key}
    return api.call(Request("DELETE", _PATH, headers=headers)).parse(Account)
