"""Licences, drawn and photographed, are read; what is not certain is never called so."""

import random
from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.media.licences import (
    Condition,
    Licence,
    draw_licence,
    make_code,
    make_licence,
    photograph,
)
from tests.media.pictures import encoded, pixels_of, scene
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.media.licence_fields import LicenceField, LicenceReading
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.ui.resources import resource_path

Field = LicenceField


@pytest.fixture(scope="module")
def reader() -> Iterator[LicenceReader]:
    shared = LicenceReader(resource_path("models"))
    yield shared
    shared.close()


def read(reader: LicenceReader, picture: bytes) -> LicenceReading:
    (page,) = reader.open_scan(picture, CancelToken())
    return reader.read(page.jpeg, CancelToken())


def printed(licence: Licence) -> dict[LicenceField, str]:
    day = licence.established
    return {
        Field.CREDIT_CODE: licence.code,
        Field.NAME: licence.name,
        Field.KIND: licence.kind.replace("(", "（").replace(")", "）"),
        Field.ADDRESS: licence.address,
        Field.ESTABLISHED: f"{day.year}年{day.month:02}月{day.day:02}日",
        Field.CAPITAL: licence.capital,
    }


@pytest.mark.parametrize(
    ("number", "condition"), [*enumerate(Condition), (7, Condition.UPSIDE_DOWN)]
)
def test_every_condition_is_read(reader: LicenceReader, number: int, condition: Condition) -> None:
    licence = make_licence(number)
    reading = read(reader, photograph(draw_licence(licence), condition, seed=number))
    texts = {field: found.text for field, found in reading.fields.items()}
    assert {field: texts.get(field) for field in printed(licence)} == printed(licence)
    assert reading.certain
    assert reading.corrections == ()
    assert not reading.contradicted


def test_the_place_is_where_the_ink_is(reader: LicenceReader) -> None:
    licence = make_licence(2)
    sheet = draw_licence(licence)
    without = draw_licence(replace(licence, code=""))
    ink = np.argwhere((sheet != without).any(axis=2))[:, ::-1] / sheet.shape[1::-1]
    reading = read(reader, photograph(sheet, Condition.CLEAN, seed=2))
    quad = reading.fields[Field.CREDIT_CODE].quad
    assert quad
    left_top, right_bottom = np.min(quad, axis=0), np.max(quad, axis=0)
    assert np.abs(left_top - ink.min(axis=0)).max() < 0.02
    assert np.abs(right_bottom - ink.max(axis=0)).max() < 0.02


def test_a_page_that_lies_on_its_side_begins_where_its_text_does(reader: LicenceReader) -> None:
    licence = make_licence(4)
    upright = photograph(draw_licence(licence), Condition.CLEAN, seed=4)
    turned = encoded(np.asarray(cv2.rotate(pixels_of(upright), cv2.ROTATE_90_CLOCKWISE)))
    straight, aside = (read(reader, one).fields[Field.NAME].quad for one in (upright, turned))
    assert straight
    assert aside
    assert straight[1][0] > straight[0][0]
    assert aside[1][1] > aside[0][1]  # to the right became downwards
    for (x, y), (across, down) in zip(straight, aside, strict=True):
        assert (across, down) == pytest.approx((1 - y, x), abs=0.02)


def test_a_qr_code_that_says_another_code_is_told(reader: LicenceReader) -> None:
    other = make_code(random.Random(1), "330106")
    licence = replace(make_licence(8), qr=f"统一社会信用代码：{other}")
    reading = read(reader, photograph(draw_licence(licence), Condition.CLEAN, seed=8))
    assert reading.fields[Field.CREDIT_CODE].text == licence.code
    assert reading.contradicted
    assert not reading.certain
    assert reading.corrections[0] == other
    assert reading.fields[Field.CREDIT_CODE].confidence <= 0.5


def test_a_code_that_fails_its_check_comes_with_corrections(reader: LicenceReader) -> None:
    right = make_licence(12)
    wrong = right.code[:11] + ("3" if right.code[11] != "3" else "8") + right.code[12:]
    licence = replace(right, code=wrong, qr="")
    reading = read(reader, photograph(draw_licence(licence), Condition.CLEAN, seed=12))
    assert reading.fields[Field.CREDIT_CODE].text == wrong
    assert not reading.certain
    assert right.code in reading.corrections


def test_what_can_hardly_be_read_is_not_called_certain(reader: LicenceReader) -> None:
    doubted = 0
    for number in range(4):
        licence = replace(make_licence(20 + number), qr="")
        sheet = cv2.GaussianBlur(draw_licence(licence), (0, 0), 5)
        reading = read(reader, photograph(np.asarray(sheet), Condition.NOISY, seed=number))
        doubted += not reading.certain
        if reading.certain:
            assert reading.fields[Field.CREDIT_CODE].text == licence.code
    assert doubted >= 2


def test_a_picture_of_something_else_has_no_fields(reader: LicenceReader) -> None:
    reading = read(reader, encoded(scene(1200, 900)))
    assert Field.CREDIT_CODE not in reading.fields
    assert reading.code is None
    assert not reading.certain
