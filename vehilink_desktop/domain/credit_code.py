"""Unified social credit codes of Chinese organisations: GB 32100-2015, with GB 11714 inside."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from vehilink_desktop.domain.division import Province, province_of, provinces_in

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LENGTH = 18
LEGACY_LENGTH = 15
_DIVISION = slice(2, 8)
_SUBJECT = slice(8, 17)
_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_SUBJECT_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_SUBJECT_VALUES = {char: value for value, char in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
#: What somebody meant who typed a letter that no code has, likeliest first.
_IMPOSSIBLE = {"I": "1LT", "O": "0DQ", "S": "58", "V": "UYW", "Z": "27"}
#: The digit behind a letter where only digits stand.
_LIKE_DIGITS = {
    **{char: meant[:1] for char, meant in _IMPOSSIBLE.items() if meant[0].isdigit()},
    **dict(zip("ABDGLQT", "4806107", strict=True)),
}
_CODE_WORD = re.compile(rf"(?<![0-9A-Za-z])[0-9A-Za-z]{{{LENGTH}}}(?![0-9A-Za-z])")
_LOOKALIKES = ("0DQ", "8B3", "6GC", "1LT7", "UYW", "MNH", "EF", "PR", "XKY", "4A")
_MOST_IMPOSSIBLE = 6
_SEPARATORS = frozenset("-‐‑‒–—―−_.·•*")
_FOREIGN = str.maketrans(
    # Cyrillic, then Greek
    "АВЕЅІЈКМНОРСТУХ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "ABESIJKMHOPCTYX" + "ABEZHIKMNOPTYX",
)


class CreditCodeProblem(StrEnum):
    """Why a code is not right."""

    EMPTY = "empty"
    LENGTH = "length"
    CHARACTER = "character"
    DIVISION = "division"
    CHECK_CHARACTER = "check_character"


class CreditCodePart(StrEnum):
    """Where in a code the slip must be."""

    REGISTRATION = "registration"
    SUBJECT = "subject"


class CreditCodeChange(StrEnum):
    """What was changed in a code as it was typed, to be told."""

    SEPARATORS = "separators"
    INVISIBLE = "invisible"
    FULL_WIDTH = "full_width"
    LOWER_CASE = "lower_case"
    FOREIGN_LETTERS = "foreign_letters"


@dataclass(frozen=True)
class CreditCodeCheck:
    """The outcome of `check_credit_code`.

    Attributes:
        code: The text as `normalise_credit_code` leaves it.
        changes: What that changed.
        problem: What is wrong, or None.
        positions: 1-based places of the characters to look at.
        part: Of a wrong check character: SUBJECT, positions 9 to 17, when their own check fails
            too; REGISTRATION, positions 1 to 8 and 18, when it passes.
        subject_doubtful: The code as a whole passes, its inner check does not. Only a warning:
            nobody could verify that every newly issued code obeys it.
        legacy: A registration number of 15 digits, issued until 2015. Accepted, with a note.
        suggestions: Every code that differs in one character and passes, likeliest first; where
            characters are impossible, those that result from what they look like.
    """

    code: str
    changes: tuple[CreditCodeChange, ...] = ()
    problem: CreditCodeProblem | None = None
    positions: tuple[int, ...] = ()
    part: CreditCodePart | None = None
    subject_doubtful: bool = False
    legacy: bool = False
    suggestions: tuple[str, ...] = ()

    @property
    def reason(self) -> str | None:
        """The slug of `problem` as a reason for a refused field; None for a code that is right."""
        if self.problem is CreditCodeProblem.CHECK_CHARACTER:
            return "credit_code_check"
        return f"credit_code_{self.problem}" if self.problem else None

    @property
    def province(self) -> Province | None:
        """Where the organisation was registered, by the code."""
        known = len(self.code) == LENGTH and self.problem is not CreditCodeProblem.DIVISION
        return province_of(self.code[_DIVISION]) if known else None


def normalise_credit_code(text: str) -> tuple[str, tuple[CreditCodeChange, ...]]:
    """Upper-case ASCII without separators, and what had to be changed for that."""
    changes: dict[CreditCodeChange, None] = {}
    code = ""
    for char in text.strip():
        if "！" <= char <= "～":
            changes[CreditCodeChange.FULL_WIDTH] = None
            char = chr(ord(char) - ord("！") + ord("!"))
        if char.isspace() or char in _SEPARATORS:
            changes[CreditCodeChange.SEPARATORS] = None
            continue
        if unicodedata.category(char) in ("Cf", "Cc"):
            changes[CreditCodeChange.INVISIBLE] = None
            continue
        upper = char.upper() if len(char.upper()) == 1 else char
        latin = upper.translate(_FOREIGN)
        if latin != upper:
            changes[CreditCodeChange.FOREIGN_LETTERS] = None
        elif upper != char and upper.isascii():
            changes[CreditCodeChange.LOWER_CASE] = None
        code += latin
    return code, tuple(changes)


def check_character(code: str) -> str:
    """The character that position 18 must have, from the 17 before it.

    Raises:
        ValueError: a character that no code has, or fewer than 17.
    """
    values = (ALPHABET.index(char) for char in code[:17])
    total = sum(value * weight for value, weight in zip(values, _WEIGHTS, strict=True))
    return ALPHABET[-total % 31]


def subject_check_character(subject: str) -> str:
    """The ninth character of a subject code (GB 11714), from the 8 before it.

    Raises:
        KeyError: a character that is neither digit nor letter.
        ValueError: fewer than 8.
    """
    values = (_SUBJECT_VALUES[char] for char in subject[:8])
    total = sum(value * weight for value, weight in zip(values, _SUBJECT_WEIGHTS, strict=True))
    return "0123456789X"[-total % 11]


def check_credit_code(text: str) -> CreditCodeCheck:
    """Judge a code as typed. Never raises."""
    code, changes = normalise_credit_code(text)
    problem = CreditCodeProblem
    if not code:
        return CreditCodeCheck(code, changes, problem.EMPTY)
    if len(code) == LEGACY_LENGTH and code.isascii() and code.isdigit():
        return CreditCodeCheck(code, changes, legacy=True)
    wrong = _places(code, lambda char: char not in ALPHABET)
    if wrong:
        fitting = _without_impossible(code)
        return CreditCodeCheck(code, changes, problem.CHARACTER, wrong, suggestions=fitting)
    if len(code) != LENGTH:
        return CreditCodeCheck(code, changes, problem.LENGTH, (len(code),))
    letters = _places(code[_DIVISION], str.isalpha, first=_DIVISION.start + 1)
    if letters:
        fitting = _without_impossible(code)
        return CreditCodeCheck(code, changes, problem.DIVISION, letters, suggestions=fitting)
    subject_fits = _subject_fits(code)
    if _fits(code):
        return CreditCodeCheck(code, changes, subject_doubtful=not subject_fits)
    part = CreditCodePart.REGISTRATION if subject_fits else CreditCodePart.SUBJECT
    fitting = _single_corrections(code)
    places = (_difference(code, other) + 1 for other in fitting)
    return CreditCodeCheck(
        code,
        changes,
        problem.CHECK_CHARACTER,
        tuple(sorted(set(places))) or (LENGTH,),
        part,
        suggestions=fitting,
    )


def credit_codes_in(text: str) -> Iterator[str]:
    """The codes among other words that are right, as `normalise_credit_code` leaves them."""
    for match in _CODE_WORD.finditer(text):
        check = check_credit_code(match.group())
        if check.problem is None:
            yield check.code


def place_mismatch(code: str, address: str) -> tuple[Province, Province] | None:
    """The provinces of a normalised code and of an address, if they contradict each other.

    Only a hint: companies move.
    """
    registered = province_of(code[_DIVISION]) if len(code) == LENGTH else None
    named = provinces_in(address)
    if not registered or not named or registered in named:
        return None
    return registered, named[0]


def _fits(code: str) -> bool:
    return check_character(code) == code[17]


def _subject_fits(code: str) -> bool:
    subject = code[_SUBJECT]
    return subject_check_character(subject) == subject[8]


def _places(text: str, is_wrong: Callable[[str], bool], first: int = 1) -> tuple[int, ...]:
    return tuple(place for place, char in enumerate(text, first) if is_wrong(char))


def _single_corrections(code: str) -> tuple[str, ...]:
    """All codes one character away that pass; for every place there is at most one."""
    found = [one for one in _one_character_away(code) if _fits(one)]

    def unlikeliness(other: str) -> tuple[bool, bool, int]:
        place = _difference(code, other)
        alike = any(code[place] in group and other[place] in group for group in _LOOKALIKES)
        return not _subject_fits(other), not alike, place

    return tuple(sorted(found, key=unlikeliness))


def _one_character_away(code: str) -> Iterator[str]:
    for place, char in enumerate(code):
        division = _DIVISION.start <= place < _DIVISION.stop
        for other in ALPHABET[:10] if division else ALPHABET:
            if other != char:
                yield code[:place] + other + code[place + 1 :]


def _without_impossible(code: str) -> tuple[str, ...]:
    """Each impossible character replaced by what it looks like; the results that pass."""
    if len(code) != LENGTH:
        return ()
    choices = []
    for place, char in enumerate(code):
        if _DIVISION.start <= place < _DIVISION.stop and char not in ALPHABET[:10]:
            choices.append(_LIKE_DIGITS.get(char, ""))
        else:
            choices.append(char if char in ALPHABET else _IMPOSSIBLE.get(char, ""))
    if sum(len(some) > 1 for some in choices) > _MOST_IMPOSSIBLE:
        return ()
    meant = ("".join(chars) for chars in itertools.product(*choices))
    found = [code for code in meant if _fits(code)]
    return tuple(sorted(found, key=_subject_fits, reverse=True))


def _difference(code: str, other: str) -> int:
    return next(place for place in range(LENGTH) if code[place] != other[place])
