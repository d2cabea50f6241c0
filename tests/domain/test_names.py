"""Names: spelling does not matter, either language will do, groups cover their joint ventures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.listings import catalogue
from vehilink_desktop.domain.names import Names, name_key


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Ｑｉｎ-Plus", "qinplus"),
        ("宋　PLUS", "宋plus"),
        ("Škoda", "skoda"),
        ("LYNK & CO", "lynkco"),
        ("　–– ", ""),
        (None, ""),
    ],
)
def test_spelling_does_not_matter(written: str | None, key: str) -> None:
    assert name_key(written) == key


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


def test_without_a_catalogue_a_name_is_only_itself() -> None:
    assert Names().brand_keys("BYD") == {"byd"}
    assert Names().colour_keys("Pearl White") == {"pearlwhite"}


def test_either_language_finds_both() -> None:
    names = Names(catalogue())
    assert names.brand_keys("byd") == names.brand_keys("比亚迪") == {"byd", "比亚迪"}
    assert {"songplus", "宋plus"} <= names.series_keys("SONG PLUS")
    assert names.colour_keys("珍珠白") >= {"pearlwhite", "珍珠白"}


def test_a_series_goes_by_each_of_its_names() -> None:
    names = Names(catalogue())
    assert {"yuanplus", "元plus"} <= names.series_keys("Atto 3")
    assert "songplus" in names.series_keys("BYD Song Plus", "比亚迪")


def test_a_group_covers_its_joint_ventures_but_not_the_other_way() -> None:
    names = Names(catalogue())
    everything = {"toyotagac", "toyotafaw", "广汽丰田", "一汽丰田", "toyota", "丰田"}
    assert everything <= names.brand_keys("Toyota")
    assert everything <= names.brand_keys("丰田")
    one = names.brand_keys("GAC Toyota")
    assert {"toyotagac", "广汽丰田", "toyota"} <= one
    assert not one & {"toyotafaw", "一汽丰田"}


def test_brands_that_share_a_word_stay_apart() -> None:
    names = Names(catalogue())
    assert not names.brand_keys("GAC Aion") & names.brand_keys("GAC Trumpchi")
    assert not names.brand_keys("Dongfeng") & names.brand_keys("Honda (Dongfeng)")
