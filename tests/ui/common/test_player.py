"""Playing in the window: a view with its controls, and a dialog that fetches first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.devices.films import colours, film, sealed
from tests.support.backend import SONG_PLUS, Desk
from tests.support.rude_server import RudeServer, Talk
from vehilink_desktop.services.recordings import VIDEO, VOICE
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.player_dialog import PlayerDialog, play_recording
from vehilink_desktop.ui.common.player_view import PlayerView

pytestmark = pytest.mark.req("P8")

WAIT_MS = 20_000


@pytest.fixture(scope="module")
def red_then_blue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of each."""
    path = tmp_path_factory.mktemp("films") / "colours.mp4"
    return film(path, *colours(2, "red", "blue", size="320x180"), "-c:v", "libx264")


@pytest.fixture(scope="module")
def hum(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sounds") / "hum.ogg"
    return film(path, "-f", "lavfi", "-i", "sine=frequency=440:duration=3", "-c:a", "libopus")


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PlayerView]:
    made = PlayerView(full_screen=True)
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.unload()


@pytest.fixture
def playing(view: PlayerView, red_then_blue: Path, tmp_path: Path, qtbot: QtBot) -> PlayerView:
    """The film, loaded, standing at its beginning."""
    with qtbot.waitSignal(view.loaded, timeout=WAIT_MS):
        view.load(*sealed(tmp_path, red_then_blue.read_bytes()))
    qtbot.waitUntil(lambda: not view.picture().isNull(), timeout=WAIT_MS)
    return view


def is_blue(view: PlayerView) -> bool:
    return view.picture().pixelColor(10, 10).blue() > 200


def test_a_film_is_loaded_and_stands_still(playing: PlayerView) -> None:
    assert playing.seconds == pytest.approx(4, abs=0.1)
    assert playing.time.text().endswith("0:04\u2069")
    assert not playing.is_playing
    assert not is_blue(playing)
    assert not playing.volume.isVisible()
    assert playing.full_screen.isVisible()


def test_keys_play_and_seek(playing: PlayerView, qtbot: QtBot) -> None:
    qtbot.keyClick(playing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: playing.is_playing and playing.at > 0.2, timeout=WAIT_MS)
    assert playing.play_button.accessibleName() == "Pause"
    qtbot.keyClick(playing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not playing.is_playing, timeout=WAIT_MS)
    qtbot.keyClick(playing, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(playing, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: is_blue(playing), timeout=WAIT_MS)
    qtbot.keyClick(playing, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: not is_blue(playing), timeout=WAIT_MS)
    assert playing.at == pytest.approx(0, abs=0.1)
    qtbot.keyClick(playing, Qt.Key.Key_Greater)
    assert playing.rate.currentData() == 1.25


def test_only_the_range_is_played(playing: PlayerView, qtbot: QtBot) -> None:
    playing.set_range(2.5, 3.0)
    started: list[float] = []
    playing.position.connect(started.append)
    playing.toggle()
    qtbot.waitUntil(lambda: playing.is_playing, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not playing.is_playing, timeout=WAIT_MS)
    assert min(started) >= 2.4
    assert playing.at < 3.5


def test_after_the_end_it_begins_anew(playing: PlayerView, qtbot: QtBot) -> None:
    playing.seek(3.7)
    playing.play()
    qtbot.waitUntil(lambda: playing.at >= 3.9 and not playing.is_playing, timeout=WAIT_MS)
    playing.play()
    qtbot.waitUntil(lambda: playing.is_playing and 0.1 < playing.at < 2, timeout=WAIT_MS)


def test_a_voice_shows_its_waveform_and_a_press_jumps(
    view: PlayerView, hum: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.loaded, timeout=WAIT_MS):
        view.load(*sealed(tmp_path, hum.read_bytes()), peaks=[200] * 120)
    assert view.waveform.isVisible()
    assert view.volume.isVisible()
    assert not view.full_screen.isVisible()
    qtbot.mouseClick(view.waveform, Qt.MouseButton.LeftButton, pos=view.waveform.rect().center())
    assert view.at == pytest.approx(view.seconds / 2, abs=0.1)
    view.toggle_sound()
    assert view.mute.accessibleName() == "Sound on"


def test_a_damaged_file_is_said_to_be_so(view: PlayerView, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.failed, timeout=WAIT_MS) as failed:
        view.load(*sealed(tmp_path, b"no film at all" * 100))
    assert failed.args == ["player-damaged"]
    titles = [one.text() for one in view.findChildren(Label) if one.isVisible()]
    assert "This recording cannot be played" in titles
    assert not view.play_button.isVisible()


# -- the dialog


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


def test_the_dialog_plays_what_is_here_at_once(
    desk: Desk, over: QWidget, red_then_blue: Path, qtbot: QtBot
) -> None:
    listing_id = desk.backend.listings.create(SONG_PLUS)
    intake = desk.backend.recording_intake
    intake.add_files(listing_id, [(red_then_blue, VIDEO)], lambda _d, _a: None, lambda: False)
    (tile,) = desk.backend.recordings.tiles(listing_id)
    dialog = play_recording(desk.backend, tile.id, VIDEO, parent=over)
    assert dialog.windowTitle() == "Video"
    view = dialog.view
    qtbot.waitUntil(lambda: view.is_playing, timeout=WAIT_MS)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_F)
    assert dialog.isFullScreen()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.isFullScreen()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_what_cannot_be_fetched_is_said_and_tried_again(
    desk: Desk, over: QWidget, qtbot: QtBot
) -> None:
    dialog = PlayerDialog(desk.backend, desk.new_id(), VOICE, title="<b>Engine</b>", parent=over)
    dialog.open()

    def shown() -> list[str]:
        return [one.text() for one in dialog.findChildren(Label) if one.isVisible()]

    qtbot.waitUntil(lambda: "No connection" in shown(), timeout=WAIT_MS)
    assert "<b>Engine</b>" in shown()
    dialog.fetch()
    qtbot.waitUntil(lambda: "No connection" not in shown(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "No connection" in shown(), timeout=WAIT_MS)
    dialog.close()


def test_fetching_is_seen_and_given_up(
    qapp: QApplication, over: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    given_up = Event()

    def drip(talk: Talk) -> None:
        talk.raw(b"HTTP/1.1 200 OK\r\nContent-Type: audio/ogg\r\nContent-Length: 60000000\r\n\r\n")
        try:
            while not given_up.wait(0.01):
                talk.raw(bytes(20_000))
        except OSError:
            given_up.set()

    with RudeServer(drip) as server, Desk(tmp_path / "profile", url=server.url) as desk:
        dialog = PlayerDialog(desk.backend, desk.new_id(), VOICE, parent=over)
        dialog.open()
        qtbot.waitUntil(dialog.progress.isVisible, timeout=WAIT_MS)
        assert dialog.come.text().endswith("60.0 MB\u2069")
        with qtbot.waitSignal(dialog.destroyed):
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(given_up.is_set, timeout=WAIT_MS)
