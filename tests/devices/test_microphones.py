"""Microphones: what was said is what is heard, and nothing is heard without a lease."""

from __future__ import annotations

import ctypes.util
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.support.pulse import SoundServer, correlation, decoded
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.microphones import (
    BLOCK_S,
    Block,
    Microphone,
    MicrophoneInfo,
    list_microphones,
)
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.services.permissions import Lease


@pytest.fixture
def lease() -> Lease:
    return Lease(Purpose.MICROPHONE_TEST)


class Listener:
    """Everything a microphone says."""

    def __init__(self, microphone: Microphone) -> None:
        self.blocks: list[Block] = []
        self.levels: list[tuple[float, float]] = []
        self.silences: list[bool] = []
        self.ends: list[object] = []
        microphone.block.connect(self.blocks.append)
        microphone.level.connect(lambda level, held: self.levels.append((level, held)))
        microphone.silent.connect(self.silences.append)
        microphone.failed.connect(self.ends.append)
        microphone.closed.connect(self.ends.append)

    def samples(self) -> np.ndarray[Any, np.dtype[np.int16]]:
        return np.concatenate([block.samples for block in self.blocks])


def closed(microphone: Microphone, qtbot: QtBot) -> None:
    with qtbot.waitSignal(microphone.closed):
        microphone.close()


def test_the_list_names_the_usual_microphone_first(sound: SoundServer, lease: Lease) -> None:
    found = list_microphones(lease)
    assert found
    assert [one.usual for one in found] == [True] + [False] * (len(found) - 1)
    assert len({one.id for one in found}) == len(found)


def test_nothing_is_listed_on_a_lease_that_was_taken_back(lease: Lease) -> None:
    lease.revoke()
    assert list_microphones(lease) == ()


def test_what_is_said_is_heard(
    sound: SoundServer, lease: Lease, spoken: Path, qtbot: QtBot
) -> None:
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: len(heard.blocks) > 5)
    speaking = sound.speak(spoken)
    qtbot.waitUntil(lambda: speaking.poll() is not None, timeout=20_000)
    count = len(heard.blocks)
    qtbot.waitUntil(lambda: len(heard.blocks) > count + 10)
    closed(microphone, qtbot)

    assert correlation(decoded(spoken), heard.samples()) >= 0.99
    assert max(level for level, _ in heard.levels) > -20
    assert all(held >= level for level, held in heard.levels)
    assert heard.ends == [AccessEnd.DONE]
    assert lease.over


def test_blocks_are_dated_one_after_the_other(
    sound: SoundServer, lease: Lease, qtbot: QtBot
) -> None:
    before = time.monotonic()
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: len(heard.blocks) > 50)
    now = time.monotonic()
    closed(microphone, qtbot)
    times = np.array([block.at for block in heard.blocks])
    assert before - BLOCK_S < times[0] < times[-1] < now
    assert np.abs(np.diff(times) - BLOCK_S).max() < 0.01


def test_nothing_but_zeros_is_told_from_a_quiet_room(
    sound: SoundServer, lease: Lease, spoken: Path, qtbot: QtBot
) -> None:
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: heard.silences == [True])
    speaking = sound.speak(spoken)
    qtbot.waitUntil(lambda: heard.silences == [True, False])
    speaking.terminate()
    speaking.wait()
    closed(microphone, qtbot)


def test_a_lease_taken_back_closes_it_within_a_second(
    sound: SoundServer, lease: Lease, qtbot: QtBot
) -> None:
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: bool(heard.blocks))
    assert sound.uses_of_microphones() == 1
    started = time.monotonic()
    lease.revoke()
    qtbot.waitUntil(lambda: bool(heard.ends))
    assert time.monotonic() - started < 1
    assert sound.uses_of_microphones() == 0
    assert heard.ends == [AccessEnd.REVOKED]
    assert not microphone.is_open


def test_a_lease_taken_back_before_it_opens_opens_nothing(
    sound: SoundServer, lease: Lease, qtbot: QtBot
) -> None:
    lease.revoke()
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: heard.ends == [AccessEnd.REVOKED])
    assert heard.blocks == []


