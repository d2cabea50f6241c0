"""The export checklist: which needs, why, and what is not known; dates to the day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from vehilink_desktop.domain.export_rules import (
    CheckItem,
    Fact,
    Need,
    NeedState,
    export_checklist,
    load_export_rules,
)
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vocabulary import Fuel, VehicleCategory, VehicleCondition

SHIPPED = (Path(__file__).parents[2] / "resources" / "export" / "rules.toml").read_text("utf-8")
RULES = load_export_rules(SHIPPED)
DAY = date(2026, 11, 22)
USED = {
    Need.QUALIFIED_EXPORTER,
    Need.MORTGAGE_RELEASED,
    Need.FINES_PAID,
    Need.RECALLS_CLOSED,
    Need.TRANSFER_FOR_EXPORT,
    Need.INSPECTION_REPORT,
    Need.USED_EXPORT_LICENCE,
    Need.DEREGISTRATION,
}


def check(
    on: date = DAY, registered_on: date | None = None, **content: object
) -> dict[Need, CheckItem]:
    listing = ListingContent.model_validate(content)
    found = export_checklist(listing, RULES, on=on, registered_on=registered_on)
    return {one.slug: one for one in found}


def in_state(found: dict[Need, CheckItem], state: NeedState) -> set[Need]:
    return {need for need, one in found.items() if one.state is state}


def test_an_old_used_petrol_car() -> None:
    found = check(condition="used", fuel="petrol", category="car", first_registration="2020-05")
    assert in_state(found, NeedState.NEEDED) == USED
    assert in_state(found, NeedState.UNKNOWN) == set()
    assert found[Need.INSPECTION_REPORT].paper == "wmt_8_report"
    assert found[Need.MAINTENANCE_LETTER].state is NeedState.NOT_NEEDED


def test_a_new_electric_car() -> None:
    found = check(condition="new", fuel="bev", category="suv")
    assert in_state(found, NeedState.NEEDED) == {
        Need.MAKER_AUTHORISATION,
        Need.ELECTRIC_EXPORT_LICENCE,
        Need.BATTERY_PAPERS,
        Need.DANGEROUS_GOODS,
    }
    assert Fact("un", 3556) in found[Need.DANGEROUS_GOODS].why
    before = check(on=date(2025, 12, 31), condition="new", fuel="bev", category="suv")
    assert before[Need.ELECTRIC_EXPORT_LICENCE].state is NeedState.NOT_NEEDED
    assert before[Need.ELECTRIC_EXPORT_LICENCE].why == (Fact("since", date(2026, 1, 1)),)


def test_an_electric_car_that_was_registered_is_a_used_one() -> None:
    found = check(condition="new", fuel="bev", category="car", first_registration="2026-10")
    assert found[Need.USED_EXPORT_LICENCE].state is NeedState.NEEDED
    assert found[Need.MAINTENANCE_LETTER].state is NeedState.NEEDED
    assert found[Need.ELECTRIC_EXPORT_LICENCE].state is NeedState.NOT_NEEDED


@pytest.mark.parametrize("category", ["bus", "truck", "pickup"])
def test_commercial_vehicles_have_a_report_of_their_own(category: str) -> None:
    found = check(condition="used", category=category)
    assert found[Need.INSPECTION_REPORT].paper == "wmt_9_report"


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (0, NeedState.NEEDED),
        (179, NeedState.NEEDED),
        (180, NeedState.NEEDED),
        (181, NeedState.NOT_NEEDED),
    ],
)
def test_the_letter_is_needed_up_to_the_180th_day(days: int, state: NeedState) -> None:
    found = check(condition="used", registered_on=DAY - timedelta(days=days))
    letter = found[Need.MAINTENANCE_LETTER]
    assert letter.state is state
    assert {Fact("days", days), Fact("limit", 180)} <= set(letter.why)


def test_a_month_decides_only_where_all_its_days_agree() -> None:
    def letter(month: str) -> CheckItem:
        return check(condition="used", first_registration=month)[Need.MAINTENANCE_LETTER]

    # 180 days before 2026-11-22 is 2026-05-26
    assert letter("2026-06").state is NeedState.NEEDED
    assert letter("2026-04").state is NeedState.NOT_NEEDED
    assert (letter("2026-05").state, letter("2026-05").missing) == (
        NeedState.UNKNOWN,
        "registered_on",
    )


def test_before_2026_there_was_no_letter() -> None:
    day = date(2025, 12, 31)
    found = check(on=day, condition="used", registered_on=day)
    assert found[Need.MAINTENANCE_LETTER].state is NeedState.NOT_NEEDED


@pytest.mark.parametrize(
    ("content", "need", "missing"),
    [
        ({}, Need.TRANSFER_FOR_EXPORT, "condition"),
        ({"condition": "near_new"}, Need.QUALIFIED_EXPORTER, "first_registration"),
        ({"condition": "used"}, Need.MAINTENANCE_LETTER, "first_registration"),
        ({"condition": "used"}, Need.INSPECTION_REPORT, "category"),
        ({"condition": "used"}, Need.DANGEROUS_GOODS, "fuel"),
        ({"condition": "new", "fuel": "steam"}, Need.BATTERY_PAPERS, "fuel"),
        ({"condition": "new", "category": "car"}, Need.ELECTRIC_EXPORT_LICENCE, "fuel"),
        ({"condition": "new", "fuel": "bev"}, Need.MAKER_AUTHORISATION, "category"),
        ({"fuel": "bev", "category": "car"}, Need.ELECTRIC_EXPORT_LICENCE, "condition"),
    ],
)
def test_what_is_not_known_names_the_field(
    content: dict[str, object], need: Need, missing: str
) -> None:
    one = check(**content)[need]
    assert (one.state, one.missing) == (NeedState.UNKNOWN, missing)


def test_what_the_listing_says_is_done_is_there() -> None:
    found = check(
        condition="used",
        category="car",
        export_transfer_date=date(2026, 11, 1),
        inspection_report="QISJ-1",
        export_licence="granted",
    )
    assert in_state(found, NeedState.THERE) == {
        Need.TRANSFER_FOR_EXPORT,
        Need.INSPECTION_REPORT,
        Need.USED_EXPORT_LICENCE,
    }
    applied = check(condition="used", export_licence="applied")
    assert applied[Need.USED_EXPORT_LICENCE].state is NeedState.NEEDED


@pytest.mark.parametrize(
    ("fuel", "un", "check_it"),
    [("bev", 3556, False), ("phev", 3556, True), ("reev", 3556, True), ("hev", 3166, True)],
)
def test_the_number_at_sea(fuel: str, un: int, check_it: bool) -> None:
    why = check(fuel=fuel)[Need.DANGEROUS_GOODS].why
    assert Fact("un", un) in why
    assert (Fact("check", True) in why) == check_it


_contents = st.builds(
    ListingContent,
    condition=st.none() | st.sampled_from(VehicleCondition) | st.just("antique"),
    fuel=st.none() | st.sampled_from(Fuel) | st.just("steam"),
    category=st.none() | st.sampled_from(VehicleCategory) | st.just("boat"),
    first_registration=st.sampled_from([None, "1999-02", "2026-05", "2027-01"]),
    export_transfer_date=st.none() | st.dates(),
    export_licence=st.sampled_from([None, "granted", "needed", "lost"]),
)
_days = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@given(_contents, _days, st.none() | _days)
def test_every_need_is_answered_with_a_reason_or_a_missing_field(
    content: ListingContent, on: date, registered_on: date | None
) -> None:
    found = export_checklist(content, RULES, on=on, registered_on=registered_on)
    assert tuple(one.slug for one in found) == tuple(Need)
    for one in found:
        assert one.paper
        assert one.source
        assert (one.state is NeedState.UNKNOWN) == (one.missing is not None)
        assert one.why or one.missing


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(-30, 400))
def test_the_month_and_the_day_never_contradict_each_other(on: date, days: int) -> None:
    first = on - timedelta(days=days)
    exact = check(on=on, registered_on=first, condition="used")[Need.MAINTENANCE_LETTER].state
    month = check(on=on, first_registration=f"{first:%Y-%m}")[Need.MAINTENANCE_LETTER].state
    assert month in (exact, NeedState.UNKNOWN)


def test_a_need_without_a_rule_is_refused() -> None:
    with pytest.raises(ValidationError, match="every need has exactly one rule"):
        load_export_rules(SHIPPED.replace('slug = "fines_paid"', 'slug = "deregistration"'))
