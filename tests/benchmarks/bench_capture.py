"""What a live camera costs, how quick the shutter is, and how quick a device closes."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_sound import microphone_close_s
from tests.benchmarks.result import Measured, benchmark
from tests.support.rude_server import RudeServer, Talk
from vehilink_desktop.devices.cameras import Camera, to_jpeg
from vehilink_desktop.devices.frames import USUAL, CameraFormat, CameraInfo, Frame
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.media.photos import PhotoPreparer
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui.common.frame_view import FrameView

FULL_HD = CameraFormat(1920, 1080, 30.0)
CPU_SECONDS = 20.0
LONG_SECONDS = 60.0
SHOTS = 20
TRIES = 100


class Live:
    """A drawn scene at 1280 × 720 and 30 a second, painted into a window of the same size."""

    def __init__(self, wanted: CameraFormat = USUAL, spec: str = "synthetic") -> None:
        self.application = QApplication.instance() or QApplication([])
        self.view = FrameView()
        self.view.resize(wanted.width, wanted.height)
        self.view.show()
        self.sent = 0
        self.lease = Lease(Purpose.CAMERA_TEST)
        self.camera = Camera(self.lease, CameraInfo(spec, spec), wanted)
        self.camera.frame.connect(self.view.show_frame)
        until(lambda: self.view.painted > 0)

    def count(self, _frame: Frame) -> None:
        self.sent += 1

    def run(self, seconds: float) -> float:
        """Let it run; the process's CPU seconds, of all its threads."""
        began = time.process_time()
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()
        return time.process_time() - began

    def close(self) -> None:
        self.camera.close()
        until(lambda: not self.camera.is_open)


def until(reached: Callable[[], bool], limit_s: float = 10.0) -> None:
    """Let Qt work until `reached`."""
    end = time.monotonic() + limit_s
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents()
        threading.Event().wait(0.002)


@benchmark("preview_cpu_share", unit="of one core", goal="value <= 0.3")
def preview_cpu_share(folder: Path) -> Measured:
    """Source, hand-over and painting together."""
    live = Live()
    share = live.run(CPU_SECONDS) / CPU_SECONDS
    live.close()
    return Measured(share)


@benchmark("preview_dropped_frames", unit="frames in 60 s", goal="value <= 0")
def preview_dropped_frames(folder: Path) -> Measured:
    """Frames that the camera gave and nobody saw, or that the camera itself fell short of."""
    live = Live()
    live.camera.tap(live.count)
    before = live.view.painted
    live.run(LONG_SECONDS)
    painted, sent = live.view.painted - before, live.sent
    live.close()
    due = int(LONG_SECONDS * USUAL.rate)
    return Measured(max(0, sent - painted - 1) + max(0, due - sent - 1))


@benchmark("shutter_ms", unit="ms", goal="value <= 150")
def shutter_ms(folder: Path) -> Measured:
    """From the press, at 1920 × 1080, to the thumbnail that the pipeline makes of the picture.

    The slowest but one of 20, with the decoding process running, as it is on the page.
    """
    live = Live(FULL_HD)
    preparer = PhotoPreparer(workers=1)
    taken: list[float] = []
    try:
        preparer.prepare_bytes(to_jpeg(live.camera.shoot()))
        for _ in range(SHOTS):
            live.run(0.1)
            began = time.perf_counter()
            prepared = preparer.prepare_bytes(to_jpeg(live.camera.shoot()))
            thumbnail = QPixmap()
            assert thumbnail.loadFromData(prepared.thumbnail)
            taken.append((time.perf_counter() - began) * 1000)
    finally:
        preparer.close()
        live.close()
    return Measured(sorted(taken)[-2])


@benchmark("revoke_close_s", unit="s, the slowest of 200", goal="value <= 1")
def revoke_close_s(folder: Path) -> Measured:
    """From the switch to the closed device: cameras in every state, and microphones."""
    application = QApplication.instance() or QApplication([])
    with RudeServer(Talk.hang) as server:
        specs = ["synthetic", server.url]
        cameras = [_revoked(specs[n % 2], wait=n % 4 >= 2) for n in range(TRIES)]
    microphones = microphone_close_s(TRIES)
    del application
    return Measured(max(*cameras, *microphones))


def _revoked(spec: str, *, wait: bool) -> float:
    ended: list[float] = []
    lease = Lease(Purpose.CAMERA_TEST, ended=lambda _how: ended.append(time.monotonic()))
    camera = Camera(lease, CameraInfo(spec, spec), USUAL)
    if wait:
        end = time.monotonic() + 0.1
        until(lambda: time.monotonic() >= end)
    began = time.monotonic()
    lease.revoke()
    until(lambda: not camera.is_open)
    return ended[0] - began
