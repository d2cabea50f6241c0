"""Videos and sounds for tests, and what PyAV and ffprobe say of them."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
from numpy.typing import NDArray

from vehilink_desktop.media.streams import Read

RATE = 48_000
FLASH_S = 0.1


class Pipe(io.RawIOBase):
    """Takes bytes and cannot seek, like the pipe that the recorder writes into."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.data += data
        return len(data)


def reader(data: bytes) -> Read:
    return lambda at, length: data[at : at + length]


def beeps(seconds: float, *, rate: int = RATE, channels: int = 1) -> NDArray[np.int16]:
    """A tone in the first tenth of each second; frames × channels."""
    times = np.arange(round(seconds * rate)) / rate
    sound = np.where(times % 1.0 < FLASH_S, np.sin(2 * np.pi * 1000 * times), 0) * 20_000
    return np.repeat(sound.astype(np.int16)[:, None], channels, axis=1)


def make_video(
    seconds: float,
    *,
    container: str = "matroska",
    codec: str = "mpeg4",
    size: tuple[int, int] = (320, 180),
    sound: bool = True,
    metadata: dict[str, str] | None = None,
    late_s: float = 0.0,
    seekable: bool = True,
    options: dict[str, str] | None = None,
    b_frames: int = 0,
) -> bytes:
    """Flashes with beeps, 30 pictures a second.

    With `late_s` everything but the packet that starts the sound decoder is that much late, as
    the recorder does it; `seekable` False leaves lengths open, as in a pipe.
    """
    target: Any = io.BytesIO() if seekable else Pipe()
    with av.open(target, "w", format=container, options=options or {}) as out:
        out.metadata.update(metadata or {})
        video = out.add_stream(codec, rate=30)
        video.width, video.height = size
        video.pix_fmt = "yuv420p"
        video.gop_size, video.max_b_frames = 12, b_frames
        audio = out.add_stream("aac", rate=RATE, layout="mono") if sound else None
        packets = [*_pictures(video, seconds, size), *(_sounds(audio, seconds) if audio else ())]
        packets.sort(key=lambda packet: packet.dts * packet.time_base)
        for packet in packets:
            if packet.pts is not None and (packet.pts >= 0):
                moved = round(late_s / packet.time_base)
                packet.pts += moved
                packet.dts += moved
            out.mux(packet)
    return bytes(target.getvalue() if seekable else target.data)


def _pictures(stream: Any, seconds: float, size: tuple[int, int]) -> Iterator[Any]:
    noise = np.random.default_rng(1)
    for number in range(round(seconds * 30)):
        bright = number % 30 < FLASH_S * 30
        pixels = np.full((size[1], size[0], 3), 250 if bright else 40, np.uint8)
        pixels[:40, :40] = noise.integers(0, 255, (40, 40, 3))
        frame = av.VideoFrame.from_ndarray(pixels, format="bgr24")
        frame.pts, frame.time_base = number, Fraction(1, 30)
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _sounds(stream: Any, seconds: float) -> Iterator[Any]:
    samples = beeps(seconds)[:, 0]
    for at in range(0, len(samples), 1024):
        part = samples[at : at + 1024]
        frame = av.AudioFrame.from_ndarray(part[None, :], format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
        yield from stream.encode(frame)
    yield from stream.encode(None)


@dataclass(frozen=True)
class Seen:
    """What a player makes of a file: seconds of flashes and beeps, packets, pictures."""

    packets: dict[str, int]
    pictures: list[float]
    flashes: list[float]
    beeps: list[float]


def look_at(data: bytes) -> Seen:
    """Decode everything; raises if PyAV cannot."""
    packets = {"video": 0, "audio": 0}
    pictures: list[float] = []
    bright: list[float] = []
    loud: list[float] = []
    with av.open(io.BytesIO(data)) as file:
        for packet in file.demux():
            packets[packet.stream.type] += packet.size > 0
            for frame in packet.decode():
                if isinstance(frame, av.VideoFrame):
                    pictures.append(frame.time)
                    if frame.to_ndarray(format="gray8")[60:, 60:].mean() > 200:
                        bright.append(frame.time)
                else:
                    level = np.abs(cast(av.AudioFrame, frame).to_ndarray()[0])
                    level = level / (np.iinfo(level.dtype).max if level.dtype.kind == "i" else 1)
                    loud += [frame.time + at / RATE for at in np.flatnonzero(level > 0.2)]
    return Seen(packets, pictures, _starts(bright), _starts(loud))


def _starts(times: list[float]) -> list[float]:
    return [t for n, t in enumerate(times) if n == 0 or t - times[n - 1] > 0.3]


def probe(path: Path) -> dict[str, Any]:
    """What ffprobe says of a file, its packets counted; fails if it complains."""
    command = ["ffprobe", "-v", "warning", "-of", "json", "-show_format", "-show_streams"]
    done = subprocess.run(
        [*command, "-count_packets", str(path)], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return cast(dict[str, Any], json.loads(done.stdout))
