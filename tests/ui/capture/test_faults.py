"""Cameras that go away, freeze or are black, and sound that comes along."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.devices.conftest import sound, sound_server, spoken
from tests.devices.stand_ins import jpeg, write_video
from tests.support.backend import Desk
from tests.support.pulse import SoundServer
from tests.ui.capture.conftest import AGREED, Capture
from vehilink_desktop.devices.player import Playable
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.labels import Label

pytestmark = pytest.mark.req("P8")

__all__ = ["sound", "sound_server", "spoken"]  # fixtures

WithCamera = Callable[[str], Desk]


@pytest.fixture
def with_camera(qapp: QApplication, tmp_path: Path) -> Iterator[WithCamera]:
    """A profile whose camera is a file."""
    desks: list[Desk] = []

    def make(camera: str) -> Desk:
        agreed = (*AGREED, Purpose.VIDEO_SOUND)
        desks.append(Desk(tmp_path / "profile", permissions=agreed, camera=camera))
        return desks[-1]

    yield make
    for desk in desks:
        desk.close()


def texts(capture: Capture) -> list[str]:
    faces = [one for one in capture.page.findChildren(ErrorState) if one.isVisible()]
    return [label.text() for face in faces for label in face.findChildren(Label)]


def test_a_camera_that_stands_still_is_told(
    qtbot: QtBot, with_camera: WithCamera, tmp_path: Path
) -> None:
    (tmp_path / "still.jpg").write_bytes(jpeg(120))
    desk = with_camera(f"file:{tmp_path}/still.jpg")
    capture = Capture(qtbot, desk, "photo")
    finder = capture.page.photo.viewfinder
    capture.until(finder.health.isVisible)
    assert "stands still" in finder.health.accessibleName()


def test_a_camera_in_the_dark_is_told(
    qtbot: QtBot, with_camera: WithCamera, tmp_path: Path
) -> None:
    (tmp_path / "black.jpg").write_bytes(jpeg(0))
    desk = with_camera(f"file:{tmp_path}/black.jpg")
    capture = Capture(qtbot, desk, "photo")
    finder = capture.page.photo.viewfinder
    capture.until(lambda: finder.health.isVisible() and "black" in finder.health.accessibleName())
    capture.until(lambda: capture.page.photo.hint.text == "Too dark")


def test_a_camera_pulled_out_while_recording_leaves_the_take(
    qtbot: QtBot, with_camera: WithCamera, tmp_path: Path
) -> None:
    film = write_video(tmp_path / "film.avi", frames=60)
    desk = with_camera(f"file:{film}")
    capture = Capture(qtbot, desk, "video")
    mode = capture.page.video
    capture.until(lambda: mode.viewfinder.camera)
    capture.qtbot.keyClick(mode.viewfinder.preview, Qt.Key.Key_Space)
    capture.until(lambda: bidi.strip(mode.time.text()) == "0:01")
    film.unlink()
    capture.until(lambda: mode.review.player.seconds)
    assert "went away" in mode.note.accessibleName()
    mode.keep_button.click()
    capture.until(lambda: capture.stored().videos)
    capture.until(lambda: "No camera found" in texts(capture))


def test_a_camera_pulled_out_says_what_to_do_and_comes_back(
    qtbot: QtBot, with_camera: WithCamera, tmp_path: Path
) -> None:
    film = write_video(tmp_path / "film.avi")
    desk = with_camera(f"file:{film}")
    capture = Capture(qtbot, desk, "photo")
    finder = capture.page.photo.viewfinder
    capture.until(lambda: finder.camera)
    film.unlink()
    capture.until(lambda: "The camera is gone" in texts(capture))
    write_video(film)
    finder.open_again()
    capture.until(lambda: finder.camera)


def test_a_video_has_the_sound_of_the_microphone(
    qtbot: QtBot, with_camera: WithCamera, sound: SoundServer, spoken: Path
) -> None:
    desk = with_camera("synthetic")
    capture = Capture(qtbot, desk, "video")
    mode = capture.page.video
    capture.until(lambda: mode.state.text() == "With sound")
    found: list[Playable] = []
    mode.review.player.loaded.connect(found.append)
    speaking = sound.speak(spoken)
    capture.qtbot.keyClick(mode.viewfinder.preview, Qt.Key.Key_Space)
    capture.until(lambda: bidi.strip(mode.time.text()) == "0:01")
    mode.stop_button.click()
    capture.until(lambda: found)
    speaking.terminate()
    speaking.wait()
    assert replace(found[0], seconds=0) == Playable(0, has_picture=True, has_sound=True)
    capture.until(lambda: not desk.backend.permissions.in_use())
