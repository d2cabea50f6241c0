"""Pauses are left out of a take; sound stays where it belongs for as long as it lasts."""

import numpy as np
import pytest

from vehilink_desktop.devices.timeline import PictureTrack, SoundTrack, Timeline

RATE = 48_000
BLOCK = np.arange(960, dtype=np.int16)


def test_a_pause_is_left_out_and_what_follows_has_no_gap() -> None:
    line = Timeline(100.0)
    assert [line.place(at) for at in (99.9, 100.0, 103.0)] == [None, 0.0, 3.0]
    line.pause(104.0)
    assert line.paused
    assert [line.place(at) for at in (103.9, 104.0, 200.0)] == [pytest.approx(3.9), None, None]
    line.resume(200.0)
    line.pause(201.0)
    line.resume(300.0)
    assert [line.place(at) for at in (103.9, 150.0, 200.5, 250.0, 300.0)] == [
        pytest.approx(3.9), None, pytest.approx(4.5), None, pytest.approx(5.0),
    ]  # fmt: skip


def test_to_pause_twice_is_to_pause_once() -> None:
    line = Timeline(0.0)
    line.pause(1.0)
    line.pause(5.0)
    line.resume(10.0)
    line.resume(20.0)
    assert line.place(11.0) == pytest.approx(2.0)


def test_a_block_over_an_edge_is_cut_at_the_sample() -> None:
    line = Timeline(1.0)
    line.pause(2.0)
    line.resume(3.0)

    def cut(at: float) -> tuple[float, int, int] | None:
        part = line.cut(at, BLOCK, RATE)
        return part and (round(part[0], 6), int(part[1][0]), len(part[1]))

    assert cut(0.9) is None
    assert cut(0.995) == (0.0, 240, 720)
    assert cut(1.5) == (0.5, 0, 960)
    assert cut(1.99) == (0.99, 0, 480)
    assert cut(2.5) is None
    assert cut(2.99) == (1.0, 480, 480)


def follow(places: list[float]) -> tuple[float, int]:
    """How far the last block is off its place, and the samples altogether."""
    track = SoundTrack(RATE)
    for place in places:
        at, samples = track.follow(place, BLOCK)
    end = at + len(samples) / RATE
    return end - (places[-1] + 960 / RATE), round(end * RATE)


def test_sound_begins_at_zero_with_silence_if_need_be() -> None:
    at, samples = SoundTrack(RATE).follow(0.01, BLOCK)
    assert (at, len(samples), int(np.abs(samples[:480]).max())) == (0.0, 960 + 480, 0)


@pytest.mark.parametrize("wrong_by", [-100e-6, 0.0, 100e-6])
def test_two_clocks_that_differ_stay_together_for_ten_minutes(wrong_by: float) -> None:
    step = 0.02 * (1 + wrong_by)
    off, _ = follow([number * step for number in range(30_000)])
    assert abs(off) <= 0.021


def test_what_a_microphone_swallowed_is_silence() -> None:
    off, length = follow([0.0, 0.02, 0.54, 0.56])
    assert (round(off, 6), length) == (0.0, round(0.58 * RATE))


def test_jitter_is_no_reason_to_cut() -> None:
    jitter = np.random.default_rng(3).uniform(0, 0.015, 500)
    _, length = follow([0.0, *(n * 0.02 + float(jitter[n]) for n in range(1, 500))])
    assert length == 500 * 960


def test_pictures_that_come_at_once_follow_each_other_or_are_left_out() -> None:
    track = PictureTrack(25.0)
    places = [0.0, 0.04, 0.0401, 0.0402, 0.12]
    assert [track.follow(place) for place in places] == [0.0, 0.04, pytest.approx(0.06), None, 0.12]
