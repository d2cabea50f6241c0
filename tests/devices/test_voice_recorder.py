"""Voice notes: what was said is kept from the first block on, whatever ends the recording."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.support.pulse import SoundServer, correlation, decoded
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.microphones import BLOCK_S, BLOCK_SAMPLES, Microphone
from vehilink_desktop.devices.voice_recorder import VoiceEnd, VoiceRecorder
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services.permissions import Lease

BLOCK_BYTES = BLOCK_SAMPLES * 2


@pytest.fixture
def lease() -> Lease:
    return Lease(Purpose.VOICE_NOTE)


@pytest.fixture
def microphone(sound: SoundServer, lease: Lease, qtbot: QtBot) -> Iterator[Microphone]:
    opened = Microphone(lease)
    yield opened
    opened.close()
    qtbot.waitUntil(lambda: not opened.is_open)


class Take:
    """What a recorder wrote and said."""

    def __init__(self, microphone: Microphone, sink: Callable[[bytes], None] | None = None) -> None:
        self.written = bytearray()
        self.ends: list[VoiceEnd] = []
        self.recorder = VoiceRecorder(microphone, sink or self._write)
        self.recorder.ended.connect(self.ends.append)

    def _write(self, data: bytes) -> None:
        self.written += data

    @property
    def blocks(self) -> int:
        return len(self.written) // BLOCK_BYTES


def test_what_is_said_is_recorded(
    sound: SoundServer, microphone: Microphone, spoken: Path, qtbot: QtBot
) -> None:
    take = Take(microphone)
    qtbot.waitUntil(lambda: take.blocks > 2)
    speaking = sound.speak(spoken)
    qtbot.waitUntil(lambda: speaking.poll() is not None, timeout=20_000)
    said = take.blocks
    qtbot.waitUntil(lambda: take.blocks > said + 10)
    take.recorder.stop()
    qtbot.waitUntil(lambda: take.ends == [VoiceEnd.STOPPED])

    samples = np.frombuffer(take.written, "<i2")
    assert correlation(decoded(spoken), samples) >= 0.99
    assert take.recorder.seconds == pytest.approx(take.blocks * BLOCK_S)
    waveform = take.recorder.peaks(50)
    assert len(waveform) == 50
    assert waveform[0] == 0
    assert max(waveform) > 60
    assert microphone.is_open


def test_what_is_heard_in_a_pause_is_left_out(microphone: Microphone, qtbot: QtBot) -> None:
    take = Take(microphone)
    qtbot.waitUntil(lambda: take.blocks > 5)
    take.recorder.pause()
    heard: list[object] = []
    microphone.block.connect(heard.append)
    qtbot.waitUntil(lambda: len(heard) > 3)
    kept = take.blocks
    qtbot.waitUntil(lambda: len(heard) > 20)
    assert take.blocks == kept
    take.recorder.resume()
    qtbot.waitUntil(lambda: take.blocks > kept + 3)
    take.recorder.stop()
    qtbot.waitUntil(lambda: bool(take.ends))


def test_it_ends_at_the_limit(microphone: Microphone, qtbot: QtBot) -> None:
    written: list[bytes] = []
    recorder = VoiceRecorder(microphone, written.append, limit_s=0.2)
    with qtbot.waitSignal(recorder.ended) as ended:
        pass
    assert ended.args == [VoiceEnd.LIMIT]
    assert recorder.seconds == pytest.approx(0.2)
    assert len(written) == 10


def test_it_ends_when_the_switch_is_turned_off(
    microphone: Microphone, lease: Lease, qtbot: QtBot
) -> None:
    take = Take(microphone)
    qtbot.waitUntil(lambda: take.blocks > 5)
    lease.revoke()
    qtbot.waitUntil(lambda: take.ends == [VoiceEnd.REVOKED])
    assert take.blocks > 5


def test_it_ends_when_the_microphone_is_pulled_out(
    sound: SoundServer, microphone: Microphone, qtbot: QtBot
) -> None:
    take = Take(microphone)
    qtbot.waitUntil(lambda: take.blocks > 5)
    sound.kill()
    qtbot.waitUntil(lambda: take.ends == [VoiceEnd.LOST])
    assert take.blocks > 5


def test_it_ends_when_the_disk_is_full(microphone: Microphone, qtbot: QtBot) -> None:
    written = bytearray()

    def sink(data: bytes) -> None:
        if len(written) >= 5 * BLOCK_BYTES:
            raise Known("disk-full")
        written.extend(data)

    take = Take(microphone, sink)
    qtbot.waitUntil(lambda: take.ends == [VoiceEnd.UNWRITABLE])
    assert isinstance(take.recorder.error, Known)
    assert len(written) == 5 * BLOCK_BYTES
    qtbot.waitUntil(lambda: take.recorder.seconds == pytest.approx(5 * BLOCK_S))


@pytest.mark.logs("a recording could not be written")
def test_a_bug_in_the_sink_is_logged_and_ends_it(microphone: Microphone, qtbot: QtBot) -> None:
    def sink(_data: bytes) -> None:
        raise ValueError("ours")

    take = Take(microphone, sink)
    qtbot.waitUntil(lambda: take.ends == [VoiceEnd.UNWRITABLE])


def test_a_slow_disk_loses_nothing(microphone: Microphone, qtbot: QtBot) -> None:
    gate = threading.Event()
    written: list[bytes] = []

    def sink(data: bytes) -> None:
        gate.wait(10)
        written.append(data)

    take = Take(microphone, sink)
    heard: list[object] = []
    microphone.block.connect(heard.append)
    qtbot.waitUntil(lambda: len(heard) > 30)
    gate.set()
    take.recorder.stop()
    qtbot.waitUntil(lambda: bool(take.ends))
    assert len(written) >= 30


def test_on_a_microphone_that_is_closed_it_ends_at_once(
    microphone: Microphone, qtbot: QtBot
) -> None:
    microphone.close()
    qtbot.waitUntil(lambda: not microphone.is_open)
    take = Take(microphone)
    qtbot.waitUntil(lambda: take.ends == [VoiceEnd.LOST])
