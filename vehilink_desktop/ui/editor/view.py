"""One opened vehicle: sections, form, pictures, readiness and the bar below, put together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.consent import others_subject
from vehilink_desktop.domain.listing import ListingAction, ListingState, problems
from vehilink_desktop.services.listings import EditorDocument
from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.editor.conflicts import ConflictBar
from vehilink_desktop.ui.editor.document import VehicleDocument
from vehilink_desktop.ui.editor.fields import SECTIONS
from vehilink_desktop.ui.editor.footer import Footer, PublishFacts
from vehilink_desktop.ui.editor.form import VehicleForm
from vehilink_desktop.ui.editor.intake import VehicleFiles
from vehilink_desktop.ui.editor.photo_strip import PhotoStrip
from vehilink_desktop.ui.editor.readiness import ReadinessCard
from vehilink_desktop.ui.editor.recordings import RecordingSection
from vehilink_desktop.ui.editor.sections import SectionList
from vehilink_desktop.ui.export.card import ExportCard
from vehilink_desktop.ui.gates import account_text
from vehilink_desktop.ui.theme import current_theme

#: Where the route of the camera's page begins.
CAMERA = "capture/"
#: Below this width the sections' names stand in the form only.
_SECTIONS_FROM = 900
_SECTIONS_WIDTH = 196
_PICTURES_WIDTH = 264
#: The strip's least height; below, the whole column scrolls.
_STRIP_HEIGHT = 330


class EditorView(QWidget):
    """Everything of one document that is on the page.

    Signals:
        notice(str, object): a toast, with what undoes it.
        published(): the vehicle was handed to the outbox.
        navigate(str): go to a route.
    """

    notice = Signal(str, object)
    published = Signal()
    navigate = Signal(str)

    def __init__(
        self, document: VehicleDocument, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._backend = document.backend
        self._account: Account | None = None
        self._refused: dict[str, str] = {}
        self._others_agreed: bool | None = None
        self.sections = SectionList()
        self.form = VehicleForm(document)
        self.files = VehicleFiles(document, self)
        self.strip = PhotoStrip(document, thumbnails, self.files)
        self.recordings = RecordingSection(document, thumbnails, self.files)
        self.readiness = ReadinessCard()
        self.export = ExportCard(self._backend.export_tables, self._backend.catalogue)
        self.conflicts = ConflictBar(self._backend.catalogue)
        self.footer = Footer()
        self._build()
        self._connect()

    def show_document(self) -> None:
        """Show what was loaded for the first time."""
        self.form.refresh([spec.name for section in SECTIONS for spec in section.fields()])
        self.strip.reload()
        self.recordings.reload()
        self._show_status()
        self._show_saved()
        self._read_account()
        self._read_consent()

    def has_media(self) -> bool:
        """Whether anything was added that is worth keeping, or is being added."""
        there = self.strip.tiles() or self.recordings.tiles()
        return bool(there or self.recordings.left_over.takes())

    def open_camera(self, mode: str) -> None:
        """Go and take pictures or a video of this vehicle, straight into it."""
        self.document.flush()
        self.navigate.emit(f"{CAMERA}{self.document.id}/{mode}")

    def publish(self) -> None:
        """Send it, or show what stands against it."""
        wrong = self.form.show_every_problem()
        if problems(self.document.content) or wrong is not None:
            if wrong is not None:
                self.form.reveal(wrong)
            return
        self.document.flush()
        listings, one = self._backend.listings, self.document.id
        if self._only_republishes():
            self._hand_over(lambda: listings.act(one, ListingAction.REPUBLISH))
        else:
            self._hand_over(lambda: listings.publish(one))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sections.setVisible(self.width() >= _SECTIONS_FROM)

    # -- building

    def _build(self) -> None:
        self.sections.setFixedWidth(_SECTIONS_WIDTH)
        self.strip.setMinimumHeight(_STRIP_HEIGHT)
        pictures = column(self.strip, self.recordings, self.readiness, self.export, gap=16)
        pictures.setStretch(0, 1)
        self.side = scroll_area(holder(row(12, pictures, gap=0)))
        self.side.setMinimumWidth(round(_PICTURES_WIDTH * current_theme().text_scale))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.form)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([560, 330])
        middle = row(self.sections, splitter, gap=16)
        middle.setStretch(1, 1)
        margin = current_theme().sizes.page_margin
        inner = QVBoxLayout()
        inner.setContentsMargins(margin, 0, margin, 0)
        inner.setSpacing(12)
        inner.addWidget(self.conflicts)
        inner.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        layout.addWidget(self.footer)
        self.setFocusProxy(self.form)

    def _connect(self) -> None:
        self.sections.chosen.connect(self.form.go_to)
        self.form.section_reached.connect(self.sections.set_current)
        self.form.marks_changed.connect(self._show_marks)
        self.form.navigate.connect(self.navigate)
        self.strip.notice.connect(self.notice)
        self.strip.preparing_changed.connect(self._show_status)
        self.recordings.notice.connect(self.notice)
        self.recordings.preparing_changed.connect(self._show_status)
        self.recordings.video_wanted.connect(lambda: self.open_camera("video"))
        self.strip.camera_wanted.connect(lambda: self.open_camera("photo"))
        self.readiness.wanted.connect(self._go_to_field)
        self.readiness.shot_wanted.connect(lambda shot: self.open_camera(f"photo/{shot}"))
        self.export.field_wanted.connect(self._go_to_field)
        self.export.code_chosen.connect(self._take_code)
        self.conflicts.settled.connect(self._settle)
        self.footer.publish_requested.connect(self.publish)
        self.footer.save_requested.connect(self.document.flush)
        self.footer.cancel_requested.connect(self._cancel_operation)
        self.footer.retry_requested.connect(self._retry)
        self.footer.route_requested.connect(self.navigate)
        self.footer.others_ticked.connect(self._show_status)
        self.document.save_changed.connect(self._show_saved)
        self.document.status_changed.connect(self._show_status)
        self._backend.bus.status_changed.connect(self._show_status)
        self._backend.bus.changed.connect(self._on_bus)

    # -- following

    def _show_marks(self) -> None:
        marks = {section.key: self.form.section_mark(section.key) for section in SECTIONS}
        self.sections.set_marks(marks)
        self.readiness.show_content(self.document.content)
        self.export.show_content(self.document.content, self._backend.platform_now().date())

    def _show_saved(self) -> None:
        self.footer.saved.show_state(self.document.save_state)
        self._show_status()

    def _show_status(self) -> None:
        stored = self.document.stored
        if stored is None:
            return
        facts = PublishFacts(
            gate=account_text(self._account) if self._account else None,
            preparing=self.strip.is_preparing() or self.recordings.is_preparing(),
            online=self._backend.sync.status().online,
            others_agreed=self._others(),
        )
        changed = stored.content != self.document.content
        self.footer.show_document(stored, facts, changed=changed)
        self.conflicts.show_conflicts(stored.conflicts)
        refused = _refused(stored)
        if refused != self._refused:
            # said once: what the person mends afterwards is not held against them again
            self._refused = refused
            self.form.show_refused(refused)

    def _read_account(self) -> None:
        account = self._backend.tasks.run(self, lambda _token: self._backend.account.current())
        account.done(self._on_account)

    def _read_consent(self) -> None:
        consents, subject = self._backend.consents, others_subject(self.document.id)
        said = self._backend.tasks.run(self, lambda _token: consents.granted(subject))
        said.done(self._on_consent)

    def _on_consent(self, agreed: bool) -> None:
        self._others_agreed = agreed
        self._show_status()

    def _others(self) -> bool | None:
        """Whether the people in the media agreed, as far as it is known; there may be no media."""
        return self._others_agreed if self.document.content.media_ids() else True

    def _on_bus(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.ACCOUNT):
            self._read_account()
        if changes.touches(Topic.CONSENT, others_subject(self.document.id)):
            self._read_consent()

    def _on_account(self, account: Account | None) -> None:
        self._account = account
        self._show_status()

    def _go_to_field(self, name: str) -> None:
        if name == "photos":
            self.strip.setFocus()
        elif name in ("videos", "voices"):
            self.recordings.setFocus()
        else:
            self.form.reveal(name)

    # -- acting

    def _take_code(self, code: str) -> None:
        self.document.edit({"hs_code": code}, self.tr("Take the customs code over"))

    def _only_republishes(self) -> bool:
        stored = self.document.stored
        return (
            stored is not None
            and stored.listing is not None
            and stored.content == self.document.content
            and not stored.unpublished
        )

    def _hand_over(self, command: Callable[[], ChangeSet]) -> None:
        """Send it; what was said about the people in the media is written down before."""
        if self._others() is not False:
            self._run(command)
            return
        consents, wording = self._backend.consents, self.footer.others.text()
        subject = others_subject(self.document.id)

        def agree_and_send() -> ChangeSet:
            consents.record(subject, True, wording)
            return command()

        self._run(agree_and_send)

    def _run(self, command: Callable[[], ChangeSet]) -> None:
        operation = self._backend.tasks.run(self, lambda _token: command(), Lane.WRITE)
        operation.done(lambda _changes: self.published.emit())
        operation.failed(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, Known) and error.fields:
            self.form.show_refused(dict(error.fields))
            self.form.reveal(error.fields[0][0])
            return
        self._backend.tasks.present(self, error)

    def _settle(self, field: str, mine: bool) -> None:
        self.document.flush()
        listings, one = self._backend.listings, self.document.id
        self._backend.tasks.run(
            self, lambda _token: listings.settle(one, field, mine=mine), Lane.WRITE
        )

    def _cancel_operation(self) -> None:
        listings, one = self._backend.listings, self.document.id
        self._backend.tasks.run(self, lambda _token: listings.cancel_operation(one), Lane.WRITE)

    def _retry(self) -> None:
        self.document.flush()
        listings, one = self._backend.listings, self.document.id
        operation = self._backend.tasks.run(self, lambda _token: listings.retry(one), Lane.WRITE)
        operation.failed(self._on_refused)


def _refused(stored: EditorDocument) -> dict[str, str]:
    """What the platform holds against fields, by their names."""
    found = dict(stored.problem.fields) if stored.problem else {}
    if stored.listing is not None and stored.listing.state == ListingState.REJECTED:
        found |= {one.field: one.reason for one in stored.listing.reasons}
    return found
