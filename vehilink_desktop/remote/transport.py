"""One request over the wire: sessions, proxies, trust, time limits and size limits."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import IO, Any

import requests
import truststore
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from requests.utils import get_environ_proxies
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from vehilink_desktop.core.clock import Clock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote.errors import from_transport

Proxies = Callable[[str], Mapping[str, str]]
"""The proxies for an address, by scheme, as requests takes them."""

_BLOCK = 16 * 1024


def environment_proxies(url: str) -> Mapping[str, str]:
    """The proxies that the system or the environment names for `url`."""
    proxies: Mapping[str, str] = get_environ_proxies(url)
    return proxies


def system_trust() -> ssl.SSLContext:
    """Certificates as the operating system trusts them, a company's own among them."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True)
class Timeouts:
    """Seconds.

    Attributes:
        connect_s: To connect, and for each 16 KiB of a body to leave this computer.
        read_s: Without a byte of the answer.
        answer_s: For a whole answer, however steadily it trickles in.
        events_s: Without a byte on the event stream, which beats every 15 s.
    """

    connect_s: float = 10.0
    read_s: float = 60.0
    answer_s: float = 300.0
    events_s: float = 45.0


class Bearer(AuthBase):
    """The only source of the Authorization header: no `~/.netrc` replaces it."""

    def __init__(self, token: str | None) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token is not None:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _Lines:
    """The head of an answer, read by lines; `last` tells a blank one from the end of the stream."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        self.last = b""

    def readline(self, limit: int = -1) -> bytes:
        self.last = self.file.readline(limit)
        return self.last

    def close(self) -> None:
        self.file.close()


class _WholeHead(http.client.HTTPResponse):
    """An answer whose head is known to be whole: http.client takes one that was cut for such."""

    def begin(self) -> None:
        head = _Lines(self.fp)
        inside: Any = head
        self.fp = inside
        try:
            super().begin()
        finally:
            if self.fp is inside:
                self.fp = head.file  # type: ignore[assignment]  # what it was, by its protocol
        if head.last.strip() or not head.last:
            raise http.client.IncompleteRead(b"")


class _Wires:
    """The open connections of one transport, so that closing it does not wait for silent ones."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: weakref.WeakSet[HTTPConnection] = weakref.WeakSet()
        self._cut = False

    def admit(self, connection: HTTPConnection) -> None:
        """Note a connection that has just been made; cut it if everything is."""
        with self._lock:
            self._open.add(connection)
            cut = self._cut
        if cut:
            _shut(connection)

    def cut(self) -> None:
        """End every connection now, whoever waits for it, and those that are being made."""
        with self._lock:
            self._cut = True
            connections = list(self._open)
        for connection in connections:
            _shut(connection)

    def pools(self) -> dict[str, type[HTTPConnectionPool]]:
        """urllib3's pools by scheme, whose connections are noted here and take whole heads."""
        wires = self

        class Plain(HTTPConnection):
            response_class = _WholeHead

            def connect(self) -> None:
                super().connect()
                wires.admit(self)

        class Tls(HTTPSConnection):
            response_class = _WholeHead

            def connect(self) -> None:
                super().connect()
                wires.admit(self)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class TlsPool(HTTPSConnectionPool):
            ConnectionCls = Tls

        return {"http": PlainPool, "https": TlsPool}


def _shut(connection: HTTPConnection) -> None:
    if connection.sock is not None:
        with suppress(OSError):  # it has ended by itself
            connection.sock.shutdown(socket.SHUT_RDWR)


class _Adapter(HTTPAdapter):
    """Verifies by the given context alone (not by certifi, never not at all); takes whole heads."""

    def __init__(self, context: ssl.SSLContext, wires: _Wires) -> None:
        self._context = context
        self._pools = wires.pools()
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        if not proxy.lower().startswith("socks"):  # those connect in a way of their own
            manager.pool_classes_by_scheme = self._pools
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002
        conn.cert_reqs = "CERT_REQUIRED"


class _Session(requests.Session):
    """Leaves redirects alone. requests reads their whole body even when told not to follow."""

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002
        return None


class Transport:
    """Sends requests, a `requests.Session` for each thread."""

    def __init__(
        self,
        *,
        clock: Clock,
        proxies: Proxies,
        timeouts: Timeouts,
        tls: Callable[[], ssl.SSLContext],
    ) -> None:
        self._clock = clock
        self._proxies = proxies
        self.timeouts = timeouts
        self._tls = tls
        self._local = threading.local()
        self._sessions: weakref.WeakSet[requests.Session] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._wires = _Wires()

    def send(
        self, method: str, url: str, *, read_s: float | None = None, **parts: Any
    ) -> requests.Response:
        """Send; the answer's body is still to be read and the answer to be closed.

        Args:
            method: Of HTTP.
            url: Absolute.
            read_s: In place of the usual time limit for a silent platform.
            parts: `headers`, `params`, `data` and `auth`, as requests takes them.

        Raises:
            Known: One of the codes of `errors.from_transport`.
        """
        try:
            return self._session().request(
                method,
                url,
                timeout=(self.timeouts.connect_s, read_s or self.timeouts.read_s),
                proxies=dict(self._proxies(url)),
                allow_redirects=False,
                stream=True,
                **parts,
            )
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise from_transport(error) from error

    def read(self, response: requests.Response, limit: int) -> bytes:
        """The whole body, unpacked; `too-large` when it is more than `limit` bytes."""
        until = self._clock.monotonic() + self.timeouts.answer_s
        body = bytearray()
        for block in self.blocks(response):
            body += block
            if len(body) > limit:
                raise Known(ProblemType.TOO_LARGE, f"answer of more than {limit} bytes")
            if self._clock.monotonic() > until:
                raise Known("network-timeout", "the answer took too long", retryable=True)
        return bytes(body)

    def blocks(self, response: requests.Response) -> Iterator[bytes]:
        """The body as it arrives, unpacked, in pieces of 16 KiB at most."""
        try:
            while block := response.raw.read1(_BLOCK, decode_content=True):
                yield block
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise from_transport(error) from error

    def close(self) -> None:
        """End every connection of every thread; calls under way fail with `network-broken`."""
        self._wires.cut()
        with self._lock:
            sessions = list(self._sessions)
        for session in sessions:
            session.close()

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            session = _Session()
            session.trust_env = False  # proxies are handed in; no netrc, no bundle by variable
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
            # a context of its own: truststore locks one for the length of a handshake
            adapter = _Adapter(self._tls(), self._wires)
            session.mount("https://", adapter)
            session.mount("http://", adapter)
            self._local.session = session
            with self._lock:
                self._sessions.add(session)
        return session
