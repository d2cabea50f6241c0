"""Foreign videos: what is taken in, what is refused, and what of them never leaves."""

import random
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest

from tests.media.recordings import look_at, make_video, probe, reader
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.media.limits import VIDEO_LIMITS
from vehilink_desktop.media.mp4 import inspect_mp4
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.refusals import RefusalReason as Reason
from vehilink_desktop.media.streams import cleaned
from vehilink_desktop.media.video_facts import VideoContainer
from vehilink_desktop.media.video_files import VideoFile, VideoIntake, plain_poster

PLACE = "+31.2304+121.4737"
PERSONAL = {
    "title": "CANARY title",
    "artist": "CANARY artist",
    "comment": "CANARY comment",
    "location": PLACE + "/",
    "creation_time": "2024-05-06T07:08:09Z",
}
LEAKS = (b"CANARY", PLACE.encode(), b"2024-05-06")
SUBTITLE = f"1\n00:00:00,000 --> 00:00:01,000\nCANARY {PLACE}\n"
CONTAINERS = ["mp4", "mov", "matroska", "webm"]


@pytest.fixture(scope="module")
def intake() -> Iterator[VideoIntake]:
    shared = VideoIntake()
    yield shared
    shared.close()


@pytest.fixture(scope="module")
def plain_mp4() -> bytes:
    return make_video(2, container="mp4")


