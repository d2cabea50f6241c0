"""Voice notes: recorded with a real sound server, reviewed, kept; never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.devices.conftest import sound, sound_server, spoken
from tests.support.backend import SONG_PLUS, Desk
from tests.support.pulse import SoundServer, correlation, decoded
from vehilink_desktop.domain.permission import AccessEnd, Capability, Purpose
from vehilink_desktop.services.recordings import VOICE
from vehilink_desktop.ui.capture.voice_recorder import VoiceRecorderDialog
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.gatekeeper import ConsentSheet

pytestmark = pytest.mark.req("C3", "C5")

__all__ = ["sound", "sound_server", "spoken"]  # fixtures

WAIT_MS = 20_000
BLOCK_BYTES = 1920


class Recorder:
    """The dialog over a vehicle, and what became of it."""

    def __init__(self, desk: Desk, listing_id: str, over: QWidget, qtbot: QtBot) -> None:
        self.desk = desk
        self.listing_id = listing_id
        self.qtbot = qtbot
        self.kept: list[str] = []
        self.closed: list[bool] = []
        self.dialog = VoiceRecorderDialog(desk.backend, listing_id, "BYD Song Plus", over)
        self.dialog.kept.connect(self.kept.append)
        self.dialog.finished.connect(lambda _result: self.closed.append(True))
        self.dialog.open()

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    def begin(self) -> None:
        """Record, and wait for the first sound."""
        self.until(self.dialog.record_button.isEnabled)
        self.dialog.record_button.click()
        self.until(lambda: self.seconds > 0)

    def end(self) -> None:
        self.dialog.stop_button.click()
        self.reviewed()

    def reviewed(self) -> None:
        """Wait until it can be listened to."""
        self.until(lambda: self.dialog.review.player.seconds)
        self.until(self.dialog.keep_button.isVisible)

    @property
    def seconds(self) -> float:
        recorder = self.dialog._recorder
        return recorder.seconds if recorder else 0.0

    def answer(self, *, yes: bool) -> None:
        """Answer the question whether to discard."""
        question = self.dialog.findChild(ConfirmDialog)
        assert isinstance(question, ConfirmDialog)
        (question.action if yes else question.cancel).click()

    def in_use(self) -> bool:
        return bool(self.desk.backend.permissions.in_use(Capability.MICROPHONE))

    def left_over(self) -> int:
        return len(self.desk.backend.takes.left_over(self.listing_id))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", permissions=[Purpose.VOICE_NOTE]) as opened:
        yield opened


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 600)
    window.show()
    return window


def recorder_is_done(recorder: Recorder) -> None:
    recorder.until(lambda: not recorder.in_use())


OpenRecorder = Callable[[Desk, str], Recorder]


@pytest.fixture
def open_recorder(
    sound: SoundServer,
    over: QWidget,
    qtbot: QtBot,
) -> Iterator[OpenRecorder]:
    opened: list[Recorder] = []

    def make(desk: Desk, listing_id: str) -> Recorder:
        opened.append(Recorder(desk, listing_id, over, qtbot))
        return opened[-1]

    yield make
    for one in opened:
        if not one.closed:
            one.dialog.done(0)
        recorder_is_done(one)


@pytest.fixture
def recorder(desk: Desk, open_recorder: OpenRecorder) -> Recorder:
    return open_recorder(desk, desk.backend.listings.create(SONG_PLUS))


def heard_in(desk: Desk, media_id: str, folder: Path) -> Path:
    """The note's file, as a player would get it."""
    path = folder / "note.ogg"
    with desk.workspace.vault.open_stream(f"{media_id}.{VOICE}") as stream:
        path.write_bytes(b"".join(stream.blocks()))
    return path


def test_what_is_said_becomes_a_note_of_the_vehicle(
    desk: Desk,
    recorder: Recorder,
    sound: SoundServer,
    spoken: Path,
    tmp_path: Path,
) -> None:
    recorder.begin()
    speaking = sound.speak(spoken)
    recorder.until(lambda: recorder.dialog.line.meter.held > -30)
    recorder.until(lambda: speaking.poll() is not None)
    said = recorder.seconds
    recorder.until(lambda: recorder.seconds > said + 0.2)
    recorder.end()
    recorder.until(lambda: not recorder.in_use())
    assert max(desk.backend.takes.review(recorder.dialog._take_id).peaks) > 60
    recorder.dialog.review.title.set_value("Engine, cold start")
    recorder.dialog.keep_button.click()
    recorder.until(lambda: recorder.closed)

    (note,) = desk.content(recorder.listing_id).voices
    assert recorder.kept == [note.media_id]
    assert note.title == "Engine, cold start"
    assert recorder.left_over() == 0
    samples = decoded(heard_in(desk, note.media_id, tmp_path))
    assert correlation(decoded(spoken), samples) >= 0.95  # a codec came between


def test_only_what_is_between_the_handles_is_kept(desk: Desk, recorder: Recorder) -> None:
    recorder.begin()
    recorder.until(lambda: recorder.seconds > 1.6)
    recorder.end()
    trim = recorder.dialog.review.trim
    trim.start.setFocus()
    for _ in range(3):
        recorder.qtbot.keyClick(trim.start, Qt.Key.Key_Right)
    trim.set_range(trim.range()[0], 1.2)
    recorder.dialog.keep_button.click()
    recorder.until(lambda: recorder.closed)
    (note,) = desk.content(recorder.listing_id).voices
    assert note.seconds == pytest.approx(0.9, abs=0.05)


