"""Credit codes: good ones pass, each slip is found, and what is suggested passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.domain.credit_code import (
    ALPHABET,
    CreditCodeChange,
    CreditCodePart,
    CreditCodeProblem,
    check_character,
    check_credit_code,
    normalise_credit_code,
    place_mismatch,
    subject_check_character,
)

Change, Part, Problem = CreditCodeChange, CreditCodePart, CreditCodeProblem

GOOD = [
    "91330100799655058B",
    "9144030071526726XG",
    "914403001922038216",
    "91110000802100433B",
    "91420000737944946L",
    "91350100M000100Y43",
]


@st.composite
def codes(draw: st.DrawFn) -> str:
    """Codes that pass both checks."""
    division = draw(st.text("0123456789", min_size=6, max_size=6))
    subject = draw(st.text(ALPHABET, min_size=8, max_size=8))
    first = draw(st.text(ALPHABET, min_size=2, max_size=2)) + division + subject
    first += subject_check_character(subject)
    return first + check_character(first)


def with_character(code: str, place: int, char: str) -> str:
    return code[:place] + char + code[place + 1 :]


@pytest.mark.parametrize("code", GOOD)
def test_published_codes_are_right(code: str) -> None:
    found = check_credit_code(code)
    assert found.problem is None
    assert not found.subject_doubtful
    assert found.changes == ()


@pytest.mark.parametrize(
    ("typed", "changes"),
    [
        ("91330100799655058b", {Change.LOWER_CASE}),
        (" 91330100799655058B\n", set()),
        ("9133 0100-7996-55058B", {Change.SEPARATORS}),
        ("９１３３０１００７９９６５５０５８Ｂ", {Change.FULL_WIDTH}),
        ("９１３３０１００７９９６５５０５８ｂ", {Change.FULL_WIDTH, Change.LOWER_CASE}),
        ("91330100799655058В", {Change.FOREIGN_LETTERS}),  # Cyrillic Ve
        ("91330100799655058Β", {Change.FOREIGN_LETTERS}),  # Greek Beta
        ("\u202d91330100\u200b799655058B\u202c", {Change.INVISIBLE}),
        ("913301００－799655058в", {Change.FULL_WIDTH, Change.SEPARATORS, Change.FOREIGN_LETTERS}),
    ],
)
def test_what_was_changed_is_told(typed: str, changes: set[CreditCodeChange]) -> None:
    found = check_credit_code(typed)
    assert found.code == "91330100799655058B"
    assert found.problem is None
    assert set(found.changes) == changes


@given(codes(), st.data())
def test_every_wrong_character_is_found_and_put_right(code: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, 17))
    allowed = ALPHABET[:10] if 2 <= place < 8 else ALPHABET
    char = data.draw(st.sampled_from([one for one in allowed if one != code[place]]))
    found = check_credit_code(with_character(code, place, char))
    assert found.problem is Problem.CHECK_CHARACTER
    assert code in found.suggestions
    assert place + 1 in found.positions
    if 8 <= place < 17 and found.part is not Part.SUBJECT:
        # 31 values stand over a modulus of 11, so a few pairs look the same to the inner check
        assert subject_check_character(found.code[8:17]) == found.code[16]
    if not 8 <= place < 17:
        assert found.part is Part.REGISTRATION


@given(codes(), st.data())
def test_every_swap_but_that_of_the_ends_is_found(code: str, data: st.DataObject) -> None:
    one, two = data.draw(st.sampled_from([(a, b) for b in range(18) for a in range(b)]))
    swapped = with_character(with_character(code, one, code[two]), two, code[one])
    if code[one] != code[two] and (one, two) != (0, 17):
        assert check_credit_code(swapped).problem is not None


@given(codes())
def test_suggestions_pass_and_differ_in_one_character_each_in_its_own_place(code: str) -> None:
    found = check_credit_code(with_character(code, 17, "0" if code[17] != "0" else "1"))
    places = []
    for suggestion in found.suggestions:
        assert check_credit_code(suggestion).problem is None
        (place,) = (i for i in range(18) if suggestion[i] != found.code[i])
        places.append(place + 1)
    assert tuple(sorted(places)) == found.positions


def test_the_likeliest_correction_comes_first() -> None:
    found = check_credit_code("913301007996S5058B")
    assert (found.problem, found.positions) == (Problem.CHARACTER, (13,))
    assert found.suggestions == ("91330100799655058B",)
    misread = check_credit_code("913301007996550588")  # 8 for B
    assert misread.part is Part.REGISTRATION
    assert misread.suggestions[0] == "91330100799655058B"
    inside = check_credit_code("91350100M0001D0Y43")  # D for 0
    assert inside.part is Part.SUBJECT
    assert inside.suggestions[0] == "91350100M000100Y43"


@pytest.mark.parametrize(
    ("typed", "meant", "places"),
    [
        ("9I330I00799655058B", "91330100799655058B", (2, 6)),
        ("913301OO799655058B", "91330100799655058B", (7, 8)),
        ("91420000737944946I", "91420000737944946L", (18,)),
        ("91350100M000100V43", "91350100M000100Y43", (16,)),
        ("914403001922O38Z16", "914403001922038216", (13, 16)),
    ],
)
def test_letters_no_code_has_are_read_as_what_they_look_like(
    typed: str, meant: str, places: tuple[int, ...]
) -> None:
    found = check_credit_code(typed)
    assert (found.problem, found.positions) == (Problem.CHARACTER, places)
    assert meant in found.suggestions


def test_letters_in_the_division_are_named() -> None:
    found = check_credit_code("91B30100799655058B")
    assert (found.problem, found.positions) == (Problem.DIVISION, (3,))
    assert found.province is None
    assert check_credit_code("913301DD799655058B").suggestions == ("91330100799655058B",)


def test_a_code_whose_subject_alone_is_wrong_is_doubted_only() -> None:
    first = "91330100" + "79965505" + "9"
    found = check_credit_code(first + check_character(first))
    assert found.problem is None
    assert found.subject_doubtful


def test_old_numbers_are_accepted_with_a_note() -> None:
    found = check_credit_code("3301 0000 0012 345")
    assert found.problem is None
    assert found.legacy
    assert check_credit_code("33010000001234A").problem is Problem.LENGTH


def test_length_and_emptiness() -> None:
    assert check_credit_code(" \u200b- ").problem is Problem.EMPTY
    assert check_credit_code("91330100799655058").problem is Problem.LENGTH
    assert check_credit_code("9" * 5_000).problem is Problem.LENGTH


@given(st.text(max_size=60) | st.text(ALPHABET + "IOSVZ²", min_size=18, max_size=18))
def test_anything_typed_gets_an_answer_and_only_good_suggestions(text: str) -> None:
    for suggestion in check_credit_code(text).suggestions:
        assert check_credit_code(suggestion).problem is None


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once, _ = normalise_credit_code(text)
    assert normalise_credit_code(once) == (once, ())


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("江苏省苏州市虎丘区科技大道1号", "Jiangsu"),
        ("No. 8 Keji Road, Suzhou, Jiangsu, China", "Jiangsu"),
        ("内蒙古自治区呼和浩特市", "Inner Mongolia"),
        ("Xi'an, Shaanxi", "Shaanxi"),
        ("杭州市西湖区文三路", None),
        ("浙江省杭州市", None),
        ("杭州市四川北路12号", None),
        ("12 Sichuan North Road, Hangzhou", None),
        ("浙江省杭州市 (原址江苏省)", None),
        ("", None),
    ],
)
def test_an_address_elsewhere_is_noticed(address: str, named: str | None) -> None:
    found = place_mismatch("91330100799655058B", address)
    assert (found and (found[0].en, found[1].en)) == (named and ("Zhejiang", named))


def test_the_national_register_is_in_no_province() -> None:
    assert check_credit_code("91110000802100433B").province is not None
    assert place_mismatch("91100000100003962T", "上海市") is None


def test_a_wrong_code_has_the_reason_that_platform_and_client_share() -> None:
    good = "91330100799655058B"
    assert check_credit_code(good).reason is None
    assert check_credit_code(good[:-1] + "C").reason == "credit_code_check"
    assert check_credit_code(good[:-1]).reason == "credit_code_length"
    assert check_credit_code("9133A100799655058B").reason == "credit_code_division"
