"""Black and frozen pictures are told from good ones."""

import numpy as np

from vehilink_desktop.devices.frames import Frame
from vehilink_desktop.devices.health import Health, HealthWatch

NOISE = np.random.default_rng(7)


def frame(at: float, low: int, high: int) -> Frame:
    pixels = NOISE.integers(low, high, (240, 320, 3), dtype=np.uint8)
    return Frame(pixels, at, round(at * 30))


def told(frames: list[Frame], now: float) -> Health:
    watch = HealthWatch(0.0)
    for one in frames:
        watch.look(one)
    return watch.judge(now)


def test_a_picture_with_noise_is_good() -> None:
    assert told([frame(n / 30, 90, 110) for n in range(120)], 4.0) is Health.OK


def test_a_dark_garage_is_no_lens_cap() -> None:
    assert told([frame(n / 30, 5, 40) for n in range(120)], 4.0) is Health.OK


def test_a_lens_cap_is_black_with_and_without_noise() -> None:
    noisy = [frame(n / 30, 0, 9) for n in range(60)]
    still = [Frame(np.zeros((240, 320, 3), np.uint8), n / 30, n) for n in range(120)]
    assert told(noisy, 2.0) is Health.BLACK
    assert told(still, 4.0) is Health.BLACK


def test_black_counts_after_a_second_only() -> None:
    frames = [frame(n / 30, 90, 110) for n in range(30)] + [frame(1.5, 0, 9)]
    assert told(frames, 1.6) is Health.OK


def test_the_same_picture_over_and_over_is_frozen() -> None:
    one = frame(0.0, 90, 110)
    frames = [Frame(one.pixels, n / 30, n) for n in range(90)]
    assert told(frames[:45], 1.5) is Health.OK
    assert told(frames, 3.0) is Health.FROZEN


def test_no_more_pictures_is_frozen_too() -> None:
    assert told([frame(0.1, 90, 110)], 3.0) is Health.FROZEN


def test_nothing_is_said_before_the_first_picture() -> None:
    assert told([], 60.0) is Health.OK


def test_a_new_format_is_a_new_picture() -> None:
    small = Frame(np.full((120, 160, 3), 90, np.uint8), 2.9, 1)
    assert told([frame(0.0, 90, 91), small], 3.0) is Health.OK
