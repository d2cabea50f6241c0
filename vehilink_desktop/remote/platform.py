"""What a platform says of itself before anyone signs in."""

from __future__ import annotations

from vehilink_desktop.domain.account import Platform
from vehilink_desktop.remote.session import ApiClient, Request


def describe(api: ApiClient) -> Platform:
    """Ask the platform who it is."""
    return api.call(Request("GET", "/v1/platform"), signed=False).parse(Platform)
