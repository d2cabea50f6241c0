"""A drop with bad files among the good ones, and files that change before they are sent."""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from tests.media.test_photo_refusals import animated_gif, png_bomb
from tests.support.desk import Desk
from tests.support.sandbox import SUPPLIER, Sandbox
from tests.support.uploads import CONTENT
from tests.sync.conftest import OpenDesk
from vehilink_desktop.services.photos import Intake


def take_in(desk: Desk, listing_id: str, *paths: Path) -> Intake:
    return desk.photos.add_files(listing_id, paths, lambda _done, _all: None, lambda: False)


@pytest.fixture
def yard(tmp_path: Path, pictures: Path) -> Path:
    """A folder as it comes from a camera card and three mail attachments."""
    folder = tmp_path / "yard"
    shutil.copytree(pictures, folder)
    whole = (pictures / "IMG_0.jpg").read_bytes()
    (folder / "bomb.png").write_bytes(png_bomb(30_000))
    (folder / "text.jpg").write_bytes(b"To whom it may concern\n" * 50)
    (folder / "party.gif").write_bytes(animated_gif(100_000))
    (folder / "half.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "car\u202egpj.exe").write_bytes(whole)
    (folder / "copy.jpg").write_bytes(whole)
    (folder / "again").symlink_to(folder, target_is_directory=True)
    os.mkfifo(folder / "pipe.jpg")
    if sys.platform != "win32":
        (folder / "car\\..\\boot.jpg").write_bytes(whole)
    (folder / "gone.jpg").symlink_to(folder / "nowhere.jpg")
    return folder


@pytest.mark.req("P8")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names and pipes")
def test_each_bad_file_has_its_reason_and_the_rest_goes_on(open_desk: OpenDesk, yard: Path) -> None:
    desk = open_desk()
    listing_id = desk.listings.create(CONTENT)
    done = take_in(desk, listing_id, yard)
    # a picture and its copy have the same right to be the first
    assert done.added == 8
    twin = {name for name, _ in done.refused} & {"IMG_0.jpg", "copy.jpg"}
    assert len(twin) == 1
    assert dict(done.refused) == {
        "bomb.png": "too_many_pixels",
        "text.jpg": "not_a_picture",
        "party.gif": "animated",
        "half.jpg": "truncated",
        "car\ufffdgpj.exe": "suspicious_name",
        "boot.jpg": "suspicious_name",
        "pipe.jpg": "not_a_picture",
        "gone.jpg": "disappeared",
        twin.pop(): "duplicate",
    }
    tiles = desk.photos.tiles(listing_id)
    assert [one.state for one in tiles] == ["ready"] * 8 + ["refused"] * 9
    assert {one.name: one.reason for one in tiles[8:]} == dict(done.refused)
    desk.listings.publish(listing_id)
    desk.wait_until(lambda: desk.state(listing_id) == "live")


@pytest.mark.req("P8")
@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that nobody can read")
def test_a_file_that_cannot_be_read(open_desk: OpenDesk, pictures: Path, tmp_path: Path) -> None:
    broken = tmp_path / "scratched.jpg"
    broken.symlink_to("/proc/self/mem")  # an input/output error, for root too
    desk = open_desk()
    done = take_in(desk, desk.listings.create(CONTENT), broken, pictures / "IMG_1.jpg")
    assert (done.added, done.refused) == (1, (("scratched.jpg", "unreadable"),))


@pytest.mark.req("P8")
def test_a_picture_that_goes_before_it_is_read(
    open_desk: OpenDesk, pictures: Path, tmp_path: Path
) -> None:
    paths = [Path(shutil.copy(pictures / f"IMG_{number}.jpg", tmp_path)) for number in range(8)]
    desk = open_desk()
    listing_id = desk.listings.create(CONTENT)

    def unplug_the_card(done: int, _all: int) -> None:
        if done == 1:
            paths[-1].unlink()
            Image.new("RGB", (400, 300), "red").save(paths[-2])

    done = desk.photos.add_files(listing_id, paths, unplug_the_card, lambda: False)
    assert done.refused == (("IMG_7.jpg", "disappeared"),)
    assert done.added == 7
    # the one that was changed before it was read is taken in as it is now, whole
    assert desk.photos.tiles(listing_id)[6].width == 400


@pytest.mark.req("P8")
def test_a_picture_that_changes_while_it_waits(
    open_desk: OpenDesk, platform: Sandbox, pictures: Path, tmp_path: Path
) -> None:
    paths = [Path(shutil.copy(pictures / f"IMG_{number}.jpg", tmp_path)) for number in range(3)]
    desk = open_desk()
    desk.engine.set_working_offline(True)
    listing_id = desk.listings.create(CONTENT)
    take_in(desk, listing_id, *paths)
    kept = [desk.workspace.vault.get(f"{one.id}.jpg") for one in desk.photos.tiles(listing_id)]
    desk.listings.publish(listing_id)

    Image.new("RGB", (400, 300), "red").save(paths[0])
    paths[1].unlink()
    assert [one.source for one in desk.photos.tiles(listing_id)] == ["changed", "gone", "same"]

    desk.engine.set_working_offline(False)
    desk.wait_until(lambda: desk.state(listing_id) == "live")
    client = platform.sign_in(SUPPLIER)
    content = client.get(f"/v1/listings/{listing_id}").json()["content"]
    sent = [client.get(f"/v1/media/{one['media_id']}").content for one in content["photos"]]
    assert [sha256(one).digest() for one in sent] == [sha256(one).digest() for one in kept]
