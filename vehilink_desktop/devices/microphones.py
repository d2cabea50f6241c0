"""Microphones: which there are, and what one of them hears while a lease lasts."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.level import Meter, Samples, SilenceWatch
from vehilink_desktop.devices.lifetime import let_go_later
from vehilink_desktop.domain.permission import AccessEnd
from vehilink_desktop.services.permissions import Lease

log = logging.getLogger(__name__)

RATE = 48_000
BLOCK_SAMPLES = 960
BLOCK_S = BLOCK_SAMPLES / RATE

#: A microphone that was heard and says nothing for so long is gone.
_LOST_S = 1.0
#: A wireless headset takes its time to begin.
_START_S = 5.0
_LOOK_S = 0.1
#: Closing takes a millisecond.
_CLOSE_S = 0.3
#: A block that comes so much later than its turn follows blocks that never came.
_GAP_S = 0.1
_WASAPI = "Windows WASAPI"


@dataclass(frozen=True)
class MicrophoneInfo:
    """A microphone that can be opened.

    Attributes:
        id: The same for the same device from one list to the next.
        usual: Whether the system uses it when nobody chooses.
    """

    id: str
    name: str
    usual: bool


@dataclass(frozen=True, eq=False)
class Block:
    """What was heard in 20 ms: 48 kHz, one channel.

    Attributes:
        at: When its first sample was taken, in seconds of `time.monotonic`.
    """

    samples: Samples
    at: float


def list_microphones(lease: Lease) -> tuple[MicrophoneInfo, ...]:
    """What is plugged in now, the usual one first. Takes up to a second: not for the UI thread.

    While a microphone is open the list is the one from before it was opened.

    Raises:
        Known: `sound-not-installed`, its detail the package that is missing.
    """
    if lease.revoked or lease.over:
        return ()
    return tuple(sorted(_sound.microphones(), key=lambda one: (not one.usual, one.name)))


class MicrophoneWatch(QObject):
    """Tells when a microphone is plugged in or pulled out, while a lease lasts; it never ends it.

    Signals:
        changed(): ask for the list anew.
    """

    changed = Signal()
    _revoked = Signal()

    def __init__(self, lease: Lease, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaDevices

        # PortAudio says nothing of it
        self._system: QMediaDevices | None = None
        self._revoked.connect(self.close, Qt.ConnectionType.QueuedConnection)
        if not (lease.revoked or lease.over):
            self._system = QMediaDevices(self)
            self._system.audioInputs()  # begins to look
            self._system.audioInputsChanged.connect(self.changed)
            lease.on_revoked(self._revoked.emit)

    def close(self) -> None:
        """Look no more."""
        if self._system is not None:
            self._system.deleteLater()
            self._system = None


class Microphone(QObject):
    """One opening of a microphone, from its making until `closed`; it ends the lease.

    Everything that takes time happens on a thread of its own. Closed by `close`, by the lease
    being revoked, or by itself when the device goes away.

    Signals:
        block(Block): every 20 ms, on the thread that this object lives on.
        level(float, float): level and held peak of the block, dBFS.
        silent(bool): it gives nothing but zeros, as a system does that mutes it without a word.
        failed(str): microphone-missing, -busy or -lost, or sound-not-installed; closes by itself.
        closed(AccessEnd): the last one; the device is closed.
    """

    block = Signal(object)
    level = Signal(float, float)
    silent = Signal(bool)
    failed = Signal(str)
    closed = Signal(object)
    _heard = Signal(object)
    _ended = Signal(object, str)

    def __init__(
        self,
        lease: Lease,
        info: MicrophoneInfo | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to open `info`, or the usual one."""
        super().__init__()
        self._meter = Meter()
        self._silence = SilenceWatch()
        self._is_silent = False
        self._taps: tuple[Callable[[Block], None], ...] = ()
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        # until `closed` was told: the other thread must not be the last that knows us
        self._itself: Microphone | None = self
        self._opening = _Opening(lease, info, monotonic, self._take, self._ended.emit)
        self._opening.start()

    @property
    def is_open(self) -> bool:
        """Whether `closed` is still to come."""
        return self._itself is not None

    def close(self) -> None:
        """Close the device; `closed` follows. Any number of times."""
        self._opening.stop()

    def tap(self, taker: Callable[[Block], None]) -> None:
        """Have each block handed over as it comes, on the sound's own thread: return at once."""
        self._taps = (*self._taps, taker)

    def untap(self, taker: Callable[[Block], None]) -> None:
        """End what `tap` began."""
        self._taps = tuple(one for one in self._taps if one != taker)

    def _take(self, block: Block) -> None:
        for taker in self._taps:
            taker(block)
        self._heard.emit(block)

    def _on_heard(self, block: Block) -> None:
        self._meter.feed(block.samples, RATE)
        silent = self._silence.feed(block.samples, RATE)
        self.block.emit(block)
        self.level.emit(self._meter.level, self._meter.held)
        if silent != self._is_silent:
            self._is_silent = silent
            self.silent.emit(silent)

    def _on_ended(self, end: AccessEnd, code: str) -> None:
        self._opening.join()
        kept, self._itself = self._itself, None
        if code:
            self.failed.emit(code)
        self.closed.emit(end)
        let_go_later(kept)


