"""The scan in the draft: taken in by drop, paste or choice, arranged, read, looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.certification import DocumentReview
from vehilink_desktop.services.certification import AddedPages
from vehilink_desktop.services.photos import PhotoTile
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.dropzone import DropTarget, DropZone, encoded
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.editor.refused import RefusedList
from vehilink_desktop.ui.my.certification.document import CertificationDocument
from vehilink_desktop.ui.my.certification.pages import PageView

_ENDINGS = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.tif *.tiff *.pdf"


class ScanPane(QWidget):
    """The pages of the draft.

    Signals:
        notice(str, object): a toast, with what undoes it.
        readings_changed(dict): what was read, a `Reading` by field.
    """

    notice = Signal(str, object)
    readings_changed = Signal(dict)

    def __init__(self, document: CertificationDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._backend = document.backend
        self._refused: dict[str, tuple[str, str]] = {}
        self._taking_in = 0
        self.pages = PageView(self._backend, editable=True)
        self.refused = RefusedList()
        self._count = Label("", "caption")
        self._doing = Label("", "caption")
        self._bar = SlimProgress(self.tr("Reading the picture"))
        self._progress = holder(self._make_progress())
        self._zone = DropZone(
            self.tr("Drop the licence here"),
            self.tr("A photo, a scan or a PDF. You can also paste it."),
            self.tr("Choose a file"),
        )
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    # -- for the page

    def show_draft(self, reviews: Sequence[DocumentReview] = ()) -> None:
        """Show the pages of the draft; have those read that were not."""
        ids = [one.media_id for one in self._document.content.documents]
        self.pages.show_pages(ids, reviews)
        self._count.setText(str(len(ids)) if len(ids) > 1 else "")
        self._stack.setCurrentWidget(self.pages if ids else self._zone)
        self._add.setVisible(bool(ids))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take in pictures and PDFs."""
        self._take_in(list(paths))

    def add_image(self, image: QImage) -> None:
        """Take in a bare picture, such as a screenshot."""
        self._take_in([encoded(image)])

    def choose_files(self) -> None:
        pages = self.tr("Pictures and PDF ({endings})").format(endings=_ENDINGS)
        names, _chosen = QFileDialog.getOpenFileNames(self, self.tr("Add pages"), "", pages)
        if names:
            self.add_files([Path(name) for name in names])

    def remove(self, media_id: str) -> None:
        """Take a page off; the toast brings it back."""
        ids = [one.media_id for one in self._document.content.documents]
        if media_id not in ids:
            return
        service, place = self._backend.certification, ids.index(media_id)
        self._document.write(lambda: service.remove_page(media_id))

        def bring_back() -> None:
            self._document.write(lambda: service.restore_page(media_id, place))

        self.notice.emit(self.tr("Page removed"), (self.tr("Undo"), bring_back))

    def is_busy(self) -> bool:
        """Whether files are being taken in."""
        return bool(self._taking_in)

    # -- building

    def _build(self) -> None:
        self._add = secondary_button(
            self.tr("Add pages…"), "image-plus", on_click=self.choose_files
        )
        policy = self._add.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._add.setSizePolicy(policy)
        head = row(Label(self.tr("Licence"), "h2"), self._count, None, self._add)
        self._zone.setMinimumHeight(200)
        for part in (self._zone, self.pages):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._progress)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.refused)
        self._progress.hide()

    def _make_progress(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row(self._doing, None))
        box.addWidget(self._bar)
        return box

    def _connect(self) -> None:
        target = DropTarget(self.pages, self.tr("Drop further pages here"))
        for one in (self._zone, target):
            one.dropped.connect(self.add_files)
            one.image_dropped.connect(self.add_image)
        self._zone.browse_requested.connect(self.choose_files)
        self.pages.moved.connect(self._move)
        self.pages.remove_requested.connect(self._remove)
        self.refused.dismissed.connect(self._dismiss)

    # -- inside

    def _take_in(self, sources: list[Path | bytes]) -> None:
        service = self._backend.certification
        self._taking_in += 1
        self._show_progress()
        operation = self._backend.tasks.run(
            self, lambda token: service.add_pages(sources, token), Lane.HEAVY
        )
        operation.done(self._on_added).always(self._on_taken_in)

    def _on_added(self, added: AddedPages) -> None:
        for name, reason in added.refused:
            self._refused[f"refused-{len(self._refused)}"] = (name, reason)
        self._show_refused()

    def _on_taken_in(self) -> None:
        self._taking_in -= 1
        self._show_progress()

    def _show_progress(self) -> None:
        self._doing.setText(self.tr("Preparing the pages…"))
        self._bar.set_fraction(None)
        self._progress.setVisible(self.is_busy())

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

    def _remove(self, ids: list[str]) -> None:
        for media_id in ids:
            self.remove(media_id)

    def _move(self, ids: list[str], before: int) -> None:
        order = [one.media_id for one in self._document.content.documents]
        service = self._backend.certification
        for media_id in ids[:1]:
            place = before - (1 if order.index(media_id) < before else 0)
            self._document.write(partial(service.move_page, media_id, place))
