"""Personal information, devices and the end of an account, against a real platform."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, TiffImagePlugin

from tests.media.pictures import encoded, quadrants
from tests.support.desk import Desk
from tests.support.proxy import FaultProxy, Way
from tests.support.sandbox import new_phone
from tests.sync.conftest import OpenDesk
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.domain.account import AccountState, SessionEnd
from vehilink_desktop.remote import media
from vehilink_desktop.sandbox import cancellations
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.services.profile import CropBox

WHOLE = CropBox(0, 0, 1, 1)


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
def desk(open_desk: OpenDesk, phone: str) -> Desk:
    """Somebody who has just registered, in front of it."""
    desk = open_desk("first", None)
    desk.register(phone)
    return desk


def photograph() -> bytes:
    """Four colours, with where they were seen."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update(
        {1: "N", 2: tuple(TiffImagePlugin.IFDRational(one) for one in (36, 4, 12))}
    )
    exif[0x010F] = "Phone of Li"
    return encoded(quadrants(900, 600), exif=exif, comment="Li at home")


def quietly(_sent: int, _size: int) -> None:
    """For a progress that nobody watches."""


def refused(action: Callable[[], object]) -> Known:
    with pytest.raises(Known) as caught:
        action()
    return caught.value


def code_of(desk: Desk, request_id: str) -> str:
    code = desk.account.read_code(request_id)
    assert code
    return code


def other_than(code: str) -> str:
    return "000000" if code != "000000" else "111111"


