"""The camera: which there are, live frames, still pictures. Nothing opens without a lease."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QImage

from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.devices.frames import USUAL, CameraFormat, CameraInfo, Frame
from vehilink_desktop.devices.health import Health, HealthWatch
from vehilink_desktop.devices.lifetime import let_go_later
from vehilink_desktop.domain.permission import AccessEnd

if TYPE_CHECKING:
    from vehilink_desktop.bridge.backend import CaptureConfig
    from vehilink_desktop.devices.sources import FrameSource
    from vehilink_desktop.services.permissions import Lease

#: libjpeg's scale. High, because the photo pipeline encodes what it keeps once more.
_SHOT_QUALITY = 95
_HEALTH_MS = 500
#: A tenth of a second: later ones are better left out than shown.
_WAITING_FRAMES = 3

#: What a drawn scene can be asked for.
_SCENE_FORMATS = (CameraFormat(1920, 1080, 30.0), USUAL, CameraFormat(640, 480, 30.0))


def list_cameras(lease: Lease, config: CaptureConfig) -> list[CameraInfo]:
    """The default one first. UI thread.

    Raises:
        Known: permission-switched_off when the lease was taken back.
    """
    if lease.revoked:
        raise Known("permission-switched_off")
    kind, _, rest = config.camera.partition(":")
    if kind == "file" and not Path(rest).is_file():
        return []
    if config.camera:
        formats = _SCENE_FORMATS if kind == "synthetic" else ()
        return [CameraInfo(config.camera, config.camera, formats)]
    from vehilink_desktop.devices.qt_camera import connected_cameras

    return connected_cameras()


def to_jpeg(frame: Frame) -> bytes:
    """The frame as a JPEG file without metadata. Any thread; 10 to 30 ms."""
    from vehilink_desktop.media.vision import cv2

    done, data = cv2.imencode(".jpg", frame.pixels, [cv2.IMWRITE_JPEG_QUALITY, _SHOT_QUALITY])
    if not done:
        raise Bug("a frame that is no picture")
    return bytes(data)


def to_image(frame: Frame, width: int, height: int) -> QImage:
    """The frame as large as fits into `width` × `height` pixels, ready to be painted; 1 ms."""
    from vehilink_desktop.media.vision import cv2

    scale = min(width / frame.width, height / frame.height)
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    fits = size == (frame.width, frame.height)
    pixels = frame.pixels if fits else cv2.resize(frame.pixels, size)
    painted = cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA)
    # the array goes with this call: the picture needs bytes of its own
    return QImage(painted.data, *size, 4 * size[0], QImage.Format.Format_RGB32).copy()


class CameraWatch(QObject):
    """Tells when cameras are plugged in or pulled out, until its lease is over.

    Signals:
        changed(list[CameraInfo]): the cameras there are now.
    """

    changed = Signal(object)
    _revoked = Signal()

    def __init__(self, lease: Lease, config: CaptureConfig, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lease = lease
        self._config = config
        self._known = list_cameras(lease, config)
        self._notifier = self._watch()
        self._revoked.connect(self.close)
        lease.on_revoked(lambda: _emit(self._revoked))

    @property
    def cameras(self) -> list[CameraInfo]:
        return list(self._known)

    def close(self) -> None:
        """Stop watching; the lease is not ended by that."""
        if self._notifier:
            self._notifier.deleteLater()
            self._notifier = None

    def _watch(self) -> QObject | None:
        kind, _, rest = self._config.camera.partition(":")
        if kind == "file":
            folder = QFileSystemWatcher([str(Path(rest).parent)], self)
            folder.directoryChanged.connect(self._look)
            return folder
        if self._config.camera:
            return None
        from PySide6.QtMultimedia import QMediaDevices

        devices = QMediaDevices(self)
        devices.videoInputsChanged.connect(self._look)
        return devices

    def _look(self) -> None:
        if self._notifier is None or self._lease.revoked:
            return
        found = list_cameras(self._lease, self._config)
        if found != self._known:
            self._known = found
            self.changed.emit(self.cameras)


class Camera(QObject):
    """A camera that is open from its making until `closed`. Lives on the UI thread.

    It ends its lease once the device is closed, and closes when the lease is revoked.

    Signals:
        frame(Frame): each one; of those that came while the UI thread was busy the last three.
        failed(str): camera-missing, camera-busy, camera-lost or camera-failed; `closed` follows.
        health(Health): whether what it sees is a picture, whenever that changes.
        closed(AccessEnd): the device is closed.
    """

    frame = Signal(object)
    failed = Signal(str)
    health = Signal(object)
    closed = Signal(object)
    _arrived = Signal()
    _source_ended = Signal(object)
    _burst_done = Signal(object, object)

    def __init__(
        self,
        lease: Lease,
        info: CameraInfo,
        wanted: CameraFormat | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lease = lease
        self._next: tuple[CameraInfo, CameraFormat | None] | None = None
        self._newest: Frame | None = None
        self._waiting: deque[Frame] = deque(maxlen=_WAITING_FRAMES)
        self._on_its_way = False
        self._taps: tuple[Callable[[Frame], None], ...] = ()
        self._end: AccessEnd | None = None
        # until `closed` was told: the source's thread must not be the last that knows us
        kept: list[Camera] = [self]
        self.destroyed.connect(lambda: kept.clear())
        self.closed.connect(lambda: kept.clear())
        queued = Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._hand_over, queued)
        self._source_ended.connect(self._on_source_ended, queued)
        self._burst_done.connect(lambda taken, frames: taken(frames), queued)
        self._timer = QTimer(self, interval=_HEALTH_MS)
        self._timer.timeout.connect(self._judge)
        self._open(info, wanted)
        lease.on_revoked(self._stop)

    @property
    def info(self) -> CameraInfo:
        return self._info

    @property
    def wanted(self) -> CameraFormat | None:
        """The format that was asked for; frames say what they really are."""
        return self._wanted

    @property
    def is_open(self) -> bool:
        """Whether `closed` is still to come."""
        return self._end is None

    def choose(self, info: CameraInfo, wanted: CameraFormat | None = None) -> None:
        """Go on with another camera or format, under the same lease."""
        self._next = (info, wanted)
        self._stop()

    def close(self) -> None:
        """Give the device back; `closed` follows."""
        self._next = None
        self._stop()

    def shoot(self) -> Frame:
        """The newest frame, as large as the camera gives it.

        Raises:
            Known: camera-failed when no frame has come yet.
        """
        if self._newest is None:
            raise Known("camera-failed", "no picture has come yet")
        return self._newest

    def burst(
        self, count: int, taken: Callable[[Sequence[Frame]], None], *, apart_s: float = 0.1
    ) -> None:
        """Have `taken` called on the UI thread with the next `count` frames."""
        frames: list[Frame] = []

        def collect(frame: Frame) -> None:
            if len(frames) < count and (not frames or frame.at - frames[-1].at >= apart_s):
                frames.append(frame)
                if len(frames) == count:
                    self.untap(collect)
                    _emit(self._burst_done, taken, frames)

        self.tap(collect)

    def tap(self, each: Callable[[Frame], None]) -> None:
        """Have `each` called with every frame, on the thread it comes on, until `untap`."""
        self._taps = (*self._taps, each)

    def untap(self, each: Callable[[Frame], None]) -> None:
        self._taps = tuple(one for one in self._taps if one != each)

    def _open(self, info: CameraInfo, wanted: CameraFormat | None) -> None:
        # what reads pictures is not loaded before a camera is really used
        from vehilink_desktop.devices.sources import source_for

        self._info, self._wanted = info, wanted or info.best_format()
        self._newest = None
        self._waiting.clear()
        self._watch = HealthWatch(time.monotonic())
        self._health = Health.OK
        self._source: FrameSource = source_for(info, self._wanted)
        # a widget that goes takes its camera along
        self.destroyed.connect(self._source.stop)
        self._timer.start()
        self._source.start(self._took, self._gone)
        if self._lease.revoked:
            self._source.stop()

    def _stop(self) -> None:
        self._source.stop()

    def _took(self, frame: Frame) -> None:
        for tap in self._taps:
            tap(frame)
        self._watch.look(frame)
        self._newest = frame
        self._waiting.append(frame)
        if not self._on_its_way:
            self._on_its_way = True
            _emit(self._arrived)

    def _gone(self, code: str | None) -> None:
        if self._next is None or self._lease.revoked:
            self._lease.end(AccessEnd.LOST if code else AccessEnd.DONE)
        _emit(self._source_ended, code)

    def _hand_over(self) -> None:
        self._on_its_way = False
        while self._waiting and self.is_open:
            self.frame.emit(self._waiting.popleft())

    def _judge(self) -> None:
        now = self._watch.judge(time.monotonic())
        if now is not self._health:
            self._health = now
            self.health.emit(now)

    def _on_source_ended(self, code: str | None) -> None:
        self._source.join()
        if self._next and not self._lease.over:
            following, self._next = self._next, None
            self._open(*following)
            return
        self._timer.stop()
        if self._lease.revoked:
            self._end = AccessEnd.REVOKED
        else:
            self._end = AccessEnd.LOST if code else AccessEnd.DONE
            self._lease.end(self._end)
            if code:
                self.failed.emit(code)
        self.closed.emit(self._end)
        let_go_later(self)


def _emit(signal: SignalInstance, *values: object) -> None:
    # a camera's thread may end after the object that it works for
    with contextlib.suppress(RuntimeError):
        signal.emit(*values)
