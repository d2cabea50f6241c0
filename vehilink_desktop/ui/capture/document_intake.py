"""Takes in the pages of a document: dropped, pasted, chosen or photographed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services.pages import AddedPages
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.services.photos import PhotoTile
from vehilink_desktop.ui.capture.snapshot import photograph_page
from vehilink_desktop.ui.common.dropzone import DropTarget, DropZone, encoded
from vehilink_desktop.ui.common.files import choose_files
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.editor.refused import RefusedList

_ENDINGS = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.tif *.tiff *.pdf"

Take = Callable[[Sequence[Path | bytes], CancelToken], AddedPages]


class DocumentIntake(QObject):
    """Asks for the album, hands files to `take`, and lists in `refused` what it did not accept.

    Signals:
        added(AddedPages): what was taken in and what was refused.
        changed(): whether pages are on their way (`is_busy`).
    """

    added = Signal(object)
    changed = Signal()

    def __init__(
        self,
        backend: Backend,
        take: Take,
        refused: RefusedList,
        *,
        subject: Callable[[], str],
        parent: QWidget,
    ) -> None:
        """`subject` tells what the pages are for, for the access log; dialogs stand on `parent`."""
        super().__init__(parent)
        self._backend = backend
        self._take = take
        self._list = refused
        self._subject = subject
        self._window = parent
        self._gate = Gatekeeper(backend)
        self._refused: dict[str, tuple[str, str]] = {}
        self._intakes: list[Operation[AddedPages]] = []
        refused.dismissed.connect(self._dismiss)

    def follow(self, *zones: DropZone | DropTarget) -> None:
        """Take in what is dropped on these, or pasted."""
        for one in zones:
            one.dropped.connect(self.add_files)
            one.image_dropped.connect(self.add_image)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take in pictures and PDFs, if the person agrees to it."""
        self._with_album(lambda lease: self._take_in(lease, list(paths)))

    def add_image(self, image: QImage) -> None:
        """Take in a bare picture, such as a screenshot, if the person agrees to it."""
        self._with_album(lambda lease: self._take_in(lease, [encoded(image)]))

    def choose_files(self) -> None:
        self._with_album(self._choose)

    def photograph(self) -> None:
        """Take in pages from the camera."""
        photograph_page(self._backend, self._subject(), self._window, self._take_in_photo)

    def is_busy(self) -> bool:
        """Whether pages are being taken in."""
        return bool(self._intakes)

    def cancel(self) -> None:
        """Stop taking in; what is there stays."""
        for operation in self._intakes:
            operation.cancel()

    def _with_album(self, act: Callable[[Lease], None]) -> None:
        self._gate.ask(self._window, Purpose.DOCUMENT_FILES, self._subject(), act)

    def _choose(self, lease: Lease) -> None:
        kinds = self.tr("Pictures and PDF ({endings})").format(endings=_ENDINGS)
        files = choose_files(lease, self._window, self.tr("Add pages"), kinds)
        self._take_in(lease, [*files])

    def _take_in(self, lease: Lease, sources: list[Path | bytes]) -> None:
        if not sources:
            lease.end()
            return
        take = self._take
        self._await(self._gate.run(lease, self._window, lambda token: take(sources, token)))

    def _take_in_photo(self, jpeg: bytes) -> None:
        take = self._take
        self._await(
            self._backend.tasks.run(self._window, lambda token: take([jpeg], token), Lane.HEAVY)
        )

    def _await(self, operation: Operation[AddedPages]) -> None:
        self._intakes.append(operation)
        operation.done(self._on_added).always(partial(self._on_taken_in, operation))
        self.changed.emit()

    def _on_added(self, added: AddedPages) -> None:
        for name, reason in added.refused:
            self._refused[f"refused-{len(self._refused)}"] = (name, reason)
        self._show_refused()
        self.added.emit(added)

    def _on_taken_in(self, operation: Operation[AddedPages]) -> None:
        self._intakes.remove(operation)
        self.changed.emit()

    def _dismiss(self, key: str) -> None:
        self._refused.pop(key, None)
        self._show_refused()

    def _show_refused(self) -> None:
        picture = self.tr("Pasted picture")
        self._list.show_tiles(
            [
                PhotoTile(key, name or picture, "refused", 0, 0, reason, "same")
                for key, (name, reason) in self._refused.items()
            ]
        )