def test_a_device_that_goes_away_is_told_in_time(
    sound: SoundServer, lease: Lease, qtbot: QtBot
) -> None:
    ends: list[AccessEnd] = []
    lease = Lease(Purpose.MICROPHONE_TEST, ended=ends.append)
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: bool(heard.blocks))
    started = time.monotonic()
    sound.kill()
    qtbot.waitUntil(lambda: len(heard.ends) == 2)
    assert time.monotonic() - started < 1.5
    assert heard.ends == ["microphone-lost", AccessEnd.LOST]
    assert ends == [AccessEnd.LOST]


def test_a_sound_server_that_hangs_is_a_device_gone_away(
    sound: SoundServer, lease: Lease, qtbot: QtBot
) -> None:
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: bool(heard.blocks))
    started = time.monotonic()
    with sound.hanging():
        qtbot.waitUntil(lambda: len(heard.ends) == 2)
        assert time.monotonic() - started < 1.5
    assert heard.ends == ["microphone-lost", AccessEnd.LOST]
    # once it answers again the stream is closed after all
    qtbot.waitUntil(lambda: sound.uses_of_microphones() == 0)


def test_a_microphone_that_is_not_there(sound: SoundServer, lease: Lease, qtbot: QtBot) -> None:
    microphone = Microphone(lease, MicrophoneInfo("Headset", "Headset", usual=False))
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: heard.ends == ["microphone-missing", AccessEnd.LOST])
    assert lease.over


def test_without_a_sound_server(sound: SoundServer, lease: Lease, qtbot: QtBot) -> None:
    sound.kill()
    microphone = Microphone(lease)
    heard = Listener(microphone)
    qtbot.waitUntil(lambda: len(heard.ends) == 2)
    assert heard.ends[0] in ("microphone-missing", "microphone-busy")


def test_two_listen_at_once(sound: SoundServer, spoken: Path, qtbot: QtBot) -> None:
    microphones = [Microphone(Lease(Purpose.MICROPHONE_TEST)) for _ in range(2)]
    heard = [Listener(one) for one in microphones]
    qtbot.waitUntil(lambda: all(len(one.blocks) > 5 for one in heard))
    assert list_microphones(Lease(Purpose.MICROPHONE_TEST))  # without beginning anew
    counts = [len(one.blocks) for one in heard]
    qtbot.waitUntil(
        lambda: all(len(one.blocks) > n + 5 for one, n in zip(heard, counts, strict=True))
    )
    for one in microphones:
        closed(one, qtbot)


def test_a_tap_hears_on_although_the_window_hangs(
    sound: SoundServer, lease: Lease, qtbot: QtBot
) -> None:
    microphone = Microphone(lease)
    listener = Listener(microphone)
    qtbot.waitUntil(lambda: bool(listener.blocks))
    tapped = threading.Semaphore(0)
    microphone.tap(lambda _block: tapped.release())
    assert all(tapped.acquire(timeout=2) for _ in range(20))  # no event loop runs meanwhile
    closed(microphone, qtbot)


def test_portaudio_is_not_installed(
    lease: Lease, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(ctypes.util, "find_library", lambda _name: None)
    with pytest.raises(Known) as refused:
        list_microphones(lease)
    assert (refused.value.code, refused.value.detail) == ("sound-not-installed", "libportaudio2")
    heard = Listener(Microphone(lease))
    qtbot.waitUntil(lambda: heard.ends == ["sound-not-installed", AccessEnd.LOST])


def test_a_microphone_plugged_in_is_noticed(sound: SoundServer) -> None:
    """In a process of its own: Qt stays connected to the sound server that it found first."""
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from vehilink_desktop.devices.microphones import MicrophoneWatch\n"
        "from vehilink_desktop.domain.permission import Purpose\n"
        "from vehilink_desktop.services.permissions import Lease\n"
        "app = QCoreApplication([])\n"
        "watch = MicrophoneWatch(Lease(Purpose.MICROPHONE_TEST))\n"
        "watch.changed.connect(app.quit)\n"
        "print('looking', flush=True)\n"
        "app.exec()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as watching:
        assert watching.stdout
        assert watching.stdout.readline() == b"looking\n"
        headset = sound.control(
            "load-module", "module-remap-source", "source_name=headset", "master=vmicsink.monitor"
        )
        try:
            assert watching.wait(timeout=10) == 0
        finally:
            watching.kill()
            sound.control("unload-module", headset.strip())
