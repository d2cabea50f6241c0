"""Foreign sound files to voice notes. Runs in a decoder process only; its input is untrusted."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from vehilink_desktop.domain.recording import MAX_VOICE_SECONDS
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.resampling import Resampler, Sound
from vehilink_desktop.media.voice_facts import VoiceFacts
from vehilink_desktop.media.voices import RATE, Samples, encode_voice

_FORMATS = frozenset(("WAV", "WAVEX", "RF64", "FLAC", "OGG", "MP3"))
_RATES = range(4_000, 384_001)
_MAX_CHANNELS = 16
_BLOCK_S = 0.5
_LOUDEST = 32_767


def read_sound(path: Path) -> tuple[VoiceFacts, bytes]:
    """A WAV, FLAC, Ogg or MP3 file as a voice note of one channel, in Ogg Opus.

    Raises:
        PhotoRefused: too_long, by what its head says; unsupported_voice, truncated, damaged.
    """
    import soundfile

    class FrontToBack(soundfile.SoundFile):  # type: ignore[misc]
        """Seeks after each read otherwise, whereupon MP3 goes on without its earlier frames."""

        def seekable(self) -> bool:
            return False

    out = io.BytesIO()
    try:
        with FrontToBack(path) as file:
            _check(file)
            facts = encode_voice(_mono_blocks(file), out.write)
    except (soundfile.SoundFileError, RuntimeError) as error:
        raise PhotoRefused(RefusalReason.DAMAGED, str(error)[:200]) from error
    return facts, out.getvalue()


def _check(file: Any) -> None:
    if file.format not in _FORMATS:
        raise PhotoRefused(RefusalReason.UNSUPPORTED_VOICE, str(file.format))
    if file.samplerate not in _RATES or file.channels > _MAX_CHANNELS:
        detail = f"{file.samplerate} Hz, {file.channels} channels"
        raise PhotoRefused(RefusalReason.UNSUPPORTED_VOICE, detail)
    if file.frames > MAX_VOICE_SECONDS * file.samplerate:
        raise PhotoRefused(RefusalReason.TOO_LONG, f"{file.frames / file.samplerate:.0f} s")


def _mono_blocks(file: Any) -> Iterator[Samples]:
    """All its sound, and not more than its head said."""
    resampler = None if file.samplerate == RATE else Resampler(file.samplerate, RATE)
    frames = round(file.samplerate * _BLOCK_S)
    total = 0
    while total < file.frames:
        block = file.read(min(frames, file.frames - total), "float32", always_2d=True)
        if not len(block):
            break
        total += len(block)
        mono = np.asarray(np.nan_to_num(block.mean(axis=1)), np.float32)
        yield _samples(resampler.feed(mono) if resampler else mono)
    if total < file.frames - file.samplerate:
        raise PhotoRefused(RefusalReason.TRUNCATED, f"{total} of {file.frames} samples")
    if resampler:
        yield _samples(resampler.finish())


def _samples(sound: Sound) -> Samples:
    return np.asarray(np.rint(np.clip(sound, -1, 1) * _LOUDEST), np.int16)
