"""Opening, watching, shooting and closing a camera, with what stands in for one."""

import threading
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.devices.stand_ins import jpeg, mjpeg, write_video
from tests.support.permissions import System
from tests.support.rude_server import RudeServer, Talk
from vehilink_desktop.bridge.backend import CaptureConfig
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.cameras import Camera, CameraWatch, list_cameras, to_image, to_jpeg
from vehilink_desktop.devices.frames import CameraFormat, CameraInfo, Frame
from vehilink_desktop.devices.health import Health
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.services.permissions import Lease

SMALL = CameraFormat(320, 240, 30.0)


class Opened:
    """A camera under a lease, and everything it said."""

    def __init__(self, camera_id: str, wanted: CameraFormat | None = SMALL) -> None:
        self.ends: list[AccessEnd] = []
        self.lease = Lease(Purpose.VEHICLE_PHOTO, ended=self.ends.append)
        self.frames: list[Frame] = []
        self.codes: list[str] = []
        self.closed: list[AccessEnd] = []
        self.healths: list[Health] = []
        self.camera = Camera(self.lease, CameraInfo(camera_id, camera_id), wanted)
        self.camera.frame.connect(self.frames.append)
        self.camera.failed.connect(self.codes.append)
        self.camera.closed.connect(self.closed.append)
        self.camera.health.connect(self.healths.append)


def config(camera: str) -> CaptureConfig:
    return CaptureConfig(camera, System())


def lease() -> Lease:
    return Lease(Purpose.VEHICLE_PHOTO)


@pytest.mark.parametrize("spec", ["synthetic", "synthetic:qr", "synthetic:vin", "synthetic:face"])
def test_a_scene_gives_frames_of_the_chosen_format(spec: str, qtbot: QtBot) -> None:
    opened = Opened(spec)
    qtbot.waitUntil(lambda: len(opened.frames) >= 3)
    opened.camera.close()
    qtbot.waitUntil(lambda: opened.closed == [AccessEnd.DONE])
    assert opened.ends == [AccessEnd.DONE]
    assert opened.frames[0].pixels.shape == (240, 320, 3)
    numbers = [frame.number for frame in opened.frames]
    assert numbers == sorted(set(numbers))
    assert not opened.frames[0].pixels.flags.writeable
    assert not opened.camera.is_open


def test_a_scene_nobody_knows_is_a_missing_camera(qtbot: QtBot) -> None:
    opened = Opened("synthetic:dragon")
    qtbot.waitUntil(lambda: opened.closed == [AccessEnd.LOST])
    assert (opened.codes, opened.ends) == (["camera-missing"], [AccessEnd.LOST])


def test_a_file_is_played_at_its_own_pace_and_again(tmp_path: Path, qtbot: QtBot) -> None:
    path = write_video(tmp_path / "walk.avi", frames=10, rate=25.0)
    opened = Opened(f"file:{path}")
    qtbot.waitUntil(lambda: len(opened.frames) > 14)
    opened.camera.close()
    qtbot.waitUntil(lambda: bool(opened.closed))
    first, last = opened.frames[0], opened.frames[-1]
    assert last.at - first.at == pytest.approx((last.number - first.number) / 25, abs=0.15)


@pytest.mark.parametrize("content", [b"", b"not a video at all" * 100])
def test_a_file_that_is_no_video_fails(content: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    opened = Opened(f"file:{path}")
    qtbot.waitUntil(lambda: opened.closed == [AccessEnd.LOST])
    assert opened.codes == ["camera-failed"]


def test_a_camera_that_is_pulled_out_is_lost(tmp_path: Path, qtbot: QtBot) -> None:
    path = write_video(tmp_path / "walk.avi")
    opened = Opened(f"file:{path}")
    qtbot.waitUntil(lambda: bool(opened.frames))
    path.unlink()
    qtbot.waitUntil(lambda: opened.closed == [AccessEnd.LOST])
    assert (opened.codes, opened.ends) == (["camera-lost"], [AccessEnd.LOST])


def test_a_stream_gives_its_pictures_and_its_end_is_a_loss(qtbot: QtBot) -> None:
    pictures = [jpeg(shade) for shade in (40, 90, 140)]

    watched = threading.Event()

    def play(talk: Talk) -> None:
        watched.wait(10)
        mjpeg(talk, pictures)
        talk.close()

    with RudeServer(play) as server:
        opened = Opened(server.url)
        seen: list[Frame] = []
        opened.camera.tap(seen.append)
        watched.set()
        qtbot.waitUntil(lambda: opened.closed == [AccessEnd.LOST])
    assert opened.codes == ["camera-lost"]
    assert [round(int(frame.pixels[5, 5, 0]), -1) for frame in seen] == [40, 90, 140]


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi",
        b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n"
        b"--b\r\nContent-Length: 99999999999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n"
        b"--b\r\nContent-Length: 4\r\n\r\njunk\r\n",
    ],
)
def test_an_answer_without_pictures_fails(answer: bytes, qtbot: QtBot) -> None:

    def say(talk: Talk) -> None:
        talk.raw(answer)
        talk.hang()

    with RudeServer(say) as server:
        opened = Opened(server.url)
        qtbot.waitUntil(lambda: opened.closed == [AccessEnd.LOST])
    assert opened.codes == ["camera-failed"]


def test_an_address_where_nobody_listens_is_a_missing_camera(qtbot: QtBot) -> None:
    opened = Opened("http://127.0.0.1:9/")
    qtbot.waitUntil(lambda: opened.closed == [AccessEnd.LOST])
    assert opened.codes == ["camera-missing"]


