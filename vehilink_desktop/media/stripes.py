"""Where in a picture parallel stripes run, as a bar code's do, and those places laid straight.

The direction comes from the structure tensor of the brightness (Bigun and Granlund 1987).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.vision import cv2

_SIDE = 960  # pixels of the picture in which stripes are looked for
_WINDOW = 25  # of those; wide enough for some bars
_COHERENT = 0.75  # share of the change of brightness that runs in one direction
_STRONG = 0.15  # of the strongest change
_SMALLEST = 0.002  # of the picture's area
_ROOM = 0.12  # of its width, that a place gets on each side: quiet zones have no stripes

Matrix = NDArray[np.float64]
"""3 × 3, of points in homogeneous coordinates."""


@dataclass(frozen=True)
class Patch:
    """A part of a grey picture, laid so that its stripes stand upright.

    Attributes:
        to_picture: Takes points of the patch to points of the picture, both in pixels.
    """

    pixels: Pixels
    to_picture: Matrix


def find_stripes(grey: Pixels, most: int) -> Iterator[Patch]:
    """The largest places of parallel stripes, largest first."""
    scale = min(1.0, _SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    across, along, both = _tensor(np.asarray(small, np.uint8))
    strength = across + along
    coherence = np.hypot(across - along, 2 * both) / (strength + 1.0)
    mask = (coherence > _COHERENT) & (strength > _STRONG * np.percentile(strength, 99))
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    sizes = boxes[:, cv2.CC_STAT_AREA]
    found = sorted(range(1, count), key=lambda one: -int(sizes[one]))[:most]
    for one in found:
        if sizes[one] < _SMALLEST * mask.size:
            return
        ys, xs = np.nonzero(labels == one)
        twice = np.arctan2(2 * both[ys, xs].sum(), (across - along)[ys, xs].sum())
        yield _straightened(grey, np.stack((xs, ys), axis=1) / scale, float(twice) / 2)


def _tensor(grey: Pixels) -> tuple[NDArray[np.float32], ...]:
    """The change of brightness across, along and mixed, averaged around each pixel."""
    x, y = (cv2.Sobel(grey, cv2.CV_32F, *order) for order in ((1, 0), (0, 1)))
    window = (_WINDOW, _WINDOW)
    return tuple(
        np.asarray(cv2.boxFilter(one, -1, window), np.float32) for one in (x * x, y * y, x * y)
    )


def _straightened(grey: Pixels, points: NDArray[np.float64], angle: float) -> Patch:
    """The rectangle around the points whose sides run along and across the angle (radians)."""
    cos, sin = np.cos(angle), np.sin(angle)
    turned = points @ np.array(((cos, -sin), (sin, cos)))
    (left, top), (right, bottom) = turned.min(axis=0), turned.max(axis=0)
    room = _ROOM * (right - left)
    left, width, height = left - room, right - left + 2 * room, bottom - top
    to_picture = np.array(
        (
            (cos, -sin, cos * left - sin * top),
            (sin, cos, sin * left + cos * top),
            (0, 0, 1),
        )
    )
    size = max(2, round(float(width))), max(2, round(float(height)))
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    border = cv2.BORDER_REPLICATE
    pixels = cv2.warpAffine(grey, to_picture[:2], size, flags=how, borderMode=border)
    return Patch(np.asarray(pixels, np.uint8), to_picture)
