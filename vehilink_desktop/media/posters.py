"""A picture out of a video. Runs in a decoder process only; what is asked of it is untrusted."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np

from vehilink_desktop.media.limits import PhotoLimits
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.vision import cv2

_SHARE = 0.1  # of the length: behind fades, before the end of anything interesting


def picture_of(
    source: Path | bytes, at_s: float | None, limits: PhotoLimits
) -> tuple[Pixels, float]:
    """The picture at `at_s`, upright, or one near the beginning; and how many seconds it lasts.

    A file is given by its path, for it may be large; its first bytes were looked at before.

    Raises:
        PhotoRefused: unsupported_video, too_many_pixels, damaged.
    """
    # OpenCV does not hold on to what it reads from
    stream: Any = io.BytesIO(source) if isinstance(source, bytes) else str(source)
    capture = _opened(stream)
    try:
        size = (capture.get(cv2.CAP_PROP_FRAME_WIDTH), capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
        if max(size) > limits.side or size[0] * size[1] > limits.pixels:
            raise PhotoRefused(RefusalReason.TOO_MANY_PIXELS, f"{size[0]:g} × {size[1]:g} pixels")
        rate = capture.get(cv2.CAP_PROP_FPS)
        seconds = capture.get(cv2.CAP_PROP_FRAME_COUNT) / rate if rate > 0 else 0.0
        wanted = at_s if at_s is not None else seconds * _SHARE
        return _picture_at(capture, wanted), max(0.0, seconds)
    finally:
        capture.release()


def _opened(stream: Any) -> Any:
    capture = cv2.VideoCapture(stream, cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])
    if not capture.isOpened():
        raise PhotoRefused(RefusalReason.UNSUPPORTED_VIDEO, "no decoder for its pictures")
    return capture


def _picture_at(capture: Any, wanted: float) -> Pixels:
    """Where no picture is to be had at `wanted` seconds, the next or the first one does."""
    for at in (wanted, 0.0):
        if at > 0:
            capture.set(cv2.CAP_PROP_POS_MSEC, at * 1000)
        there, pixels = capture.read()
        if there:
            return np.asarray(pixels, np.uint8)
        capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
    raise PhotoRefused(RefusalReason.DAMAGED, "not one picture")
