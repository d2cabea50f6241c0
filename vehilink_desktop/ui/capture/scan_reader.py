"""Reads codes and printed VINs in a camera's pictures, off the UI thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vehilink_desktop.core.errors import Known
from vehilink_desktop.media.readings import WINDOW_S, Code, TwoEqual

if TYPE_CHECKING:
    from vehilink_desktop.devices.cameras import Camera
    from vehilink_desktop.devices.frames import Frame
    from vehilink_desktop.media.photos import CropBox

#: Print takes up to a second a picture; two of them must fit.
_PRINT_WINDOW_S = 2 * WINDOW_S

Look = Callable[["Frame"], list[Code]]


class LiveReader(QObject):
    """Follows one camera from `start` to `close`; codes and print have a thread each.

    Signals:
        found(list[Code]): was read twice alike.
        print_missing(): this installation cannot read print; codes it reads.
    """

    found = Signal(object)
    print_missing = Signal()

    def __init__(
        self, camera: Camera, guide: CropBox, models: Path, parent: QObject | None = None
    ) -> None:
        """`guide` is where labels are held, `models` the folder of what reads print."""
        super().__init__(parent)
        self._camera = camera
        self._workers = [
            _Worker("scan-codes", lambda: _code_reader(guide), WINDOW_S, self._tell),
            _Worker(
                "scan-print", lambda: self._vin_reader(models, guide), _PRINT_WINDOW_S, self._tell
            ),
        ]

    def start(self) -> None:
        """Begin, once the signals are connected."""
        for worker in self._workers:
            worker.start()
            self._camera.tap(worker.offer)

    def pause(self) -> None:
        """Look at nothing until `go_on`."""
        for worker in self._workers:
            worker.pause()

    def go_on(self) -> None:
        """Look again; what is in sight is to be read twice anew."""
        for worker in self._workers:
            worker.go_on()

    def close(self) -> None:
        """Let the camera go; the threads end with what they are reading."""
        for worker in self._workers:
            self._camera.untap(worker.offer)
            worker.stop()

    def threads(self) -> list[Thread]:
        """Those that read, to wait for their end."""
        return list(self._workers)

    def _vin_reader(self, models: Path, guide: CropBox) -> Look:
        # OpenCV and the models are loaded when somebody scans, not before
        from vehilink_desktop.media.vin_reader import VinReader

        try:
            reader = VinReader(models)
        except Known:
            _emit(self.print_missing.emit)
            return lambda _frame: []

        def look(frame: Frame) -> list[Code]:
            return [one.as_code() for one in reader.read(frame.pixels, guide) if one.counts]

        return look

    def _tell(self, codes: list[Code]) -> None:
        _emit(self.found.emit, codes)


def _code_reader(guide: CropBox) -> Look:
    from vehilink_desktop.media.codes import CodeReader

    reader = CodeReader()
    return lambda frame: reader.read(frame.pixels, guide=guide)


class _Worker(Thread):
    """Looks at the newest frame only; those that come meanwhile are left out."""

    def __init__(
        self,
        name: str,
        make: Callable[[], Look],
        window_s: float,
        tell: Callable[[list[Code]], None],
    ) -> None:
        super().__init__(name=name)
        self._make = make
        self._window_s = window_s
        self._tell = tell
        self._changed = Condition()
        self._newest: Frame | None = None
        self._twice = TwoEqual(window_s)
        self._paused = False
        self._over = False

    def offer(self, frame: Frame) -> None:
        """A frame of the camera; on its thread."""
        with self._changed:
            if not self._paused:
                self._newest = frame
                self._changed.notify()

    def pause(self) -> None:
        with self._changed:
            self._paused, self._newest = True, None

    def go_on(self) -> None:
        with self._changed:
            self._paused, self._twice = False, TwoEqual(self._window_s)

    def stop(self) -> None:
        with self._changed:
            self._over, self._newest = True, None
            self._changed.notify()

    def run(self) -> None:
        look = self._make()
        while (frame := self._next()) is not None:
            twice = self._twice
            counted = twice.accept(look(frame), frame.at)
            # what was read of a picture from before a pause is no news after it
            if counted and twice is self._twice and not self._paused:
                self._tell(counted)

    def _next(self) -> Frame | None:
        with self._changed:
            self._changed.wait_for(lambda: self._over or self._newest is not None)
            frame, self._newest = self._newest, None
            return frame


def _emit(emit: Callable[..., None], *values: object) -> None:
    # a thread may end after the widget that it read for
    with contextlib.suppress(RuntimeError):
        emit(*values)
