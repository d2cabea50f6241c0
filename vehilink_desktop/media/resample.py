"""Making a picture smaller, upright and a JPEG. Runs in a decoder only."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.media.limits import JPEG_QUALITY
from vehilink_desktop.media.vision import cv2

Pixels = NDArray[np.uint8]
"""height × width (grey) or height × width × 3 (blue, green, red)."""

_MIRRORED_THEN_QUARTERS = {
    2: (True, 0),
    3: (False, 2),
    4: (True, 2),
    5: (True, 3),
    6: (False, 1),
    7: (True, 1),
    8: (False, 3),
}
_CLOCKWISE = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}
_SEGMENT = 65_535 - 2 - 14


def shrink(pixels: Pixels, long_side: int) -> Pixels:
    """Bring the longer side down to `long_side` pixels; a smaller picture stays as it is.

    Halves by exact averages while four times too large, then takes away what the smaller picture
    cannot hold and interpolates. That looks like a true Lanczos resize in a third of its time.
    """
    height, width = pixels.shape[:2]
    scale = long_side / max(height, width)
    if scale >= 1:
        return pixels
    target = max(1, round(width * scale)), max(1, round(height * scale))
    while width >= 4 * target[0] and height >= 4 * target[1]:
        width, height = width // 2, height // 2
        pixels = _resize(pixels, (width, height), cv2.INTER_AREA)
    across, down = _low_pass(width / target[0]), _low_pass(height / target[1])
    filtered = cv2.sepFilter2D(pixels, -1, across, down)
    return _resize(np.asarray(filtered, np.uint8), target, cv2.INTER_CUBIC)


def cut_square(pixels: Pixels, box: Sequence[float], side: int) -> Pixels:
    """The largest square in the middle of `box`, `side` pixels wide.

    `box` is left, top, right and bottom, as shares of the width or height.
    """
    height, width = pixels.shape[:2]
    left, top, right, bottom = (min(max(share, 0.0), 1.0) for share in box)
    edge = max(1, round(min((right - left) * width, (bottom - top) * height)))
    x = _start((left + right) / 2 * width, edge, width)
    y = _start((top + bottom) / 2 * height, edge, height)
    square = shrink(pixels[y : y + edge, x : x + edge], side)
    edge = square.shape[0]
    return square if edge == side else _resize(square, (side, side), cv2.INTER_CUBIC)


def turn(pixels: Pixels, orientation: int, rotate: int) -> Pixels:
    """Apply an EXIF orientation (1 to 8), then turn clockwise by `rotate` degrees (0 to 270)."""
    mirrored, quarters = _MIRRORED_THEN_QUARTERS.get(orientation, (False, 0))
    if mirrored:
        pixels = np.asarray(cv2.flip(pixels, 1), np.uint8)
    quarters = (quarters + rotate // 90) % 4
    if quarters:
        pixels = np.asarray(cv2.rotate(pixels, _CLOCKWISE[quarters]), np.uint8)
    return pixels


def encode_jpeg(pixels: Pixels, profile: bytes | None) -> bytes:
    """A baseline 4:2:0 JPEG that holds the pixels and the colour profile, nothing else."""
    options = [
        cv2.IMWRITE_JPEG_QUALITY,
        JPEG_QUALITY,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
    ]
    encoded, data = cv2.imencode(".jpg", pixels, options)
    if not encoded:
        raise RuntimeError("the JPEG encoder gave nothing")
    jpeg = data.tobytes()
    return _with_profile(jpeg, profile) if profile else jpeg


def _start(middle: float, length: int, whole: int) -> int:
    """Where `length` pixels around `middle` begin, so that they lie inside `whole`."""
    return min(max(round(middle - length / 2), 0), whole - min(length, whole))


def _low_pass(ratio: float) -> NDArray[np.float32]:
    """Taps of a Lanczos filter of two lobes that keeps what fits into 1/`ratio` of the pixels."""
    reach = max(1, math.ceil(2 * ratio) - 1)
    x = np.arange(-reach, reach + 1) / max(1.0, ratio)
    taps = np.sinc(x) * np.sinc(x / 2) * (np.abs(x) < 2)
    return np.asarray(taps / taps.sum(), np.float32)


def _resize(pixels: Pixels, size: tuple[int, int], how: int) -> Pixels:
    return np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)


def _with_profile(jpeg: bytes, profile: bytes) -> bytes:
    """Insert the profile behind the JFIF header, in numbered segments (ICC.1:2022, annex B.4)."""
    after_header = 4 + int.from_bytes(jpeg[4:6], "big")
    parts = [profile[at : at + _SEGMENT] for at in range(0, len(profile), _SEGMENT)]
    segments = b"".join(
        b"\xff\xe2"
        + (16 + len(part)).to_bytes(2, "big")
        + b"ICC_PROFILE\0"
        + bytes((number, len(parts)))
        + part
        for number, part in enumerate(parts, start=1)
    )
    return jpeg[:after_header] + segments + jpeg[after_header:]
