"""Tries to sign in are counted, and sessions end when nobody uses them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sandbox.console.parts import Staff, signed_in, words
from tests.support.clock import ManualClock
from tests.support.sandbox import served
from vehilink_desktop.sandbox.settings import Settings

MINUTE_S = 60.0


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def url(tmp_path: Path, clock: ManualClock) -> Iterator[str]:
    with served(Settings(data_dir=tmp_path, seed_count=0), clock) as url:
        yield url


def test_five_wrong_tries_close_the_door_for_a_while(url: str, clock: ManualClock) -> None:
    staff = Staff(url)
    for _ in range(5):
        assert staff.sign_in("support", "wrong").status_code == 401

    closed = staff.sign_in("support")
    assert closed.status_code == 429
    assert "Try again in 15 minutes" in closed.text
    assert staff.sign_in("reviewer").status_code == 303  # the others may go on
    clock.advance(15 * MINUTE_S - 1)
    assert Staff(url).sign_in("support").status_code == 429
    clock.advance(1)
    assert Staff(url).sign_in("support").status_code == 303


def test_the_right_passphrase_forgets_the_wrong_ones(url: str) -> None:
    staff = Staff(url)
    for _ in range(3):
        for _ in range(4):
            assert staff.sign_in("support", "wrong").status_code == 401
        assert Staff(url).sign_in("support").status_code == 303


def test_unknown_names_hear_the_same(url: str) -> None:
    staff = Staff(url)

    unknown = [staff.sign_in("nobody") for _ in range(6)]

    assert [one.status_code for one in unknown] == [401] * 5 + [429]
    assert "The name or the passphrase is not right." in unknown[0].text
    assert staff.sign_in("support", "x" * 100_000).status_code == 401


def test_a_session_ends_after_half_an_hour_without_use(url: str, clock: ManualClock) -> None:
    staff = signed_in(url, "support")
    for _ in range(4):
        clock.advance(29 * MINUTE_S)
        assert staff.get("/users").status_code == 200
    csrf = staff.csrf()
    clock.advance(31 * MINUTE_S)

    assert staff.get("/users").headers["Location"] == "/console/sign-in?then=%2Fusers"
    late = staff.post("/sign-out", csrf=csrf)
    assert (late.status_code, late.headers["Location"]) == (303, "/console/sign-in")


def test_moving_the_clock_signs_out_all_but_who_moved_it(url: str) -> None:
    administrator, support = (signed_in(url, name) for name in ("administrator", "support"))

    moved = administrator.post("/clock", days="2", hours="1")

    assert moved.status_code == 303
    page = words(administrator.get("/clock"))
    assert "The platform's clock has been moved forward." in page
    assert "24 Nov 2026, 13:00 UTC" in page
    assert "2 d ahead of this computer" in page
    assert support.get("/users").status_code == 303
    assert "Moved the clock Hours: 49" in words(administrator.get("/audit", action="clock_moved"))


def test_the_clock_takes_whole_hours_forward_only(url: str) -> None:
    administrator = signed_in(url, "administrator")

    for days, hours in (("0", "0"), ("", ""), ("-1", "0"), ("1.5", "0"), ("367", "0"), ("٣", "1")):
        answer = administrator.post("/clock", days=days, hours=hours)
        assert (answer.status_code, days) == (422, days)
        assert "Write whole days and hours" in answer.text
    assert "same as this computer" in administrator.get("/clock").text
