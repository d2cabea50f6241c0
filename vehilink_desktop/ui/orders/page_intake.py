"""Pages of a proof: taken in by drop, paste or choice, arranged large and small, taken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.services.orders import AddedPages
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.services.photos import PhotoTile
from vehilink_desktop.ui.capture.snapshot import photograph_page
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.dropzone import DropTarget, DropZone, encoded
from vehilink_desktop.ui.common.files import choose_files
from vehilink_desktop.ui.common.gatekeeper import Gatekeeper
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.editor.refused import RefusedList
from vehilink_desktop.ui.my.certification.pages import PageView

_ENDINGS = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.tif *.tiff *.pdf"
_HEIGHT = 300

Take = Callable[[Sequence[Path | bytes], CancelToken], AddedPages]


class PageIntake(QWidget):
    """Hands files to `take`; the owner shows what came of it by `show_pages`.

    Signals:
        added(AddedPages): what was taken in and what was refused.
        remove_requested(list): take these pages off.
    """

    added = Signal(object)
    remove_requested = Signal(list)

    def __init__(
        self,
        backend: Backend,
        take: Take,
        invitation: str,
        *,
        subject: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """`subject` tells what the pages are for, for the access log."""
        super().__init__(parent)
        self._take = take
        self._subject = subject
        self._backend = backend
        self._gate = Gatekeeper(backend)
        self._refused: dict[str, tuple[str, str]] = {}
        self._intakes: list[Operation[AddedPages]] = []
        self.pages = PageView(backend, editable=True)
        self.refused = RefusedList()
        text = self.tr("A photo, a scan or a PDF. You can also paste it.")
        self.zone = DropZone(invitation, text, self.tr("Choose a file"))
        self.add_more = secondary_button(
            self.tr("Add pages…"), "image-plus", on_click=self.choose_files
        )
        self.camera = secondary_button(self.tr("Camera…"), "camera", on_click=self.photograph)
        self._bar = SlimProgress(self.tr("Preparing the pages"))
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    def show_pages(self, media_ids: Sequence[str]) -> None:
        """Show these pages; without any, the invitation to add some."""
        self.pages.show_pages(media_ids)
        self._stack.setCurrentWidget(self.pages if media_ids else self.zone)
        self.add_more.setVisible(bool(media_ids))

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
        photograph_page(self._backend, self._subject(), self, self._take_in_photo)

    def is_taking_in(self) -> bool:
        return bool(self._intakes)

    def cancel(self) -> None:
        """Stop taking in; what is there stays."""
        for operation in self._intakes:
            operation.cancel()

    # -- inside

    def _build(self) -> None:
        stop = ghost_button(self.tr("Cancel"), on_click=self.cancel)
        doing = row(Label(self.tr("Preparing the pages…"), "caption"), None, stop)
        self._progress = holder(column(doing, self._bar, gap=4))
        self._progress.hide()
        for part in (self.zone, self.pages):
            self._stack.addWidget(part)
        place = QWidget()
        place.setLayout(self._stack)
        place.setMinimumHeight(_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(place, 1)
        layout.addWidget(self._progress)
        layout.addLayout(row(self.add_more, self.camera, None))
        layout.addWidget(self.refused)
        self.setFocusProxy(self.zone)

    def _connect(self) -> None:
        target = DropTarget(self.pages, self.tr("Drop further pages here"))
        for one in (self.zone, target):
            one.dropped.connect(self.add_files)
            one.image_dropped.connect(self.add_image)
        self.zone.browse_requested.connect(self.choose_files)
        self.pages.remove_requested.connect(self.remove_requested)
        self.refused.dismissed.connect(self._dismiss)

    def _with_album(self, act: Callable[[Lease], None]) -> None:
        self._gate.ask(self, Purpose.DOCUMENT_FILES, self._subject(), act)

    def _choose(self, lease: Lease) -> None:
        kinds = self.tr("Pictures and PDF ({endings})").format(endings=_ENDINGS)
        self._take_in(lease, [*choose_files(lease, self, self.tr("Add pages"), kinds)])

    def _take_in(self, lease: Lease, sources: list[Path | bytes]) -> None:
        if not sources:
            lease.end()
            return
        take = self._take
        self._follow(self._gate.run(lease, self, lambda token: take(sources, token)))

    def _take_in_photo(self, jpeg: bytes) -> None:
        take = self._take
        self._follow(self._backend.tasks.run(self, lambda token: take([jpeg], token), Lane.HEAVY))

    def _follow(self, operation: Operation[AddedPages]) -> None:
        self._intakes.append(operation)
        operation.done(self._on_added).always(partial(self._on_taken_in, operation))
        self._show_progress()

    def _on_added(self, added: AddedPages) -> None:
        for name, reason in added.refused:
            self._refused[f"refused-{len(self._refused)}"] = (name, reason)
        self._show_refused()
        self.added.emit(added)

    def _on_taken_in(self, operation: Operation[AddedPages]) -> None:
        self._intakes.remove(operation)
        self._show_progress()

    def _show_progress(self) -> None:
        self._bar.set_fraction(None)
        self._progress.setVisible(self.is_taking_in())

    def _show_refused(self) -> None:
        picture = self.tr("Pasted picture")
        self.refused.show_tiles(
            [
                PhotoTile(key, name or picture, "refused", 0, 0, reason, "same")
                for key, (name, reason) in self._refused.items()
            ]
        )

    def _dismiss(self, key: str) -> None:
        self._refused.pop(key, None)
        self._show_refused()
