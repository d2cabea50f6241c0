"""The hint beside a live preview: too dark, too bright, moving or blurred. Cheap, and steady.

Sharpness is how much of its change of brightness the strongest edges of a picture make within one
step, compared with six. That depends on focus rather than on what is shown, how bright it is or
how noisy.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.vision import cv2

_STEADY = 4  # frames in a row that say the same before the hint changes
_SMALL = (160, 90)  # pixels of the picture in which light and motion are judged
_PART = (640, 480)  # pixels of the middle in which sharpness is judged, at half the size
_FAR = 6  # steps
_SMALLEST = 32  # pixels of a side
_STRONGEST = 0.005  # share of the steps

_DARK, _BRIGHT = 50.0, 205.0  # mean brightness
_BURNT, _MOST_BURNT = 250, 0.25
_MOVING = 9.0  # mean change of brightness since the last frame
_BLURRED = 0.25  # a step edge blurred by 3 pixels
_FAINT = 20  # change of brightness at the strongest edges, below which nothing can be said
_EASIER = 0.9  # how far beyond a bound a value must come back before its hint goes


class FrameHint(StrEnum):
    """What would make the picture better; one at a time."""

    OK = "ok"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    MOVING = "moving"
    BLURRED = "blurred"


@dataclass(frozen=True)
class FrameJudgement:
    """What one frame is like.

    Attributes:
        hint: Steady: it changes after some frames that agree.
        light: Mean brightness, 0 to 255.
        burnt: Share of the picture without any drawing in its lights.
        motion: Mean change of brightness since the last frame, 0 to 255.
        sharpness: From 0, a blur, to 1; None where there is nothing to be sharp.
    """

    hint: FrameHint
    light: float
    burnt: float
    motion: float
    sharpness: float | None


class FrameJudge:
    """Judges one frame after another of one camera, in about a millisecond each."""

    def __init__(self) -> None:
        self._hint = FrameHint.OK
        self._other = FrameHint.OK
        self._agreeing = 0
        self._last: NDArray[np.float32] | None = None

    def judge(self, frame: Pixels) -> FrameJudgement:
        """Judge a frame: grey or blue, green, red."""
        small = _grey(np.asarray(cv2.resize(frame, _SMALL, interpolation=cv2.INTER_AREA), np.uint8))
        light = float(small.mean())
        burnt = float((small >= _BURNT).mean())
        motion = self._motion(small)
        sharpness = _sharpness(_grey(_middle(frame)))
        self._settle(self._seen(light, burnt, motion, sharpness))
        return FrameJudgement(self._hint, light, burnt, motion, sharpness)

    def _motion(self, small: Pixels) -> float:
        now = small.astype(np.float32)
        last, self._last = self._last, now
        return float(np.abs(now - last).mean()) if last is not None else 0.0

    def _seen(
        self, light: float, burnt: float, motion: float, sharpness: float | None
    ) -> FrameHint:
        """What this frame says; what is already said goes later than it came."""

        def above(value: float, bound: float, hint: FrameHint) -> bool:
            return value > bound * (_EASIER if hint is self._hint else 1.0)

        def below(value: float, bound: float, hint: FrameHint) -> bool:
            return value < bound / (_EASIER if hint is self._hint else 1.0)

        if below(light, _DARK, FrameHint.TOO_DARK):
            return FrameHint.TOO_DARK
        bright = FrameHint.TOO_BRIGHT
        if above(light, _BRIGHT, bright) or above(burnt, _MOST_BURNT, bright):
            return bright
        if above(motion, _MOVING, FrameHint.MOVING):
            return FrameHint.MOVING
        if sharpness is not None and below(sharpness, _BLURRED, FrameHint.BLURRED):
            return FrameHint.BLURRED
        return FrameHint.OK

    def _settle(self, seen: FrameHint) -> None:
        self._agreeing = self._agreeing + 1 if seen is self._other else 1
        self._other = seen
        if self._agreeing >= _STEADY:
            self._hint = seen


def _grey(pixels: Pixels) -> Pixels:
    if pixels.ndim == 2:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)


def _middle(frame: Pixels) -> Pixels:
    height, width = frame.shape[:2]
    columns, rows = min(width, _PART[0]), min(height, _PART[1])
    top, left = (height - rows) // 2, (width - columns) // 2
    return frame[top : top + rows, left : left + columns]


def _sharpness(grey: Pixels) -> float | None:
    if min(grey.shape) < _SMALLEST:
        return None
    half = np.asarray(
        cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8
    )
    far = _strongest_change(half, _FAR)
    return min(1.0, _strongest_change(half, 1) / far) if far >= _FAINT else None


def _strongest_change(grey: Pixels, steps: int) -> int:
    """The change of brightness that only the strongest edges reach, across or along."""
    changes = (
        cv2.absdiff(grey[:, steps:], grey[:, :-steps]),
        cv2.absdiff(grey[steps:], grey[:-steps]),
    )
    return max(_upper(np.asarray(one, np.uint8)) for one in changes)


def _upper(values: Pixels) -> int:
    """What the given share of the values reaches or exceeds; a percentile, only faster."""
    counted = np.bincount(values.ravel(), minlength=256)[::-1].cumsum()
    return 255 - int(np.searchsorted(counted, _STRONGEST * values.size))
