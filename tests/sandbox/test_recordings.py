"""Videos and voice notes: taken by their kind, named by listings, served in parts."""

from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.recordings import ebml, iso, ogg
from tests.sandbox.test_uploads import picture
from tests.support.sandbox import SUPPLIER, Client, Sandbox, new_key, slug

CONTENT = {
    "brand": "BYD",
    "series": "Seal",
    "exterior_colour": "White",
    "price": {"minor": 100, "currency": "USD"},
}
#: Of which parts are asked for.
DATA = ebml(b"matroska", 1000)


@pytest.fixture
def anybody(on_sqlite: Sandbox) -> Client:
    """For what no database has a say in."""
    return on_sqlite.sign_in(SUPPLIER)


def sent(client: Client, data: bytes, kind: str) -> Any:
    """The answer to the completion of an upload."""
    path = client.announce(data, kind=kind)
    assert client.patch(path, data, 0).status_code == 204
    return client.complete(path, data)


def video(client: Client, **other: Any) -> dict[str, Any]:
    """A video that has arrived, as a listing names it."""
    return {
        "media_id": client.upload(ebml(b"matroska"), kind="video"),
        "poster_id": client.upload(picture(64, 48), kind="poster"),
        "seconds": 12.5,
        "width": 1280,
        "height": 720,
        **other,
    }


def voice(client: Client, **other: Any) -> dict[str, Any]:
    """A voice note that has arrived, as a listing names it."""
    media_id = client.upload(ogg(), kind="voice")
    return {
        "media_id": media_id,
        "seconds": 3.25,
        "peaks": [0, 128, 255],
        "title": "Cold start",
    } | {**other}


@pytest.mark.req("P8")
@pytest.mark.parametrize(
    ("data", "kind", "media_type"),
    [
        (iso(b"isom"), "video", "video/mp4"),
        (iso(b"XAVC"), "video", "video/mp4"),
        (iso(b"qt  "), "video", "video/quicktime"),
        (ebml(b"matroska"), "video", "video/x-matroska"),
        (ebml(b"webm"), "video", "video/webm"),
        (ogg(), "voice", "audio/ogg"),
        (iso(b"M4A "), "voice", "audio/mp4"),
        (iso(b"isom"), "voice", "audio/mp4"),
    ],
)
def test_a_recording_is_kept_as_it_came(
    anybody: Client, data: bytes, kind: str, media_type: str
) -> None:
    done = sent(anybody, data, kind)

    media_id = done.json()["media_id"]
    assert done.json() == {"media_id": media_id, "size": len(data)}
    served = anybody.get(f"/v1/media/{media_id}")
    assert served.content == data
    assert served.headers["Content-Type"] == media_type
    assert served.headers["X-Content-Type-Options"] == "nosniff"
    assert served.headers["Content-Disposition"] == "attachment"
    assert "immutable" in served.headers["Cache-Control"]
    assert anybody.get(f"/v1/media/{media_id}/thumbnail").status_code == 404


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        pytest.param(b"", "video", id="nothing"),
        pytest.param(b"", "voice", id="no sound"),
        pytest.param(picture(64, 48), "video", id="a picture"),
        pytest.param(iso(b"heic"), "video", id="a picture of Apple"),
        pytest.param(iso(b"avif"), "voice", id="a picture as sound"),
        pytest.param(iso(b"M4A "), "video", id="sound without a picture"),
        pytest.param(iso(b"qt  "), "voice", id="a film as sound"),
        pytest.param(b"\xff\xff\xff\xffftypisom" + bytes(400), "video", id="a box without end"),
        pytest.param(b"\x00\x00\x00\x00ftyp", "video", id="cut off"),
        pytest.param(ebml(b"x-other"), "video", id="another EBML"),
        pytest.param(ogg(b"\x01vorbis\x00"), "voice", id="Vorbis"),
        pytest.param(b"OggS\x00\x02" + bytes(19), "voice", id="half a page"),
        pytest.param(b"RIFF\x24\x00\x00\x00WAVEfmt ", "voice", id="WAVE"),
        pytest.param(b"RIFF\x24\x00\x00\x00AVI LIST", "video", id="AVI"),
        pytest.param(b"<html><script>", "video", id="a page"),
        pytest.param(ogg(), "photo", id="sound as a picture"),
    ],
)
def test_what_does_not_begin_like_its_kind_is_refused(
    anybody: Client, data: bytes, kind: str
) -> None:
    path = anybody.announce(data, kind=kind)
    anybody.patch(path, data, 0)

    refused = anybody.complete(path, data)

    assert (refused.status_code, slug(refused)) == (422, "media-refused")
    assert anybody.get(f"/v1/media/{path.rpartition('/')[2]}").status_code == 404
    assert anybody.offset(path) == 0


