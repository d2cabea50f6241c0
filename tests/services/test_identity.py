"""Proving who one is, over the platform's HTTP, with the staff's word from its console."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import cv2
import pytest

from tests.services.conftest import OpenDesk
from tests.support.clock import ManualClock
from tests.support.desk import Desk
from tests.support.sandbox import Sandbox, new_phone
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.identity_check import CheckState, Method, Scene, Turn
from vehilink_desktop.media.drawn_face import draw_face
from vehilink_desktop.sandbox.identity_checks import confirm_check, refuse_check
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import Site, open_site
from vehilink_desktop.services.identity import FaceShot
from vehilink_desktop.services.profile import Conflict

pytestmark = pytest.mark.req("C6")

WORDS = "Three pictures of your face are sent to the platform, which decides."
YAWS = {Turn.LEFT: 24, Turn.AHEAD: 0, Turn.RIGHT: -24}


@pytest.fixture
def site(platform: Sandbox) -> Iterator[Site]:
    """The platform's staff: a second door to its data."""
    opened = open_site(Settings(data_dir=platform.data_dir))
    yield opened
    opened.db.close()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """Somebody who has just registered."""
    opened = open_desk("newcomer", None)
    opened.register(new_phone())
    return opened


def shots() -> list[FaceShot]:
    """The face ahead is not the first, as the prompts come in random order."""
    pictures = {turn: cv2.imencode(".jpg", draw_face(yaw))[1] for turn, yaw in YAWS.items()}
    return [FaceShot(turn, bytes(picture)) for turn, picture in pictures.items()]


def state(desk: Desk, scene: Scene) -> str:
    return desk.identity.standing(scene).state


def faces(desk: Desk) -> list[str]:
    return [name for name in desk.workspace.vault.names() if name.endswith(".jpg")]


def hand_in(desk: Desk, scene: Scene) -> str:
    """By face, until the platform has it."""
    desk.identity.agree(scene, WORDS)
    check_id = desk.identity.hand_in_faces(scene, shots())
    desk.wait_until(lambda: state(desk, scene) == CheckState.PENDING)
    return check_id


def confirm(desk: Desk, site: Site, check_id: str, scene: Scene) -> None:
    with site.change() as conn:
        confirm_check(conn, site, check_id)
    desk.engine.sync_now()
    desk.wait_until(lambda: state(desk, scene) == CheckState.CONFIRMED)


def test_a_face_is_sent_and_confirmed_and_nothing_of_it_stays(desk: Desk, site: Site) -> None:
    check_id = hand_in(desk, Scene.CERTIFICATION)
    assert faces(desk) == []
    assert desk.identity.standing(Scene.CERTIFICATION).waits
    assert state(desk, Scene.LOST_PHONE) == "none"
    confirm(desk, site, check_id, Scene.CERTIFICATION)
    found = desk.identity.standing(Scene.CERTIFICATION)
    assert (found.method, found.good_check) == (Method.FACE, None)
    assert found.confirmed_at is not None
    account = desk.account.current()
    assert account is not None
    assert account.identity_confirmed_at == found.confirmed_at


def test_the_staffs_refusal_is_told_and_another_try_is_open(desk: Desk, site: Site) -> None:
    check_id = hand_in(desk, Scene.CERTIFICATION)
    with pytest.raises(Known, match="state-conflict"):
        desk.identity.by_staff(Scene.CERTIFICATION, "Call me")
    with site.change() as conn:
        refuse_check(conn, site, check_id, "Two people are in the picture")
    desk.engine.sync_now()
    desk.wait_until(lambda: state(desk, Scene.CERTIFICATION) == CheckState.REFUSED)
    found = desk.identity.standing(Scene.CERTIFICATION)
    assert found.reason == "Two people are in the picture"
    desk.identity.by_staff(Scene.CERTIFICATION, "Call me")
    desk.wait_until(lambda: state(desk, Scene.CERTIFICATION) == CheckState.PENDING)


def test_each_scene_wants_its_own_yes(desk: Desk) -> None:
    desk.identity.agree(Scene.CERTIFICATION, WORDS)
    with pytest.raises(Known, match="face-not-agreed"):
        desk.identity.hand_in_faces(Scene.LOST_PHONE, shots())
    assert desk.identity.standing(Scene.CERTIFICATION).agreed_at is not None
    assert desk.identity.standing(Scene.LOST_PHONE).agreed_at is None
    desk.identity.withdraw(Scene.CERTIFICATION, "Taken back")
    with pytest.raises(Known, match="face-not-agreed"):
        desk.identity.hand_in_faces(Scene.CERTIFICATION, shots())
    assert faces(desk) == []


