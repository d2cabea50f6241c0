"""Takes down what a microphone hears: to the disk from the first block on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from enum import StrEnum
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.level import peak
from vehilink_desktop.devices.lifetime import let_go_later
from vehilink_desktop.devices.microphones import BLOCK_S, Block, Microphone
from vehilink_desktop.domain.permission import AccessEnd
from vehilink_desktop.domain.recording import MAX_VOICE_SECONDS, PEAKS, columns

log = logging.getLogger(__name__)


class VoiceEnd(StrEnum):
    """Why a recording ended. What was taken until then is kept in every case."""

    STOPPED = "stopped"
    LIMIT = "limit"
    LOST = "lost"
    REVOKED = "revoked"
    UNWRITABLE = "unwritable"


class VoiceRecorder(QObject):
    """Records from its making until `stop`, or until it cannot go on. It leaves the device open.

    Signals:
        progress(float, int): seconds taken so far and the peak of the newest block, 0 to 255.
        ended(VoiceEnd): the last one; everything has gone to the sink. After UNWRITABLE `error`
            is what the sink raised.
    """

    progress = Signal(float, int)
    ended = Signal(object)
    _written = Signal(int)
    _finished = Signal(object)

    def __init__(
        self,
        microphone: Microphone,
        sink: Callable[[bytes], None],
        *,
        limit_s: float = MAX_VOICE_SECONDS,
    ) -> None:
        """Begin.

        Args:
            microphone: Open, or opening.
            sink: Takes 48 kHz, one channel, 16 bit, little endian; called on another thread. What
                it raises ends the recording.
            limit_s: Seconds after which the recording ends by itself.
        """
        super().__init__()
        self.error: Exception | None = None
        self._microphone = microphone
        self._sink = sink
        self._limit = round(limit_s / BLOCK_S)
        self._peaks = bytearray()
        self._paused = False
        self._end: VoiceEnd | None = None
        self._queue: SimpleQueue[Block | None] = SimpleQueue()
        queued = Qt.ConnectionType.QueuedConnection
        self._written.connect(self._on_written, queued)
        self._finished.connect(self._on_finished, queued)
        microphone.closed.connect(self._on_closed)
        # until `ended` was told: the writing thread must not be the last that knows us
        self._itself: VoiceRecorder | None = self
        self._writer = threading.Thread(target=self._write, name="voice-recorder")
        self._writer.start()
        microphone.tap(self._queue.put)
        if not microphone.is_open:
            self._finish(VoiceEnd.LOST)

    @property
    def seconds(self) -> float:
        """How much was taken."""
        return len(self._peaks) * BLOCK_S

    @property
    def paused(self) -> bool:
        return self._paused

    def peaks(self, count: int = PEAKS) -> tuple[int, ...]:
        """The waveform so far, 0 to 255, in at most `count` columns."""
        return columns(self._peaks, count)

    def pause(self) -> None:
        """Leave out what is heard from now on."""
        if not self._paused:
            self._paused = True
            self._microphone.untap(self._queue.put)

    def resume(self) -> None:
        """Go on."""
        if self._paused and self._end is None:
            self._paused = False
            self._microphone.tap(self._queue.put)

    def stop(self) -> None:
        """End it; `ended` follows. Any number of times."""
        self._finish(VoiceEnd.STOPPED)

    def _finish(self, end: VoiceEnd) -> None:
        if self._end is None:
            self._end = end
            self._microphone.untap(self._queue.put)
            self._queue.put(None)

    def _on_closed(self, end: AccessEnd) -> None:
        how = {AccessEnd.REVOKED: VoiceEnd.REVOKED, AccessEnd.LOST: VoiceEnd.LOST}
        self._finish(how.get(end, VoiceEnd.STOPPED))

    def _write(self) -> None:
        """On the writing thread, until nothing more comes."""
        end = None
        taken = 0
        while end is None and (block := self._queue.get()) is not None:
            try:
                self._sink(block.samples.astype("<i2", copy=False).tobytes())
            except Exception as error:  # the sink is not ours
                self.error = error
                if not isinstance(error, Known):
                    log.error("a recording could not be written", exc_info=error)
                end = VoiceEnd.UNWRITABLE
            else:
                taken += 1
                self._written.emit(peak(block.samples))
                if taken == self._limit:
                    end = VoiceEnd.LIMIT
        self._finished.emit(end)

    def _on_written(self, loudest: int) -> None:
        self._peaks.append(loudest)
        self.progress.emit(self.seconds, loudest)

    def _on_finished(self, end: VoiceEnd | None) -> None:
        self._finish(end or VoiceEnd.STOPPED)
        self._writer.join()
        kept, self._itself = self._itself, None
        self.ended.emit(end or self._end)
        let_go_later(kept)