def test_each_kind_has_its_limit(anybody: Client) -> None:
    def announced(kind: str, length: int) -> str:
        class Long(bytes):
            def __len__(self) -> int:
                return length

        try:
            anybody.announce(Long(), kind=kind)
        except AssertionError as refused:
            return str(refused)
        return ""

    assert announced("video", 2 << 30) == ""
    assert "too-large" in announced("video", (2 << 30) + 1)
    for kind in ("voice", "face", "photo"):
        assert announced(kind, 64 << 20) == ""
        assert "too-large" in announced(kind, (64 << 20) + 1)
    assert "unknown_value" in announced("film", 10)
    told = anybody.call("OPTIONS", "/v1/uploads").headers["Tus-Max-Size"]
    assert int(told) == 2 << 30


def test_completing_a_recording_again_gives_the_same_answer(supplier: Client) -> None:
    data = ebml(b"webm", 200_000)
    path = supplier.announce(data, kind="video")
    supplier.patch(path, data, 0)

    first, second = supplier.complete(path, data), supplier.complete(path, data)

    assert first.status_code == 200
    assert first.text == second.text
    assert supplier.offset(path) == len(data)


@pytest.mark.parametrize("half", [False, True], ids=["linked", "half copied"])
def test_a_recording_survives_a_killed_platform(tmp_path: Path, half: bool) -> None:
    """As if it had died between giving the file its place and writing that down."""
    data = iso(b"isom", 300_000)
    with Sandbox(tmp_path, seed=0) as sandbox:
        client = sandbox.sign_in(SUPPLIER)
        path = client.announce(data, kind="video")
        client.patch(path, data, 0)
        sandbox.kill()
        media_id = path.rpartition("/")[2]
        arrived, place = (
            tmp_path / "uploads" / media_id,
            tmp_path / "media" / f"{media_id}.recording",
        )
        if half:
            place.write_bytes(data[:1000])
        else:
            place.hardlink_to(arrived)
        sandbox.start()

        assert client.offset(path) == len(data)
        assert client.complete(path, data).status_code == 200

        assert client.get(f"/v1/media/{media_id}").content == data
        assert not arrived.exists()
        assert [one.name for one in place.parent.iterdir()] == [place.name]


@pytest.fixture(scope="module")
def path(on_sqlite: Sandbox) -> str:
    media_id = on_sqlite.sign_in(SUPPLIER).upload(DATA, kind="video")
    return f"/v1/media/{media_id}"