@pytest.mark.parametrize("how", ["give_up", "withdraw"])
def test_what_has_not_left_is_given_up_with_its_pictures(desk: Desk, how: str) -> None:
    desk.engine.set_working_offline(True)
    desk.identity.agree(Scene.CERTIFICATION, WORDS)
    check_id = desk.identity.hand_in_faces(Scene.CERTIFICATION, shots())
    assert len(faces(desk)) == len(YAWS)
    assert state(desk, Scene.CERTIFICATION) == "queued"
    if how == "give_up":
        desk.identity.give_up(check_id)
    else:
        desk.identity.withdraw(Scene.CERTIFICATION, "Taken back")
    assert faces(desk) == []
    assert state(desk, Scene.CERTIFICATION) == "none"
    assert desk.transfers.rows() == []


def test_a_picture_taken_off_the_way_is_deleted_with_the_others(desk: Desk) -> None:
    desk.engine.set_working_offline(True)
    desk.identity.agree(Scene.CERTIFICATION, WORDS)
    check_id = desk.identity.hand_in_faces(Scene.CERTIFICATION, shots())
    last = [row for row in desk.transfers.rows() if row.kind == "photo"][-1]
    desk.transfers.cancel(last.id)
    found = desk.identity.standing(Scene.CERTIFICATION)
    assert (found.state, found.problem and found.problem.code) == ("parked", "photo-cancelled")
    desk.engine.set_working_offline(False)
    desk.identity.retry(check_id)
    desk.wait_until(lambda: state(desk, Scene.CERTIFICATION) == CheckState.PENDING)
    assert faces(desk) == []


def test_a_code_decides_at_once(desk: Desk) -> None:
    sent = desk.identity.request_code()
    code = desk.account.read_code(sent.request_id)
    assert code
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    with pytest.raises(Known, match="code-wrong"):
        desk.identity.by_code(Scene.CERTIFICATION, sent.request_id, wrong)
    found = desk.identity.standing(Scene.CERTIFICATION)
    assert (found.state, found.reason) == (CheckState.REFUSED, "code-wrong")
    desk.identity.by_code(Scene.CERTIFICATION, sent.request_id, code)
    assert state(desk, Scene.CERTIFICATION) == CheckState.CONFIRMED
    account = desk.account.current()
    assert account is not None
    assert account.identity_confirmed_at is not None


def test_a_lost_phone_is_replaced_once(desk: Desk, site: Site) -> None:
    phone = new_phone()

    def change(check_id: str) -> None:
        sent = desk.profile.request_new_code(phone)
        code = desk.account.read_code(sent.request_id)
        assert code
        desk.profile.change_phone(phone, old=check_id, new=(sent.request_id, code))

    check_id = desk.identity.by_staff(Scene.LOST_PHONE, "It fell into the harbour")
    desk.wait_until(lambda: state(desk, Scene.LOST_PHONE) == CheckState.PENDING)
    assert desk.identity.standing(Scene.LOST_PHONE).good_check is None
    with pytest.raises(Conflict) as waits:
        change(check_id)
    assert (waits.value.code, waits.value.reason) == ("identity-not-confirmed", "pending")
    confirm(desk, site, check_id, Scene.LOST_PHONE)
    assert desk.identity.standing(Scene.LOST_PHONE).good_check == check_id
    change(check_id)
    account = desk.account.current()
    assert account is not None
    assert account.phone_masked.endswith(phone[-4:])
    phone = new_phone()
    with pytest.raises(Conflict) as spent:
        change(check_id)
    assert spent.value.reason == "used"


def test_a_confirmed_lost_phone_is_good_for_a_day(
    open_desk: OpenDesk, site: Site, platform: Sandbox
) -> None:
    clock = ManualClock()
    desk = open_desk("traveller", None, clock)
    desk.register(new_phone())
    check_id = desk.identity.by_staff(Scene.LOST_PHONE, "It fell into the harbour")
    desk.wait_until(lambda: state(desk, Scene.LOST_PHONE) == CheckState.PENDING)
    confirm(desk, site, check_id, Scene.LOST_PHONE)
    assert desk.identity.standing(Scene.LOST_PHONE).good_check == check_id
    clock.advance(timedelta(hours=25).total_seconds())
    assert desk.identity.standing(Scene.LOST_PHONE).good_check is None
