"""Files into the vehicle: dropped, pasted or chosen, of any kind, through the gate of the album."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services import vehicle_files
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.services.photos import Intake
from vehilink_desktop.ui.common.dropzone import encoded
from vehilink_desktop.ui.common.files import choose_files, choose_folder
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.editor.document import VehicleDocument

_PICTURES = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.gif"
_VIDEOS = "*.mp4 *.mov *.m4v *.mkv *.webm"
_SOUNDS = "*.wav *.flac *.ogg *.opus *.mp3 *.m4a"


class VehicleFiles(QObject):
    """Takes files in if the person agrees to it, and tells pictures from videos and sound.

    Signals:
        taken(): what was given is in, or refused with a reason.
    """

    taken = Signal()

    def __init__(self, document: VehicleDocument, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._backend = document.backend
        self._gate = Gatekeeper(self._backend)
        self._window = window

    def add(self, paths: Sequence[Path]) -> None:
        """Take in files and folders."""
        self._with_album(lambda lease: self._take_in(lease, paths))

    def add_image(self, image: QImage) -> None:
        """Take in a bare picture, such as a screenshot."""
        self._with_album(lambda lease: self._take_in_image(lease, image))

    def choose(self) -> None:
        """Let the person choose files of any kind."""
        self._with_album(self._choose_files)

    def choose_folder(self) -> None:
        self._with_album(self._choose_folder)

    def cancel(self) -> None:
        """Take back what is not prepared yet; what is ready stays."""
        photos, recordings = self._backend.photos, self._backend.recording_intake
        one = self._document.id
        self._backend.tasks.run(
            self, lambda _token: vehicle_files.take_back(photos, recordings, one), Lane.WRITE
        )

    # -- inside

    def _with_album(self, act: Callable[[Lease], None]) -> None:
        title = self._document.content.title()
        self._gate.ask(self._window, Purpose.VEHICLE_FILES, title, act)

    def _choose_files(self, lease: Lease) -> None:
        all_three = " ".join((_PICTURES, _VIDEOS, _SOUNDS))
        filters = (
            self.tr("Pictures, videos and sound ({endings})").format(endings=all_three),
            self.tr("Pictures ({endings})").format(endings=_PICTURES),
            self.tr("Videos ({endings})").format(endings=_VIDEOS),
            self.tr("Sound ({endings})").format(endings=_SOUNDS),
            self.tr("All files (*)"),
        )
        self._take_in(lease, choose_files(lease, self._window, self.tr("Add files"), *filters))

    def _choose_folder(self, lease: Lease) -> None:
        folder = choose_folder(lease, self._window, self.tr("Add a folder"))
        self._take_in(lease, [folder] if folder else [])

    def _take_in(self, lease: Lease, paths: Sequence[Path]) -> None:
        photos, recordings = self._backend.photos, self._backend.recording_intake
        listing_id = self._document.id

        def add(token: CancelToken) -> Intake:
            try:
                return vehicle_files.take_in(photos, recordings, listing_id, paths, token.__bool__)
            finally:
                if lease.revoked:
                    vehicle_files.take_back(photos, recordings, listing_id)

        if paths:
            self._gate.run(lease, self._window, add).always(self.taken.emit)
        else:
            lease.end()

    def _take_in_image(self, lease: Lease, image: QImage) -> None:
        photos, listing_id = self._backend.photos, self._document.id
        data, name = encoded(image), self.tr("Pasted picture.png")
        added = self._gate.run(
            lease, self._window, lambda _token: photos.add_image(listing_id, data, name)
        )
        added.always(self.taken.emit)
