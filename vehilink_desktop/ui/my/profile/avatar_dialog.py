"""From a picture to the avatar: crop, send, see how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.ui import words
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import IconButton, primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.my.profile.crop import CropView
from vehilink_desktop.ui.theme import Tone

Source = Path | bytes

_REFUSED = "photo_"
_LOOK_MS = 80


def picture_problem(error: Exception) -> str:
    """Why a picture cannot be the avatar, in a sentence."""
    if isinstance(error, Known) and error.code.startswith(_REFUSED):
        return words.refusal(error.code.removeprefix(_REFUSED))
    return explain(error)


class AvatarDialog(AppDialog):
    """Accepted once the platform has the new avatar."""

    def __init__(
        self, backend: Backend, source: Source, image: QImage, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Your picture"), parent=parent)
        self._backend = backend
        self._source = source
        self._sending: Operation[Account] | None = None
        self.view = CropView(image)
        self._closer = IconButton("zoom-in", self.tr("Closer"), on_click=lambda: self._zoom(1.25))
        self._farther = IconButton("zoom-out", self.tr("Farther"), on_click=lambda: self._zoom(0.8))
        self.add_text(self.tr("Drag the picture and zoom until your face fills the circle."))
        self.add(row(None, self.view, None))
        self.add(row(None, self._farther, self._closer, None))
        self._progress = SlimProgress(self.tr("Sending the picture"))
        self._error = Label("", tone=Tone.BAD, wrap=True)
        self.add(self._progress)
        self.add(self._error)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self._use = self.add_button(primary_button("", on_click=self._send))
        self._use.setDefault(True)
        self._share: float | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(lambda: self._progress.set_fraction(self._share))
        self._error.hide()
        self._set_busy(False)
        self.view.setFocus()

    def reject(self) -> None:
        if self._sending is not None:
            self._sending.cancel()
        super().reject()

    def _zoom(self, factor: float) -> None:
        self.view.zoom_by(factor)

    def _send(self) -> None:
        profile, source, box = self._backend.profile, self._source, self.view.box()

        def note(done: int, total: int) -> None:
            # on the worker's thread: the timer brings it to the bar
            self._share = done / total if total else None

        def work(token: CancelToken) -> Account:
            return profile.set_avatar(source, box, note, token)

        self._error.hide()
        self._set_busy(True)
        self._sending = self._backend.tasks.run(self, work, Lane.NETWORK)
        self._sending.done(lambda _account: self.accept()).failed(self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._error.setText(picture_problem(error))
        self._error.show()
        announce(self, self._error.text(), urgent=True)
        self.fit_soon()

    def _set_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._share = None
        if busy:
            self._look.start()
        else:
            self._look.stop()
        for part in (self.view, self._closer, self._farther, self._use):
            part.setEnabled(not busy)
        self._use.setText(self.tr("Sending…") if busy else self.tr("Use this picture"))
