"""Plays a video or a voice note out of the vault, seen from the window."""

from __future__ import annotations

import contextlib
import json
import logging
import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

import vehilink_desktop
from vehilink_desktop.devices.player_frames import PLAYER_FLAG, SharedFrames

log = logging.getLogger(__name__)

RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)

#: Until a file is loaded; a cold start on a slow machine is part of it.
_LOAD_S = 30.0
#: Nothing heard for so long, or nothing played although it plays: it hangs.
_HANG_S = 10.0
_WATCH_MS = 500
#: No event is longer.
_LINE_BYTES = 4096

_ENVIRONMENT = {
    "QT_LOGGING_RULES": "qt.multimedia.*=false",
    # the file comes over loopback; nothing in it makes the process reach for another
    "QT_FFMPEG_PROTOCOL_WHITELIST": "http,tcp",
    # foreign pictures are kept from the drivers of the graphics card
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",
}
_FAILURES = frozenset(("player-damaged", "player-failed"))


@dataclass(frozen=True)
class Playable:
    """What was loaded."""

    seconds: float
    has_picture: bool
    has_sound: bool


class Player(QObject):
    """Plays one file at a time, each in a process of its own. It begins paused.

    Signals:
        loaded(Playable): the first picture follows, if there are pictures.
        frame(QImage): a picture, upright, of `SIDE` pixels at most.
        position(float): seconds from the beginning.
        playing(bool): it goes on, or it stands still.
        ended(): it came to its end; `play` begins anew.
        failed(str): player-damaged (the file) or player-failed (the process); nothing follows
            until the next `load`.
    """

    loaded = Signal(object)
    frame = Signal(QImage)
    position = Signal(float)
    playing = Signal(bool)
    ended = Signal()
    failed = Signal(str)
    _said = Signal(object, object)

    def __init__(
        self, parent: QObject | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._children: list[_Child] = []
        self._rate = 1.0
        self._volume = 1.0
        self._said.connect(self._on_said, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._look_after_it)
        children = self._children
        self.destroyed.connect(lambda: _end_all(children))  # not a method: this is gone by then

    @property
    def process_id(self) -> int | None:
        """Of the process that plays; None when nothing is loaded."""
        return self._children[0].process_id if self._children else None

    def load(self, path: Path, key: bytes) -> None:
        """Begin to load a file of the vault with its own key; `loaded` or `failed` follows."""
        self.close()
        try:
            child = _Child(self._said.emit, self._monotonic)
        except OSError as error:
            log.warning("the player did not start: %s", error)
            self._said.emit(None, {"failed": "player-failed"})
            return
        self._children.append(child)
        child.tell(path=str(path), key=key.hex(), frames=child.frames.handle)
        child.tell(rate=self._rate)
        child.tell(volume=self._volume)
        self._watch.start()

    def play(self) -> None:
        self._tell(play=True)

    def pause(self) -> None:
        self._tell(play=False)

    def seek(self, seconds: float) -> None:
        """Go to a place; while it stands still, the picture there is shown."""
        self._tell(seek=max(0.0, seconds))

    def set_rate(self, rate: float) -> None:
        """How fast, 0.5 to 2; voices keep their pitch. It holds for files loaded later too."""
        self._rate = min(2.0, max(0.5, rate))
        self._tell(rate=self._rate)

    def set_volume(self, volume: float) -> None:
        """How loud, 0 to 1. It holds for files loaded later too."""
        self._volume = min(1.0, max(0.0, volume))
        self._tell(volume=self._volume)

    def close(self) -> None:
        """Let go of the file; the process is gone when this returns."""
        self._watch.stop()
        _end_all(self._children)

    def _tell(self, **command: Any) -> None:
        for child in self._children:
            child.tell(**command)

    def _fail(self, code: str, why: str) -> None:
        log.info("playing failed: %s, %s", code, why)
        self.close()
        self.failed.emit(code)

    def _look_after_it(self) -> None:
        for child in tuple(self._children):
            if why := child.hangs(self._monotonic()):
                self._fail("player-failed", why)

    def _on_said(self, child: _Child | None, event: Mapping[str, Any]) -> None:
        if child is None:
            self.failed.emit("player-failed")
        elif child in self._children:
            try:
                self._understand(child, event)
            except (KeyError, TypeError, ValueError) as error:
                # a file that took the process over may have it say anything
                self._fail("player-failed", f"odd event: {error!r}")

    def _understand(self, child: _Child, event: Mapping[str, Any]) -> None:
        match event:
            case {"frame": [int(slot), int(width), int(height)]}:
                pixels = child.frames.get(slot, width, height)
                child.tell(taken=slot)
                picture = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32)
                self.frame.emit(picture.copy())
            case {"position": seconds}:
                self.position.emit(_seconds(seconds))
            case {"playing": bool(playing)}:
                self.playing.emit(playing)
            case {"loaded": facts}:
                self.loaded.emit(
                    Playable(
                        _seconds(facts["seconds"]),
                        bool(facts["has_picture"]),
                        bool(facts["has_sound"]),
                    )
                )
            case {"ended": True}:
                self.ended.emit()
            case {"failed": str(code)} if code in _FAILURES:
                self._fail(code, "it says so")
            case {"gone": status}:
                self._fail("player-failed", f"exit status {status}")
            case {"alive": True}:
                pass
            case _:
                raise ValueError(event)


