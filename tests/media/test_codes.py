"""Codes before a camera are read in every condition, counted at the second reading, never wrong."""

import numpy as np
import pytest

from tests.media.labels import SHOTS, Shot, draw_code, make_vin, photograph_label
from tests.media.pictures import scene
from vehilink_desktop.domain.scanned import CodeFormat, vehicle_link
from vehilink_desktop.media.codes import CodeReader
from vehilink_desktop.media.photos import CropBox
from vehilink_desktop.media.readings import Code, TwoEqual

HD, FULL_HD = (1280, 720), (1920, 1080)
LINK = vehicle_link("0190b5a0-7c3e-7a10-8f00-1234567890ab")
WHOLE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def texts(codes: list[Code]) -> list[tuple[str, CodeFormat]]:
    return [(code.text, code.format) for code in codes]


@pytest.mark.parametrize("name", SHOTS)
@pytest.mark.parametrize("code_format", [CodeFormat.QR, CodeFormat.DATA_MATRIX])
def test_2d_codes_are_read_in_every_condition(name: str, code_format: CodeFormat) -> None:
    frame = photograph_label(draw_code(LINK, code_format), SHOTS[name], seed=1, frame=HD)
    assert texts(CodeReader().read(frame)) == [(LINK, code_format)]


@pytest.mark.parametrize("name", [name for name in SHOTS if name != "blurred"])
@pytest.mark.parametrize("code_format", [CodeFormat.CODE_39, CodeFormat.CODE_128])
def test_vin_labels_are_read_in_every_condition(name: str, code_format: CodeFormat) -> None:
    vin = make_vin(2)
    frame = photograph_label(draw_code(vin, code_format), SHOTS[name], seed=2, frame=FULL_HD)
    assert texts(CodeReader().read(frame)) == [(vin, code_format)]


def test_bar_codes_are_read_in_every_other_frame_and_in_each_still_picture() -> None:
    vin = make_vin(3)
    code = draw_code(vin, CodeFormat.CODE_128)
    frame = photograph_label(code, Shot(), seed=3, frame=HD)
    reader = CodeReader()
    assert [len(reader.read(frame)) for _ in range(4)] == [1, 0, 1, 0]
    assert [len(reader.read(frame, thorough=True)) for _ in range(2)] == [1, 1]


def test_only_the_guide_is_searched_for_bar_codes() -> None:
    frame = photograph_label(draw_code(make_vin(4), CodeFormat.CODE_39), Shot(), 4, FULL_HD)
    assert CodeReader().read(frame, guide=CropBox(0.15, 0.3, 0.85, 0.7))
    assert not CodeReader().read(frame, guide=CropBox(0, 0, 1, 0.2))


@pytest.mark.parametrize("code_format", [CodeFormat.QR, CodeFormat.CODE_128])
def test_the_place_of_a_code_is_told(code_format: CodeFormat) -> None:
    vin = make_vin(5)
    shot = Shot(turned=30)
    frame = photograph_label(draw_code(vin, code_format), shot, 5, FULL_HD)
    bare = photograph_label(np.full((100, 500), 255, np.uint8), shot, 5, FULL_HD)
    (code,) = CodeReader().read(frame)
    middle = np.mean(code.quad, axis=0)
    assert middle == pytest.approx((0.5, 0.5), abs=0.05)
    (left, top), (right, bottom) = code.quad[0], code.quad[1]
    slope = np.degrees(np.arctan2((bottom - top) * FULL_HD[1], (right - left) * FULL_HD[0]))
    assert slope == pytest.approx(30, abs=4)
    assert CodeReader().read(bare) == []


def test_an_import_label_says_its_vin() -> None:
    vin = make_vin(6, first="W")
    frame = photograph_label(draw_code(f"I{vin}", CodeFormat.CODE_39), Shot(), 6, FULL_HD)
    assert texts(CodeReader().read(frame)) == [(vin, CodeFormat.CODE_39)]


def test_a_bar_code_that_is_no_right_vin_is_not_read() -> None:
    vin = make_vin(7)
    wrong = vin[:8] + ("1" if vin[8] != "1" else "2") + vin[9:]
    european = "W" + wrong[1:]  # where makers use position 9 as they like
    for text, read in ((wrong, False), ("PART-NO 12345678", False), (european, True)):
        frame = photograph_label(draw_code(text, CodeFormat.CODE_128), Shot(), 7, FULL_HD)
        assert bool(CodeReader().read(frame)) is read, text


def test_a_picture_without_codes_has_none() -> None:
    reader = CodeReader()
    for seed in range(3):
        picture = np.asarray(scene(1280, 720, seed=seed)[..., ::-1])
        assert reader.read(picture, thorough=True) == []
    assert reader.read(np.zeros((720, 1280), np.uint8), thorough=True) == []
    assert reader.read(np.full((4, 4, 3), 255, np.uint8), thorough=True) == []


def test_a_colour_frame_is_read_like_a_grey_one() -> None:
    grey = photograph_label(draw_code(LINK, CodeFormat.QR), Shot(), seed=8, frame=HD)
    colour = np.repeat(grey[..., None], 3, axis=2)
    assert CodeReader().read(colour) == CodeReader().read(grey)


def test_several_codes_of_one_picture_are_found() -> None:
    vin = make_vin(9)
    left = photograph_label(draw_code(LINK, CodeFormat.QR), Shot(), 9, HD)
    right = photograph_label(draw_code(vin, CodeFormat.CODE_128), Shot(), 9, HD)
    found = CodeReader().read(np.hstack((left, right)), thorough=True)
    assert set(texts(found)) == {(LINK, CodeFormat.QR), (vin, CodeFormat.CODE_128)}


def code(text: str, code_format: CodeFormat = CodeFormat.QR) -> Code:
    return Code(text, code_format, WHOLE)


def test_a_reading_counts_when_it_was_seen_twice() -> None:
    two = TwoEqual(window_s=2)
    assert two.accept([code("a")], at=0.0) == []
    assert two.accept([], at=0.5) == []
    assert two.accept([code("b")], at=1.0) == []
    assert two.accept([code("a")], at=1.5) == [code("a")]
    assert two.accept([code("b"), code("b")], at=2.0) == [code("b")]


def test_the_same_reading_twice_in_one_picture_is_one() -> None:
    two = TwoEqual()
    assert two.accept([code("a"), code("a")], at=0.0) == []


def test_readings_of_two_kinds_do_not_confirm_each_other() -> None:
    two = TwoEqual()
    vin = make_vin(1)
    assert two.accept([code(vin, CodeFormat.CODE_39)], at=0.0) == []
    assert two.accept([code(vin, CodeFormat.PRINT)], at=0.1) == []


def test_a_late_second_reading_does_not_count() -> None:
    two = TwoEqual(window_s=2)
    assert two.accept([code("a")], at=0.0) == []
    assert two.accept([code("a")], at=2.5) == []
    assert two.accept([code("a")], at=4.0) == [code("a")]


def test_what_stays_in_sight_counts_once_and_again_after_it_was_away() -> None:
    two = TwoEqual(window_s=2)
    counted = [at for at in range(6) if two.accept([code("a")], at=float(at))]
    assert counted == [1]
    assert two.accept([code("a")], at=20.0) == []
    assert two.accept([code("a")], at=21.0) == [code("a")]
    two.reset()
    assert two.accept([code("a")], at=21.5) == []
