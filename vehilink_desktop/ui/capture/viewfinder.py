"""A camera in the window: asked for, opened, seen, changed for another, closed again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.cameras import Camera, CameraWatch, list_cameras
from vehilink_desktop.devices.frames import CameraFormat, CameraInfo, Frame
from vehilink_desktop.devices.health import Health
from vehilink_desktop.domain.permission import AccessEnd, Purpose
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui.capture.preview import Preview
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button
from vehilink_desktop.ui.common.dot import Dot
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.theme import Tone

_CAMERA_WIDTH = 190
_FORMAT_WIDTH = 160


class Viewfinder(QWidget):
    """One camera at a time. Whoever hides it closes the camera.

    Signals:
        opened(Camera): the first picture is here; again when another camera or size was chosen.
        frame(Frame): the newest picture.
        closed(AccessEnd): the camera is closed; after `opened` and also when it never opened.
    """

    opened = Signal(object)
    frame = Signal(object)
    closed = Signal(object)

    def __init__(
        self, backend: Backend, *, mirrored: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._gate = Gatekeeper(backend)
        self._purpose: tuple[Purpose, str] | None = None
        self._asked = self._opened = 0
        self._camera: Camera | None = None
        self._watch: CameraWatch | None = None
        self._live = False
        self._trouble = ""
        self._chosen: tuple[str, CameraFormat | None] = ("", None)
        self._shown: tuple[CameraInfo, CameraFormat | None] | None = None
        self._next: tuple[CameraInfo, CameraFormat | None] | None = None
        self.preview = Preview(mirrored=mirrored)
        self.cameras = ChoiceField(blank="")
        self.formats = ChoiceField(blank="")
        self.stop_button = ghost_button(self.tr("Turn off"), "square", on_click=self.close_camera)
        self.health = Banner(Tone.WARN, "")
        self._bar = self._make_bar()
        self.start_button = primary_button(
            self.tr("Turn the camera on"), "camera", on_click=self.open_again
        )
        off = EmptyState(
            "camera",
            self.tr("The camera is off"),
            self.tr("It is on only while you see this place and its red dot."),
            self.start_button,
        )
        self._faces = Faces(self._make_live(), off)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._faces)
        self._faces.show_empty()
        self.setFocusProxy(self.preview)

    # -- for the screens

    @property
    def camera(self) -> Camera | None:
        """The camera while it gives pictures."""
        return self._camera if self._live else None

    def open_camera(self, purpose: Purpose, subject: str = "") -> None:
        """Ask for the camera, if that was not done before, and open it.

        Args:
            purpose: What for.
            subject: Of what, for the access log.
        """
        self.set_purpose(purpose, subject)
        if self._camera is not None and self._asked == self._opened:
            return  # it is on, and nobody has closed it
        self._asked += 1
        # a lease that waited for the one before would be lost with this widget
        self.when_closed(partial(self._ask, self._asked, purpose, subject))

    def set_purpose(self, purpose: Purpose, subject: str = "") -> None:
        """What it is opened for when the person turns it on."""
        self._purpose = (purpose, subject)

    def open_again(self) -> None:
        """Open it for the same purpose as before."""
        if self._purpose is not None:
            self.open_camera(*self._purpose)

    def close_camera(self) -> None:
        """Close it, or do not open what was asked for; `closed` follows if it was open."""
        self._asked += 1
        if self._camera is not None:
            self._camera.close()

    def set_choosing(self, choosing: bool) -> None:
        """Whether another camera or size may be chosen: not while it records."""
        self.cameras.setEnabled(choosing)
        self.formats.setEnabled(choosing)

    def when_closed(self, then: Callable[[], None]) -> None:
        """Call `then` as soon as no camera is open: at once, or after `closed`."""
        if self._camera is None:
            then()
        else:
            self.closed.connect(lambda _end: then(), Qt.ConnectionType.SingleShotConnection)

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_camera()
        super().hideEvent(event)

    # -- building

    def _make_bar(self) -> QWidget:
        for field, least, width, name in (
            (self.cameras, 100, _CAMERA_WIDTH, self.tr("Camera")),
            (self.formats, 146, _FORMAT_WIDTH, self.tr("Size of the picture")),
        ):
            field.setMinimumWidth(least)
            field.setMaximumWidth(width)
            field.set_name(name)
        self.cameras.changed.connect(self._on_camera_chosen)
        self.formats.changed.connect(self._on_format_chosen)
        line = row(Dot("bad"), Label(self.tr("Camera on"), "caption"), gap=8)
        line.addWidget(self.stop_button)
        line.addStretch(1)
        line.addWidget(self.cameras, 1)
        line.addWidget(self.formats, 1)
        return holder(line)

    def _make_live(self) -> QWidget:
        self.health.hide()
        live = QWidget()
        stack = QVBoxLayout(live)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self.health)
        stack.addWidget(self.preview, 1)
        stack.addWidget(self._bar)
        return live

    # -- opening

    def _ask(self, number: int, purpose: Purpose, subject: str) -> None:
        if number == self._asked:
            self._gate.ask(self, purpose, subject, partial(self._open, number))

    def _open(self, number: int, lease: Lease) -> None:
        if number != self._asked or not self.isVisible() or lease.revoked:
            lease.end()
            return
        config = self._backend.capture
        found = list_cameras(lease, config)
        if not found:
            lease.end(AccessEnd.LOST)
            self._show_trouble("camera-missing")
            return
        watch = CameraWatch(lease, config, self)
        watch.changed.connect(self._show_cameras)
        info = next((one for one in found if one.id == self._chosen[0]), found[0])
        wanted = self._chosen[1] if self._chosen[1] in info.formats else None
        camera = Camera(lease, info, wanted, self)
        camera.frame.connect(self._on_frame)
        camera.failed.connect(self._on_failed)
        camera.health.connect(self._on_health)
        camera.closed.connect(self._on_closed)
        self._camera, self._watch, self._trouble = camera, watch, ""
        self._opened = number
        self._show_cameras(found)
        self._on_health(Health.OK)
        self._faces.show_filled()

    def _on_frame(self, frame: Frame) -> None:
        self.preview.show_frame(frame)
        camera, watch = self._camera, self._watch
        if camera is None or watch is None:
            return
        now = (camera.info, camera.wanted)
        if self._shown != now:
            self._show_cameras(watch.cameras)
        # the last pictures of the one before may come after another was chosen
        if not self._live and self._next in (None, now):
            self._live, self._next = True, None
            self.opened.emit(camera)
        self.frame.emit(frame)

    def _on_failed(self, code: str) -> None:
        self._trouble = code

    def _on_closed(self, end: AccessEnd) -> None:
        camera, watch = self._camera, self._watch
        self._camera, self._watch, self._next, self._live = None, None, None, False
        for over in (camera, watch):
            if over is not None:
                over.deleteLater()
        self.preview.clear()
        if end is AccessEnd.LOST:
            self._show_trouble(self._trouble or "camera-lost")
        else:
            self._faces.show_empty()
        self.closed.emit(end)

    # -- choosing

    def _show_cameras(self, found: list[CameraInfo]) -> None:
        if self._camera is None:
            return
        now = self._camera.info
        self._shown = (now, self._camera.wanted)
        self.cameras.set_choices(Choice(one.id, bidi.auto(one.name)) for one in found)
        self.cameras.set_value(now.id)
        self.formats.set_choices(Choice(str(one), bidi.ltr(str(one))) for one in now.formats)
        self.formats.set_value(str(self._camera.wanted) if self._camera.wanted else None)
        self.formats.setVisible(bool(now.formats))

    def _on_camera_chosen(self) -> None:
        if self._watch is None or self._camera is None:
            return
        chosen = self.cameras.value()
        info = next((one for one in self._watch.cameras if one.id == chosen), None)
        if info is not None and info != self._camera.info:
            self._choose(info, None)

    def _on_format_chosen(self) -> None:
        if self._camera is None:
            return
        info, chosen = self._camera.info, self.formats.value()
        wanted = next((one for one in info.formats if str(one) == chosen), None)
        if wanted != self._camera.wanted:
            self._choose(info, wanted)

    def _choose(self, info: CameraInfo, wanted: CameraFormat | None) -> None:
        assert self._camera is not None
        wanted = wanted or info.best_format()
        self._chosen, self._next, self._live = (info.id, wanted), (info, wanted), False
        self._camera.choose(info, wanted)

    # -- troubles

    def _on_health(self, health: Health) -> None:
        texts = {
            Health.BLACK: self.tr(
                "The picture is black. Open the lens cover, or choose another camera."
            ),
            Health.FROZEN: self.tr(
                "The picture stands still. Turn the camera off and on, or choose another one."
            ),
        }
        text = texts.get(health, "")
        self.health.set_message(Tone.WARN, text)
        self.health.setVisible(bool(text))

    def _show_trouble(self, code: str) -> None:
        self._chosen = ("", None)
        text = describe(Known(code))
        self._faces.show_error(
            ErrorState(text.title, text.message, text.hint, retry=self.open_again)
        )
