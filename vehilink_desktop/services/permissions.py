"""The one gate to camera, microphone and album: who may use what, for what, and until when."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from types import TracebackType
from typing import Protocol, Self

from vehilink_desktop.domain.permission import (
    CAPABILITY,
    AccessEnd,
    Capability,
    Purpose,
    SystemState,
)


class SystemStates(Protocol):
    """What the operating system says. Opens no device; may be asked on any thread."""

    def state(self, capability: Capability) -> SystemState:
        """As far as it can be known without opening anything."""

    def request(self, capability: Capability, answered: Callable[[], None]) -> None:
        """Have the system ask the person, where it does that; `answered` is called afterwards."""

    def settings_url(self, capability: Capability) -> str | None:
        """The system's own page for it; None where there is none to be opened."""


class Lease:
    """The right to use one capability for one purpose, from now until it is ended or revoked.

    Whoever opens a device takes a lease, closes the device within a second of `on_revoked`, and
    calls `end` once it is closed. All of it may be called on any thread.
    """

    def __init__(
        self,
        purpose: Purpose,
        subject: str = "",
        *,
        ended: Callable[[AccessEnd], None] | None = None,
    ) -> None:
        """`ended` is called once, by whoever ends the lease, with how it ended."""
        self.purpose = purpose
        self.subject = subject
        self._ended = ended
        self._lock = Lock()
        self._revoked = False
        self._over = False
        self._callbacks: list[Callable[[], None]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def capability(self) -> Capability:
        return CAPABILITY[self.purpose]

    @property
    def revoked(self) -> bool:
        """Whether the person took it back: stop at once."""
        return self._revoked

    @property
    def over(self) -> bool:
        """Whether it was ended."""
        return self._over

    def on_revoked(self, callback: Callable[[], None]) -> None:
        """Have `callback` called when it is taken back; at once if it is already.

        It is called on the thread of whoever revokes: hand over to your own thread and return.
        """
        with self._lock:
            if not self._revoked:
                if not self._over:
                    self._callbacks.append(callback)
                return
        callback()

    def revoke(self) -> None:
        """Take it back: every callback has been called when this returns. Only for the gate."""
        with self._lock:
            if self._revoked or self._over:
                return
            self._revoked = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def end(self, how: AccessEnd = AccessEnd.DONE) -> None:
        """The device is closed now. What was revoked ends as revoked; further calls do nothing."""
        with self._lock:
            if self._over:
                return
            self._over = True
            self._callbacks.clear()
            how = AccessEnd.REVOKED if self._revoked else how
        if self._ended is not None:
            self._ended(how)
