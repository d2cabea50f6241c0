"""What a vehicle needs to leave China: a dated checklist with reasons. It never blocks anything."""

from __future__ import annotations

import tomllib
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Self

from pydantic import Field, model_validator

from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.model import StrictModel
from vehilink_desktop.domain.vocabulary import (
    ExportLicence,
    Fuel,
    VehicleCategory,
    VehicleCondition,
)

_COMMERCIAL = frozenset({VehicleCategory.PICKUP, VehicleCategory.BUS, VehicleCategory.TRUCK})
_PASSENGER = frozenset({VehicleCategory.CAR, VehicleCategory.SUV, VehicleCategory.MPV})
_WITH_BATTERY = frozenset({Fuel.HEV, Fuel.PHEV, Fuel.REEV, Fuel.BEV})


class Need(StrEnum):
    """What may be needed, in the order in which it is seen to."""

    QUALIFIED_EXPORTER = "qualified_exporter"
    MORTGAGE_RELEASED = "mortgage_released"
    FINES_PAID = "fines_paid"
    RECALLS_CLOSED = "recalls_closed"
    TRANSFER_FOR_EXPORT = "transfer_for_export"
    INSPECTION_REPORT = "inspection_report"
    MAINTENANCE_LETTER = "maintenance_letter"
    USED_EXPORT_LICENCE = "used_export_licence"
    MAKER_AUTHORISATION = "maker_authorisation"
    ELECTRIC_EXPORT_LICENCE = "electric_export_licence"
    BATTERY_PAPERS = "battery_papers"
    DANGEROUS_GOODS = "dangerous_goods"
    DEREGISTRATION = "deregistration"


class NeedState(StrEnum):
    """What is known of a need; there is what the listing says is done."""

    NEEDED = "needed"
    THERE = "there"
    NOT_NEEDED = "not_needed"
    UNKNOWN = "unknown"


class Rule(StrictModel):
    """Where a need comes from.

    Attributes:
        paper: Slug of the paper that shows it; `commercial_paper` for commercial vehicles.
        since: The first day of the rule; None for one that has long been there.
    """

    slug: Need
    paper: str
    commercial_paper: str | None = None
    since: date | None = None
    source: str


class Dangerous(StrictModel):
    """The number under which vehicles go to sea; `check` where carriers differ."""

    fuels: tuple[Fuel, ...]
    un: int = Field(ge=1, le=9999)
    check: bool = False


class ExportRules(StrictModel):
    """All of `rules.toml`.

    Attributes:
        letter_days: Up to so many days after the first registration, that day included, an
            application for a licence needs the maker's letter.
    """

    as_of: date
    letter_days: int = Field(ge=0)
    rules: tuple[Rule, ...] = Field(alias="rule")
    dangerous: tuple[Dangerous, ...] = ()

    @model_validator(mode="after")
    def _each_need_has_one(self) -> Self:
        if sorted(one.slug for one in self.rules) != sorted(Need):
            raise ValueError("every need has exactly one rule")
        return self


