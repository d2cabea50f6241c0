"""A clock that goes only when it is told to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class ManualClock:
    """Calendar and stopwatch; `advance` moves both, `set` only the calendar."""

    def __init__(self, start: datetime = datetime(2026, 11, 22, 12, tzinfo=UTC)) -> None:
        self._now = start
        self._stopwatch = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._stopwatch

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._stopwatch += seconds

    def set(self, moment: datetime) -> None:
        self._now = moment
