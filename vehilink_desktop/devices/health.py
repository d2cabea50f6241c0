"""Whether a camera that gives frames really sees something."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Frame, Pixels

#: Every so many pixels are looked at, in both directions.
_STRIDE = 16
#: Brightness, of 255, under which a pixel is black. A lens cap is; a garage at night is not.
_BLACK = 12
#: Share of the pixels that must be black.
_BLACK_SHARE = 0.995
_BLACK_FOR_S = 1.0
#: Even a picture at rest has the sensor's noise in it.
_FROZEN_FOR_S = 2.0


class Health(StrEnum):
    """What can be said of the frames of the last seconds."""

    OK = "ok"
    BLACK = "black"
    FROZEN = "frozen"


class HealthWatch:
    """Looks at each frame of one camera, and at the clock when none come."""

    def __init__(self, started_at: float) -> None:
        """`started_at` is on the clock of `Frame.at`."""
        self._seen: Pixels | None = None
        self._changed_at = started_at
        self._black_since: float | None = None

    def look(self, frame: Frame) -> None:
        """Take a frame into account."""
        sample = frame.pixels[::_STRIDE, ::_STRIDE]
        if self._seen is None or sample.shape != self._seen.shape or (sample != self._seen).any():
            self._seen = sample.copy()
            self._changed_at = frame.at
        if (sample < _BLACK).mean() < _BLACK_SHARE:
            self._black_since = None
        elif self._black_since is None:
            self._black_since = frame.at

    def judge(self, now: float) -> Health:
        """What to say at `now`, on the clock of `Frame.at`.

        A camera that is black without noise is called black: the advice is the same.
        """
        if self._seen is None:
            return Health.OK
        if self._black_since is not None and now - self._black_since >= _BLACK_FOR_S:
            return Health.BLACK
        if now - self._changed_at >= _FROZEN_FOR_S:
            return Health.FROZEN
        return Health.OK
