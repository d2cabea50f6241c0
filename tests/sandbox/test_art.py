"""The drawn pictures show the right colour, body and angle, and the camera files are real ones."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PIL.ExifTags import GPS, IFD, Base

from vehilink_desktop.domain.catalogue import Body
from vehilink_desktop.sandbox.art import (
    Angle,
    Facts,
    draw_vehicle,
    photo_like_jpeg,
    write_camera_roll,
)
from vehilink_desktop.sandbox.art.__main__ import main
from vehilink_desktop.sandbox.art.shapes import SHAPES

SMALL = (320, 240)
RED, BLUE = (190, 20, 30), (30, 80, 180)


@cache
def draw(
    body: str = "sedan",
    angle: Angle = Angle.FRONT_THREE_QUARTER,
    colour: tuple[int, int, int] = RED,
    seed: int = 3,
    facts: Facts | None = None,
    plate: str | None = None,
) -> Image.Image:
    return draw_vehicle(
        body=body,
        colour_rgb=colour,
        angle=angle,
        seed=seed,
        size=SMALL,
        facts=facts,
        plate_text=plate,
    )


def difference(first: Image.Image, second: Image.Image) -> float:
    """The mean difference of two pictures, 0 to 255."""
    return float(np.abs(np.asarray(first, float) - np.asarray(second, float)).mean())


def covered(body: str, angle: Angle) -> tuple[float, float]:
    """Width and height in the picture of what changes with the paint's colour."""
    red, blue = (np.asarray(draw(body, angle, paint), float) for paint in (RED, BLUE))
    rows, columns = np.nonzero(np.abs(red - blue).max(axis=2) > 40)
    return float(np.ptp(columns)), float(np.ptp(rows))


def test_there_is_a_drawing_for_every_body_of_the_catalogue() -> None:
    assert set(SHAPES) == {body.value for body in Body}


@pytest.mark.parametrize("body", list(SHAPES))
def test_every_angle_is_a_picture_of_its_own(body: str) -> None:
    pictures = [draw(body, angle) for angle in Angle]
    assert {(picture.mode, picture.size) for picture in pictures} == {("RGB", SMALL)}
    for index, picture in enumerate(pictures):
        assert all(difference(picture, other) > 3 for other in pictures[index + 1 :])


def test_same_arguments_make_the_same_picture_and_another_seed_another() -> None:
    assert draw.__wrapped__().tobytes() == draw().tobytes()
    assert difference(draw(), draw(seed=4)) > 3


PAINTED = [body for body in SHAPES if body != "truck"]
PAINTS = [(body, RED) for body in PAINTED] + [("sedan", BLUE), ("sedan", (40, 120, 70))]


@pytest.mark.parametrize(("body", "colour"), PAINTS)
def test_the_paint_has_the_colour_asked_for(body: str, colour: tuple[int, int, int]) -> None:
    picture = np.asarray(draw(body, Angle.FRONT_THREE_QUARTER, colour), float)
    middle = picture[60:190, 60:260].reshape(-1, 3)
    saturated = middle[np.ptp(middle, axis=1) > 45]
    assert len(saturated) > 1500
    assert int(np.argmax(np.median(saturated, axis=0))) == int(np.argmax(colour))


def test_silhouettes_differ_as_bodies_do() -> None:
    ratio = {}
    for body in ("sedan", "suv", "van", "bus"):
        wide, tall = covered(body, Angle.SIDE)
        ratio[body] = tall / wide
    assert ratio["sedan"] < ratio["suv"] < ratio["van"]
    assert ratio["bus"] < ratio["suv"]


def test_a_front_is_narrower_than_a_side() -> None:
    front, side = covered("sedan", Angle.FRONT), covered("sedan", Angle.SIDE)
    assert front[0] / front[1] < 0.6 * side[0] / side[1]


def test_facts_are_seen() -> None:
    low, high = (
        draw(angle=Angle.DASHBOARD, facts=Facts(odometer_km=km)) for km in (12_000, 98_765)
    )
    assert low.tobytes() != high.tobytes()
    left, right = (
        draw(angle=Angle.DASHBOARD, facts=Facts(right_hand=hand)) for hand in (False, True)
    )
    assert difference(left, right) > 3
    assert difference(left, ImageOps.mirror(right)) < difference(left, right)
    vins = [
        draw(angle=Angle.VIN_PLATE, facts=Facts(vin=vin)) for vin in ("LRW3E7FS0PC000456", None)
    ]
    assert difference(*vins) > 1
    engines = [draw(angle=Angle.ENGINE_BAY, facts=Facts(electric=e)) for e in (False, True)]
    assert difference(*engines) > 3
    assert draw(plate="A 12345").tobytes() != draw().tobytes()


def test_an_unknown_body_is_refused() -> None:
    with pytest.raises(KeyError):
        draw("zeppelin")


def test_camera_file_turns_upright_again_and_says_where_it_was_taken() -> None:
    drawn = draw()
    encoded = photo_like_jpeg(
        drawn, seed=1, exif={"Orientation": 6, "latitude": 38.97, "longitude": -17.5}
    )
    with Image.open(io.BytesIO(encoded)) as shot:
        assert shot.format == "JPEG"
        assert shot.size == (3000, 4000)
        exif = shot.getexif()
        position = exif.get_ifd(IFD.GPSInfo)
        assert (position[GPS.GPSLatitudeRef], position[GPS.GPSLongitudeRef]) == ("N", "W")
        assert [float(part) for part in position[GPS.GPSLatitude]] == [38, 58, 12]
        upright = ImageOps.exif_transpose(shot).resize(SMALL, Image.Resampling.BOX)
    assert difference(upright, drawn) < 4


def test_grain_depends_on_the_seed_only() -> None:
    drawn = draw()
    first, again, other = (photo_like_jpeg(drawn, seed=seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_camera_roll(tmp_path: Path) -> None:
    files = write_camera_roll(
        tmp_path / "roll", vin="LGXCE6CD8RA000001", body="suv", colour_rgb=RED, count=3, seed=5
    )
    assert [file.name for file in files] == ["IMG_0001.JPG", "IMG_0002.JPG", "IMG_0003.JPG"]
    times, turns = [], []
    for file in files:
        assert 300_000 < file.stat().st_size < 8_000_000
        with Image.open(file) as shot:
            assert sorted(shot.size) == [3000, 4000]
            exif = shot.getexif()
            times.append(exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal])
            turns.append(exif[Base.Orientation])
            assert exif.get_ifd(IFD.GPSInfo)
    assert times == sorted(set(times))
    assert turns == [1, 1, 6]


def test_command_writes_a_contact_sheet(tmp_path: Path) -> None:
    bodies = ["--body", "van", "--body", "bus"]
    assert main(["--out", str(tmp_path / "sheets"), "--width", "64", *bodies]) == 0
    with Image.open(tmp_path / "sheets" / "contact-sheet.png") as sheet:
        assert sheet.size == (64 * len(Angle), 48 * 2)
