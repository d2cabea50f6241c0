"""Which systems keep a window out of pictures of the screen, and what they are told."""

import sys

import pytest

from vehilink_desktop.devices.capture_protection import CaptureProtection


@pytest.mark.parametrize(
    ("platform", "offered"), [("win32", True), ("darwin", True), ("linux", False)]
)
def test_it_is_offered_where_the_system_has_it(platform: str, offered: bool) -> None:
    assert CaptureProtection(platform=platform).offered is offered


def test_nothing_is_pretended_where_there_is_none() -> None:
    assert CaptureProtection(platform="linux").apply(1, True) is False


def test_a_window_is_protected_and_seen_again() -> None:
    told: list[tuple[int, bool]] = []

    def exclude(window: int, on: bool) -> bool:
        told.append((window, on))
        return window == 7

    protection = CaptureProtection(exclude=exclude)
    assert protection.offered
    assert protection.apply(7, True) is True
    assert protection.apply(7, False) is True
    assert protection.apply(8, True) is False
    assert told == [(7, True), (7, False), (8, True)]


@pytest.mark.skipif(sys.platform not in ("win32", "darwin"), reason="only where there is one")
def test_the_system_refuses_a_window_that_is_none() -> None:
    assert CaptureProtection().apply(0, True) is False
