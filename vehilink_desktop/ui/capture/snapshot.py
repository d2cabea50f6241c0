"""One picture of a paper or of a person, taken in a dialog and handed on; kept nowhere here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.devices.cameras import Camera, to_jpeg
from vehilink_desktop.devices.frames import Frame
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.ui.capture.guide import Guide
from vehilink_desktop.ui.capture.hints import FrameHints, HintChip
from vehilink_desktop.ui.capture.shutter import SHUTTER_KEYS
from vehilink_desktop.ui.capture.viewfinder import Viewfinder
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.frame_view import FrameView

_SIZE = (640, 392)
#: The dialog's paddings and a scroll bar.
_AROUND = 64


class SnapshotDialog(AppDialog):
    """The camera is on until a picture is taken, and again when another one is wanted.

    Signals:
        taken(bytes): the picture that the person chose to use, as a JPEG file.
    """

    taken = Signal(bytes)

    def __init__(
        self, backend: Backend, title: str, purpose: Purpose, subject: str, parent: QWidget
    ) -> None:
        """Open the camera when it is shown.

        Args:
            backend: The services.
            title: What is taken.
            purpose: `DOCUMENT_PHOTO` or `AVATAR_PHOTO`.
            subject: Of what, for the access log.
            parent: Over which it opens.
        """
        super().__init__(title, parent=parent)
        self._backend = backend
        self._frame: Frame | None = None
        of_person = purpose is Purpose.AVATAR_PHOTO
        self.viewfinder = Viewfinder(backend, mirrored=of_person)
        self.viewfinder.set_purpose(purpose, subject)
        self.viewfinder.preview.set_guide(Guide.ROUND if of_person else Guide.PAGE)
        self.still = FrameView(mirrored=of_person)
        self.hints, self.hint = FrameHints(self), HintChip()
        self._faces = QStackedWidget()
        self._build()
        self._connect()
        self._show_state()

    # -- what the person does

    def take(self) -> None:
        """Hold on to what the camera sees now, and close it."""
        camera = self.viewfinder.camera
        if camera is None:
            return
        self._frame = camera.shoot()
        self._faces.setCurrentWidget(self.still)
        self.still.show_frame(self._frame)
        self.viewfinder.close_camera()
        self._show_state()
        self.use_button.setFocus()

    def take_again(self) -> None:
        """Forget the picture, and open the camera."""
        self._frame = None
        self._faces.setCurrentWidget(self.viewfinder)
        self._show_state()
        self.viewfinder.open_again()

    def use(self) -> None:
        """Hand the picture on."""
        frame = self._frame
        if frame is None:
            return
        self.set_busy(True)
        encoded = self._backend.tasks.run(self, lambda _token: to_jpeg(frame), Lane.HEAVY)
        encoded.done(self._on_encoded).always(lambda: self.set_busy(False))

    # -- Qt

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self._frame is None:
            self.viewfinder.open_again()

    def hideEvent(self, event: QHideEvent) -> None:
        self.viewfinder.close_camera()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in SHUTTER_KEYS:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.take()
            return True
        return super().eventFilter(watched, event)

    # -- inside

    def _build(self) -> None:
        for face in (self.viewfinder, self.still):
            self._faces.addWidget(face)
        self._faces.setMinimumSize(*_SIZE)
        self.setMinimumWidth(_SIZE[0] + _AROUND)
        policy = self._faces.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self._faces.setSizePolicy(policy)
        self.add(self._faces)
        self._footer.insertWidget(0, self.hint)
        self.add_button(secondary_button(self.tr("Cancel")), rejects=True)
        self.again_button = self.add_button(
            secondary_button(self.tr("Take again"), "rotate-ccw", on_click=self.take_again)
        )
        self.take_button = self.add_button(
            primary_button(self.tr("Take picture"), "camera", on_click=self.take)
        )
        self.use_button = self.add_button(
            primary_button(self.tr("Use this picture"), "check", on_click=self.use)
        )

    def _connect(self) -> None:
        self.viewfinder.preview.installEventFilter(self)
        self.viewfinder.opened.connect(self._on_opened)
        self.viewfinder.closed.connect(lambda _end: self._show_state())
        self.hints.changed.connect(self.hint.show_hint)

    def _on_opened(self, camera: Camera) -> None:
        self.hints.watch(camera)
        self._show_state()
        self.viewfinder.preview.setFocus()

    def _on_encoded(self, jpeg: bytes) -> None:
        self.taken.emit(jpeg)
        self.accept()

    def _show_state(self) -> None:
        there, live = self._frame is not None, self.viewfinder.camera is not None
        for button, shown in (
            (self.take_button, not there),
            (self.again_button, there),
            (self.use_button, there),
            (self.hint, live),
        ):
            button.setVisible(shown)
        self.take_button.setEnabled(live)


def photograph_page(
    backend: Backend, subject: str, parent: QWidget, use: Callable[[bytes], object]
) -> None:
    """Have a page of a paper photographed; `use` gets it as a JPEG file.

    Args:
        backend: The services.
        subject: Of what it is a page, for the access log.
        parent: Over which the dialog opens.
        use: Called on the UI thread, unless the person goes without.
    """
    title = QCoreApplication.translate("SnapshotDialog", "Photograph a page")
    _open(SnapshotDialog(backend, title, Purpose.DOCUMENT_PHOTO, subject, parent.window()), use)


def photograph_person(backend: Backend, parent: QWidget, use: Callable[[bytes], object]) -> None:
    """Have the person photograph themselves; as `photograph_page`."""
    title = QCoreApplication.translate("SnapshotDialog", "Your picture")
    _open(SnapshotDialog(backend, title, Purpose.AVATAR_PHOTO, "", parent.window()), use)


def _open(dialog: SnapshotDialog, use: Callable[[bytes], object]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.taken.connect(use)
    dialog.open()
