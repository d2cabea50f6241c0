"""Exchange rates."""

from __future__ import annotations

from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.remote.session import ApiClient, Request


def table(api: ApiClient) -> RateTable:
    """The rates of now, with their source and time."""
    return api.call(Request("GET", "/v1/rates")).parse(RateTable)
