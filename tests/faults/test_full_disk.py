"""The disk is full while somebody types, drops pictures or reads news: nothing kept is lost."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desk import Desk
from tests.support.recorded import add_video
from tests.support.sandbox import OTHER_SUPPLIER, SUPPLIER, Sandbox
from tests.support.uploads import CONTENT
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.services.recordings import VIDEO
from vehilink_desktop.storage.engine import RESERVE_BYTES

pytestmark = pytest.mark.logs("disk-full")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def desk(disk: Path, platform: Sandbox) -> Iterator[Desk]:
    with Desk(disk / "profile", platform.url) as desk:
        desk.sign_in(SUPPLIER)
        desk.wait_until(lambda: desk.engine.status().last_sync_at)
        yield desk


class Filler:
    """Takes all the room of a disk, and gives it back."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "filler"

    def take(self, *, leave: int = 0) -> None:
        """Take what room there is now but `leave` bytes."""
        with self._path.open("ab", buffering=0) as file:
            for size in (1 << 16, 1 << 12):
                with contextlib.suppress(OSError):
                    while file.write(bytes(size)) == size:
                        pass
            file.truncate(max(0, file.tell() - leave))

    def free(self) -> None:
        self._path.unlink()


@pytest.fixture
def filler(disk: Path) -> Filler:
    return Filler(disk)


def take_with_reserve(filler: Filler, disk: Path) -> None:
    """Leave no room at all, not even the reserved."""
    filler.take()
    (disk / "profile" / "reserve.bin").unlink()
    filler.take()


def test_typing_goes_on_in_the_reserve(desk: Desk, disk: Path, filler: Filler) -> None:
    listing_id = desk.listings.create(CONTENT)
    filler.take()
    desk.listings.edit(listing_id, {"description": "The first words find room."})
    saved = {listing_id: "The first words find room."}
    error = None
    while error is None:  # 4 MB of typing, then no more
        typed = f"{len(saved)} " * 1000
        try:
            saved[desk.listings.create(ListingContent(description=typed))] = typed
        except Known as full:
            error = full
    assert (error.code, error.retryable) == ("disk-full", True)
    assert len(saved) > 20
    for one, typed in saved.items():
        assert desk.listings.load(one).content.description == typed
    desk.engine.sync_now()
    desk.wait_until(lambda: desk.engine.status().reason == "disk-full")

    filler.free()
    desk.listings.edit(listing_id, {"description": "There is room again."})
    assert desk.listings.load(listing_id).content.description == "There is room again."
    desk.engine.sync_now()
    desk.wait_until(lambda: desk.engine.status().online)
    assert (disk / "profile" / "reserve.bin").stat().st_size == RESERVE_BYTES


def test_pictures_come_in_when_there_is_room(desk: Desk, filler: Filler, pictures: Path) -> None:
    listing_id = desk.listings.create(CONTENT)
    filler.take(leave=700_000)
    with pytest.raises(Known) as caught:
        desk.add_photos(listing_id, pictures)
    assert caught.value.code == "disk-full"
    kept = [one for one in desk.photos.tiles(listing_id) if one.state == "ready"]
    for one in kept:
        assert desk.workspace.vault.get(f"{one.id}.jpg")

    filler.free()
    desk.photos.resume_incoming(lambda: False)
    tiles = desk.photos.tiles(listing_id)
    assert [one.name for one in tiles] == [f"IMG_{number}.jpg" for number in range(8)]
    assert {one.state for one in tiles} == {"ready"}
    assert {one.id for one in kept} <= {one.id for one in tiles}


def test_a_publication_goes_on_when_there_is_room(
    desk: Desk, disk: Path, filler: Filler, pictures: Path, platform: Sandbox
) -> None:
    listing_id = desk.listings.create(CONTENT)
    desk.add_photos(listing_id, pictures)
    desk.engine.set_working_offline(True)
    desk.listings.publish(listing_id)
    platform.fault("PATCH", "/v1/uploads/*", "latency_ms:300", times=None)
    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: any(row.state == "sending" for row in desk.transfers.rows()))
    take_with_reserve(filler, disk)  # in the middle of the first pictures
    platform.clear_faults()
    desk.wait_until(lambda: desk.engine.status().reason == "disk-full")
    assert desk.state(listing_id) == "uploading"

    filler.free()
    desk.engine.sync_now()
    desk.wait_until(lambda: desk.state(listing_id) == "live")


def test_news_is_read_when_there_is_room(
    desk: Desk, disk: Path, filler: Filler, platform: Sandbox
) -> None:
    take_with_reserve(filler, disk)
    client = platform.sign_in(SUPPLIER)
    listing_id = "01a20000-0000-7000-8000-000000000001"
    content = CONTENT.model_dump(mode="json", exclude_none=True)
    assert client.put_listing(listing_id, content).status_code == 201
    desk.engine.sync_now()
    desk.wait_until(lambda: desk.engine.status().reason == "disk-full")

    filler.free()
    desk.engine.sync_now()
    desk.wait_until(lambda: any(row.id == listing_id for row in desk.stock.rows()))


def test_a_video_that_finds_no_room_is_not_fetched_to_its_end(
    desk: Desk, filler: Filler, platform: Sandbox, tmp_path: Path
) -> None:
    with Desk(tmp_path / "seller", platform.url) as seller:
        seller.sign_in(OTHER_SUPPLIER)
        listing_id = seller.listings.create(CONTENT)
        video = add_video(seller, listing_id, 8 << 20)
        seller.listings.publish(listing_id)
        seller.wait_until(lambda: seller.state(listing_id) == "live")
    filler.take(leave=500_000)
    told: list[int] = []
    with pytest.raises(Known) as caught:
        desk.recordings.playable(video, VIDEO, lambda done, _size: told.append(done))
    assert caught.value.code == "disk-full"
    assert told[-1] < 1 << 20
    assert not desk.workspace.vault.exists(f"cache-{video}.video")
    filler.free()
    assert desk.recordings.playable(video, VIDEO).path.is_file()
