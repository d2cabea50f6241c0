"""What is found in the market, and in which order."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.listings import catalogue, make_listings
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState, PhotoRef
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.vocabulary import EmissionStandard, Fuel, Steering
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.market import other_names
from vehilink_desktop.storage.repositories import listings
from vehilink_desktop.storage.repositories.listings import Facet, MarketFilter
from vehilink_desktop.storage.sealed import Sizes
from vehilink_desktop.storage.search import fold

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


SILK_ROAD = CompanyCard(id="c1", name="Silk Road Auto", name_zh="丝路汽车")


def make(
    listing_id: str,
    *,
    version: int = 1,
    state: str = "live",
    seller: CompanyCard | None = None,
    **fields: Any,
) -> Listing:
    return Listing(
        id=listing_id,
        version=version,
        state=ListingState(state),
        account_id="somebody",
        seller=seller,
        content=ListingContent(**fields),
        created_at=NOON,
        updated_at=NOON,
    )


SONG = make(
    "song", seller=SILK_ROAD, brand="BYD", series="Song Plus", model="DM-i 110km 旗舰型",
    model_year=2024, vin="LGXCE6CD1R0123456", stock_no="VH-2024-0077", fuel=Fuel.PHEV,
    steering=Steering.LHD, emission_standard=EmissionStandard.CHINA_VI_B,
    price=Money(minor=1_850_000, currency="USD"), named_place="Tianjin Xingang",
    port_of_loading="天津新港", description="Panoramic sunroof, 一手车源。",
    photos=(PhotoRef(media_id="m1", width=10, height=10),),
)  # fmt: skip
PRADO = make(
    "prado", brand="丰田", series="普拉多", model_year=2021, fuel=Fuel.PETROL,
    steering=Steering.RHD, price=Money(minor=4_100_000, currency="USD"), description="Škoda? No.",
)  # fmt: skip


def stock(db: Database) -> Database:
    with db.write() as conn:
        listings.set_aliases(conn, {"byd": "比亚迪", "song plus": "宋PLUS", "丰田": "Toyota"})
        for one in (SONG, PRADO):
            assert listings.upsert(conn, one, mine=False)
    return db


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Two vehicles, for tests that change nothing."""
    db = open_database(tmp_path_factory.mktemp("market") / "store.db", bytes(32))
    yield stock(db)
    db.close()


@pytest.fixture
def own_market(db: Database) -> Database:
    """The same two, for tests that change something."""
    return stock(db)


def found(db: Database, wanted: MarketFilter | str) -> list[str]:
    """The ids, asked for in all three ways, which must agree."""
    wanted = MarketFilter(text=wanted) if isinstance(wanted, str) else wanted
    with db.read() as conn:
        rows = listings.first_rows(conn, wanted, 60)
        keys = listings.all_recencies(conn, wanted)
        assert [row.recency for row in rows] == list(keys[:60])
        assert listings.rows(conn, keys[:60]) == rows
    return [row.id for row in rows]


@pytest.mark.req("B3")
@pytest.mark.parametrize(
    "text",
    [
        "b", "byd", "BYD song", "song byd", "byd so", "dmi", "dm-i", "DM-i 110", "2024",
        "比亚迪", "比亚", "亚迪", "宋", "比亚迪 宋", "宋plus", "旗舰", "天津", "新港", "一手",
        "tianjin", "sunroof", "丝路", "silk road", "LGXCE6", "cd1r01", "123456", "VH-2024",
        "0077", "vh20240077",
        "ＢＹＤ", "  byd  ", "byd 2024 旗舰 xingang", "song*", 'byd "song"',
    ],
)  # fmt: skip
def test_what_finds_the_song(market: Database, text: str) -> None:
    assert found(market, text) == ["song"]


@pytest.mark.parametrize(
    "text", ["bydx", "yd", "迪比", "比迪", "LGXCE7", "77701", "toyota byd", "222", "zzz", "prado"]
)
def test_what_finds_nothing(market: Database, text: str) -> None:
    assert found(market, text) == []


