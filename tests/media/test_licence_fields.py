"""Lines of a licence are understood, also where the reader cut or joined them."""

import math

import pytest

from vehilink_desktop.media.licence_fields import LicenceField, LicenceReading, read_fields
from vehilink_desktop.media.text_lines import TextLine

Field = LicenceField
SIZE = (1000, 700)
CODE = "91330100799655058B"


def line(text: str, x: float, y: float, *, confidence: float = 0.99, tilt: float = 0) -> TextLine:
    """30 pixels high, 30 pixels a Chinese character; turned around the page's corner."""
    width = sum(30 if ord(char) > 255 else 16 for char in text)
    corners = ((x, y), (x + width, y), (x + width, y + 30), (x, y + 30))
    cos, sin = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    a, b, c, d = ((cos * px - sin * py, sin * px + cos * py) for px, py in corners)
    return TextLine(text, confidence, (a, b, c, d))


def texts(reading: LicenceReading) -> dict[LicenceField, str]:
    return {field: found.text for field, found in reading.fields.items()}


@pytest.mark.parametrize("tilt", [0, -12, 90, 180])
def test_values_stand_beside_their_labels_and_go_on_below(tilt: float) -> None:
    lines = [
        ("名称", 50, 100),
        ("杭州远航汽车贸易", 200, 100),
        ("有限公司", 200, 140),
        ("类型", 50, 200),
        ("有限责任公司(自然人独资)", 200, 203),
        ("住所", 600, 100),
        ("浙江省杭州市西湖区", 700, 98),
        ("文三路1号", 700, 138),
        ("成立日期", 600, 200),
        ("2003年01月15日", 740, 200),
    ]
    reading = read_fields([line(*one, tilt=tilt) for one in lines], SIZE)
    assert texts(reading) == {
        Field.NAME: "杭州远航汽车贸易有限公司",
        Field.KIND: "有限责任公司（自然人独资）",
        Field.ADDRESS: "浙江省杭州市西湖区文三路1号",
        Field.ESTABLISHED: "2003年01月15日",
    }


def test_a_label_in_two_pieces_and_one_joined_to_its_value() -> None:
    lines = [
        line("名", 50, 100),
        line("称", 140, 100),
        line("黃山恒信汽车有限公司", 220, 100),
        line("法定代表人 王某", 50, 200),
        line(f"统一社会信用代码 {CODE}", 50, 20),
    ]
    reading = read_fields(lines, SIZE)
    assert texts(reading) == {
        Field.NAME: "黄山恒信汽车有限公司",
        Field.REPRESENTATIVE: "王某",
        Field.CREDIT_CODE: CODE,
    }
    assert reading.certain


def test_labels_in_two_languages_above_their_values() -> None:
    lines = [
        ("统一社会信用代码Unified social credit code", 50, 20),
        (CODE, 50, 60),
        ("名称 Name", 50, 120),
        ("杭州远航汽车贸易有限公司", 50, 160),
        ("英文名称Name in English", 50, 220),
        ("Hangzhou Yuanhang Co., Ltd.", 50, 260),
        ("住所 Address", 50, 320),
        ("浙江省杭州市文三路15 号", 50, 360),
    ]
    assert texts(read_fields([line(*one) for one in lines], SIZE)) == {
        Field.CREDIT_CODE: CODE,
        Field.NAME: "杭州远航汽车贸易有限公司",
        Field.ENGLISH_NAME: "Hangzhou Yuanhang Co., Ltd.",
        Field.ADDRESS: "浙江省杭州市文三路15号",
    }


def test_a_name_without_its_label() -> None:
    lines = [line("有限责任公司", 200, 200), line("上海瑞丰国际贸易有限公司", 200, 100)]
    lines += [line("SHANGHAI RUIFENG TRADING CO., LTD", 200, 140)]
    reading = read_fields(lines, SIZE)
    assert reading.fields[Field.NAME].text == "上海瑞丰国际贸易有限公司"
    assert reading.fields[Field.ENGLISH_NAME].text == "SHANGHAI RUIFENG TRADING CO., LTD"


@pytest.mark.parametrize(
    ("read", "confidence"),
    [
        (CODE, 0.55),  # faint
        ("913301OO799655058B", 0.99),  # letters that no code has
        ("91330100799655058", 0.99),  # one is missing
        ("913301007996550588", 0.99),  # fails its check
        ("330100000012345", 0.99),  # the number of before 2015
    ],
)
def test_a_doubtful_code_is_offered_but_never_certain(read: str, confidence: float) -> None:
    lines = [line("统一社会信用代码", 50, 20), line(read, 50, 60, confidence=confidence)]
    reading = read_fields(lines, SIZE)
    assert reading.fields[Field.CREDIT_CODE].text == read
    assert reading.fields[Field.CREDIT_CODE].confidence <= 0.5
    assert not reading.certain


def test_a_code_that_passes_is_preferred_to_one_that_does_not() -> None:
    other = line("123456789012345678", 300, 600)
    reading = read_fields([other, line(CODE, 50, 60)], SIZE)
    assert reading.fields[Field.CREDIT_CODE].text == CODE


def test_the_qr_code_alone_is_a_proposal_without_a_place() -> None:
    reading = read_fields([], SIZE, f"统一社会信用代码：{CODE}；名称")
    assert reading.fields[Field.CREDIT_CODE].quad is None
    assert reading.fields[Field.CREDIT_CODE].text == CODE
    assert not reading.certain


def test_the_qr_code_corrects_what_was_misread() -> None:
    reading = read_fields(
        [line("913301007996550588", 50, 60)], SIZE, f"https://x.example/?u={CODE}"
    )
    assert reading.contradicted
    assert reading.corrections[0] == CODE


def test_nothing_is_read_from_an_empty_page() -> None:
    reading = read_fields([], SIZE)
    assert (texts(reading), reading.code, reading.certain) == ({}, None, False)
