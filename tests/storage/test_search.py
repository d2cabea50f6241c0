"""Words and terms of the search index; hostile queries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.storage import search


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BYD Song Plus", ["byd", "song", "plus"]),
        ("CR-V", ["crv", "cr", "v"]),
        ("1.5T Škoda", ["15t", "1", "5t", "skoda"]),
        ("宋PLUS", ["宋", "plus"]),
        ("比亚迪", ["比亚", "亚迪", "比", "亚", "迪"]),
        ("ＢＹＤ　２０２４", ["byd", "2024"]),
        ("МАШИНА й", ["машина", "и"]),
        ("", []),
        ("?! _ -", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert search.tokens(text) == expected


def test_every_beginning_of_a_word_is_a_term() -> None:
    terms = search.word_terms("Mercedes")
    assert {"m", "me", "merced", "mercedes"} <= terms
    assert "ercedes" not in terms


def test_a_run_that_comes_again_is_a_term_of_its_own() -> None:
    assert search.number_terms("LGX-CE6") == ["~lgx", "~gxc", "~xce", "~ce6"]
    assert len(set(search.number_terms("0000000"))) == 5
    assert set(search.number_terms("00000")) < set(search.number_terms("1000000"))
    assert search.number_terms("AB") == []


@given(st.integers(0, 2100), st.integers(0, 2100), st.integers(0, 2100))
def test_buckets_cover_a_range_exactly(first: int, last: int, bucket: int) -> None:
    found = range_terms("year", first, last) & set(search.bucket_terms("year", bucket))
    assert bool(found) == (first <= bucket <= last)


def test_few_terms_cover_a_wide_range() -> None:
    assert len(range_terms("price", 1, 860)) <= 2 * search.LEVELS + 7


def range_terms(field: str, first: int, last: int) -> set[str]:
    question = search.range_query(field, first, last)
    parts = question.parts if isinstance(question, search.AnyOf) else (question,)
    return {part.text for part in parts if isinstance(part, search.Term)}


def test_what_the_index_is_asked() -> None:
    question = search.match_query("CR-V 本田 LGXCE6CD1R0123")
    runs = search.number_terms("LGXCE6CD1R0123")
    assert search.to_fts(question) == (
        '(("crv" OR "~crv") AND "本田" AND ("lgxce6cd1r0123"* OR ('
        + " AND ".join(f'"{run}"' for run in runs)
        + ")))"
    )
    assert search.match_query("?!") == search.EVERYTHING
    assert search.to_fts(search.range_query("year", 2, 1)) == '("=")'
