"""Foreign sound files: what they are, and the voice note that is made of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vehilink_desktop.domain.recording import MAX_VOICE_BYTES, MAX_VOICE_SECONDS, PEAKS
from vehilink_desktop.media.decoder import Decoder
from vehilink_desktop.media.limits import VOICE_LIMITS, PhotoLimits
from vehilink_desktop.media.mp4 import inspect_mp4, looks_like_mp4
from vehilink_desktop.media.names import name_problem
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.source import OpenFile, opened
from vehilink_desktop.media.streams import cleaned
from vehilink_desktop.media.voice_facts import VoiceFacts
from vehilink_desktop.media.worker_process import intelligible

_HEAD_BYTES = 64
_M4A_BRANDS = (b"M4A ", b"M4B ", b"M4P ", b"iso", b"mp4")  # which the platform takes


class VoiceContainer(StrEnum):
    """The kinds of voice notes that are uploaded."""

    OGG = "ogg"
    M4A = "m4a"


@dataclass(frozen=True)
class VoiceFile:
    """A voice note made of a file, free of whatever else the file said."""

    facts: VoiceFacts
    container: VoiceContainer
    data: bytes


class VoiceIntake:
    """Owns a decoder process, which starts when it is first needed. Any thread may call it.

    After `close` every call raises Cancelled.
    """

    def __init__(self, limits: PhotoLimits = VOICE_LIMITS) -> None:
        self._limits = limits
        self._decoder = Decoder(limits)

    def read(self, path: Path) -> VoiceFile:
        """Make a voice note of a file; one of an hour takes a minute or two.

        Raises:
            PhotoRefused: not_a_voice, unsupported_voice, too_large_file, too_long, truncated,
                damaged, suspicious_name, decoder_failed and the reasons of `opened`.
        """
        if problem := name_problem(path.name):
            raise PhotoRefused(problem)
        limit, unfit = self._limits.file_bytes, RefusalReason.NOT_A_VOICE
        with opened(path, limit=limit, unfit=unfit) as source:
            head = source.read(0, _HEAD_BYTES)
            if looks_like_mp4(head):
                return _m4a(source)
            if not looks_like_sound(head):
                other = looks_like_other_sound(head)
                reason = RefusalReason.UNSUPPORTED_VOICE if other else RefusalReason.NOT_A_VOICE
                raise PhotoRefused(reason, head[:16].hex(" "))
        return self._encoded(path)

    def close(self) -> None:
        """End the decoder; a call under way raises Cancelled."""
        self._decoder.close()

    def _encoded(self, path: Path) -> VoiceFile:
        answer, blocks = self._decoder.ask({"task": "voice", "path": str(path.resolve())})
        with intelligible():
            (data,) = blocks
            peaks = tuple(min(255, max(0, int(peak))) for peak in answer["peaks"][:PEAKS])
            facts = VoiceFacts(float(answer["seconds"]), peaks)
        return _checked(VoiceFile(facts, VoiceContainer.OGG, data))


def looks_like_sound(head: bytes) -> bool:
    """WAV, FLAC, Ogg and MP3."""
    is_wave = head[:4] in (b"RIFF", b"RF64") and head[8:12] == b"WAVE"
    is_layer_3 = head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 == 0xE2
    return is_wave or is_layer_3 or head.startswith((b"ID3", b"fLaC", b"OggS"))


def looks_like_other_sound(head: bytes) -> bool:
    """AMR, AIFF, Core Audio and bare AAC."""
    is_aiff = head[:4] == b"FORM" and head[8:11] == b"AIF"
    return is_aiff or head.startswith((b"#!AMR", b"caff", b"\xff\xf1", b"\xff\xf9"))


def _m4a(source: OpenFile) -> VoiceFile:
    """It stays as it is encoded; only what tells of its maker is blanked."""
    inspected = inspect_mp4(source.read, source.size)
    if inspected.has_pictures or not inspected.facts.has_sound:
        raise PhotoRefused(RefusalReason.NOT_A_VOICE, "pictures" if inspected.has_pictures else "")
    brand = source.read(8, 4)
    if not brand.startswith(_M4A_BRANDS):
        raise PhotoRefused(RefusalReason.UNSUPPORTED_VOICE, brand.hex(" "))
    if source.size > MAX_VOICE_BYTES:
        raise PhotoRefused(RefusalReason.TOO_LARGE_FILE, f"{source.size} bytes")
    data = b"".join(cleaned(source.read, source.size, inspected.blanks))
    return _checked(VoiceFile(VoiceFacts(inspected.facts.seconds, ()), VoiceContainer.M4A, data))


def _checked(voice: VoiceFile) -> VoiceFile:
    if voice.facts.seconds <= 0:
        raise PhotoRefused(RefusalReason.DAMAGED, "no length")
    if voice.facts.seconds > MAX_VOICE_SECONDS:
        raise PhotoRefused(RefusalReason.TOO_LONG, f"{voice.facts.seconds:.0f} s")
    if len(voice.data) > MAX_VOICE_BYTES:
        raise PhotoRefused(RefusalReason.TOO_LARGE_FILE, f"{len(voice.data)} bytes")
    return voice
