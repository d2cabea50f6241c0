"""Where frames come from: a camera, a file or a stream that stands in for one, a drawn scene."""

from __future__ import annotations

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.frames import USUAL, CameraFormat, CameraInfo, Frame
from vehilink_desktop.devices.mjpeg import MjpegStream
from vehilink_desktop.devices.scenes import Scene, scene_for
from vehilink_desktop.media.vision import cv2

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Pixels

log = logging.getLogger(__name__)

OnFrame = Callable[[Frame], None]
#: Told once, after the device is closed: why it closed by itself, or None after `stop`.
OnEnd = Callable[[str | None], None]

#: A reader this far behind its pace goes on from now instead of hurrying after it.
_PATIENCE_S = 0.25


class FrameSource(Protocol):
    """One opening of a camera. Its two callbacks may come on any thread.

    The codes told to `on_end`: camera-missing, camera-busy, camera-lost, camera-failed.
    """

    def start(self, on_frame: OnFrame, on_end: OnEnd) -> None:
        """Begin; called once."""

    def stop(self) -> None:
        """Close. Any thread, any number of times; returns at once and `on_end` follows."""

    def join(self) -> None:
        """After `on_end` was told: wait until nothing of it runs any more."""


class ThreadedSource(ABC):
    """A source whose frames are waited for in a thread of their own."""

    def __init__(self) -> None:
        self._stopping = threading.Event()

    def start(self, on_frame: OnFrame, on_end: OnEnd) -> None:
        self._thread = threading.Thread(target=self._run, args=(on_frame, on_end), name="camera")
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()

    def join(self) -> None:
        self._thread.join()

    @abstractmethod
    def _pictures(self) -> Generator[tuple[Pixels, float], None, None]:
        """Open, give pictures at the camera's pace, each with when it was taken, close.

        Raises:
            Known: With one of the codes of `FrameSource`.
        """

    def _wait_until(self, due: float) -> float:
        """Sleep until `due` or until stopped; what `due` counts as from here on."""
        now = time.monotonic()
        if now - due > _PATIENCE_S:
            return now
        self._stopping.wait(max(0.0, due - now))
        return due

    def _run(self, on_frame: OnFrame, on_end: OnEnd) -> None:
        code: str | None = "camera-lost"
        try:
            with closing(self._pictures()) as pictures:
                for number, (pixels, at) in enumerate(pictures):
                    if self._stopping.is_set():
                        break
                    pixels.setflags(write=False)
                    on_frame(Frame(pixels, at, number))
        except Known as error:
            code = error.code
        except Exception:
            log.exception("a source of frames broke")
            code = "camera-failed"
        on_end(None if self._stopping.is_set() else code)


class SceneSource(ThreadedSource):
    """A drawn scene, for machines without a camera."""

    def __init__(self, scene: Callable[[], Scene], rate: float) -> None:
        super().__init__()
        self._scene = scene
        self._period = 1 / rate

    def _pictures(self) -> Generator[tuple[Pixels, float], None, None]:
        scene = self._scene()
        due = time.monotonic()
        number = 0
        while not self._stopping.is_set():
            yield scene.picture(number), due
            number += 1
            due = self._wait_until(due + self._period)


class FileSource(ThreadedSource):
    """A video file at its own pace, over and over; a picture file is a camera that froze.

    Taking the file away is like pulling the plug.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def _pictures(self) -> Generator[tuple[Pixels, float], None, None]:
        due = time.monotonic()
        while not self._stopping.is_set():
            if not self._path.is_file():
                raise Known("camera-missing", str(self._path))
            video = cv2.VideoCapture(str(self._path))
            try:
                for pixels, seconds in self._once(video):
                    yield pixels, due
                    due = self._wait_until(due + seconds)
            finally:
                video.release()

    def _once(self, video: cv2.VideoCapture) -> Iterator[tuple[Pixels, float]]:
        """The pictures of one round, each with the seconds until the next."""
        rate = video.get(cv2.CAP_PROP_FPS)
        usual = 1 / rate if 1 <= rate <= 240 else 1 / USUAL.rate
        before: float | None = None
        read, pixels = video.read()
        if not read:
            raise Known("camera-failed", str(self._path))
        while read and not self._stopping.is_set():
            at = video.get(cv2.CAP_PROP_POS_MSEC) / 1000
            step = at - before if before is not None else usual
            before = at
            yield np.asarray(pixels, np.uint8), step if 0 < step < 1 else usual
            if not self._path.exists():
                raise Known("camera-lost", str(self._path))
            read, pixels = video.read()


class StreamSource(ThreadedSource):
    """A camera in the network that sends JPEG pictures over HTTP."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._stream = MjpegStream(url)

    def stop(self) -> None:
        super().stop()
        self._stream.cut()

    def _pictures(self) -> Generator[tuple[Pixels, float], None, None]:
        with self._stream as stream:
            for jpeg in stream.pictures():
                pixels = cv2.imdecode(jpeg, cv2.IMREAD_COLOR)
                if pixels is None:
                    raise Known("camera-failed", "not a picture")
                yield np.asarray(pixels, np.uint8), time.monotonic()


def source_for(info: CameraInfo, wanted: CameraFormat | None) -> FrameSource:
    """What gives the frames of `info`; nothing is opened before its `start`."""
    kind, _, rest = info.id.partition(":")
    if kind == "synthetic":
        size = wanted or USUAL
        return SceneSource(lambda: scene_for(rest, size.width, size.height), size.rate)
    if kind == "file":
        return FileSource(Path(rest))
    if kind == "http":
        return StreamSource(info.id)
    from vehilink_desktop.devices.qt_camera import QtCameraSource

    return QtCameraSource(info.id, wanted)
