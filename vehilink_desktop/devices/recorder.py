"""Videos with sound from a camera and a microphone, out of the machine from the first picture."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.cameras import Camera
from vehilink_desktop.devices.encoder import Encoder, Outlet, to_yuv
from vehilink_desktop.devices.frames import USUAL, Frame
from vehilink_desktop.devices.lifetime import let_go_later
from vehilink_desktop.devices.microphones import RATE, Block
from vehilink_desktop.devices.timeline import PictureTrack, SoundTrack, Timeline
from vehilink_desktop.domain.permission import AccessEnd
from vehilink_desktop.domain.recording import MAX_VIDEO_BYTES, MAX_VIDEO_SECONDS

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Pixels
    from vehilink_desktop.devices.timeline import Samples

log = logging.getLogger(__name__)

#: Frames that wait while the UI thread is busy: two thirds of a second.
_WAITING_FRAMES = 20
#: What an encoder may still have in hand when the limit is reached.
_RESERVE_BYTES = 4 << 20


@dataclass(frozen=True)
class VideoLimits:
    """After which a recording ends by itself."""

    seconds: float = MAX_VIDEO_SECONDS
    size: int = MAX_VIDEO_BYTES


class VideoEnd(StrEnum):
    """Why a recording ended. What was taken until then is kept in every case."""

    STOPPED = "stopped"
    LIMIT = "limit"
    LOST = "lost"
    REVOKED = "revoked"
    UNWRITABLE = "unwritable"
    UNENCODABLE = "unencodable"


class SoundSource(Protocol):
    """What a recorder needs of a `Microphone`."""

    @property
    def closed(self) -> SignalInstance: ...

    @property
    def is_open(self) -> bool: ...

    def tap(self, taker: Callable[[Block], None]) -> None: ...

    def untap(self, taker: Callable[[Block], None]) -> None: ...


class VideoRecorder(QObject):
    """Records from its making until `stop`, or until it cannot go on. Leaves the devices open.

    The take begins when picture and sound are both there. What comes out is Matroska that was
    written in one go: without an index and with a length that nobody knows yet.

    Signals:
        progress(float, int): seconds and bytes taken so far, with every picture.
        ended(VideoEnd): the last one; everything has gone to the sink. After UNWRITABLE `error`
            is what the sink raised.
    """

    progress = Signal(float, object)
    ended = Signal(object)
    _came = Signal()
    _sink_failed = Signal(object)
    _drained = Signal()

    def __init__(
        self,
        camera: Camera,
        microphone: SoundSource | None,
        sink: Callable[[bytes], None],
        *,
        limits: VideoLimits | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin.

        Args:
            camera: Open, or opening.
            microphone: Likewise; None for a video without sound.
            sink: Takes the bytes, on another thread. What it raises ends the recording.
            limits: The contract's, unless a test has no time for them.
            monotonic: The clock of `Frame.at` and `Block.at`.
        """
        super().__init__()
        self.error: Exception | None = None
        self.dropped = 0
        self._camera = camera
        self._microphone = microphone
        self._limits = limits or VideoLimits()
        self._monotonic = monotonic
        self._end: VideoEnd | None = None
        self._timeline: Timeline | None = None
        self._encoder: Encoder | None = None
        self._track = SoundTrack(RATE)
        self._frames: deque[tuple[float, Pixels]] = deque()
        self._pictures: deque[tuple[float, Pixels]] = deque()
        self._blocks: deque[Block] = deque()
        self._sounds: deque[tuple[float, Samples]] = deque()
        self._seconds = 0.0
        self._told = False
        queued = Qt.ConnectionType.QueuedConnection
        self._came.connect(self._feed, queued)
        self._sink_failed.connect(self._on_sink_failed, queued)
        self._drained.connect(self._on_drained, queued)
        # until `ended` was told: the reading thread must not be the last that knows us
        self._itself: VideoRecorder | None = self
        self._outlet = Outlet(sink, self._sink_failed.emit, self._drained.emit)
        camera.closed.connect(self._on_closed)
        camera.tap(self._take_frame)
        if microphone:
            microphone.closed.connect(self._on_closed)
            microphone.tap(self._take_block)
        if not camera.is_open or (microphone and not microphone.is_open):
            self._finish(VideoEnd.LOST)

    @property
    def seconds(self) -> float:
        """How much was taken, without the pauses."""
        return self._seconds

    @property
    def size(self) -> int:
        """Bytes that are with the sink."""
        return self._outlet.size

    @property
    def paused(self) -> bool:
        return self._timeline is not None and self._timeline.paused

    def pause(self) -> None:
        """Leave out what is seen and heard from now on."""
        if self._timeline and self._end is None:
            self._timeline.pause(self._monotonic())

    def resume(self) -> None:
        """Go on."""
        if self._timeline and self._end is None:
            self._timeline.resume(self._monotonic())

    def stop(self) -> None:
        """End it; `ended` follows. Any number of times."""
        self._feed()
        self._finish(VideoEnd.STOPPED)

    def _take_frame(self, frame: Frame) -> None:
        """On the camera's thread."""
        if len(self._frames) + len(self._pictures) < _WAITING_FRAMES:
            self._frames.append((frame.at, to_yuv(frame.pixels)))
        else:
            self.dropped += 1
        self._tell()

    def _take_block(self, block: Block) -> None:
        """On the sound's thread."""
        self._blocks.append(block)
        self._tell()

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self._came.emit()

    def _feed(self) -> None:
        """Hand on what has come, as long as the encoder takes it."""
        self._told = False
        if self._end is not None:
            return
        if self._encoder is None:
            self._begin()
        if self._encoder and self._timeline:
            self._feed_sounds(self._encoder, self._timeline)
            self._feed_pictures(self._encoder, self._timeline)

    def _begin(self) -> None:
        """As soon as there is a picture that has sound.

        The encoder calls the first of both 0, whatever their times: so they have the same.
        """
        if self._microphone:
            heard_from = self._blocks[0].at if self._blocks else float("inf")
            while self._frames and self._frames[0][0] < heard_from:
                self._frames.popleft()
        if not self._frames:
            return
        at, yuv = self._frames[0]
        self._timeline = Timeline(at)
        self._shape = yuv.shape
        wanted = self._camera.wanted or USUAL
        self._order = PictureTrack(wanted.rate)
        size = (yuv.shape[1], yuv.shape[0] * 2 // 3)
        sound = RATE if self._microphone else None
        self._encoder = Encoder(self._outlet.device, size, wanted.rate, sound, self)
        self._encoder.hungry.connect(self._feed)
        self._encoder.stopped.connect(self._on_stopped)

    def _feed_sounds(self, encoder: Encoder, timeline: Timeline) -> None:
        while self._blocks:
            block = self._blocks.popleft()
            part = timeline.cut(block.at, block.samples, RATE)
            if part:
                at, samples = self._track.follow(*part)
                if len(samples):
                    self._sounds.append((at, samples))
        while self._sounds and encoder.put_sound(self._sounds[0][1], self._sounds[0][0]):
            self._sounds.popleft()

    def _feed_pictures(self, encoder: Encoder, timeline: Timeline) -> None:
        while self._frames:
            taken_at, yuv = self._frames.popleft()
            place = timeline.place(taken_at)
            at = None if place is None else self._order.follow(place)
            if at is not None:
                self._pictures.append((at, yuv))
            elif place is not None:
                self.dropped += 1
        while self._pictures and self._end is None:
            at, yuv = self._pictures[0]
            if yuv.shape != self._shape:  # another camera was chosen
                self._finish(VideoEnd.LOST)
            elif not encoder.put_picture(yuv, at):
                return
            else:
                self._pictures.popleft()
                self._seconds = at
                self.progress.emit(at, self._outlet.size)
            too_large = self._outlet.size > self._limits.size - _RESERVE_BYTES
            if self._seconds >= self._limits.seconds or too_large:
                self._finish(VideoEnd.LIMIT)

    def _finish(self, end: VideoEnd) -> None:
        if self._end is not None:
            return
        self._end = end
        self._camera.untap(self._take_frame)
        if self._microphone:
            self._microphone.untap(self._take_block)
        if self._encoder:
            self._encoder.stop()
        else:
            self._outlet.close()

    def _on_closed(self, how: AccessEnd) -> None:
        self._feed()
        ends = {AccessEnd.REVOKED: VideoEnd.REVOKED, AccessEnd.LOST: VideoEnd.LOST}
        self._finish(ends.get(how, VideoEnd.STOPPED))

    def _on_sink_failed(self, error: Exception) -> None:
        if not isinstance(error, Known):
            log.error("a recording could not be written", exc_info=error)
        self.error = error
        self._finish(VideoEnd.UNWRITABLE)

    def _on_stopped(self, trouble: str) -> None:
        if trouble:
            log.error("a recording could not be encoded: %s", trouble)
            self._finish(VideoEnd.UNENCODABLE)
        self._outlet.close()

    def _on_drained(self) -> None:
        self._outlet.join()
        kept, self._itself = self._itself, None
        self.ended.emit(VideoEnd.UNWRITABLE if self.error else self._end)
        let_go_later(kept)
