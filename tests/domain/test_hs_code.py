"""Customs codes: one line for each vehicle, none guessed, national digits from the table only."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from vehilink_desktop.domain.hs_code import (
    Carries,
    HsFlag,
    HsProposal,
    load_hs_table,
    propose_hs_code,
)
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vocabulary import ChassisKind, Fuel, VehicleCategory

SHIPPED = (Path(__file__).parents[2] / "resources" / "export" / "hs-codes.toml").read_text("utf-8")
TABLE = load_hs_table(SHIPPED)
VIN = "LGXCE6CD8RA000001"


def propose(**content: object) -> HsProposal:
    return propose_hs_code(ListingContent.model_validate(content), TABLE)


@pytest.mark.parametrize(
    ("fuel", "cc", "code"),
    [
        ("petrol", 999, "870321"),
        ("petrol", 1000, "870321"),
        ("petrol", 1001, "870322"),
        ("petrol", 1500, "870322"),
        ("petrol", 3000, "870323"),
        ("petrol", 3001, "870324"),
        ("diesel", 1500, "870331"),
        ("diesel", 2500, "870332"),
        ("diesel", 2501, "870333"),
        ("hev", 1500, "870340"),
        ("phev", None, "870360"),
        ("reev", 1500, "870360"),
        ("bev", None, "870380"),
    ],
)
def test_cars(fuel: str, cc: int | None, code: str) -> None:
    found = propose(category="suv", fuel=fuel, displacement_cc=cc)
    assert (found.code, found.heading, found.missing) == (code, "8703", ())
    assert found.confirm_with_broker
    assert found.hs_year == 2022
    assert found.as_of.year >= 2026
    assert found.source


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"category": "bus", "seats": 45, "fuel": "diesel"}, "870210"),
        ({"category": "bus", "seats": 9, "fuel": "bev"}, "870380"),
        ({"category": "mpv", "seats": 10, "fuel": "petrol"}, "870290"),
        ({"category": "truck", "fuel": "diesel", "gross_weight_kg": 5000}, "870421"),
        ({"category": "truck", "fuel": "diesel", "gross_weight_kg": 25000}, "870423"),
        ({"category": "van", "seats": 2, "fuel": "bev"}, "870460"),
        ({"category": "van", "seats": 7, "fuel": "bev"}, "870380"),
        ({"category": "pickup", "fuel": "phev", "gross_weight_kg": 3500}, "870451"),
    ],
)
def test_buses_and_goods_vehicles(content: dict[str, object], code: str) -> None:
    assert propose(**content).code == code


@pytest.mark.parametrize(
    ("content", "missing", "heading"),
    [
        ({}, ("category", "fuel"), None),
        ({"category": "car"}, ("fuel",), "8703"),
        ({"category": "car", "fuel": "petrol"}, ("displacement_cc",), "8703"),
        ({"category": "truck", "fuel": "diesel"}, ("gross_weight_kg",), "8704"),
        ({"category": "bus", "fuel": "bev"}, ("seats",), None),
        ({"category": "hovercraft", "fuel": "steam"}, ("category", "fuel"), None),
    ],
)
def test_what_is_missing_is_named_and_nothing_guessed(
    content: dict[str, object], missing: tuple[str, ...], heading: str | None
) -> None:
    found = propose(**content)
    assert (found.code, found.missing, found.heading) == (None, missing, heading)


def test_national_digits_stand_in_the_table() -> None:
    electric = {"category": "car", "fuel": "bev"}
    (line,) = propose(**electric, vin=VIN).national
    assert (line.country, line.code) == ("CN", "8703801090")
    assert propose(**electric).national == ()
    assert propose(**electric, vin="KR81-70", chassis_kind=ChassisKind.CHASSIS_NO).national == ()
    assert propose(category="car", fuel="petrol", displacement_cc=1200, vin=VIN).national == ()


@pytest.mark.parametrize(
    ("content", "flags"),
    [
        ({"category": "car", "fuel": "reev"}, {HsFlag.RANGE_EXTENDER, HsFlag.PETROL_ASSUMED}),
        ({"category": "car", "fuel": "fcev"}, {HsFlag.FUEL_CELL}),
        ({"category": "pickup", "fuel": "diesel"}, {HsFlag.PICKUP_MAY_BE_CAR}),
        ({"category": "van", "fuel": "cng_lpg"},
         {HsFlag.VAN_FOR_PERSONS_OR_GOODS, HsFlag.GAS_AS_PETROL}),
        ({"category": "car", "fuel": "bev"}, set()),
    ],
)  # fmt: skip
def test_doubts_are_flagged(content: dict[str, object], flags: set[HsFlag]) -> None:
    assert set(propose(**content).flags) == flags


@given(
    st.sampled_from(Carries), st.sampled_from(Fuel), st.integers(1, 20000), st.integers(1, 60000)
)
def test_every_vehicle_has_exactly_one_line(carries: Carries, fuel: Fuel, cc: int, kg: int) -> None:
    fitting = [
        line
        for line in TABLE.lines
        if line.carries is carries and fuel in line.fuels and line.holds(cc, kg)
    ]
    assert len(fitting) == 1


_contents = st.builds(
    ListingContent,
    category=st.none() | st.sampled_from(VehicleCategory) | st.just("boat"),
    fuel=st.none() | st.sampled_from(Fuel) | st.just("steam"),
    displacement_cc=st.none() | st.integers(0, 9000),
    seats=st.none() | st.integers(1, 60),
    gross_weight_kg=st.none() | st.integers(0, 50000),
    vin=st.sampled_from([None, VIN]),
)


@given(_contents)
def test_there_is_a_code_or_a_field_that_is_missing(content: ListingContent) -> None:
    found = propose_hs_code(content, TABLE)
    assert (found.code is None) == bool(found.missing)
    if found.code:
        assert found.heading == found.code[:4]
    assert all(one.code.startswith(found.code or "?") for one in found.national)


def test_a_broken_table_is_refused() -> None:
    with pytest.raises(ValidationError):
        load_hs_table(SHIPPED.replace('code = "870321"', 'code = "8703"'))