@pytest.mark.parametrize(
    ("asked", "start", "stop"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=0-99", 0, 100),
        ("bytes=100-", 100, 1000),
        ("bytes=-10", 990, 1000),
        ("bytes=-5000", 0, 1000),
        ("bytes=990-5000", 990, 1000),
        ("bytes=999-999", 999, 1000),
    ],
)
def test_a_part_of_a_file(anybody: Client, path: str, asked: str, start: int, stop: int) -> None:
    answer = anybody.get(path, headers={"Range": asked})

    assert answer.status_code == 206
    assert answer.content == DATA[start:stop]
    assert answer.headers["Content-Range"] == f"bytes {start}-{stop - 1}/1000"
    assert answer.headers["Content-Length"] == str(stop - start)
    assert answer.headers["Content-Type"] == "video/x-matroska"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "asked",
    ["bytes=", "bytes=a-b", "bytes=5-3", "items=0-1", "bytes=0-1,5-6", "bytes=--1", "0-1"],
)
def test_what_cannot_be_read_asks_for_everything(anybody: Client, path: str, asked: str) -> None:
    answer = anybody.get(path, headers={"Range": asked})

    assert (answer.status_code, answer.content) == (200, DATA)
    assert answer.headers["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize("asked", ["bytes=1000-", "bytes=1000-2000", "bytes=-0"])
def test_behind_the_end_there_is_nothing(anybody: Client, path: str, asked: str) -> None:
    answer = anybody.get(path, headers={"Range": asked})

    assert (answer.status_code, slug(answer)) == (416, "invalid")
    assert answer.headers["Content-Range"] == "bytes */1000"


def test_going_on_with_the_same_file(anybody: Client, path: str) -> None:
    tag = anybody.get(path).headers["ETag"]
    on = {"Range": "bytes=500-", "If-Range": tag}
    assert anybody.get(path, headers=on).content == DATA[500:]

    anew = anybody.get(path, headers={**on, "If-Range": '"another"'})

    assert (anew.status_code, anew.content) == (200, DATA)


def test_pictures_come_in_parts_too(anybody: Client) -> None:
    data = picture(80, 60)
    media_id = anybody.upload(data)

    answer = anybody.get(f"/v1/media/{media_id}", headers={"Range": "bytes=4-9"})

    assert (answer.status_code, answer.content) == (206, data[4:10])


@pytest.mark.req("P8")
def test_a_listing_carries_recordings_and_says_what_pictures_show(
    supplier: Client, other_supplier: Client
) -> None:
    photo = {
        "media_id": supplier.upload(picture(64, 48)),
        "width": 64,
        "height": 48,
        "shot": "flaw",
        "zone": "left_sill",
        "note": "Scratch of 4 cm",
    }
    content = {
        **CONTENT,
        "photos": [photo],
        "videos": [video(supplier)],
        "voices": [voice(supplier), voice(supplier, peaks=[])],
    }
    listing_id = new_key()

    answer = supplier.put_listing(listing_id, content)

    assert answer.status_code == 201, answer.text
    bought = other_supplier.get(f"/v1/listings/{listing_id}").json()["content"]
    for name in ("photos", "videos", "voices"):
        assert bought[name] == content[name], name
    for ref in (content["videos"][0], *content["voices"]):  # others may watch and listen
        assert other_supplier.get(f"/v1/media/{ref['media_id']}").status_code == 200


def test_recordings_that_have_not_arrived_are_named(
    supplier: Client, other_supplier: Client
) -> None:
    theirs, film, note = voice(other_supplier), video(supplier), voice(supplier)
    swapped = {**film, "media_id": note["media_id"], "poster_id": film["media_id"]}
    content = {
        **CONTENT,
        "videos": [film, swapped, {**film, "media_id": new_key()}],
        "voices": [theirs, {**note, "media_id": film["media_id"]}, note],
    }

    answer = supplier.put_listing(new_key(), content)

    assert (answer.status_code, slug(answer)) == (409, "media-incomplete")
    assert [one["pointer"] for one in answer.json()["errors"]] == [
        "/content/videos/1/media_id",
        "/content/videos/1/poster_id",
        "/content/videos/2/media_id",
        "/content/voices/0/media_id",
        "/content/voices/1/media_id",
    ]


@pytest.mark.parametrize(
    ("place", "change", "pointer", "reason"),
    [
        ("photos", {"shot": "sunset"}, "/content/photos/0/shot", "unknown_value"),
        ("photos", {"zone": "soul"}, "/content/photos/0/zone", "unknown_value"),
        ("photos", {"note": "x" * 201}, "/content/photos/0/note", "string_too_long"),
        ("voices", {"peaks": [0, 256]}, "/content/voices/0/peaks/1", "less_than_equal"),
        ("voices", {"peaks": [-1]}, "/content/voices/0/peaks/0", "greater_than_equal"),
        ("voices", {"peaks": [0] * 121}, "/content/voices/0/peaks", "too_long"),
        ("voices", {"seconds": 0}, "/content/voices/0/seconds", "greater_than"),
        ("voices", {"title": "x" * 81}, "/content/voices/0/title", "string_too_long"),
        ("videos", {"seconds": 602}, "/content/videos/0/seconds", "less_than_equal"),
        ("videos", {"poster_id": None}, "/content/videos/0/poster_id", "string_type"),
        ("videos", {"director": "me"}, "/content/videos/0/director", "unknown_field"),
    ],
)
def test_what_is_said_of_media_is_checked(
    anybody: Client, place: str, change: dict[str, Any], pointer: str, reason: str
) -> None:
    made = {
        "photos": lambda: {"media_id": new_key(), "width": 64, "height": 48},
        "voices": lambda: voice(anybody),
        "videos": lambda: video(anybody),
    }[place]()

    answer = anybody.put_listing(new_key(), {**CONTENT, place: [made | change]})

    assert (answer.status_code, slug(answer)) == (422, "invalid")
    assert {"pointer": pointer, "reason": reason} in answer.json()["errors"]
