"""Where the platform is: at an address, or in a child process that is started for it."""

from __future__ import annotations

from typing import Protocol


class PlatformSource(Protocol):
    """Gives the platform's base URL; may take a while and may fail."""

    def start(self) -> str:
        """The base URL. Raises `Known` when there is no platform to be had."""

    def stop(self) -> None:
        """End what `start` began."""


class RemotePlatform:
    """A platform that somebody else runs."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    def start(self) -> str:
        return self._url

    def stop(self) -> None:
        """Nothing was started."""
