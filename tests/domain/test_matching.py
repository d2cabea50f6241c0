"""Matching requests with own vehicles: scores, reasons, caps; ranking is scoring, only quicker."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.listings import catalogue
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.listing import ListingContent, ListingState
from vehilink_desktop.domain.match_criteria import Speaks
from vehilink_desktop.domain.matching import (
    Match,
    MatchReason,
    StockFacts,
    criteria,
    match,
    rank,
)
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.names import Names
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.vocabulary import (
    Certificate,
    Fuel,
    MileageUnit,
    SalesRegion,
    Steering,
    VehicleCondition,
)

NAMES = Names(catalogue())
RATES = RateTable(
    base="USD",
    rates={"CNY": "7.0000", "JPY": "150"},
    source="test",
    fetched_at=datetime(2026, 11, 22, tzinfo=UTC),
)
REQUEST = RequestContent(
    brand="比亚迪",
    series="Song Plus",
    exterior_colour="Pearl White",
    sales_region=SalesRegion.AFRICA,
    quantity=4,
    fuel=Fuel.PHEV,
    steering=Steering.LHD,
    condition=VehicleCondition.NEW,
    year_from=2024,
    year_to=2025,
    mileage_max_km=1000,
    target_price=Money(minor=2_000_000, currency="USD"),
    certificates=(Certificate.SONCAP, Certificate.COC),
)
CONTENT = ListingContent(
    brand="BYD",
    series="宋PLUS",
    exterior_colour="珍珠白",
    sales_regions=(SalesRegion.AFRICA, SalesRegion.EUROPE),
    quantity=4,
    fuel=Fuel.PHEV,
    steering=Steering.LHD,
    condition=VehicleCondition.NEW,
    model_year=2024,
    mileage=100,
    mileage_unit=MileageUnit.KM,
    price=Money(minor=2_000_000, currency="USD"),
    certificates=(Certificate.COC, Certificate.SONCAP),
)


def facts(state: str | None = ListingState.LIVE, **changed: object) -> StockFacts:
    return StockFacts.of("a", CONTENT.model_copy(update=changed), state)


def reasons(found: Match) -> dict[str, Speaks]:
    return {one.slug: one.speaks for one in found.reasons}


def reason(found: Match, slug: str) -> MatchReason:
    return next(one for one in found.reasons if one.slug == slug)


def test_what_gives_all_that_is_asked_for_scores_100_and_says_why() -> None:
    found = match(REQUEST, facts(), NAMES)
    assert found.score == 100
    assert reasons(found) == dict.fromkeys(
        (
            *("brand_same", "series_same", "fuel_same", "steering_same", "condition_same"),
            *("colour_same", "year_within", "mileage_within", "price_within"),
            *("enough_quantity", "region_served", "certificates_there"),
        ),
        Speaks.FOR,
    )
    assert [one.slug for one in found.reasons][:2] == ["brand_same", "series_same"]


@pytest.mark.parametrize(
    ("changed", "slug"),
    [
        ({"series": "Han"}, "series_other"),
        ({"fuel": Fuel.BEV}, "fuel_other"),
        ({"steering": Steering.RHD}, "steering_other"),
        ({"brand": "Geely"}, "brand_other"),
        ({"condition": VehicleCondition.USED}, "condition_other"),
        ({"model_year": 2020}, "year_out"),
        ({"mileage": 5000}, "mileage_above"),
        ({"mileage": 800, "mileage_unit": MileageUnit.MILES}, "mileage_above"),
        ({"price": Money(minor=2_500_000, currency="USD")}, "price_above"),
        ({"quantity": 1}, "quantity_short"),
        ({"sales_regions": (SalesRegion.EUROPE,)}, "region_other"),
        ({"certificates": (Certificate.COC,)}, "certificate_missing"),
        ({"exterior_colour": "黑色"}, "colour_other"),
    ],
)
def test_what_does_not_fit_speaks_against(changed: dict[str, object], slug: str) -> None:
    found = match(REQUEST, facts(**changed), NAMES)
    assert reasons(found)[slug] is Speaks.AGAINST
    assert found.score < 100


@pytest.mark.parametrize(
    ("field", "slug"),
    [
        ("series", "series_unknown"),
        ("fuel", "fuel_unknown"),
        ("steering", "steering_unknown"),
        ("model_year", "year_unknown"),
        ("price", "price_unknown"),
        ("quantity", "quantity_unknown"),
    ],
)
def test_what_is_not_known_is_open_and_counts_between_yes_and_no(field: str, slug: str) -> None:
    found = match(REQUEST, facts(**{field: None}), NAMES)
    assert reasons(found)[slug] is Speaks.OPEN
    assert 80 < found.score < 100


def test_nearly_right_is_better_than_wrong() -> None:
    def score(**changed: object) -> int:
        return match(REQUEST, facts(**changed), NAMES).score

    assert score(model_year=2020) < score(model_year=2023) < 100
    assert score(quantity=1) < score(quantity=2) < 100
    assert score(fuel=Fuel.BEV) < score(fuel=Fuel.REEV) < 100
    assert score(condition=VehicleCondition.USED) < score(condition=VehicleCondition.NEAR_NEW)
    assert score(series="Han") < score(series="Song Plus DM-i") < 100


def test_another_brand_the_other_steering_and_a_sold_one_cap_the_score() -> None:
    assert match(REQUEST, facts(brand="Geely"), NAMES).score <= 15
    assert match(REQUEST, facts(steering=Steering.RHD), NAMES).score <= 30
    sold = match(REQUEST, facts(ListingState.SOLD), NAMES)
    assert sold.score == 0
    assert "sold" in reasons(sold)


def test_a_draft_can_be_offered() -> None:
    assert match(REQUEST, facts(None), NAMES).score == 100


def test_prices_of_two_currencies_are_compared_with_rates_only() -> None:
    yuan = facts(price=Money(minor=15_000_000, currency="CNY"))
    assert reasons(match(REQUEST, yuan, NAMES))["price_not_compared"] is Speaks.OPEN
    told = reason(match(REQUEST, yuan, NAMES, RATES), "price_above")
    assert told.wanted == REQUEST.target_price
    assert told.offered == Money(minor=15_000_000, currency="CNY")
    yen = facts(price=Money(minor=3_000_000, currency="JPY"))  # no minor units: 20,000 dollars
    assert "price_within" in reasons(match(REQUEST, yen, NAMES, RATES))
    tenge = facts(price=Money(minor=1, currency="KZT"))  # no rate
    assert "price_not_compared" in reasons(match(REQUEST, tenge, NAMES, RATES))


def test_missing_certificates_are_named() -> None:
    found = match(REQUEST, facts(certificates=(Certificate.COC,)), NAMES)
    assert reason(found, "certificate_missing").offered == (Certificate.SONCAP,)


def test_words_of_the_model_are_looked_for() -> None:
    asked = RequestContent(brand="BYD", model="Flagship 110km")
    whole = StockFacts.of("a", ListingContent(brand="BYD", model="110KM", trim="flagship"), None)
    half = whole._replace(model_key="150kmflagship")
    none = whole._replace(model_key="comfort")
    found = [match(asked, one) for one in (whole, half, none)]
    assert [one.reasons[1].slug for one in found] == ["model_same", "model_similar", "model_other"]
    assert found[0].score > found[1].score > found[2].score


def test_a_request_that_asks_for_nothing_fits_nothing() -> None:
    assert match(RequestContent(brand=" - "), facts()) == Match(0, ())
    assert rank(RequestContent(), [facts()]) == []


def test_values_of_a_newer_platform_are_compared_as_they_are() -> None:
    asked = RequestContent(fuel="hydrogen_engine")
    assert match(asked, facts(fuel="hydrogen_engine")).score == 100
    assert match(asked, facts()).score == 0


def test_facts_survive_the_store() -> None:
    assert StockFacts.unpacked(facts().packed()) == facts()
    empty = StockFacts.of("b", ListingContent(), None)
    assert StockFacts.unpacked(empty.packed()) == empty


# -- ranking

_requests = st.builds(
    RequestContent,
    brand=st.sampled_from([None, "BYD", "丰田", "?"]),
    series=st.sampled_from([None, "Song Plus", "Camry"]),
    model=st.sampled_from([None, "pro max"]),
    exterior_colour=st.sampled_from([None, "White"]),
    sales_region=st.sampled_from([None, *SalesRegion]),
    quantity=st.sampled_from([None, 1, 5]),
    condition=st.sampled_from([None, *VehicleCondition]),
    fuel=st.sampled_from([None, *Fuel, "steam"]),
    steering=st.sampled_from([None, *Steering]),
    year_from=st.sampled_from([None, 2020, 2024]),
    year_to=st.sampled_from([None, 2025]),
    mileage_max_km=st.sampled_from([None, 0, 100]),
    target_price=st.sampled_from([None, Money(minor=100, currency="USD")]),
    certificates=st.sampled_from([(), (Certificate.COC,), tuple(Certificate)]),
)
_facts = st.builds(
    StockFacts,
    listing_id=st.uuids().map(str),
    brand_key=st.sampled_from(["", "byd", "toyotagac"]),
    series_key=st.sampled_from(["", "song", "songplus", "camry"]),
    model_key=st.sampled_from(["", "promax", "pro"]),
    category=st.none(),
    condition=st.sampled_from([None, *VehicleCondition]),
    fuel=st.sampled_from([None, *Fuel]),
    steering=st.sampled_from([None, *Steering]),
    model_year=st.sampled_from([None, 2019, 2024]),
    mileage_km=st.sampled_from([None, 0, 110]),
    exterior_key=st.sampled_from(["", "white", "白色"]),
    interior_key=st.just(""),
    price=st.sampled_from([None, (100, "USD"), (105, "USD"), (900, "USD"), (1, "CNY")]),
    incoterm=st.none(),
    quantity=st.sampled_from([None, 1, 9]),
    sales_regions=st.sampled_from([(), (SalesRegion.AFRICA,)]),
    certificates=st.sampled_from([(), (Certificate.COC,)]),
    state=st.sampled_from([None, *ListingState]),
)


@given(_requests, st.lists(_facts, max_size=12), st.integers(1, 12))
def test_ranking_is_scoring_and_sorting(
    request: RequestContent, stock: list[StockFacts], limit: int
) -> None:
    scored = [(one, match(request, one, NAMES, RATES)) for one in stock]
    wanted = sorted(scored, key=lambda one: (one[1].score, one[0].listing_id), reverse=True)
    assert rank(request, stock, limit, NAMES, RATES) == [
        one for one in wanted[:limit] if one[1].score > 0
    ]


@given(_requests, _facts)
def test_scores_are_percentages_and_full_ones_have_nothing_against_them(
    request: RequestContent, one: StockFacts
) -> None:
    found = match(request, one, NAMES, RATES)
    assert 0 <= found.score <= 100
    if found.score == 100:
        assert {told.speaks for told in found.reasons} <= {Speaks.FOR}


@given(_requests)
def test_criteria_come_by_weight(request: RequestContent) -> None:
    weights = [one.weight for one in criteria(request, NAMES)]
    assert weights == sorted(weights, reverse=True)
