"""Videos and voice notes of a draft: recorded here, out of files, after a crash."""

from __future__ import annotations

import math
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desk import Desk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.recording import MAX_TITLE, MAX_VOICES, VoiceRef
from vehilink_desktop.media.video_files import VideoIntake
from vehilink_desktop.services.recordings import VIDEO, VOICE
from vehilink_desktop.services.takes import TakeService
from vehilink_desktop.storage.repositories import takes

RATE = 48_000
QUIET = ("ffmpeg", "-v", "error", "-y")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Nobody is signed in: nothing is sent anywhere."""
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as opened:
        yield opened


@pytest.fixture
def listing_id(desk: Desk) -> str:
    return desk.listings.create(ListingContent(brand="BYD"))


def tone(seconds: float) -> bytes:
    samples = (round(9000 * math.sin(at * 0.06)) for at in range(round(seconds * RATE)))
    return b"".join(struct.pack("<h", one) for one in samples)


def film(path: Path, seconds: int = 3) -> Path:
    source = ("-f", "lavfi", "-i", f"testsrc=size=320x240:rate=15:duration={seconds}")
    place = ("-metadata", "location=+31.2304+121.4737/")
    subprocess.run([*QUIET, *source, *place, "-c:v", "mpeg4", "-g", "5", str(path)], check=True)
    return path


def add(desk: Desk, listing_id: str, *files: tuple[Path, str]) -> tuple[int, list[str]]:
    taken = desk.recording_intake.add_files(
        listing_id, files, lambda _done, _all: None, lambda: False
    )
    return taken.added, [reason for _name, reason in taken.refused]


def test_a_voice_note_is_kept_trimmed(desk: Desk, listing_id: str) -> None:
    take = desk.takes.begin(listing_id, VOICE)
    take.write(tone(2.0))
    take.close()
    review = desk.takes.review(take.id)
    assert (review.kind, review.seconds) == (VOICE, pytest.approx(2.0))
    desk.takes.keep(take.id, start_s=0.5, end_s=1.5, title="Engine")
    (ref,) = desk.listings.load(listing_id).content.voices
    assert (ref.seconds, ref.title) == (pytest.approx(1.0), "Engine")
    assert len(ref.peaks) == 120
    assert desk.takes.left_over(listing_id) == []
    vault = desk.workspace.vault
    assert vault.names() == [f"{take.id}.voice"]
    with vault.open_stream(f"{take.id}.voice") as stream:
        assert stream.read(0, 4) == b"OggS"


def test_what_a_crash_left_is_offered_again(tmp_path: Path) -> None:
    first = Desk(tmp_path / "desk", "http://127.0.0.1:9")
    listing_id = first.listings.create(ListingContent(brand="BYD"))
    take = first.takes.begin(listing_id, VOICE)
    take.write(tone(1.5))
    first.close()  # the take is still open, as it is when the program dies
    with Desk(tmp_path / "desk", "http://127.0.0.1:9") as again:
        (left,) = again.takes.left_over(listing_id)
        assert (left.id, left.kind) == (take.id, VOICE)
        review = again.takes.review(left.id)
        assert 0 < review.seconds <= 1.5
        again.takes.keep(left.id)
        assert len(again.listings.load(listing_id).content.voices) == 1
    take.close()


def test_an_empty_take_is_gone(desk: Desk, listing_id: str) -> None:
    take = desk.takes.begin(listing_id, VIDEO)
    take.close()
    with pytest.raises(Known) as error:
        desk.takes.review(take.id)
    assert error.value.code == "take-empty"
    assert desk.takes.left_over(listing_id) == []
    assert desk.workspace.vault.names() == []


def test_a_film_comes_in_without_its_place(desk: Desk, listing_id: str, tmp_path: Path) -> None:
    path = film(tmp_path / "walk.mp4")
    assert add(desk, listing_id, (path, VIDEO)) == (1, [])
    (ref,) = desk.listings.load(listing_id).content.videos
    assert (ref.width, ref.height, ref.seconds) == (320, 240, pytest.approx(3.0, abs=0.1))
    with desk.workspace.vault.open_stream(f"{ref.media_id}.video") as stream:
        data = stream.read(0, stream.size)
    assert b"loci" in path.read_bytes()
    assert b"loci" not in data
    assert desk.workspace.vault.get(f"{ref.poster_id}.jpg").startswith(b"\xff\xd8")
    assert [one.name for one in desk.recordings.tiles(listing_id)] == ["walk.mp4"]
    assert desk.recordings.playable(ref.media_id, VIDEO).path.is_file()


def test_refused_files_say_why(desk: Desk, listing_id: str, tmp_path: Path) -> None:
    text = tmp_path / "notes.mp4"
    text.write_text("#EXTM3U\nhttp://127.0.0.1/secret")
    gone = tmp_path / "gone.ogg"
    assert add(desk, listing_id, (text, VIDEO), (gone, VOICE)) == (
        0,
        ["not_a_video", "disappeared"],
    )
    tiles = desk.recordings.tiles(listing_id)
    assert {(one.name, one.state) for one in tiles} == {
        ("notes.mp4", "refused"),
        ("gone.ogg", "refused"),
    }
    for tile in tiles:
        desk.recordings.dismiss(listing_id, tile.id)
    assert desk.recordings.tiles(listing_id) == []


def test_taken_off_and_brought_back(desk: Desk, listing_id: str, tmp_path: Path) -> None:
    add(desk, listing_id, (film(tmp_path / "one.mp4", 1), VIDEO))
    (ref,) = desk.listings.load(listing_id).content.videos
    desk.recordings.arrange(listing_id, [])
    assert desk.listings.load(listing_id).content.videos == ()
    desk.recordings.arrange(listing_id, [ref.media_id])
    assert desk.listings.load(listing_id).content.videos == (ref,)
    with pytest.raises(Known):
        desk.recordings.arrange(listing_id, ["another"])


def test_too_many(desk: Desk, tmp_path: Path) -> None:
    there = tuple(VoiceRef(media_id=f"v{one}", seconds=1.0) for one in range(MAX_VOICES))
    full = desk.listings.create(ListingContent(brand="BYD", voices=there))
    sound = tmp_path / "one.wav"
    tones = ("-f", "lavfi", "-i", "sine=frequency=440:duration=1")
    subprocess.run([*QUIET, *tones, str(sound)], check=True)
    assert add(desk, full, (sound, VOICE)) == (0, ["too_many_recordings"])
    take = desk.takes.begin(full, VOICE)
    take.write(tone(0.5))
    take.close()
    desk.takes.review(take.id)
    with pytest.raises(Known) as error:
        desk.takes.keep(take.id)
    assert error.value.code == "too-many-recordings"
    assert [one.id for one in desk.takes.left_over(full)] == [take.id]


def test_what_was_noted_is_taken_in_at_the_next_start(
    desk: Desk, listing_id: str, tmp_path: Path
) -> None:
    files = [(film(tmp_path / f"{one}.mp4", 1), VIDEO) for one in range(2)]
    taken = desk.recording_intake.add_files(listing_id, files, lambda _a, _b: None, lambda: True)
    assert (taken.added, taken.refused) == (0, ())
    assert [one.state for one in desk.recordings.tiles(listing_id)] == ["incoming", "incoming"]
    desk.recording_intake.resume(lambda: False)
    assert [one.state for one in desk.recordings.tiles(listing_id)] == ["ready", "ready"]


def test_what_was_kept_is_not_discarded(desk: Desk, listing_id: str) -> None:
    take = desk.takes.begin(listing_id, VOICE)
    take.write(tone(0.5))
    desk.takes.keep(take.id)  # the page went away before it closed the take
    desk.takes.discard(take.id)
    assert desk.workspace.vault.names() == [f"{take.id}.voice"]
    for again in (desk.takes.keep, desk.takes.review):
        with pytest.raises(Known, match="not-found"):
            again(take.id)


def test_a_take_that_nobody_closed_ends_with_the_program(desk: Desk, listing_id: str) -> None:
    take = desk.takes.begin(listing_id, VOICE)
    take.write(tone(0.1))
    desk.takes.close()
    with desk.workspace.vault.open_stream(f"{take.id}.take") as stream:
        assert (stream.whole, stream.size) == (True, take.size)


def test_takes_of_earlier_runs_have_ended_and_those_of_no_vehicle_are_gone(
    desk: Desk, listing_id: str
) -> None:
    in_the_bin = desk.listings.create(ListingContent(brand="Geely"))
    ids = [desk.takes.begin(one, VOICE).id for one in (listing_id, listing_id, in_the_bin)]
    desk.takes.close()
    desk.listings.discard(in_the_bin)
    desk.workspace.vault.delete(f"{ids[1]}.take")  # the power failed before its first byte
    desk.takes.recover()
    with desk.db.read() as conn:
        assert [(one.id, one.state) for one in takes.every(conn)] == [(ids[0], "finished")]
    assert desk.workspace.vault.names() == [f"{ids[0]}.take"]


def test_a_take_that_ran_on_is_cut_to_the_longest(desk: Desk, listing_id: str) -> None:
    service = TakeService(desk.workspace, VideoIntake(), desk.recordings, longest={VOICE: 0.5})
    take = service.begin(listing_id, VOICE)
    take.write(tone(1.0))
    assert service.review(take.id).seconds == 0.5
    service.keep(take.id, end_s=0.8)
    assert desk.listings.load(listing_id).content.voices[0].seconds == 0.5


def test_a_title_is_no_longer_than_it_may_be(desk: Desk, listing_id: str, tmp_path: Path) -> None:
    sound = tmp_path / f"{'engine ' * 15}.wav"
    tones = ("-f", "lavfi", "-i", "sine=frequency=440:duration=1")
    subprocess.run([*QUIET, *tones, str(sound)], check=True)
    assert add(desk, listing_id, (sound, VOICE)) == (1, [])
    (ref,) = desk.listings.load(listing_id).content.voices
    desk.recordings.arrange(listing_id, [])
    desk.recordings.arrange(listing_id, [ref.media_id])
    desk.recordings.rename(listing_id, ref.media_id, "x" * 200)
    assert desk.listings.load(listing_id).content.voices[0].title == "x" * MAX_TITLE
