"""The player: real films and sounds, played by a process that may break."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.devices.films import colours, film, sealed
from tests.support.pulse import SoundServer, correlation, decoded
from vehilink_desktop.devices.player import Playable, Player
from vehilink_desktop.devices.player_frames import PLAYER_FLAG, SIDE, SharedFrames

WAIT_MS = 15_000


class Screen:
    """Everything that a player says."""

    def __init__(self, player: Player) -> None:
        self.said: list[object] = []
        self.frames: list[QImage] = []
        self.positions: list[float] = []
        player.frame.connect(self.frames.append)
        player.position.connect(self.positions.append)
        player.loaded.connect(self.said.append)
        player.playing.connect(lambda plays: self.said.append("plays" if plays else "stands"))
        player.ended.connect(lambda: self.said.append("ended"))
        player.failed.connect(self.said.append)

    @property
    def facts(self) -> Playable:
        return next(one for one in self.said if isinstance(one, Playable))

    @property
    def colour(self) -> str:
        """Of the middle of the newest picture."""
        image = self.frames[-1]
        seen = QColor(image.pixel(image.width() // 2, image.height() // 2))
        strong = max(("red", seen.red()), ("green", seen.green()), ("blue", seen.blue()), key=_at)
        return strong[0]


def _at(pair: tuple[str, int]) -> int:
    return pair[1]


@pytest.fixture
def player(qapp: object) -> Iterator[Player]:
    made = Player()
    yield made
    made.close()


@pytest.fixture
def screen(player: Player) -> Screen:
    return Screen(player)


@pytest.fixture(scope="session")
def red_then_blue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of each, with a sound."""
    path = tmp_path_factory.mktemp("films") / "colours.mp4"
    sound = ["-f", "lavfi", "-i", "sine=frequency=440:duration=4"]
    return film(path, *sound, *_shifted(colours(2, "red", "blue")), "-c:v", "libx264")


def _shifted(arguments: list[str]) -> list[str]:
    return [one.replace("concat=", "[1][2]concat=") for one in arguments]


def load(player: Player, folder: Path, data: bytes) -> None:
    player.load(*sealed(folder, data))


