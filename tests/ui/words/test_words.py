"""Nothing that the trade knows is shown as a bare key."""

from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.listings import CATALOGUE
from vehilink_desktop.domain import vocabulary
from vehilink_desktop.domain.catalogue import load_catalogue
from vehilink_desktop.domain.listing import ListingContent, ListingState
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.recording import VoiceRef
from vehilink_desktop.media.refusals import RefusalReason
from vehilink_desktop.services.stock import StockState
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common import bidi

FIELDS: dict[str, type[StrEnum]] = {
    "category": vocabulary.VehicleCategory,
    "condition": vocabulary.VehicleCondition,
    "fuel": vocabulary.Fuel,
    "drive": vocabulary.Drive,
    "transmission": vocabulary.Transmission,
    "steering": vocabulary.Steering,
    "emission_standard": vocabulary.EmissionStandard,
    "range_cycle": vocabulary.RangeCycle,
    "mileage_unit": vocabulary.MileageUnit,
    "chassis_kind": vocabulary.ChassisKind,
    "packing": vocabulary.Packing,
    "payment_terms": vocabulary.PaymentTerms,
    "export_licence": vocabulary.ExportLicence,
    "certificates": vocabulary.Certificate,
    "sales_regions": vocabulary.SalesRegion,
    "incoterm": vocabulary.Incoterm,
}


@pytest.mark.parametrize("field", FIELDS)
def test_every_key_of_a_closed_list_has_a_word(qapp: QApplication, field: str) -> None:
    assert [choice.key for choice in words.choices(field)] == [one.value for one in FIELDS[field]]


def test_a_key_of_a_newer_platform_is_shown_as_it_came(qapp: QApplication) -> None:
    assert words.value("fuel", "hydrogen_ice") == "hydrogen_ice"


def test_every_field_has_a_label(qapp: QApplication) -> None:
    assert [f for f in ListingContent.model_fields if words.field_label(f) == f] == []


def test_every_refusal_and_state_has_words(qapp: QApplication) -> None:
    unknown = words.trouble("no-such-slug")
    assert [one for one in RefusalReason if words.refusal(one) == unknown] == []
    assert [one for one in StockState if words.stock_state(one).text == one.value] == []
    assert [one for one in ListingState if words.stock_state(one).text == one.value] == []


def test_values_are_shown_with_words_and_units(qapp: QApplication) -> None:
    catalogue = load_catalogue(CATALOGUE)

    def shown(field: str, value: object) -> str:
        return bidi.strip(words.shown(field, value, catalogue))

    assert shown("mileage", 48210) == "48,210"
    assert shown("model_year", 2024) == "2024"
    assert shown("power_kw", 145.5) == "145.5 kW"
    assert shown("fuel", "phev") == "Plug-in hybrid (PHEV)"
    assert shown("accident", False) == "No"
    assert shown("certificates", ("coc", "eac")) == "COC, EAC"
    assert shown("price", {"minor": 2150000, "currency": "USD"}) == "USD 21,500"
    assert shown("vin", None) == ""
    assert shown("photos", ({"media_id": "a"}, {"media_id": "b"})) == "2"
    assert shown("photos", ({"media_id": "a", "shot": "rear"}, {"media_id": "b"})) == (
        "2, 1 of them named"
    )
    assert shown("voices", (VoiceRef(media_id="a", seconds=1, title="Engine"),)) == (
        "1, 1 of them named"
    )


def test_money_has_currency_and_term(qapp: QApplication) -> None:
    dollars, yen = Money(minor=2150050, currency="USD"), Money(minor=26800, currency="JPY")
    assert bidi.strip(formats.price(dollars, "FOB", "Shanghai")) == "USD 21,500.50 FOB Shanghai"
    assert bidi.strip(formats.money(yen)) == "JPY 26,800"


def test_without_a_network_nothing_is_said_to_be_sending(qapp: QApplication) -> None:
    assert words.stock_state("waiting", online=False).text == "Waiting for network"
    assert words.stock_state("uploading", online=False, total=9).text == "Waiting for network"
    half = words.stock_state("uploading", online=False, done=4, total=9)
    assert half.text == "Waiting, 4 of 9 sent"
