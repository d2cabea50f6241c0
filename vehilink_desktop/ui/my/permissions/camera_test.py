"""The test of the camera: what it sees, whether that is a picture, and how large; nothing kept."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.devices.cameras import Camera
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.ui.capture.hints import FrameHints, HintChip
from vehilink_desktop.ui.capture.viewfinder import Viewfinder
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.layouts import row

_HEIGHT = 340


class CameraTest(QWidget):
    """A button and, while it is tested, the live picture."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = secondary_button(self.tr("Test: look…"), on_click=self.start)
        self.viewfinder = Viewfinder(backend)
        self.viewfinder.setFixedHeight(_HEIGHT)
        self.hints, self.hint = FrameHints(self), HintChip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(row(self.button, self.hint, None, gap=12))
        layout.addWidget(self.viewfinder)
        self.viewfinder.opened.connect(self._on_opened)
        self.viewfinder.closed.connect(lambda _end: self.hint.hide())
        self.hints.changed.connect(self.hint.show_hint)
        self._fold()

    def start(self) -> None:
        """Look, or stop looking."""
        if self.viewfinder.isVisible():
            self._fold()
        else:
            self.viewfinder.show()
            self.button.setText(self.tr("End the test"))
            self.viewfinder.open_camera(Purpose.CAMERA_TEST)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._fold()
        super().hideEvent(event)

    def _on_opened(self, camera: Camera) -> None:
        self.hints.watch(camera)
        self.hint.show()

    def _fold(self) -> None:
        self.viewfinder.hide()  # closes the camera
        self.hint.hide()
        self.button.setText(self.tr("Test: look…"))
