"""Many files at once, with real pictures, videos and sound: the right vehicles, each file once."""

from __future__ import annotations

import os
import random
import wave
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import segno
from PIL import Image, ImageDraw

from tests.media.labels import SHOTS, draw_plate, make_vin, photograph_label
from tests.media.recordings import make_video
from tests.support.desk import Desk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.batch import (
    Arrangement,
    BatchState,
    Evidence,
    ItemState,
    Target,
    move,
    set_aside,
    set_target,
)
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.domain.scanned import vehicle_link
from vehilink_desktop.domain.shots import Shot
from vehilink_desktop.services.batches import BatchView

pytestmark = pytest.mark.req("P8")

NINE = datetime(2026, 11, 20, 9, 0)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Nobody is signed in: nothing is sent anywhere."""
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as opened:
        yield opened


def nothing(_done: int, _all: int) -> None: ...


def photo(path: Path, taken_at: datetime, picture: Image.Image | None = None) -> Path:
    """A JPEG with the time of a camera, no two the same."""
    shade = random.Random(path.name).randrange(1 << 24)
    picture = picture or Image.new("RGB", (64, 48), f"#{shade:06x}")
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = taken_at.strftime("%Y:%m:%d %H:%M:%S")
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, "JPEG", exif=exif)
    return path


def code(text: str) -> Image.Image:
    """A QR code as somebody photographs it."""
    rows = [list(row) for row in segno.make(text, error="m").matrix_iter(scale=6, border=4)]
    picture = Image.new("L", (len(rows[0]), len(rows)))
    picture.putdata([0 if dot else 255 for row in rows for dot in row])
    card = Image.new("RGB", (640, 480), "#d0d4d8")
    card.paste(picture, (120, 90))
    ImageDraw.Draw(card).rectangle((0, 0, 639, 479), outline="#404040")
    return card


def sound(path: Path, taken_at: datetime) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, 8000, 0, "NONE", ""))
        out.writeframes(random.Random(path.name).randbytes(3200))
    os.utime(path, (taken_at.timestamp(), taken_at.timestamp()))
    return path


def begin(desk: Desk, *paths: Path) -> BatchView:
    """A batch that was read."""
    batch_id = desk.batches.begin(paths)
    desk.batches.read(batch_id, nothing, lambda: False)
    return desk.batches.view(batch_id)


def names(view: BatchView) -> list[list[str]]:
    groups = view.arrangement.groups
    return [[view.items[one].name for one in group.items] for group in groups]


def test_three_hundred_photos_twenty_videos_and_thirty_voice_notes(
    desk: Desk, tmp_path: Path
) -> None:
    card, memo = tmp_path / "card" / "DCIM", tmp_path / "recorder"
    clip = make_video(0.3, container="mp4", size=(64, 48))
    vins = [make_vin(car) for car in range(12)]
    mine = desk.listings.create(ListingContent(brand="BYD", vin=vins[3]))
    shown = desk.listings.create(ListingContent(brand="Geely"))
    marks = {3: vins[3], 5: vehicle_link(shown), 8: vins[8]}
    for car in range(12):
        start = NINE + timedelta(seconds=(240 if car < 8 else 280) * car)
        for shot in range(25):
            picture = code(marks[car]) if shot == 0 and car in marks else None
            number = car * 25 + shot
            photo(card / f"10{number // 100}CANON" / f"IMG_{number:04}.jpg",
                  start + timedelta(seconds=7 * shot), picture)  # fmt: skip
        for film in range(2 if car < 8 else 1):
            at = start + timedelta(seconds=30 + film)
            (card / f"VID_{at:%Y%m%d_%H%M%S}.mp4").write_bytes(clip)
        for note in range(3 if car < 6 else 2):
            sound(memo / f"{car}-{note}.wav", start + timedelta(seconds=90 + note))
    begun = begin(desk, card, memo)
    assert len(begun.items) == 350
    assert not begun.in_state(ItemState.REFUSED)
    assert not begun.arrangement.unused
    targets = [group.target for group in begun.arrangement.groups]
    assert targets[3] == Target(listing_id=mine)
    assert targets[5] == Target(listing_id=shown)
    assert targets[8] == Target(vin=vins[8])

    done: list[tuple[int, int]] = []
    desk.batches.accept(begun.id, lambda now, of: done.append((now, of)), lambda: False)
    assert done[-1] == (350, 350)
    view = desk.batches.view(begun.id)
    assert view.state is BatchState.DONE
    assert {one.state for one in view.items.values()} == {ItemState.TAKEN}
    by_name = {one.name: one.listing_id for one in view.items.values()}
    vehicles = [by_name[f"IMG_{25 * car:04}.jpg"] for car in range(12)]
    assert len(set(vehicles)) == 12
    assert (vehicles[3], vehicles[5]) == (mine, shown)
    for car, vehicle in enumerate(vehicles):
        content = desk.listings.load(str(vehicle)).content
        wanted = [f"IMG_{25 * car + shot:04}.jpg" for shot in range(25)]
        tiles = desk.photos.tiles(str(vehicle))
        assert [one.name for one in tiles] == wanted
        assert len(content.videos) == (2 if car < 8 else 1)
        assert [one.title for one in content.voices] == [
            f"{car}-{note}" for note in range(3 if car < 6 else 2)
        ]
        first = content.photos[0].shot
        assert first is (Shot.VIN_PLATE if car in (3, 8) else None)
    assert desk.listings.load(str(vehicles[8])).content.vin == vins[8]


def test_a_vin_plate_begins_a_vehicle_without_a_pause(desk: Desk, tmp_path: Path) -> None:
    vins = [make_vin(1), make_vin(2)]
    for at in range(8):
        plate = photograph_label(draw_plate(vins[at // 4]), SHOTS["plain"], at, (1280, 720))
        picture = Image.fromarray(plate) if at % 4 == 0 else None
        photo(
            tmp_path / "card" / f"{at}.jpg",
            NINE + timedelta(seconds=8 * at + at // 4 * 12),
            picture,
        )
    view = begin(desk, tmp_path / "card")
    assert names(view) == [[f"{at}.jpg" for at in range(4)], [f"{at}.jpg" for at in range(4, 8)]]
    assert [one.target.vin for one in view.arrangement.groups] == vins
    assert {one.evidence for one in view.arrangement.groups} == {Evidence.PLATE}


def test_what_is_arranged_by_hand_is_what_is_made(desk: Desk, tmp_path: Path) -> None:
    for at in range(6):
        photo(tmp_path / f"{at}.jpg", NINE + timedelta(seconds=10 * at + 600 * (at // 3)))
    view = begin(desk, tmp_path / "0.jpg", *(tmp_path / f"{at}.jpg" for at in range(1, 6)))
    assert names(view) == [["0.jpg", "1.jpg", "2.jpg"], ["3.jpg", "4.jpg", "5.jpg"]]
    ids = {one.name: one.id for one in view.items.values()}
    own = desk.listings.create(ListingContent(brand="Mine"))
    first, second = view.arrangement.groups
    now = move(view.arrangement, [ids["5.jpg"]], first.id, ids["1.jpg"])
    now = set_aside(now, [ids["2.jpg"]])
    now = set_target(now, second.id, Target(listing_id=own))
    desk.batches.arrange(view.id, now)
    assert desk.batches.view(view.id).arrangement == now
    desk.batches.accept(view.id, nothing, lambda: False)
    assert [one.name for one in desk.photos.tiles(own)] == ["3.jpg", "4.jpg"]
    view = desk.batches.view(view.id)
    (new,) = {one.listing_id for one in view.in_state(ItemState.TAKEN)} - {own}
    assert [one.name for one in desk.photos.tiles(str(new))] == ["0.jpg", "5.jpg", "1.jpg"]
    # what no vehicle got is nowhere any more
    assert not desk.workspace.vault.exists(f"{ids['2.jpg']}.jpg")
    with pytest.raises(Known, match="batch-closed"):
        desk.batches.arrange(view.id, Arrangement())


def test_reading_is_stopped_and_goes_on(desk: Desk, tmp_path: Path) -> None:
    for at in range(12):
        photo(tmp_path / "card" / f"{at:02}.jpg", NINE + timedelta(seconds=at))
    batch_id = desk.batches.begin([tmp_path / "card"])
    seen: list[int] = []
    desk.batches.read(batch_id, lambda done, _all: seen.append(done), lambda: len(seen) >= 3)
    half = desk.batches.view(batch_id)
    assert half.state is BatchState.READING
    assert 3 <= len(half.in_state(ItemState.READ)) < 12
    with pytest.raises(Known, match="batch-reading"):
        desk.batches.accept(batch_id, nothing, lambda: False)
    desk.batches.read(batch_id, nothing, lambda: False)
    assert [len(one) for one in names(desk.batches.view(batch_id))] == [12]


def test_doing_without_what_is_not_read(desk: Desk, tmp_path: Path) -> None:
    for at in range(12):
        photo(tmp_path / "card" / f"{at:02}.jpg", NINE + timedelta(seconds=at))
    batch_id = desk.batches.begin([tmp_path / "card"])
    seen: list[int] = []
    desk.batches.read(batch_id, lambda done, _all: seen.append(done), lambda: len(seen) >= 3)
    desk.batches.read_no_further(batch_id)
    view = desk.batches.view(batch_id)
    assert view.state is BatchState.ARRANGED
    refused = view.in_state(ItemState.REFUSED)
    assert {one.reason for one in refused} == {"cancelled"}
    assert len(refused) + sum(map(len, names(view))) == 12


def test_what_cannot_be_used_says_why(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "card"
    photo(folder / "good.jpg", NINE)
    (folder / "notes.txt").write_text("Li, gate 3")
    (folder / "torn.jpg").write_bytes((folder / "good.jpg").read_bytes()[:300])
    (folder / "empty.mp4").write_bytes(b"")
    (folder / "good twin.jpg").write_bytes((folder / "good.jpg").read_bytes())
    view = begin(desk, folder)
    reasons = {one.name: one.reason for one in view.in_state(ItemState.REFUSED)}
    assert reasons.keys() == {"notes.txt", "torn.jpg", "empty.mp4"}
    assert reasons["notes.txt"] == "no_media"
    desk.batches.accept(view.id, nothing, lambda: False)
    after = desk.batches.view(view.id)
    reasons = {one.name: one.reason for one in after.in_state(ItemState.REFUSED)}
    twin = reasons.keys() & {"good.jpg", "good twin.jpg"}
    assert [reasons[one] for one in twin] == ["duplicate"]
    assert len(after.in_state(ItemState.TAKEN)) == 1


def test_the_card_may_be_pulled_out_before_photos_are_taken_over(
    desk: Desk, tmp_path: Path
) -> None:
    path = photo(tmp_path / "card" / "1.jpg", NINE)
    spoken = sound(tmp_path / "card" / "1.wav", NINE)
    view = begin(desk, tmp_path / "card")
    path.unlink()
    spoken.unlink()
    desk.batches.accept(view.id, nothing, lambda: False)
    after = desk.batches.view(view.id)
    assert [one.kind for one in after.in_state(ItemState.TAKEN)] == [MediaKind.PHOTO]
    assert [one.reason for one in after.in_state(ItemState.REFUSED)] == ["disappeared"]


def test_handing_over_is_stopped_between_vehicles(desk: Desk, tmp_path: Path) -> None:
    for at in range(6):
        photo(tmp_path / "card" / f"{at}.jpg", NINE + timedelta(seconds=10 * at + 600 * (at // 3)))
    view = begin(desk, tmp_path / "card")
    given: list[int] = []
    desk.batches.accept(view.id, lambda now, _of: given.append(now), lambda: bool(given))
    half = desk.batches.view(view.id)
    assert half.state is BatchState.ARRANGED
    assert names(half) == [["3.jpg", "4.jpg", "5.jpg"]]
    desk.batches.accept(view.id, nothing, lambda: False)
    assert [row.photo_count for row in desk.stock.rows()] == [3, 3]


def test_files_that_come_later_join_what_is_arranged(desk: Desk, tmp_path: Path) -> None:
    card = tmp_path / "card"
    for at in range(4):
        photo(card / f"{at}.jpg", NINE + timedelta(seconds=10 * at))
    view = begin(desk, card)
    photo(card / "4.jpg", NINE + timedelta(seconds=40))
    photo(card / "5.jpg", NINE + timedelta(seconds=4000))
    assert desk.batches.add(view.id, [card]) == 2
    assert desk.batches.add(view.id, [card]) == 0
    desk.batches.read(view.id, nothing, lambda: False)
    assert names(desk.batches.view(view.id)) == [
        ["0.jpg", "1.jpg", "2.jpg", "3.jpg", "4.jpg"],
        ["5.jpg"],
    ]


def test_a_discarded_batch_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    photo(tmp_path / "card" / "1.jpg", NINE)
    view = begin(desk, tmp_path / "card")
    assert [row.id for row in desk.batches.unfinished()] == [view.id]
    desk.batches.discard(view.id)
    assert desk.batches.unfinished() == []
    assert desk.workspace.vault.names() == []
    with pytest.raises(Known, match="not-found"):
        desk.batches.view(view.id)


def test_a_vehicle_that_is_gone_meanwhile_is_made_anew(desk: Desk, tmp_path: Path) -> None:
    photo(tmp_path / "card" / "1.jpg", NINE)
    own = desk.listings.create(ListingContent(brand="Mine"))
    view = begin(desk, tmp_path / "card")
    group = view.arrangement.groups[0]
    desk.batches.arrange(view.id, set_target(view.arrangement, group.id, Target(listing_id=own)))
    desk.listings.discard(own)
    desk.batches.accept(view.id, nothing, lambda: False)
    (row,) = desk.stock.rows()
    assert (row.id != own, row.photo_count) == (True, 1)
