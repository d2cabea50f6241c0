"""Where on the axis of a take a picture or a sound belongs, with the pauses left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Samples = NDArray[np.int16]

#: Picture and sound may stand so far from their place.
_SLACK_S = 0.02


class Timeline:
    """The stretches of the monotonic clock that belong to a take."""

    def __init__(self, started_at: float) -> None:
        self._begun = [started_at]
        self._ended: list[float] = []

    @property
    def paused(self) -> bool:
        return len(self._ended) == len(self._begun)

    def pause(self, at: float) -> None:
        """Nothing from `at` on belongs to it."""
        if not self.paused:
            self._ended.append(at)

    def resume(self, at: float) -> None:
        """What comes from `at` on follows without a gap."""
        if self.paused:
            self._begun.append(at)

    def place(self, at: float) -> float | None:
        """Seconds from the beginning of the take; None for what is left out."""
        before = 0.0
        for number, begun in enumerate(self._begun):
            ended = self._ended[number] if number < len(self._ended) else float("inf")
            if at < begun:
                return None
            if at < ended:
                return before + at - begun
            before += ended - begun
        return None

    def cut(self, at: float, samples: Samples, rate: int) -> tuple[float, Samples] | None:
        """What of a block taken from `at` on belongs to it, and the place of its first sample."""
        edges = [edge for edge in (*self._begun, *self._ended) if (edge - at) * rate > 0]
        edges = [edge for edge in edges if (edge - at) * rate < len(samples)]
        starts = [0, *sorted(round((edge - at) * rate) for edge in edges)]
        for start, end in zip(starts, [*starts[1:], len(samples)], strict=True):
            middle = at + (start + end) / 2 / rate
            place = self.place(middle) if end > start else None
            if place is not None:
                return max(0.0, place - (end - start) / 2 / rate), samples[start:end]
        return None


class PictureTrack:
    """Pictures each after the one before, as an encoder must have them.

    When the machine was busy several come at once, with hardly any time between them.
    """

    def __init__(self, rate: float) -> None:
        self._step = 0.5 / rate
        self._last = -self._step

    def follow(self, place: float) -> float | None:
        """Seconds at which to put a picture; None when it has no room there."""
        at = max(place, self._last + self._step)
        if at - place > _SLACK_S:
            return None
        self._last = at
        return at


class SoundTrack:
    """Sound without gaps: each block follows the one before, and never drifts from its place.

    Two clocks never agree: over ten minutes a cheap microphone is some 60 ms off.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._length = 0

    def follow(self, place: float, samples: Samples) -> tuple[float, Samples]:
        """Seconds at which to put, and what: `samples` with silence before it or cut short."""
        off = round(place * self._rate) - self._length
        slack = _SLACK_S * self._rate if self._length else 0
        if off > slack:
            samples = np.concatenate([np.zeros(off, np.int16), samples])
        elif off < -slack:
            samples = samples[-off:]
        at = self._length / self._rate
        self._length += len(samples)
        return at, samples
