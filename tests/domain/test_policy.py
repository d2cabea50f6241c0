"""Which edition of the policy has to be agreed to, and by whom."""

from datetime import UTC, datetime

import pytest

from vehilink_desktop.domain.policy import (
    Pending,
    PolicyEdition,
    PolicyEditions,
    binding,
    clauses,
    covers,
    pending,
    to_tell,
)

pytestmark = pytest.mark.req("D1")


def edition(version: str, *, significant: bool = False) -> PolicyEdition:
    return PolicyEdition(
        version=version,
        effective_on=version,
        published_at=datetime(2024, 1, 1, tzinfo=UTC),
        significant=significant,
    )


FIRST, SMALL, GREAT, LAST, COMING = (
    edition("2024-03-13"),
    edition("2025-01-01"),
    edition("2025-06-01", significant=True),
    edition("2026-01-01"),
    edition("2027-01-01", significant=True),
)


def archive(current: PolicyEdition, *newest_first: PolicyEdition) -> PolicyEditions:
    return PolicyEditions(current=current.version, editions=newest_first)


WHOLE = archive(LAST, COMING, LAST, GREAT, SMALL, FIRST)


def test_the_newest_significant_edition_in_force_binds() -> None:
    assert binding(WHOLE) == GREAT
    assert binding(archive(FIRST, GREAT, FIRST)) == FIRST
    assert binding(archive(SMALL, SMALL, FIRST)) == FIRST
    assert binding(archive(FIRST)) is None


def test_a_later_agreement_covers_an_earlier_edition_only() -> None:
    assert covers(WHOLE, GREAT.version, FIRST.version)
    assert covers(WHOLE, GREAT.version, GREAT.version)
    assert not covers(WHOLE, SMALL.version, GREAT.version)
    assert not covers(WHOLE, "unheard-of", FIRST.version)


@pytest.mark.parametrize(
    ("agreed", "expected"),
    [
        ([], Pending(GREAT, in_force=True)),
        ([FIRST.version], Pending(GREAT, in_force=True)),
        ([FIRST.version, GREAT.version], Pending(COMING, in_force=False)),
        ([LAST.version], Pending(COMING, in_force=False)),
        ([COMING.version], None),
    ],
)
def test_what_is_in_force_is_put_before_what_is_to_come(
    agreed: list[str], expected: Pending | None
) -> None:
    assert pending(WHOLE, agreed) == expected


def test_an_announced_edition_without_significant_changes_asks_nobody() -> None:
    assert pending(archive(FIRST, SMALL, FIRST), [FIRST.version]) is None


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        (FIRST.version, "", None),  # not enough any more: the person is asked instead
        (GREAT.version, FIRST.version, LAST.version),  # going on accepts the insignificant one
        (GREAT.version, LAST.version, None),
        (COMING.version, LAST.version, COMING.version),
        (COMING.version, COMING.version, None),
    ],
)
def test_the_platform_is_told_what_it_does_not_know(
    here: str, there: str, told: str | None
) -> None:
    assert to_tell(WHOLE, here, there) == told


def test_clauses_end_at_the_next_heading() -> None:
    text = "Before.\n\n## One {#one}\n\nA\n\n- b\n\n### Two\nC"
    assert clauses(text) == (
        ("", 0, "", "Before."),
        ("one", 2, "One", "A\n\n- b"),
        ("", 3, "Two", "C"),
    )
