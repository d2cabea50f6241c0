"""A part of a picture, and where it begins."""

from __future__ import annotations

from vehilink_desktop.media.photos import CropBox
from vehilink_desktop.media.resample import Pixels

_SMALLEST = 2  # pixels


def cut_part(picture: Pixels, box: CropBox) -> tuple[Pixels, tuple[int, int]]:
    """The pixels within a box, and its left and upper edge in pixels."""
    height, width = picture.shape[:2]
    left, right = _span(box.left, box.right, width)
    top, bottom = _span(box.top, box.bottom, height)
    return picture[top:bottom, left:right], (left, top)


def _span(start: float, end: float, whole: int) -> tuple[int, int]:
    first = min(max(0, round(start * whole)), max(0, whole - _SMALLEST))
    return first, max(first + _SMALLEST, min(whole, round(end * whole)))
