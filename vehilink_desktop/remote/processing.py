"""The list of those who get personal data, and of new purposes."""

from __future__ import annotations

from vehilink_desktop.domain.processing import Register
from vehilink_desktop.remote.session import ApiClient, Request


def register(api: ApiClient, language: str) -> Register:
    """The whole list with its history, in `language` where the platform has it."""
    request = Request("GET", "/v1/processing", params={"language": language})
    return api.call(request).parse(Register)
