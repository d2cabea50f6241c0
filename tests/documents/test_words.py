"""The tables of words and the fonts that draw them."""

import re
from collections.abc import Iterator
from enum import StrEnum

import pytest

from tests.documents.pdfs import RESOURCES
from vehilink_desktop.documents.glyphs import Glyphs
from vehilink_desktop.documents.words import Words
from vehilink_desktop.domain.paper import PaperKind, PaperLanguage, ReferenceKind
from vehilink_desktop.domain.terms import BalanceTrigger, ChargeKind
from vehilink_desktop.domain.vocabulary import Packing, PaymentTerms, VehicleCondition

_SECTIONS: dict[str, type[StrEnum]] = {
    "kind": PaperKind,
    "language": PaperLanguage,
    "reference": ReferenceKind,
    "charge": ChargeKind,
    "condition": VehicleCondition,
    "payment": PaymentTerms,
    "balance_trigger": BalanceTrigger,
    "packing": Packing,
}
_NAMES = re.compile(r"\{\w*\}")


def tables() -> dict[PaperLanguage, Words]:
    folder = RESOURCES / "documents" / "words"
    return {language: Words(folder, language) for language in PaperLanguage}


def entries(words: Words) -> Iterator[tuple[tuple[str, str], str]]:
    for section, texts in words.sections.items():
        for key, text in texts.items():
            yield (section, key), text


@pytest.mark.parametrize("language", PaperLanguage)
def test_every_language_says_everything(language: PaperLanguage) -> None:
    english = dict(entries(tables()[PaperLanguage.EN]))
    here = dict(entries(tables()[language]))
    assert here.keys() == english.keys()
    for key, text in here.items():
        assert text.strip() == text != "", key
        # a name may be said twice in a sentence, but none may be missing
        assert set(_NAMES.findall(text)) == set(_NAMES.findall(english[key])), key


@pytest.mark.parametrize(("section", "kinds"), _SECTIONS.items())
def test_every_value_has_a_name(section: str, kinds: type[StrEnum]) -> None:
    for words in tables().values():
        assert set(words.sections[section]) == {kind.value for kind in kinds}


def test_the_languages_differ() -> None:
    sentences = [words.sections["sentence"] for words in tables().values()]
    for key in sentences[0]:
        assert len({one[key] for one in sentences}) == len(sentences), key


def test_the_fonts_draw_all_words_and_common_characters() -> None:
    glyphs = Glyphs(RESOURCES / "fonts")
    texts = [text for words in tables().values() for _, text in entries(words)]
    assert glyphs.missing(texts) == ()
    gb2312 = [
        bytes((high, low)).decode("gb2312", "ignore")
        for high in range(0xB0, 0xF8)
        for low in range(0xA1, 0xFF)
    ]
    assert glyphs.missing(gb2312) == ()
    missing = glyphs.missing(map(chr, range(0x4E00, 0x9FA6)))
    assert missing == (), "the 20,902 of GBK"


def test_the_fonts_are_small_and_their_licence_is_beside_them() -> None:
    folder = RESOURCES / "fonts"
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 16 * 2**20
    assert "SIL OPEN FONT LICENSE" in (folder / "LICENSE").read_text(encoding="utf-8")
