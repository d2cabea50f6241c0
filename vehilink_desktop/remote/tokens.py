"""Who this client is to the platform: access token in memory, refresh token in a safe store."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.core.ids import NewId
from vehilink_desktop.domain.account import Tokens
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.errors import SessionRevoked

log = logging.getLogger(__name__)

#: An access token this close to its end is renewed before it is sent, not after it was refused.
_MARGIN_S = 5.0


@dataclass(frozen=True)
class StoredTokens:
    """What must outlive the process, at every step of replacing a refresh token.

    Attributes:
        refresh_token: The one that is known to work.
        rotation_id: Under which `refresh_token` was sent for replacement. It is saved before the
            request: a lost answer is asked for again under the same id.
        successor: What came back. It takes over with its first success.
    """

    refresh_token: str = field(repr=False)
    rotation_id: str | None = None
    successor: str | None = field(default=None, repr=False)


class TokenStore(Protocol):
    """Where what must outlive the process is kept. Each method may raise `Known`."""

    def load(self) -> StoredTokens | None: ...

    def save(self, tokens: StoredTokens) -> None: ...

    def clear(self, reason: str | None) -> None:
        """Forget them; `reason` is the platform's for ending the session, None for our own."""


@dataclass(frozen=True)
class _Access:
    token: str
    good_until: float


class Credentials:
    """Hands out the access token and renews it, one renewal at a time for all threads."""

    def __init__(
        self,
        store: TokenStore,
        rotate: Callable[[str, str], Tokens],
        *,
        clock: Clock,
        new_id: NewId,
        on_signed_out: Callable[[str], None],
    ) -> None:
        """Nothing is read or sent yet.

        Args:
            store: Where the refresh token outlives the process.
            rotate: `rotate(refresh_token, rotation_id)` asks the platform for new tokens.
            clock: For the end of access tokens.
            new_id: Makes rotation ids.
            on_signed_out: Told why when the platform ended the session: a `SessionEnd`, or empty.
        """
        self._store = store
        self._rotate = rotate
        self._clock = clock
        self._new_id = new_id
        self._on_signed_out = on_signed_out
        self._lock = threading.Lock()
        self._access: _Access | None = None
        self._unproven: StoredTokens | None = None

    def signed_in(self) -> bool:
        """Whether there is anything to be recognised by."""
        return self._access is not None or self._store.load() is not None

    def adopt(self, tokens: Tokens) -> None:
        """Be whoever `tokens` were given to."""
        with self._lock:
            self._store.save(StoredTokens(tokens.refresh_token))
            self._unproven = None
            self._remember(tokens)

    def forget(self) -> None:
        """Be nobody."""
        with self._lock:
            self._end(None)

    def token(self) -> str:
        """An access token that should be good. Asks the platform for one if need be.

        Raises:
            Known: `unauthorized` if nobody is signed in, `session-revoked` if the platform ended
                the session, or why the network or the store could not be used.
        """
        access = self._access
        if access and self._clock.monotonic() < access.good_until:
            return access.token
        return self.renew(access.token if access else None)

    def renew(self, refused: str | None) -> str:
        """A token other than `refused`; raises like `token`."""
        try:
            with self._lock:
                if self._access and self._access.token != refused:
                    return self._access.token  # another thread was faster
                return self._renew()
        except SessionRevoked as error:
            self._on_signed_out(error.reason or "")
            raise

    def confirm(self, token: str) -> None:
        """Say that the platform accepted `token`: the refresh token before it is done with."""
        if self._unproven is None:
            return
        with self._lock:
            stored, access = self._unproven, self._access
            if stored is None or stored.successor is None or not access or access.token != token:
                return
            self._unproven = None
            self._keep(StoredTokens(stored.successor))

    def revoked(self, token: str, reason: str | None) -> None:
        """Say that the platform ended the session of `token`, and why if it said so."""
        with self._lock:
            if self._access is None or self._access.token != token:
                return  # someone signed in again meanwhile
            self._end(reason or "")
        self._on_signed_out(reason or "")

    def _renew(self) -> str:
        stored = self._unproven or self._store.load()
        if stored is None:
            raise Known(ProblemType.UNAUTHORIZED, "nobody is signed in")
        rotation_id = stored.rotation_id
        if stored.successor or rotation_id is None:
            rotation_id = self._new_id()
            stored = StoredTokens(stored.successor or stored.refresh_token, rotation_id)
            self._store.save(stored)
            self._unproven = None
        try:
            tokens = self._rotate(stored.refresh_token, rotation_id)
        except SessionRevoked as error:
            self._end(error.reason or "")
            raise
        self._unproven = replace(stored, successor=tokens.refresh_token)
        self._keep(self._unproven)
        return self._remember(tokens)

    def _remember(self, tokens: Tokens) -> str:
        good_for = max(tokens.expires_in_s - _MARGIN_S, tokens.expires_in_s / 2)
        self._access = _Access(tokens.access_token, self._clock.monotonic() + good_for)
        return tokens.access_token

    def _keep(self, stored: StoredTokens) -> None:
        """Save what the platform gave. If that fails, memory still has it and work goes on."""
        try:
            self._store.save(stored)
        except Known as error:
            self._unproven = stored if stored.successor else StoredTokens(stored.refresh_token)
            log.warning("the new refresh token could not be saved: %s", error.code)

    def _end(self, reason: str | None) -> None:
        self._access = self._unproven = None
        self._store.clear(reason)
