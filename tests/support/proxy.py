"""A TCP proxy that breaks connections on request: the network of the end-to-end tests.

    with FaultProxy(server_url) as network:
        client = ApiClient(network.url, …)
        network.break_after(100_000, Way.UP, Break.RESET)   # one cut, at that byte
        network.unplug()                                    # nothing gets through until plug()
        network.latency_s = 0.2

Faults are armed in any number and strike in the order they were armed, each once. All methods may
be called from any thread, also while data flows.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from urllib.parse import urlsplit

_BLOCK = 256 * 1024
_SLOW_BLOCK = 4 * 1024
_POLL_S = 0.05


class Way(Enum):
    """The direction of bytes: from the client up to the server, or down from it."""

    UP = "up"
    DOWN = "down"


class Break(Enum):
    """How a connection ends. A STALL keeps it open and passes nothing on, in both directions."""

    FIN = "fin"
    RESET = "reset"
    STALL = "stall"


@dataclass
class _Fault:
    way: Way
    left: int  # bytes that still get through
    how: Break


class FaultProxy:
    """Passes TCP connections on to one server. A context manager; `url` is where clients go."""

    def __init__(self, target: str) -> None:
        """`target` is the server's address, such as `http://127.0.0.1:8000`."""
        parts = urlsplit(target)
        self._target = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._scheme = parts.scheme
        self._lock = threading.Lock()
        self._struck = threading.Condition(self._lock)
        self._faults: deque[_Fault] = deque()
        self._links: set[_Link] = set()
        self._closing = threading.Event()
        self._plugged = True
        self.latency_s = 0.0
        """Seconds by which each block is late, in both directions."""
        self.bytes_per_s: float | None = None
        """The speed of each connection in each direction; None is as fast as can be."""
        self.bytes_up = 0
        self.bytes_down = 0
        self.connections = 0
        self.breaks = 0
        self._listener = _listen(0)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, name="fault-proxy", daemon=True)

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all connections and listen no more."""
        self._closing.set()
        self._listener.close()
        self._thread.join()
        self.break_all(Break.FIN)

    # -- faults

    def break_after(self, count: int, way: Way, how: Break = Break.RESET) -> None:
        """Arm a fault: `count` bytes more get through in direction `way`, then `how` strikes.

        The connection that carries the next byte is the one that breaks, so with 0 and `DOWN` it is
        the server's answer to whatever the client sends next that is lost as a whole. Counting
        begins once all faults armed earlier have struck.
        """
        with self._lock:
            self._faults.append(_Fault(way, count, how))

    def clear(self) -> None:
        """Disarm the faults that have not struck, and lift latency and slowness."""
        with self._lock:
            self._faults.clear()
        self.latency_s, self.bytes_per_s = 0.0, None

    def wait_for_breaks(self, count: int, timeout_s: float = 30.0) -> bool:
        """Wait until `count` armed faults have struck in all; False if they did not in time."""
        with self._struck:
            return self._struck.wait_for(lambda: self.breaks >= count, timeout_s)

    def break_all(self, how: Break = Break.RESET) -> None:
        """Break every open connection now; later ones are fine."""
        with self._lock:
            links = list(self._links)
        for link in links:
            link.end(how)

    def unplug(self, how: Break = Break.RESET) -> None:
        """Cut the network until `plug`: open connections break, new ones are refused.

        With `STALL` it is a black hole instead: connections open, but nothing passes.
        """
        with self._lock:
            self._plugged = False
        if how is not Break.STALL:
            self._listener.close()
        self.break_all(how)

    def plug(self) -> None:
        """Mend the network. What a black hole swallowed stays lost: its connections end."""
        with self._lock:
            if self._plugged:
                return
            self._plugged = True
        if self._listener.fileno() < 0:
            # the accepting thread ended with its listener
            self._thread.join()
            self._listener = _listen(self.port)
            self._thread = threading.Thread(target=self._accept, name="fault-proxy", daemon=True)
            self._thread.start()
        self.break_all(Break.RESET)

    # -- inside

    def _accept(self) -> None:
        listener = self._listener
        while not self._closing.is_set():
            try:
                client, _ = listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return  # closed
            self.connections += 1
            link = _Link(self, client)
            with self._lock:
                self._links.add(link)
                swallowed = not self._plugged
            if swallowed:
                link.end(Break.STALL)
            else:
                link.start(self._target)

    def forget(self, link: _Link) -> None:
        with self._lock:
            self._links.discard(link)

    def admit(self, way: Way, length: int) -> tuple[int, Break | None]:
        """How many of `length` bytes may pass, and what happens to their connection then."""
        with self._lock:
            fault = self._faults[0] if self._faults else None
            passed, how = length, None
            if fault is not None and fault.way is way:
                passed = min(length, fault.left)
                fault.left -= passed
                if passed < length:
                    how = fault.how
                    self._faults.popleft()
                    self.breaks += 1
                    self._struck.notify_all()
            if way is Way.UP:
                self.bytes_up += passed
            else:
                self.bytes_down += passed
            return passed, how

    def pause(self, seconds: float) -> None:
        self._closing.wait(seconds)


class _Link:
    """One client's connection and its twin to the server; a thread for each direction."""

    def __init__(self, proxy: FaultProxy, client: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self._server: socket.socket | None = None
        self._lock = threading.Lock()
        self._stalled = False
        self._ended = False
        self._finished = 0

    def start(self, target: tuple[str, int]) -> None:
        try:
            self._server = socket.create_connection(target, timeout=10)
        except OSError:
            self.end(Break.RESET)
            return
        for one in (self._client, self._server):
            one.settimeout(_POLL_S)
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for way in Way:
            threading.Thread(
                target=self._pump, args=(way,), name=f"fault-proxy-{way.value}", daemon=True
            ).start()

    def end(self, how: Break) -> None:
        """Break both sides, or leave both hanging."""
        with self._lock:
            if self._ended:
                return
            if how is Break.STALL:
                self._stalled = True
                return
            self._ended = True
            for one in (self._client, self._server):
                if one is not None:
                    _close(one, reset=how is Break.RESET)
        self._proxy.forget(self)

    def _pump(self, way: Way) -> None:
        assert self._server is not None
        source, sink = self._client, self._server
        if way is Way.DOWN:
            source, sink = sink, source
        try:
            while not self._ended:
                if self._stalled:
                    self._proxy.pause(_POLL_S)
                elif not self._pass(way, source, sink):
                    return
        except OSError:
            self.end(Break.RESET)

    def _pass(self, way: Way, source: socket.socket, sink: socket.socket) -> bool:
        """Pass a block on; False at the end of this direction."""
        try:
            block = source.recv(_SLOW_BLOCK if self._proxy.bytes_per_s else _BLOCK)
        except TimeoutError:
            return True
        if self._stalled:
            return True  # swallowed
        if not block:
            self._half_close(sink)
            return False
        wait = self._proxy.latency_s
        if self._proxy.bytes_per_s:
            wait += len(block) / self._proxy.bytes_per_s
        if wait:
            self._proxy.pause(wait)
        passed, how = self._proxy.admit(way, len(block))
        _send(sink, memoryview(block)[:passed], lambda: self._ended or self._stalled)
        if how is not None:
            self.end(how)
        return True

    def _half_close(self, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)
        with self._lock:
            self._finished += 1
            both = self._finished == 2
        if both:
            self.end(Break.FIN)


def _listen(port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(128)
    listener.settimeout(_POLL_S)
    return listener


def _send(sink: socket.socket, data: memoryview, stop: Callable[[], bool]) -> None:
    """Send all of `data`, however slowly the other side takes it."""
    while data and not stop():
        with contextlib.suppress(TimeoutError):
            data = data[sink.send(data) :]


def _close(one: socket.socket, *, reset: bool) -> None:
    with contextlib.suppress(OSError):
        if reset:
            # a linger time of zero sends RST instead of FIN and drops what is buffered
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            one.shutdown(socket.SHUT_RDWR)
    one.close()
