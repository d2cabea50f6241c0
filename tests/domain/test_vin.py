"""VINs: good ones pass, each slip is found at its place, and what is suggested passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.domain.vin import (
    ALPHABET,
    VinProblem,
    check_digit,
    check_vin,
    model_year,
    normalise_vin,
)

GOOD = [
    "1M8GDM9AXKP042788",
    "11111111111111111",
    "5GZCZ43D13S812715",
    "WA1A4AFY2J2008189",
    "1FADP5AU6DL536022",
    "2G4WF52L6S1472882",
    "LGXCE6CD8RA000001",
    "LSVAB4BR9PN000123",
    "LRW3E7FS0PC000456",
]


@pytest.mark.parametrize("vin", GOOD)
def test_published_vins_are_right(vin: str) -> None:
    assert check_vin(vin).problem is None


@pytest.mark.parametrize(
    "typed", ["lgxce6cd8ra000001", " LGXCE6CD8-RA000001 ", "*LGXCE6CD8RA000001*"]
)
def test_how_it_is_typed_does_not_matter(typed: str) -> None:
    assert check_vin(typed).vin == "LGXCE6CD8RA000001"
    assert check_vin(typed).problem is None


@pytest.mark.parametrize(("right", "seen"), [("6", "G"), ("8", "B"), ("1", "7"), ("C", "G")])
def test_a_misread_character_is_found_and_the_right_vin_is_suggested(right: str, seen: str) -> None:
    vin = "LGXCE6CD8RA000001"
    place = vin.index(right)
    wrong = vin[:place] + seen + vin[place + 1 :]
    found = check_vin(wrong)
    assert found.problem is VinProblem.CHECK_DIGIT
    assert vin in found.suggestions
    assert place + 1 in found.positions


def test_impossible_letters_are_named_with_their_places() -> None:
    found = check_vin("LGXCE6CD8RAOOO001")
    assert found.problem is VinProblem.CHARACTER
    assert found.positions == (12, 13, 14)
    assert found.suggestions == ("LGXCE6CD8RA000001",)


def test_an_impossible_check_digit_is_computed() -> None:
    assert check_vin("LGXCE6CDORA000001").suggestions == ("LGXCE6CD8RA000001",)


def test_a_wrong_length_says_so() -> None:
    assert check_vin("LGXCE6CD8RA00000").problem is VinProblem.LENGTH
    assert check_vin("").problem is VinProblem.EMPTY


def test_makers_outside_china_and_america_may_use_position_nine_freely() -> None:
    german = "WVWZZZ1KZAW000001"
    assert check_vin(german).problem is VinProblem.CHECK_DIGIT
    assert not check_vin(german).severe
    assert check_vin("LGXCE6CD9RA000001").severe


@given(st.text(alphabet=ALPHABET, min_size=17, max_size=17))
def test_every_single_change_of_value_is_caught(body: str) -> None:
    vin = body[:8] + check_digit(body) + body[9:]
    assert check_vin(vin).problem is None
    for place in (0, 5, 16):
        other = "0" if check_digit("1" * 8 + "0" + vin[place] * 8) != "0" else "1"
        changed = vin[:place] + other + vin[place + 1 :]
        if check_digit(changed) != changed[8]:
            assert check_vin(changed).problem is VinProblem.CHECK_DIGIT


@given(st.text(max_size=60))
def test_anything_typed_gets_an_answer_and_only_good_suggestions(text: str) -> None:
    for suggestion in check_vin(text).suggestions:
        assert check_vin(suggestion).problem is None


def test_the_model_year_is_of_the_nearest_cycle() -> None:
    assert model_year("LGXCE6CD8RA000001", near=2024) == 2024
    assert model_year("1M8GDM9AXKP042788", near=1990) == 1989
    assert model_year("short", near=2024) is None


@given(st.text(max_size=40))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise_vin(text)
    assert normalise_vin(once) == once
