"""Pictures of a face, taken by themselves while the head is held as asked."""

from __future__ import annotations

import random
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.devices.cameras import to_jpeg
from vehilink_desktop.devices.frames import Frame
from vehilink_desktop.domain.identity_check import Turn
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.media.face_turns import FaceHint, FaceState, TurnPrompts
from vehilink_desktop.services.identity import FaceShot
from vehilink_desktop.ui.capture.viewfinder import Viewfinder
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.my.identity.oval import FaceOval
from vehilink_desktop.ui.my.identity.watcher import FaceWatcher
from vehilink_desktop.ui.resources import resource_path
from vehilink_desktop.ui.words import identity as words

#: Low enough that the red dot and its button are in sight in a window 600 pixels high.
_LIVE_HEIGHT = 290


class FaceStep(QWidget):
    """The camera is on from `start` until the last picture, or until this is out of sight.

    Pictures of a camera that was turned off in between are dropped: they are in memory only.

    Signals:
        taken(list[FaceShot]): one for each prompt.
        unavailable(): this installation cannot guide; see `FaceWatcher`.
    """

    taken = Signal(object)
    unavailable = Signal()

    def __init__(
        self, backend: Backend, chance: random.Random, parent: QWidget | None = None
    ) -> None:
        """The prompts' order comes from `chance`."""
        super().__init__(parent)
        self._chance = chance
        self._watcher: FaceWatcher | None = None
        self.prompt = Label("", "h2", align="center")
        self.hint = Chip("")
        self.count = Label("", "caption", align="center")
        self.viewfinder = Viewfinder(backend, mirrored=True)
        self.viewfinder.setFixedHeight(_LIVE_HEIGHT)
        self._oval = FaceOval(self.viewfinder.preview)
        self.viewfinder.opened.connect(lambda _camera: self._begin())
        self.viewfinder.closed.connect(lambda _end: self._begin())
        for part in (self.prompt, self.hint, self.count):
            # the dialog was fitted before they came, and would scroll once they are there
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.prompt)
        layout.addLayout(row(None, self.hint, None))
        layout.addWidget(self.viewfinder)
        layout.addWidget(self.count)
        layout.addWidget(Label(words.no_proof(), "caption", wrap=True, align="center"))
        self.setFocusProxy(self.viewfinder)
        self._begin()

    def prepare(self) -> None:
        """Load what finds faces while the person still reads."""
        if self._watcher is None:
            self._watcher = FaceWatcher(resource_path("models"), self)
            self._watcher.looked.connect(self._on_looked, Qt.ConnectionType.QueuedConnection)
            self._watcher.unavailable.connect(self.unavailable)
            self.viewfinder.frame.connect(self._watcher.offer)

    def start(self, subject: str) -> None:
        """Turn the camera on; `subject` is what stands in the access log."""
        self.prepare()
        self.viewfinder.open_camera(Purpose.FACE, subject)

    def close_watcher(self) -> None:
        """Look no more; for good."""
        if self._watcher is not None:
            self._watcher.close()

    # -- inside

    def _begin(self) -> None:
        """From the first prompt on, in another order."""
        self._prompts = TurnPrompts(self._chance)
        self._shots: list[FaceShot] = []
        self._said: Turn | None = None
        if self._watcher is not None:
            self._watcher.start_again()
        live = self.viewfinder.camera is not None
        for part in (self.prompt, self.hint, self.count):
            part.setVisible(live)
        self._show(FaceHint.NO_FACE)

    def _on_looked(self, state: FaceState, frame: Frame) -> None:
        if self.viewfinder.camera is None:
            return
        turn = self._prompts.offer(state, frame.at)
        if turn is not None:
            self.viewfinder.preview.blink()
            self._shots.append(FaceShot(turn, to_jpeg(frame)))
        if self._prompts.asked is None:
            shots = self._shots
            self.viewfinder.when_closed(partial(self.taken.emit, shots))
            self.viewfinder.close_camera()
        else:
            self._show(next(iter(state.hints), None))

    def _show(self, hint: FaceHint | None) -> None:
        asked = self._prompts.asked
        self.hint.set_state(*words.hint(hint))
        self._oval.show_prompt(asked, self._prompts.progress)
        self.count.setText(
            self.tr("{n} of {all} pictures").format(n=len(self._shots), all=len(Turn))
        )
        if asked is not self._said:
            self._said = asked
            self.prompt.setText(words.prompt(asked))
            if self.viewfinder.camera is not None:
                announce(self, words.prompt(asked))