class Fact(NamedTuple):
    """Something that decided: a field of the listing, or `days`, `limit`, `un`, `check`."""

    name: str
    value: str | int | bool | date


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One need of one vehicle.

    Attributes:
        paper: Slug of the paper that shows it.
        why: The facts that decided.
        missing: The field without which it is unknown; `registered_on` is the day of the first
            registration, of which the listing has the month only.
    """

    slug: Need
    state: NeedState
    paper: str
    why: tuple[Fact, ...]
    missing: str | None
    since: date | None
    source: str
    as_of: date


class _Verdict(NamedTuple):
    state: NeedState
    why: tuple[Fact, ...] = ()
    missing: str | None = None


def load_export_rules(text: str) -> ExportRules:
    """Read the rules from TOML.

    Raises:
        tomllib.TOMLDecodeError: it is not TOML.
        pydantic.ValidationError: a need without a rule, or a value that does not fit.
    """
    return ExportRules.model_validate(tomllib.loads(text), strict=False)


def export_checklist(
    content: ListingContent, rules: ExportRules, *, on: date, registered_on: date | None = None
) -> tuple[CheckItem, ...]:
    """Every need, in their order, for a licence applied for on the day `on`.

    `registered_on` is the day of the first registration, where it is known: the listing has the
    month.
    """
    case = _Case(content, rules, on, registered_on)
    by_slug = {rule.slug: rule for rule in rules.rules}
    return tuple(_item(case, by_slug[need]) for need in Need)


@dataclass(frozen=True)
class _Case:
    """One vehicle on one day."""

    content: ListingContent
    rules: ExportRules
    on: date
    registered_on: date | None

    def fuel(self) -> Fuel | None:
        """None where it is not said or of no known kind."""
        return next((one for one in Fuel if one == self.content.fuel), None)

    def used(self) -> _Verdict:
        """Whether it is a used car to the law: one that has been registered."""
        content, registered = self.content, self.registered_on or self.content.first_registration
        if registered:
            return _Verdict(NeedState.NEEDED, (Fact("first_registration", registered),))
        condition = content.condition
        if condition == VehicleCondition.USED:
            return _Verdict(NeedState.NEEDED, (Fact("condition", str(condition)),))
        if condition == VehicleCondition.NEW:
            return _Verdict(NeedState.NOT_NEEDED, (Fact("condition", str(condition)),))
        near_new = condition == VehicleCondition.NEAR_NEW
        return _Verdict(
            NeedState.UNKNOWN, missing="first_registration" if near_new else "condition"
        )

    def new_electric_car(self) -> _Verdict:
        """Whether it is a passenger car that only a battery drives and that is not used."""
        fuel, category = self.fuel(), self.content.category
        used = self.used()
        if fuel and fuel != Fuel.BEV:
            return _Verdict(NeedState.NOT_NEEDED, (Fact("fuel", str(fuel)),))
        if category and category not in _PASSENGER:
            return _Verdict(NeedState.NOT_NEEDED, (Fact("category", str(category)),))
        if used.state is NeedState.NEEDED:
            return _Verdict(NeedState.NOT_NEEDED, used.why)
        if used.state is NeedState.UNKNOWN:
            return used
        for field, value in (("fuel", fuel), ("category", category)):
            if not value:
                return _Verdict(NeedState.UNKNOWN, missing=field)
        return _Verdict(NeedState.NEEDED, (Fact("fuel", "bev"), *used.why))

    def days_registered(self) -> tuple[int, int] | None:
        """The least and the most days from the first registration to `on`."""
        if self.registered_on:
            days = (self.on - self.registered_on).days
            return days, days
        if not self.content.first_registration:
            return None
        year, month = map(int, self.content.first_registration.split("-"))
        first = date(year, month, 1)
        last = first.replace(day=monthrange(year, month)[1])
        return (self.on - last).days, (self.on - first).days


def _item(case: _Case, rule: Rule) -> CheckItem:
    verdict = _JUDGES[rule.slug](case)
    if rule.since and case.on < rule.since:
        verdict = _Verdict(NeedState.NOT_NEEDED, (Fact("since", rule.since),))
    commercial = case.content.category in _COMMERCIAL and rule.commercial_paper
    return CheckItem(
        slug=rule.slug,
        state=verdict.state,
        paper=commercial or rule.paper,
        why=verdict.why,
        missing=verdict.missing,
        since=rule.since,
        source=rule.source,
        as_of=case.rules.as_of,
    )


def _there_when(verdict: _Verdict, field: str, value: object) -> _Verdict:
    """What is needed is there when the listing says so in `field`."""
    if verdict.state is NeedState.NEEDED and value:
        fact = Fact(field, value if isinstance(value, date) else str(value))
        return _Verdict(NeedState.THERE, (*verdict.why, fact))
    return verdict


def _transfer(case: _Case) -> _Verdict:
    return _there_when(case.used(), "export_transfer_date", case.content.export_transfer_date)


def _inspection(case: _Case) -> _Verdict:
    verdict = _there_when(case.used(), "inspection_report", case.content.inspection_report)
    if verdict.state is NeedState.NEEDED and not case.content.category:
        return _Verdict(NeedState.UNKNOWN, verdict.why, "category")
    return verdict


def _licence(verdict: _Verdict, case: _Case) -> _Verdict:
    granted = case.content.export_licence == ExportLicence.GRANTED
    return _there_when(verdict, "export_licence", granted and str(case.content.export_licence))


def _letter(case: _Case) -> _Verdict:
    """`days = application − first registration`; a used car with at most 180 needs the letter."""
    used = case.used()
    if used.state is not NeedState.NEEDED:
        return used
    days, limit = case.days_registered(), case.rules.letter_days
    if days is None:
        return _Verdict(NeedState.UNKNOWN, used.why, "first_registration")
    least, most = days
    if least <= limit < most:
        return _Verdict(NeedState.UNKNOWN, (Fact("limit", limit), *used.why), "registered_on")
    state = NeedState.NEEDED if most <= limit else NeedState.NOT_NEEDED
    return _Verdict(state, (Fact("days", most), Fact("limit", limit), *used.why))


def _battery(case: _Case) -> _Verdict:
    fuel = case.fuel()
    if not fuel:
        return _Verdict(NeedState.UNKNOWN, missing="fuel")
    state = NeedState.NEEDED if fuel in _WITH_BATTERY else NeedState.NOT_NEEDED
    return _Verdict(state, (Fact("fuel", str(fuel)),))


def _dangerous(case: _Case) -> _Verdict:
    fuel = case.fuel()
    if not fuel:
        return _Verdict(NeedState.UNKNOWN, missing="fuel")
    told = (Fact("fuel", str(fuel)),)
    found = next((one for one in case.rules.dangerous if fuel in one.fuels), None)
    if found is None:
        return _Verdict(NeedState.NOT_NEEDED, told)
    check = (Fact("check", True),) if found.check else ()
    return _Verdict(NeedState.NEEDED, (*told, Fact("un", found.un), *check))


_JUDGES: dict[Need, Callable[[_Case], _Verdict]] = {
    Need.QUALIFIED_EXPORTER: _Case.used,
    Need.MORTGAGE_RELEASED: _Case.used,
    Need.FINES_PAID: _Case.used,
    Need.RECALLS_CLOSED: _Case.used,
    Need.TRANSFER_FOR_EXPORT: _transfer,
    Need.INSPECTION_REPORT: _inspection,
    Need.MAINTENANCE_LETTER: _letter,
    Need.USED_EXPORT_LICENCE: lambda case: _licence(case.used(), case),
    Need.MAKER_AUTHORISATION: _Case.new_electric_car,
    Need.ELECTRIC_EXPORT_LICENCE: lambda case: _licence(case.new_electric_car(), case),
    Need.BATTERY_PAPERS: _battery,
    Need.DANGEROUS_GOODS: _dangerous,
    Need.DEREGISTRATION: _Case.used,
}
