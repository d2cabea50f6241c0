"""Videos: recorded, reviewed, kept; nothing that was recorded gets lost."""

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.ui.capture.conftest import Capture, OpenCapture
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.services.recordings import VIDEO
from vehilink_desktop.ui.capture.video import VideoMode
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.gatekeeper import ConsentSheet

pytestmark = pytest.mark.req("P8")


def video(capture: Capture) -> VideoMode:
    return capture.page.video


def without_sound(capture: Capture) -> None:
    """The camera is on; sound was asked for, and is not wanted now."""
    capture.until(lambda: capture.page.window().findChild(ConsentSheet))
    sheet = capture.page.window().findChild(ConsentSheet)
    assert isinstance(sheet, ConsentSheet)
    sheet.not_now.click()
    capture.until(lambda: video(capture).state.text() == "Without sound")


@pytest.fixture
def ready(open_capture: OpenCapture) -> Capture:
    capture = open_capture("video")
    capture.until(lambda: video(capture).viewfinder.camera)
    without_sound(capture)
    return capture


def record(capture: Capture, until: str = "0:01") -> None:
    """Until the clock on the page says `until`."""
    preview = video(capture).viewfinder.preview
    capture.qtbot.keyClick(preview, Qt.Key.Key_Space)
    capture.until(lambda: bidi.strip(video(capture).time.text()) == until)


def reviewed(capture: Capture) -> None:
    capture.until(lambda: video(capture).keep_button.isVisible())
    capture.until(lambda: video(capture).review.player.seconds)


def test_a_video_is_recorded_reviewed_and_kept(ready: Capture) -> None:
    mode = video(ready)
    record(ready)
    assert not mode.viewfinder.cameras.isEnabled()
    ready.qtbot.keyClick(mode.viewfinder.preview, Qt.Key.Key_Space)
    reviewed(ready)
    ready.until(lambda: not ready.desk.backend.permissions.in_use())
    assert 0.8 < mode.review.player.seconds < 5
    mode.keep_button.click()
    ready.until(lambda: ready.stored().videos)
    ref = ready.stored().videos[0]
    assert (ref.width, ref.height) == (1280, 720)
    assert ready.desk.backend.takes.left_over(ready.id) == []
    ready.until(lambda: mode.viewfinder.camera)


def test_a_press_too_many_begins_no_second_video(ready: Capture) -> None:
    preview = video(ready).viewfinder.preview
    ready.qtbot.keyClick(preview, Qt.Key.Key_Space)
    record(ready)
    assert len(ready.desk.backend.takes.left_over(ready.id)) == 1


def test_a_pause_is_left_out(ready: Capture) -> None:
    mode = video(ready)
    record(ready)
    mode.pause_button.click()
    assert mode.state.text() == "Paused"
    seconds = mode._recorder.seconds if mode._recorder else 0.0
    for _ in range(20):
        with ready.qtbot.waitSignal(mode.viewfinder.frame):
            pass
    assert mode._recorder
    assert mode._recorder.seconds == pytest.approx(seconds, abs=0.1)
    mode.pause_button.click()
    ready.until(lambda: mode._recorder and mode._recorder.seconds > seconds + 0.3)
    mode.stop_button.click()
    reviewed(ready)


@pytest.mark.req("C4")
def test_the_switch_in_the_middle_keeps_the_take(ready: Capture) -> None:
    record(ready)
    ready.desk.backend.permissions.switch(Capability.CAMERA, False, "Off")
    reviewed(ready)
    assert video(ready).note.isVisible()
    assert "switched off" in video(ready).note.accessibleName()
    ready.until(lambda: ready.uses() == ["vehicle_video revoked"])
    assert [one.kind for one in ready.desk.backend.takes.left_over(ready.id)] == [VIDEO]


def test_leaving_in_the_middle_keeps_the_take_for_the_next_time(ready: Capture) -> None:
    record(ready)
    ready.page.leave()
    ready.until(lambda: not ready.desk.backend.permissions.in_use())
    assert len(ready.desk.backend.takes.left_over(ready.id)) == 1
    ready.page.open(f"{ready.id}/video")
    reviewed(ready)
    assert ready.desk.backend.permissions.in_use() == ()


def test_what_a_crash_left_behind_is_reviewed_first(
    ready: Capture, qtbot: QtBot, desk: Desk
) -> None:
    record(ready)
    ready.page.leave()
    again = Capture(qtbot, desk, "video", listing_id=ready.id)
    reviewed(again)
    assert "not kept yet" in video(again).note.accessibleName()


def test_a_discarded_video_is_gone(ready: Capture) -> None:
    mode = video(ready)
    record(ready)
    mode.stop_button.click()
    reviewed(ready)

    def answer() -> None:
        dialog = ready.page.window().findChild(ConfirmDialog)
        assert isinstance(dialog, ConfirmDialog)
        dialog.action.click()

    QTimer.singleShot(0, mode, answer)
    mode.discard_button.click()
    ready.until(lambda: ready.desk.backend.takes.left_over(ready.id) == [])
    ready.until(mode.viewfinder.start_button.isVisible)
    assert not ready.stored().videos


def test_the_part_between_the_handles_and_its_cover_are_kept(ready: Capture) -> None:
    mode = video(ready)
    record(ready, "0:02")
    mode.stop_button.click()
    reviewed(ready)
    mode.review.trim.set_range(0.0, 1.2)
    mode.review.player.seek(1.0)
    mode.review.cover_button.click()
    assert mode.review.cover_at() == pytest.approx(1.0, abs=0.2)
    mode.keep_button.click()
    ready.until(lambda: ready.stored().videos)
    assert ready.stored().videos[0].seconds == pytest.approx(1.2, abs=0.3)


def test_photos_and_videos_take_turns_with_the_camera(ready: Capture) -> None:
    page = ready.page
    page.tabs.setCurrentIndex(0)
    ready.until(lambda: page.photo.viewfinder.camera)
    ready.until(lambda: ready.uses() == ["vehicle_photo None", "vehicle_video done"])


def test_the_buttons_are_large_and_pressed_by_keys(ready: Capture) -> None:
    mode = video(ready)
    assert not mode.line.choice.isVisible(), "nothing to choose from"
    assert mode.record_button.height() >= 44
    assert mode.record_button.accessibleName() == "Record"
    mode.record_button.setFocus()
    ready.qtbot.keyClick(mode.record_button, Qt.Key.Key_Return)
    ready.until(lambda: mode.stop_button.isVisible() and mode.stop_button.height() >= 44)
    ready.until(lambda: bidi.strip(mode.time.text()) == "0:01")
    assert mode.window().focusWidget() is mode.viewfinder.preview, "the same key stops it"
    ready.qtbot.keyClick(mode.viewfinder.preview, Qt.Key.Key_Return)
    reviewed(ready)
