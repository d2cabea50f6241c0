"""Names as people write them, and which mean the same: brands, colours, companies, places."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from vehilink_desktop.domain.catalogue import Catalogue

_NO_LETTERS = re.compile(r"[\W_]+")
_PARENTHESIS = re.compile(r"^(.*?)\s*[(（](.*)[)）]\s*$")


@lru_cache(maxsize=20_000)
def name_key(text: str | None) -> str:
    """`text` without case, width, accents, spaces and punctuation: `Ｑｉｎ-Plus` → `qinplus`.

    Empty for None and for a text without letters and digits.
    """
    if not text:
        return ""
    plain = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return _NO_LETTERS.sub("", unicodedata.normalize("NFC", bare))


class Names:
    """Which keys (`name_key`) a name may be stored under; without a catalogue only its own.

    A brand asked for by its group's name (`Toyota`, `丰田`) covers its joint ventures; a joint
    venture covers what is only said to be of the group.
    """

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._brands: dict[str, frozenset[str]] = {}
        self._series: dict[str, frozenset[str]] = {}
        self._colours: dict[str, frozenset[str]] = {}
        if catalogue is None:
            return
        self._brands = _brand_keys(catalogue)
        self._series = _same((one.en, one.zh) for _, one in catalogue.series)
        self._colours = _same((one.en, one.zh, one.key) for one in catalogue.colours)

    def brand_keys(self, name: str) -> frozenset[str]:
        """The keys of all stock of this brand: for `brand_key IN (…)`."""
        return _of(self._brands, name)

    def series_keys(self, name: str, brand: str | None = None) -> frozenset[str]:
        """The keys of this series, whether or not `name` begins with its brand's name."""
        found = set(_of(self._series, name))
        for own in self.brand_keys(brand) if brand else ():
            if name_key(name).startswith(own) and name_key(name) != own:
                found |= _of(self._series, name_key(name).removeprefix(own))
        return frozenset(found)

    def colour_keys(self, name: str) -> frozenset[str]:
        """The keys of this colour in either language."""
        return _of(self._colours, name)


def _of(known: dict[str, frozenset[str]], name: str) -> frozenset[str]:
    key = name_key(name)
    return known.get(key, frozenset((key,)))


def name_variants(name: str) -> frozenset[str]:
    """The keys of a catalogue's name: `Yuan Plus (Atto 3)` goes by both of its names."""
    found = _PARENTHESIS.match(name)
    parts = (name, *found.groups()) if found else (name,)
    return frozenset(map(name_key, parts))


def _same(names: Iterable[tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """Each key with all keys that mean the same; a key of two things means both."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for group in names:
        keys = frozenset[str]().union(*map(name_variants, group))
        for key in keys:
            found[key] |= keys
    return dict(found)


def _brand_keys(catalogue: Catalogue) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    groups: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
    for brand in catalogue.brands:
        keys = frozenset((name_key(brand.en), name_key(brand.zh)))
        split = _PARENTHESIS.match(brand.en)
        group = name_key(split.group(1)) if split else ""
        if split and group:
            own = name_key(split.group(2)) + group
            keys |= {own, group}
            groups[group].append((keys, name_key(brand.zh)))
        for key in keys - {group}:
            found[key] |= keys
    for group, members in groups.items():
        everything = frozenset[str]().union(*(keys for keys, _ in members))
        endings = {zh[-2:] for _, zh in members}  # 广汽丰田, 一汽丰田 → 丰田
        names = {group, *endings} if len(members) > 1 == len(endings) else {group}
        for name in names:
            found[name] |= everything | names
        for keys, _ in members:
            for key in keys - names:
                found[key] |= names
    return dict(found)


# -- companies and places

_FORMS = {
    "co": "co", "company": "co", "ltd": "ltd", "limited": "ltd", "corp": "corp",
    "corporation": "corp", "inc": "inc", "incorporated": "inc", "llc": "llc", "llp": "llp",
    "gmbh": "gmbh", "fze": "fze", "fzco": "fzco", "fzc": "fzc", "dmcc": "dmcc", "jsc": "jsc",
    "ooo": "ooo", "ооо": "ooo", "pte": "pte", "plc": "plc", "sarl": "sarl", "srl": "srl",
    "bv": "bv", "ag": "ag", "sa": "sa", "spa": "spa", "pvt": "pvt", "tbk": "tbk",
}  # fmt: skip
_FORM_ZH = re.compile(r"(股份有限公司|有限责任公司|有限公司|公司)$")
_CJK = re.compile(r"[\u3400-\u9fff]")
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_WORD = re.compile(r"[^\W_]+")
#: What is written beside a port's name.
_BESIDE = frozenset({"port", "of", "seaport", "china", "中国", "港"})


class CompanyName(NamedTuple):
    """A company's name as it is compared: `Co., Ltd.` is `Company Limited`.

    Attributes:
        core: The name without its legal form.
        form: The legal form in short; empty when it is not written.
        ideographic: Whether it is written in Chinese, so no other spelling of a Latin name.
    """

    core: str
    form: str
    ideographic: bool

    @classmethod
    def of(cls, name: str) -> CompanyName:
        """Case, width, accents and punctuation do not count."""
        if _CJK.search(name):
            key = name_key(name)
            found = _FORM_ZH.search(key)
            return cls(_FORM_ZH.sub("", key) or key, found.group() if found else "", True)
        plain = unicodedata.normalize("NFKC", name).casefold().replace("&", " and ")
        words = _WORD.findall(_DOTTED.sub("", plain))
        form = [_FORMS[word] for word in words if word in _FORMS]
        core = "".join(name_key(word) for word in words if word not in _FORMS)
        return cls(core or name_key(name), " ".join(form), False)


def place_keys(text: str) -> tuple[str, ...]:
    """What a place may be known by, the surest first; the last one is its plain name.

    `Port of Shanghai, China` → the whole, each piece, and `shanghai`.
    """
    pieces = [name_key(piece) for piece in re.split(r"[,，;/()（）-]", text)]
    words = [name_key(word) for word in _WORD.findall(text)]
    bare = "".join(word for word in words if word not in _BESIDE)
    found = [name_key(text), *pieces, *words[:1], bare.removesuffix("港")]
    return tuple(key for key in dict.fromkeys(found) if key) or ("",)
