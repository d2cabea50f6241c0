"""Taking unsent work along as a file."""

from __future__ import annotations

import hashlib
import io
import json
import wave
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from tests.support.desk import Desk
from tests.support.recorded import add_video, add_voice
from tests.support.uploads import CONTENT
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.identity_check import CheckContent, FacePicture, Method, Scene
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.recordings import VOICE
from vehilink_desktop.services.unsent import UnsentService
from vehilink_desktop.storage.repositories import identity_checks, outbox, photos

pytestmark = pytest.mark.req("A6")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Li's car.jpg"
    Image.effect_noise((400, 300), 50).convert("RGB").save(path)
    return path


def work_of(desk: Desk, picture: Path) -> None:
    """A draft, a publication that waits, and a certification."""
    draft = desk.listings.create(CONTENT)
    desk.add_photos(draft, picture)
    waiting = desk.listings.create(ListingContent(brand="BYD"))
    with desk.db.write() as conn:
        outbox.add_put(conn, "op-1", waiting, ListingContent(brand="BYD"), None, None, 1)
    desk.certification.start(UserType.PURCHASER)
    desk.certification.add_pages([picture], CancelToken())


def test_the_archive_holds_every_draft_with_its_pictures(tmp_path: Path, picture: Path) -> None:
    target = tmp_path / "unsent.zip"
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as desk:
        work_of(desk, picture)
        unsent = UnsentService(desk.workspace)
        assert unsent.count() == unsent.export(target) == 3

    with zipfile.ZipFile(target) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        items = {(one["kind"], one["state"]): one for one in manifest["items"]}
        assert set(items) == {
            ("listing", "draft"),
            ("listing", "queued"),
            ("certification", "draft"),
        }
        described = [one["document"] for one in manifest["items"]]
        described += [file for one in manifest["items"] for file in one["files"]]
        for one in described:
            data = archive.read(one["path"])
            assert (len(data), hashlib.sha256(data).hexdigest()) == (one["size"], one["sha256"])
        assert {one["path"] for one in described} | {"manifest.json"} == set(archive.namelist())
        draft = items["listing", "draft"]
        content = ListingContent.model_validate_json(archive.read(draft["document"]["path"]))
        assert content.model_copy(update={"photos": ()}) == CONTENT
        assert [one["name"] for one in draft["files"]] == [picture.name]


def test_an_archive_that_cannot_be_written_leaves_nothing(tmp_path: Path, picture: Path) -> None:
    target = tmp_path / "unsent.zip"
    target.write_text("the one before")
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as desk:
        work_of(desk, picture)
        with pytest.raises(Known, match="disk-error"):
            UnsentService(desk.workspace).export(tmp_path / "nowhere" / "unsent.zip")
        for file in desk.workspace.vault.names():
            desk.workspace.vault.put(file, b"")
            (tmp_path / "desk" / "vault" / file).write_bytes(b"not what was put")
        with pytest.raises(Known, match="vault-damaged"):
            UnsentService(desk.workspace).export(target)
    assert target.read_text() == "the one before"
    assert list(tmp_path.glob(".*")) == []


def test_recordings_are_taken_along_piece_by_piece(tmp_path: Path) -> None:
    target = tmp_path / "unsent.zip"
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as desk:
        listing_id = desk.listings.create(CONTENT)
        video = add_video(desk, listing_id, 5 << 20)
        voice = add_voice(desk, listing_id)
        assert UnsentService(desk.workspace).export(target) == 1
        with desk.db.read() as conn:
            row = photos.get(conn, video)
        assert row
    with zipfile.ZipFile(target) as archive:
        (item,) = json.loads(archive.read("manifest.json"))["items"]
        files = {one["media_id"]: one for one in item["files"]}
        assert list(files) == [video, row.poster_id, voice]
        assert [one["path"].rpartition(".")[2] for one in item["files"]] == ["mkv", "jpg", "ogg"]
        data = archive.read(files[video]["path"])
        assert (len(data), files[video]["sha256"]) == (5 << 20, row.sha256)
        assert hashlib.sha256(data).hexdigest() == row.sha256


def test_faces_do_not_lie_about_in_archives(tmp_path: Path) -> None:
    target = tmp_path / "unsent.zip"
    content = CheckContent(
        scene=Scene.CERTIFICATION,
        method=Method.FACE,
        pictures=(FacePicture(media_id="face", turn="ahead"),),
    )
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as desk:
        with desk.db.write() as conn:
            identity_checks.queue_put(conn, "op", "check", content, 1)
        assert UnsentService(desk.workspace).export(target) == 0


def test_takes_and_batches_are_taken_along(tmp_path: Path, picture: Path) -> None:
    target, card = tmp_path / "unsent.zip", tmp_path / "card"
    card.mkdir()
    picture.rename(card / picture.name)
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as desk:
        take = desk.takes.begin(desk.listings.create(CONTENT), VOICE)
        take.write(bytes(2 * 48_000))
        take.flush()  # it is not even closed
        batch_id = desk.batches.begin([card])
        desk.batches.read(batch_id, lambda _done, _all: None, lambda: False)
        assert UnsentService(desk.workspace).export(target) == 3
        desk.batches.accept(batch_id, lambda _done, _all: None, lambda: False)
        desk.takes.discard(take.id)
        assert UnsentService(desk.workspace).count() == 2  # both are vehicles now
    with zipfile.ZipFile(target) as archive:
        items = {one["kind"]: one for one in json.loads(archive.read("manifest.json"))["items"]}
        (sound,), (photo,) = items["recording"]["files"], items["batch"]["files"]
        with wave.open(io.BytesIO(archive.read(sound["path"]))) as played:
            assert (played.getframerate(), played.getnframes()) == (48_000, 48_000)
        assert archive.read(photo["path"]).startswith(b"\xff\xd8")
        assert photo["name"] == picture.name
