"""VINs are read from plates; a slip is put right or found out, and never called certain."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.media.labels import SHOTS, Shot, draw_code, draw_plate, make_vin, photograph_label
from tests.media.pictures import encoded, scene
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.domain.scanned import CodeFormat, vehicle_link
from vehilink_desktop.media.code_finder import CodeFinder
from vehilink_desktop.media.photos import CropBox
from vehilink_desktop.media.readings import TwoEqual
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.text_lines import TextLine
from vehilink_desktop.media.vin_prints import VinPrint, find_vins
from vehilink_desktop.media.vin_reader import VinReader
from vehilink_desktop.ui.resources import resource_path

HD = (1280, 720)
GUIDE = CropBox(0.15, 0.25, 0.85, 0.75)
QUAD = ((0.0, 0.0), (200.0, 0.0), (200.0, 50.0), (0.0, 50.0))
RIGHT = "LGXCE6CD8RA000001"


@pytest.fixture(scope="module")
def reader() -> VinReader:
    return VinReader(resource_path("models"))


@pytest.fixture(scope="module")
def finder() -> Iterator[CodeFinder]:
    shared = CodeFinder(resource_path("models"))
    yield shared
    shared.close()


def prints(text: str, confidence: float = 0.99) -> list[VinPrint]:
    return find_vins([TextLine(text, confidence, QUAD)], (400, 100))


def counted(text: str, confidence: float = 0.99) -> list[str]:
    return [one.check.vin for one in prints(text, confidence) if one.counts]


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        "lgxce6cd8ra000001",
        "LGXCE6CD8RAOOOOOI",
        "*LGXCE6CD8RA000001*",
        "★LGXCE6CD8RA000001★",
        "VIN:LGXCE6CD8RA000001",
        "VIN NO. LGXCE6CD8RA000001",
        "车辆识别代号：LGXCE6CD8RA000001",
        "车架号 LGX CE6CD8 RA000001",
        "ＬＧＸＣＥ６ＣＤ８ＲＡ０００００１",
    ],
)
def test_a_vin_is_known_however_it_is_printed(text: str) -> None:
    assert counted(text) == [RIGHT]


@pytest.mark.parametrize(
    "text",
    ["", "LGXCE6CD8RA00000", RIGHT + "1", "MANUFACTUREDCHINA", "13800000000138000X0Y", "中" * 17],
)
def test_what_is_no_vin_is_none(text: str) -> None:
    assert prints(text) == []


def test_a_wrong_check_digit_does_not_count_where_it_is_mandatory() -> None:
    (found,) = prints("LGXCE6C08RA000001")
    assert not found.counts
    assert RIGHT in found.check.suggestions


def test_without_a_check_digit_the_print_must_be_very_clear() -> None:
    european = "WVWZZZ1KZAW000123"
    assert counted(european, confidence=0.99) == [european]
    assert counted(european, confidence=0.8) == []
    assert counted(RIGHT, confidence=0.8) == [RIGHT]
    assert counted(RIGHT, confidence=0.3) == []


def test_what_counts_comes_first_with_its_place() -> None:
    lines = [TextLine("LGXCE6CD9RA000001", 0.99, QUAD), TextLine(RIGHT, 0.7, QUAD)]
    first, second = find_vins(lines, (400, 100))
    assert (first.check.vin, first.counts, second.counts) == (RIGHT, True, False)
    assert first.quad == ((0, 0), (0.5, 0), (0.5, 0.5), (0, 0.5))
    assert first.as_code().format is CodeFormat.PRINT


def plate(seed: int, shot: Shot, framed: str = "{}") -> tuple[str, np.ndarray]:
    vin = make_vin(seed)
    return vin, photograph_label(draw_plate(vin, framed=framed), shot, seed, HD)


@pytest.mark.parametrize(
    "name", ["plain", "turned a little", "upside down", "tilted", "dim", "noisy", "soft"]
)
def test_a_plate_is_read(reader: VinReader, name: str) -> None:
    vin, frame = plate(11, SHOTS[name])
    assert [one.check.vin for one in reader.read(frame) if one.counts] == [vin]


def test_a_plate_is_read_in_the_guide_box_and_its_place_told(reader: VinReader) -> None:
    vin, frame = plate(12, Shot(), framed="VIN {}")
    (whole,) = reader.read(frame)
    (found,) = reader.read(frame, GUIDE)
    assert found.check.vin == whole.check.vin == vin
    assert np.abs(np.array(found.quad) - np.array(whole.quad)).max() < 0.02
    assert np.mean(found.quad, axis=0) == pytest.approx((0.5, 0.5), abs=0.08)
    assert reader.read(frame, CropBox(0, 0, 0.5, 0.2)) == []


def test_a_print_counts_at_its_second_reading(reader: VinReader) -> None:
    two = TwoEqual()
    vin, frame = plate(13, Shot())
    _, again = plate(13, Shot(noise=9))
    readings = [[one.as_code() for one in reader.read(one) if one.counts] for one in (frame, again)]
    assert two.accept(readings[0], at=0.0) == []
    assert [code.text for code in two.accept(readings[1], at=0.4)] == [vin]


def test_hardly_legible_plates_are_never_read_wrongly(reader: VinReader) -> None:
    for seed in range(4):
        vin, frame = plate(20 + seed, Shot(blur=4 + seed, noise=10))
        assert {one.check.vin for one in reader.read(frame) if one.counts} <= {vin}


def test_without_its_models_the_reader_says_so(tmp_path: Path) -> None:
    with pytest.raises(Known) as caught:
        VinReader(tmp_path)
    assert caught.value.code == "text_models_missing"


def test_foreign_pictures_are_read_in_a_decoder(finder: CodeFinder, tmp_path: Path) -> None:
    link, vin = vehicle_link("0190b5a0-7c3e-7a10-8f00-1234567890ab"), make_vin(14)
    left = photograph_label(draw_code(link, CodeFormat.QR), Shot(), 14, HD)
    right = photograph_label(draw_code(vin, CodeFormat.CODE_39), Shot(turned=10), 14, (1920, 1080))
    both = np.hstack((np.pad(left, ((0, 360), (0, 0))), right))
    path = tmp_path / "yard.jpg"
    path.write_bytes(encoded(np.repeat(both[..., None], 3, axis=2)))
    found = finder.find_codes(path)
    assert {(code.text, code.format) for code in found} == {
        (link, CodeFormat.QR),
        (vin, CodeFormat.CODE_39),
    }


def test_foreign_plates_are_read_in_a_decoder(finder: CodeFinder) -> None:
    vin, frame = plate(15, Shot())
    (found,) = finder.find_vins(encoded(np.repeat(frame[..., None], 3, axis=2)))
    assert (found.check.vin, found.counts) == (vin, True)


def test_a_picture_without_either_has_none(finder: CodeFinder) -> None:
    picture = encoded(scene(800, 600))
    assert finder.find_codes(picture) == []
    assert finder.find_vins(picture) == []


def test_what_is_no_picture_is_refused(finder: CodeFinder, tmp_path: Path) -> None:
    for find in (finder.find_codes, finder.find_vins):
        with pytest.raises(PhotoRefused) as caught:
            find(b"\x00" * 400)
        assert caught.value.reason is RefusalReason.NOT_A_PICTURE
        with pytest.raises(PhotoRefused):
            find(tmp_path / "gone.jpg")


def test_a_closed_finder_is_cancelled() -> None:
    finder = CodeFinder(resource_path("models"))
    finder.close()
    with pytest.raises(Cancelled):
        finder.find_codes(encoded(scene(64, 64)))
