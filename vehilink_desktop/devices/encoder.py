"""The system's encoder: pictures and sound in, a Matroska stream out of a pipe."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QByteArray, QFile, QFileDevice, QIODevice, QObject, QSize, QTimer, Signal
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
)

from vehilink_desktop.media.vision import cv2

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Pixels
    from vehilink_desktop.devices.timeline import Samples

log = logging.getLogger(__name__)

#: An encoder that does not end by then never will.
_ENDING_MS = 8000
_PIECE = 1 << 16
_Codec = QMediaFormat.VideoCodec
_AudioCodec = QMediaFormat.AudioCodec
#: Bits for each pixel, at which moving leaves still look like leaves.
_BITS = {_Codec.H264: 0.15, _Codec.MPEG4: 0.25}


def to_yuv(pixels: Pixels) -> Pixels:
    """What encoders want (I420, BT.601, both sides even); any thread, 0.3 ms for 1280 × 720."""
    height, width = pixels.shape[0] & ~1, pixels.shape[1] & ~1
    return np.asarray(cv2.cvtColor(pixels[:height, :width], cv2.COLOR_BGR2YUV_I420), np.uint8)


class Outlet:
    """A pipe whose other end is read in a thread.

    Qt writes into its end as into a file, so nothing lies on the disk that `sink` has not put
    there. What follows after `sink` failed is thrown away.
    """

    def __init__(
        self,
        sink: Callable[[bytes], None],
        failed: Callable[[Exception], None],
        drained: Callable[[], None],
    ) -> None:
        """`failed` and `drained` are called on the reading thread, `drained` last."""
        self._sink = sink
        self._failed = failed
        self._drained = drained
        self.size = 0
        self._read_end, write_end = os.pipe()
        self.device = QFile()
        self.device.open(
            write_end,
            QIODevice.OpenModeFlag.WriteOnly,
            QFileDevice.FileHandleFlag.AutoCloseHandle,
        )
        self._reader = threading.Thread(target=self._read, name="video-recorder")
        self._reader.start()

    def close(self) -> None:
        """Nothing more comes; `drained` follows once everything is with the sink."""
        self.device.close()

    def join(self) -> None:
        self._reader.join()

    def _read(self) -> None:
        broken = False
        while piece := os.read(self._read_end, _PIECE):
            if broken:
                continue
            try:
                self._sink(piece)
            except Exception as error:  # the sink is not ours
                broken = True
                self._failed(error)
            else:
                self.size += len(piece)
        os.close(self._read_end)
        self._drained()


class Encoder(QObject):
    """One take. On the UI thread; the work is done on Qt's own.

    Signals:
        hungry(): what was refused may be tried again.
        stopped(str): it has written everything; with what went wrong, else empty.
    """

    hungry = Signal()
    stopped = Signal(str)

    def __init__(
        self,
        device: QIODevice,
        size: tuple[int, int],
        rate: float,
        sound_rate: int | None,
        parent: QObject | None = None,
    ) -> None:
        """Begin to write to `device`; without sound when `sound_rate` is None."""
        super().__init__(parent)
        self._rate = rate
        self._trouble = ""
        self._ending = False
        picture = QVideoFrameFormat(QSize(*size), QVideoFrameFormat.PixelFormat.Format_YUV420P)
        picture.setColorSpace(QVideoFrameFormat.ColorSpace.ColorSpace_BT601)
        picture.setColorRange(QVideoFrameFormat.ColorRange.ColorRange_Video)
        picture.setStreamFrameRate(rate)
        self._picture = picture
        self._session = QMediaCaptureSession(self)
        self._pictures = QVideoFrameInput(self)
        self._pictures.readyToSendVideoFrame.connect(self.hungry)
        self._session.setVideoFrameInput(self._pictures)
        self._sounds: QAudioBufferInput | None = None
        if sound_rate:
            self._sound = QAudioFormat()
            self._sound.setSampleRate(sound_rate)
            self._sound.setChannelCount(1)
            self._sound.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self._sounds = QAudioBufferInput(self)
            self._sounds.readyToSendAudioBuffer.connect(self.hungry)
            self._session.setAudioBufferInput(self._sounds)
        self._recorder = self._make_recorder(size, rate)
        self._session.setRecorder(self._recorder)
        self._recorder.setOutputDevice(device)
        self._guard = QTimer(self, singleShot=True, interval=_ENDING_MS)
        self._guard.timeout.connect(lambda: self._end("it does not end"))
        self._recorder.record()

    def put_picture(self, yuv: Pixels, at: float) -> bool:
        """One picture, shown from `at` seconds on; False when it must be tried again."""
        frame = QVideoFrame(self._picture)
        if not frame.map(QVideoFrame.MapMode.WriteOnly):
            return False
        height = self._picture.frameHeight()
        planes = (yuv[:height], *np.split(yuv[height:].reshape(2 * (height // 2), -1), 2))
        for number, plane in enumerate(planes):
            line = frame.bytesPerLine(number)
            rows = np.frombuffer(frame.bits(number), np.uint8)[: line * len(plane)]
            rows.reshape(len(plane), line)[:, : plane.shape[1]] = plane
        frame.unmap()
        frame.setStartTime(round(at * 1e6))
        frame.setEndTime(round((at + 1 / self._rate) * 1e6))
        return self._pictures.sendVideoFrame(frame)

    def put_sound(self, samples: Samples, at: float) -> bool:
        """16 bit, one channel, heard from `at` seconds on; False when it must be tried again."""
        if self._sounds is None:
            return True
        buffer = QAudioBuffer(QByteArray(samples.tobytes()), self._sound, round(at * 1e6))
        return self._sounds.sendAudioBuffer(buffer)

    def stop(self) -> None:
        """Write what is in hand; `stopped` follows."""
        if not self._ending:
            self._ending = True
            self._guard.start()
            self._recorder.stop()

    def _make_recorder(self, size: tuple[int, int], rate: float) -> QMediaRecorder:
        layout = QMediaFormat(QMediaFormat.FileFormat.Matroska)
        can = layout.supportedVideoCodecs(QMediaFormat.ConversionMode.Encode)
        codec = _Codec.H264 if _Codec.H264 in can else _Codec.MPEG4
        layout.setVideoCodec(codec)
        if self._sounds:
            layout.setAudioCodec(_AudioCodec.AAC)
        recorder = QMediaRecorder(self)
        recorder.setMediaFormat(layout)
        recorder.setVideoFrameRate(rate)
        recorder.setEncodingMode(QMediaRecorder.EncodingMode.AverageBitRateEncoding)
        recorder.setVideoBitRate(round(size[0] * size[1] * rate * _BITS[codec]))
        recorder.setAudioBitRate(96_000)
        recorder.recorderStateChanged.connect(self._on_state)
        recorder.errorOccurred.connect(self._on_error)
        return recorder

    def _on_state(self, state: QMediaRecorder.RecorderState) -> None:
        if state is QMediaRecorder.RecorderState.StoppedState:
            self._end(self._trouble)

    def _on_error(self, _error: QMediaRecorder.Error, text: str) -> None:
        # at the end it would go back in the pipe, which is no loss: the finisher writes an index
        if not self._ending:
            self._trouble = text
            self.stop()

    def _end(self, trouble: str) -> None:
        self._guard.stop()
        with contextlib.suppress(RuntimeError):
            self._recorder.recorderStateChanged.disconnect(self._on_state)
            self.stopped.emit(trouble)
