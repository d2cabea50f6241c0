"""Plays one foreign file: a child process, because what it decodes may be made to break it.

Started by `player.py`. The first line of standard input says what to play; each further line is a
command, each line of standard output an event, all of them JSON objects. It ends when its input
ends. Pictures go through `player_frames.py`, sound to the speaker; it writes no file and holds
the key of its file alone.

    in   {"path": …, "key": hex, "frames": handle}
         {"play": true | false} {"seek": seconds} {"rate": 0.5 to 2} {"volume": 0 to 1}
         {"taken": slot}
    out  {"loaded": {"seconds", "has_picture", "has_sound"}} {"position": seconds}
         {"frame": [slot, width, height]} {"playing": true | false} {"ended": true}
         {"failed": "player-damaged" | "player-failed"} {"alive": true} every second
"""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.confinement import confine
from vehilink_desktop.devices.loopback import Loopback
from vehilink_desktop.devices.player_frames import SIDE, SLOTS, SharedFrames
from vehilink_desktop.media.child import claim_pipes, restrict_process
from vehilink_desktop.storage.vault_stream import StreamReader

_ALIVE_MS = 1000
_MEMORY_BYTES = 4 << 30
#: Of a sound server on another machine.
_PULSE_PORT = 4713
#: MP4 and its relatives, Matroska, Ogg, WAV, FLAC: none of them names other files to be opened,
#: as playlists do, which FFmpeg would take for videos too.
_CONTAINERS = re.compile(
    rb"....(?:ftyp|styp|moov|mdat|wide|free|skip|pnot)|\x1a\x45\xdf\xa3|OggS|RIFF....WAVE|fLaC",
    re.DOTALL,
)
_Error = QMediaPlayer.Error
_Status = QMediaPlayer.MediaStatus
_State = QMediaPlayer.PlaybackState


def main() -> int:
    """Play until the input ends."""
    commands, events = claim_pipes()
    what = json.loads(commands.readline())
    say = _Speaker(events)
    try:
        reader = StreamReader(Path(what["path"]), bytes.fromhex(what["key"]))
        known = _CONTAINERS.match(reader.read(0, 16))
    except Known:
        known = None
    if known is None:
        say(failed="player-damaged")
        commands.read()  # until whoever started us has heard it
        return 0
    source, frames = Loopback(reader), SharedFrames.attach(what["frames"])
    confine(ports=(source.port, _PULSE_PORT))
    restrict_process(_MEMORY_BYTES)
    application = QCoreApplication(sys.argv[:1])
    source.start()
    playing = _Playing(source.url, frames, say)
    listener = _Listener(commands)
    listener.heard.connect(playing.obey, Qt.ConnectionType.QueuedConnection)
    listener.start()
    return application.exec()


class _Speaker:
    """Writes events, whole line by whole line."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe

    def __call__(self, **event: Any) -> None:
        try:
            self._pipe.write(json.dumps(event).encode() + b"\n")
            self._pipe.flush()
        except OSError:
            os._exit(0)  # nobody is there any more


class _Listener(QObject):
    """Reads commands on a thread of its own, so that the end is noticed whatever hangs."""

    heard = Signal(object)

    def __init__(self, pipe: BinaryIO) -> None:
        super().__init__()
        self._pipe = pipe

    def start(self) -> None:
        threading.Thread(target=self._listen, name="commands", daemon=True).start()

    def _listen(self) -> None:
        for line in self._pipe:
            self.heard.emit(json.loads(line))
        os._exit(0)


class _Playing(QObject):
    """The player, its pictures on their way out, and what it tells."""

    def __init__(self, url: str, frames: SharedFrames, say: Callable[..., None]) -> None:
        super().__init__()
        self._frames = frames
        self._say = say
        self._free = list(range(SLOTS))
        self._waiting: QVideoFrame | None = None
        self._is_loaded = False
        self._sink = QVideoSink(self)
        self._speaker = QAudioOutput(self)
        self._player = player = QMediaPlayer(self)
        player.setVideoSink(self._sink)
        player.setAudioOutput(self._speaker)
        player.setPitchCompensation(True)
        self._sink.videoFrameChanged.connect(self._on_frame)
        player.mediaStatusChanged.connect(self._on_status)
        player.playbackStateChanged.connect(self._on_state)
        player.positionChanged.connect(lambda millis: say(position=millis / 1000))
        player.errorOccurred.connect(self._on_error)
        self._alive = QTimer(self, interval=_ALIVE_MS)
        self._alive.timeout.connect(lambda: say(alive=True))
        self._alive.start()
        player.setSource(QUrl(url))
        player.pause()  # shows the first picture

    def obey(self, command: Mapping[str, Any]) -> None:
        match command:
            case {"play": True}:
                self._player.play()
            case {"play": False}:
                self._player.pause()
            case {"seek": seconds}:
                if self._player.playbackState() is _State.StoppedState:
                    self._player.pause()  # after its end it shows nothing
                self._player.setPosition(round(seconds * 1000))
            case {"rate": rate}:
                self._player.setPlaybackRate(rate)
            case {"volume": volume}:
                self._speaker.setVolume(volume)
            case {"taken": slot}:
                self._free.append(slot)
                if self._waiting is not None:
                    self._hand_over(self._waiting)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._hand_over(frame)

    def _hand_over(self, frame: QVideoFrame) -> None:
        """Give out a picture, or keep it as the newest until a slot is free."""
        self._waiting = None if self._free else frame
        if not self._free:
            return
        image = frame.toImage()
        if max(image.width(), image.height()) > SIDE:
            image = image.scaled(
                QSize(SIDE, SIDE),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        image = image.convertToFormat(image.Format.Format_RGB32)
        if image.isNull():
            return
        slot = self._free.pop()
        self._frames.put(slot, image.constBits())
        self._say(frame=[slot, image.width(), image.height()])

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        ready = (_Status.LoadedMedia, _Status.BufferingMedia, _Status.BufferedMedia)
        if status in ready and not self._is_loaded:
            self._is_loaded = True
            player = self._player
            self._say(
                loaded={
                    "seconds": player.duration() / 1000,
                    "has_picture": player.hasVideo(),
                    "has_sound": player.hasAudio(),
                }
            )
        elif status is _Status.EndOfMedia:
            self._say(ended=True)
        elif status is _Status.InvalidMedia:
            self._say(failed="player-damaged")

    def _on_state(self, state: QMediaPlayer.PlaybackState) -> None:
        self._say(playing=state is _State.PlayingState)

    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        damaged = error in (_Error.ResourceError, _Error.FormatError)
        self._say(failed="player-damaged" if damaged else "player-failed")


if __name__ == "__main__":
    sys.exit(main())
