"""Money as whole minor units and an ISO 4217 code."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from pydantic import Field

from vehilink_desktop.domain.model import Model

#: Digits after the decimal point where they are not two (ISO 4217).
EXPONENTS: dict[str, int] = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
    "XPF": 0,
}

_IN_USE = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP "
    "GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD "
    "LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB "
    "PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP "
    "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG"
)
#: The codes of ISO 4217 that prices may have; others are shown, and refused when they are stated.
CURRENCIES = frozenset(EXPONENTS).union(_IN_USE.split())

#: The currencies that the trade's screens offer first.
TRADE_CURRENCIES = tuple("USD CNY EUR AED RUB KZT UZS XOF XAF KES NGN TZS".split())

#: The largest amount that is kept exactly everywhere it goes (JSON numbers are doubles).
MAX_MINOR = 2**53 - 1


class MoneyError(ValueError):
    """The text is not an amount of this currency; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Money(Model):
    """`minor` whole minor units (cents for USD, yen for JPY) of `currency`."""

    minor: int = Field(ge=0, le=MAX_MINOR)
    currency: str = Field(pattern=r"^[A-Z]{3}$")

    def decimal(self) -> Decimal:
        return Decimal(self.minor).scaleb(-exponent(self.currency))


def exponent(currency: str) -> int:
    """Digits after the decimal point of `currency`."""
    return EXPONENTS.get(currency, 2)


def parse_amount(text: str, currency: str) -> Money:
    """The amount that a person typed: `21,500`, `21 500.50`, `２１５００`.

    Comma, space and apostrophe group thousands; the point separates decimals.

    Raises:
        MoneyError: `not_a_number`, `negative`, `too_many_decimals` or `too_large`.
    """
    cleaned = re.sub(r"[,\s'’\u00a0\u202f]", "", text.strip())
    try:
        value = Decimal(cleaned)
    except InvalidOperation:
        raise MoneyError("not_a_number") from None
    if not value.is_finite() or not re.fullmatch(r"[-+]?[\d]+(\.\d*)?|[-+]?\.\d+", cleaned):
        raise MoneyError("not_a_number")
    if value < 0:
        raise MoneyError("negative")
    minor = value.scaleb(exponent(currency))
    if minor != minor.to_integral_value():
        raise MoneyError("too_many_decimals")
    if minor > MAX_MINOR:
        raise MoneyError("too_large")
    return Money(minor=int(minor), currency=currency)
