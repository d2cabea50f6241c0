"""Differences of terms: all that changed, nothing that did not, wherever the lines stand."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.terms import Charge, ChargeKind, DealLine, Terms
from vehilink_desktop.domain.terms_difference import Change, ChangeKind, difference
from vehilink_desktop.domain.vocabulary import Incoterm, Packing

VIN_A, VIN_B, VIN_C = "LGXCE6CD8RA000001", "LSVAB4BR9PN000123", "LRW3E7FS0PC000456"
SONG = DealLine(listing_id="l1", brand="BYD", series="Song", unit_price_minor=100, vins=(VIN_A,))
HAN = DealLine(listing_id="l2", brand="BYD", series="Han", unit_price_minor=200)
MG = DealLine(brand="MG", series="5", model_year=2024, unit_price_minor=300)
FREIGHT = Charge(kind=ChargeKind.FREIGHT, amount_minor=50)
BASE = Terms(lines=(SONG, HAN, MG), charges=(FREIGHT,), incoterm=Incoterm.FOB)


def changed(model: Any, **fields: object) -> Any:
    return type(model).model_validate(model.model_copy(update=fields).model_dump())


def usd(minor: int) -> Money:
    return Money(minor=minor, currency="USD")


def test_equal_terms_have_no_difference() -> None:
    assert difference(BASE, changed(BASE)) == ()


def test_the_order_of_lines_charges_and_vins_says_nothing() -> None:
    two = changed(SONG, quantity=2, vins=(VIN_A, VIN_B))
    insured = Charge(kind=ChargeKind.INSURANCE, amount_minor=1)
    before = changed(BASE, lines=(two, HAN), charges=(FREIGHT, insured))
    turned = changed(two, vins=(VIN_B, VIN_A))
    assert (
        difference(before, changed(before, lines=(HAN, turned), charges=(insured, FREIGHT))) == ()
    )


@pytest.mark.parametrize(
    ("field", "value", "change"),
    [
        ("incoterm", Incoterm.CIF, Change("incoterm", ChangeKind.CHANGED, "FOB", "CIF")),
        ("incoterm", None, Change("incoterm", ChangeKind.REMOVED, "FOB", None)),
        ("packing", Packing.RORO, Change("packing", ChangeKind.ADDED, None, "roro")),
        ("deposit_minor", 30, Change("deposit_minor", ChangeKind.CHANGED, usd(0), usd(30))),
    ],
)
def test_a_changed_condition(field: str, value: object, change: Change) -> None:
    assert difference(BASE, changed(BASE, **{field: value})) == (change,)


def test_moments_are_moments() -> None:
    end = datetime(2026, 12, 1, tzinfo=UTC)
    later = changed(BASE, charges=(changed(FREIGHT, valid_until=end, amount_minor=60),))
    assert difference(BASE, later) == (
        Change("charges.0.amount_minor", ChangeKind.CHANGED, usd(50), usd(60)),
        Change("charges.0.valid_until", ChangeKind.ADDED, None, end),
    )


def test_another_currency_is_another_amount_everywhere() -> None:
    paths = [one.path for one in difference(BASE, changed(BASE, currency="EUR"))]
    assert paths[:2] == ["currency", "deposit_minor"]
    assert {f"lines.{n}.unit_price_minor" for n in range(3)} | {"charges.0.amount_minor"} == set(
        paths[2:]
    )


def test_an_inserted_line_is_one_difference() -> None:
    new = DealLine(brand="Geely", series="Monjaro", unit_price_minor=9)
    assert difference(BASE, changed(BASE, lines=(new, SONG, HAN, MG))) == (
        Change("lines.0", ChangeKind.ADDED, None, new),
    )
    assert difference(changed(BASE, lines=(new, SONG, HAN, MG)), BASE) == (
        Change("lines.0", ChangeKind.REMOVED, new, None),
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SONG, changed(SONG, unit_price_minor=90, listing_id="l9", series="Song Plus")),  # VIN
        (SONG, changed(SONG, unit_price_minor=90, vins=(VIN_A,), listing_id=None)),
        (HAN, changed(HAN, unit_price_minor=90, series="Han L")),  # listing
        (MG, changed(MG, unit_price_minor=90)),  # title
    ],
)
def test_a_moved_line_is_recognised(old: DealLine, new: DealLine) -> None:
    rest = [line for line in BASE.lines if line != old]
    found = difference(BASE, changed(BASE, lines=(*rest, new)))
    assert (
        Change("lines.2.unit_price_minor", ChangeKind.CHANGED, usd(old.unit_price_minor), usd(90))
        in found
    )
    assert {one.path.rpartition(".")[0] for one in found} == {"lines.2"}


def test_the_unchanged_of_two_alike_is_paired_with_itself() -> None:
    white, black = (changed(HAN, exterior_colour=paint) for paint in ("white", "black"))
    before = changed(BASE, lines=(white, black))
    after = changed(BASE, lines=(changed(black), changed(white, exterior_colour="red")))
    assert difference(before, after) == (
        Change("lines.1.exterior_colour", ChangeKind.CHANGED, "white", "red"),
    )


def test_each_vin_is_told() -> None:
    later = changed(SONG, quantity=2, vins=(VIN_B, VIN_C))
    found = difference(Terms(lines=(SONG,)), Terms(lines=(later,)))
    assert Change("lines.0.vins", ChangeKind.REMOVED, VIN_A, None) in found
    assert Change("lines.0.vins", ChangeKind.ADDED, None, VIN_B) in found
    assert Change("lines.0.vins", ChangeKind.ADDED, None, VIN_C) in found


def test_fields_of_a_newer_platform_are_compared_too() -> None:
    newer = Terms.model_validate({**BASE.model_dump(), "carbon_offset": "gold"})
    assert difference(BASE, newer) == (Change("carbon_offset", ChangeKind.ADDED, None, "gold"),)


# -- properties

_lines = st.lists(
    st.builds(
        DealLine,
        listing_id=st.sampled_from([None, "l1", "l2"]),
        brand=st.sampled_from(["BYD", "MG"]),
        model_year=st.sampled_from([None, 2024]),
        quantity=st.integers(1, 3),
        unit_price_minor=st.integers(1, 3),
        vins=st.lists(st.sampled_from([VIN_A, VIN_B, VIN_C]), max_size=2).map(tuple),
    ),
    max_size=5,
).map(tuple)
_charges = st.lists(
    st.builds(Charge, kind=st.sampled_from([*ChargeKind, "x"]), amount_minor=st.integers(0, 2)),
    max_size=4,
).map(tuple)
_terms = st.builds(
    Terms,
    currency=st.sampled_from(["USD", "JPY"]),
    lines=_lines,
    charges=_charges,
    incoterm=st.sampled_from([None, Incoterm.FOB, "FOT"]),
    lead_time_days=st.sampled_from([None, 0, 7]),
)


def sayings(terms: Terms) -> tuple[object, ...]:
    """What terms say, in one order."""
    lines = Counter(str(changed(one, vins=tuple(sorted(one.vins)))) for one in terms.lines)
    rest = terms.model_copy(update={"lines": (), "charges": ()})
    return lines, Counter(map(str, terms.charges)), rest


@given(_terms, _terms)
def test_there_is_a_difference_exactly_when_they_say_different_things(a: Terms, b: Terms) -> None:
    assert (difference(a, b) == ()) == (sayings(a) == sayings(b))


@given(_terms, st.randoms())
def test_no_order_makes_a_difference(terms: Terms, rng: Any) -> None:
    lines, charges = list(terms.lines), list(terms.charges)
    rng.shuffle(lines)
    rng.shuffle(charges)
    assert difference(terms, changed(terms, lines=tuple(lines), charges=tuple(charges))) == ()


@given(_terms, _terms)
def test_the_way_back_is_the_same_way(a: Terms, b: Terms) -> None:
    def values(found: tuple[Change, ...]) -> Counter[str]:
        fields = ((one.path.split(".")[-1] * ("." in one.path), one) for one in found)
        return Counter(
            f"{'' if name.isdigit() else name} {one.before!r} {one.after!r}" for name, one in fields
        )

    back = tuple(Change(one.path, one.kind, one.after, one.before) for one in difference(b, a))
    assert values(difference(a, b)) == values(back)


@given(_terms, _terms)
def test_kinds_tell_what_there_was(a: Terms, b: Terms) -> None:
    for one in difference(a, b):
        assert one.before != one.after
        assert (one.before is None) == (one.kind is ChangeKind.ADDED)
        assert (one.after is None) == (one.kind is ChangeKind.REMOVED)


def test_300_lines_are_compared_at_once() -> None:
    lines = tuple(changed(MG, unit_price_minor=number + 1) for number in range(300))
    dearer = tuple(changed(one, unit_price_minor=one.unit_price_minor + 1000) for one in lines)
    assert len(difference(Terms(lines=lines), Terms(lines=dearer))) == 300