@pytest.mark.parametrize("text", ["", " ", "?", "**", "-", "()", "\0"])
def test_nothing_to_search_for_shows_everything_newest_first(market: Database, text: str) -> None:
    assert found(market, text) == ["prado", "song"]


@pytest.mark.parametrize("text", ["toyota", "丰田", "skoda", "SKODA", "普拉"])
def test_names_in_the_other_language_and_accents(market: Database, text: str) -> None:
    assert found(market, text) == ["prado"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (MarketFilter(brand="BYD"), ["song"]),
        (MarketFilter(brand="比亚迪"), ["song"]),
        (MarketFilter(brand="Toyota"), ["prado"]),
        (MarketFilter(brand="BY"), []),
        (MarketFilter(series="Song Plus"), ["song"]),
        (MarketFilter(fuel="phev"), ["song"]),
        (MarketFilter(steering="rhd"), ["prado"]),
        (MarketFilter(port="天津新港"), ["song"]),
        (MarketFilter(emission_standard=EmissionStandard.CHINA_VI_B), ["song"]),
        (MarketFilter(emission_standard=EmissionStandard.EURO_5), []),
        (MarketFilter(year_from=2022), ["song"]),
        (MarketFilter(year_to=2022), ["prado"]),
        (MarketFilter(year_from=2021, year_to=2024), ["prado", "song"]),
        (MarketFilter(year_from=2025, year_to=2020), []),
        (MarketFilter(currency="USD", price_min=1_850_000, price_max=1_850_000), ["song"]),
        (MarketFilter(currency="USD", price_min=1_850_001, price_max=4_099_999), []),
        (MarketFilter(currency="USD", price_max=1_849_999), []),
        (MarketFilter(currency="USD", price_min=0), ["prado", "song"]),
        (MarketFilter(currency="USD", price_min=5, price_max=1), []),
        (MarketFilter(currency="USD", price_min=2_000_000), ["prado"]),
        (MarketFilter(currency="CNY"), []),
        (MarketFilter(currency="CNY", price_min=0), []),
        (MarketFilter(price_min=5_000_000), ["prado", "song"]),
        (MarketFilter(text="2021", fuel="petrol", steering="rhd"), ["prado"]),
        (MarketFilter(text="2021", fuel="phev"), []),
    ],
)
def test_filters(market: Database, wanted: MarketFilter, expected: list[str]) -> None:
    assert found(market, wanted) == expected


@pytest.mark.parametrize(
    "text",
    [
        '"', '""', '" OR "', "NEAR(byd song, 2)", "byd AND", "NOT byd", "OR", "{brand}: byd", "^b",
        "a" * 10_000, "比" * 10_000, "a " * 5000, "'; DROP TABLE listings; --", "byd\0song",
        "%", "_", "\ud800", "~byd", "brand=byd", "year<0.2024", "=", "－", "🚗", "e\u0301" * 500,
        "-" * 500,
    ],
)  # fmt: skip
@pytest.mark.req("B3")
def test_hostile_text_is_only_text(market: Database, text: str) -> None:
    found(market, text)
    found(market, MarketFilter(text="byd", brand=text, port=text))


@given(text=st.text(max_size=40))
def test_any_text_can_be_searched_for(market: Database, text: str) -> None:
    found(market, text)


# -- what changes


def test_a_changed_listing_moves_to_the_top(own_market: Database) -> None:
    with own_market.write() as conn:
        assert listings.upsert(conn, make("song", version=2, brand="Geely"), mine=False)
        assert not listings.upsert(conn, SONG, mine=False)
    assert found(own_market, "") == ["song", "prado"]
    assert found(own_market, "byd") == []
    assert found(own_market, "geely") == ["song"]


def test_only_live_ones_are_in_the_market(own_market: Database) -> None:
    with own_market.write() as conn:
        listings.upsert(conn, make("song", version=2, state="sold", brand="BYD"), mine=True)
    assert found(own_market, "") == ["prado"]
    assert found(own_market, "byd") == []
    with own_market.read() as conn:
        assert [(one.id, one.state) for one in listings.own(conn)] == [("song", "sold")]


