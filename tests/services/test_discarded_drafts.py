"""The bin: what was discarded comes back until its period is over, and then goes with its files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import func, select

from tests.support.backend import SONG_PLUS, Desk
from tests.support.clock import ManualClock
from vehilink_desktop.domain.retention import Kind
from vehilink_desktop.services.recordings import VOICE
from vehilink_desktop.services.retention import RetentionService
from vehilink_desktop.storage import tables
from vehilink_desktop.storage.repositories import drafts, outbox

DAY = 86_400

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.req("D7")]


@pytest.fixture
def retention(desk: Desk, clock: ManualClock) -> RetentionService:
    """With a platform that agrees about the time."""
    return RetentionService(desk.workspace, clock.now, desk.logs)


def add_picture(desk: Desk, folder: Path, listing_id: str) -> str:
    """The id of a new picture of a vehicle."""
    path = folder / f"{desk.new_id()}.jpg"
    Image.effect_noise((400, 300), 40).convert("RGB").save(path)
    desk.add_photos(listing_id, path)
    return desk.backend.listings.load(listing_id).content.photos[-1].media_id


def take_off(desk: Desk, listing_id: str) -> None:
    """Take the pictures off the vehicle; its history still names them."""
    desk.backend.listings.edit(listing_id, {"photos": ()})


def has_file(desk: Desk, media_id: str) -> bool:
    return any(name.startswith(media_id) for name in desk.workspace.vault.names())


def rows(desk: Desk, *names: str) -> dict[str, int]:
    """How many there are in each table."""
    with desk.db.read() as conn:
        return {
            name: conn.scalar(select(func.count()).select_from(getattr(tables, name))) or 0
            for name in names
        }


def test_it_comes_back_until_it_is_over_and_then_goes_with_its_files(
    desk: Desk, retention: RetentionService, clock: ManualClock, tmp_path: Path
) -> None:
    listings = desk.backend.listings
    kept = listings.create(SONG_PLUS)
    other = add_picture(desk, tmp_path, kept)
    before = rows(desk, "drafts", "draft_versions", "photos")

    binned = listings.create(SONG_PLUS.model_copy(update={"vin": None}))
    taken_off = add_picture(desk, tmp_path, binned)
    take_off(desk, binned)
    picture = add_picture(desk, tmp_path, binned)
    listings.discard(binned)
    clock.advance(30 * DAY - 1)
    assert retention.sweep(clock.now()).counts == {}
    listings.undo_discard(binned)
    assert [one.media_id for one in listings.load(binned).content.photos] == [picture]
    assert has_file(desk, picture)

    listings.discard(binned)
    clock.advance(30 * DAY)
    assert retention.sweep(clock.now()).counts == {Kind.DISCARDED_DRAFTS: 1}
    assert not has_file(desk, picture)
    assert not has_file(desk, taken_off)
    assert has_file(desk, other)
    assert rows(desk, "drafts", "draft_versions", "photos") == before


def test_clearing_empties_the_bin(desk: Desk, retention: RetentionService, tmp_path: Path) -> None:
    listings = desk.backend.listings
    kept, binned = listings.create(SONG_PLUS), listings.create(SONG_PLUS)
    picture = add_picture(desk, tmp_path, binned)
    listings.discard(binned)
    retention.clear(Kind.DISCARDED_DRAFTS)
    assert not has_file(desk, picture)
    assert rows(desk, "drafts", "photos") == {"drafts": 1, "photos": 0}
    assert listings.load(kept).content == SONG_PLUS


def test_what_is_on_its_way_or_was_being_recorded_stays(
    desk: Desk, retention: RetentionService, clock: ManualClock
) -> None:
    with desk.db.write() as conn:
        for one in ("queued", "parked", "recorded"):
            drafts.create(conn, one, SONG_PLUS, 0)
            drafts.discard(conn, one, 0)
        for one in ("queued", "parked"):
            outbox.add(conn, one, one, outbox.PUT, {"content": {}}, 0)
        outbox.park(conn, "parked", "invalid", "", ())
    desk.backend.takes.begin("recorded", VOICE).close()
    assert retention.sweep(clock.now()).counts == {}
    retention.clear(Kind.DISCARDED_DRAFTS)
    assert rows(desk, "drafts") == {"drafts": 3}
    with desk.db.write() as conn:
        outbox.done(conn, "queued", 0)
        outbox.cancel(conn, "parked", 0)
    retention.clear(Kind.DISCARDED_DRAFTS)
    assert rows(desk, "drafts") == {"drafts": 1}


def test_a_vehicle_that_the_platform_has_keeps_its_history_and_what_that_names(
    desk: Desk, retention: RetentionService, tmp_path: Path
) -> None:
    listings = desk.backend.listings
    there = desk.put_listing(SONG_PLUS)
    listings.edit(there, {"trim": "Flagship"})
    picture = add_picture(desk, tmp_path, there)
    listings.discard(there)
    history = listings.history(there)
    retention.clear(Kind.DISCARDED_DRAFTS)
    assert rows(desk, "drafts") == {"drafts": 0}
    assert listings.history(there) == history
    assert has_file(desk, picture)
    named = next(one for one in history if one.content.photos)
    listings.restore(there, named.id)
    assert [one.media_id for one in listings.load(there).content.photos] == [picture]
