"""Amounts in figures and in words."""

import pytest
from num2words import num2words

from vehilink_desktop.documents.amounts import amount, in_words
from vehilink_desktop.documents.numerals import cardinal
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.paper import PaperLanguage


@pytest.mark.parametrize(
    ("minor", "currency", "figures"),
    [
        (2_150_050, "JPY", "JPY 2,150,050"),
        (2_150_050, "USD", "USD 21,500.50"),
        (2_150_050, "KWD", "KWD 2,150.050"),
        (2_150_050, "CLF", "CLF 215.0050"),
        (0, "USD", "USD 0.00"),
        (MAX_MINOR, "USD", "USD 90,071,992,547,409.91"),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency(
    minor: int, currency: str, figures: str
) -> None:
    assert amount(Money(minor=minor, currency=currency)) == figures


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (0, "USD", "零元整"),
        (5, "USD", "伍分"),
        (50, "USD", "伍角"),
        (100, "USD", "壹元整"),
        (10_00, "USD", "壹拾元整"),
        (105_00, "USD", "壹佰零伍元整"),
        (1_001_00, "USD", "壹仟零壹元整"),
        (10_001_00, "USD", "壹万零壹元整"),
        (100_100_00, "USD", "壹拾万零壹佰元整"),
        (21_500_50, "USD", "贰万壹仟伍佰元伍角"),
        (21_500_05, "USD", "贰万壹仟伍佰元零伍分"),
        (107_000_53, "USD", "壹拾万柒仟元伍角叁分"),
        (100_010_000, "JPY", "壹亿零壹万元整"),
        (1_200_000_000_000, "JPY", "壹万贰仟亿元整"),
        (MAX_MINOR, "JPY", "玖仟零柒万壹仟玖佰玖拾贰亿伍仟肆佰柒拾肆万零玖佰玖拾壹元整"),
        (2_150_150, "KWD", "贰仟壹佰伍拾元壹角伍分"),
        (2_150_003, "KWD", "贰仟壹佰伍拾元零叁厘"),
        (2_150_101, "CLF", "贰佰壹拾伍元零壹分零壹毫"),
    ],
)
def test_chinese_amounts_are_in_financial_capitals(minor: int, currency: str, words: str) -> None:
    assert in_words(Money(minor=minor, currency=currency), PaperLanguage.ZH) == (
        f"{currency} {words}"
    )


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "صفر"),
        (1, "واحد"),
        (12, "اثنا عشر"),
        (21, "واحد وعشرون"),
        (100, "مائة"),
        (269, "مائتان وتسعة وستون"),
        (1_000, "ألف"),
        (2_000, "ألفان"),
        (3_000, "ثلاثة آلاف"),
        (11_000, "أحد عشر ألفًا"),
        (100_000, "مائة ألف"),
        (101_000, "مائة وواحد ألف"),
        (200_000, "مائتا ألف"),
        (269_373, "مائتان وتسعة وستون ألفًا وثلاثمائة وثلاثة وسبعون"),
        (1_002_003, "مليون وألفان وثلاثة"),
        (5_000_000_000, "خمسة مليارات"),
    ],
)
def test_arabic_numbers(number: int, words: str) -> None:
    assert cardinal(number, PaperLanguage.AR) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (21_501, "veintiún mil quinientos uno"),
        (31_000_000, "treinta y un millones"),
        (121, "ciento veintiuno"),
    ],
)
def test_spanish_shortens_one_before_what_it_counts(number: int, words: str) -> None:
    assert cardinal(number, PaperLanguage.ES) == words


@pytest.mark.parametrize("language", [PaperLanguage.EN, PaperLanguage.RU, PaperLanguage.FR])
@pytest.mark.parametrize("number", [0, 1, 80, 101_000, 21_501, 269_373, MAX_MINOR])
def test_other_numbers_are_those_of_num2words(language: PaperLanguage, number: int) -> None:
    assert cardinal(number, language) == num2words(number, lang=language.value)


@pytest.mark.parametrize(
    ("currency", "words"),
    [
        ("JPY", "JPY two million, one hundred and fifty thousand and fifty"),
        ("USD", "USD twenty-one thousand, five hundred and 50/100"),
        ("KWD", "KWD two thousand, one hundred and fifty and 050/1000"),
        ("CLF", "CLF two hundred and fifteen and 0050/10000"),
    ],
)
def test_the_fraction_has_the_decimals_of_the_currency(currency: str, words: str) -> None:
    assert in_words(Money(minor=2_150_050, currency=currency), PaperLanguage.EN) == words


@pytest.mark.parametrize("language", PaperLanguage)
@pytest.mark.parametrize("currency", ["JPY", "USD", "KWD", "CLF"])
def test_the_largest_amount_has_words(language: PaperLanguage, currency: str) -> None:
    words = in_words(Money(minor=MAX_MINOR, currency=currency), language)
    assert words.startswith(f"{currency} ")
    assert len(words) > 20
