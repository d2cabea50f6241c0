"""The choices that the platform honours."""

from __future__ import annotations

from collections.abc import Mapping

from vehilink_desktop.domain.account import Account
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body


def put(api: ApiClient, choices: Mapping[str, bool], *, key: str) -> Account:
    """Tell what the person chose; what is not named stays as it was.

    Raises:
        Known: `restricted` for what the person had stopped; `invalid` for a name that means
            nothing to the platform.
    """
    headers = {**JSON, "Idempotency-Key": key}
    body = json_body({"choices": dict(choices)})
    return api.call(Request("PUT", "/v1/me/choices", headers=headers, body=body)).parse(Account)
