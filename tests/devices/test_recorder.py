"""Videos with sound: what goes in comes out, together, whatever ends the recording."""

import io
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from tests.devices.stand_ins import write_video
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.cameras import Camera
from vehilink_desktop.devices.frames import CameraFormat, CameraInfo, Frame
from vehilink_desktop.devices.microphones import RATE, Block
from vehilink_desktop.devices.recorder import VideoEnd, VideoLimits, VideoRecorder
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.services.permissions import Lease

BLOCK_S = 0.02
LIGHT_S = 0.2


class Beeper(QObject):
    """A microphone before which it beeps whenever the camera sees a light."""

    closed = Signal(object)

    def __init__(self, camera: Camera) -> None:
        super().__init__()
        self.is_open = True
        self._takers: tuple[Callable[[Block], None], ...] = ()
        self._lights: list[float] = []
        self._at = time.monotonic()
        camera.tap(self._see)
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._hear)
        self._timer.start()

    def tap(self, taker: Callable[[Block], None]) -> None:
        self._takers = (*self._takers, taker)

    def untap(self, taker: Callable[[Block], None]) -> None:
        self._takers = tuple(one for one in self._takers if one != taker)

    def _see(self, frame: Frame) -> None:
        if frame.pixels.mean() > 200 and frame.at > (self._lights or [0.0])[-1] + 2 * LIGHT_S:
            self._lights.append(frame.at)

    def _hear(self) -> None:
        # a block is told after all the frames that fall into it
        while self._at + 0.1 < time.monotonic():
            t = self._at + np.arange(round(RATE * BLOCK_S)) / RATE
            on = np.zeros(len(t), bool)
            for light in self._lights[-2:]:
                on |= (t >= light) & (t < light + LIGHT_S)
            tone = np.sin(2 * np.pi * 1000 * t) * 20_000 * on
            for taker in self._takers:
                taker(Block(tone.astype(np.int16), self._at))
            self._at += BLOCK_S


class Take:
    """A recording of a camera and what became of it."""

    def __init__(
        self,
        camera_id: str,
        *,
        sound: bool = True,
        limits: VideoLimits | None = None,
        sink: Callable[[bytes], None] | None = None,
    ) -> None:
        self.data = bytearray()
        self.ends: list[VideoEnd] = []
        self.progress: list[tuple[float, int]] = []
        self.camera_ends: list[AccessEnd] = []
        self.lease = Lease(Purpose.VEHICLE_VIDEO)
        wanted = CameraFormat(320, 240, 30.0)
        self.camera = Camera(self.lease, CameraInfo(camera_id, camera_id), wanted)
        self.camera.closed.connect(self.camera_ends.append)
        self.beeper = Beeper(self.camera) if sound else None
        self.recorder = VideoRecorder(
            self.camera, self.beeper, sink or self.data.extend, limits=limits
        )
        self.recorder.progress.connect(lambda s, size: self.progress.append((s, size)))
        self.recorder.ended.connect(self.ends.append)

    def close(self, qtbot: QtBot) -> None:
        self.camera.close()
        qtbot.waitUntil(lambda: bool(self.ends) and bool(self.camera_ends))


def flashing(path: Path) -> Path:
    """A video with a light of 0.2 s in every second."""
    return write_video(path, frames=60, rate=30.0, lit=lambda n: n % 30 < 30 * LIGHT_S)


def read(data: bytes) -> tuple[list[tuple[float, float]], np.ndarray, float]:
    """Brightness of the pictures by their time; the sound; the time of its first sample."""
    with av.open(io.BytesIO(data)) as file:
        pictures = [
            (float(frame.pts * frame.time_base), float(frame.to_ndarray(format="gray").mean()))
            for frame in file.decode(video=0)
        ]
    with av.open(io.BytesIO(data)) as file:
        if not file.streams.audio:
            return pictures, np.zeros(0), 0.0
        frames = list(file.decode(audio=0))
    # the encoder's own run-up stands before everything else, a second too early
    start = next(i for i, f in enumerate(frames) if float(f.pts * f.time_base) > pictures[0][0] - 1)
    sound = np.concatenate([f.to_ndarray().reshape(-1) for f in frames[start:]])
    return pictures, sound, float(frames[start].pts * frames[start].time_base)


