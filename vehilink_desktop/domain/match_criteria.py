"""What a purchase request asks for, one criterion each, judged on one value of a vehicle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NamedTuple, Protocol

from vehilink_desktop.domain.money import Money

Value = Money | str | int | tuple[str, ...] | tuple[int | None, int | None] | None


class Speaks(StrEnum):
    """What a reason says of a vehicle; open is what is not known."""

    FOR = "for"
    AGAINST = "against"
    OPEN = "open"


class Judged(NamedTuple):
    """What a value is worth: 2 as asked, 1 nearly or unknown, 0 not; `offered` as compared."""

    points: int
    slug: str
    speaks: Speaks
    offered: Value


class Criterion(Protocol):
    """One thing that is asked for.

    Attributes:
        column: The field of `StockFacts` that is judged.
        weight: What it counts in the score.
        cap: The highest score of a vehicle that does not have it at all.
        wanted: What is asked for, as the request says it.
    """

    @property
    def column(self) -> str: ...
    @property
    def weight(self) -> int: ...
    @property
    def cap(self) -> int: ...
    @property
    def wanted(self) -> Value: ...
    def judge(self, value: object) -> Judged: ...


@dataclass(frozen=True)
class OneOf:
    """The value is among the accepted ones, or nearly: among `near`."""

    column: str
    subject: str
    weight: int
    wanted: Value
    accepted: frozenset[str]
    near: frozenset[str] = frozenset()
    cap: int = 100

    def judge(self, value: object) -> Judged:
        if not value or not isinstance(value, str):
            return Judged(1, f"{self.subject}_unknown", Speaks.OPEN, None)
        if value in self.accepted:
            return Judged(2, f"{self.subject}_same", Speaks.FOR, value)
        if self._is_near(value):
            return Judged(1, f"{self.subject}_similar", Speaks.FOR, value)
        return Judged(0, f"{self.subject}_other", Speaks.AGAINST, value)

    def _is_near(self, value: str) -> bool:
        return value in self.near


@dataclass(frozen=True)
class Named(OneOf):
    """A name of which one may be the beginning of the other: `Song Plus`, `Song Plus DM-i`."""

    def _is_near(self, value: str) -> bool:
        return any(value.startswith(key) or key.startswith(value) for key in self.accepted)


@dataclass(frozen=True)
class Within:
    """The number lies within bounds, both included; `near_low` and `near_high` are wider."""

    column: str
    weight: int
    wanted: Value
    slugs: tuple[str, str, str]  # within, out, unknown
    low: int | None = None
    high: int | None = None
    near_low: int | None = None
    near_high: int | None = None
    cap: ClassVar[int] = 100

    def judge(self, value: object) -> Judged:
        within, out, unknown = self.slugs
        if not isinstance(value, int):
            return Judged(1, unknown, Speaks.OPEN, None)
        if _lies(value, self.low, self.high):
            return Judged(2, within, Speaks.FOR, value)
        near = _lies(value, self.near_low, self.near_high)
        return Judged(1 if near else 0, out, Speaks.AGAINST, value)


@dataclass(frozen=True)
class PriceWithin:
    """The price is at most the wanted one, nearly up to a tenth above it.

    Attributes:
        limits: The wanted price in minor units by currency; others are not compared.
    """

    weight: int
    wanted: Money
    limits: Mapping[str, int]
    column: ClassVar[str] = "price"
    cap: ClassVar[int] = 100

    def judge(self, value: object) -> Judged:
        if not isinstance(value, tuple):
            return Judged(1, "price_unknown", Speaks.OPEN, None)
        minor, currency = value
        offered = Money(minor=minor, currency=currency)
        limit = self.limits.get(currency)
        if limit is None:
            return Judged(1, "price_not_compared", Speaks.OPEN, offered)
        if minor <= limit:
            return Judged(2, "price_within", Speaks.FOR, offered)
        return Judged(1 if 10 * minor <= 11 * limit else 0, "price_above", Speaks.AGAINST, offered)


@dataclass(frozen=True)
class Served:
    """The region is among those that the vehicle is sold to."""

    weight: int
    wanted: str
    column: ClassVar[str] = "sales_regions"
    cap: ClassVar[int] = 100

    def judge(self, value: object) -> Judged:
        if not value or not isinstance(value, tuple):
            return Judged(1, "region_unknown", Speaks.OPEN, None)
        if self.wanted in value:
            return Judged(2, "region_served", Speaks.FOR, value)
        return Judged(0, "region_other", Speaks.AGAINST, value)


@dataclass(frozen=True)
class Certified:
    """All certificates that are asked for are there; `offered` are those that are not."""

    weight: int
    wanted: tuple[str, ...]
    column: ClassVar[str] = "certificates"
    cap: ClassVar[int] = 100

    def judge(self, value: object) -> Judged:
        there = value if isinstance(value, tuple) else ()
        missing = tuple(one for one in self.wanted if one not in there)
        if not missing:
            return Judged(2, "certificates_there", Speaks.FOR, there)
        points = 1 if len(missing) < len(self.wanted) else 0
        return Judged(points, "certificate_missing", Speaks.AGAINST, missing)


@dataclass(frozen=True)
class HasWords:
    """The model's name has the words that are asked for.

    Attributes:
        keys: Their keys (`names.name_key`).
    """

    weight: int
    wanted: str
    keys: tuple[str, ...]
    column: ClassVar[str] = "model_key"
    cap: ClassVar[int] = 100

    def judge(self, value: object) -> Judged:
        if not value or not isinstance(value, str):
            return Judged(1, "model_unknown", Speaks.OPEN, None)
        found = sum(key in value for key in self.keys)
        if found == len(self.keys):
            return Judged(2, "model_same", Speaks.FOR, value)
        if found:
            return Judged(1, "model_similar", Speaks.FOR, value)
        return Judged(0, "model_other", Speaks.AGAINST, value)


@dataclass(frozen=True)
class Unsold:
    """A vehicle that is sold cannot be offered; nothing is said of the others."""

    weight: ClassVar[int] = 0
    wanted: ClassVar[Value] = None
    column: ClassVar[str] = "state"
    cap: ClassVar[int] = 0

    def judge(self, value: object) -> Judged:
        if value == "sold":
            return Judged(0, "sold", Speaks.AGAINST, "sold")
        return Judged(2, "", Speaks.OPEN, None)


def _lies(value: int, low: int | None, high: int | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)
