"""What the recorder wrote becomes a video that can be played and sought in."""

import io
import random
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import av
import pytest

from tests.media.conftest import SAMPLES
from tests.media.recordings import Seen, look_at, make_video, probe, reader
from vehilink_desktop.media.matroska import finish_take, key_times
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.video_facts import VideoContainer, VideoFacts

TICK = 0.0011
CLUSTER = b"\x1f\x43\xb6\x75"


@pytest.fixture(scope="module")
def recorded() -> bytes:
    """2.5 s by Qt's recorder into a pipe: 75 pictures, 3 beeps, no end."""
    return (SAMPLES / "take.mkv").read_bytes()


@pytest.fixture(scope="module")
def take() -> bytes:
    """4 s, with the flashes that the small sample is too dark for, stamped as Qt does it."""
    return make_video(4, late_s=1.003, seekable=False)


def finished(
    data: bytes, start: float | None = None, end: float | None = None
) -> tuple[VideoFacts, bytes]:
    out = io.BytesIO()
    facts = finish_take(reader(data), len(data), out.write, start_s=start, end_s=end)
    return facts, out.getvalue()


def together(seen: Seen) -> float:
    """How far flashes and beeps are apart, at most."""
    assert seen.flashes
    return max(abs(f - b) for f, b in zip(seen.flashes, seen.beeps, strict=True))


def test_what_qt_records_starts_at_nought(recorded: bytes, tmp_path: Path) -> None:
    before = look_at(recorded)
    assert before.pictures[0] == pytest.approx(1.003, abs=TICK)
    facts, data = finished(recorded)
    after = look_at(data)
    assert facts.container is VideoContainer.MATROSKA
    assert (facts.width, facts.height, facts.has_sound) == (320, 180, True)
    assert facts.seconds == pytest.approx(2.5, abs=0.03)
    assert after.pictures[0] == 0
    assert after.packets == before.packets == {"video": 75, "audio": 119}
    moved = [a - b for b, a in zip(before.beeps, after.beeps, strict=True)]
    assert moved == pytest.approx([-1.003] * 3, abs=TICK)
    path = tmp_path / "take.mkv"
    path.write_bytes(data)
    told = probe(path)
    assert float(told["format"]["duration"]) == pytest.approx(facts.seconds, abs=TICK)
    assert float(told["format"]["start_time"]) == pytest.approx(-0.021, abs=TICK)
    assert [int(stream["nb_read_packets"]) for stream in told["streams"]] == [75, 119]


def test_picture_and_sound_stay_together(take: bytes) -> None:
    before, (_, data) = look_at(take), finished(take)
    after = look_at(data)
    assert after.packets == before.packets
    assert len(after.pictures) == 120
    assert together(before) < 0.005
    assert together(after) == pytest.approx(together(before), abs=TICK)
    assert after.flashes == pytest.approx([0, 1, 2, 3], abs=TICK)


def test_finished_once_more_is_the_same(take: bytes) -> None:
    facts, data = finished(take)
    again = finished(data)
    assert again == (facts, data)


def test_without_sound() -> None:
    facts, data = finished(make_video(1, sound=False, seekable=False))
    assert not facts.has_sound
    assert facts.seconds == pytest.approx(1, abs=TICK)
    assert look_at(data).packets == {"video": 30, "audio": 0}


@pytest.mark.parametrize("codec", ["mpeg4", "libx264"])
def test_pictures_out_of_order(codec: str) -> None:
    """H.264 and others hand over pictures that refer to later ones."""
    take = make_video(3, codec=codec, b_frames=2, seekable=False)
    facts, data = finished(take)
    assert look_at(data).pictures == pytest.approx(look_at(take).pictures, abs=TICK)
    assert len(look_at(data).pictures) == 90
    assert facts.seconds == pytest.approx(3, abs=0.03)
    begins = max(key for key in key_times(reader(take), len(take)) if key <= 1.0)
    shown = look_at(finished(take, 1.0, 2.0)[1]).pictures
    steps = [after - before for before, after in pairwise(shown)]
    assert shown[0] == 0
    assert shown[-1] == pytest.approx(2.0 - 1 / 30 - begins, abs=0.07)
    assert max(steps[:-2]) < 0.04


