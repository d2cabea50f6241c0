"""Cooperative cancelling."""

from __future__ import annotations

import threading

from vehilink_desktop.core.errors import Cancelled


class CancelToken:
    """Set once, from any thread; looked at between the steps of long work."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._followers: list[CancelToken] = []

    def cancel(self) -> None:
        self._event.set()
        for one in self._followers:
            one.cancel()

    def follow(self, other: CancelToken) -> None:
        """Be cancelled when `other` is, too."""
        other._followers.append(self)
        if other:
            self.cancel()

    def __bool__(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait at most `seconds`; True as soon as it is cancelled."""
        return self._event.wait(seconds)

    def check(self) -> None:
        """Raise `Cancelled` if it is cancelled."""
        if self._event.is_set():
            raise Cancelled
