"""Working days of China: what the policy promises its answers in."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone
from functools import cache

from holidays import HolidayBase, country_holidays

#: China has one time zone, without summer time.
BEIJING = timezone(timedelta(hours=8))
_LAST_SECOND = time(23, 59, 59)


def end_of_working_day(start: datetime, number: int) -> datetime:
    """The last second of the `number`-th working day in Beijing, as UTC.

    The day of `start` (aware) itself does not count. A weekend on which people work, in exchange
    for a day off beside a holiday, does.
    """
    day = start.astimezone(BEIJING).date()
    while number > 0:
        day += timedelta(days=1)
        number -= _calendar().is_working_day(day)
    return datetime.combine(day, _LAST_SECOND, BEIJING).astimezone(UTC)


@cache
def _calendar() -> HolidayBase:
    return country_holidays("CN")  # learns each year when it is first asked about it
