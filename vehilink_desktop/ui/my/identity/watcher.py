"""Looks for a face in the newest frame of a camera, on a thread of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vehilink_desktop.core.errors import Known

if TYPE_CHECKING:
    from vehilink_desktop.devices.frames import Frame
    from vehilink_desktop.media.face_turns import FaceState
    from vehilink_desktop.media.faces import FaceGuide


class FaceWatcher(QObject):
    """Runs from its making until `close`. What it looks at is forgotten with the next frame.

    Signals:
        looked(FaceState, Frame): what is to be said of that frame.
        unavailable(): this installation cannot look for faces; nothing else follows.
    """

    looked = Signal(object, object)
    unavailable = Signal()

    def __init__(self, models: Path, parent: QObject | None = None) -> None:
        """`models` is the folder of what finds faces."""
        super().__init__(parent)
        worker = _Worker(models, self.looked.emit, self.unavailable.emit)
        self._worker = worker
        # a dialog that goes with its window was never closed
        self.destroyed.connect(lambda: worker.stop())
        worker.start()

    def offer(self, frame: Frame) -> None:
        """Look at `frame` next, whatever was to be next."""
        self._worker.offer(frame)

    def start_again(self) -> None:
        """Forget how the head was held until now."""
        self._worker.start_again()

    def close(self) -> None:
        """The thread ends with what it is looking at."""
        self._worker.stop()


class _Worker(Thread):
    """It tells on its own thread."""

    def __init__(
        self,
        models: Path,
        looked: Callable[[FaceState, Frame], None],
        unavailable: Callable[[], None],
    ) -> None:
        super().__init__(name="face")
        self._models = models
        self._looked = looked
        self._unavailable = unavailable
        self._changed = Condition()
        self._newest: Frame | None = None
        self._fresh = False
        self._over = False

    def offer(self, frame: Frame) -> None:
        with self._changed:
            self._newest = frame
            self._changed.notify()

    def start_again(self) -> None:
        with self._changed:
            self._newest, self._fresh = None, True

    def stop(self) -> None:
        with self._changed:
            self._over, self._newest = True, None
            self._changed.notify()

    def run(self) -> None:
        # OpenCV and the models are loaded when somebody wants this, not before
        from vehilink_desktop.media.faces import FaceGuide

        # the watcher may be gone while this ends
        with contextlib.suppress(RuntimeError):
            try:
                guide = FaceGuide(self._models)
            except Known:
                self._unavailable()
                return
            while (frame := self._next(guide)) is not None:
                self._looked(guide.look(frame.pixels), frame)

    def _next(self, guide: FaceGuide) -> Frame | None:
        with self._changed:
            self._changed.wait_for(lambda: self._over or self._newest is not None)
            if self._fresh:
                self._fresh = False
                guide.start_again()
            frame, self._newest = (None if self._over else self._newest), None
            return frame