def test_a_listing_that_is_found_to_be_own(own_market: Database) -> None:
    with own_market.write() as conn:
        assert listings.upsert(conn, SONG, mine=True)
        assert not listings.upsert(conn, SONG, mine=False)
        assert not listings.remove_other(conn, "song")
        assert listings.remove_other(conn, "prado")
    assert found(own_market, "") == ["song"]


def test_reading_everything_anew_drops_what_was_not_named(own_market: Database) -> None:
    with own_market.write() as conn:
        listings.upsert(conn, make("own", brand="BYD"), mine=True)
        above = listings.newest(conn)
        assert listings.upsert(conn, SONG, mine=False, again=True)
        assert listings.remove_others_up_to(conn, above) == 1
    assert found(own_market, "") == ["song", "own"]
    assert found(own_market, "丰田") == []


def test_a_page_of_changes(own_market: Database) -> None:
    page = [
        (make("song", version=3, brand="Geely"), False),
        (make("new", brand="Chery"), True),
        (make("song", version=2, brand="old"), True),
        (make("new", version=2, brand="Haval"), False),
        (PRADO, False),
    ]
    with own_market.write() as conn:
        assert listings.upsert_many(conn, page) == ["song", "new"]
        assert [one.id for one in listings.own(conn)] == ["new"]
        assert listings.upsert_many(conn, page) == []
        assert listings.upsert_many(conn, []) == []
        assert listings.upsert_many(conn, page, again=True) == ["song", "new", "prado"]
    assert found(own_market, "") == ["prado", "new", "song"]
    assert found(own_market, "haval") == ["new"]
    assert found(own_market, "chery") == []


def test_tidying_changes_nothing_that_is_found(own_market: Database) -> None:
    for number in range(40):
        with own_market.write() as conn:
            listings.upsert(conn, make(f"more-{number}", brand="BYD"), mine=False)
    before = found(own_market, "byd")
    rounds = 0
    more = True
    while more:
        with own_market.write() as conn:
            more = listings.tidy(conn)
        rounds += 1
    assert rounds < 100
    assert found(own_market, "byd") == before
    with own_market.read() as conn:
        pieces = conn.exec_driver_sql("SELECT count(DISTINCT segid) FROM listing_terms_idx")
        assert pieces.scalar_one() <= 1


def test_a_key_is_never_given_twice(own_market: Database) -> None:
    with own_market.write() as conn:
        before = listings.newest(conn)
        listings.remove(conn, "prado")
        listings.bulk_insert(conn, [make("next")])
        listings.upsert(conn, make("last"), mine=False)
        assert [row.recency for row in listings.first_rows(conn, MarketFilter(), 2)] == [
            before + 2,
            before + 1,
        ]


def test_what_is_kept_is_what_came(own_market: Database) -> None:
    with own_market.read() as conn:
        assert listings.get(conn, "song") == SONG
        assert listings.get(conn, "nothing") is None
        (row,) = listings.first_rows(conn, MarketFilter(text="byd"), 5)
    assert row.title == "2024 BYD Song Plus DM-i 110km 旗舰型"
    assert row.price == Money(minor=1_850_000, currency="USD")
    assert (row.cover_media_id, row.photo_count) == ("m1", 1)
    assert (row.seller_name, row.updated_at) == ("Silk Road Auto", NOON)


def test_counts_follow_what_is_live(own_market: Database) -> None:
    with own_market.write() as conn:
        listings.upsert(conn, make("third", brand="BYD", series="Han", model_year=2024), mine=False)
        facets = listings.facets(conn)
        assert facets.brand == (Facet("BYD", 2), Facet("丰田", 1))
        assert facets.series["BYD"] == (Facet("Han", 1), Facet("Song Plus", 1))
        assert facets.model_year == (Facet("2024", 2), Facet("2021", 1))
        assert facets.currency == (Facet("USD", 2),)
        listings.upsert(conn, make("third", version=2, state="withdrawn", brand="BYD"), mine=False)
        listings.remove(conn, "prado")
        facets = listings.facets(conn)
        assert facets.brand == (Facet("BYD", 1),)
        assert facets.fuel == (Facet("phev", 1),)