class _Child:
    """The process. `hear` gets (this, event) on another thread; the last event is "gone"."""

    def __init__(
        self, hear: Callable[[_Child, dict[str, Any]], None], monotonic: Callable[[], float]
    ) -> None:
        self.frames = SharedFrames.create()
        self._monotonic = monotonic
        self._hear = hear
        self._heard_at = self._moved_at = monotonic()
        self._is_loaded = self._plays = False
        try:
            self._process = _spawn(self.frames)
        except OSError:
            self.frames.close()
            raise
        self._commands = cast(BinaryIO, self._process.stdin)
        self._events = cast(BinaryIO, self._process.stdout)
        self._reader = threading.Thread(target=self._read, name="player")
        self._reader.start()

    @property
    def process_id(self) -> int:
        return self._process.pid

    def tell(self, **command: Any) -> None:
        with contextlib.suppress(OSError):  # it is gone: the reader says so
            self._commands.write(json.dumps(command).encode() + b"\n")
            self._commands.flush()

    def hangs(self, now: float) -> str | None:
        """Why it is to be given up, if it is."""
        if not self._is_loaded:
            return f"not loaded in {_LOAD_S:g} s" if now - self._heard_at > _LOAD_S else None
        if now - self._heard_at > _HANG_S:
            return f"nothing heard for {_HANG_S:g} s"
        if self._plays and now - self._moved_at > _HANG_S:
            return f"it does not get on for {_HANG_S:g} s"
        return None

    def end(self) -> None:
        self._hear = lambda _child, _event: None
        self._process.kill()
        self._reader.join()
        # leaving it closes the pipes, one of which may be broken, and waits for the end
        with contextlib.suppress(OSError), self._process:
            pass
        self.frames.close()

    def _read(self) -> None:
        # RuntimeError: the window went away in this very moment
        with contextlib.suppress(ValueError, OSError, RuntimeError):
            while line := self._events.readline(_LINE_BYTES):
                event = json.loads(line)
                self._note(event)
                self._hear(self, event)
        self._process.kill()
        status = self._process.wait()
        with contextlib.suppress(RuntimeError):
            self._hear(self, {"gone": status})

    def _note(self, event: Any) -> None:
        now = self._monotonic()
        if not isinstance(event, dict):
            raise ValueError(event)
        if self._is_loaded or "loaded" in event:
            self._heard_at = now
        self._is_loaded = self._is_loaded or "loaded" in event
        if "playing" in event:
            self._plays = event["playing"] is True
        if "playing" in event or "position" in event:
            self._moved_at = now


def _end_all(children: list[_Child]) -> None:
    while children:
        children.pop().end()


def _seconds(value: Any) -> float:
    seconds = float(value)
    if not math.isfinite(seconds):
        raise ValueError(value)
    return max(0.0, seconds)


def _spawn(frames: SharedFrames) -> subprocess.Popen[bytes]:
    package_parent = str(Path(vehilink_desktop.__file__).parents[1])
    frozen = getattr(sys, "frozen", False)
    how = [PLAYER_FLAG] if frozen else ["-P", "-m", "vehilink_desktop.devices.player_process"]
    # a proxy is for the network, not for what comes from this machine
    inherited = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    environment = {**inherited, **_ENVIRONMENT}
    if not frozen:
        paths = (package_parent, os.environ.get("PYTHONPATH"))
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        [sys.executable, *how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        pass_fds=() if isinstance(frames.handle, str) else (frames.handle,),
        creationflags=flags,
    )
