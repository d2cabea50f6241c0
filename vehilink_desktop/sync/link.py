"""Whether anything can be sent or read, and when to look again."""

from __future__ import annotations

import random
from threading import Lock

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.sync.backoff import PROBE

#: Failures that say nothing about the request: the way to the platform is closed, nobody is
#: signed in any more, or this computer's disk takes nothing, so that no answer could be kept.
_GATE_CODES = frozenset(
    {
        "disk-full",
        "disk-error",
        "disk-readonly",
        "database-busy",
        "session-revoked",
        "unauthorized",
        "network-unreachable",
        "network-timeout",
        "network-broken",
        "tls-untrusted",
        "captive-portal",
        "not-json",
    }
)


class Link:
    """One gate for all traffic, so that a dead network costs one probe and not one per file.

    A disk that takes nothing closes it too.
    """

    def __init__(self, clock: Clock, rng: random.Random) -> None:
        self._clock = clock
        self._rng = rng
        self._lock = Lock()
        self._failures = 0
        self._reason: str | None = "connecting"
        self._open_at = 0.0
        self._working_offline = False

    @property
    def online(self) -> bool:
        return self.reason is None

    @property
    def reason(self) -> str | None:
        """Why nothing goes through, or None."""
        return "working-offline" if self._working_offline else self._reason

    def set_working_offline(self, offline: bool) -> None:
        """Close the gate because the person wants it."""
        self._working_offline = offline
        self.probe_now()

    def probe_now(self) -> None:
        """Forget the waiting time: the network may have come back."""
        with self._lock:
            self._open_at = 0.0

    def wait_s(self) -> float | None:
        """Seconds until the next call may be tried; None for not before the person wants it."""
        if self._working_offline:
            return None
        return max(0.0, self._open_at - self._clock.monotonic())

    def succeeded(self) -> bool:
        """Note an answer. True if the platform was out of reach before."""
        with self._lock:
            came_back = self._reason is not None
            self._failures, self._reason, self._open_at = 0, None, 0.0
        return came_back

    def failed(self, error: Known) -> bool:
        """Note a failure. True if it was not the request's, so the gate is closed for a while."""
        if error.code not in _GATE_CODES:
            return False
        with self._lock:
            self._reason = error.code
            wait = PROBE.wait_s(self._failures, self._rng, error.retry_after_s)
            self._failures += 1
            self._open_at = self._clock.monotonic() + wait
        return True

    def signed_out(self) -> None:
        """Note that there is nobody to speak for."""
        with self._lock:
            self._failures, self._reason, self._open_at = 0, "signed-out", 0.0

    def signed_in(self) -> bool:
        """Note that there is somebody. True if there was nobody before."""
        with self._lock:
            fresh = self._reason == "signed-out"
            if fresh:
                self._reason, self._open_at = "connecting", 0.0
        return fresh
