"""The page of one request: written and followed by its purchaser, answered by suppliers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.domain.gate import Deed, Gate
from vehilink_desktop.services.quotations_view import QuotationView
from vehilink_desktop.services.requests_view import RequestStanding, RequestView
from vehilink_desktop.ui.common.actions import scoped_action
from vehilink_desktop.ui.common.countries import country_choices
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.gates import GateText, gate_text
from vehilink_desktop.ui.i18n import current_language
from vehilink_desktop.ui.requests.document import RequestDocument
from vehilink_desktop.ui.requests.editor import RequestEditor
from vehilink_desktop.ui.requests.overview import RequestOverview
from vehilink_desktop.ui.requests.supplier_view import SupplierView
from vehilink_desktop.ui.shell.page import Page


class RequestPage(Page):
    """Goes to `quotation/<id>`, `compare/<request id>`, `requests` and what opens a gate."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.document: RequestDocument | None = None
        self.editor: RequestEditor | None = None
        self._writing: bool | None = None
        self._countries: list[Choice] = []
        self._gate: GateText | None = None
        self.overview = RequestOverview(backend.catalogue, backend.platform_now)
        self.supplier_view = SupplierView(backend, whole_page=True)
        self._stack = QStackedWidget()
        for face in (self.overview, self.supplier_view):
            self._stack.addWidget(face)
        nothing = EmptyState("clipboard-list", self.tr("No request"), "")
        self.faces = Faces(self._stack, nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.faces)
        self._actions = self._make_actions()
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        titled = self.document.content.title() if self.document else ""
        return titled or self.tr("New request")

    def open(self, argument: str) -> None:
        """Show the request with this id."""
        if self.document is not None and self.document.id == argument:
            self.document.load()
            return
        self._drop()
        self.faces.show_loading()
        document = RequestDocument(self.backend, argument, self)
        document.loaded.connect(self._show)
        document.not_loaded.connect(self._on_not_loaded)
        document.fields_changed.connect(self._on_fields)
        for changed in (document.undo.canUndoChanged, document.undo.canRedoChanged):
            changed.connect(self._show_actions)
        self.document = document
        document.load()
        gates = self.backend.gates
        asked = self.backend.tasks.run(self, lambda _token: gates.may(Deed.PUBLISH_REQUEST))
        asked.done(self._on_gate)

    def leave(self) -> None:
        document = self.document
        if document is None:
            return
        document.flush()
        if document.is_pristine():
            requests = self.backend.requests
            self.backend.tasks.run(self, lambda _token: requests.discard(document.id), Lane.WRITE)
            self._drop()

    def actions_menu(self) -> list[QAction]:
        return self._actions

    # -- building

    def _make_actions(self) -> list[QAction]:
        keys = QKeySequence.StandardKey
        self.undo_action = scoped_action(self, self.tr("Undo"), self._undo, keys.Undo)
        self.redo_action = scoped_action(self, self.tr("Redo"), self._redo, keys.Redo)
        self.publish_action = scoped_action(
            self, self.tr("Publish"), self._try_to_publish, "Ctrl+Return"
        )
        actions = [self.undo_action, self.redo_action, self.publish_action]
        for action in actions:
            action.setEnabled(False)  # until the request is there
        return actions

    def _connect(self) -> None:
        overview = self.overview
        overview.edit_requested.connect(self.edit)
        overview.renew_requested.connect(self._renew)
        overview.close_requested.connect(self._close)
        overview.take_back_requested.connect(self._take_back)
        overview.retry_requested.connect(self._retry)
        overview.quotations.opened.connect(lambda one: self.navigate.emit(f"quotation/{one}"))
        overview.quotations.compare_wanted.connect(
            lambda: self.navigate.emit(f"compare/{self._id()}")
        )
        self.supplier_view.route_wanted.connect(self.navigate)
        self.backend.bus.status_changed.connect(self._show_states)

    # -- showing

    def _show(self) -> None:
        view = self.document.view if self.document else None
        if view is None or self.document is None:
            return
        if not view.mine and view.request is not None:
            self.supplier_view.show_request(
                view.request, view.my_quotation_id, view.my_quotation_state
            )
            self._show_face(self.supplier_view)
        elif self._is_writing(view):
            self._show_editor()
        else:
            self._show_face(self.overview)
        self._show_states()
        self._show_actions()
        if view.mine and view.request is not None:
            self._read_quotations(view.id)
        self.faces.show_filled()
        self.title_changed.emit(self.title())

    def _is_writing(self, view: RequestView) -> bool:
        """What has begun is gone on with when the page is opened; then the person decides."""
        if self._writing is None:
            waiting = view.state is RequestStanding.WAITING
            self._writing = (view.request is None or view.unpublished) and not waiting
        return self._writing

    def _show_editor(self) -> None:
        document = self.document
        assert document is not None
        if self.editor is None:
            editor = RequestEditor(document, self.backend.catalogue)
            editor.publish_requested.connect(self._publish)
            editor.discard_requested.connect(self._discard)
            editor.done_requested.connect(self._stop_editing)
            editor.take_back_requested.connect(self._take_back)
            editor.retry_requested.connect(self._retry)
            editor.route_requested.connect(self.navigate)
            self.editor = editor
            self._stack.addWidget(editor)
            self._read_countries()
        self._show_face(self.editor)

    def _show_face(self, face: QWidget) -> None:
        arrived = self._stack.currentWidget() is not face
        self._stack.setCurrentWidget(face)
        self.setFocusProxy(face)
        if arrived and self.isVisible():
            face.setFocus()

    def _show_states(self) -> None:
        view = self.document.view if self.document else None
        if view is None or not view.mine:
            return
        online = self.backend.sync.status().online
        self.overview.show_view(view, online=online)
        if self.editor is not None:
            self.editor.show_view(view, self._gate, online=online)

    def _show_actions(self) -> None:
        stack = self.document.undo if self.document and self.editor else None
        self.undo_action.setEnabled(stack is not None and stack.canUndo())
        self.redo_action.setEnabled(stack is not None and stack.canRedo())
        writing = self.editor is not None and self._stack.currentWidget() is self.editor
        self.publish_action.setEnabled(writing)

    def _read_quotations(self, request_id: str) -> None:
        quotations = self.backend.quotations
        read = self.backend.tasks.run(self, lambda _token: quotations.of_request(request_id))
        read.done(partial(self._on_quotations, request_id))

    def _on_quotations(self, request_id: str, views: tuple[QuotationView, ...]) -> None:
        if request_id == self._id():
            self.overview.quotations.show_quotations(views)

    def _on_fields(self) -> None:
        self.title_changed.emit(self.title())

    def _on_gate(self, gate: Gate) -> None:
        self._gate = gate_text(gate.missing) if gate.missing is not None else None
        self._show_states()

    def _on_not_loaded(self, error: Exception) -> None:
        text = describe(error)
        again = self.document.load if self.document else None
        self.faces.show_error(
            ErrorState(text.title, text.message, text.hint, retry=again, technical=text.technical)
        )

    def _read_countries(self) -> None:
        if self._countries:
            self._on_countries(self._countries)
            return
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        language = current_language(application)
        read = self.backend.tasks.run(self, lambda _token: country_choices(language))
        read.done(self._on_countries)

    def _on_countries(self, choices: list[Choice]) -> None:
        self._countries = choices
        if self.editor is not None:
            self.editor.form.set_countries(choices)

    def _drop(self) -> None:
        self._writing = None
        if self.document is not None:
            self.document.flush()
            self.document.deleteLater()
        if self.editor is not None:
            self._stack.removeWidget(self.editor)
            self.editor.deleteLater()
        self.overview.quotations.show_quotations(())
        self.document, self.editor = None, None

    # -- acting

    def edit(self) -> None:
        """Show the form of a request that stands already."""
        self._writing = True
        self._show()

    def _id(self) -> str:
        return self.document.id if self.document else ""

    def _undo(self) -> None:
        if self.document is not None:
            self.document.undo.undo()

    def _redo(self) -> None:
        if self.document is not None:
            self.document.undo.redo()

    def _stop_editing(self) -> None:
        self._writing = False
        if self.document is not None:
            self.document.flush()
        self._show_face(self.overview)
        self._show_actions()

    def _try_to_publish(self) -> None:
        if self.editor is not None and self.editor.publish.isEnabled():
            self.editor.try_to_publish()

    def _publish(self) -> None:
        online = self.backend.sync.status().online
        there = self.tr("It is on its way. Quotations arrive here.")
        kept = self.tr("It is kept here and sent when the network is back. Go on working.")
        self._run(self.backend.requests.publish, there if online else kept, writing=False)

    def _renew(self) -> None:
        self._run(self.backend.requests.renew, self.tr("Renewed: it stands again."))

    def _close(self) -> None:
        text = self.tr("Closed: suppliers no longer see it. You can renew it.")
        self._run(self.backend.requests.close, text)

    def _take_back(self) -> None:
        self._run(self.backend.requests.take_back, "", writing=None)

    def _retry(self) -> None:
        self._run(self.backend.requests.retry, "")

    def _run(
        self,
        command: Callable[[str], ChangeSet],
        said: str,
        *,
        writing: bool | None = False,
    ) -> None:
        """Call the service; then `writing` says whether the form is shown (None: as on opening)."""
        document = self.document
        if document is None:
            return

        def done(_changes: ChangeSet) -> None:
            self._writing = writing
            if said:
                self.notice.emit(said, None)

        document.flush()
        document.write(lambda: command(document.id)).done(done)

    def _discard(self) -> None:
        document = self.document
        if document is None:
            return
        document.flush()
        requests, tasks = self.backend.requests, self.backend.tasks
        one, content, new = document.id, document.content, view_of(document).request is None

        def bring_back() -> None:
            tasks.run(self, lambda _token: requests.undo_discard(one, content), Lane.WRITE)

        def on_discarded(_changes: ChangeSet) -> None:
            self.notice.emit(self.tr("Changes discarded"), (self.tr("Undo"), bring_back))
            if self.document is not document:
                return
            self._drop()
            if new:
                self.navigate.emit("requests")
            else:
                self.open(one)

        tasks.run(self, lambda _token: requests.discard(one), Lane.WRITE).done(on_discarded)


def view_of(document: RequestDocument) -> RequestView:
    """What was read; whoever asks has seen it."""
    assert document.view is not None
    return document.view
