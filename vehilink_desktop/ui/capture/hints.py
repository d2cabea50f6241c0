"""What would make the picture better, said while it is still to be taken."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vehilink_desktop.devices.cameras import Camera
from vehilink_desktop.devices.frames import Frame
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from vehilink_desktop.media.sharpness import FrameJudge


#: Every other frame says as much, at half the price.
_EVERY = 2


class FrameHints(QObject):
    """Judges the frames of a camera on the camera's own thread.

    Signals:
        changed(str): another hint, a value of `FrameHint`.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judge: FrameJudge | None = None
        self._last = ""

    def watch(self, camera: Camera) -> None:
        """Judge what `camera` gives, until it is closed."""
        from vehilink_desktop.media.sharpness import FrameJudge  # brings numpy and cv2

        self._judge, self._last = FrameJudge(), ""
        camera.untap(self._look)
        camera.tap(self._look)

    def _look(self, frame: Frame) -> None:
        if self._judge is None or frame.number % _EVERY:
            return
        hint = self._judge.judge(frame.pixels).hint.value
        if hint != self._last:
            self._last = hint
            with contextlib.suppress(RuntimeError):  # the screen went away in this very moment
                self.changed.emit(hint)


class HintChip(Chip):
    """The hint in two or three words."""

    def __init__(self) -> None:
        super().__init__("")
        self.show_hint("ok")

    def show_hint(self, hint: str) -> None:
        """Say `hint`, a value of `FrameHint`."""
        texts = {
            "too_dark": self.tr("Too dark"),
            "too_bright": self.tr("Too bright"),
            "moving": self.tr("Hold still"),
            "blurred": self.tr("Not sharp"),
        }
        if hint in texts:
            self.set_state(texts[hint], Tone.WARN, "triangle-alert")
        else:
            self.set_state(self.tr("Sharp and bright"), Tone.OK, "check")
