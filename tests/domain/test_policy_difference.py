"""What changed between two editions of the policy: nothing is lost, and it is quick."""

import random
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.domain.policy_difference import (
    ClauseState,
    Span,
    SpanKind,
    compare_policies,
    compare_words,
)

pytestmark = pytest.mark.req("D1")

KEPT, REMOVED, ADDED = SpanKind
TEXTS = Path(__file__).parents[2] / "vehilink_desktop" / "sandbox" / "policy"


def side(spans: tuple[Span, ...], without: SpanKind) -> str:
    return "".join(text for kind, text in spans if kind is not without)


def test_words_that_changed_are_named() -> None:
    assert compare_words("It is kept for two years here.", "It is kept for three years.") == (
        Span(KEPT, "It is kept for "),
        Span(REMOVED, "two"),
        Span(ADDED, "three"),
        Span(KEPT, " years"),
        Span(REMOVED, " here"),
        Span(KEPT, "."),
    )


def test_chinese_is_compared_by_character() -> None:
    assert compare_words("平台保存三年", "平台保存五年") == (
        Span(KEPT, "平台保存"),
        Span(REMOVED, "三"),
        Span(ADDED, "五"),
        Span(KEPT, "年"),
    )


def test_changes_that_only_a_space_keeps_apart_are_one() -> None:
    assert compare_words("see your phone number now", "see the mail address now") == (
        Span(KEPT, "see "),
        Span(REMOVED, "your phone number"),
        Span(ADDED, "the mail address"),
        Span(KEPT, " now"),
    )


def test_stress_is_no_change() -> None:
    assert compare_words("**Only** with consent", "Only with *consent*") == (
        Span(KEPT, "Only with consent"),
    )


words = st.lists(st.sampled_from(["a", "b", " ", "\n", "三", "年", ".", "word"]), max_size=40)


@given(words, words)
def test_both_texts_can_be_read_from_the_comparison(old: list[str], new: list[str]) -> None:
    before, after = "".join(old), "".join(new)
    spans = compare_words(before, after)
    assert side(spans, ADDED) == before
    assert side(spans, REMOVED) == after
    assert all(span.text for span in spans)


def test_clauses_are_paired_by_their_anchors() -> None:
    before = "Dated 1.\n\n## A {#a}\n\nOne.\n\n### B {#b}\n\nTwo.\n\n### C {#c}\n\nThree."
    after = "Dated 2.\n\n## A, new {#a}\n\nOne.\n\n### D {#d}\n\nFour.\n\n### C {#c}\n\nThree."
    found = [(one.id, one.level, one.state) for one in compare_policies(before, after)]
    assert found == [
        ("", 0, ClauseState.CHANGED),
        ("a", 2, ClauseState.CHANGED),
        ("b", 3, ClauseState.REMOVED),
        ("d", 3, ClauseState.ADDED),
        ("c", 3, ClauseState.KEPT),
    ]


def test_a_clause_that_moved_is_compared_where_it_stands() -> None:
    before = "## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo."
    after = "## B {#b}\n\nTwo!\n\n## A {#a}\n\nOne."
    found = {one.id: one.state for one in compare_policies(before, after)}
    assert found == {"a": ClauseState.KEPT, "b": ClauseState.CHANGED}
    assert len(compare_policies(before, after)) == 2


@pytest.mark.parametrize("language", ["en", "zh_CN", "ar"])
def test_an_edition_does_not_differ_from_itself(language: str) -> None:
    text = (TEXTS / f"{language}.md").read_text(encoding="utf-8")
    assert {one.state for one in compare_policies(text, text)} == {ClauseState.KEPT}


def shuffled(seed: int) -> str:
    words = [f"word{number % 97}" for number in range(9000)]
    random.Random(seed).shuffle(words)
    return " ".join(words)


@pytest.mark.parametrize("heading", ["", "## One {#one}\n\n"])
def test_sixty_kilobytes_rewritten_are_compared_quickly(heading: str) -> None:
    began = perf_counter()
    found = compare_policies(heading + shuffled(1), heading + shuffled(2))
    assert perf_counter() - began < 2
    assert side(found[0].text, REMOVED) == shuffled(2)
