"""The cross-document check: what disagrees is found, what is only spelt otherwise is not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.listings import catalogue
from vehilink_desktop.domain.cross_check import (
    Difference,
    PaperFacts,
    Severity,
    Stated,
    cross_check,
)
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.names import CompanyName

OFFERED = catalogue()
PORTS = (*OFFERED.loading_ports, *OFFERED.destination_ports)
VIN_A, VIN_B = "LGXCE6CD8RA000001", "LSVAB4BR9PN000123"


def usd(minor: int) -> Money:
    return Money(minor=minor, currency="USD")


def papers(*facts: dict[str, Any]) -> tuple[Stated, ...]:
    return tuple(
        Stated(f"paper_{number}", f"R-{number}", PaperFacts(**one))
        for number, one in enumerate(facts)
    )


def check(*facts: dict[str, Any]) -> tuple[Difference, ...]:
    return cross_check(papers(*facts), PORTS)


def facts_of(found: tuple[Difference, ...]) -> list[str]:
    return [one.fact for one in found]


FULL: dict[str, Any] = {
    "supplier_name": "Tianjin Auto Export Co., Ltd.",
    "purchaser_name": "Gulf Motors LLC",
    "consignee": "Gulf Motors LLC",
    "vins": (VIN_A, VIN_B),
    "quantity": 2,
    "amounts": {"deposit": usd(30), "balance": usd(70), "total": usd(100)},
    "currency": "USD",
    "incoterm": "FOB",
    "named_place": "Shanghai",
    "port_of_loading": "Shanghai",
    "port_of_discharge": "Jebel Ali",
    "payee_holder": "Tianjin Auto Export Co Ltd",
    "payee_number": "1234 5678",
    "dates": {"inspected": date(2026, 3, 1), "shipped": date(2026, 3, 5)},
    "references": {"letter_of_credit": "LC-1"},
}


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("supplier_name", "Tianjin Auto Export Co., Ltd.", "TIANJIN AUTO EXPORT COMPANY LIMITED"),
        ("supplier_name", "Tianjin Auto Export Co., Ltd.", "Ｔｉａｎｊｉｎ Auto-Export Co.,Ltd"),
        ("supplier_name", "天津汽车出口有限公司", "Tianjin Auto Export Co., Ltd."),
        ("purchaser_name", "Gulf Motors L.L.C.", "Gulf Motors LLC"),
        ("purchaser_name", "Smith & Sons", "Smith and Sons"),
        ("vins", (VIN_A, VIN_B), (VIN_B.lower(), f" {VIN_A[:8]}-{VIN_A[8:]}")),
        ("port_of_loading", "Shanghai", "CNSHA"),
        ("port_of_loading", "Port of Shanghai, China", "上海港"),
        ("port_of_loading", "Xingang (Tianjin)", "Tianjin Xingang"),
        ("port_of_discharge", "JEBEL ALI, U.A.E.", "AEJEA"),
        ("port_of_discharge", "Port of Hodeidah", "Hodeidah"),
        ("payee_number", "1234 5678", "1234-5678"),
        ("incoterm", "FOB", "fob"),
        ("references", {"letter_of_credit": "LC 1"}, {"letter_of_credit": "lc-1"}),
        ("dates", {"issued": date(2026, 1, 1)}, {"issued": date(2026, 2, 2)}),
    ],
)
def test_another_spelling_is_no_difference(field: str, one: Any, other: Any) -> None:
    assert check({field: one}, {field: other}) == ()


@pytest.mark.parametrize(
    ("field", "one", "other", "severity"),
    [
        (
            "supplier_name",
            "Tianjin Auto Export Co., Ltd.",
            "Tianjin Auto Import Co., Ltd.",
            "error",
        ),
        ("supplier_name", "Gulf Motors LLC", "Gulf Motors Ltd", "error"),
        ("supplier_name", "天津汽车有限公司", "天津汽年有限公司", "error"),
        ("supplier_name", "Gulf Motors", "Gulf Motors LLC", "warning"),
        ("consignee", "Gulf Motors", "To order", "error"),
        ("quantity", 2, 3, "error"),
        ("currency", "USD", "EUR", "error"),
        ("incoterm", "FOB", "CIF", "error"),
        ("named_place", "Shanghai", "Ningbo", "warning"),
        ("port_of_loading", "CNSHA", "Ningbo", "error"),
        ("port_of_discharge", "San Antonio", "San Diego", "error"),
        ("payee_number", "12345678", "12345679", "error"),
    ],
)
def test_a_difference_names_the_documents(field: str, one: Any, other: Any, severity: str) -> None:
    (found,) = check({field: one}, {}, {field: other})
    assert (found.fact, found.severity) == (field, severity)
    assert found.values == (("paper_0", "R-0", one), ("paper_2", "R-2", other))


def test_what_is_not_stated_is_not_compared() -> None:
    assert check(FULL, {}, {"quantity": 2}, {"supplier_name": ""}) == ()


def test_a_vin_with_one_wrong_character_is_told_with_its_place() -> None:
    slip = VIN_A[:11] + "9" + VIN_A[12:]
    (found,) = check({"vins": (VIN_A, VIN_B)}, {"vins": (VIN_B, slip)})
    assert (found.fact, found.positions) == ("vin_slip", (12,))
    assert [one.value for one in found.values] == [VIN_A, slip]


def test_two_characters_that_changed_places_are_a_slip_too() -> None:
    swapped = VIN_B[:13] + VIN_B[14] + VIN_B[13] + VIN_B[15:]
    (found,) = check({"vins": (VIN_B,)}, {"vins": (swapped,)})
    assert (found.fact, found.positions) == ("vin_slip", (14, 15))


def test_a_vin_that_a_paper_lacks_is_missing_there() -> None:
    (found,) = check({"vins": (VIN_A, VIN_B)}, {"vins": (VIN_A,)}, {})
    assert found.fact == "vin_missing"
    assert found.values == (("paper_0", "R-0", VIN_B), ("paper_1", "R-1", None))


def test_thousands_of_vins_are_compared_at_once() -> None:
    vins = tuple(f"LGXCE6CD8RA{number:06}" for number in range(0, 30_000, 11))
    found = check({"vins": vins}, {"vins": vins[1:]}, {"vins": vins[:-1]})
    assert [(one.fact, {said.value for said in one.values}) for one in found] == [
        ("vin_missing", {vins[0], None}),
        ("vin_missing", {vins[-1], None}),
    ]
    assert len(check({"vins": vins}, {"vins": (VIN_B,)})) == len(vins) + 1


def test_alike_vins_of_one_paper_are_two_vehicles() -> None:
    twin = VIN_A[:16] + "2"
    (found,) = check({"vins": (VIN_A, twin)}, {"vins": (VIN_A,)})
    assert found.fact == "vin_missing"


@pytest.mark.parametrize(
    ("amounts", "fact"),
    [
        ({"total": usd(101)}, "amounts.total"),
        ({"total": Money(minor=100, currency="EUR")}, "amounts.total"),
        ({"deposit": usd(30), "balance": usd(71), "total": usd(100)}, "amounts.balance"),
        ({"paid": usd(31)}, "amounts.paid"),
    ],
)
def test_amounts_are_compared_exactly(amounts: dict[str, Money], fact: str) -> None:
    found = check(FULL, {"amounts": amounts})
    assert facts_of(found)[0] == fact
    assert found[0].severity is Severity.ERROR


def test_a_payment_of_any_amount_that_is_due_is_right() -> None:
    for minor in (30, 70, 100):
        assert check(FULL, {"amounts": {"paid": usd(minor)}}) == ()
    assert check({"amounts": {"paid": usd(1)}}, {"amounts": {"paid": usd(2)}}) == ()


def test_parts_that_are_not_the_total() -> None:
    (found,) = check({"amounts": {"deposit": usd(1), "balance": usd(2), "total": usd(4)}})
    assert found.fact == "amounts_sum"


def test_an_account_in_another_name_is_a_warning() -> None:
    (found,) = check({"supplier_name": "Tianjin Auto"}, {"payee_holder": "Bright Future FZE"})
    assert (found.fact, found.severity) == ("payee_not_supplier", Severity.WARNING)
    assert check({"supplier_name": "天津汽车"}, {"payee_holder": "Tianjin Auto Ltd"}) == ()


@pytest.mark.parametrize(
    ("dates", "facts"),
    [
        ({"shipped": date(2026, 3, 4), "inspected": date(2026, 3, 5)}, ["dates_order"]),
        ({"shipped": date(2026, 3, 5), "inspected": date(2026, 3, 5)}, []),
        ({"loaded": date(2026, 3, 6), "arrived": date(2026, 3, 5)}, ["dates_order"]),
        ({"shipped": date(2026, 3, 6), "latest_shipment": date(2026, 3, 5)}, ["shipped_late"]),
        ({"shipped": date(2026, 3, 1), "presented": date(2026, 3, 22)}, []),
        ({"shipped": date(2026, 3, 1), "presented": date(2026, 3, 23)}, ["presented_late"]),
        (
            {"shipped": date(2026, 3, 3), "presented": date(2026, 3, 1)},
            ["presented_before_shipment"],
        ),
        (
            {"presented": date(2026, 4, 2), "expires": date(2026, 4, 1)},
            ["presented_after_expiry"],
        ),
    ],
)
def test_dates_have_an_order(dates: dict[str, date], facts: list[str]) -> None:
    apart = check(*({"dates": {name: day}} for name, day in dates.items()))
    together = check({"dates": dates})
    assert facts_of(apart) == facts_of(together) == facts


def test_one_event_has_one_day() -> None:
    (found,) = check(
        {"dates": {"shipped": date(2026, 3, 4)}}, {"dates": {"shipped": date(2026, 3, 5)}}
    )
    assert found.fact == "dates.shipped"


def test_errors_come_first() -> None:
    found = check(FULL, {"named_place": "Ningbo", "quantity": 3})
    assert [one.severity for one in found] == [Severity.ERROR, Severity.WARNING]


@pytest.mark.parametrize("name", ["Co., Ltd.", "公司", "LLC", "&", ""])
def test_a_name_that_is_only_a_form_is_still_compared(name: str) -> None:
    assert CompanyName.of(name) == CompanyName.of(name.upper())
    assert cross_check(papers({"supplier_name": name}, {"supplier_name": name})) == ()


_some = st.fixed_dictionaries(
    {},
    optional={
        "supplier_name": st.sampled_from(["A Co., Ltd.", "A", "B LLC", "甲公司"]),
        "payee_holder": st.sampled_from(["A", "B LLC"]),
        "vins": st.lists(st.sampled_from([VIN_A, VIN_B, VIN_A[:16] + "2"]), max_size=3),
        "quantity": st.integers(1, 2),
        "amounts": st.dictionaries(
            st.sampled_from(["deposit", "balance", "total", "paid"]),
            st.builds(usd, st.integers(1, 3)),
        ),
        "port_of_loading": st.sampled_from(["CNSHA", "Shanghai", "Ningbo", "?", ""]) | st.text(),
        "dates": st.dictionaries(
            st.sampled_from(["inspected", "shipped", "presented", "expires", "sold"]),
            st.dates(date(2026, 1, 1), date(2026, 1, 31)),
        ),
    },
)


@given(_some)
def test_copies_of_a_paper_agree(facts: dict[str, Any]) -> None:
    alone, twice = check(facts), check(facts, facts)
    assert set(facts_of(twice)) == set(facts_of(alone))
    assert not {"vin_missing", "vin_slip", "quantity", "port_of_loading"} & set(facts_of(twice))


@given(st.lists(_some, max_size=4), st.randoms())
def test_the_order_of_papers_does_not_matter(facts: list[dict[str, Any]], rng: Any) -> None:
    stated = list(papers(*facts))
    before = sorted((one.fact, one.severity) for one in cross_check(stated, PORTS))
    rng.shuffle(stated)
    assert sorted((one.fact, one.severity) for one in cross_check(stated, PORTS)) == before


@given(st.lists(_some, max_size=3))
def test_an_empty_paper_changes_nothing(facts: list[dict[str, Any]]) -> None:
    assert check(*facts) == check(*facts, {})


@given(st.lists(_some, max_size=4))
def test_every_difference_shows_two_values_and_something_that_differs(
    facts: list[dict[str, Any]],
) -> None:
    for one in check(*facts):
        assert len(one.values) >= 2
        if one.fact != "amounts_sum":  # 1 and 1 are not 1
            assert len({str(said.value) for said in one.values}) > 1
