"""Voice notes: encoded, cut, drawn; made of foreign files or refused."""

import io
import random
import struct
import subprocess
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from tests.media.recordings import RATE, beeps, look_at, make_video, probe, reader
from vehilink_desktop.media.refusals import PhotoRefused
from vehilink_desktop.media.refusals import RefusalReason as Reason
from vehilink_desktop.media.resampling import Resampler
from vehilink_desktop.media.voice_facts import VoiceFacts
from vehilink_desktop.media.voice_files import VoiceContainer, VoiceIntake
from vehilink_desktop.media.voices import (
    PeakMeter,
    Samples,
    encode_voice,
    pcm_blocks,
    trimmed,
)

FILES = {
    "wav": ("WAV", "PCM_16"),
    "wav of 24 bits": ("WAV", "PCM_24"),
    "wav of floats": ("WAV", "FLOAT"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
}


@pytest.fixture(scope="module")
def intake() -> Iterator[VoiceIntake]:
    shared = VoiceIntake()
    yield shared
    shared.close()


def in_blocks(sound: Samples, length: int = 960) -> Iterator[Samples]:
    for at in range(0, len(sound), length):
        yield sound[at : at + length]


def encoded(blocks: Iterator[Samples]) -> tuple[VoiceFacts, bytes]:
    out = io.BytesIO()
    return encode_voice(blocks, out.write), out.getvalue()


def sound_file(path: Path, sound: NDArray[Any], how: str, rate: int = RATE, **tags: str) -> Path:
    container, subtype = FILES[how]
    with soundfile.SoundFile(path, "w", rate, sound.shape[1], subtype, format=container) as file:
        for name, value in tags.items():
            setattr(file, name, value)
        for at in range(0, len(sound), 4800):  # libsndfile puts a block of Vorbis on the stack
            file.write(sound[at : at + 4800] / np.float32(32_768))
    return path


def refusal(intake: VoiceIntake, path: Path) -> Reason:
    with pytest.raises(PhotoRefused) as caught:
        intake.read(path)
    return caught.value.reason


def heard(data: bytes) -> NDArray[np.float64]:
    sound, rate = soundfile.read(io.BytesIO(data))
    assert rate == RATE
    return np.asarray(sound)


def likeness(sent: NDArray[Any], got: NDArray[Any]) -> float:
    """Correlation where the two fit best."""
    length = 2 * max(len(sent), len(got))
    spectra = [
        np.fft.rfft(sound, length) / np.linalg.norm(sound.astype(float)) for sound in (sent, got)
    ]
    return float(np.fft.irfft(spectra[0] * spectra[1].conj()).max())


def speechlike(seconds: float, rate: int = RATE) -> NDArray[np.int16]:
    """Tones below 3 kHz that come and go."""
    times = np.arange(round(seconds * rate)) / rate
    tones = sum(
        np.sin(2 * np.pi * (220 * n + 40 * np.sin(3 * times)) * times) / n for n in (1, 3, 7)
    )
    return np.asarray(tones * (1 + np.sin(2 * np.pi * 2 * times)) * 5_000, np.int16)


def test_encoded_and_heard_again(tmp_path: Path) -> None:
    sound = speechlike(5)
    facts, data = encoded(in_blocks(sound))
    assert facts.seconds == 5
    assert len(facts.peaks) == 120
    assert len(data) < 5 * 6_000
    assert likeness(sound, heard(data)) > 0.97
    path = tmp_path / "voice.ogg"
    path.write_bytes(data)
    told = probe(path)
    assert told["streams"][0]["codec_name"] == "opus"
    assert float(told["format"]["duration"]) == pytest.approx(5, abs=0.03)


def test_no_sound_at_all() -> None:
    with pytest.raises(PhotoRefused) as caught:
        encoded(iter(()))
    assert caught.value.reason is Reason.DAMAGED


def test_peaks() -> None:
    meter = PeakMeter()
    assert meter.peaks() == ()
    for block in in_blocks(beeps(12)[:, 0], 777):
        meter.add(block)
    peaks = meter.peaks()
    assert len(peaks) == 120  # a tenth of a second each
    assert [place for place, peak in enumerate(peaks) if peak > 100] == list(range(0, 120, 10))
    assert max(peaks) == round(20_000 * 255 / 32_768)
    short = PeakMeter()
    short.add(np.full(100, -32_768, np.int16))
    assert short.peaks() == (255,) * 120


def test_pieces_of_a_take() -> None:
    sound = speechlike(1.3)
    raw = sound.astype("<i2").tobytes() + b"\1"  # a crash left half a sample
    assert np.array_equal(np.concatenate(list(pcm_blocks(reader(raw), len(raw)))), sound)


@pytest.mark.parametrize(
    ("start", "end"), [(None, None), (0.5, None), (None, 1.25), (0.7, 0.9), (0.001, 9.0)]
)
def test_trimmed(start: float | None, end: float | None) -> None:
    sound = speechlike(2)
    kept = np.concatenate(list(trimmed(in_blocks(sound), start, end)))
    wanted = sound[round((start or 0) * RATE) : None if end is None else round(end * RATE)]
    assert np.array_equal(kept, wanted)


def test_long_note_in_little_memory() -> None:
    block = speechlike(0.5)
    written = 0

    def write(piece: bytes) -> None:
        nonlocal written
        written += len(piece)

    encode_voice(iter([block]), write)  # what libraries keep for ever is not counted
    tracemalloc.start()
    facts = encode_voice((block for _ in range(240)), write)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert facts.seconds == 120
    assert written > 300_000
    assert highest < 2**20


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 96_000])
def test_resampled(rate: int) -> None:
    times = np.arange(rate) / rate
    tone = np.sin(2 * np.pi * 1000 * times).astype(np.float32)
    whole = Resampler(rate, RATE)
    parts = [whole.feed(tone[at : at + 333]) for at in range(0, len(tone), 333)]
    got = np.concatenate([*parts, whole.finish()])
    assert abs(len(got) - RATE) <= 1
    wanted = np.sin(2 * np.pi * 1000 * np.arange(len(got)) / RATE)
    inside = slice(1000, len(got) - 1000)
    assert np.abs(got - wanted)[inside].max() < 0.01


