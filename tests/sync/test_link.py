"""The gate to the platform: quick to notice, patient, and open again at once when it may be."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clock import ManualClock
from vehilink_desktop.core.errors import Known
from vehilink_desktop.sync.backoff import PROBE, RETRY
from vehilink_desktop.sync.link import Link


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def link(clock: ManualClock) -> Link:
    return Link(clock, random.Random(1))


def test_one_failure_of_the_network_closes_the_gate_for_all(link: Link, clock: ManualClock) -> None:
    assert link.wait_s() == 0
    assert link.failed(Known("network-unreachable"))
    assert link.reason == "network-unreachable"
    wait = link.wait_s()
    assert wait
    assert 0.5 <= wait <= 1.0
    clock.advance(1)
    assert link.wait_s() == 0
    assert link.succeeded()
    assert link.online


def test_a_refusal_says_nothing_about_the_network(link: Link) -> None:
    link.succeeded()
    assert not link.failed(Known("invalid"))
    assert link.online


def test_while_down_it_asks_less_than_once_a_second(link: Link, clock: ManualClock) -> None:
    tries = 0
    end = clock.monotonic() + 600
    while clock.monotonic() < end:
        if link.wait_s() == 0:
            tries += 1
            link.failed(Known("network-timeout"))
        clock.advance(0.1)
    assert 20 <= tries <= 60


def test_working_offline_is_the_persons_word(link: Link) -> None:
    link.succeeded()
    link.set_working_offline(True)
    assert link.wait_s() is None
    assert link.reason == "working-offline"
    link.set_working_offline(False)
    assert link.online


def test_signing_in_opens_what_signing_out_closed(link: Link) -> None:
    link.signed_out()
    assert not link.online
    assert link.signed_in()
    assert not link.signed_in()
    assert link.wait_s() == 0


@given(st.integers(0, 10_000), st.floats(0, 3600), st.integers())
def test_waits_are_bounded_and_never_shorter_than_asked(
    attempt: int, asked: float, seed: int
) -> None:
    for backoff in (RETRY, PROBE):
        wait = backoff.wait_s(attempt, random.Random(seed), asked)
        assert asked <= wait <= max(asked, backoff.cap_s)
        assert wait >= backoff.first_s / 2
