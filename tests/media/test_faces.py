"""A drawn head is found, measured and turned; prompts count only what was held as asked."""

import random
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.media.pictures import scene
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.identity_check import Turn
from vehilink_desktop.media.drawn_face import draw_face
from vehilink_desktop.media.face_turns import FaceHint, FaceState, TurnPrompts, holds
from vehilink_desktop.media.faces import FaceGuide
from vehilink_desktop.media.resample import Pixels
from vehilink_desktop.ui.resources import resource_path


@pytest.fixture(scope="module")
def loaded() -> FaceGuide:
    return FaceGuide(resource_path("models"))


@pytest.fixture
def guide(loaded: FaceGuide) -> FaceGuide:
    loaded.start_again()
    return loaded


def shrunk(picture: Pixels, by: int) -> Pixels:
    height, width = picture.shape[:2]
    small = cv2.resize(picture, (width // by, height // by), interpolation=cv2.INTER_AREA)
    rows, columns = height - small.shape[0], width - small.shape[1]
    edges = (rows // 2, rows - rows // 2, columns // 2, columns - columns // 2)
    return np.asarray(cv2.copyMakeBorder(small, *edges, cv2.BORDER_REPLICATE))


def test_a_good_face_needs_no_hint(guide: FaceGuide) -> None:
    for size in ((1280, 720), (1920, 1080), (640, 480)):
        state = guide.look(draw_face(size=size))
        assert state.hints == ()
        assert state.count == 1
        assert state.size == pytest.approx(0.46, abs=0.08)
        assert state.centre == pytest.approx((0.5, 0.55), abs=0.06)
        assert abs(state.yaw) < 5
        assert abs(state.pitch) < 6
        assert abs(state.roll) < 5


def test_the_head_is_measured_as_it_turns(guide: FaceGuide) -> None:
    yaws = [guide.look(draw_face(yaw)).yaw for yaw in (-30, -20, -10, 0, 10, 20, 30)]
    assert yaws == sorted(yaws)
    assert yaws[1] < -14 < -6 < yaws[3] < 6 < 14 < yaws[5]
    guide.start_again()
    down, ahead, up = (guide.look(draw_face(0, pitch)).pitch for pitch in (-15, 0, 15))
    assert down < ahead - 8
    assert up > ahead + 6


def test_leaning_is_told_clockwise(guide: FaceGuide) -> None:
    frame = draw_face()
    how = cv2.getRotationMatrix2D((640, 360), -20, 1)  # OpenCV counts the other way
    leaning = np.asarray(cv2.warpAffine(frame, how, (1280, 720), borderMode=cv2.BORDER_REPLICATE))
    assert guide.look(leaning).roll == pytest.approx(20, abs=5)


@pytest.mark.parametrize(
    ("frame", "hint"),
    [
        (np.zeros((720, 1280, 3), np.uint8), FaceHint.NO_FACE),
        (shrunk(draw_face(), 3), FaceHint.COME_NEARER),
        (draw_face(size=(2560, 1440))[260:980, 640:1920], FaceHint.GO_BACK),
        (np.roll(draw_face(), 300, axis=1), FaceHint.TO_THE_MIDDLE),
        ((draw_face() * 0.25).astype(np.uint8), FaceHint.MORE_LIGHT),
        (np.clip(draw_face() * 1.9, 0, 255).astype(np.uint8), FaceHint.LESS_LIGHT),
        (cv2.GaussianBlur(draw_face(), (0, 0), 8), FaceHint.HOLD_STILL),
    ],
    ids=list(FaceHint)[:1] + list(FaceHint)[2:],
)
def test_what_should_be_better_is_told(guide: FaceGuide, frame: Pixels, hint: FaceHint) -> None:
    assert hint in guide.look(np.ascontiguousarray(frame)).hints


def test_a_second_person_is_told(guide: FaceGuide) -> None:
    two = np.hstack((draw_face(size=(640, 720)), draw_face(15, size=(640, 720))))
    state = guide.look(two)
    assert state.count == 2
    assert state.hints[0] is FaceHint.SEVERAL_FACES
    for _ in range(6):
        state = guide.look(draw_face())
    assert state.count == 1  # once the other one has gone


def test_a_face_far_behind_does_not_count(guide: FaceGuide) -> None:
    frame = draw_face()
    frame[:180, :320] = draw_face(size=(320, 180))
    assert guide.look(frame).count == 1


def test_a_car_is_no_face(guide: FaceGuide) -> None:
    for seed in range(3):
        picture = np.ascontiguousarray(scene(1280, 720, seed=seed)[..., ::-1])
        assert guide.look(picture).hints == (FaceHint.NO_FACE,)


def test_how_the_head_is_usually_held_is_learnt(guide: FaceGuide) -> None:
    for _ in range(5):
        low = guide.look(draw_face(0, -10))
    assert abs(low.pitch) < 2


@pytest.mark.parametrize("missing", ["face.tflite", "face-mesh.tflite", "faces.onnx"])
def test_without_its_models_the_guide_says_so(missing: str, tmp_path: Path) -> None:
    for name in {"face.tflite", "face-mesh.tflite", "faces.onnx"} - {missing}:
        shutil.copyfile(resource_path("models") / name, tmp_path / name)
    with pytest.raises(Known) as caught:
        FaceGuide(tmp_path)
    assert caught.value.code == "face_models_missing"
    assert missing in caught.value.detail


GOOD = FaceState(count=1, size=0.4, light=130, hints=())
AS_ASKED = {
    Turn.AHEAD: GOOD,
    Turn.LEFT: replace(GOOD, yaw=25.0),
    Turn.RIGHT: replace(GOOD, yaw=-25.0),
}


def test_each_turn_is_held_by_what_it_asks_only() -> None:
    for asked in Turn:
        for shown, state in AS_ASKED.items():
            assert holds(asked, state) is (asked is shown)
            assert not holds(asked, replace(state, hints=(FaceHint.MORE_LIGHT,)))
            assert not holds(asked, replace(state, roll=40.0))
            assert not holds(asked, replace(state, pitch=-40.0))
    assert not holds(Turn.LEFT, replace(GOOD, yaw=80.0))


def test_prompts_are_satisfied_when_held_for_a_moment() -> None:
    prompts = TurnPrompts(random.Random(1), held_s=0.5)
    done = []
    at = 0.0
    while (asked := prompts.asked) is not None:
        assert prompts.offer(AS_ASKED[asked], at) is None
        assert prompts.offer(AS_ASKED[asked], at + 0.3) is None
        assert prompts.progress == pytest.approx(0.6)
        done.append(prompts.offer(AS_ASKED[asked], at + 0.5))
        assert prompts.progress == 0
        at += 1.0
    assert sorted(map(str, done)) == sorted(map(str, Turn))
    assert prompts.offer(GOOD, at) is None


def test_letting_go_begins_anew() -> None:
    prompts = TurnPrompts(random.Random(2), held_s=0.5)
    asked = prompts.asked
    assert asked is not None
    prompts.offer(AS_ASKED[asked], 0.0)
    prompts.offer(FaceState(), 0.3)
    assert prompts.progress == 0
    assert prompts.offer(AS_ASKED[asked], 0.6) is None
    assert prompts.offer(AS_ASKED[asked], 1.2) is asked


def test_the_order_is_left_to_chance() -> None:
    firsts = Counter(TurnPrompts(random.Random(seed)).asked for seed in range(300))
    assert set(firsts) == set(Turn)
    assert min(firsts.values()) > 60


def test_a_head_that_follows_the_prompts_passes(guide: FaceGuide) -> None:
    prompts = TurnPrompts(random.Random(3), held_s=0.3)
    poses = {Turn.AHEAD: 0, Turn.LEFT: 22, Turn.RIGHT: -22}
    taken = []
    for number in range(60):
        if prompts.asked is None:
            break
        state = guide.look(draw_face(poses[prompts.asked]))
        if turn := prompts.offer(state, number / 10):
            taken.append(turn)
    assert sorted(map(str, taken)) == sorted(map(str, Turn))
