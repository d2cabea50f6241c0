"""China's provinces: by the division codes of GB/T 2260 and by their names in an address."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Province:
    """A division of the first level.

    Attributes:
        code: The first two digits of every division code within it.
        zh: Its short Chinese name, which full names begin with.
        en: Its English name.
    """

    code: str
    zh: str
    en: str


_PROVINCES = {
    code: Province(code, zh, en)
    for code, zh, en in (
        ("11", "北京", "Beijing"),
        ("12", "天津", "Tianjin"),
        ("13", "河北", "Hebei"),
        ("14", "山西", "Shanxi"),
        ("15", "内蒙古", "Inner Mongolia"),
        ("21", "辽宁", "Liaoning"),
        ("22", "吉林", "Jilin"),
        ("23", "黑龙江", "Heilongjiang"),
        ("31", "上海", "Shanghai"),
        ("32", "江苏", "Jiangsu"),
        ("33", "浙江", "Zhejiang"),
        ("34", "安徽", "Anhui"),
        ("35", "福建", "Fujian"),
        ("36", "江西", "Jiangxi"),
        ("37", "山东", "Shandong"),
        ("41", "河南", "Henan"),
        ("42", "湖北", "Hubei"),
        ("43", "湖南", "Hunan"),
        ("44", "广东", "Guangdong"),
        ("45", "广西", "Guangxi"),
        ("46", "海南", "Hainan"),
        ("50", "重庆", "Chongqing"),
        ("51", "四川", "Sichuan"),
        ("52", "贵州", "Guizhou"),
        ("53", "云南", "Yunnan"),
        ("54", "西藏", "Tibet"),
        ("61", "陕西", "Shaanxi"),
        ("62", "甘肃", "Gansu"),
        ("63", "青海", "Qinghai"),
        ("64", "宁夏", "Ningxia"),
        ("65", "新疆", "Xinjiang"),
        ("71", "台湾", "Taiwan"),
        ("81", "香港", "Hong Kong"),
        ("82", "澳门", "Macao"),
    )
}
_OTHER_SPELLINGS = {"xizang": "54", "macau": "82", "hongkong": "81", "neimenggu": "15"}
_BY_NAME = (
    {one.zh: one for one in _PROVINCES.values()}
    | {one.en.casefold(): one for one in _PROVINCES.values()}
    | {name: _PROVINCES[code] for name, code in _OTHER_SPELLINGS.items()}
)
# Cities everywhere have streets that are called after provinces.
_NAMED = re.compile(
    rf"(?:{'|'.join(one.zh for one in _PROVINCES.values())})"
    r"(?![东西南北中一二三]{0,2}(?:路|街|大道|大街))"
    rf"|\b(?:{'|'.join(name for name in _BY_NAME if name.isascii())})\b"
    r"(?!(?:\s+(?:east|west|south|north|middle))?\s+(?:road|rd|street|st|avenue|ave)\b)",
    re.IGNORECASE,
)


def province_of(division: str) -> Province | None:
    """The province of a division code, by its first two digits.

    None also for 100000, which stands for the national register.
    """
    return _PROVINCES.get(division[:2])


def provinces_in(address: str) -> tuple[Province, ...]:
    """The provinces that an address in Chinese or English names, in order, each once."""
    found = (_BY_NAME[match.group().casefold()] for match in _NAMED.finditer(address))
    return tuple(dict.fromkeys(found))
