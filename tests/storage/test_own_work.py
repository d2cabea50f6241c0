"""Drafts, history, pictures, conflicts, searches and single values."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from vehilink_desktop.core.errors import Bug
from vehilink_desktop.domain.listing import Listing, ListingContent, ListingState, PhotoRef
from vehilink_desktop.domain.merge import FieldConflict
from vehilink_desktop.domain.money import Money
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.repositories import (
    conflicts,
    drafts,
    listings,
    meta,
    photos,
    searches,
    uploads,
)

MINUTE = 60_000
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def listing(listing_id: str = "a", version: int = 3, **fields: object) -> Listing:
    return Listing(
        id=listing_id,
        version=version,
        state=ListingState.LIVE,
        account_id="me",
        content=ListingContent.model_validate(fields),
        created_at=NOON,
        updated_at=NOON,
    )


# -- drafts


@pytest.mark.req("P1")
def test_a_draft_keeps_every_field(db: Database) -> None:
    content = ListingContent(
        brand="比亚迪",
        model_year=2024,
        accident=False,
        mileage=0,
        description="",
        price=Money(minor=1, currency="JPY"),
        photos=(PhotoRef(media_id="p", width=1, height=2),),
        certificates=("ccc", "of_a_newer_platform"),
    ).model_copy(update={"of_a_newer_platform": [1, {"a": None}]})
    content = ListingContent.model_validate(content.model_dump())
    with db.write() as conn:
        drafts.create(conn, "a", content, 5, base=listing(brand="BYD"))
    with db.read() as conn:
        draft = drafts.get(conn, "a")
    assert draft is not None
    assert draft.content == content
    assert draft.base_content == ListingContent(brand="BYD")
    assert (draft.base_version, draft.created_at, draft.changed_at) == (3, 5, 5)


def test_saving_and_going_on_from_a_newer_version(db: Database) -> None:
    with db.write() as conn:
        drafts.create(conn, "a", ListingContent(), 1)
        drafts.save(conn, "a", ListingContent(brand="BYD"), 2)
        drafts.set_base(conn, "a", 7, ListingContent(brand="Geely"))
        draft = drafts.get(conn, "a")
        assert draft is not None
        assert (draft.content.brand, draft.changed_at, draft.base_version) == ("BYD", 2, 7)
        drafts.delete(conn, "a")
        assert drafts.get(conn, "a") is None
        with pytest.raises(Bug):
            drafts.save(conn, "a", ListingContent(), 3)


def test_the_bin(db: Database) -> None:
    with db.write() as conn:
        drafts.create(conn, "a", ListingContent(brand="old"), 1)
        with pytest.raises(Bug):
            drafts.create(conn, "a", ListingContent(), 2)
        drafts.discard(conn, "a", 10)
        assert drafts.get(conn, "a") is None
        assert drafts.all_open(conn) == []
        drafts.undiscard(conn, "a")
        assert [one.content.brand for one in drafts.all_open(conn)] == ["old"]
        drafts.discard(conn, "a", 12)
        drafts.create(conn, "a", ListingContent(brand="new"), 13)
        assert [one.content.brand for one in drafts.all_open(conn)] == ["new"]


def test_titles_of_own_vehicles(db: Database) -> None:
    with db.write() as conn:
        listings.upsert(conn, listing("a", brand="BYD", vin="V1"), mine=True)
        listings.upsert(conn, listing("b", brand="Geely", vin="V1"), mine=True)
        listings.upsert(conn, listing("other", brand="Kia", vin="V1"), mine=False)
        drafts.create(conn, "a", ListingContent(brand="BYD", series="Han", vin="V1"), 1)
        drafts.create(conn, "c", ListingContent(model_year=2020, vin="V1"), 1)
        drafts.create(conn, "d", ListingContent(brand="Gone", vin="V1"), 1)
        drafts.discard(conn, "d", 2)
        assert drafts.titles(conn) == {"a": "BYD Han", "b": "Geely", "c": ""}
        assert drafts.titles_with_vin(conn, "V1") == {"a": "BYD Han", "b": "Geely", "c": ""}
        assert drafts.titles_with_vin(conn, "V2") == {}


def test_a_picture_that_is_taken_off(db: Database) -> None:
    refs = tuple(PhotoRef(media_id=one, width=1, height=1) for one in "xyz")
    with db.write() as conn:
        drafts.create(conn, "a", ListingContent(photos=refs), 1)
        drafts.drop_media(conn, "a", "y", 2)
        drafts.drop_media(conn, "nothing", "y", 2)
        draft = drafts.get(conn, "a")
    assert draft is not None
    assert [ref.media_id for ref in draft.content.photos] == ["x", "z"]


# -- history


def test_edits_close_together_are_one_entry(db: Database) -> None:
    def causes() -> list[tuple[str, str | None]]:
        with db.read() as conn:
            return [(one.cause, one.content.brand) for one in drafts.versions(conn, "a")]

    def add(number: int, brand: str, now: int, cause: str = "edit") -> None:
        with db.write() as conn:
            drafts.add_version(conn, f"v{number}", "a", ListingContent(brand=brand), now, cause)

    add(1, "B", 0)
    add(2, "BY", MINUTE)
    add(3, "BYD", 2 * MINUTE - 1)
    assert causes() == [("edit", "BYD")]
    add(4, "BYD!", 2 * MINUTE)
    assert causes() == [("edit", "BYD!"), ("edit", "BYD")]
    add(5, "BYD!", 2 * MINUTE, "publish")
    add(6, "Geely", 2 * MINUTE + 1)
    assert causes()[:2] == [("edit", "Geely"), ("publish", "BYD!")]
    with db.write() as conn:
        drafts.add_version(conn, "w1", "b", ListingContent(brand="other"), MINUTE, "edit")
        assert drafts.version(conn, "w1") is not None
        assert drafts.version(conn, "v2") is None
    assert len(causes()) == 4


def test_a_clock_set_back_hides_no_edit(db: Database) -> None:
    with db.write() as conn:
        drafts.add_version(conn, "v1", "a", ListingContent(brand="one"), 10 * MINUTE, "edit")
        drafts.add_version(conn, "v2", "a", ListingContent(brand="two"), 1 * MINUTE, "edit")
        assert {one.content.brand for one in drafts.versions(conn, "a")} == {"one", "two"}


# -- pictures


@dataclass(frozen=True)
class Prepared:
    sha256_source: str = "s" * 64
    source_size: int = 1000
    source_mtime_ns: int = 5
    jpeg: bytes = b"jpeg"
    width: int = 20
    height: int = 10
    taken_at: datetime | None = NOON


def test_the_life_of_a_picture(db: Database) -> None:
    with db.write() as conn:
        photos.add_incoming(conn, "a", [("p1", "one.jpg", "/x/one.jpg"), ("p2", "two", None)], 100)
        photos.add_incoming(conn, "a", [("p3", "three.jpg", None)], 50)
        photos.add_incoming(conn, "b", [], 50)
        assert [one.id for one in photos.incoming_of(conn, "a")] == ["p1", "p2", "p3"]
        assert [one.id for one in photos.incoming(conn)] == ["p1", "p2", "p3"]
        photos.set_ready(conn, "p1", Prepared())
        photos.set_refused(conn, "p2", "not_an_image")
        assert [one.state for one in photos.of_listing(conn, "a")] == [
            "ready",
            "refused",
            "incoming",
        ]
        ready = photos.get(conn, "p1")
        assert ready is not None
        assert (ready.size, ready.width, ready.taken_at) == (4, 20, NOON.isoformat())
        twin = photos.find_by_source_sha(conn, "a", "s" * 64)
        assert twin == ready
        assert photos.find_by_source_sha(conn, "b", "s" * 64) is None
        uploads.queue(conn, ready, 1)
        photos.set_attached(conn, "p1")
        photos.delete(conn, "p1")
        assert photos.get(conn, "p1") is None
        assert uploads.get(conn, "p1") is None


# -- conflicts, searches, single values


def test_conflicts(db: Database) -> None:
    with db.write() as conn:
        conflicts.put(conn, "a", FieldConflict("price", None, {"minor": 1}, {"minor": 2}), 4, 10)
        conflicts.put(conn, "a", FieldConflict("brand", "x", "y", "z"), 4, 11)
        conflicts.put(conn, "a", FieldConflict("brand", "x", "y", "zz"), 5, 12)
        conflicts.put(conn, "b", FieldConflict("brand", "x", "y", "z"), 4, 10)
        rows = conflicts.of_listing(conn, "a")
        assert [(row.field, row.mine, row.theirs) for row in rows] == [
            ("price", {"minor": 1}, {"minor": 2}),
            ("brand", "y", "zz"),
        ]
        conflicts.remove(conn, "a", "price")
        assert len(conflicts.all_rows(conn)) == 2
        conflicts.remove(conn, "a")
        assert [row.listing_id for row in conflicts.all_rows(conn)] == ["b"]


@pytest.mark.req("B3")
def test_the_search_history(db: Database) -> None:
    with db.write() as conn:
        for moment, text in enumerate(["byd", "toyota", "宋", "byd"]):
            searches.remember(conn, text, moment)
        assert searches.recent(conn, 2) == ["byd", "宋"]
        searches.forget(conn, "byd")
        assert searches.recent(conn, 9) == ["宋", "toyota"]
        for moment in range(300):
            searches.remember(conn, f"text {moment}", 10 + moment)
        kept = searches.recent(conn, 999)
        assert len(kept) == searches.KEPT
        assert kept[0] == "text 299"
        searches.clear(conn)
        assert searches.recent(conn, 9) == []


def test_single_values(db: Database) -> None:
    with db.write() as conn:
        for value in (1, "中", [1, {"a": None}], None, False):
            meta.put(conn, "key", value)
            assert meta.get(conn, "key") == value
        assert meta.get(conn, "none", 7) == 7
        meta.put(conn, "none", None)
        assert meta.get(conn, "none", 7) == 7