@pytest.mark.parametrize("how", FILES)
def test_foreign_files(intake: VoiceIntake, how: str, tmp_path: Path) -> None:
    mono = speechlike(3)
    stereo = np.stack((mono, mono), axis=1)
    path = sound_file(tmp_path / "note", stereo, how, title="CANARY", artist="CANARY")
    voice = intake.read(path)
    assert voice.container is VoiceContainer.OGG
    assert voice.facts.seconds == pytest.approx(3, abs=0.06)
    assert len(voice.facts.peaks) == 120
    assert b"CANARY" not in voice.data
    assert likeness(mono, heard(voice.data)) > 0.95


@pytest.mark.parametrize("rate", [8_000, 44_100, 96_000])
def test_foreign_rates(intake: VoiceIntake, rate: int, tmp_path: Path) -> None:
    path = sound_file(tmp_path / "note.wav", speechlike(2, rate)[:, None], "wav", rate)
    voice = intake.read(path)
    assert voice.facts.seconds == pytest.approx(2, abs=0.001)
    assert likeness(speechlike(2), heard(voice.data)) > 0.95


def test_m4a_stays_as_it_is(intake: VoiceIntake, tmp_path: Path) -> None:
    source = sound_file(tmp_path / "note.wav", speechlike(2)[:, None], "wav")
    path = tmp_path / "New recording.m4a"
    place = ["-metadata", "location=+31.2304+121.4737/", "-metadata", "title=CANARY"]
    arguments = ["-v", "error", "-i", source, "-c:a", "aac", *place, "-f", "ipod", path]
    subprocess.run(["ffmpeg", *map(str, arguments)], check=True)
    assert b"CANARY" in path.read_bytes()
    voice = intake.read(path)
    assert voice.container is VoiceContainer.M4A
    assert voice.facts.peaks == ()
    assert voice.facts.seconds == pytest.approx(2, abs=0.05)
    assert b"CANARY" not in voice.data
    assert b"121.4737" not in voice.data
    with av.open(io.BytesIO(voice.data)) as file:
        assert sum(frame.samples for frame in file.decode(audio=0)) > 2 * RATE - 2048


