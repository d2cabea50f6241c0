"""The scan in the draft: taken in by drop, paste or choice, arranged, read, looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from vehilink_desktop.domain.certification import DocumentReview
from vehilink_desktop.services.certification import AddedPages, CertificationDraft
from vehilink_desktop.ui.capture.document_intake import DocumentIntake
from vehilink_desktop.ui.common.buttons import ghost_button, secondary_button
from vehilink_desktop.ui.common.dropzone import DropTarget, DropZone
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.common.progress import SlimProgress
from vehilink_desktop.ui.editor.refused import RefusedList
from vehilink_desktop.ui.my.certification.document import CertificationDocument
from vehilink_desktop.ui.my.certification.pages import PageView
from vehilink_desktop.ui.my.certification.reader import PageReader


class ScanPane(QWidget):
    """The pages of the draft.

    Signals:
        notice(str, object): a toast, with what undoes it.
    """

    notice = Signal(str, object)

    def __init__(self, document: CertificationDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._backend = document.backend
        self.reader = PageReader(self._backend, self)
        self.pages = PageView(self._backend, editable=True)
        self.refused = RefusedList()
        self.files = DocumentIntake(
            self._backend,
            self._backend.certification.add_pages,
            self.refused,
            subject=lambda: self.tr("Licence"),
            parent=self,
        )
        self._count = Label("", "caption")
        self._doing = Label("", "caption")
        self._note = Label("", "caption", wrap=True)
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

    def show_draft(self, draft: CertificationDraft, reviews: Sequence[DocumentReview] = ()) -> None:
        """Show the pages of the draft; have those read that were not."""
        ids = [one.media_id for one in draft.pages]
        self._read_on(draft)
        self.pages.show_pages(ids, reviews)
        self._count.setText(str(len(ids)) if len(ids) > 1 else "")
        self._stack.setCurrentWidget(self.pages if ids else self._zone)
        self._add.setVisible(bool(ids))

    def remove(self, media_ids: Sequence[str]) -> None:
        """Take pages off; the toast brings them back."""
        service = self._backend.certification
        ids = [one.media_id for one in self._document.content.documents]
        places = [(ids.index(one), one) for one in media_ids if one in ids]
        for _place, one in places:
            self._document.write(partial(service.remove_page, one))

        def bring_back() -> None:
            for place, one in sorted(places):
                self._document.write(partial(service.restore_page, one, place))

        if places:
            text = self.tr("%n page(s) removed", "", len(places))
            self.notice.emit(text, (self.tr("Undo"), bring_back))

    def is_busy(self) -> bool:
        """Whether files are being taken in or read."""
        return self.files.is_busy() or self.reader.is_reading()

    def cancel(self) -> None:
        """Stop taking in and reading; what is there stays."""
        self.files.cancel()
        self.reader.cancel(one.media_id for one in self._document.content.documents)

    # -- building

    def _build(self) -> None:
        self._add = secondary_button(
            self.tr("Add pages…"), "image-plus", on_click=self.files.choose_files
        )
        policy = self._add.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._add.setSizePolicy(policy)
        self.camera = secondary_button(self.tr("Camera…"), "camera", on_click=self.files.photograph)
        head = row(Label(self.tr("Licence"), "h2"), self._count, None, self._add, self.camera)
        self._zone.setMinimumHeight(200)
        for part in (self._zone, self.pages):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._progress)
        layout.addWidget(self._note)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.refused)
        self._progress.hide()
        self._note.hide()

    def _make_progress(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row(self._doing, None, ghost_button(self.tr("Cancel"), on_click=self.cancel)))
        box.addWidget(self._bar)
        return box

    def _connect(self) -> None:
        target = DropTarget(self.pages, self.tr("Drop further pages here"))
        self.files.follow(self._zone, target)
        self.files.added.connect(self._on_added)
        self.files.changed.connect(self._show_progress)
        self._zone.browse_requested.connect(self.files.choose_files)
        self.pages.moved.connect(self._move)
        self.pages.remove_requested.connect(self.remove)
        self.reader.changed.connect(self._on_reader)
        self.reader.failed.connect(self._on_not_read)

    # -- inside

    def _on_added(self, added: AddedPages) -> None:
        if len(added.pages) > 1:
            text = self.tr("%n page(s) added. Remove what is not needed.", "", len(added.pages))
            self.notice.emit(text, None)

    def _on_not_read(self) -> None:
        self._say(self.tr("The page could not be read here. Type in what it says."))

    def _on_reader(self) -> None:
        self._show_progress()
        if not self.reader.is_reading():
            self._document.load()

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _show_progress(self) -> None:
        reading = self.reader.is_reading()
        text = self.tr("Reading the picture…") if reading else self.tr("Preparing the pages…")
        self._doing.setText(text)
        self._bar.set_fraction(None)
        self._progress.setVisible(self.is_busy())

    def _read_on(self, draft: CertificationDraft) -> None:
        """Read page after page until one says what company it is."""
        read = {one.media_id for one in draft.readings}
        proposed = {one.field for page in draft.readings for one in page.proposals}
        if "credit_code" not in proposed:
            self.reader.want_first(
                page.media_id for page in draft.pages if page.media_id not in read
            )
        if proposed:
            self._say("")
        elif read and not self.reader.is_reading():
            self._say(self.tr("No fields of a licence were found. Type in what it says."))

    def _move(self, ids: list[str], before: int) -> None:
        order = [one.media_id for one in self._document.content.documents]
        service = self._backend.certification
        for media_id in ids[:1]:
            place = before - (1 if order.index(media_id) < before else 0)
            self._document.write(partial(service.move_page, media_id, place))
