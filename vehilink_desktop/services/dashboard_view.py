"""What screens see of today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vehilink_desktop.domain.money import Money


class NeedKind(StrEnum):
    """What waits for the person."""

    QUOTATION_TURN = "quotation_turn"
    QUOTATION_ENDING = "quotation_ending"
    ORDER_TURN = "order_turn"
    VOUCHER = "voucher"
    REQUEST_ENDING = "request_ending"
    REQUEST_FITS = "request_fits"
    DEED_FAILED = "deed_failed"
    LISTING = "listing"


@dataclass(frozen=True)
class Need:
    """A line of what needs the person.

    Attributes:
        id: Of what it opens.
        subject: What `id` is of, see `services.subjects`.
        title: The vehicles.
        counterpart: Whom it is about; empty where nobody.
        detail: A slug: the current milestone, the state, or the problem's code.
        due_at: By the platform's clock; None when nothing runs out.
        since: Since when it waits.
    """

    kind: NeedKind
    id: str
    subject: str
    title: str
    counterpart: str
    detail: str
    due_at: datetime | None
    since: datetime


@dataclass(frozen=True)
class StepValue:
    """The orders that go on, at one current milestone.

    Attributes:
        total: In the display currency, of what could be converted; None when nothing could.
        amounts: As agreed, one for each currency.
    """

    milestone: str
    count: int
    total: Money | None
    amounts: tuple[Money, ...]


@dataclass(frozen=True)
class DayValue:
    """The orders that were agreed on one day (UTC), in the display currency."""

    day: date
    count: int
    total: Money


@dataclass(frozen=True)
class Today:
    """All that the start page shows.

    Attributes:
        needs: The one that is due first comes first.
        currency: What values are shown in.
        rates_at: When the rates were fetched; None without any.
        unconverted: What is in no sum, since a rate is missing.
    """

    needs: tuple[Need, ...]
    by_step: tuple[StepValue, ...]
    series: tuple[DayValue, ...]
    currency: str
    rates_at: datetime | None
    rates_source: str | None
    unconverted: tuple[Money, ...]