def wav_head(data_bytes: int, rate: int = RATE) -> bytes:
    form = struct.pack("<HHIIHH", 1, 1, rate, rate * 2, 2, 16)
    head = b"RIFF\xff\xff\xff\xffWAVEfmt " + struct.pack("<I", len(form)) + form
    return head + b"data" + struct.pack("<I", data_bytes)


def test_wav_of_any_size(intake: VoiceIntake, tmp_path: Path) -> None:
    """Recorders that stream write 2^32 - 1 or nothing; what is there counts."""
    path = tmp_path / "note.wav"
    sound = speechlike(1).tobytes()
    path.write_bytes(wav_head(2**32 - 1) + sound)
    assert intake.read(path).facts.seconds == pytest.approx(1, abs=0.01)


def test_three_hours_are_refused_by_the_head(intake: VoiceIntake, tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    length = 3 * 3600 * RATE * 2
    with path.open("wb") as file:
        file.write(wav_head(length))
        file.truncate(44 + length)  # sparse
    assert refusal(intake, path) is Reason.TOO_LONG
    path.write_bytes(said_to_last(encoded(iter([speechlike(1)]))[1], 3 * 3600))
    assert refusal(intake, path) is Reason.TOO_LONG


def said_to_last(ogg: bytes, seconds: int) -> bytes:
    """An Ogg file whose last page says so."""
    at = ogg.rfind(b"OggS")
    page = bytearray(ogg[at:])
    page[6:14] = struct.pack("<q", seconds * RATE)
    page[22:26] = bytes(4)
    check = 0
    for byte in page:
        check ^= byte << 24
        for _ in range(8):
            check = (check << 1 ^ (0x04C11DB7 if check & 0x80000000 else 0)) & 0xFFFFFFFF
    page[22:26] = struct.pack("<I", check)
    return ogg[:at] + bytes(page)


def test_refused(intake: VoiceIntake, tmp_path: Path) -> None:
    aiff = tmp_path / "a.aiff"
    soundfile.write(aiff, speechlike(0.1), RATE, format="AIFF")
    flac = sound_file(tmp_path / "whole", speechlike(5)[:, None], "flac").read_bytes()
    cases = {
        "text": (b"To whom it may concern", Reason.NOT_A_VOICE),
        "empty": (b"", Reason.NOT_A_VOICE),
        "aiff": (aiff.read_bytes(), Reason.UNSUPPORTED_VOICE),
        "amr": (b"#!AMR\n" + bytes(100), Reason.UNSUPPORTED_VOICE),
        "3gp": (
            make_video(0.5, container="mp4")
            .replace(b"vide", b"text")
            .replace(b"ftypisom", b"ftyp3gp4"),
            Reason.UNSUPPORTED_VOICE,
        ),
        "video": (make_video(0.5, container="mp4"), Reason.NOT_A_VOICE),
        "head alone": (wav_head(0), Reason.DAMAGED),
        "no head": (b"RIFF\0\0\0\0WAVE" + bytes(40), Reason.DAMAGED),
        "channels": (wav_head(8)[:22] + b"\xff\0" + wav_head(8)[24:] + bytes(8), None),
        "half a flac": (flac[: len(flac) // 2], None),
    }
    for name, (data, reason) in cases.items():
        path = tmp_path / name
        path.write_bytes(data)
        found = refusal(intake, path)
        assert found is reason or reason is None, (name, found)
    assert refusal(intake, tmp_path / "gone") is Reason.DISAPPEARED


@pytest.mark.parametrize("how", FILES)
def test_mutated_sounds_end_in_a_note_or_a_refusal(
    intake: VoiceIntake, how: str, intensity: float, tmp_path: Path
) -> None:
    whole = sound_file(tmp_path / "whole", speechlike(0.3)[:, None], how).read_bytes()
    chance = random.Random(how)
    path = tmp_path / "mutated"
    for _ in range(max(12, round(500 * intensity))):
        mutated = bytearray(whole)
        for _ in range(chance.choice((1, 2, 8, 40))):
            end = chance.choice((min(200, len(whole)), len(whole)))
            mutated[chance.randrange(end)] = chance.randrange(256)
        path.write_bytes(mutated)
        try:
            voice = intake.read(path)
        except PhotoRefused:
            continue
        assert 0 < voice.facts.seconds < 3600
        look_at(voice.data)