@pytest.mark.req("A4")
def test_an_avatar_with_gps_arrives_square_and_without_it(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "me.jpg"
    path.write_bytes(photograph())
    told: list[tuple[int, int]] = []
    account = desk.profile.set_avatar(
        path, CropBox(0.5, 0, 1, 0.5), lambda sent, size: told.append((sent, size)), CancelToken()
    )
    assert account.avatar_media_id
    assert told[-1][0] == told[-1][1]
    arrived = media.full(desk.api, account.avatar_media_id)
    assert b"Li" not in arrived
    assert b"Exif" not in arrived
    with Image.open(BytesIO(arrived)) as picture:
        assert picture.size == (512, 512)
        assert not picture.getexif()
        green = picture.convert("RGB").getpixel((256, 256))
    assert isinstance(green, tuple)
    assert green[1] > 150 > 100 > green[0]  # the quarter at the top right

    shown = desk.profile.avatar_picture()
    assert shown
    assert (shown.width, shown.height) == (512, 512)
    assert desk.profile.remove_avatar().avatar_media_id is None
    assert desk.profile.avatar_picture() is None


@pytest.mark.req("A4")
def test_an_avatar_that_is_none_and_one_that_is_given_up(desk: Desk) -> None:
    nothing = CancelToken()
    error = refused(lambda: desk.profile.set_avatar(b"<svg/>", WHOLE, quietly, nothing))
    assert error.code.startswith("photo_")
    given_up = CancelToken()
    given_up.cancel()
    with pytest.raises(Cancelled):
        desk.profile.set_avatar(photograph(), WHOLE, quietly, given_up)
    account = desk.account.current()
    assert account
    assert account.avatar_media_id is None


@pytest.mark.req("A4")
def test_an_upload_over_a_line_that_breaks_goes_on(desk: Desk, network: FaultProxy) -> None:
    noise = encoded(Image.effect_noise((700, 700), 90).convert("RGB"))
    network.break_after(20_000, Way.UP)
    assert desk.profile.set_avatar(noise, WHOLE, quietly, CancelToken()).avatar_media_id


@pytest.mark.req("A4")
def test_a_nickname_is_taken_or_refused_with_the_platforms_reason(desk: Desk) -> None:
    assert desk.profile.rename("Lighthouse").nickname == "Lighthouse"
    account = desk.account.current()
    assert account
    assert account.nickname == "Lighthouse"
    for name, reason in (("call 13800138000", "contact_in_text"), ("x" * 200, "too_long")):
        error = refused(lambda name=name: desk.profile.rename(name))  # type: ignore[misc]
        assert (error.code, error.fields) == ("content-refused", (("nickname", reason),))


@pytest.mark.req("A4")
def test_a_change_elsewhere_is_no_reason_to_refuse(
    desk: Desk, open_desk: OpenDesk, phone: str
) -> None:
    desk.engine.set_working_offline(True)  # it does not hear of the change
    other = open_desk("second", None)
    other.sign_in(phone)
    other.profile.rename("First")
    assert desk.profile.rename("Second").nickname == "Second"


@pytest.mark.req("A4")
def test_the_phone_changes_with_both_codes_only(desk: Desk) -> None:
    number = new_phone()
    old, new = desk.profile.request_own_code(), desk.profile.request_new_code(number)
    right_old, right_new = code_of(desk, old.request_id), code_of(desk, new.request_id)
    before = desk.account.current()
    for which, codes in (
        ("old", (other_than(right_old), right_new)),
        ("new", (right_old, other_than(right_new))),
    ):
        pairs = {"old": (old.request_id, codes[0]), "new": (new.request_id, codes[1])}
        error = refused(lambda pairs=pairs: desk.profile.change_phone(number, **pairs))  # type: ignore[misc]
        assert isinstance(error, CodeWrong)
        assert error.which == which
    assert desk.account.current() == before
    account = desk.profile.change_phone(
        number, old=(old.request_id, right_old), new=(new.request_id, right_new)
    )
    assert account.phone_masked.endswith(number[-4:])


@pytest.mark.req("A6")
def test_another_device_is_seen_and_signed_out_at_once(
    desk: Desk, open_desk: OpenDesk, phone: str
) -> None:
    other = open_desk("second", None)
    other.sign_in(phone)
    other.wait_until(lambda: other.engine.listening)
    mine, theirs = sorted(desk.devices.sessions(), key=lambda one: not one.current)
    assert (mine.current, theirs.current) == (True, False)
    desk.devices.end(theirs.id)
    other.wait_until(lambda: other.engine.status().reason == "signed-out", seconds=10)
    assert other.ended == [SessionEnd.SIGNED_OUT_ELSEWHERE]
    assert [one.current for one in desk.devices.sessions()] == [True]

    other.sign_in(phone)
    other.wait_until(lambda: other.engine.listening)
    desk.devices.end_others()
    other.wait_until(lambda: len(other.ended) == 2, seconds=10)


@pytest.mark.req("D14")
def test_a_leak_is_reported_and_ends_the_others(
    desk: Desk, open_desk: OpenDesk, phone: str
) -> None:
    other = open_desk("second", None)
    other.sign_in(phone)
    sent = desk.devices.request_leak_code()
    report = desk.devices.report_leak(
        sent.request_id, code_of(desk, sent.request_id), "Somebody wrote in my name."
    )
    assert report.case_no
    assert report.sessions_ended == 1
    other.wait_until(lambda: other.account.current() is None, seconds=10)


@pytest.mark.req("A5")
def test_closing_the_account_is_asked_for_withdrawn_and_done(desk: Desk, site: Site) -> None:
    desk.wait_until(lambda: desk.engine.listening)
    assert desk.cancellation.blockers() == ()

    def request() -> None:
        sent = desk.cancellation.request_code()
        account = desk.cancellation.request(sent.request_id, code_of(desk, sent.request_id))
        assert account.state == AccountState.CANCELLING
        assert account.cancellation

    request()
    assert desk.cancellation.withdraw().state == AccountState.ACTIVE
    request()
    with site.change() as conn:
        waiting = cancellations.queue(conn)[-1]
        cancellations.decide_cancellation(conn, site, waiting.id, close=True)
    desk.wait_until(lambda: desk.engine.status().reason == "signed-out", seconds=10)
    assert desk.ended == [SessionEnd.ACCOUNT_CANCELLED]
    assert desk.account.ended() == SessionEnd.ACCOUNT_CANCELLED
