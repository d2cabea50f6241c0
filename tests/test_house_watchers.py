"""The watchers behind the house rules do bite."""

import logging
import socket
import threading

import pytest

from tests.support import house
from tests.support.house import LogWatch, NetworkWatch, RealNetworkError, threads_left


def test_a_warning_that_was_not_announced_is_reported() -> None:
    watch = LogWatch()
    logger = logging.Logger("vault")
    logger.addHandler(watch)
    logger.info("quiet")
    logger.warning("page %d is damaged", 7)
    logger.error("disk full")
    assert watch.unexpected([r"vault: page \d+"]) == ["ERROR vault: disk full"]


@pytest.mark.logs("announced here")
def test_an_announced_warning_passes() -> None:
    logging.getLogger("vehilink_desktop").warning("announced here")


@pytest.mark.parametrize(
    ("event", "target"),
    [
        ("socket.connect", (None, ("192.0.2.1", 443))),
        ("socket.connect", (None, ("2001:db8::1", 443, 0, 0))),
        ("socket.connect", (None, ("example.test", 443))),
        ("socket.sendto", (None, ("192.0.2.1", 53))),
        ("socket.getaddrinfo", ("example.test", 443, 0, 0, 0)),
        ("socket.gethostbyname", (b"example.test",)),
    ],
)
def test_the_real_network_is_refused_and_remembered(event: str, target: tuple[object, ...]) -> None:
    watch = NetworkWatch()
    with pytest.raises(RealNetworkError):
        watch(event, target)
    assert len(watch.take()) == 1
    assert watch.take() == []


@pytest.mark.parametrize(
    ("event", "target"),
    [
        ("socket.connect", (None, ("127.0.0.1", 80))),
        ("socket.connect", (None, ("::1", 80, 0, 0))),
        ("socket.connect", (None, "/run/user/socket")),
        ("socket.getaddrinfo", ("localhost", 80, 0, 0, 0)),
        ("socket.getaddrinfo", (None, 80, 0, 0, 0)),
        ("open", ("file", "r", 0)),
    ],
)
def test_loopback_and_unix_sockets_pass(event: str, target: tuple[object, ...]) -> None:
    NetworkWatch()(event, target)


def test_a_loopback_connection_works_under_the_rules() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        server.accept()[0].close()


def test_a_thread_that_stays_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "THREAD_GRACE_S", 0.05)
    before = set(threading.enumerate())
    release = threading.Event()
    thread = threading.Thread(target=release.wait, name="forgotten")
    thread.start()
    assert threads_left(before) == ["forgotten"]
    release.set()
    assert threads_left(before) == []
