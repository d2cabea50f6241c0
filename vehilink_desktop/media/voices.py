"""Voice notes: sound to Ogg Opus and its waveform. The maker's own and, in a decoder, foreign."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.domain.recording import PEAKS
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.streams import Read, Write
from vehilink_desktop.media.voice_facts import VoiceFacts

RATE = 48_000
"""Samples a second."""

Samples = NDArray[np.int16]
"""Of one channel, 48 000 a second."""

_COMPRESSION = 0.9  # libsndfile's scale: about 32 kbit/s of one channel
_PEAK_SAMPLES = RATE // 50
_BLOCK = RATE // 2
_FULL_SCALE = 32_768


class PeakMeter:
    """Watches blocks go by and tells the waveform of all of them."""

    def __init__(self) -> None:
        self._loudest = bytearray()  # of each 20 ms
        self._rest: Samples = np.zeros(0, np.int16)
        self.samples = 0

    def add(self, block: Samples) -> None:
        """Note a block of any length."""
        self.samples += len(block)
        known = np.concatenate((self._rest, block))
        whole = len(known) - len(known) % _PEAK_SAMPLES
        self._loudest += _loudest(known[:whole].reshape(-1, _PEAK_SAMPLES))
        self._rest = known[whole:]

    def peaks(self) -> tuple[int, ...]:
        """So far; empty if there was nothing."""
        columns = bytes(self._loudest) + (_loudest(self._rest[None]) if len(self._rest) else b"")
        if not columns:
            return ()
        starts = np.arange(PEAKS) * len(columns) // PEAKS
        folded = np.maximum.reduceat(np.frombuffer(columns, np.uint8), starts)
        return tuple(int(column) for column in folded)


def encode_voice(blocks: Iterable[Samples], write: Write) -> VoiceFacts:
    """Encode as the blocks come; what `write` gets, one piece after another, is an Ogg Opus file.

    Raises:
        PhotoRefused: damaged, if there was no sound at all.
    """
    import soundfile  # loads libsndfile, which most sittings never need

    meter = PeakMeter()
    with soundfile.SoundFile(
        _Appending(write), "w", RATE, 1, "OPUS", format="OGG", compression_level=_COMPRESSION
    ) as file:
        for block in blocks:
            meter.add(block)
            file.write(block)
    if not meter.samples:
        raise PhotoRefused(RefusalReason.DAMAGED, "no sound")
    return VoiceFacts(meter.samples / RATE, meter.peaks())


def pcm_blocks(read: Read, size: int) -> Iterator[Samples]:
    """The sound of a take: samples of 2 bytes, little-endian, one after another."""
    for at in range(0, size - 1, 2 * _BLOCK):
        length = min(2 * _BLOCK, size - at) & ~1
        yield np.frombuffer(read(at, length), "<i2").astype(np.int16)


def wave_head(size: int) -> bytes:
    """What makes a WAV file of `size` bytes of a take that follow."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, 2 * RATE, 2, 16)
    return (
        struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE")
        + form
        + struct.pack("<4sI", b"data", size)
    )


def trimmed(
    blocks: Iterable[Samples], start_s: float | None, end_s: float | None
) -> Iterator[Samples]:
    """The part from `start_s` to `end_s`, to the sample."""
    start = max(0, round((start_s or 0) * RATE))
    end = None if end_s is None else round(end_s * RATE)
    at = 0
    for block in blocks:
        if end is not None and at >= end:
            return
        part = block[max(0, start - at) : None if end is None else end - at]
        at += len(block)
        if len(part):
            yield part


def _loudest(rows: Samples) -> bytes:
    peaks = np.abs(rows.astype(np.int32)).max(axis=1)
    return np.asarray(np.rint(peaks * 255 / _FULL_SCALE), np.uint8).tobytes()


class _Appending:
    """What libsndfile takes for a file: it asks for places, and only ever writes at the end."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._size = 0

    def write(self, data: bytes) -> int:
        piece = bytes(data)
        self._write(piece)
        self._size += len(piece)
        return len(piece)

    def seek(self, offset: int, whence: int = 0) -> int:
        place = offset + (0 if whence == 0 else self._size)
        if place != self._size:
            raise OSError("an Ogg file is written from front to back")
        return place

    def tell(self) -> int:
        return self._size