def test_the_first_picture_is_shown_at_once(
    player: Player, screen: Screen, red_then_blue: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    load(player, tmp_path, red_then_blue.read_bytes())
    qtbot.waitUntil(lambda: bool(screen.frames), timeout=WAIT_MS)
    assert screen.facts == Playable(screen.facts.seconds, has_picture=True, has_sound=True)
    assert screen.facts.seconds == pytest.approx(4.0, abs=0.1)
    assert (screen.frames[0].width(), screen.frames[0].height()) == (640, 360)
    assert screen.colour == "red"
    assert "plays" not in screen.said


def test_it_plays_to_the_end_and_again(
    player: Player, screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    data = film(tmp_path / "short.mp4", *colours(0.5, "red", "blue"), "-c:v", "libx264")
    load(player, tmp_path, data.read_bytes())
    for _ in range(2):
        player.play()
        with qtbot.waitSignal(player.ended, timeout=WAIT_MS):
            pass
        assert screen.colour == "blue"
        assert max(screen.positions) > 0.8
        assert len(screen.frames) > 15
        screen.frames.clear()


def test_seeking_shows_the_picture_of_that_place(
    player: Player, screen: Screen, red_then_blue: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    load(player, tmp_path, red_then_blue.read_bytes())
    qtbot.waitUntil(lambda: bool(screen.frames), timeout=WAIT_MS)
    player.seek(3.0)
    qtbot.waitUntil(lambda: screen.colour == "blue", timeout=WAIT_MS)
    player.seek(0.5)
    qtbot.waitUntil(lambda: screen.colour == "red", timeout=WAIT_MS)
    assert "plays" not in screen.said


def test_twice_as_fast(
    player: Player, screen: Screen, red_then_blue: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    load(player, tmp_path, red_then_blue.read_bytes())
    player.set_rate(2.0)
    player.play()
    qtbot.waitUntil(lambda: "plays" in screen.said, timeout=WAIT_MS)
    with qtbot.waitSignal(player.ended, timeout=3_000):  # four seconds of film
        pass


@pytest.mark.parametrize(
    ("name", "codecs"),
    [
        ("film.mkv", ["-c:v", "mpeg4"]),
        ("film.webm", ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"]),
        ("film.mov", ["-c:v", "libx264", "-pix_fmt", "yuv420p"]),
    ],
)
def test_other_kinds_of_film(
    player: Player, screen: Screen, tmp_path: Path, qtbot: QtBot, name: str, codecs: list[str]
) -> None:
    data = film(tmp_path / name, *colours(0.5, "green"), *codecs).read_bytes()
    load(player, tmp_path, data)
    qtbot.waitUntil(lambda: bool(screen.frames), timeout=WAIT_MS)
    assert screen.colour == "green"
    assert not screen.facts.has_sound


def test_large_pictures_become_smaller_and_turned_ones_upright(
    player: Player, screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    flat = film(tmp_path / "flat.mp4", *colours(0.3, "red", size="1920x1080"), "-c:v", "libx264")
    turned = film(tmp_path / "turned.mp4", "-i", flat, "-c", "copy", "-metadata:s:v", "rotate=90")
    load(player, tmp_path, turned.read_bytes())
    qtbot.waitUntil(lambda: bool(screen.frames), timeout=WAIT_MS)
    assert (screen.frames[0].width(), screen.frames[0].height()) == (SIDE * 9 // 16, SIDE)


def test_what_it_plays_is_heard_and_no_microphone_is_opened(
    sound: SoundServer, player: Player, screen: Screen, spoken: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    voice = film(tmp_path / "voice.ogg", "-i", spoken, "-c:a", "libopus", "-b:a", "64k")
    load(player, tmp_path, voice.read_bytes())
    qtbot.waitUntil(lambda: bool(screen.said), timeout=WAIT_MS)
    assert screen.facts.has_sound
    assert not screen.facts.has_picture
    with sound.heard() as speaker:
        player.play()
        qtbot.waitUntil(lambda: max(screen.positions, default=0) > 1, timeout=WAIT_MS)
        assert sound.uses_of_microphones() == 1  # the test's own ear
        qtbot.waitUntil(lambda: "ended" in screen.said, timeout=WAIT_MS)
    # a busy machine leaves out a moment here and there; nothing else sounds like a quarter second
    # of this one to the last percent
    played = decoded(voice)
    parts = [played[start : start + 12_000] for start in range(0, len(played) - 12_000, 12_000)]
    heard = [correlation(part, speaker.samples) >= 0.99 for part in parts]
    assert sum(heard) >= len(parts) / 3


def test_nothing_is_heard_at_volume_zero(
    sound: SoundServer,
    player: Player,
    screen: Screen,
    red_then_blue: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    player.set_volume(0)
    load(player, tmp_path, red_then_blue.read_bytes())
    with sound.heard() as speaker:
        player.play()
        qtbot.waitUntil(lambda: max(screen.positions, default=0) > 1, timeout=WAIT_MS)
    assert not speaker.samples.any()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 5000,
        b"\x1a\x45\xdf\xa3" + bytes(range(256)) * 40,
        b"\0\0\0\x18ftypisom" + b"\xff" * 5000,
        b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n",
        b"OggS" + b"\0" * 100,
    ],
    ids=["empty", "zeros", "no-matroska", "no-mp4", "playlist", "no-ogg"],
)
def test_what_is_no_film_is_damaged(
    player: Player, screen: Screen, tmp_path: Path, qtbot: QtBot, data: bytes
) -> None:
    load(player, tmp_path, data)
    qtbot.waitUntil(lambda: screen.said == ["player-damaged"], timeout=WAIT_MS)
    assert player.process_id is None


def test_a_film_cut_off_plays_as_far_as_it_goes(
    player: Player, screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    whole = film(tmp_path / "whole.mkv", *colours(1, "red", "blue"), "-c:v", "mpeg4").read_bytes()
    load(player, tmp_path, whole[: len(whole) // 2])
    player.play()
    qtbot.waitUntil(lambda: "ended" in screen.said, timeout=WAIT_MS)
    assert screen.frames


def test_an_absurd_timescale_plays_or_is_damaged(
    player: Player, screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    timescale = ["-video_track_timescale", str(2**31 - 1)]
    data = film(tmp_path / "odd.mp4", *colours(0.3, "red"), "-c:v", "libx264", *timescale)
    load(player, tmp_path, data.read_bytes())
    player.play()
    qtbot.waitUntil(
        lambda: bool({"ended", "player-damaged"} & {*map(str, screen.said)}), timeout=WAIT_MS
    )


def test_a_file_of_another_key_is_damaged(
    player: Player, screen: Screen, red_then_blue: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path, _ = sealed(tmp_path, red_then_blue.read_bytes())
    player.load(path, bytes(32))
    qtbot.waitUntil(lambda: screen.said == ["player-damaged"], timeout=WAIT_MS)


def test_a_player_that_is_killed_fails_and_the_next_one_plays(
    player: Player, screen: Screen, red_then_blue: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    load(player, tmp_path, red_then_blue.read_bytes())
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) > 5, timeout=WAIT_MS)
    assert player.process_id
    os.kill(player.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: "player-failed" in screen.said, timeout=WAIT_MS)
    screen.frames.clear()
    load(player, tmp_path, red_then_blue.read_bytes())
    qtbot.waitUntil(lambda: bool(screen.frames), timeout=WAIT_MS)


def test_a_player_that_hangs_is_killed(red_then_blue: Path, tmp_path: Path, qtbot: QtBot) -> None:
    hours = [0.0]
    player = Player(monotonic=lambda: hours[0])
    screen = Screen(player)
    load(player, tmp_path, red_then_blue.read_bytes())
    qtbot.waitUntil(lambda: bool(screen.frames), timeout=WAIT_MS)
    assert player.process_id
    process = psutil.Process(player.process_id)
    process.suspend()
    hours[0] += 60
    qtbot.waitUntil(lambda: "player-failed" in screen.said, timeout=WAIT_MS)
    assert not process.is_running()


def test_it_ends_with_whoever_started_it(tmp_path: Path, red_then_blue: Path) -> None:
    """The program is killed; its player sees the end of its input."""
    path, key = sealed(tmp_path, red_then_blue.read_bytes())
    program = (
        "import sys; from pathlib import Path; from PySide6.QtGui import QGuiApplication\n"
        "from vehilink_desktop.devices.player import Player\n"
        "app = QGuiApplication([]); player = Player()\n"
        "player.frame.connect(lambda _: print(player.process_id, flush=True))\n"
        f"player.load(Path({str(path)!r}), bytes.fromhex({key.hex()!r})); app.exec()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        process = psutil.Process(int(running.stdout.readline()))
        running.kill()
    assert process.wait(timeout=5) is None
    assert not process.is_running()


def test_the_program_itself_is_the_player_when_it_is_frozen(tmp_path: Path) -> None:
    path, _ = sealed(tmp_path, b"")
    what = {"path": str(path), "key": bytes(32).hex(), "frames": 0}
    program = "import sys; from vehilink_desktop.app.main import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", program, PLAYER_FLAG],
        input=json.dumps(what) + "\n",
        capture_output=True,
        text=True,
    )
    assert json.loads(done.stdout) == {"failed": "player-damaged"}
    assert done.returncode == 0


@pytest.mark.parametrize("place", [(2, 10, 10), (-1, 10, 10), (0, SIDE + 1, 1), (0, 0, 5)])
def test_a_process_taken_over_names_no_picture_outside_the_shared_memory(
    place: tuple[int, int, int],
) -> None:
    frames = SharedFrames.create()
    with pytest.raises(ValueError):
        frames.get(*place)
    frames.close()