# -- many


@pytest.fixture(scope="module", params=[None, Sizes(large=512, small=64, block=16)])
def thousands(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Database, list[Listing]]]:
    """Many vehicles, in spans that are sealed or not."""
    path: Path = tmp_path_factory.mktemp("market") / "store.db"
    db = open_database(path, bytes(32))
    many = list(make_listings(2000, seed=3))
    with db.write() as conn:
        listings.set_aliases(conn, OTHER_NAMES)
        assert listings.bulk_insert(conn, many) == 2000
        while request.param and listings.tidy(conn, sizes=request.param):
            pass
    yield db, many
    db.close()


OTHER_NAMES = other_names(catalogue())


def fits(listing: Listing, wanted: MarketFilter) -> bool:
    """The same question, asked of the document itself."""
    content = listing.content
    price = content.price.minor if content.price else None
    year = content.model_year
    return all(
        (
            wanted.brand in (None, content.brand, OTHER_NAMES.get(fold(content.brand or ""))),
            wanted.fuel in (None, content.fuel),
            wanted.steering in (None, content.steering),
            wanted.price_min is None or (price is not None and price >= wanted.price_min),
            wanted.price_max is None or (price is not None and price <= wanted.price_max),
            wanted.year_from is None or (year is not None and year >= wanted.year_from),
            wanted.year_to is None or (year is not None and year <= wanted.year_to),
            wanted.text.lower() in (content.vin or "").lower(),
        )
    )


@given(data=st.data())
@settings(max_examples=40)
def test_the_index_agrees_with_the_documents(
    thousands: tuple[Database, list[Listing]], data: st.DataObject
) -> None:
    db, many = thousands
    some = data.draw(st.sampled_from(many))
    vin = some.content.vin or ""
    start = data.draw(st.integers(0, 14))
    prices = st.sampled_from([None, None, 500_000, 1_000_000, 1_500_037, 2_000_000, 9_000_000])
    years = st.sampled_from([None, None, 2018, 2021, 2024])
    wanted = MarketFilter(
        text=data.draw(st.sampled_from(["", "", vin[start : start + 3], vin[start:]])),
        brand=data.draw(st.sampled_from([None, some.content.brand])),
        fuel=data.draw(st.sampled_from([None, "bev", "petrol"])),
        steering=data.draw(st.sampled_from([None, "rhd"])),
        currency="USD",
        price_min=data.draw(prices),
        price_max=data.draw(prices),
        year_from=data.draw(years),
        year_to=data.draw(years),
    )
    # three characters of a VIN may also begin a word or stand in a stock number: ask for more
    unlike_words = len(wanted.text) != 3
    expected = [one.id for one in reversed(many) if fits(one, wanted)]
    with db.read() as conn:
        keys = listings.all_recencies(conn, wanted)
        ids = [row.id for row in listings.rows(conn, keys)]
        assert list(keys) == sorted(keys, reverse=True)
        assert [row.id for row in listings.first_rows(conn, wanted, 60)] == ids[:60]
    assert ids == expected if unlike_words else set(ids) >= set(expected)


def test_reading_all_keys_can_be_ended(thousands: tuple[Database, list[Listing]]) -> None:
    db, _ = thousands
    reached = threading.Event()

    def read() -> array[int]:
        with db.interruptible_read() as (conn, interrupt):
            # the driver looks for an interrupt while it runs: end it from its own steps
            driver: Any = conn.connection.driver_connection
            driver.set_progress_handler(lambda: (reached.set(), interrupt())[0], 1000)
            try:
                return listings.all_recencies(
                    conn, replace(MarketFilter(), currency="USD", price_min=1)
                )
            finally:
                driver.set_progress_handler(None, 0)

    with pytest.raises(Cancelled):
        read()
    assert reached.is_set()
