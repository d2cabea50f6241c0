"""How loud sound is: a meter with a held peak, and silence."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]

#: dBFS of digital silence, where a meter begins.
FLOOR_DB = -96.0
HOLD_S = 0.8
FALL_DB_PER_S = 24.0
SILENCE_S = 1.0

_FULL = 32768.0


def loudness(samples: Samples) -> float:
    """The effective level of a block in dBFS: 0 for a square wave as loud as can be."""
    if not samples.size:
        return FLOOR_DB
    power = float(np.mean(np.square(samples, dtype=np.float64)))
    return max(FLOOR_DB, 10 * math.log10(power / _FULL**2)) if power else FLOOR_DB


def peak(samples: Samples) -> int:
    """The loudest sample of a block, 0 to 255."""
    if not samples.size:
        return 0
    loudest = max(int(samples.max()), -int(samples.min()))
    return min(255, (loudest * 255 + 16384) // 32768)


class Meter:
    """Follows the level block by block.

    Attributes:
        level: Of the last block, dBFS.
        held: The highest of late: kept for `HOLD_S`, then falling.
    """

    def __init__(self) -> None:
        self.level = FLOOR_DB
        self.held = FLOOR_DB
        self._since_held = 0.0

    def feed(self, samples: Samples, rate: int) -> None:
        seconds = samples.size / rate
        self.level = loudness(samples)
        self._since_held += seconds
        if self._since_held > HOLD_S:
            self.held -= FALL_DB_PER_S * seconds
        if self.level >= self.held:
            self.held = self.level
            self._since_held = 0.0


class SilenceWatch:
    """Tells a microphone that gives nothing but zeros from a quiet room, which is never quite 0."""

    def __init__(self) -> None:
        self._seconds = 0.0

    def feed(self, samples: Samples, rate: int) -> bool:
        """Whether there was nothing but zeros for `SILENCE_S` up to this block."""
        self._seconds = 0.0 if samples.any() else self._seconds + samples.size / rate
        return self._seconds >= SILENCE_S - 1e-9
