"""Amounts as papers write them, in figures and in words."""

from __future__ import annotations

from vehilink_desktop.documents.numerals import cardinal, chinese, chinese_fraction
from vehilink_desktop.domain.money import Money, exponent
from vehilink_desktop.domain.paper import PaperLanguage

#: Between the whole and the hundredths. The Arabic one is written together with what follows.
_AND = {
    PaperLanguage.EN: "and ",
    PaperLanguage.RU: "и ",
    PaperLanguage.AR: "و",
    PaperLanguage.ES: "con ",
    PaperLanguage.FR: "et ",
}


def amount(money: Money) -> str:
    """`USD 21,500.00`: the same in every language, so that both columns of a paper agree."""
    return f"{money.currency} {figures(money)}"


def figures(money: Money) -> str:
    """`21,500.00`, with as many decimals as the currency has."""
    return f"{money.decimal():,.{exponent(money.currency)}f}"


def in_words(money: Money, language: PaperLanguage) -> str:
    """`USD twenty-one thousand, five hundred and 00/100`; in Chinese `USD 贰万壹仟伍佰元整`.

    The currency is named by its code: its name would have to be inflected.
    """
    decimals = exponent(money.currency)
    whole, rest = divmod(money.minor, 10**decimals)
    if language is PaperLanguage.ZH:
        digits = f"{rest:0{decimals}}" if decimals else ""
        return f"{money.currency} {_chinese_amount(whole, digits)}"
    words = cardinal(whole, language)
    if decimals:
        words += f" {_AND[language]}{rest:0{decimals}}/{10**decimals}"
    return f"{money.currency} {words}"


def _chinese_amount(whole: int, digits: str) -> str:
    fraction = chinese_fraction(digits)
    if not fraction:
        return f"{chinese(whole) or '零'}元整"
    return f"{chinese(whole)}元{fraction}" if whole else fraction.lstrip("零")
