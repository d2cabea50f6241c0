"""Amounts: what people type, digits by currency, nothing ever rounded away."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.domain.money import (
    CURRENCIES,
    EXPONENTS,
    MAX_MINOR,
    TRADE_CURRENCIES,
    Money,
    MoneyError,
    exponent,
    parse_amount,
)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("21,500", "USD", 2_150_000),
        ("21 500.50", "USD", 2_150_050),
        ("２１５００", "CNY", 2_150_000),
        ("1'234'567", "JPY", 1_234_567),
        ("12.345", "KWD", 12_345),
        (".5", "EUR", 50),
        ("7.", "EUR", 700),
    ],
)
def test_typed_amounts(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == Money(minor=minor, currency=currency)


@pytest.mark.parametrize(
    ("text", "currency", "code"),
    [
        ("", "USD", "not_a_number"),
        ("about 20k", "USD", "not_a_number"),
        ("1e9", "USD", "not_a_number"),
        ("NaN", "USD", "not_a_number"),
        ("-1", "USD", "negative"),
        ("1.005", "USD", "too_many_decimals"),
        ("1.5", "JPY", "too_many_decimals"),
        ("90071992547409.92", "USD", "too_large"),
    ],
)
def test_what_is_no_amount_says_why(text: str, currency: str, code: str) -> None:
    with pytest.raises(MoneyError) as caught:
        parse_amount(text, currency)
    assert caught.value.code == code


@given(st.integers(0, MAX_MINOR), st.sampled_from(["USD", "JPY", "KWD", "CLF", "UGX"]))
def test_an_amount_survives_being_shown_and_typed_again(minor: int, currency: str) -> None:
    money = Money(minor=minor, currency=currency)
    assert parse_amount(format(money.decimal(), "f"), currency) == money
    assert money.decimal() == Decimal(minor) / 10 ** exponent(currency)


def test_every_currency_that_anybody_pays_in_is_known() -> None:
    paid = {
        code
        for used in get_global("territory_currencies").values()
        for code, _since, until, tender in used
        if tender and until is None
    }

    assert paid <= CURRENCIES <= set(get_global("all_currencies"))
    assert {*EXPONENTS, *TRADE_CURRENCIES} <= CURRENCIES
