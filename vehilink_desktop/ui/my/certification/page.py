"""The part of My about the company's certification: where it stands, and the way on from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.domain.certification import Certification
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.certification import CertificationDraft, CertificationView
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.buttons import (
    Button,
    ghost_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.countries import country_choices
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.empty import ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.common.layouts import holder, row
from vehilink_desktop.ui.common.shielding import Shield
from vehilink_desktop.ui.common.side_panel import WithSidePanel
from vehilink_desktop.ui.i18n import current_language
from vehilink_desktop.ui.my.certification.document import CertificationDocument
from vehilink_desktop.ui.my.certification.edit import EditView
from vehilink_desktop.ui.my.certification.header import StateHeader
from vehilink_desktop.ui.my.certification.history import SubmissionList
from vehilink_desktop.ui.my.certification.standing import (
    Stand,
    header_text,
    known_company,
    newest,
    refused_fields,
    rejected,
    stand,
    submission_text,
)
from vehilink_desktop.ui.my.certification.start import StartFace
from vehilink_desktop.ui.my.certification.submission import SubmissionView
from vehilink_desktop.ui.my.identity.places import IdentityHint
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme

_HISTORY_WIDTH = 320
#: What follows the route when the form is wanted at once.
CORRECT = "correct"


class CertificationPart(Page):
    """Shows one face at a time: the way in, the draft, or a submission."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        Shield(backend, self)
        self.document = CertificationDocument(backend, self)
        self._opened = ""
        self._wants_form = False
        self._countries_asked = False
        self.header = StateHeader(backend, self._make_buttons())
        self.start_face = StartFace()
        self.editor = EditView(self.document)
        self.submission = SubmissionView(backend)
        self._stack = QStackedWidget()
        for face in (self.start_face, self.editor, self.submission):
            self._stack.addWidget(face)
        head = row(self.header)
        margin = current_theme().sizes.page_margin
        head.setContentsMargins(margin, 0, margin, 12)
        self._head = holder(head)
        self.identity = IdentityHint(backend)
        self._faces = Faces(self._lay_out(), QWidget())
        self.panel = WithSidePanel(self._faces, width=_HISTORY_WIDTH)
        self.history = SubmissionList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self._connect()
        self._actions = self._make_actions()
        self._faces.show_loading()

    # -- what the frame asks

    def title(self) -> str:
        return self.tr("Company certification")

    def open(self, argument: str) -> None:
        """`correct` begins the correction of what was rejected at once."""
        self._wants_form = argument == CORRECT
        self._read_countries()
        self.identity.reload()
        self.document.load()

    def leave(self) -> None:
        self.document.flush()

    def actions_menu(self) -> list[QAction]:
        return self._actions

    # -- building

    def _make_buttons(self) -> list[Button]:
        self.correct = primary_button(
            self.tr("Correct and send again"), "pencil", on_click=self.begin
        )
        self.change = secondary_button(self.tr("Request a change"), "pencil", on_click=self.begin)
        self.take_back = secondary_button(self.tr("Cancel sending"), on_click=self._take_back)
        self.back = secondary_button(self.tr("Back"), "arrow-left", on_click=self._close_opened)
        self.show_history = ghost_button(
            self.tr("History"), "history", on_click=self.toggle_history
        )
        return [self.correct, self.change, self.take_back, self.back, self.show_history]

    def _lay_out(self) -> QWidget:
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.identity)
        layout.addWidget(self._stack, 1)
        return holder(layout)

    def _connect(self) -> None:
        self.document.loaded.connect(self._show)
        self.document.not_loaded.connect(self._on_not_loaded)
        self.backend.bus.status_changed.connect(self._show_header)
        self.start_face.start_requested.connect(self.begin)
        self.editor.notice.connect(self.notice)
        self.editor.submitted.connect(self._on_submitted)
        self.editor.discard_requested.connect(self._ask_to_discard)
        self.history.opened.connect(self.open_submission)

    def _make_actions(self) -> list[QAction]:
        keys = QKeySequence.StandardKey
        stack = self.document.undo
        undo = scoped_action(self, self.tr("Undo"), stack.undo, keys.Undo)
        redo = scoped_action(self, self.tr("Redo"), stack.redo, keys.Redo)
        for action, changed in ((undo, stack.canUndoChanged), (redo, stack.canRedoChanged)):
            action.setEnabled(False)
            changed.connect(action.setEnabled)
        return [
            undo,
            redo,
            scoped_action(self, self.tr("Submit"), self._submit, "Ctrl+Return"),
            scoped_action(self, self.tr("Add pages…"), self._add_pages, "Ctrl+O"),
            scoped_action(self, self.tr("History"), self.toggle_history, "Ctrl+H"),
        ]

    # -- showing

    def _show(self) -> None:
        view = self.document.view
        if view is None:
            return
        where = stand(view)
        if where is Stand.REJECTED and self._wants_form:
            self.begin()
            return
        opened = next((one for one in view.submissions if one.id == self._opened), None)
        if opened is not None:
            self._show_submission(opened)
        elif where is Stand.NOT_STARTED:
            self.start_face.show_kind(str(view.account.user_type) if view.account else "")
            self._show_face(self.start_face)
        elif view.draft is not None and where is Stand.SENDING:
            self.submission.show_content(view.draft.content)
            self._show_face(self.submission)
        elif view.draft is not None:
            self._show_draft(view, view.draft)
        elif (last := newest(view)) is not None:
            self._show_submission(last)
        else:
            self.submission.show_content(known_company(view))
            self._show_face(self.submission)
        self._show_header()
        self.history.show_submissions(view.submissions, self.backend.clock.now())
        self._faces.show_filled()

    def _show_draft(self, view: CertificationView, draft: CertificationDraft) -> None:
        last = rejected(view)
        self.editor.show_draft(draft, last.reviews if last else (), refused_fields(view))
        arrived = self._stack.currentWidget() is not self.editor
        self._show_face(self.editor)
        if arrived and self._wants_form:
            self._wants_form = False
            self.editor.reveal_refused()

    def _show_submission(self, one: Certification) -> None:
        reasons = {reason.field: reason.reason for reason in one.reasons}
        self.submission.show_content(one.content, one.reviews, reasons)
        self._show_face(self.submission)

    def _show_face(self, face: QWidget) -> None:
        self._stack.setCurrentWidget(face)
        self.setFocusProxy(face)

    def _show_header(self) -> None:
        view = self.document.view
        if view is None:
            return
        where, now = stand(view), self.backend.clock.now()
        opened = next((one for one in view.submissions if one.id == self._opened), None)
        if opened is not None:
            self.header.show_text(submission_text(opened, now))
        else:
            online = self.backend.sync.status().online
            self.header.show_text(header_text(view, online=online, now=now))
        self._head.setVisible(opened is not None or where is not Stand.NOT_STARTED)
        for button, fits in (
            (self.correct, where is Stand.REJECTED),
            (self.change, where is Stand.APPROVED),
            (self.take_back, where is Stand.SENDING),
        ):
            button.setVisible(fits and opened is None)
        self.back.setVisible(opened is not None)
        self.show_history.setVisible(bool(view.submissions))

    def _on_not_loaded(self, error: Exception) -> None:
        text = describe(error)
        again = self.document.load
        self._faces.show_error(
            ErrorState(text.title, text.message, text.hint, retry=again, technical=text.technical)
        )

    def _read_countries(self) -> None:
        if self._countries_asked:
            return
        self._countries_asked = True
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        language = current_language(application)
        self.backend.tasks.run(self, lambda _token: country_choices(language)).done(
            self._on_countries
        )

    def _on_countries(self, choices: list[Choice]) -> None:
        self.editor.form.set_countries(choices)
        self.submission.set_countries({choice.key: choice.text for choice in choices})

    # -- acting

    def begin(self) -> None:
        """Open a draft: the first one, a correction, or a change of the facts."""
        view = self.document.view
        if view is None or view.account is None:
            return
        self._opened = ""
        self._wants_form = True
        service, kind = self.backend.certification, UserType(view.account.user_type)
        self._run(lambda: service.start(kind))

    def open_submission(self, submission_id: str) -> None:
        """Look at a submission; Back leads to where the certification stands now."""
        self._opened = submission_id
        self.panel.close_panel()
        self._show()

    def toggle_history(self) -> None:
        """Open the list of submissions at the side, or close it."""
        if self.panel.is_open():
            self.panel.close_panel()
            return
        self.panel.open_panel(self.tr("Submissions"), self.history)
        self.history.setFocus()

    def _submit(self) -> None:
        if self._stack.currentWidget() is self.editor:
            self.editor.send()

    def _add_pages(self) -> None:
        if self._stack.currentWidget() is self.editor:
            self.editor.scan.files.choose_files()

    def _close_opened(self) -> None:
        self._opened = ""
        self._show()

    def _take_back(self) -> None:
        self._run(self.backend.certification.take_back)

    def _ask_to_discard(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Discard the draft?"),
            self.tr("Its pages and what was typed are deleted here. What was submitted stays."),
            self.tr("Discard draft"),
            danger=True,
            parent=self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._discard)
        dialog.open()

    def _discard(self) -> None:
        self.editor.scan.cancel()
        self.document.forget()
        self._run(self.backend.certification.discard)

    def _run(self, command: Callable[[], ChangeSet]) -> None:
        operation = self.backend.tasks.run(self, lambda _token: command(), Lane.WRITE)
        operation.done(lambda _changes: self.document.load())

    def _on_submitted(self) -> None:
        if self.backend.sync.status().online:
            text = self.tr("It is on its way. You can go on working.")
        else:
            text = self.tr("It is kept here and sent when the network is back. Go on working.")
        self.notice.emit(text, None)
