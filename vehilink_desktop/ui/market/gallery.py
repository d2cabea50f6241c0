"""The pictures of one vehicle: one large, all of them small below, full screen on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.listing import PhotoRef
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.thumbnails import Thumbnails, to_image
from vehilink_desktop.ui.common.viewer import Viewer
from vehilink_desktop.ui.market.stage import Stage, Strip
from vehilink_desktop.ui.words import shots

#: Pixels of the large picture here; the full screen has all of them.
_LARGE = QSize(1024, 768)
_SMALL = QSize(320, 240)


class Gallery(QWidget):
    """Arrow keys turn the pictures; Enter or a click shows them full screen, where they zoom."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._ids: list[str] = []
        self._captions: list[str] = []
        self._place = 0
        self._loading: Operation[QImage] | None = None
        self._thumbnails = Thumbnails(backend, keep=200, parent=self)
        self._thumbnails.arrived.connect(self._on_thumbnail)
        self._stage = Stage()
        self._stage.opened.connect(self.open_viewer)
        self._strip = Strip(self._thumbnails)
        self._strip.chosen.connect(self.show_place)
        self._count = Label("", "caption")
        self._caption = Label("", "caption", elide=True)
        self._full = IconButton("maximize", self.tr("Full screen"), on_click=self.open_viewer)
        self._back = IconButton(
            "chevron-left", self.tr("Previous picture"), on_click=lambda: self.turn(-1)
        )
        self._ahead = IconButton(
            "chevron-right", self.tr("Next picture"), on_click=lambda: self.turn(1)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._stage)
        line = row(self._back, self._count, self._ahead, gap=4)
        line.addWidget(self._caption, 1)
        line.addWidget(self._full)
        layout.addLayout(line)
        layout.addWidget(self._strip)
        self.setFocusProxy(self._stage)

    def show_photos(self, photos: Sequence[PhotoRef]) -> None:
        """Show these pictures, the first of them large, each with what its seller says it shows."""
        same = [ref.media_id for ref in photos] == self._ids
        self._ids = [ref.media_id for ref in photos]
        self._captions = [_caption(ref) for ref in photos]
        if same and self._ids:
            self._caption.setText(self._captions[self._place])
            return
        for part in (self._back, self._ahead, self._count, self._strip):
            part.setVisible(len(self._ids) > 1)
        self._full.setVisible(bool(self._ids))
        self._strip.show_pictures(self._ids)
        if self._ids:
            self.show_place(0)
        else:
            self._stop_loading()
            self._caption.setText("")
            self._stage.setAccessibleName(self.tr("No pictures"))
            self._stage.show_note("image", self.tr("No pictures"))

    def show_place(self, place: int) -> None:
        """Show the picture at `place`, counted round the ends."""
        self._place = place % len(self._ids)
        self._strip.set_current(self._place)
        text = self.tr("{n} of {all}").format(n=self._place + 1, all=len(self._ids))
        self._count.setText(text)
        self._caption.setText(self._captions[self._place])
        self._stage.setAccessibleName(self.tr("Picture {n_of_all}").format(n_of_all=text))
        self._show_small()
        self._load()

    def place(self) -> int:
        return self._place

    def turn(self, step: int) -> None:
        """Show the next (1) or the previous (-1) picture; the ends meet."""
        if self._ids:
            self.show_place(self._place + step)

    def open_viewer(self) -> None:
        """Show the present picture over the whole window."""
        if self._ids:
            viewer = Viewer(self._backend, self._ids, self._place, parent=self)
            viewer.turned_to.connect(self.show_place)
            viewer.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        turns = {int(Qt.Key.Key_Right): forward, int(Qt.Key.Key_Left): -forward}
        if event.key() in turns:
            self.turn(turns[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_viewer()
        else:
            super().keyPressEvent(event)

    def _show_small(self) -> None:
        """What stands in until the large picture is there."""
        media_id = self._ids[self._place]
        small = self._thumbnails.get(media_id, _SMALL)
        if small is not None:
            self._stage.show_picture(small)
        elif self._thumbnails.is_missing(media_id):
            note = self.tr("Not on this computer yet. It is fetched when you are online.")
            self._stage.show_note("image-off", note)
        else:
            self._stage.show_note("", "")

    def _load(self) -> None:
        self._stop_loading()
        pictures, media_id = self._backend.pictures, self._ids[self._place]

        def fetch(_token: CancelToken) -> QImage:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            image = to_image(pictures.full(media_id))
            return image.scaled(_LARGE, keep, smooth.SmoothTransformation)

        self._loading = self._backend.tasks.run(self, fetch, Lane.NETWORK)
        self._loading.done(lambda image: self._stage.show_picture(QPixmap.fromImage(image)))
        # without the large picture the small one stays, or the word that there is none
        self._loading.failed(lambda _error: self._show_small())

    def _stop_loading(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None

    def _on_thumbnail(self, media_id: str) -> None:
        self._strip.update()
        current = self._ids[self._place : self._place + 1]
        if current == [media_id] and not self._stage.has_picture():
            self._show_small()


def _caption(ref: PhotoRef) -> str:
    """`Flaw: Roof · Scratch, 5 cm`."""
    parts = (shots.label(ref.shot, ref.zone), bidi.auto(ref.note) if ref.note else "")
    return " · ".join(part for part in parts if part)
