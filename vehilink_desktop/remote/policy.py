"""The platform's privacy policy."""

from __future__ import annotations

from vehilink_desktop.domain.policy import Policy
from vehilink_desktop.remote.session import ApiClient, Request


def current(api: ApiClient, language: str) -> Policy:
    """The policy in force, in `language` such as `zh_CN` where there is one, else in English."""
    request = Request("GET", "/v1/policy", params={"language": language})
    return api.call(request, signed=False).parse(Policy)
