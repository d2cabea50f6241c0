"""The clock of the privacy cases: working days of China, those of swapped weekends among them."""

from datetime import UTC, datetime

import pytest

from vehilink_desktop.sandbox.working_days import end_of_working_day

pytestmark = pytest.mark.req("D4")


@pytest.mark.parametrize(
    ("start", "number", "end"),
    [
        # a Monday; fifteen working days without any holiday are three weeks
        ("2026-11-23T02:00", 15, "2026-12-14"),
        # a Friday: the weekend does not count
        ("2026-11-20T02:00", 1, "2026-11-23"),
        # Friday 13 February 2026: the Saturday after it is worked, then nine days of Spring
        # Festival, and the Saturday after those is worked too
        ("2026-02-13T02:00", 1, "2026-02-14"),
        ("2026-02-13T02:00", 2, "2026-02-24"),
        ("2026-02-13T02:00", 6, "2026-02-28"),
        # National Day 2025 with Mid-Autumn: 1 to 8 October
        ("2025-09-30T02:00", 1, "2025-10-09"),
        ("2025-09-30T02:00", 3, "2025-10-11"),
        # over the end of a year
        ("2025-12-31T02:00", 1, "2026-01-04"),
    ],
)
def test_weekends_and_holidays_do_not_count_but_swapped_days_do(
    start: str, number: int, end: str
) -> None:
    due = end_of_working_day(datetime.fromisoformat(start).replace(tzinfo=UTC), number)

    assert due == datetime.fromisoformat(f"{end}T15:59:59").replace(tzinfo=UTC)


def test_the_day_is_that_of_beijing() -> None:
    """At 16:00 UTC it is already the next day there."""
    before = end_of_working_day(datetime(2026, 11, 23, 15, 59, 59, tzinfo=UTC), 1)
    after = end_of_working_day(datetime(2026, 11, 23, 16, tzinfo=UTC), 1)

    assert before == datetime(2026, 11, 24, 15, 59, 59, tzinfo=UTC)
    assert after == datetime(2026, 11, 25, 15, 59, 59, tzinfo=UTC)