def test_a_pause_is_left_out(recorder: Recorder) -> None:
    recorder.begin()
    recorder.qtbot.keyClick(recorder.dialog, Qt.Key.Key_P)
    assert recorder.dialog.state.text() == "Paused"
    heard: list[object] = []
    assert recorder.dialog.line.microphone is not None
    recorder.dialog.line.microphone.block.connect(heard.append)
    recorder.until(lambda: len(heard) > 2)
    taken = recorder.seconds
    recorder.until(lambda: len(heard) > 20)
    assert recorder.seconds == taken
    recorder.dialog.pause_button.click()
    recorder.until(lambda: recorder.seconds > taken)


def test_silence_of_a_muted_microphone_is_noticed(recorder: Recorder) -> None:
    recorder.until(recorder.dialog.line.trouble.isVisible)
    assert "gives only silence" in recorder.dialog.line.trouble.accessibleName()


def test_the_switch_turned_off_keeps_what_was_said(desk: Desk, recorder: Recorder) -> None:
    recorder.begin()
    recorder.until(lambda: recorder.seconds > 0.5)
    desk.backend.permissions.switch(Capability.MICROPHONE, False, "Off")
    recorder.reviewed()
    assert recorder.dialog.note.accessibleName() == (
        "The microphone was switched off. What was recorded until then is here."
    )
    recorder.dialog.keep_button.click()
    recorder.until(lambda: recorder.closed)
    assert len(desk.content(recorder.listing_id).voices) == 1


def test_a_headset_pulled_out_keeps_what_was_said(
    desk: Desk,
    recorder: Recorder,
    sound: SoundServer,
) -> None:
    recorder.begin()
    recorder.until(lambda: recorder.seconds > 0.5)
    with sound.hanging():  # it answers as little as one that is gone; Qt would miss a killed one
        recorder.until(lambda: recorder.dialog.line.microphone is None)
    recorder.reviewed()
    assert "The microphone went away." in recorder.dialog.note.accessibleName()
    ends = [one.end for one in desk.backend.permissions.accesses(None, 1)]
    assert ends == [AccessEnd.LOST]


def test_closing_stops_and_asks_before_anything_is_lost(desk: Desk, recorder: Recorder) -> None:
    recorder.begin()
    recorder.until(lambda: recorder.seconds > 0.3)
    recorder.qtbot.keyClick(recorder.dialog, Qt.Key.Key_Escape)
    recorder.reviewed()
    recorder.qtbot.keyClick(recorder.dialog, Qt.Key.Key_Escape)
    recorder.answer(yes=False)
    assert recorder.dialog.isVisible()
    assert recorder.left_over() == 1
    recorder.until(lambda: recorder.dialog.findChild(ConfirmDialog) is None)
    recorder.qtbot.keyClick(recorder.dialog, Qt.Key.Key_Escape)
    recorder.answer(yes=True)
    recorder.until(lambda: recorder.closed)
    assert recorder.left_over() == 0
    assert desk.content(recorder.listing_id).voices == ()


def test_record_again_begins_anew(recorder: Recorder) -> None:
    recorder.begin()
    recorder.end()
    recorder.dialog.again_button.click()
    recorder.answer(yes=True)
    recorder.begin()
    assert recorder.left_over() == 1


def test_what_a_crash_left_behind_is_offered_first(desk: Desk, open_recorder: OpenRecorder) -> None:
    listing_id = desk.backend.listings.create(SONG_PLUS)
    take = desk.backend.takes.begin(listing_id, VOICE)
    for _ in range(100):
        take.write(bytes(BLOCK_BYTES))
    recorder = open_recorder(desk, listing_id)
    recorder.reviewed()
    assert "not kept yet" in recorder.dialog.note.accessibleName()
    assert not recorder.in_use()
    recorder.dialog.keep_button.click()
    recorder.until(lambda: recorder.closed)
    assert recorder.kept == [take.id]
    take.close()


def test_the_first_use_is_asked_for_and_a_no_is_no_dead_end(
    tmp_path: Path, open_recorder: OpenRecorder, over: QWidget
) -> None:
    with Desk(tmp_path / "other", permissions=()) as desk:
        recorder = open_recorder(desk, desk.backend.listings.create(SONG_PLUS))
        dialog = recorder.dialog

        def sheet() -> ConsentSheet | None:
            found = dialog.findChild(ConsentSheet)
            return found if isinstance(found, ConsentSheet) and found.isVisible() else None

        recorder.until(sheet)
        first = sheet()
        assert first is not None
        first.not_now.click()
        recorder.until(lambda: sheet() is None)
        assert not dialog.record_button.isEnabled()
        assert not recorder.in_use()
        dialog.line.switch.click()
        recorder.until(sheet)
        second = sheet()
        assert second is not None
        second.allow.click()
        recorder.until(dialog.record_button.isEnabled)
        dialog.done(0)
        recorder.until(lambda: not recorder.in_use())
