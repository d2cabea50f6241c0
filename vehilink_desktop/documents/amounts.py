"""Amounts and numbers as papers write them, in figures and in words."""

from __future__ import annotations

from importlib import import_module

from vehilink_desktop.domain.money import Money, exponent
from vehilink_desktop.domain.paper import PaperLanguage

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_FRACTIONS = ("角", "分", "厘", "毫")

#: Between the whole and the hundredths.
_AND = {
    PaperLanguage.EN: "and",
    PaperLanguage.RU: "и",
    PaperLanguage.AR: "و",
    PaperLanguage.ES: "con",
    PaperLanguage.FR: "et",
}


def amount(money: Money) -> str:
    """`USD 21,500.00`: the same in every language, so that both columns of a paper agree."""
    return f"{money.currency} {figures(money)}"


def figures(money: Money) -> str:
    """`21,500.00`, with as many decimals as the currency has."""
    return f"{money.decimal():,.{exponent(money.currency)}f}"


def in_words(money: Money, language: PaperLanguage) -> str:
    """`USD twenty-one thousand five hundred and 00/100`; in Chinese `USD 贰万壹仟伍佰元整`.

    The currency is named by its code: its name would have to be inflected.
    """
    decimals = exponent(money.currency)
    whole, rest = divmod(money.minor, 10**decimals)
    if language is PaperLanguage.ZH:
        return f"{money.currency} {chinese_capitals(whole, f'{rest:0{decimals}}' if rest else '')}"
    words = _cardinal(whole, language)
    if not decimals:
        return f"{money.currency} {words}"
    return f"{money.currency} {words} {_AND[language]} {rest:0{decimals}}/{10**decimals}"


def _cardinal(number: int, language: PaperLanguage) -> str:
    """Through a converter of our own: the shared ones of num2words keep state between calls."""
    module = import_module(f"num2words.lang_{language.upper()}")
    converter = getattr(module, f"Num2Word_{language.upper()}")()
    return str(converter.to_cardinal(number)).strip()


def chinese_capitals(whole: int, fraction: str = "") -> str:
    """An amount in the numerals of Chinese finance, which cannot be altered by a stroke.

    Args:
        whole: Yuan or whatever stands in its place, below 10**16.
        fraction: Up to four decimal digits; empty or zeros for an amount without any.
    """
    parts = "".join(
        _DIGITS[int(digit)] + _FRACTIONS[place] if digit != "0" else "零"
        for place, digit in enumerate(fraction)
    ).rstrip("零")
    if not whole:
        return parts.lstrip("零") if parts else "零元整"
    if not parts:
        return f"{_chinese_whole(whole)}元整"
    return f"{_chinese_whole(whole)}元{_one_zero(parts)}"


def _chinese_whole(number: int) -> str:
    for size, name in ((10**8, "亿"), (10**4, "万")):
        if number >= size:
            high, low = divmod(number, size)
            return _chinese_whole(high) + name + _chinese_rest(low, size)
    digits = f"{number:04}"
    text = "".join(
        _DIGITS[int(digit)] + _PLACES[3 - place] if digit != "0" else "零"
        for place, digit in enumerate(digits)
    )
    return _one_zero(text).strip("零")


def _chinese_rest(number: int, size: int) -> str:
    """What follows a unit of `size`: a zero is read where its highest place is empty."""
    if not number:
        return ""
    return ("零" if number < size // 10 else "") + _chinese_whole(number)


def _one_zero(text: str) -> str:
    while "零零" in text:
        text = text.replace("零零", "零")
    return text
