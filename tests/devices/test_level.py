"""Levels: what a meter shows, and silence that is not quiet but nothing."""

from __future__ import annotations

import numpy as np
import pytest

from vehilink_desktop.devices.level import (
    FLOOR_DB,
    HOLD_S,
    Meter,
    Samples,
    SilenceWatch,
    loudness,
    peak,
)

RATE = 48_000
BLOCK = 960


def tone(amplitude: float) -> Samples:
    return (np.sin(np.arange(BLOCK) * 2 * np.pi * 10 / BLOCK) * amplitude).astype(np.int16)


NOTHING = np.zeros(BLOCK, np.int16)


@pytest.mark.parametrize(
    ("samples", "level"),
    [
        (np.full(BLOCK, -32768, np.int16), 0.0),
        (tone(32767), -3.01),
        (tone(3276.7), -23.01),
        (NOTHING, FLOOR_DB),
        (np.zeros(0, np.int16), FLOOR_DB),
    ],
)
def test_levels_are_measured_from_full_scale(samples: Samples, level: float) -> None:
    assert loudness(samples) == pytest.approx(level, abs=0.02)


def test_the_peak_is_held_and_then_falls() -> None:
    meter = Meter()
    meter.feed(tone(32767), RATE)
    loud = meter.held
    for _ in range(round(HOLD_S * 50) - 1):
        meter.feed(tone(300), RATE)
    assert meter.held == loud
    for _ in range(25):
        meter.feed(tone(300), RATE)
    assert meter.held == pytest.approx(loud - 12, abs=0.6)
    for _ in range(200):
        meter.feed(tone(300), RATE)
    assert meter.held == pytest.approx(meter.level)


def test_silence_needs_a_second_of_zeros() -> None:
    watch = SilenceWatch()
    assert [watch.feed(NOTHING, RATE) for _ in range(50)] == [False] * 49 + [True]
    quiet = NOTHING.copy()
    quiet[7] = 1
    assert not watch.feed(quiet, RATE)
    assert not watch.feed(NOTHING, RATE)


@pytest.mark.parametrize(("value", "shown"), [(0, 0), (32767, 255), (-32768, 255), (16384, 128)])
def test_peaks_fit_a_byte(value: int, shown: int) -> None:
    assert peak(np.array([0, value], np.int16)) == shown
