"""Landed cost: nothing twice, nothing forgotten, exact sums, never without a rate."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.domain.fx import FxError, RateTable
from vehilink_desktop.domain.landed_cost import (
    SELLERS,
    CostPart,
    CostSource,
    Estimates,
    landed_cost,
    purchasers,
    term_hint,
)
from vehilink_desktop.domain.money import MAX_MINOR, Money
from vehilink_desktop.domain.terms import Charge, ChargeKind, DealLine, Terms
from vehilink_desktop.domain.vocabulary import Incoterm, Packing

AT = datetime(2026, 11, 22, 8, tzinfo=UTC)
RATES = RateTable(
    base="USD", rates={"CNY": "7.1", "JPY": "151.3", "KWD": "0.3071"}, source="bank", fetched_at=AT
)


def usd(minor: int) -> Money:
    return Money(minor=minor, currency="USD")


def terms(
    incoterm: Incoterm | str | None = Incoterm.FOB, *charges: Charge, **more: object
) -> Terms:
    lines = (DealLine(brand="BYD", quantity=2, unit_price_minor=1_000_000),)
    return Terms(incoterm=incoterm, lines=lines, charges=charges, **more)  # type: ignore[arg-type]


ALL = Estimates(
    inland=usd(10_000),
    port_charges=usd(20_000),
    freight=usd(100_000),
    insurance=usd(5_000),
    destination=usd(30_000),
    duty_percent=Decimal("10"),
    other=usd(1_000),
)


@pytest.mark.parametrize(
    ("term", "left"),
    [
        ("EXW", "inland port_charges freight insurance destination duty"),
        ("FCA", "port_charges freight insurance destination duty"),
        ("FAS", "freight insurance destination duty"),
        ("FOB", "freight insurance destination duty"),
        ("CFR", "insurance destination duty"),
        ("CPT", "insurance destination duty"),
        ("CIF", "destination duty"),
        ("CIP", "destination duty"),
        ("DAP", "destination duty"),
        ("DPU", "duty"),
        ("DDP", ""),
    ],
)
def test_what_each_term_leaves_to_the_purchaser(term: str, left: str) -> None:
    assert list(purchasers(terms(Incoterm(term)))) == left.split()
    found = landed_cost(terms(Incoterm(term)), Estimates(), None, "USD")
    assert list(found.not_counted) == left.split()
    assert found.total == usd(2_000_000)
    assert found.estimated() == ()


def test_all_terms_of_2020_are_known() -> None:
    assert set(SELLERS) == set(Incoterm)


@pytest.mark.parametrize("term", [None, "FOT"])
def test_without_a_known_term_everything_is_the_purchasers(term: str | None) -> None:
    assert purchasers(terms(term)) == purchasers(terms(Incoterm.EXW))


def test_fob_with_all_estimates() -> None:
    found = landed_cost(terms(), ALL, None, "USD")
    assert [(line.part, line.source, line.converted.minor) for line in found.lines] == [
        ("vehicles", CostSource.OFFER, 2_000_000),
        ("freight", CostSource.ESTIMATE, 200_000),
        ("insurance", CostSource.ESTIMATE, 10_000),
        ("destination", CostSource.ESTIMATE, 60_000),
        ("other", CostSource.ESTIMATE, 2_000),
        ("duty", CostSource.ESTIMATE, 221_000),  # of 2,210,000: without destination and other
    ]
    assert found.total == usd(2_493_000)
    assert found.per_vehicle == usd(1_246_500)
    assert found.included == (CostPart.INLAND, CostPart.PORT_CHARGES)
    assert found.not_counted == ()
    assert found.rates == ()


def test_what_the_offer_states_is_not_estimated_again() -> None:
    freight = Charge(kind=ChargeKind.FREIGHT, amount_minor=150_000)
    found = landed_cost(terms(Incoterm.FOB, freight), ALL, None, "USD")
    stated = [line for line in found.lines if line.part == "freight"]
    assert [(line.source, line.amount.minor) for line in stated] == [(CostSource.OFFER, 150_000)]
    cif = landed_cost(terms(Incoterm.CIF, freight), Estimates(), None, "USD")
    assert cif.included == (CostPart.INLAND, CostPart.PORT_CHARGES, CostPart.INSURANCE)


def test_a_charge_of_a_newer_platform_is_counted_and_taxed() -> None:
    found = landed_cost(
        terms(Incoterm.CIF, Charge(kind="carbon", amount_minor=100)),
        Estimates(duty_percent=Decimal(50)),
        None,
        "USD",
    )
    assert [line.part for line in found.lines] == ["vehicles", "carbon", "duty"]
    assert found.total == usd(2_000_100 + 1_000_050)


def test_amounts_are_converted_once_and_the_rate_is_told() -> None:
    offer = terms(Incoterm.FOB, currency="CNY")
    found = landed_cost(offer, Estimates(freight=usd(100)), RATES, "JPY")
    assert [line.converted.minor for line in found.lines] == [426_197, 303]  # 302.6 yen
    assert [(one.currency, one.text, one.source, one.fetched_at) for one in found.rates] == [
        ("CNY", "21.3099", "bank", AT),
        ("USD", "151.300", "bank", AT),
    ]
    assert found.total == Money(minor=426_500, currency="JPY")


def test_a_missing_rate_is_an_error_and_never_a_number() -> None:
    with pytest.raises(FxError) as caught:
        landed_cost(terms(), Estimates(), RATES, "KZT")
    assert (caught.value.code, caught.value.currency) == ("rate-missing", "KZT")
    with pytest.raises(FxError, match="rate-missing"):
        landed_cost(terms(), Estimates(), None, "EUR")
    with pytest.raises(FxError, match="rate-missing"):
        landed_cost(terms(), Estimates(other=Money(minor=1, currency="XOF")), RATES, "USD")


def test_too_much_is_an_error() -> None:
    with pytest.raises(FxError, match="amount-too-large"):
        landed_cost(terms(), Estimates(other=usd(MAX_MINOR)), None, "USD")


def test_an_offer_without_vehicles_has_no_price_of_one() -> None:
    found = landed_cost(Terms(), ALL, None, "USD")
    assert found.per_vehicle is None
    assert found.total == usd(0)


@pytest.mark.parametrize(
    ("term", "packing", "hint"),
    [
        ("FOB", Packing.CONTAINER_40, "fca_instead_of_fob"),
        ("FAS", Packing.CONTAINER_20, "fca_instead_of_fas"),
        ("CFR", Packing.CONTAINER_20, "cpt_instead_of_cfr"),
        ("CIF", Packing.CONTAINER_40, "cip_instead_of_cif"),
        ("FOB", Packing.RORO, None),
        ("FOB", None, None),
        ("FCA", Packing.CONTAINER_40, None),
        ("FOT", Packing.CONTAINER_40, None),
    ],
)
def test_a_sea_term_does_not_fit_a_container(term: str, packing: Packing, hint: str | None) -> None:
    assert term_hint(terms(term, packing=packing)) == hint


def test_estimates_survive_the_store() -> None:
    assert Estimates.model_validate_json(ALL.model_dump_json()) == ALL


_money = st.builds(
    Money, minor=st.integers(0, 10**9), currency=st.sampled_from(["USD", "CNY", "JPY", "KWD"])
)
_offers = st.builds(
    Terms,
    currency=st.sampled_from(["USD", "CNY", "JPY", "KWD"]),
    incoterm=st.sampled_from([None, *Incoterm]),
    lines=st.lists(
        st.builds(DealLine, quantity=st.integers(1, 50), unit_price_minor=st.integers(0, 10**9)),
        max_size=4,
    ).map(tuple),
    charges=st.lists(
        st.builds(Charge, kind=st.sampled_from(ChargeKind), amount_minor=st.integers(0, 10**9)),
        max_size=4,
        unique_by=lambda one: one.kind,
    ).map(tuple),
)
_estimates = st.builds(
    Estimates,
    **{
        part: st.none() | _money
        for part in ("inland", "port_charges", "freight", "insurance", "destination", "other")
    },
    duty_percent=st.none() | st.decimals(0, 300, places=2),
)


@given(_offers, _estimates, st.sampled_from(["USD", "CNY", "JPY", "KWD"]))
def test_parts_add_up_and_each_part_is_in_one_place(
    offer: Terms, estimates: Estimates, currency: str
) -> None:
    found = landed_cost(offer, estimates, RATES, currency)
    assert sum(line.converted.minor for line in found.lines) == found.total.minor
    assert all(line.converted.currency == currency for line in found.lines)
    places = [*(line.part for line in found.lines), *found.included, *found.not_counted]
    assert len(places) == len(set(places))
    assert set(places) | {"other"} == set(CostPart)
    if found.per_vehicle is not None:
        assert abs(found.per_vehicle.minor * offer.quantity() - found.total.minor) <= (
            offer.quantity() / 2
        )


@given(_offers, _estimates)
def test_an_estimate_more_never_lowers_the_cost(offer: Terms, estimates: Estimates) -> None:
    less = estimates.model_copy(update={"freight": None})
    full, fewer = (landed_cost(offer, one, RATES, "USD").total for one in (estimates, less))
    assert full.minor >= fewer.minor
