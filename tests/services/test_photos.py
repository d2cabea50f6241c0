"""Pictures of a draft: how many there may be, and what becomes of those still coming in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.support.desk import Desk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import MAX_PHOTOS, ListingContent, PhotoRef
from vehilink_desktop.domain.shots import BodyZone, Shot
from vehilink_desktop.services.photos import PhotoLabel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Nobody is signed in: nothing is sent anywhere."""
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as opened:
        yield opened


def jpeg(shade: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), (shade, shade, shade)).save(buffer, "JPEG")
    return buffer.getvalue()


def with_photos(number: int) -> ListingContent:
    refs = (PhotoRef(media_id=f"there-{one}", width=4, height=3) for one in range(number))
    return ListingContent(brand="BYD", photos=tuple(refs))


def test_a_pasted_picture_too_many_is_refused(desk: Desk) -> None:
    listing_id = desk.listings.create(with_photos(MAX_PHOTOS - 1))
    assert desk.photos.add_image(listing_id, jpeg(10), "one.png").added == 1
    taken = desk.photos.add_image(listing_id, jpeg(90), "two.png")
    assert taken.refused == (("two.png", "too_many_photos"),)
    # a draft with too many could not be read again
    assert len(desk.listings.load(listing_id).content.photos) == MAX_PHOTOS
    assert desk.row(listing_id).photo_count == MAX_PHOTOS


def test_dropped_pictures_count_those_that_still_come_in(desk: Desk, tmp_path: Path) -> None:
    listing_id = desk.listings.create(with_photos(MAX_PHOTOS - 2))
    for number in range(3):
        (tmp_path / f"{number}.jpg").write_bytes(jpeg(80 * number))
    paths = [tmp_path / f"{number}.jpg" for number in range(3)]
    stopped = desk.photos.add_files(listing_id, paths[:1], lambda _done, _all: None, lambda: True)
    assert stopped.added == 0
    taken = desk.photos.add_files(listing_id, paths[1:], lambda _done, _all: None, lambda: False)
    assert (taken.added, taken.refused) == (2, (("2.jpg", "too_many_photos"),))


def test_discarding_takes_back_what_is_still_coming_in(desk: Desk, tmp_path: Path) -> None:
    listing_id = desk.listings.create(ListingContent(brand="BYD"))
    path = tmp_path / "one.jpg"
    path.write_bytes(jpeg(10))

    def discard_first() -> bool:
        if desk.stock.rows():
            desk.listings.discard(listing_id)
        return False

    taken = desk.photos.add_files(listing_id, [path], lambda _done, _all: None, discard_first)
    assert taken.refused == (("one.jpg", "cancelled"),)
    assert desk.stock.rows() == []
    # the next start finds nothing to prepare for a vehicle in the bin
    desk.photos.resume_incoming(lambda: False)
    desk.listings.undo_discard(listing_id)
    assert [(one.state, one.reason) for one in desk.photos.tiles(listing_id)] == [
        ("refused", "cancelled")
    ]


def test_a_turned_picture_keeps_what_was_said_of_it(desk: Desk) -> None:
    listing_id = desk.listings.create(ListingContent(brand="BYD"))
    flaw = PhotoLabel(Shot.FLAW, BodyZone.ROOF, "a dent")
    desk.photos.add_image(listing_id, jpeg(10), "one.png", flaw)
    (photo,) = desk.listings.load(listing_id).content.photos
    desk.photos.rotate(listing_id, photo.media_id, 90)
    (turned,) = desk.listings.load(listing_id).content.photos
    assert (turned.shot, turned.zone, turned.note) == (Shot.FLAW, BodyZone.ROOF, "a dent")
    assert (turned.width, turned.height) == (48, 64)
    desk.photos.label(listing_id, turned.media_id, PhotoLabel(Shot.VIN_PLATE))
    (labelled,) = desk.listings.load(listing_id).content.photos
    assert (labelled.shot, labelled.zone, labelled.note) == (Shot.VIN_PLATE, None, None)
    with pytest.raises(Known):
        desk.photos.label(listing_id, photo.media_id, flaw)
