"""What a listing must have, what it may say, and how ready it is."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from vehilink_desktop.domain.listing import (
    TRANSITIONS,
    VALUED,
    ListingContent,
    missing_fields,
    problems,
    readiness,
    unknown_values,
)
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.vocabulary import Fuel

COMPLETE = ListingContent(
    brand="BYD",
    series="Song Plus",
    exterior_colour="white",
    price=Money(minor=2_150_000, currency="USD"),
)


@pytest.mark.req("P1")
def test_model_quotation_and_colour_are_enough_to_publish() -> None:
    assert problems(COMPLETE) == ()
    assert missing_fields(ListingContent()) == ("brand", "series", "price", "exterior_colour")


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"vin": "LGXCE6CD9RA000001"}, "vin", "vin_check_digit"),
        ({"vin": "LGXCE6CD8RA00000I"}, "vin", "vin_character"),
        ({"stock_no": "A 1"}, "stock_no", "stock_no_characters"),
        ({"incoterm": "FOB"}, "named_place", "port_needed"),
        ({"incoterm": "DAP"}, "named_place", "place_needed"),
        ({"price": Money(minor=0, currency="USD")}, "price", "amount_out_of_range"),
        ({"minimum_order": 5, "quantity": 2}, "minimum_order", "order_above_quantity"),
    ],
)
def test_each_refusal_names_its_field(change: dict[str, object], field: str, reason: str) -> None:
    content = ListingContent.model_validate(COMPLETE.model_dump() | change)
    assert [(one.field, one.reason) for one in problems(content)] == [(field, reason)]


def test_a_short_chassis_number_is_no_vin() -> None:
    content = COMPLETE.model_copy(update={"vin": "NKR81-7027906", "chassis_kind": "chassis_no"})
    assert problems(content) == ()


def test_unknown_values_and_fields_of_a_newer_platform_survive() -> None:
    content = ListingContent.model_validate({"fuel": "fusion", "hover": True, "brand": "BYD"})
    assert content.fuel == "fusion"
    assert [one.field for one in unknown_values(content)] == ["fuel"]
    assert content.model_dump()["hover"] is True
    assert ListingContent.model_validate({"fuel": "bev"}).fuel is Fuel.BEV


def test_a_newer_value_in_a_list_is_kept_beside_the_known() -> None:
    content = ListingContent.model_validate({"certificates": ["ccc", "moon"]})
    assert content.certificates == ("ccc", "moon")
    assert [one.field for one in unknown_values(content)] == ["certificates"]


def test_what_a_picture_shows_is_of_a_known_list() -> None:
    photos = [{"media_id": "a", "width": 4, "height": 3, **one} for one in ({}, {"shot": "sunset"})]
    content = ListingContent.model_validate({"photos": photos})
    assert content.photos[1].shot == "sunset"
    assert [one.field for one in unknown_values(content)] == ["photos/1/shot"]


@pytest.mark.parametrize(
    "change", [{"model_year": 1066}, {"mileage": -1}, {"description": "x" * 8001}]
)
def test_impossible_numbers_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        ListingContent.model_validate(change)


def test_readiness_grows_with_what_buyers_look_for() -> None:
    empty, wanted = readiness(ListingContent(), 0)
    assert empty == 0
    assert wanted[0] == "photos"
    some, _ = readiness(COMPLETE, 4)
    full = COMPLETE.model_copy(update=dict.fromkeys(VALUED, "x"))
    assert 0 < some < 100
    assert readiness(full, 8) == (100, ())


def test_the_title_says_what_is_known() -> None:
    assert COMPLETE.model_copy(update={"model_year": 2024}).title() == "2024 BYD Song Plus"
    assert ListingContent().title() == ""
    assert ListingContent(brand="Tank", series="Tank 500", model="3.0T").title() == "Tank 500 3.0T"
    assert ListingContent(brand="MG", series="MGB").title() == "MG MGB"


def test_every_action_leads_somewhere_else() -> None:
    for action in TRANSITIONS.values():
        assert all(before is not after for before, after in action.items())