def rises(values: np.ndarray, bound: float) -> np.ndarray:
    return np.flatnonzero((values[1:] > bound) & (values[:-1] <= bound)) + 1


def lights_and_beeps(data: bytes) -> tuple[np.ndarray, np.ndarray]:
    """When lights and beeps begin, in seconds of the file."""
    pictures, sound, sound_at = read(data)
    times = np.array([at for at, _ in pictures])
    lights = times[rises(np.array([light for _, light in pictures]), 150)]
    loud = np.abs(sound).reshape(-1)[: len(sound) // 48 * 48].reshape(-1, 48).max(axis=1)
    begins = rises(loud, 0.2)
    beeps = sound_at + begins[np.diff(begins, prepend=-1000) > 100] / 1000
    return lights, beeps


def test_picture_and_sound_are_together_within_40_ms(tmp_path: Path, qtbot: QtBot) -> None:
    take = Take(f"file:{flashing(tmp_path / 'flashes.avi')}")
    qtbot.waitUntil(lambda: take.recorder.seconds >= 3.5, timeout=10_000)
    take.recorder.stop()
    take.close(qtbot)
    assert take.ends == [VideoEnd.STOPPED]
    assert take.recorder.dropped == 0
    lights, beeps = lights_and_beeps(take.data)
    assert len(lights) >= 3
    assert [np.abs(beeps - light).min() <= 0.04 for light in lights[1:]] == [True] * len(lights[1:])
    assert take.recorder.size == len(take.data)
    assert [seconds for seconds, _ in take.progress] == sorted(s for s, _ in take.progress)


def test_a_pause_leaves_no_gap_and_keeps_both_together(tmp_path: Path, qtbot: QtBot) -> None:
    take = Take(f"file:{flashing(tmp_path / 'flashes.avi')}")
    qtbot.waitUntil(lambda: take.recorder.seconds >= 1.3)
    take.recorder.pause()
    assert take.recorder.paused
    qtbot.wait(900)
    paused_at = take.recorder.seconds
    take.recorder.resume()
    qtbot.waitUntil(lambda: take.recorder.seconds >= 3.3)
    take.recorder.stop()
    take.close(qtbot)
    assert paused_at == pytest.approx(1.3, abs=0.2)
    pictures, sound, _ = read(take.data)
    times = [at for at, _ in pictures]
    assert max(b - a for a, b in pairwise(times)) < 0.15
    assert len(sound) / RATE == pytest.approx(times[-1] - times[0], abs=0.3)
    lights, beeps = lights_and_beeps(take.data)
    assert [np.abs(beeps - light).min() <= 0.04 for light in lights[1:]] == [True] * len(lights[1:])


def test_a_video_without_sound_has_none(qtbot: QtBot) -> None:
    take = Take("synthetic", sound=False)
    qtbot.waitUntil(lambda: take.recorder.seconds >= 0.5)
    take.recorder.stop()
    take.close(qtbot)
    pictures, sound, _ = read(take.data)
    assert len(pictures) >= 12
    assert len(sound) == 0


def test_the_first_bytes_leave_while_it_is_recorded(qtbot: QtBot) -> None:
    take = Take("synthetic", sound=False)
    qtbot.waitUntil(lambda: take.recorder.size > 20_000, timeout=10_000)
    assert take.ends == []
    whole_so_far = bytes(take.data)
    take.recorder.stop()
    take.close(qtbot)
    pictures, _, _ = read(whole_so_far)
    assert len(pictures) >= 5


def test_the_limit_of_time_ends_it(qtbot: QtBot) -> None:
    take = Take("synthetic", sound=False, limits=VideoLimits(seconds=0.5))
    qtbot.waitUntil(lambda: take.ends == [VideoEnd.LIMIT], timeout=10_000)
    take.close(qtbot)
    pictures, _, _ = read(take.data)
    assert pictures[-1][0] - pictures[0][0] == pytest.approx(0.5, abs=0.1)


def test_the_limit_of_size_ends_it(qtbot: QtBot) -> None:
    take = Take("synthetic", sound=False, limits=VideoLimits(size=(4 << 20) + 10_000))
    qtbot.waitUntil(lambda: take.ends == [VideoEnd.LIMIT], timeout=10_000)
    take.close(qtbot)
    assert read(take.data)[0]


def test_the_switch_turned_off_keeps_what_was_taken(qtbot: QtBot) -> None:
    take = Take("synthetic")
    qtbot.waitUntil(lambda: take.recorder.seconds >= 1)
    threading.Thread(target=take.lease.revoke).start()
    qtbot.waitUntil(lambda: take.camera_ends == [AccessEnd.REVOKED], timeout=1000)
    qtbot.waitUntil(lambda: take.ends == [VideoEnd.REVOKED])
    pictures, _, _ = read(take.data)
    assert pictures[-1][0] - pictures[0][0] == pytest.approx(take.recorder.seconds, abs=0.1)


def test_a_camera_pulled_out_keeps_what_was_taken(tmp_path: Path, qtbot: QtBot) -> None:
    path = write_video(tmp_path / "walk.avi")
    take = Take(f"file:{path}")
    qtbot.waitUntil(lambda: take.recorder.seconds >= 1)
    path.unlink()
    qtbot.waitUntil(lambda: take.ends == [VideoEnd.LOST])
    pictures, _, _ = read(take.data)
    assert pictures[-1][0] - pictures[0][0] == pytest.approx(take.recorder.seconds, abs=0.1)


def test_a_microphone_that_goes_ends_it_too(qtbot: QtBot) -> None:
    take = Take("synthetic")
    assert take.beeper
    qtbot.waitUntil(lambda: take.recorder.seconds >= 0.5)
    take.beeper.closed.emit(AccessEnd.LOST)
    qtbot.waitUntil(lambda: take.ends == [VideoEnd.LOST])
    take.close(qtbot)
    assert read(take.data)[0]


def test_a_full_disk_ends_it(qtbot: QtBot) -> None:
    kept = bytearray()

    def sink(piece: bytes) -> None:
        if len(kept) > 30_000:
            raise Known("disk-full")
        kept.extend(piece)

    take = Take("synthetic", sound=False, sink=sink)
    qtbot.waitUntil(lambda: take.ends == [VideoEnd.UNWRITABLE], timeout=10_000)
    take.close(qtbot)
    assert isinstance(take.recorder.error, Known)
    assert take.recorder.size == len(kept)
    assert len(read(kept)[0]) > 3


def test_stopped_before_the_first_picture_there_is_nothing(qtbot: QtBot) -> None:
    take = Take("synthetic:dragon")
    take.recorder.stop()
    take.close(qtbot)
    assert take.ends == [VideoEnd.STOPPED]
    assert take.data == b""


def test_without_a_word_from_the_microphone_it_waits(qtbot: QtBot) -> None:
    take = Take("synthetic")
    assert take.beeper
    take.beeper._timer.stop()
    take.beeper._timer.timeout.disconnect()
    qtbot.wait(400)
    take.recorder.stop()
    take.close(qtbot)
    assert (take.ends, take.recorder.seconds) == ([VideoEnd.STOPPED], 0.0)


def test_another_format_in_the_middle_ends_it(qtbot: QtBot) -> None:
    take = Take("synthetic", sound=False)
    qtbot.waitUntil(lambda: take.recorder.seconds >= 0.5)
    take.camera.choose(take.camera.info, CameraFormat(640, 480, 30.0))
    qtbot.waitUntil(lambda: take.ends == [VideoEnd.LOST])
    take.close(qtbot)
    assert read(take.data)[0]


def test_a_busy_machine_bunches_pictures_and_none_breaks_the_take(qtbot: QtBot) -> None:
    take = Take("synthetic", sound=False)
    qtbot.waitUntil(lambda: take.recorder.seconds >= 0.3)
    newest = take.camera.shoot()
    for number in range(8):
        take.recorder._take_frame(Frame(newest.pixels, newest.at + number * 1e-6, 0))
    qtbot.waitUntil(lambda: take.recorder.seconds >= 0.8)
    take.recorder.stop()
    take.close(qtbot)
    assert take.ends == [VideoEnd.STOPPED]
    assert take.recorder.dropped >= 6


def test_a_closed_camera_cannot_be_recorded(qtbot: QtBot) -> None:
    take = Take("synthetic")
    take.close(qtbot)
    ends: list[VideoEnd] = []
    late = VideoRecorder(take.camera, None, bytearray().extend)
    late.ended.connect(ends.append)
    qtbot.waitUntil(lambda: ends == [VideoEnd.LOST])
