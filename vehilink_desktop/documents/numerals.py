"""Whole numbers in words: Chinese and Arabic of our own, the others by num2words.

num2words has no financial capitals, and its Arabic reads 101,000 as another number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from vehilink_desktop.domain.paper import PaperLanguage

_CHINESE = "零壹贰叁肆伍陆柒捌玖"
_CHINESE_PLACES = ("", "拾", "佰", "仟")

_ARABIC_ONES = (
    "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"
    " أحد#عشر اثنا#عشر ثلاثة#عشر أربعة#عشر خمسة#عشر ستة#عشر سبعة#عشر ثمانية#عشر تسعة#عشر"
).split()
_ARABIC_TENS = "- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split()
_ARABIC_HUNDREDS = "- مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة".split()
#: One, two, three to ten, eleven to ninety-nine of it.
_ARABIC_SCALES = (
    ("كوادريليون", "كوادريليونان", "كوادريليونات", "كوادريليونًا"),
    ("تريليون", "تريليونان", "تريليونات", "تريليونًا"),
    ("مليار", "ملياران", "مليارات", "مليارًا"),
    ("مليون", "مليونان", "ملايين", "مليونًا"),
    ("ألف", "ألفان", "آلاف", "ألفًا"),
)


def cardinal(number: int, language: PaperLanguage) -> str:
    """A number from 0 to `MAX_MINOR` in words; in Chinese in financial capitals."""
    match language:
        case PaperLanguage.ZH:
            return chinese(number) or "零"
        case PaperLanguage.AR:
            return arabic(number)
    # a converter of our own: the shared ones of num2words keep state between calls
    module = import_module(f"num2words.lang_{language.upper()}")
    words = str(getattr(module, f"Num2Word_{language.upper()}")().to_cardinal(number))
    return _shortened(words) if language is PaperLanguage.ES else words


def _shortened(spanish: str) -> str:
    """`Uno` is shortened before what it counts, which num2words forgets."""
    counted = "(?= (?:mil|millones|billones)\\b)"
    return re.sub(rf"\buno{counted}", "un", re.sub(rf"\bveintiuno{counted}", "veintiún", spanish))


def chinese(number: int) -> str:
    """The numerals of Chinese finance, which no stroke can alter; nothing for 0."""
    for size, name in ((10**8, "亿"), (10**4, "万")):
        if number >= size:
            high, low = divmod(number, size)
            return chinese(high) + name + _chinese_rest(low, size)
    text = "".join(
        _CHINESE[int(digit)] + _CHINESE_PLACES[3 - place] if digit != "0" else "零"
        for place, digit in enumerate(f"{number:04}")
    )
    return re.sub("零+", "零", text).strip("零")


def _chinese_rest(number: int, size: int) -> str:
    """What follows a unit of `size`: a zero is read where its highest place is empty."""
    if not number:
        return ""
    return ("零" if number < size // 10 else "") + chinese(number)


def chinese_fraction(digits: str) -> str:
    """Up to four decimal digits as 角, 分, 厘 and 毫; nothing if all of them are 0."""
    text = "".join(
        _CHINESE[int(digit)] + unit if digit != "0" else "零"
        for digit, unit in zip(digits, "角分厘毫", strict=False)
    )
    return re.sub("零+", "零", text).rstrip("零")


def arabic(number: int) -> str:
    """Masculine and in the nominative, as amounts are written."""
    return " و".join(_arabic_groups(number)) or _ARABIC_ONES[0]


def _arabic_groups(number: int) -> Iterator[str]:
    for place, scale in enumerate(_ARABIC_SCALES):
        group = number // 1000 ** (len(_ARABIC_SCALES) - place) % 1000
        if group:
            yield _arabic_counted(group, scale)
    if number % 1000:
        yield _arabic_group(number % 1000)


def _arabic_counted(group: int, scale: tuple[str, str, str, str]) -> str:
    one, two, few, many = scale
    if group in (1, 2):
        return (one, two)[group - 1]
    rest = group % 100
    noun = few if 3 <= rest <= 10 else many if rest > 10 else one
    # before its noun the dual loses its last letter
    words = "مائتا" if group == 200 else _arabic_group(group)
    return f"{words} {noun}"


def _arabic_group(group: int) -> str:
    """From 1 to 999."""
    hundreds, rest = divmod(group, 100)
    parts = [_ARABIC_HUNDREDS[hundreds]] if hundreds else []
    if 0 < rest < 20:
        parts.append(_ARABIC_ONES[rest].replace("#", " "))
    elif rest:
        tens, ones = divmod(rest, 10)
        parts += [_ARABIC_ONES[ones]] if ones else []
        parts.append(_ARABIC_TENS[tens])
    return " و".join(parts)
