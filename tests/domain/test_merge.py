"""Three-way merge: no value of either side disappears without a conflict."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.domain.merge import FieldConflict, changed_fields, merge

documents = st.dictionaries(st.sampled_from("abcd"), st.one_of(st.none(), st.integers(0, 2)))


def test_different_fields_merge() -> None:
    merged = merge(
        {"price": 1, "colour": "red"}, {"price": 2, "colour": "red"}, {"price": 1, "colour": "blue"}
    )
    assert merged.document == {"price": 2, "colour": "blue"}
    assert not merged.conflicts


def test_the_same_field_asks_and_keeps_mine() -> None:
    merged = merge({"price": 1}, {"price": 2}, {"price": 3})
    assert merged.document == {"price": 2}
    assert merged.conflicts == (FieldConflict("price", 1, 2, 3),)


@given(documents, documents, documents)
def test_nothing_is_overwritten_silently(
    base: dict[str, int | None], mine: dict[str, int | None], theirs: dict[str, int | None]
) -> None:
    merged = merge(base, mine, theirs)
    asked = {one.field for one in merged.conflicts}
    for field in {*base, *mine, *theirs}:
        old, ours, other = base.get(field), mine.get(field), theirs.get(field)
        result = merged.document[field]
        if ours != old and other != old and ours != other:
            assert field in asked
            assert result == ours
        elif ours != old:
            assert result == ours
        else:
            assert result == other


@given(documents, documents)
def test_merging_with_an_unchanged_side_gives_the_other(
    base: dict[str, int | None], mine: dict[str, int | None]
) -> None:
    assert not changed_fields(mine, merge(base, mine, base).document)
    assert not changed_fields(mine, merge(base, base, mine).document)
