"""Watchers that turn what a test leaves behind or reaches for into a failure."""

import ipaddress
import logging
import re
import threading
import time
from collections.abc import Iterable
from typing import Any

THREAD_GRACE_S = 5.0
"""How long a thread that was told to stop may take to end."""


class RealNetworkError(Exception):
    """A test reached for something beyond the loopback interface.

    Not an OSError: code that handles "offline" must not take it for that.
    """


class LogWatch(logging.Handler):
    """Keeps every record at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def unexpected(self, patterns: Iterable[str]) -> list[str]:
        """The kept records, as `LEVEL logger: message`, that no pattern is found in."""
        lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in self._records]
        return [line for line in lines if not any(re.search(p, line) for p in patterns)]


class NetworkWatch:
    """An audit hook (`sys.addaudithook`) that lets only loopback and Unix sockets through."""

    _ADDRESSED = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
    _RESOLVING = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})

    def __init__(self) -> None:
        self._attempts: list[str] = []

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        if event in self._ADDRESSED:
            address = args[1]
            if isinstance(address, tuple) and not _is_loopback(address[0]):
                self._refuse(f"{event} {address}")
        elif event in self._RESOLVING and not _needs_no_resolver(args[0]):
            self._refuse(f"{event} {args[0]!r}")

    def take(self) -> list[str]:
        """The attempts since the last call; code under test may have swallowed the error."""
        attempts, self._attempts = self._attempts, []
        return attempts

    def _refuse(self, attempt: str) -> None:
        self._attempts.append(attempt)
        raise RealNetworkError(f"{attempt}: tests talk to the loopback interface only")


def threads_left(before: set[threading.Thread]) -> list[str]:
    """Names of the non-daemon threads started since `before` that do not end in time."""
    deadline = time.monotonic() + THREAD_GRACE_S
    started = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in started:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [thread.name for thread in started if thread.is_alive()]


def _is_loopback(host: object) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _needs_no_resolver(host: object) -> bool:
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