def test_a_lease_taken_back_before_the_opening_closes_it(qtbot: QtBot) -> None:
    ends: list[AccessEnd] = []
    taken_back = Lease(Purpose.SCAN, ended=ends.append)
    taken_back.revoke()
    camera = Camera(taken_back, CameraInfo("synthetic", "synthetic"), SMALL)
    with qtbot.waitSignal(camera.closed, timeout=1000) as closed:
        pass
    assert closed.args == [AccessEnd.REVOKED]
    assert ends == [AccessEnd.REVOKED]
    with pytest.raises(Known):
        list_cameras(taken_back, config("synthetic"))


@pytest.mark.parametrize("state", ["opening", "running", "frozen", "never answering"])
def test_a_revoked_camera_is_closed_within_a_second(
    state: str, tmp_path: Path, qtbot: QtBot, intensity: float
) -> None:
    def freeze(talk: Talk) -> None:
        mjpeg(talk, [jpeg(90)])
        talk.hang()

    for _ in range(max(1, round(25 * intensity))):
        with RudeServer(Talk.hang if state == "never answering" else freeze) as server:
            opened = Opened("synthetic" if state in ("opening", "running") else server.url)
            if state in ("running", "frozen"):
                qtbot.waitUntil(lambda o=opened: bool(o.frames))  # type: ignore[misc]
            with qtbot.waitSignal(opened.camera.closed, timeout=1000) as closed:
                # any thread may be the one on which the switch is turned off
                threading.Thread(target=opened.lease.revoke).start()
        assert closed.args == [AccessEnd.REVOKED]
        assert opened.ends == [AccessEnd.REVOKED]
        assert opened.codes == []


def test_another_format_is_chosen_under_the_same_lease(qtbot: QtBot) -> None:
    opened = Opened("synthetic")
    qtbot.waitUntil(lambda: bool(opened.frames))
    opened.camera.choose(CameraInfo("synthetic:qr", "qr"), CameraFormat(640, 480, 30.0))
    qtbot.waitUntil(lambda: opened.frames[-1].width == 640)
    assert (opened.closed, opened.ends) == ([], [])
    opened.camera.close()
    qtbot.waitUntil(lambda: opened.closed == [AccessEnd.DONE])


def test_a_camera_goes_with_its_widget(qtbot: QtBot) -> None:
    opened = Opened("synthetic")
    qtbot.waitUntil(lambda: bool(opened.frames))
    opened.camera.deleteLater()
    qtbot.waitUntil(lambda: opened.ends == [AccessEnd.DONE])


def test_a_still_picture_is_the_newest_frame_in_full_size(qtbot: QtBot) -> None:
    opened = Opened("synthetic:qr", CameraFormat(1920, 1080, 30.0))
    with pytest.raises(Known):
        opened.camera.shoot()
    qtbot.waitUntil(lambda: bool(opened.frames))
    still = opened.camera.shoot()
    opened.camera.close()
    qtbot.waitUntil(lambda: bool(opened.closed))
    back = cv2.imdecode(np.frombuffer(to_jpeg(still), np.uint8), cv2.IMREAD_COLOR)
    assert back is not None
    assert back.shape == (1080, 1920, 3)
    assert np.abs(back.astype(int) - still.pixels).mean() < 2


@pytest.mark.parametrize(
    ("room", "size"), [((320, 180), (320, 180)), ((200, 900), (200, 112)), ((160, 90), (160, 90))]
)
def test_a_frame_is_painted_as_large_as_there_is_room(
    room: tuple[int, int], size: tuple[int, int]
) -> None:
    pixels = np.full((90, 160, 3), (10, 120, 240), np.uint8)
    image = to_image(Frame(pixels, 0.0, 0), *room)
    assert (image.width(), image.height()) == size
    assert image.pixelColor(0, 0).getRgb() == (240, 120, 10, 255)


def test_a_burst_is_different_frames(qtbot: QtBot) -> None:
    opened = Opened("synthetic")
    bursts: list[list[Frame]] = []
    opened.camera.burst(4, lambda frames: bursts.append(list(frames)), apart_s=0.05)
    qtbot.waitUntil(lambda: bool(bursts))
    opened.camera.close()
    qtbot.waitUntil(lambda: bool(opened.closed))
    (frames,) = bursts
    gaps = [b.at - a.at for a, b in pairwise(frames)]
    assert len(frames) == 4
    assert all(gap >= 0.05 for gap in gaps)


def test_a_camera_that_shows_one_picture_for_ever_is_called_frozen(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "still.png"
    cv2.imwrite(str(path), np.full((240, 320, 3), 120, np.uint8))
    opened = Opened(f"file:{path}")
    qtbot.waitUntil(lambda: opened.healths == [Health.FROZEN], timeout=5000)
    opened.camera.close()
    qtbot.waitUntil(lambda: bool(opened.closed))


def test_cameras_come_and_go(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "camera.avi"
    held = lease()
    watch = CameraWatch(held, config(f"file:{path}"))
    assert watch.cameras == []
    with qtbot.waitSignal(watch.changed):
        write_video(path)
    assert [info.id for info in watch.cameras] == [f"file:{path}"]
    with qtbot.waitSignal(watch.changed):
        path.unlink()
    assert watch.cameras == []
    held.revoke()
    with qtbot.assertNotEmitted(watch.changed, wait=200):
        write_video(path)


def test_the_usual_format_is_chosen_of_many() -> None:
    info = list_cameras(lease(), config("synthetic"))[0]
    assert info.best_format() == CameraFormat(1280, 720, 30.0)
    assert CameraInfo("x", "x").best_format() is None
