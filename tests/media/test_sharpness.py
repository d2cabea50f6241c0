"""The hint beside a live preview says what is wrong, soon but not at once, and does not flicker."""

import time
from itertools import pairwise

import cv2
import numpy as np
import pytest

from tests.media.pictures import scene
from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.media.sharpness import FrameHint, FrameJudge, FrameJudgement


def settled(frame: Pixels, judge: FrameJudge | None = None) -> FrameJudgement:
    judge = judge or FrameJudge()
    return [judge.judge(frame) for _ in range(5)][-1]


def lit(picture: Pixels, share: float, noise: float = 0) -> Pixels:
    grain = np.random.default_rng(1).normal(0, noise, picture.shape) if noise else 0
    return np.clip(picture * share + grain, 0, 255).astype(np.uint8)


def blurred(picture: Pixels, pixels: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), pixels))


@pytest.fixture(scope="module", params=[(1280, 720), (1920, 1080), (640, 480)])
def yard(request: pytest.FixtureRequest) -> Pixels:
    return scene(*request.param, seed=1, grain=3)


@pytest.mark.parametrize("noise", [0, 8])
def test_what_a_picture_is_like_is_told(yard: Pixels, noise: int) -> None:
    assert settled(lit(yard, 1, noise)).hint is FrameHint.OK
    assert settled(lit(yard, 0.6, noise)).hint is FrameHint.OK
    assert settled(lit(blurred(yard, 5), 1, noise)).hint is FrameHint.BLURRED
    assert settled(lit(yard, 0.25, noise)).hint is FrameHint.TOO_DARK
    assert settled(lit(yard, 2.2, noise)).hint is FrameHint.TOO_BRIGHT


def test_a_grey_frame_is_judged_like_a_colour_one(yard: Pixels) -> None:
    grey = np.asarray(cv2.cvtColor(yard, cv2.COLOR_BGR2GRAY))
    assert settled(grey).sharpness == pytest.approx(settled(yard).sharpness, abs=0.02)


def test_sharpness_falls_with_focus_and_hardly_with_light(yard: Pixels) -> None:
    values = [settled(blurred(yard, pixels)).sharpness or 0 for pixels in (0.3, 1, 2, 3, 5)]
    assert values == sorted(values, reverse=True)
    assert settled(lit(yard, 0.4)).sharpness == pytest.approx(settled(yard).sharpness, abs=0.05)


def test_a_blank_wall_is_not_called_blurred() -> None:
    wall = np.full((720, 1280, 3), 120, np.uint8)
    judged = settled(lit(wall, 1, noise=4))
    assert judged.sharpness is None
    assert judged.hint is FrameHint.OK


def test_a_camera_that_pans_is_told_to_hold_still() -> None:
    yard = scene(1280, 720, seed=2)
    judge = FrameJudge()
    panned = [judge.judge(np.roll(yard, 60 * step, axis=1)) for step in range(8)]
    assert panned[-1].hint is FrameHint.MOVING
    assert settled(yard, judge).hint is FrameHint.OK


def test_one_bad_frame_changes_nothing_and_a_few_do() -> None:
    yard = scene(1280, 720, seed=3)
    dark = lit(yard, 0.2)
    judge = FrameJudge()
    settled(yard, judge)
    assert judge.judge(dark).hint is FrameHint.OK
    assert judge.judge(yard).hint is FrameHint.OK
    hints = [judge.judge(dark).hint for _ in range(5)]
    assert hints[0] is FrameHint.OK
    assert hints[-1] is FrameHint.TOO_DARK


def test_at_the_edge_of_darkness_the_hint_does_not_flicker() -> None:
    yard = scene(1280, 720, seed=4)
    edge = 50 / float(np.mean(cv2.cvtColor(yard, cv2.COLOR_BGR2GRAY)))
    judge = FrameJudge()
    waver = np.repeat([edge * 0.96, edge * 1.04], 6)
    hints = [judge.judge(lit(yard, share)).hint for share in np.tile(waver, 5)]
    changes = sum(one is not other for one, other in pairwise(hints))
    assert changes <= 1


def test_a_frame_costs_little() -> None:
    frame = scene(1280, 720, seed=5)
    judge = FrameJudge()
    times = []
    for _ in range(30):
        started = time.thread_time()
        judge.judge(frame)
        times.append(time.thread_time() - started)
    assert min(times) < 0.004  # 1.1 ms on an idle machine


@pytest.mark.parametrize("shape", [(1, 1, 3), (8, 300), (40, 20, 3)])
def test_a_tiny_frame_does_no_harm(shape: tuple[int, ...]) -> None:
    assert settled(np.full(shape, 100, np.uint8)).hint is FrameHint.OK
