"""Terms of the search index, and the questions that are put to it.

The index is a full-text table whose terms are made here, each one token whatever its characters:

- the beginnings of every word and the whole word: each keystroke reads one list of hits that is
  already newest first;
- single characters and pairs of Chinese, Japanese and Korean;
- `~` and three characters: every run of three in a VIN or stock number;
- `field=value`: what is filtered by exactly;
- `field<level.bucket`: a number's bucket, at several widths, so that few of them cover a range.

So one question answers words and filters together. It is a tree of terms, of which the full-text
table answers any part (`to_fts`) and sealed.py the terms that very many listings have.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

#: Letters of a word's longest indexed beginning.
PREFIX = 12
#: Levels of buckets; the widest is 2^(LEVELS - 1) of the narrowest.
LEVELS = 8
#: No listing has this term.
_NOWHERE = "="
#: More of a text than this is not searched for.
_MAX_QUERY = 200
_MAX_WORDS = 12

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_PIECES = re.compile(rf"([{_CJK}]+)|([^\W_{_CJK}]+(?:[-./'’·][^\W_{_CJK}]+)*)")
#: Combining marks of Latin, Greek and Cyrillic letters, and the short vowels of Arabic.
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u065f]")
_JOINTS = re.compile(r"[-./'’·]")
_NO_LETTERS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Lower case, without accents and full-width forms: `Škoda` → `skoda`."""
    if text.isascii():
        return text.lower()
    plain = text.casefold()
    if not unicodedata.is_normalized("NFKD", plain):
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    return unicodedata.normalize("NFC", plain)


def tokens(text: str) -> list[str]:
    """The words of `text`, folded, each once: `CR-V 本田` → crv, cr, v, 本田, 本, 田."""
    return list(dict.fromkeys(_tokens(text)))


def _tokens(text: str) -> Iterator[str]:
    for ideographs, word in _PIECES.findall(fold(text)):
        if ideographs:
            yield from (left + right for left, right in pairwise(ideographs))
            yield from ideographs
        else:
            parts = _JOINTS.split(word)
            if len(parts) > 1:
                yield "".join(parts)
            yield from parts


# -- what a listing is found by


@lru_cache(maxsize=4096)
def word_terms(text: str) -> frozenset[str]:
    """The index terms of a text that people write."""
    terms: set[str] = set()
    for token in _tokens(text):
        terms.update(_beginnings(token))
    return frozenset(terms)


@lru_cache(maxsize=16384)
def _beginnings(token: str) -> tuple[str, ...]:
    return (token, *(token[:end] for end in range(1, min(len(token), PREFIX + 1))))


def number_terms(number: str) -> list[str]:
    """The index terms of a VIN or stock number; a run that comes again is a term of its own."""
    bare = (
        number.lower()
        if number.isascii() and number.isalnum()
        else _NO_LETTERS.sub("", fold(number))
    )
    runs = ["~" + bare[start : start + 3] for start in range(len(bare) - 2)]
    if len(set(runs)) == len(runs):
        return runs
    seen: dict[str, int] = {}
    for place, run in enumerate(runs):
        before = seen.get(run, 0)
        seen[run] = before + 1
        if before:
            runs[place] = f"{run}{before}"
    return runs


@lru_cache(maxsize=4096)
def value_term(field: str, value: str) -> str:
    """The index term of an exact value; the field goes by its last word."""
    return f"{field.rpartition('_')[2]}={'.'.join(_NO_LETTERS.split(fold(value)))}"


@lru_cache(maxsize=4096)
def bucket_terms(field: str, bucket: int) -> tuple[str, ...]:
    """The index terms of a number's bucket, one for each level."""
    return tuple(f"{field}<{level}.{bucket >> level}" for level in range(LEVELS))


# -- questions


@dataclass(frozen=True, slots=True)
class Term:
    """Finds what has the term; when `open_ended`, also what has a term that begins so."""

    text: str
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """Finds what each part finds; without parts everything."""

    parts: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Finds what any part finds; without parts nothing."""

    parts: tuple[Question, ...]


Question = Term | AllOf | AnyOf
EVERYTHING = AllOf(())


def all_of(questions: Iterable[Question]) -> Question:
    """A question that finds what each of these finds."""
    parts: list[Question] = []
    for question in questions:
        parts += question.parts if isinstance(question, AllOf) else [question]
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def any_of(questions: Iterable[Question]) -> Question:
    """A question that finds what any of these finds."""
    parts = tuple(questions)
    return parts[0] if len(parts) == 1 else AnyOf(parts)


def range_query(field: str, first: int, last: int) -> Question:
    """A question for every bucket from `first` to `last`."""
    found: list[str] = []
    for level in range(LEVELS):
        if first > last:
            break
        if level == LEVELS - 1:
            found += [f"{field}<{level}.{bucket}" for bucket in range(first, last + 1)]
            break
        if first & 1:
            found.append(f"{field}<{level}.{first}")
            first += 1
        if not last & 1:
            found.append(f"{field}<{level}.{last}")
            last -= 1
        first >>= 1
        last >>= 1
    return any_of(map(Term, found))


def match_query(text: str, *, inside_words: bool = True) -> Question:
    """The question for a typed text; `EVERYTHING` when there is nothing in it to search for.

    Everything typed must be found: words as the beginnings of words, ideographs in their order, and
    from three characters on a word may also stand inside a VIN or stock number; unless
    `inside_words`, only one with a digit.
    """
    pieces = _PIECES.findall(fold(text[:_MAX_QUERY]))[:_MAX_WORDS]
    return all_of(
        _ideographs_query(ideographs) if ideographs else _word_query(word, inside_words)
        for ideographs, word in pieces
    )


def _ideographs_query(ideographs: str) -> Question:
    pairs = [left + right for left, right in pairwise(ideographs)]
    return all_of(map(Term, pairs or ideographs))


def _word_query(word: str, inside: bool) -> Question:
    bare = _JOINTS.sub("", word)
    # open-ended ones are gathered and sorted before the first is found: fine for what is this rare
    beginning = Term(bare, open_ended=len(bare) > PREFIX)
    runs = number_terms(bare) if inside or any(map(str.isdigit, bare)) else []
    return any_of((beginning, all_of(map(Term, runs)))) if runs else beginning


def to_fts(question: Question) -> str:
    """The question in the language of the full-text table, which has no word for `EVERYTHING`."""
    if isinstance(question, Term):  # no term has a quotation mark in it
        return f'"{question.text}"*' if question.open_ended else f'"{question.text}"'
    link = " AND " if isinstance(question, AllOf) else " OR "
    return f"({link.join(map(to_fts, question.parts or (Term(_NOWHERE),)))})"
