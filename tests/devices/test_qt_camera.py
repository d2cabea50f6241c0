"""Qt's frames become arrays; what a source of them says when there is no such camera."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from vehilink_desktop.devices.frames import Frame
from vehilink_desktop.devices.qt_camera import QtCameraSource, connected_cameras, pixels_of

Layout = QVideoFrameFormat.PixelFormat
WIDTH, HEIGHT = 320, 240


def picture() -> np.ndarray:
    """Four large fields, so that halving the colours' resolution loses nothing."""
    bgr = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    bgr[: HEIGHT // 2, : WIDTH // 2] = (40, 60, 180)
    bgr[: HEIGHT // 2, WIDTH // 2 :] = (180, 120, 40)
    bgr[HEIGHT // 2 :, : WIDTH // 2] = (60, 160, 60)
    bgr[HEIGHT // 2 :, WIDTH // 2 :] = (128, 128, 128)
    return bgr


def filled(layout: Layout, planes: list[np.ndarray]) -> QVideoFrame:
    frame = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), layout))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for number, plane in enumerate(planes):
        line = frame.bytesPerLine(number)
        data = np.frombuffer(frame.bits(number), np.uint8)
        rows = data[: line * plane.shape[0]].reshape(plane.shape[0], line)
        rows[:, : plane.shape[1]] = plane
    frame.unmap()
    return frame


def nv12() -> QVideoFrame:
    i420 = cv2.cvtColor(picture(), cv2.COLOR_BGR2YUV_I420)
    light = i420[:HEIGHT]
    u, v = i420[HEIGHT:].reshape(2, HEIGHT // 2, WIDTH // 2)
    return filled(Layout.Format_NV12, [light, np.dstack([u, v]).reshape(HEIGHT // 2, WIDTH)])


def yuyv() -> QVideoFrame:
    packed = cv2.cvtColor(picture(), cv2.COLOR_BGR2YUV_YUY2)
    return filled(Layout.Format_YUYV, [packed.reshape(HEIGHT, WIDTH * 2)])


def bgrx() -> QVideoFrame:
    data = cv2.cvtColor(picture(), cv2.COLOR_BGR2BGRA)
    image = QImage(data.data, WIDTH, HEIGHT, WIDTH * 4, QImage.Format.Format_RGB32)
    return QVideoFrame(image.copy())


def rgba() -> QVideoFrame:
    packed = cv2.cvtColor(picture(), cv2.COLOR_BGR2RGBA)
    return filled(Layout.Format_RGBA8888, [packed.reshape(HEIGHT, WIDTH * 4)])


# Qt would rather have a graphics card do it
@pytest.mark.qt_log_ignore("No RHI backend. Using CPU conversion")
@pytest.mark.parametrize("make", [nv12, yuyv, bgrx, rgba])
def test_a_frame_becomes_an_array(make, qapp) -> None:  # type: ignore[no-untyped-def]
    pixels = pixels_of(make())
    assert pixels is not None
    assert pixels.shape == (HEIGHT, WIDTH, 3)
    assert np.abs(pixels.astype(int) - picture()).max() <= 4


def test_a_frame_without_content_is_none(qapp) -> None:  # type: ignore[no-untyped-def]
    assert pixels_of(QVideoFrame()) is None


def test_a_camera_that_is_not_connected_is_missing(qtbot: QtBot) -> None:
    assert [info.id for info in connected_cameras() if info.id == "no such camera"] == []
    ends: list[str | None] = []
    source = QtCameraSource("no such camera", None)
    source.start(lambda frame: None, ends.append)
    source.stop()
    source.stop()
    qtbot.wait(10)
    assert ends == ["camera-missing"]


def test_frames_are_counted_until_the_end(qtbot: QtBot) -> None:
    frames: list[Frame] = []
    source = QtCameraSource("no such camera", None)
    source._on_frame = frames.append
    source.sink.videoFrameChanged.connect(source._on_video_frame)
    source.sink.setVideoFrame(bgrx())
    source.sink.setVideoFrame(bgrx())
    qtbot.waitUntil(lambda: len(frames) == 2)
    assert [frame.number for frame in frames] == [0, 1]
    assert frames[0].pixels.shape == (HEIGHT, WIDTH, 3)
