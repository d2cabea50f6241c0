"""The shipped catalogue is complete, and the loader refuses what does not fit."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pydantic import ValidationError

from vehilink_desktop.domain.catalogue import Body, Catalogue, load_catalogue
from vehilink_desktop.domain.vocabulary import Fuel, VehicleCategory

SHIPPED = Path(__file__).parents[2] / "resources" / "catalogue" / "vehicles.toml"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(SHIPPED)


def test_offers_enough_to_choose_from(catalogue: Catalogue) -> None:
    assert len(catalogue.brands) >= 25
    assert len(catalogue.series) >= 110
    assert {series.body for _, series in catalogue.series} == set(Body)
    assert {Fuel.PETROL, Fuel.DIESEL, Fuel.HEV, Fuel.PHEV, Fuel.REEV, Fuel.BEV} <= {
        fuel for _, series in catalogue.series for fuel in series.fuels
    }


def test_keys_and_names_are_unique(catalogue: Catalogue) -> None:
    for names in (
        [brand.key for brand in catalogue.brands],
        [brand.en for brand in catalogue.brands],
        [brand.zh for brand in catalogue.brands],
        [(brand.key, series.key) for brand, series in catalogue.series],
        [colour.key for colour in catalogue.colours],
        [place.en for place in catalogue.loading_ports],
    ):
        assert [name for name, times in Counter(names).items() if times > 1] == []


def test_sizes_fit_their_bodies(catalogue: Catalogue) -> None:
    for _, series in catalogue.series:
        length, width, height = series.size_mm
        assert 3000 <= length <= 12500, series.key
        assert 1450 <= width <= 2560, series.key
        assert 1400 <= height <= 3900, series.key
        if series.body in (Body.SEDAN, Body.COUPE):
            assert height < 1530, series.key
        assert series.kerb_kg / (length * width * height / 1e9) > 60, series.key


def test_category_follows_body() -> None:
    assert Body.WAGON.category is VehicleCategory.CAR
    assert Body.PICKUP.category is VehicleCategory.PICKUP
    assert all(body.category in VehicleCategory for body in Body)


def test_a_vin_beginning_names_its_brand(catalogue: Catalogue) -> None:
    assert [brand.en for brand in catalogue.brands_of_wmi("lrw")] == ["Tesla (Shanghai)"]
    assert catalogue.brands_of_wmi("ZZZ") == ()


def test_colour_as_rgb(catalogue: Catalogue) -> None:
    red = next(colour for colour in catalogue.colours if colour.key == "red")
    assert red.rgb == (0xB8, 0x16, 0x1F)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('body = "hatchback"', 'body = "zeppelin"'),
        ("usd = [9500, 13500]", "usd = [13500, 9500]"),
        ("kwh = 38.9, km = 405, ", ""),
        ("seats = 4", "seets = 4"),
        ('hex = "#f2f3f1"', 'hex = "white"'),
    ],
)
def test_a_wrong_entry_is_refused(tmp_path: Path, old: str, new: str) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    assert old in text
    broken = tmp_path / "vehicles.toml"
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ValidationError):
        load_catalogue(broken)