def test_key_times(recorded: bytes) -> None:
    times = key_times(reader(recorded), len(recorded))
    assert times[:4] == pytest.approx([0, 0.1, 0.5, 0.9], abs=TICK)
    assert len(times) == 10


@pytest.mark.parametrize("start", [0.4, 1.5, 2.9])
def test_trimmed(take: bytes, start: float) -> None:
    keys = key_times(reader(take), len(take))
    begins = max(key for key in keys if key <= start)
    facts, data = finished(take, start, 3.5)
    seen = look_at(data)
    assert facts.seconds == pytest.approx(3.5 - begins, abs=0.05)
    assert seen.pictures[0] == 0
    assert seen.pictures[-1] == pytest.approx(3.5 - 1 / 30 - begins, abs=0.002)
    wanted = [second - begins for second in (0, 1, 2, 3) if second >= begins]
    assert seen.flashes[-len(wanted) :] == pytest.approx(wanted, abs=0.002)
    assert seen.beeps[-len(wanted) :] == pytest.approx(wanted, abs=0.005)


def test_jumps_to_any_second(take: bytes) -> None:
    _, data = finished(take)
    with av.open(io.BytesIO(data)) as file:
        video = file.streams.video[0]
        for second in (3, 1, 2, 0):
            file.seek(round(second / video.time_base), stream=video)
            found = next(iter(file.decode(video))).time
            assert second - 0.45 < found <= second + TICK


@pytest.mark.parametrize("sample", ["recorded", "take"])
def test_cut_anywhere(sample: str, request: pytest.FixtureRequest) -> None:
    """After a crash the file ends anywhere, and what was recorded until then plays."""
    data: bytes = request.getfixturevalue(sample)
    chance = random.Random(sample)
    whole = look_at(data)
    first = data.index(CLUSTER)
    for _ in range(25):
        end = chance.randrange(first + 12_000, len(data))
        facts, made = finished(data[:end])
        seen = look_at(made)
        assert seen.pictures[0] == 0
        assert facts.seconds >= seen.pictures[-1]
        share = (end - first) / (len(data) - first)
        assert len(seen.pictures) >= share * len(whole.pictures) * 0.6 - 3


def test_nothing_recorded_yet(recorded: bytes) -> None:
    first = recorded.index(CLUSTER)
    for end in (0, 3, 40, 300, first, first + 200):
        with pytest.raises(PhotoRefused) as caught:
            finished(recorded[:end])
        assert caught.value.reason is RefusalReason.TRUNCATED


def test_damage_ends_in_a_video_or_a_refusal(recorded: bytes) -> None:
    chance = random.Random(7)
    for _ in range(60):
        mutated = bytearray(recorded)
        for _ in range(chance.choice((1, 5, 40))):
            mutated[chance.randrange(900)] = chance.randrange(256)
        try:
            facts, made = finished(bytes(mutated))
        except PhotoRefused:
            continue
        assert made
        assert facts.seconds > 0


def test_long_take_in_little_memory(recorded: bytes) -> None:
    """2 GB of packets: only their places are held, and pieces of 256 KiB."""
    head, payload, clusters = recorded[: recorded.index(CLUSTER)], 1_000_000, 2_200
    block = b"\xa3" + (payload + 4 | 1 << 28).to_bytes(4, "big") + b"\x82\0\0\x80"

    @lru_cache(2)
    def cluster(number: int) -> bytes:
        stamp = b"\xe7\x84" + (number * 272).to_bytes(4, "big")
        return CLUSTER + b"\x01" + b"\xff" * 7 + stamp + block + bytes(payload)

    def read(at: int, length: int) -> bytes:
        out = bytearray(head[at : at + length])
        while len(out) < length:
            number, inside = divmod(at + len(out) - len(head), len(cluster(0)))
            out += cluster(number)[inside : inside + length - len(out)]
        return bytes(out)

    pieces: list[int] = []
    size = len(head) + clusters * len(cluster(0))
    facts = finish_take(read, size, lambda piece: pieces.append(len(piece)))
    assert facts.seconds == pytest.approx(clusters * 0.272, abs=0.001)
    assert sum(pieces) > 2**31
    assert max(pieces) < 2**20
