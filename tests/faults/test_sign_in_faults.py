"""Codes that are late, wrong or asked for too often, and sessions that end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.desk import Desk
from tests.support.sandbox import ANY_NUMBER_OF_CODES, SUPPLIER, Sandbox
from tests.support.uploads import CONTENT
from vehilink_desktop.core.errors import Known
from vehilink_desktop.remote.session import Request
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.services.unsent import UnsentService

Start = Callable[..., tuple[Sandbox, Desk]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a platform with these settings and a computer beside it."""
    with ExitStack() as stack:

        def started(*settings: str) -> tuple[Sandbox, Desk]:
            platform = Sandbox(tmp_path / "platform", seed=2, settings=settings)
            stack.enter_context(platform)
            return platform, stack.enter_context(Desk(tmp_path / "desk", platform.url))

        yield started


def refusal(action: Callable[[], object]) -> Known:
    with pytest.raises(Known) as caught:
        action()
    return caught.value


@pytest.mark.req("A1")
def test_a_code_that_is_too_old(start: Start) -> None:
    _, desk = start(*ANY_NUMBER_OF_CODES, "code_ttl_s=0")
    assert refusal(lambda: desk.sign_in(SUPPLIER)).code == "code-expired"
    assert desk.account.current() is None


@pytest.mark.req("A1")
def test_five_wrong_codes_and_a_flood_of_requests(start: Start) -> None:
    _, desk = start("code_resend_s=0")
    request = desk.account.request_code(SUPPLIER)
    code = desk.account.read_code(request.request_id) or ""
    wrong = "000000" if code != "000000" else "111111"
    for left in (4, 3, 2, 1, 0):
        error = refusal(lambda: desk.account.sign_in(request.request_id, SUPPLIER, wrong))
        assert isinstance(error, CodeWrong)
        assert (error.code, error.attempts_left) == ("code-wrong", left)
    # from now on not even the right one helps
    error = refusal(lambda: desk.account.sign_in(request.request_id, SUPPLIER, code))
    assert error.code == "code-void"

    for _ in range(4):
        desk.account.request_code(SUPPLIER)
    error = refusal(lambda: desk.account.request_code(SUPPLIER))
    assert error.code == "code-limit"
    assert error.retry_after_s is not None
    assert 3500 < error.retry_after_s <= 3600


@pytest.mark.req("A1")
def test_a_second_code_too_soon(start: Start) -> None:
    _, desk = start()
    desk.account.request_code(SUPPLIER)
    error = refusal(lambda: desk.account.request_code(SUPPLIER))
    assert error.code == "code-too-soon"
    assert error.retry_after_s is not None
    assert 50 < error.retry_after_s <= 60


@pytest.mark.req("A1")
def test_access_that_runs_out_in_the_middle(start: Start, pictures: Path) -> None:
    platform, desk = start(*ANY_NUMBER_OF_CODES, "access_ttl_s=1")
    desk.sign_in(SUPPLIER)
    listing_id = desk.listings.create(CONTENT)
    desk.add_photos(listing_id, pictures)
    # a token that the platform takes for old although this computer does not
    for method, path in (("PATCH", "/v1/uploads/*"), ("PUT", "/v1/listings/*")):
        platform.fault(method, path, "status:401", times=1)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    assert desk.account.current()
    assert not [row for row in desk.transfers.rows() if row.state != "done"]


@pytest.mark.req("A1")
def test_a_session_that_was_ended_elsewhere(start: Start) -> None:
    _, desk = start(*ANY_NUMBER_OF_CODES)
    desk.sign_in(SUPPLIER)
    desk.wait_until(lambda: desk.engine.status().online)
    listing_id = desk.listings.create(CONTENT)
    # the office signs this computer out
    desk.api.call(Request("DELETE", "/v1/auth/sessions/current", expect=(204,)))
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.engine.status().reason == "signed-out")
    assert desk.account.current() is None
    assert desk.listings.load(listing_id).content == CONTENT
    assert UnsentService(desk.workspace).count() == 1

    desk.sign_in(SUPPLIER)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
