"""Photos: straight into the vehicle with what they show, and back out of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.ui.capture.conftest import Capture, OpenCapture
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.domain.shots import BodyZone, Shot
from vehilink_desktop.ui.capture.photo import PhotoMode
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.gatekeeper import ConsentSheet
from vehilink_desktop.ui.common.labels import Label

pytestmark = pytest.mark.req("P8")


@pytest.fixture
def live(open_capture: OpenCapture) -> Capture:
    """With pictures coming in."""
    capture = open_capture("photo")
    capture.until(lambda: photo(capture).viewfinder.camera)
    return capture


def photo(capture: Capture) -> PhotoMode:
    return capture.page.photo


def shots(capture: Capture) -> list[str | None]:
    return [ref.shot for ref in capture.stored().photos]


def press(capture: Capture) -> None:
    """Take the next frame; the same one twice would be refused."""
    with capture.qtbot.waitSignal(photo(capture).viewfinder.frame):
        pass
    capture.qtbot.keyClick(photo(capture).viewfinder.preview, Qt.Key.Key_Space)


def test_each_press_takes_the_next_wanted_shot(live: Capture) -> None:
    assert photo(live).shots.shot is Shot.FRONT_THREE_QUARTER
    press(live)
    press(live)
    live.until(lambda: shots(live) == [Shot.FRONT_THREE_QUARTER, Shot.FRONT])
    assert photo(live).shots.shot is Shot.LEFT_SIDE
    live.until(lambda: photo(live).shots.count.text() == "2 of 19 shots")
    live.until(lambda: all(tile.photo_id for tile in photo(live).strip.tiles))
    width = live.stored().photos[0].width
    assert width == 1280


def test_a_chosen_shot_is_taken_and_the_missing_ones_follow(live: Capture) -> None:
    photo(live).shots.choose(Shot.VIN_PLATE)
    live.qtbot.mouseClick(photo(live).shutter, Qt.MouseButton.LeftButton)
    live.until(lambda: shots(live) == [Shot.VIN_PLATE])
    assert photo(live).shots.shot is Shot.TYRE_FRONT_LEFT


def test_the_route_names_the_shot(open_capture: OpenCapture) -> None:
    capture = open_capture("photo/dashboard")
    capture.until(lambda: photo(capture).viewfinder.camera)
    assert photo(capture).shots.shot is Shot.DASHBOARD


def test_holding_the_key_takes_several_of_one_shot(live: Capture) -> None:
    preview = photo(live).viewfinder.preview
    live.qtbot.keyPress(preview, Qt.Key.Key_Space)
    live.until(lambda: len(photo(live).strip.tiles) >= 3)
    live.qtbot.keyRelease(preview, Qt.Key.Key_Space)
    taken = len(photo(live).strip.tiles)
    live.until(lambda: shots(live) == [Shot.FRONT_THREE_QUARTER] * taken)
    assert photo(live).shots.shot is Shot.FRONT


def test_a_flaw_is_tied_to_a_zone_of_the_body(live: Capture) -> None:
    mode = photo(live)
    mode.shots.choose(Shot.FLAW)
    assert not mode.shutter.isEnabled()
    car = mode.flaw.zones.car
    live.qtbot.mouseClick(
        car, Qt.MouseButton.LeftButton, pos=car.place_of(BodyZone.LEFT_REAR_DOOR).toPoint()
    )
    assert mode.flaw.zones.list.value() == BodyZone.LEFT_REAR_DOOR
    live.qtbot.keyClicks(mode.flaw.text.controls()[0], "Scratch, 4 cm")
    live.qtbot.mouseClick(mode.shutter, Qt.MouseButton.LeftButton)
    live.until(lambda: live.stored().photos)
    ref = live.stored().photos[0]
    assert (ref.shot, ref.zone, ref.note) == (
        Shot.FLAW, BodyZone.LEFT_REAR_DOOR, "Scratch, 4 cm",
    )  # fmt: skip
    assert mode.shots.shot is Shot.FLAW


def test_a_picture_taken_back_comes_again_with_its_shot(live: Capture) -> None:
    press(live)
    press(live)
    live.until(lambda: len(shots(live)) == 2 and photo(live).strip.tiles[0].photo_id)
    photo(live).strip.tiles[0].remove.click()
    live.until(lambda: shots(live) == [Shot.FRONT_THREE_QUARTER])
    live.undo_last()
    live.until(lambda: shots(live) == [Shot.FRONT_THREE_QUARTER, Shot.FRONT])


def test_undo_takes_the_last_picture_back(live: Capture) -> None:
    press(live)
    live.until(lambda: photo(live).strip.tiles and photo(live).strip.tiles[0].photo_id)
    undo = live.page.actions_menu()[0]
    assert isinstance(undo, QAction)
    undo.trigger()
    live.until(lambda: not shots(live))
    live.until(lambda: photo(live).shots.count.text() == "0 of 19 shots")


def test_undo_pressed_twice_at_once_takes_two_back(live: Capture) -> None:
    press(live)
    press(live)
    live.until(lambda: all(tile.photo_id for tile in photo(live).strip.tiles))
    undo = live.page.actions_menu()[0]
    undo.trigger()
    undo.trigger()
    live.until(lambda: not shots(live))


def test_a_picture_that_left_the_strip_is_stored_all_the_same(live: Capture) -> None:
    press(live)
    photo(live).strip.clear()
    live.until(lambda: shots(live) == [Shot.FRONT_THREE_QUARTER])


@pytest.mark.req("C4")
def test_leaving_closes_the_camera(live: Capture) -> None:
    live.page.leave()
    live.until(lambda: not live.desk.backend.permissions.in_use())
    live.until(lambda: live.uses() == ["vehicle_photo done"])
    assert not photo(live).shutter.isEnabled()
    assert not photo(live).viewfinder.preview.picture_rect()


@pytest.mark.req("C4")
def test_hiding_closes_the_camera(live: Capture) -> None:
    live.page.hide()
    live.until(lambda: live.uses() == ["vehicle_photo done"])


@pytest.mark.req("C4")
def test_the_switch_closes_the_camera_and_the_page_says_so(live: Capture) -> None:
    live.desk.backend.permissions.switch(Capability.CAMERA, False, "Off")
    live.until(photo(live).viewfinder.start_button.isVisible)
    live.until(lambda: live.uses() == ["vehicle_photo revoked"])
    photo(live).viewfinder.start_button.click()
    live.until(lambda: live.page.window().findChild(ConsentSheet))
    sheet = live.page.window().findChild(ConsentSheet)
    assert isinstance(sheet, ConsentSheet)
    sheet.allow.click()
    live.until(lambda: photo(live).viewfinder.camera)


def test_another_size_is_chosen_while_it_runs(live: Capture) -> None:
    finder = photo(live).viewfinder
    finder.formats.box.setCurrentIndex(0)
    finder.formats.box.activated.emit(0)
    live.until(lambda: finder.camera and finder.camera.shoot().width == 1920)
    press(live)
    live.until(lambda: live.stored().photos)
    assert live.stored().photos[0].width == 1920


def test_without_a_camera_the_page_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    object.__setattr__(desk.backend.capture, "camera", "file:/nowhere/film.avi")
    capture = Capture(qtbot, desk)
    capture.until(lambda: capture.page.findChildren(ErrorState))
    texts = [label.text() for label in capture.page.findChildren(ErrorState)[0].findChildren(Label)]
    assert "No camera found" in texts
    capture.until(lambda: not desk.backend.permissions.in_use())


def test_the_shutter_is_large_and_pressed_by_keys(live: Capture) -> None:
    shutter = photo(live).shutter
    assert shutter.height() >= 44
    assert shutter.accessibleName() == "Take picture"
    shutter.setFocus()
    live.qtbot.keyClick(shutter, Qt.Key.Key_Return)
    live.until(lambda: len(shots(live)) == 1)
