"""Speech into the microphone and out of the recording, and how soon a microphone is closed."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop

from tests.benchmarks.result import Measured, Unmeasurable, benchmark
from tests.support.pulse import SoundServer, correlation, decoded, missing, speech
from vehilink_desktop.devices.microphones import Microphone
from vehilink_desktop.devices.voice_recorder import VoiceRecorder
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services.permissions import Lease

_TEXT = (
    "Two thousand and twenty two model, forty one thousand kilometres, one owner from new. "
    "Front bumper was painted once. The tyres are from last year and both keys are there."
)
_PATIENCE_S = 30.0
_LOOK_MS = 5


def _until(condition: Callable[[], bool]) -> None:
    """Let events come until it is so."""
    ends = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > ends:
            raise TimeoutError("the sound did not come")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, _LOOK_MS)


def _sound() -> SoundServer:
    if lacking := missing():
        raise Unmeasurable(f"not installed: {', '.join(lacking)}")
    return SoundServer()


def microphone_close_s(tries: int) -> list[float]:
    """Seconds from the switch turned off to the microphone closed, of each try.

    It needs a QCoreApplication.
    """
    with _sound() as sound:
        os.environ.update(sound.environment)
        return [_close_once() for _ in range(tries)]


def _close_once() -> float:
    lease = Lease(Purpose.VOICE_NOTE)
    microphone = Microphone(lease)
    heard: list[object] = []
    microphone.block.connect(heard.append)
    _until(lambda: bool(heard))
    started = time.perf_counter()
    lease.revoke()
    _until(lambda: lease.over)  # its thread ends it once the device is closed
    took = time.perf_counter() - started
    _until(lambda: not microphone.is_open)
    return took


@benchmark("voice_correlation", unit="correlation", goal="value >= 0.99")
def voice_correlation(folder: Path) -> Measured:
    """Speech, played into the microphone: how alike the recording is to it."""
    application = QCoreApplication([])
    with _sound() as sound:
        os.environ.update(sound.environment)
        spoken = speech(folder / "spoken.wav", _TEXT)
        microphone = Microphone(Lease(Purpose.VOICE_NOTE))
        recorded = bytearray()
        recorder = VoiceRecorder(microphone, recorded.extend)
        _until(lambda: recorder.seconds > 0.1)
        with sound.speak(spoken) as speaking:
            _until(lambda: speaking.poll() is not None)
        said = recorder.seconds
        _until(lambda: recorder.seconds > said + 0.3)
        recorder.stop()
        microphone.close()
        _until(lambda: not microphone.is_open)
    del application
    return Measured(correlation(decoded(spoken), np.frombuffer(recorded, "<i2")))
