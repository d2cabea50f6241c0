"""Plays sound that is in memory, such as the few seconds of a microphone's test."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal

from vehilink_desktop.devices.microphones import RATE

#: A second, handed over ahead of its time: a busy computer must not make it stutter.
_AHEAD_BYTES = RATE * 2


class Speaker(QObject):
    """The loudspeaker or headset that the system uses. One sound at a time.

    Signals:
        playing(bool): it began, or it came to its end, was stopped, or could not be played.
    """

    playing = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._sink: QObject | None = None
        self._over: tuple[object, ...] = ()

    def play(self, samples: bytes) -> None:
        """Play 48 kHz, one channel, 16 bit, from the beginning."""
        from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink

        self.stop()
        sound = QAudioFormat()
        sound.setSampleRate(RATE)
        sound.setChannelCount(1)
        sound.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(sound, self)
        sink.setBufferSize(_AHEAD_BYTES)
        sink.stateChanged.connect(self._on_state)
        self._over = (QAudio.State.IdleState, QAudio.State.StoppedState)
        self._sink = sink
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.playing.emit(True)
        sink.start(self._buffer)

    def stop(self) -> None:
        """Be silent, and forget the sound."""
        sink, self._sink = self._sink, None
        if sink is None:
            return
        sink.deleteLater()  # which stops it, and not while it tells of its own state
        self._buffer.close()
        self._buffer.setData(QByteArray())
        self.playing.emit(False)

    def _on_state(self, state: object) -> None:
        if state in self._over:
            self.stop()
