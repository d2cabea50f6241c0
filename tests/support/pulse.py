"""Sound without hardware: a private PulseAudio with a microphone to speak into.

    with SoundServer() as sound:
        subprocess.Popen(program, env={**os.environ, **sound.environment})
        sound.speak(wav)                   # the microphone hears it
        with sound.heard() as speaker:     # what a program plays
            ...
        speaker.samples

It takes about 0.3 s to start. In a test ask for the fixture `sound` (tests/devices/conftest.py):
there this process uses it too. In another process nothing but `environment` is needed; it must
stand before PortAudio or Qt look for devices.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]

RATE = 48_000
MICROPHONE = "vmic"
_INTO_MICROPHONE = "vmicsink"
_SPEAKER = "vspeaker"
_FORMAT = ("--format=s16le", f"--rate={RATE}", "--channels=1")
_START_S = 10.0
_ALSA = Path("/usr/share/alsa/alsa.conf")
_NEEDED = ("pulseaudio", "pactl", "paplay", "parec", "espeak-ng", "ffmpeg")

# without `norewinds` the first block arrives up to two seconds late
_NULL_SINK = f"module-null-sink rate={RATE} norewinds=1 sink_name="


def missing() -> list[str]:
    """The programs that this machine lacks for it."""
    return [name for name in _NEEDED if shutil.which(name) is None]


@dataclass
class Heard:
    """What a program played; `samples` (48 kHz, one channel) are there after the block's end."""

    samples: Samples = field(default_factory=lambda: np.zeros(0, np.int16))


class SoundServer:
    """One running server; `environment` is what a process must have to use it."""

    def __init__(self) -> None:
        # a socket's path has little room: not pytest's folder
        self._folder = Path(tempfile.mkdtemp(prefix="vehilink-sound-"))
        folder = str(self._folder)
        self.environment = {
            "PULSE_SERVER": f"unix:{folder}/native",
            "PULSE_RUNTIME_PATH": folder,
            "PULSE_STATE_PATH": folder,
            "PULSE_COOKIE": f"{folder}/cookie",
            "ALSA_CONFIG_PATH": f"{folder}/alsa.conf",
        }
        self._env = {**os.environ, **self.environment}
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        through_pulse = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"
        (self._folder / "alsa.conf").write_text(_ALSA.read_text() + through_pulse)
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self.kill()
        shutil.rmtree(self._folder)

    def start_again(self) -> None:
        """Bring it up again if it was killed."""
        if self._server is None:
            self._start()

    def kill(self) -> None:
        """End it at once, as when the last sound card is pulled out."""
        if self._server is not None:
            self._server.send_signal(signal.SIGKILL)
            self._server.wait()
            self._server = None

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """Have it answer nobody while the block runs."""
        assert self._server is not None
        self._server.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._server.send_signal(signal.SIGCONT)

    def control(self, *command: str) -> str:
        """Run `pactl`; what it says."""
        return subprocess.run(
            ["pactl", *command], env=self._env, check=True, capture_output=True, text=True
        ).stdout

    def uses_of_microphones(self) -> int:
        """How many streams any program records from this server now."""
        streams = self.control("list", "short", "source-outputs").splitlines()
        return sum(stream.split("\t")[2] != "-" for stream in streams)  # the server's own has none

    def speak(self, wav: Path) -> subprocess.Popen[bytes]:
        """Start to play a file into the microphone; `wait` on what is returned for its end."""
        return subprocess.Popen(["paplay", f"--device={_INTO_MICROPHONE}", wav], env=self._env)

    @contextmanager
    def heard(self) -> Iterator[Heard]:
        """Listen to the speaker for as long as the block runs."""
        ear = subprocess.Popen(
            ["parec", "-d", f"{_SPEAKER}.monitor", "--raw", "--latency-msec=20", *_FORMAT],
            env=self._env,
            stdout=subprocess.PIPE,
        )
        hearing = cast(BinaryIO, ear.stdout)
        taken = [hearing.read(2)]  # from here on it hears
        reader = threading.Thread(target=lambda: taken.append(hearing.read()), name="ear")
        reader.start()
        heard = Heard()
        try:
            yield heard
        finally:
            ear.terminate()
            reader.join()
            hearing.close()
            ear.wait()
            data = b"".join(taken)
            heard.samples = np.frombuffer(data[: len(data) // 2 * 2], np.int16)

    def _start(self) -> None:
        modules = (
            f"module-native-protocol-unix socket={self._folder}/native auth-anonymous=1",
            f"{_NULL_SINK}{_SPEAKER}",
            f"{_NULL_SINK}{_INTO_MICROPHONE}",
            # Qt does not list a monitor as a microphone
            f"module-remap-source source_name={MICROPHONE} master={_INTO_MICROPHONE}.monitor",
        )
        self._server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
            + ["--disable-shm=yes", "--realtime=no", "--high-priority=no"]
            + [part for module in modules for part in ("-L", module)],
            env=self._env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait_until_up()
        self.control("set-default-sink", _SPEAKER)
        self.control("set-default-source", MICROPHONE)

    def _wait_until_up(self) -> None:
        deadline = time.monotonic() + _START_S
        while subprocess.run(["pactl", "info"], env=self._env, capture_output=True).returncode:
            if time.monotonic() > deadline:
                raise TimeoutError("PulseAudio does not answer")


def speech(path: Path, text: str = "One owner, full service history, no accident.") -> Path:
    """Write a WAV file with a voice that says `text`."""
    subprocess.run(["espeak-ng", "-w", path, text], check=True, capture_output=True)
    return path


def decoded(path: Path) -> Samples:
    """The sound of any file that ffmpeg knows, 48 kHz, one channel."""
    raw = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", path, "-f", "s16le", "-ac", "1", "-ar", str(RATE), "-"],
        check=True,
        capture_output=True,
    ).stdout
    return np.frombuffer(raw, np.int16)


def correlation(one: Samples, other: Samples) -> float:
    """How alike the shorter one is to the best place in the longer one: 1.0 is the same sound."""
    short, long = sorted((one.astype(np.float64), other.astype(np.float64)), key=len)
    size = 1 << (len(long) + len(short)).bit_length()
    spectrum = np.fft.rfft(long, size) * np.conj(np.fft.rfft(short, size))
    products = np.fft.irfft(spectrum, size)[: len(long) - len(short) + 1]
    energy = np.concatenate(([0.0], np.cumsum(long * long)))
    energies = energy[len(short) :] - energy[: len(products)]
    norm = np.sqrt(np.maximum(energies, 1.0) * max(float(short @ short), 1.0))
    return float(np.max(products / norm))
