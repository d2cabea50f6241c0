"""The event stream: pokes are found in whatever arrives, and closing it never waits."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.support.clients import SHORT, USUAL, api_client
from tests.support.rude_server import RudeServer, Step, Talk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.remote.events import EventStream, PokeParser
from vehilink_desktop.remote.transport import Timeouts

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
MARKET = frozenset({Feed.MARKET})
BOTH = frozenset({Feed.MARKET, Feed.ACCOUNT})


def poke(*feeds: str) -> bytes:
    return b"event: poke\r\ndata: " + json.dumps({"feeds": feeds}).encode() + b"\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


@contextmanager
def stream(step: Step, timeouts: Timeouts = SHORT) -> Iterator[EventStream]:
    with RudeServer(step) as server, api_client(server.url, timeouts=timeouts) as api:
        yield EventStream(api)


@pytest.mark.parametrize("size", [1, 2, 7, 10_000])
def test_pokes_are_found_however_they_are_cut(size: int) -> None:
    data = (
        b": beat\n\n" + poke("market") + b"retry: 1\nid: 4\n\n" + poke("account", "future", "x")
        + b"event: other\ndata: {}\n\n" + b"data: " + b"x" * 200_000 + b"\n\n"
        + b"event: poke\ndata: {not json\n\n" + b"event: poke\ndata: [1]\n\n"
        + b"event: poke\ndata: {\"feeds\": 7}\n\n" + b"\xff\xfe\x00\n" + poke("market")
    )  # fmt: skip
    parser = PokeParser()
    found = [parser.feed(data[at : at + size]) for at in range(0, len(data), size)]
    assert frozenset().union(*found) == BOTH
    if size < 10:
        assert [one for one in found if one] == [MARKET, {Feed.ACCOUNT}, MARKET]


def test_endless_lines_take_no_memory_and_hide_no_later_poke() -> None:
    parser = PokeParser()
    for _ in range(100):
        assert not parser.feed(b"data: " + b"y" * 100_000)
    assert len(parser._tail) <= 100_000
    assert parser.feed(b"\n\n" + poke("market")) == MARKET


def test_pokes_arrive_at_once_and_the_first_set_is_empty() -> None:
    go = threading.Event()

    def step(talk: Talk) -> None:
        assert talk.headers["accept-encoding"] == "identity"
        talk.raw(CHUNKED + chunk(b": hello\n\n"))
        for feed in Feed:
            go.wait(5)
            go.clear()
            talk.raw(chunk(poke(feed.value)))
        talk.hang()

    with stream(step, USUAL) as events:
        found = iter(events)
        assert next(found) == frozenset()
        for feed in Feed:
            go.set()
            assert next(found) == {feed}
        events.close()
        assert list(found) == []


@pytest.mark.parametrize("head", [CHUNKED, HEAD + b"\r\n"])
def test_closing_from_another_thread_ends_a_silent_stream_at_once(head: bytes) -> None:
    def step(talk: Talk) -> None:
        talk.raw(head)
        talk.hang()

    with stream(step, USUAL) as events:
        took = seconds_to_close(events, wait_for_first=True)
    assert took < 1


def test_closing_does_not_wait_for_a_connection_being_made() -> None:
    with stream(lambda talk: talk.hang(), USUAL) as events:
        took = seconds_to_close(events, wait_for_first=False)
    assert took < 1


def test_a_closed_stream_does_not_begin() -> None:
    with stream(lambda talk: talk.hang()) as events:
        events.close()
        assert list(events) == []


def seconds_to_close(events: EventStream, *, wait_for_first: bool) -> float:
    failed: list[Exception] = []
    begun = threading.Event()

    def read() -> None:
        try:
            for _ in events:
                begun.set()
        except Exception as error:
            failed.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    if wait_for_first:
        assert begun.wait(5)
    began = time.monotonic()
    events.close()
    reader.join(10)
    assert not reader.is_alive()
    assert failed == []
    return time.monotonic() - began


def cut(end: Callable[[Talk], None]) -> Step:
    def step(talk: Talk) -> None:
        talk.raw(CHUNKED + chunk(b": beat\n\n"))
        end(talk)

    return step


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("network-timeout", cut(lambda talk: talk.hang())),
        ("network-broken", cut(lambda talk: talk.close())),
        ("network-broken", cut(lambda talk: talk.reset())),
        ("network-broken", cut(lambda talk: talk.raw(b"0\r\n\r\n"))),
        ("network-broken", cut(lambda talk: talk.raw(b"zz\r\n\r\n"))),
        ("captive-portal", lambda talk: talk.portal()),
        ("server-error", lambda talk: talk.answer(200, b"event: poke\n", kind="text/plain")),
        ("server-busy", lambda talk: talk.problem(503, "internal")),
        ("network-timeout", lambda talk: talk.hang()),
    ],
)
def test_an_end_that_nobody_asked_for_is_known(code: str, step: Step) -> None:
    with stream(step) as events, pytest.raises(Known) as caught:
        list(events)
    assert (caught.value.code, caught.value.retryable) == (code, True)


def test_a_flood_of_pokes_comes_in_few_sets() -> None:
    flood = chunk(poke("market") * 1000)

    def step(talk: Talk) -> None:
        talk.raw(CHUNKED + flood * 10)
        talk.close()

    sets: list[frozenset[Feed]] = []
    with stream(step) as events, pytest.raises(Known, match="network-broken"):
        sets.extend(events)
    assert BOTH - MARKET not in sets
    assert 2 <= len(sets) < 200