@pytest.fixture(scope="module", params=CONTAINERS)
def telling(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    """A video of each kind that tells who made it, when and where."""
    kind: str = request.param
    options = {"movflags": "use_metadata_tags"} if kind in ("mp4", "mov") else {}
    codec = "libvpx" if kind == "webm" else "mpeg4"
    data = make_video(
        2, container=kind, codec=codec, metadata=PERSONAL, options=options, sound=kind != "webm"
    )
    assert any(leak in data for leak in LEAKS)
    return kind, data


def saved(folder: Path, data: bytes, name: str = "walk around.mp4") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def refusal(intake: VideoIntake, path: Path) -> Reason:
    with pytest.raises(PhotoRefused) as caught:
        intake.probe(path)
    return caught.value.reason


def kept(video: VideoFile) -> bytes:
    data = b"".join(video.pieces())
    assert len(data) == video.size
    return data


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", 8 + len(body)) + kind + body


def test_facts_and_poster(intake: VideoIntake, telling: tuple[str, bytes], tmp_path: Path) -> None:
    kind, data = telling
    video = intake.probe(saved(tmp_path, data))
    facts = video.facts
    assert facts.container is VideoContainer(kind)
    assert (facts.width, facts.height) == (320, 180)
    assert facts.has_sound == (kind != "webm")
    assert facts.seconds == pytest.approx(2, abs=0.05)
    assert facts.taken_at in (None, datetime(2024, 5, 6, 7, 8, 9))
    assert (video.poster.width, video.poster.height) == (320, 180)
    pixels = cv2.imdecode(np.frombuffer(video.poster.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert pixels.shape == (180, 320, 3)
    assert pixels[60:, 60:].mean() == pytest.approx(40, abs=12)  # at a tenth the flash is over


def test_nothing_personal_leaves(
    intake: VideoIntake, telling: tuple[str, bytes], tmp_path: Path
) -> None:
    _, data = telling
    clean = kept(intake.probe(saved(tmp_path, data)))
    assert [leak for leak in LEAKS if leak in clean] == []
    assert look_at(clean).packets == look_at(data).packets
    told = probe(saved(tmp_path, clean, "cleaned"))
    technical = {"major_brand", "minor_version", "compatible_brands", "encoder", "language"}
    technical |= {"DURATION", "ENCODER", "vendor_id"}
    tags = [one.get("tags", {}) for one in (told["format"], *told["streams"])]
    assert {name for some in tags for name, value in some.items() if value} - technical == set()
    assert intake.probe(saved(tmp_path, clean, "again")).facts.taken_at is None


@pytest.mark.parametrize("kind", ["mp4", "mov", "matroska"])
def test_tracks_of_other_data_leave_nothing(
    intake: VideoIntake, plain_mp4: bytes, kind: str, tmp_path: Path
) -> None:
    """Drones and dash cameras write positions as subtitles beside the pictures."""
    subtitles = tmp_path / "s.srt"
    subtitles.write_text(SUBTITLE)
    target = tmp_path / "with subtitles"
    codec = "srt" if kind == "matroska" else "mov_text"
    attached = ["-attach", str(subtitles), "-metadata:s:t", "mimetype=text/plain"]
    source = saved(tmp_path, plain_mp4)
    arguments = ["-v", "error", "-i", source, "-i", subtitles, "-c", "copy", "-c:s", codec]
    arguments += attached if kind == "matroska" else []
    subprocess.run(["ffmpeg", *map(str, arguments), "-f", kind, target], check=True)
    data = target.read_bytes()
    assert b"CANARY" in data
    clean = kept(intake.probe(target))
    assert [leak for leak in LEAKS if leak in clean] == []
    assert look_at(clean).packets == look_at(plain_mp4).packets
    told = probe(saved(tmp_path, clean, "cleaned"))
    assert [stream["codec_type"] for stream in told["streams"]] == ["video", "audio"]


def test_boxes_of_makers_are_blanked(intake: VideoIntake, plain_mp4: bytes, tmp_path: Path) -> None:
    extra = box(b"uuid", bytes(16) + b"CANARY xmp") + box(b"free", b"CANARY gps")
    extra += box(b"udta", box(b"\xa9xyz", PLACE.encode())) + b"CANARY without a box"
    clean = kept(intake.probe(saved(tmp_path, plain_mp4 + extra)))
    assert [leak for leak in LEAKS if leak in clean] == []
    assert look_at(clean).packets == look_at(plain_mp4).packets


def test_personal_data_anywhere() -> None:
    """In a hundred files, each with a place and a name in boxes of any kind at any depth."""
    plain = make_video(0.3, container="mp4")
    packets = look_at(plain).packets
    chance = random.Random(3)
    for _ in range(100):
        data = plain
        for _ in range(3):
            data = with_box(data, chance)
        assert b"CANARY" in data
        inspected = inspect_mp4(reader(data), len(data))
        clean = b"".join(cleaned(reader(data), len(data), inspected.blanks))
        assert [leak for leak in LEAKS if leak in clean] == []
        assert look_at(clean).packets == packets


PARENTS = [b"moov", b"trak", b"mdia", b"minf", b"stbl"]


def with_box(data: bytes, chance: random.Random) -> bytes:
    """The file with a box that says too much in one of its boxes, which all grow by it."""
    kind = chance.choice(
        [b"udta", b"meta", b"uuid", b"free", b"gps ", b"\xa9xyz", b"loci", b"XMP_"]
    )
    told = box(kind, bytes(chance.choice((4, 16))) + b"CANARY " + PLACE.encode())
    depth = chance.randrange(len(PARENTS) + 1)
    at = 0
    for parent in PARENTS[:depth]:  # the first of each is inside the first of the one before
        at = data.index(parent, at) - 4
        size = int.from_bytes(data[at : at + 4], "big") + len(told)
        data = data[:at] + struct.pack(">I", size) + data[at + 4 :]
        at += 4
    place = at + 4 if depth else len(data)
    return data[:place] + told + data[place:]


def test_turned(intake: VideoIntake, plain_mp4: bytes, tmp_path: Path) -> None:
    matrix = struct.pack(">4i", 0, 1 << 16, 0, -1 << 16)
    video = intake.probe(saved(tmp_path, patched(plain_mp4, b"tkhd", 40, matrix)))
    assert (video.facts.width, video.facts.height) == (180, 320)
    assert (video.poster.width, video.poster.height) == (180, 320)


def test_fragmented(intake: VideoIntake, tmp_path: Path) -> None:
    """As browsers record: the table of contents knows no length."""
    options = {"movflags": "empty_moov+frag_keyframe+default_base_moof"}
    data = make_video(2, container="mp4", options=options)
    video = intake.probe(saved(tmp_path, data))
    assert video.facts.seconds == pytest.approx(2, abs=0.1)
    assert look_at(kept(video)).packets == look_at(data).packets


def test_matroska_of_a_pipe(intake: VideoIntake, tmp_path: Path) -> None:
    video = intake.probe(saved(tmp_path, make_video(2, seekable=False)))
    assert video.facts.seconds == pytest.approx(2, abs=0.1)


def test_poster_of_a_take(intake: VideoIntake) -> None:
    take = make_video(3, size=(640, 360), late_s=1.003, seekable=False)
    bright = intake.poster_of(reader(take), len(take), at_s=1.0)
    assert (bright.width, bright.height) == (640, 360)
    small = cv2.imdecode(np.frombuffer(bright.thumbnail, np.uint8), cv2.IMREAD_COLOR)
    assert small.shape == (180, 320, 3)
    assert bright.jpeg != plain_poster(640, 360).jpeg


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
@pytest.mark.parametrize("kind", ["mp4", "matroska"])
def test_cut_off(intake: VideoIntake, kind: str, share: float, tmp_path: Path) -> None:
    data = make_video(1, container=kind)
    path = saved(tmp_path, data[: int(len(data) * share)])
    assert refusal(intake, path) is Reason.TRUNCATED


def patched(data: bytes, kind: bytes, at: int, value: bytes) -> bytes:
    place = data.index(kind) + 4 + at
    return data[:place] + value + data[place + len(value) :]


def test_hostile_structures(intake: VideoIntake, plain_mp4: bytes, tmp_path: Path) -> None:
    top = plain_mp4[: plain_mp4.index(b"moov") - 4]
    endless = box(b"ftyp", b"isom\0\0\0\0") + box(b"free", b"") * 150_000
    cases = {
        "timescale 2^31": (patched(plain_mp4, b"mvhd", 12, b"\x80\0\0\0"), None),
        "far too long": (patched(plain_mp4, b"mvhd", 16, b"\x7f\xff\xff\xff"), Reason.TOO_LONG),
        "huge size": (top + b"\0\0\0\1moov\x7f" + b"\xff" * 7, Reason.TRUNCATED),
        "box of no size": (top + box(b"moov", b"\0\0\0\0mvhd" + bytes(100)), Reason.DAMAGED),
        "short box": (top + box(b"moov", b"\0\0\0\4mvhd" + bytes(100)), Reason.DAMAGED),
        "many boxes": (endless, Reason.DAMAGED),
        "no moov": (top, Reason.TRUNCATED),
        "empty moov": (top + box(b"moov", b""), Reason.NOT_A_VIDEO),
    }
    for name, (data, reason) in cases.items():
        started = time.monotonic()
        path = saved(tmp_path, data, name)
        if reason is None:
            assert 0 < intake.probe(path).facts.seconds < 0.1, name
        else:
            assert refusal(intake, path) is reason, name
        assert time.monotonic() - started < 5, name


def test_no_length_at_all(intake: VideoIntake, plain_mp4: bytes, tmp_path: Path) -> None:
    """The decoder tells it then."""
    data = patched(plain_mp4, b"mvhd", 16, bytes(4))
    while b"mdhd" in data:
        data = patched(data, b"mdhd", 16, bytes(4)).replace(b"mdhd", b"MDHD", 1)
    data = data.replace(b"MDHD", b"mdhd")
    video = intake.probe(saved(tmp_path, data))
    assert 0 < video.facts.seconds < 5


def test_other_kinds_are_told_apart(intake: VideoIntake, plain_mp4: bytes, tmp_path: Path) -> None:
    cases = {
        "old mov": (plain_mp4[plain_mp4.index(b"free") - 4 :], Reason.UNSUPPORTED_VIDEO),
        "avi": (make_video(1, container="avi", sound=False), Reason.UNSUPPORTED_VIDEO),
        "ts": (make_video(1, container="mpegts", sound=False), Reason.UNSUPPORTED_VIDEO),
        "text": (b"To whom it may concern", Reason.NOT_A_VIDEO),
        "empty": (b"", Reason.NOT_A_VIDEO),
        "jpeg": (b"\xff\xd8\xff\xe0" + bytes(100), Reason.NOT_A_VIDEO),
    }
    for name, (data, reason) in cases.items():
        assert refusal(intake, saved(tmp_path, data, f"{name}.mp4")) is reason, name
    assert refusal(intake, tmp_path / "gone.mp4") is Reason.DISAPPEARED
    assert refusal(intake, saved(tmp_path, b"x", "car\u202e4pm.exe")) is Reason.SUSPICIOUS_NAME


def test_playlists_lead_nowhere(intake: VideoIntake, tmp_path: Path) -> None:
    """Texts that make FFmpeg open other files and hosts never reach it."""
    asked: list[str] = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    with HTTPServer(("127.0.0.1", 0), Listening) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}/x.ts"
        texts = {
            "a.m3u8": f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{url}\n",
            "b.mp4": f"#EXTM3U\n#EXTINF:1,\n{url}\n#EXT-X-ENDLIST\n",
            "c.mkv": f"ffconcat version 1.0\nfile '{url}'\n",
            "d.mp4": f"v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nu={url}\n",
        }
        for name, text in texts.items():
            assert refusal(intake, saved(tmp_path, text.encode(), name)) is Reason.NOT_A_VIDEO
            # even what got past the first look is not opened as one
            with pytest.raises(PhotoRefused) as caught:
                intake._poster({"path": str(tmp_path / name), "at": None}, b"")
            assert caught.value.reason is Reason.UNSUPPORTED_VIDEO
        server.shutdown()
        thread.join()
    assert asked == []


def test_too_large(tmp_path: Path, plain_mp4: bytes) -> None:
    small = VideoIntake(replace(VIDEO_LIMITS, file_bytes=1000))
    assert refusal(small, saved(tmp_path, plain_mp4)) is Reason.TOO_LARGE_FILE
    sparse = tmp_path / "sparse.mp4"
    with sparse.open("wb") as file:
        file.truncate(20 * 2**30)
    assert refusal(small, sparse) is Reason.TOO_LARGE_FILE
    small.close()


def test_decoder_that_takes_too_long(tmp_path: Path, plain_mp4: bytes) -> None:
    """It is killed, and the video comes with a plain picture."""
    impatient = VideoIntake(replace(VIDEO_LIMITS, seconds=0.001))
    video = impatient.probe(saved(tmp_path, plain_mp4))
    pixels = cv2.imdecode(np.frombuffer(video.poster.jpeg, np.uint8), cv2.IMREAD_COLOR)
    impatient.close()
    assert pixels.std(axis=(0, 1)).max() < 1
    with pytest.raises(Cancelled):
        impatient.probe(video.path)
    assert not [
        child for child in psutil.Process().children() if child.status() == psutil.STATUS_ZOMBIE
    ]


def test_changed_since_it_was_looked_at(
    intake: VideoIntake, tmp_path: Path, plain_mp4: bytes
) -> None:
    path = saved(tmp_path, plain_mp4)
    video = intake.probe(path)
    path.write_bytes(plain_mp4 + box(b"udta", b"CANARY"))
    with pytest.raises(PhotoRefused) as caught:
        b"".join(video.pieces())
    assert caught.value.reason is Reason.CHANGED_WHILE_READING


@pytest.mark.parametrize("kind", ["mp4", "matroska"])
def test_mutated_videos_end_in_a_video_or_a_refusal(
    intake: VideoIntake, kind: str, intensity: float, tmp_path: Path
) -> None:
    whole = make_video(0.5, container=kind, metadata=PERSONAL)
    heads = [(0, 600), (whole.rfind(b"moov") if kind == "mp4" else 0, len(whole))]
    chance = random.Random(kind)
    path = tmp_path / "mutated"
    for _ in range(max(30, round(1_000 * intensity))):
        mutated = bytearray(whole)
        for _ in range(chance.choice((1, 2, 8, 40))):
            mutated[chance.randrange(*chance.choice(heads))] = chance.randrange(256)
        path.write_bytes(mutated)
        try:
            video = intake.probe(path)
        except PhotoRefused:
            continue
        assert 0 < video.facts.seconds <= 600
        assert len(kept(video)) == len(whole)
