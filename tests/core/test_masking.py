"""Personal data as it is shown: enough to tell two apart, too little to use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.core.masking import HIDDEN, Datum, mask

pytestmark = pytest.mark.req("D8")


@pytest.mark.parametrize(
    ("datum", "text", "shown"),
    [
        (Datum.PHONE, "+8613800138000", "+86138****8000"),
        (Datum.PHONE, "+86 138 0013-8000", "+86138****8000"),
        (Datum.PHONE, "+971501234567", "+9715****4567"),
        (Datum.PHONE, "+1234", "****"),
        (Datum.ID_NUMBER, "11010519491231002X", "11****2X"),
        (Datum.ID_NUMBER, "E12345678", "E1****78"),
        (Datum.ID_NUMBER, "12345", "****"),
        (Datum.LICENCE_NUMBER, "91330100MA27XF6T4Q", "91****6T4Q"),
        (Datum.LICENCE_NUMBER, "HRB 12345", "****"),
        (Datum.ADDRESS, "浙江省杭州市滨江区江南大道100号", "浙江省杭州市****"),
        (Datum.ADDRESS, "上海市浦东新区世纪大道8号", "上海市****"),
        (Datum.ADDRESS, "内蒙古自治区锡林郭勒盟多伦县", "内蒙古自治区锡林郭勒盟****"),
        (Datum.ADDRESS, "12 Quay Street, Floor 3, Hamburg, Germany", "****, Hamburg, Germany"),
        (Datum.ADDRESS, "Quay Street 12, 20457 Hamburg", "****, Hamburg"),
        (Datum.ADDRESS, "شارع الشيخ زايد 14، دبي، الإمارات", "****, دبي, الإمارات"),
        (Datum.ADDRESS, "Somewhere 5", "****"),
        (Datum.PERSON_NAME, "王小明", "王****"),
        (Datum.PERSON_NAME, "Li Wei", "L**** W****"),
        (Datum.VIN, "LGXCE6CD8RA000001", "LGXCE6CD8****"),
        (Datum.VIN, "LGXCE6", "****"),
        (Datum.BANK_ACCOUNT, "DE89 3704 0044 0532 0130 00", "DE****3000"),
        (Datum.BANK_ACCOUNT, "3100 6678 9012 3456 789", "****6789"),
        (Datum.BANK_ACCOUNT, "1234", "****"),
        (Datum.EMAIL, "wei@example.com", "w****@example.com"),
        (Datum.EMAIL, "no address", "****"),
    ],
)
def test_what_is_shown(datum: Datum, text: str, shown: str) -> None:
    assert mask(datum, text) == shown


@pytest.mark.parametrize("datum", Datum)
def test_nothing_stays_nothing(datum: Datum) -> None:
    assert mask(datum, "") == ""


@given(st.sampled_from(Datum), st.text(max_size=60))
def test_any_text_can_be_masked_and_whatever_it_is_something_is_hidden(
    datum: Datum, text: str
) -> None:
    shown = mask(datum, text)
    assert HIDDEN in shown or not text.strip(" \t\n\r\f\v().-") or not shown
    assert mask(datum, text) == shown


@given(st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True))
def test_of_a_phone_number_at_least_three_digits_are_hidden(number: str) -> None:
    kept = sum(char.isdigit() for char in mask(Datum.PHONE, number))
    assert kept <= len(number) - 1 - 3
