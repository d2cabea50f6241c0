"""Sound of any sampling rate brought to another, block by block."""

from __future__ import annotations

import math

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Sound = NDArray[np.float32]
"""Samples of one channel, full scale from -1 to 1."""

_LOBES = 12  # of the sinc, on either side
_PASS = 0.95  # of what the lower rate could hold


class Resampler:
    """Keeps what the next block needs; a rate of up to 48 000 different phases is exact."""

    def __init__(self, rate: int, target: int) -> None:
        common = math.gcd(rate, target)
        self._up, self._down = target // common, rate // common
        cutoff = _PASS * min(1.0, target / rate)
        self._half = math.ceil(_LOBES / cutoff)
        self._taps = _filters(self._up, self._half, cutoff)
        self._held: Sound = np.zeros(self._half - 1, np.float32)
        self._start = 1 - self._half  # number of the first sample that is held
        self._done = 0  # samples given out

    def feed(self, block: Sound) -> Sound:
        """What can be told once `block` is known."""
        self._held = np.concatenate((self._held, block))
        ready = self._start + len(self._held) - self._half
        until = max(self._done, -(-ready * self._up // self._down))
        places = np.arange(self._done, until, dtype=np.int64) * self._down
        self._done = until
        first = places // self._up - self._half + 1 - self._start
        windows = sliding_window_view(self._held, 2 * self._half)[first] if len(first) else None
        out = (
            np.zeros(0, np.float32)
            if windows is None
            else np.einsum("ij,ij->i", windows, self._taps[places % self._up])
        )
        needed = max(0, until * self._down // self._up - self._half + 1 - self._start)
        self._held, self._start = self._held[needed:], self._start + needed
        return np.asarray(out, np.float32)

    def finish(self) -> Sound:
        """What is left, as if silence followed."""
        return self.feed(np.zeros(self._half, np.float32))


def _filters(phases: int, half: int, cutoff: float) -> NDArray[np.float32]:
    """Phases × taps of a windowed sinc, each of them of unit gain."""
    near = np.arange(1 - half, half + 1)[None, :] - (np.arange(phases) / phases)[:, None]
    window = np.cos(np.pi / 2 * np.clip(near / half, -1, 1)) ** 2
    taps = np.sinc(cutoff * near) * window
    return np.asarray(taps / taps.sum(axis=1, keepdims=True), np.float32)
