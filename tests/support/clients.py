"""API clients for tests that talk to a server of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.domain.account import Tokens
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.remote.tokens import StoredTokens
from vehilink_desktop.remote.transport import Timeouts

#: For servers that are on this computer and, in many tests, silent on purpose.
SHORT = Timeouts(connect_s=2.0, read_s=0.5, answer_s=2.0, events_s=0.5)
USUAL = Timeouts()


class MemoryTokenStore:
    """Tokens in memory. `saved` lists what was saved, oldest first; `reason` is why they ended."""

    def __init__(self, tokens: StoredTokens | None = None) -> None:
        self.tokens = tokens
        self.saved: list[StoredTokens] = []
        self.reason: str | None = None

    def load(self) -> StoredTokens | None:
        return self.tokens

    def save(self, tokens: StoredTokens) -> None:
        self.tokens = tokens
        self.saved.append(tokens)

    def clear(self, reason: str | None) -> None:
        self.tokens, self.reason = None, reason


@contextmanager
def api_client(
    url: str,
    *,
    store: MemoryTokenStore | None = None,
    access_token: str | None = "access-0",
    timeouts: Timeouts = SHORT,
    **more: Any,
) -> Iterator[ApiClient]:
    """A client that goes to `url` directly; signed in with `access_token`, if there is one."""
    more.setdefault("proxies", lambda _url: {})
    api = ApiClient(
        url, clock=SystemClock(), tokens=store or MemoryTokenStore(), timeouts=timeouts, **more
    )
    if access_token is not None:
        tokens = Tokens(access_token=access_token, expires_in_s=900, refresh_token="refresh-0")
        api.credentials.adopt(tokens)
    try:
        yield api
    finally:
        api.close()
