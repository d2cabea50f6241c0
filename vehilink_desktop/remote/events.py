"""The event stream: hints that a feed has something new (server-sent events)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress

import requests
import urllib3.exceptions
from pydantic_core import from_json

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.remote.errors import captive_portal, from_transport, is_html
from vehilink_desktop.remote.session import ApiClient, Request

MAX_LINE = 64 * 1024
_BLOCK = 64 * 1024


class EventStream:
    """One connection to `/v1/events`, read by the thread that iterates over it.

    The first set is empty: the connection stands, and what was said before was missed. Each later
    one names the feeds poked in what arrived at once. `close`, from any thread, ends the iteration
    at once and silently; the platform's end, 45 silent seconds or a broken network raise `Known`.
    """

    def __init__(self, api: ApiClient) -> None:
        self._api = api
        self._changed = threading.Condition()
        self._closed = False
        self._opened: requests.Response | Exception | None = None

    def __iter__(self) -> Iterator[frozenset[Feed]]:
        # opening cannot be interrupted before its time limits, so nobody waits for its end
        threading.Thread(target=self._open, name="open-events", daemon=True).start()
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._opened is not None)
            opened = self._opened
        if isinstance(opened, Exception):
            raise opened
        if opened is None:
            return
        try:
            with opened:
                yield frozenset()
                yield from self._read(opened)
        except Known:
            if not self._closed:
                raise

    def close(self) -> None:
        """End the iteration."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            if isinstance(self._opened, requests.Response):
                # nothing to shut when it has ended by itself
                with suppress(ValueError, RuntimeError, OSError):
                    self._opened.raw.shutdown()

    def _open(self) -> None:
        opened: requests.Response | Exception
        try:
            opened = self._connect()
        except Exception as error:
            opened = error  # raised where the iteration waits for it
        with self._changed:
            if self._closed and isinstance(opened, requests.Response):
                opened.close()
            self._opened = opened
            self._changed.notify_all()

    def _connect(self) -> requests.Response:
        request = Request(
            "GET",
            "/v1/events",
            headers={
                "Accept": "text/event-stream",
                "Accept-Encoding": "identity",
                "Cache-Control": "no-store",
            },
        )
        response = self._api.stream(request, read_s=self._api.transport.timeouts.events_s)
        if "text/event-stream" in response.headers.get("Content-Type", "").lower():
            return response
        response.close()
        if is_html(response.headers):
            raise captive_portal()
        raise Known("server-error", "not an event stream", retryable=True)

    def _read(self, response: requests.Response) -> Iterator[frozenset[Feed]]:
        pokes = PokeParser()
        while not self._closed:
            try:
                block = response.raw.read1(_BLOCK, decode_content=False)
            except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                raise from_transport(error) from error
            if not block:
                raise Known("network-broken", "the event stream ended", retryable=True)
            if feeds := pokes.feed(block):
                yield feeds


class PokeParser:
    """Finds pokes in a stream of bytes; anything else in it, of any length, is passed over."""

    def __init__(self) -> None:
        self._tail = b""
        self._skipping = False
        self._event = ""
        self._data = ""

    def feed(self, block: bytes) -> frozenset[Feed]:
        """The feeds named by the events that `block` completes."""
        *lines, self._tail = (self._tail + block).split(b"\n")
        found: set[Feed] = set()
        for line in lines:
            if self._skipping:
                self._skipping = False  # this was the rest of a line too long
            else:
                found |= self._line(line.removesuffix(b"\r").decode("utf-8", "replace"))
        if len(self._tail) > MAX_LINE:
            self._skipping = True
        if self._skipping:
            self._tail = b""
        return frozenset(found)

    def _line(self, line: str) -> set[Feed]:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            self._event = value
        elif name == "data":
            self._data = (self._data + value)[:MAX_LINE]
        elif not line:
            event, data, self._event, self._data = self._event, self._data, "", ""
            if event == "poke":
                return _feeds(data)
        return set()


def _feeds(data: str) -> set[Feed]:
    try:
        document = from_json(data)
    except ValueError:
        return set()
    named = document.get("feeds") if isinstance(document, dict) else None
    return {feed for feed in Feed if feed.value in named} if isinstance(named, list) else set()
