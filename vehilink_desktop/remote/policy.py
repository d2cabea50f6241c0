"""The platform's privacy policy, its editions, and agreeing to one."""

from __future__ import annotations

from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.policy import Policy, PolicyEditions
from vehilink_desktop.remote.session import JSON, ApiClient, Request, json_body, path_word


def current(api: ApiClient, language: str) -> Policy:
    """The policy in force, in `language` such as `zh_CN` where there is one, else in English."""
    request = Request("GET", "/v1/policy", params={"language": language})
    return api.call(request, signed=False).parse(Policy)


def editions(api: ApiClient) -> PolicyEditions:
    """Every edition, those that are announced among them."""
    return api.call(Request("GET", "/v1/policies"), signed=False).parse(PolicyEditions)


def edition(api: ApiClient, version: str, language: str) -> Policy:
    """One edition, in `language` as `current`.

    Raises:
        Known: `not-found`.
    """
    request = Request("GET", f"/v1/policies/{path_word(version)}", params={"language": language})
    return api.call(request, signed=False).parse(Policy)


def agree(api: ApiClient, version: str, *, key: str) -> Account:
    """Tell that the person agrees to an edition.

    Raises:
        Known: `not-found`; `policy-outdated` for one that is no longer in force.
    """
    headers = {**JSON, "Idempotency-Key": key}
    body = json_body({"version": version})
    request = Request("PUT", "/v1/me/policy-agreement", headers=headers, body=body)
    return api.call(request).parse(Account)