class _Opening:
    """Opens the device, watches it and closes it, on its own thread."""

    def __init__(
        self,
        lease: Lease,
        info: MicrophoneInfo | None,
        monotonic: Callable[[], float],
        heard: Callable[[Block], None],
        ended: Callable[[AccessEnd, str], None],
    ) -> None:
        self._lease = lease
        self._info = info
        self._monotonic = monotonic
        self._tell_heard = heard
        self._tell_ended = ended
        self._stopped = threading.Event()
        self._last: float | None = None
        self._times = _BlockTimes()

    def start(self) -> None:
        # a driver that never returns must not keep the program from ending
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)
        self._thread.start()

    def join(self) -> None:
        """After it told that it ended: wait until its thread knows nobody any more."""
        self._thread.join()

    def stop(self) -> None:
        self._stopped.set()

    def _run(self) -> None:
        end, code = AccessEnd.DONE, ""
        self._lease.on_revoked(self.stop)
        if not self._stopped.is_set():
            try:
                stream = _sound.open(self._info, self._heard)
            except Known as error:
                log.info("a microphone did not open: %s", error)
                end, code = AccessEnd.LOST, error.code
            else:
                if not self._watch(stream):
                    end, code = AccessEnd.LOST, "microphone-lost"
                _sound.close(stream)
        if self._lease.revoked:
            end, code = AccessEnd.REVOKED, ""
        self._lease.end(end)
        self._tell_ended(end, code)

    def _watch(self, stream: Any) -> bool:
        """Wait until it is to be closed; False when the device went away."""
        opened = self._monotonic()
        while not self._stopped.wait(_LOOK_S):
            now = self._monotonic()
            quiet_too_long = (
                now - opened > _START_S if self._last is None else now - self._last > _LOST_S
            )
            if quiet_too_long or not stream.active:
                return False
        return True

    def _heard(self, data: Any, _frames: int, _times: object, _status: object) -> None:
        """Called by PortAudio, on its thread."""
        if self._stopped.is_set():
            return
        self._last = self._monotonic()
        samples = np.frombuffer(bytes(data), np.int16)
        self._tell_heard(Block(samples, self._times.next(self._last)))


class _BlockTimes:
    """When blocks were taken, from when they came: evened, for they come in bunches."""

    def __init__(self) -> None:
        self._due: float | None = None

    def next(self, came: float) -> float:
        """The time of the first sample of the block that came just now."""
        at = came - BLOCK_S
        if self._due is not None and abs(at - self._due) < _GAP_S:
            # early is nearer the truth: whatever holds a block up, nothing brings it sooner
            at = self._due + (at - self._due) * (0.2 if at < self._due else 0.01)
        self._due = at + BLOCK_S
        return at


class _Sound:
    """PortAudio, of which there is one in a process.

    It sees new devices only when it is begun anew, which no open stream survives.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = 0

    def microphones(self) -> list[MicrophoneInfo]:
        with self._lock:
            return [info for info, _ in self._look(_sounddevice())]

    def open(self, info: MicrophoneInfo | None, heard: Callable[..., None]) -> Any:
        """A running stream.

        Raises:
            Known: `sound-not-installed`, `microphone-missing`, `microphone-busy`.
        """
        with self._lock:
            library = _sounddevice()
            found = self._look(library)
            number = next(
                (n for one, n in found if (one.usual if info is None else one.id == info.id)), None
            )
            if number is None:
                raise Known("microphone-missing", info.name if info else "")
            try:
                stream = library.RawInputStream(
                    samplerate=RATE,
                    blocksize=BLOCK_SAMPLES,
                    device=number,
                    channels=1,
                    dtype="int16",
                    extra_settings=self._settings(library, number),
                    callback=heard,
                )
                stream.start()
            except library.PortAudioError as error:
                # systems refuse with the same words, whether another has it or nobody may
                raise Known("microphone-busy", str(error)) from error
            self._open += 1
            return stream

    def close(self, stream: Any) -> None:
        """Close a stream; a sound server that hangs is not waited for, it gives nothing either."""
        closing = threading.Thread(
            target=self._close, args=(stream,), name="microphone-close", daemon=True
        )
        closing.start()
        closing.join(_CLOSE_S)

    def _close(self, stream: Any) -> None:
        stream.close(ignore_errors=True)
        with self._lock:
            self._open -= 1

    def _look(self, library: Any) -> list[tuple[MicrophoneInfo, int]]:
        """Every microphone with its number, which holds until PortAudio is begun anew."""
        if not self._open:
            library._terminate()
            library._initialize()
        apis = library.query_hostapis()
        if not apis:
            return []
        # Windows offers each device four times; this way carries whole names and today's drivers
        api = next((one for one in apis if one["name"] == _WASAPI), apis[library.default.hostapi])
        found = []
        seen: dict[str, int] = {}
        for number in api["devices"]:
            device = library.query_devices(number)
            if device["max_input_channels"]:
                name = device["name"]
                seen[name] = seen.get(name, 0) + 1
                identity = name if seen[name] == 1 else f"{name} #{seen[name]}"
                usual = number == api["default_input_device"]
                found.append((MicrophoneInfo(identity, name, usual), number))
        return found

    @staticmethod
    def _settings(library: Any, number: int) -> Any:
        api = library.query_hostapis(library.query_devices(number)["hostapi"])
        return library.WasapiSettings(auto_convert=True) if api["name"] == _WASAPI else None


def _sounddevice() -> Any:
    """The library. To import it is to look for devices: only here, and only under a lease.

    Raises:
        Known: `sound-not-installed`.
    """
    # lets ALSA change rate and channels, which hardware alone may not offer
    os.environ.setdefault("PA_ALSA_PLUGHW", "1")
    try:
        import sounddevice
    except OSError as error:
        raise Known("sound-not-installed", "libportaudio2") from error
    return sounddevice


_sound = _Sound()
