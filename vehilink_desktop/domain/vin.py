"""Vehicle identification numbers: ISO 3779 / GB 16735, check digit at position 9."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
ALPHABET = "0123456789" + LETTERS
_VALUES = dict(
    zip(LETTERS, [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9], strict=True)
) | {str(digit): digit for digit in range(10)}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789"
#: What a reader takes for another character; only the left ones are impossible in a VIN.
_IMPOSSIBLE = {"I": "1", "O": "0", "Q": "0"}
_LOOKALIKES = ("S5", "B8", "G6", "Z2", "0D", "1L", "17", "UV", "MN", "CG", "7T", "PR")


class VinProblem(StrEnum):
    """Why a VIN is not right."""

    EMPTY = "empty"
    LENGTH = "length"
    CHARACTER = "character"
    CHECK_DIGIT = "check_digit"


@dataclass(frozen=True)
class VinCheck:
    """The outcome of `check_vin`.

    Attributes:
        vin: The text in upper case without spaces and hyphens.
        problem: What is wrong, or None.
        positions: 1-based places of the characters to look at.
        severe: False where makers may use position 9 freely, so a wrong check digit only warns.
        suggestions: VINs that differ in one likely slip and pass, likeliest first.
    """

    vin: str
    problem: VinProblem | None
    positions: tuple[int, ...] = ()
    severe: bool = True
    suggestions: tuple[str, ...] = ()


def normalise_vin(text: str) -> str:
    """Upper case, without white space, hyphens, dots and the asterisks of labels."""
    return "".join(char for char in text.upper() if not char.isspace() and char not in "-–.*")


def check_digit(vin: str) -> str:
    """The character that position 9 of a 17-character VIN must have.

    Raises:
        KeyError: a character that no VIN has.
    """
    total = sum(_VALUES[char] * weight for char, weight in zip(vin, _WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


def check_vin(text: str) -> VinCheck:
    """Judge a VIN as typed. Never raises."""
    vin = normalise_vin(text)
    if not vin:
        return VinCheck(vin, VinProblem.EMPTY)
    wrong = tuple(place for place, char in enumerate(vin, 1) if char not in ALPHABET)
    if wrong:
        return VinCheck(vin, VinProblem.CHARACTER, wrong, suggestions=_without_impossible(vin))
    if len(vin) != 17:
        return VinCheck(vin, VinProblem.LENGTH, (len(vin),))
    if check_digit(vin) == vin[8]:
        return VinCheck(vin, None)
    suggestions = _single_slips(vin)
    places = tuple(
        sorted({next(i for i in range(17) if vin[i] != other[i]) + 1 for other in suggestions})
    )
    return VinCheck(
        vin,
        VinProblem.CHECK_DIGIT,
        places or (9,),
        severe=vin[0] in "L12345",
        suggestions=suggestions,
    )


def _without_impossible(vin: str) -> tuple[str, ...]:
    fixed = "".join(_IMPOSSIBLE.get(char, char) for char in vin)
    if len(fixed) != 17 or any(char not in ALPHABET for char in fixed):
        return ()
    if vin[8] in _IMPOSSIBLE:  # the check digit is the one character that the others tell
        fixed = fixed[:8] + check_digit(fixed) + fixed[9:]
    return (fixed,) if check_digit(fixed) == fixed[8] else ()


def _single_slips(vin: str) -> tuple[str, ...]:
    found: list[str] = []
    for pair in _LOOKALIKES:
        for place, char in enumerate(vin):
            if char in pair:
                meant = pair[1 - pair.index(char)]
                found.append(vin[:place] + meant + vin[place + 1 :])
    for left, right in pairwise(range(17)):
        if vin[left] != vin[right]:
            swapped = list(vin)
            swapped[left], swapped[right] = vin[right], vin[left]
            found.append("".join(swapped))
    return tuple(dict.fromkeys(one for one in found if check_digit(one) == one[8]))[:4]


def model_year(vin: str, *, near: int) -> int | None:
    """The model year that position 10 tells, of the 30-year cycle nearest to the year `near`."""
    if len(vin) != 17 or vin[9] not in _YEAR_CODES:
        return None
    first = 1980 + _YEAR_CODES.index(vin[9])
    return min((first, first + 30, first + 60), key=lambda year: abs(year - near))
