"""Exchange rates as exact numbers with their source and time; converting once, half to even."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from pydantic import Field, field_validator

from vehilink_desktop.domain.model import Model, UtcTime
from vehilink_desktop.domain.money import MAX_MINOR, Money, exponent


class FxError(ValueError):
    """An amount cannot be converted; `code` is `rate-missing` or `amount-too-large`."""

    def __init__(self, code: str, currency: str) -> None:
        super().__init__(f"{code}: {currency}")
        self.code = code
        self.currency = currency


class RateTable(Model):
    """How many units of each currency one unit of `base` is worth.

    Attributes:
        rates: Decimal numbers as text, above zero: `{"CNY": "7.1034"}`. Others are left out when
            read, so that they count as missing.
    """

    base: str = Field(pattern=r"^[A-Z]{3}$")
    rates: dict[str, str]
    source: str
    fetched_at: UtcTime

    @field_validator("rates", mode="before")
    @classmethod
    def _usable(cls, rates: object) -> object:
        if not isinstance(rates, dict):
            return rates
        return {code: value for code, value in rates.items() if _is_rate(value)}

    def rate(self, source: str, target: str) -> Fraction:
        """How many units of `target` one unit of `source` is worth, exactly.

        Raises:
            FxError: `rate-missing`.
        """
        return self._of_base(target) / self._of_base(source)

    def convert(self, money: Money, target: str) -> Money:
        """`money` in whole minor units of `target`, half to even.

        Raises:
            FxError: `rate-missing` or `amount-too-large`.
        """
        scale = Fraction(10) ** (exponent(target) - exponent(money.currency))
        exact = money.minor * self.rate(money.currency, target) * scale
        minor = round(exact)  # of a Fraction: half to even
        if minor > MAX_MINOR:
            raise FxError("amount-too-large", target)
        return Money(minor=minor, currency=target)

    def shown(self, source: str, target: str) -> str:
        """The rate with six significant digits, for people."""
        rate = self.rate(source, target)
        number = Decimal(rate.numerator) / Decimal(rate.denominator)
        digits = number.quantize(Decimal(1).scaleb(number.adjusted() - 5), ROUND_HALF_EVEN)
        return format(digits, "f")

    def _of_base(self, currency: str) -> Fraction:
        if currency == self.base:
            return Fraction(1)
        if currency not in self.rates:
            raise FxError("rate-missing", currency)
        return Fraction(self.rates[currency])


def _is_rate(value: object) -> bool:
    """Whether it is a plain decimal number above zero; short, since it comes from outside."""
    plain = isinstance(value, str) and re.fullmatch(r"\d{1,12}(\.\d{1,12})?", value, re.ASCII)
    return bool(plain) and Fraction(str(value)) > 0
