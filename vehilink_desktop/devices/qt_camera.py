"""Cameras as Qt sees them: their list, and one of them as a source of frames.

`pixels_of` and everything behind the video sink are tested with frames made by hand. That a real
camera opens could not be tried where this was written, so `QtCameraSource` does little.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from vehilink_desktop.devices.frames import CameraFormat, CameraInfo, Frame
from vehilink_desktop.devices.sources import OnEnd, OnFrame
from vehilink_desktop.media.vision import cv2

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Pixels

#: A camera that gives no picture for so long does not work: opening takes a second or two.
_FIRST_FRAME_MS = 8000

_Layout = QVideoFrameFormat.PixelFormat


def connected_cameras() -> list[CameraInfo]:
    """The default one first. Asking opens device nodes on some systems."""
    default = QMediaDevices.defaultVideoInput().id()
    devices = sorted(QMediaDevices.videoInputs(), key=lambda one: one.id() != default)
    return [CameraInfo(_id(one), one.description(), _formats(one)) for one in devices]


def pixels_of(frame: QVideoFrame) -> Pixels | None:
    """Blue green red, an array of its own; None when the frame cannot be read."""
    convert = _CONVERTED.get(frame.pixelFormat())
    if convert is None:
        return _pixels_of_image(frame.toImage().convertToFormat(QImage.Format.Format_BGR888))
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        return convert(frame)
    finally:
        frame.unmap()


def _from_nv12(frame: QVideoFrame) -> Pixels:
    light = _plane(frame, 0, frame.height(), frame.width())
    colour = _plane(frame, 1, frame.height() // 2, frame.width())
    pairs = colour.reshape(colour.shape[0], -1, 2)
    return np.asarray(cv2.cvtColorTwoPlane(light, pairs, cv2.COLOR_YUV2BGR_NV12), np.uint8)


def _from_yuyv(frame: QVideoFrame) -> Pixels:
    pairs = _plane(frame, 0, frame.height(), frame.width() * 2).reshape(frame.height(), -1, 2)
    return np.asarray(cv2.cvtColor(pairs, cv2.COLOR_YUV2BGR_YUYV), np.uint8)


def _from_bgrx(frame: QVideoFrame) -> Pixels:
    fours = _plane(frame, 0, frame.height(), frame.width() * 4).reshape(frame.height(), -1, 4)
    return np.asarray(cv2.cvtColor(fours, cv2.COLOR_BGRA2BGR), np.uint8)


#: What cameras usually give; everything else takes the way through an image.
_CONVERTED: dict[_Layout, Callable[[QVideoFrame], Pixels]] = {
    _Layout.Format_NV12: _from_nv12,
    _Layout.Format_YUYV: _from_yuyv,
    _Layout.Format_BGRX8888: _from_bgrx,
    _Layout.Format_BGRA8888: _from_bgrx,
    _Layout.Format_BGRA8888_Premultiplied: _from_bgrx,
}


def _pixels_of_image(image: QImage) -> Pixels | None:
    if image.isNull():
        return None
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


class QtCameraSource(QObject):
    """A connected camera. Made and started on the UI thread."""

    _stop_asked = Signal()

    def __init__(self, camera_id: str, wanted: CameraFormat | None) -> None:
        super().__init__()
        self.sink = QVideoSink(self)
        self._id = camera_id
        self._wanted = wanted
        self._camera: QCamera | None = None
        self._session = QMediaCaptureSession(self)
        self._count = 0
        self._ended = False
        self._waiting = QTimer(self, singleShot=True, interval=_FIRST_FRAME_MS)
        self._waiting.timeout.connect(lambda: self._end("camera-failed"))
        self._stop_asked.connect(lambda: self._end(None))

    def start(self, on_frame: OnFrame, on_end: OnEnd) -> None:
        self._on_frame, self._on_end = on_frame, on_end
        self.sink.videoFrameChanged.connect(self._on_video_frame)
        device = next((one for one in QMediaDevices.videoInputs() if _id(one) == self._id), None)
        if device is None:
            self._end("camera-missing")
            return
        self._camera = QCamera(device, self)
        layout = _layout_for(device, self._wanted)
        if layout is not None:
            self._camera.setCameraFormat(layout)
        self._camera.errorOccurred.connect(self._on_error)
        self._session.setVideoSink(self.sink)
        self._session.setCamera(self._camera)
        self._waiting.start()
        self._camera.start()

    def stop(self) -> None:
        self._stop_asked.emit()

    def join(self) -> None:
        """It has no thread of its own."""

    def _on_video_frame(self, video: QVideoFrame) -> None:
        pixels = None if self._ended else pixels_of(video)
        if pixels is None:
            return
        self._waiting.stop()
        pixels.setflags(write=False)
        self._on_frame(Frame(pixels, time.monotonic(), self._count))
        self._count += 1

    def _on_error(self) -> None:
        # Qt tells no reasons apart: what worked was lost, what never did is used by another program
        there = any(_id(one) == self._id for one in QMediaDevices.videoInputs())
        missing = "camera-busy" if there else "camera-missing"
        self._end("camera-lost" if self._count else missing)

    def _end(self, code: str | None) -> None:
        if self._ended:
            return
        self._ended = True
        self._waiting.stop()
        if self._camera:
            self._camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]  # None takes it out
            self._camera.deleteLater()
            self._camera = None
        self._on_end(code)


def _id(device: QCameraDevice) -> str:
    return device.id().toStdString()


def _formats(device: QCameraDevice) -> tuple[CameraFormat, ...]:
    found = {
        CameraFormat(one.resolution().width(), one.resolution().height(), one.maxFrameRate())
        for one in device.videoFormats()
    }
    return tuple(sorted(found, key=lambda one: (one.width * one.height, one.rate), reverse=True))


def _layout_for(device: QCameraDevice, wanted: CameraFormat | None) -> QCameraFormat | None:
    """The camera's format that is `wanted`, in a layout that costs no JPEG decoding if it can."""
    if wanted is None:
        return None
    matching = [
        one
        for one in device.videoFormats()
        if (one.resolution().width(), one.resolution().height()) == (wanted.width, wanted.height)
        and one.maxFrameRate() == wanted.rate
    ]
    return min(matching, key=lambda one: one.pixelFormat() == _Layout.Format_Jpeg, default=None)


def _plane(frame: QVideoFrame, plane: int, rows: int, width: int) -> Pixels:
    line = frame.bytesPerLine(plane)
    data = np.frombuffer(frame.bits(plane), np.uint8)
    return data[: line * rows].reshape(rows, line)[:, :width]
