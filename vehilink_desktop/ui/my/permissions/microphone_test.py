"""The test of the microphone: its level, whether it gives only silence, and what it heard."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.devices.level import loudness, peak
from vehilink_desktop.devices.microphones import BLOCK_S, Block, Microphone
from vehilink_desktop.devices.speaker import Speaker
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.ui.capture.microphone_line import MicrophoneLine
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import Tone

_LENGTH_S = 5.0
#: Below this, in dBFS, nobody understands a word; a peak above the other is cut off.
_FAINT_DB = -45.0
_CLIPPED = 253


class MicrophoneTest(QWidget):
    """Five seconds, to be played back once they are over; nothing of them reaches the disk."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = secondary_button(self.tr("Test: speak…"), on_click=self.start)
        self.play_button = ghost_button(self.tr("Play it back"), "play", on_click=self._play)
        self.result = Label("", "caption", elide=True)
        self.line = MicrophoneLine(backend)
        self._speaker = Speaker(self)
        self._heard = bytearray()
        self._loudest = (-100.0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        line = row(self.button, self.play_button, gap=12)
        line.addWidget(self.result, 1)
        layout.addLayout(line)
        layout.addWidget(self.line)
        self.line.hide()
        self.play_button.hide()
        self.line.opened.connect(self._on_opened)
        self.line.refused.connect(self.line.hide)
        self.line.closed.connect(lambda _end: self._show_result())
        self._speaker.playing.connect(self._on_playing)

    def start(self) -> None:
        """Listen for five seconds."""
        self._forget()
        self.line.show()
        self.line.open_microphone(Purpose.MICROPHONE_TEST)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._forget()
        super().hideEvent(event)

    # -- inside

    def _on_opened(self, microphone: Microphone) -> None:
        self._heard.clear()
        self._loudest = (-100.0, 0)
        microphone.block.connect(self._on_block)

    def _on_block(self, block: Block) -> None:
        level, highest = self._loudest
        self._loudest = (max(level, loudness(block.samples)), max(highest, peak(block.samples)))
        self._heard += block.samples.tobytes()
        left = _LENGTH_S - len(self._heard) / block.samples.nbytes * BLOCK_S
        if left > 0:
            self._say(self.tr("Say something: {n} s").format(n=int(left) + 1), None)
        else:
            self.line.close_microphone()

    def _show_result(self) -> None:
        self.play_button.setVisible(bool(self._heard))
        level, highest = self._loudest
        if not self._heard:
            self._say("", None)
        elif not highest:
            self._say(self.tr("Allowed, but there was only silence"), Tone.BAD)
        elif level < _FAINT_DB:
            self._say(self.tr("Very faint: go nearer, or turn it up in the system"), Tone.WARN)
        elif highest >= _CLIPPED:
            self._say(self.tr("Too loud: go further away, or turn it down"), Tone.WARN)
        else:
            self._say(self.tr("It hears you"), Tone.OK)

    def _play(self) -> None:
        self._speaker.play(bytes(self._heard))

    def _on_playing(self, playing: bool) -> None:
        self.play_button.setEnabled(not playing)

    def _forget(self) -> None:
        self._speaker.stop()
        self._heard.clear()
        self.play_button.hide()
        self.line.hide()
        self._say("", None)

    def _say(self, text: str, tone: Tone | None) -> None:
        self.result.setText(text)
        self.result.set_tone(tone)
