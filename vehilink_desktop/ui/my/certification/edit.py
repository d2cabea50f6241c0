"""The draft as a whole: the scan, the form, and the bar below with the way to the platform."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.certification import DocumentReview
from vehilink_desktop.services.certification import CertificationDraft
from vehilink_desktop.ui.common.buttons import ghost_button, primary_button
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.saving import SavedLine
from vehilink_desktop.ui.my.certification.document import CertificationDocument
from vehilink_desktop.ui.my.certification.form import CertificationForm
from vehilink_desktop.ui.my.certification.readings import Reading, offers
from vehilink_desktop.ui.my.certification.scan import ScanPane
from vehilink_desktop.ui.my.certification.submission import split
from vehilink_desktop.ui.theme import current_theme


class EditView(QWidget):
    """What is being written.

    Signals:
        notice(str, object): a toast, with what undoes it.
        submitted(): the draft was handed to the outbox.
        discard_requested(): forget the draft.
    """

    notice = Signal(str, object)
    submitted = Signal()
    discard_requested = Signal()

    def __init__(self, document: CertificationDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._readings: Mapping[str, Reading] = {}
        self._refused: Mapping[str, str] = {}
        self._sending = False
        self.scan = ScanPane(document)
        self.form = CertificationForm(document)
        self.saved = SavedLine()
        self.discard = ghost_button(
            self.tr("Discard draft"), "trash-2", on_click=self.discard_requested.emit
        )
        self.submit = primary_button(self.tr("Submit"), "send", on_click=self.send)
        self._build()
        self._connect()

    def show_draft(
        self,
        draft: CertificationDraft,
        reviews: Sequence[DocumentReview],
        refused: Mapping[str, str],
    ) -> None:
        """Show what the store has; `refused` is said once at its fields."""
        self.scan.show_draft(draft, reviews)
        self._readings = offers(draft.readings)
        self.form.show_readings(self._readings)
        if refused != self._refused:
            self._refused = refused
            self.form.show_refused(refused)
        self.submit.setEnabled(not self._sending)

    def reveal_refused(self) -> None:
        """Go to the first field or page that was refused."""
        first = next(iter(self._refused), "")
        if first:
            self.form.reveal(first)
        else:
            self.scan.pages.setFocus()

    def send(self) -> None:
        """Hand it to the outbox, or show what stands against it; a second press changes nothing."""
        if not self.submit.isEnabled():
            return
        if self.scan.files.is_busy():
            self.notice.emit(self.tr("Pages are still being prepared. Submit once they are."), None)
            return
        wrong = self.form.show_every_problem()
        if wrong is not None:
            self.form.reveal(wrong)
            return
        self._document.flush()
        self._sending = True
        self.submit.setEnabled(False)
        service = self._document.backend.certification
        operation = self._document.write(service.submit)
        operation.done(lambda _changes: self._on_submitted())
        operation.failed(self._on_refused)

    # -- inside

    def _build(self) -> None:
        margin = current_theme().sizes.page_margin
        middle = row(split(self.scan, self.form))
        middle.setContentsMargins(margin, 0, margin, 0)
        foot = QFrame()
        foot.setObjectName("editorFooter")
        bar = QHBoxLayout(foot)
        bar.setContentsMargins(margin, 8, margin, 8)
        bar.addWidget(self.discard)
        bar.addWidget(self.saved, 1)
        bar.addWidget(self.submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(foot)
        self.setFocusProxy(self.form)

    def _connect(self) -> None:
        self.scan.notice.connect(self.notice)
        self.form.field_entered.connect(self._point_at)
        self.form.wanted.connect(lambda _name: self.scan.setFocus())
        self.saved.save_requested.connect(self._document.flush)
        self._document.save_changed.connect(
            lambda: self.saved.show_state(self._document.save_state)
        )

    def _point_at(self, name: str) -> None:
        reading = self._readings.get(name)
        if reading is None:
            self.scan.pages.point_at("", None)
        else:
            self.scan.pages.point_at(reading.media_id, reading.quad)

    def _on_submitted(self) -> None:
        # the button waits for the next reading of the store, which shows another face
        self._sending = False
        self.scan.cancel()
        self.submitted.emit()

    def _on_refused(self, error: Exception) -> None:
        self._sending = False
        self.submit.setEnabled(True)
        if isinstance(error, Known) and error.fields:
            self.form.show_refused(dict(error.fields))
            self.form.reveal(error.fields[0][0])
            return
        self._document.backend.tasks.present(self, error)
