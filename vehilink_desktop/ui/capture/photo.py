"""Photos of a vehicle: the camera, the shutter, the list of shots, the last pictures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.devices.cameras import Camera, to_image, to_jpeg
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.domain.shots import Shot
from vehilink_desktop.services.photos import Intake, PhotoLabel
from vehilink_desktop.ui import words
from vehilink_desktop.ui.capture.flaw import FlawPanel
from vehilink_desktop.ui.capture.guide import guide_for
from vehilink_desktop.ui.capture.hints import FrameHints, HintChip
from vehilink_desktop.ui.capture.shots import ShotList, rows_of
from vehilink_desktop.ui.capture.shutter import SHUTTER_KEYS, Shutter
from vehilink_desktop.ui.capture.strip import LastShots, ShotTile
from vehilink_desktop.ui.capture.viewfinder import Viewfinder
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, row
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.words import shots as shot_words

_SIDE_WIDTH = 260
_THUMB = (192, 128)
#: How long the shutter is held before it goes on by itself, and how fast then.
_HOLD_MS = 450
_BURST_MS = 250
_BURST_MOST = 12


class PhotoMode(QWidget):
    """Each picture goes straight into the vehicle, with what it shows.

    Signals:
        notice(str, object): a toast, with what undoes it.
    """

    notice = Signal(str, object)

    def __init__(
        self, backend: Backend, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._listing_id = ""
        self._content = ListingContent()
        self._pending: list[ShotTile] = []
        self._burst = 0
        self.viewfinder = Viewfinder(backend)
        self.shots = ShotList(thumbnails)
        self.flaw = FlawPanel()
        self.strip = LastShots()
        self.hints = FrameHints(self)
        self.hint = HintChip()
        self.name = Label("", "strong", elide=True)
        self.advice = Label("", "caption", elide=True)
        self.shutter = Shutter(self.tr("Take picture"), "camera")
        self.shutter.setToolTip(self.tr("Space or Enter; hold it for several"))
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._repeat = QTimer(self, interval=_BURST_MS)
        self._side = QStackedWidget()
        self._build()
        self._connect()

    # -- for the page

    def enter(self, listing_id: str, content: ListingContent, shot: str | None) -> None:
        """Open the camera for a vehicle, with `shot` as the next one if it is given."""
        if listing_id != self._listing_id:
            self.strip.clear()
            self._pending.clear()
        self._listing_id = listing_id
        self.show_content(content)
        if shot is not None:
            self.shots.choose(shot)
        self.viewfinder.open_camera(Purpose.VEHICLE_PHOTO, content.title())

    def leave(self) -> None:
        """Close the camera."""
        self._end_press()
        self.viewfinder.close_camera()

    def show_content(self, content: ListingContent) -> None:
        """The vehicle has changed."""
        self._content = content
        there = {ref.media_id for ref in content.photos}
        self._pending = [tile for tile in self._pending if tile.photo_id not in there]
        self._show_rows()

    def undo_last(self) -> None:
        """Take the newest picture of the strip back."""
        tiles = self.strip.tiles
        stored = next((tile for tile in tiles if tile.photo_id and tile.isEnabled()), None)
        if stored is not None:
            self._remove(stored)

    # -- building

    def _build(self) -> None:
        self._side.addWidget(self.shots)
        self._side.addWidget(self.flaw)
        self._side.setFixedWidth(_SIDE_WIDTH)
        self.shutter.setEnabled(False)
        said = column(self.name, self.advice, gap=0)
        controls = row(self.hint, gap=12)
        controls.addLayout(said, 1)
        controls.addWidget(self.shutter)
        left = column(self.viewfinder, controls, self.strip, gap=12)
        left.setStretch(0, 1)
        layout = row(gap=16)
        layout.addLayout(left, 1)
        layout.addWidget(self._side)
        self.setLayout(layout)
        self.setFocusProxy(self.viewfinder)

    def _connect(self) -> None:
        self.viewfinder.opened.connect(self._on_opened)
        self.viewfinder.closed.connect(self._on_closed)
        self.hints.changed.connect(self.hint.show_hint)
        self.shots.chosen.connect(self._show_shot)
        self.flaw.back.connect(self._leave_flaw)
        self.flaw.changed.connect(self._show_ready)
        self.strip.remove_requested.connect(self._remove)
        self.shutter.pressed.connect(self._press)
        self.shutter.released.connect(self._end_press)
        self._hold.timeout.connect(self._repeat.start)
        self._repeat.timeout.connect(self._go_on)
        for keyed in (self.viewfinder.preview, self.shots.list, self.shutter):
            keyed.installEventFilter(self)
        self.hint.hide()

    # -- the shutter

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in SHUTTER_KEYS:
            if event.type() == QEvent.Type.KeyPress:
                if not event.isAutoRepeat():
                    self._press()
                return True
            if event.type() == QEvent.Type.KeyRelease:
                if not event.isAutoRepeat():
                    self._end_press()
                return True
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        if self._is_ready():
            self._burst = 0
            self._shoot()
            self._hold.start()

    def _go_on(self) -> None:
        self._burst += 1
        if self._burst >= _BURST_MOST or self.viewfinder.camera is None:
            self._repeat.stop()
        else:
            self._shoot()

    def _end_press(self) -> None:
        pressed = self._hold.isActive() or self._repeat.isActive() or self._burst > 0
        self._hold.stop()
        self._repeat.stop()
        self._burst = 0
        if pressed and self.shots.shot not in (None, Shot.FLAW):
            self.shots.choose_next()

    def _shoot(self) -> None:
        camera = self.viewfinder.camera
        if camera is None:
            return
        frame, label = camera.shoot(), self._label()
        self.viewfinder.preview.blink()
        picture = to_image(frame, *_THUMB)
        tile = self.strip.add(picture, label)
        self._pending.append(tile)
        self._show_rows()
        photos, listing_id = self._backend.photos, self._listing_id
        name = self.tr("Picture {number}").format(number=len(self._content.photos) + 1)

        def store(_token: CancelToken) -> Intake:
            return photos.add_image(listing_id, to_jpeg(frame), f"{name}.jpg", label)

        # one after the other and to its end, also when the window is closed right now
        stored = self._backend.tasks.run(self, store, Lane.WRITE)
        stored.done(partial(self._on_stored, tile))
        stored.failed(partial(self._on_not_stored, tile))

    def _label(self) -> PhotoLabel:
        shot = self.shots.shot
        if shot is Shot.FLAW:
            return PhotoLabel(shot, self.flaw.zone(), self.flaw.note())
        return PhotoLabel(shot)

    def _is_ready(self) -> bool:
        there = self.shots.shot is not Shot.FLAW or self.flaw.zone() is not None
        return there and self.viewfinder.camera is not None

    # -- following

    def _on_opened(self, camera: Camera) -> None:
        self.hints.watch(camera)
        self.hint.show()
        self._show_ready()
        if self.window().focusWidget() in (None, self, self.viewfinder.start_button):
            self.viewfinder.preview.setFocus()

    def _on_closed(self) -> None:
        self._end_press()
        self.hint.hide()
        self._show_ready()

    def _on_stored(self, tile: ShotTile, taken: Intake) -> None:
        tile.photo_id = taken.photo_id
        if taken.refused:
            self._forget(tile)
            self.notice.emit(words.refusal(taken.refused[0][1]), None)
        else:
            # the tile itself may have left the strip by now
            announce(self, self.tr("Taken: {name}").format(name=tile.name))

    def _on_not_stored(self, tile: ShotTile, error: Exception) -> None:
        self._forget(tile)
        self._backend.tasks.present(self, error)

    def _forget(self, tile: ShotTile) -> None:
        self._pending = [one for one in self._pending if one is not tile]
        self.strip.drop(tile)
        self._show_rows()

    def _show_rows(self) -> None:
        self.shots.show_rows(rows_of(self._content, [tile.label.shot for tile in self._pending]))

    def _show_ready(self) -> None:
        self.shutter.setEnabled(self._is_ready())

    def _show_shot(self) -> None:
        shot = self.shots.shot
        self.name.setText(shot_words.shot(shot))
        self.advice.setText(shot_words.shot_advice(shot))
        self.viewfinder.preview.set_guide(guide_for(shot))
        self._side.setCurrentWidget(self.flaw if shot is Shot.FLAW else self.shots)
        self._show_ready()

    def _leave_flaw(self) -> None:
        self.shots.choose_next()
        self.shots.list.setFocus()

    # -- taking back

    def _remove(self, tile: ShotTile) -> None:
        photo_id = tile.photo_id
        if photo_id is None or not tile.isEnabled():  # it is being stored or taken back
            return
        tile.setEnabled(False)
        backend, listing_id = self._backend, self._listing_id

        def take_off(_token: CancelToken) -> list[str]:
            before = [ref.media_id for ref in backend.listings.load(listing_id).content.photos]
            left = [one for one in before if one != photo_id]
            backend.photos.arrange(listing_id, left, seen=before)
            return before

        removed = backend.tasks.run(self, take_off, Lane.WRITE)
        removed.done(lambda before: self._on_removed(tile, listing_id, before))
        removed.failed(partial(self._on_not_removed, tile))

    def _on_not_removed(self, tile: ShotTile, error: Exception) -> None:
        if tile in self.strip.tiles:
            tile.setEnabled(True)
        self._backend.tasks.present(self, error)

    def _on_removed(self, tile: ShotTile, listing_id: str, before: list[str]) -> None:
        self._forget(tile)
        backend = self._backend
        labels = {tile.photo_id: tile.label} if tile.photo_id else {}

        def bring_back(_token: CancelToken) -> ChangeSet:
            return backend.photos.arrange(listing_id, before, seen=before, labels=labels)

        self.notice.emit(
            self.tr("Picture removed"),
            (self.tr("Undo"), lambda: backend.tasks.run(self, bring_back, Lane.WRITE)),
        )
