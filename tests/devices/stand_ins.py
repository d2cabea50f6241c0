"""What stands in for devices in these tests: video files and streams."""

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from tests.support.rude_server import Talk


def write_video(
    path: Path,
    *,
    frames: int = 30,
    rate: float = 30.0,
    lit: Callable[[int], bool] = lambda _: False,
) -> Path:
    """A small video in which every picture is another; those that are `lit` are white."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, (320, 240))
    for number in range(frames):
        picture = np.full((240, 320, 3), 255 if lit(number) else 60, np.uint8)
        picture[:20, : 5 + number * 5 % 300] = 200
        writer.write(picture)
    writer.release()
    return path


def jpeg(shade: int) -> bytes:
    """A picture of one grey."""
    return bytes(cv2.imencode(".jpg", np.full((120, 160, 3), shade, np.uint8))[1])


def mjpeg(talk: Talk, pictures: Sequence[bytes]) -> None:
    """Answer with `pictures`, each as often as it takes for one of them to be seen."""
    talk.raw(b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=next\r\n\r\n")
    for picture in pictures:
        head = f"--next\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
        talk.raw(head.encode() + picture + b"\r\n")
