"""Writing a request: the form and, below it, what is safe and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.services.requests_view import RequestView
from vehilink_desktop.ui import words as common_words
from vehilink_desktop.ui.common.buttons import (
    ghost_button,
    link_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.saving import SavedLine
from vehilink_desktop.ui.gates import GateText
from vehilink_desktop.ui.requests.document import RequestDocument
from vehilink_desktop.ui.requests.form import RequestForm
from vehilink_desktop.ui.theme import current_theme


class RequestEditor(QWidget):
    """Signals name what was pressed; `publish_requested` only when nothing stands in the way.

    Signals:
        route_requested(str): go to what opens the gate.
    """

    publish_requested = Signal()
    discard_requested = Signal()
    done_requested = Signal()
    take_back_requested = Signal()
    retry_requested = Signal()
    route_requested = Signal(str)

    def __init__(
        self, document: RequestDocument, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._route = ""
        self._marked = False
        self._refused: tuple[tuple[str, str], ...] = ()
        self.form = RequestForm(document, catalogue)
        self.saved = SavedLine()
        self.why = Label("", "caption", elide=True, align="trailing")
        self.gate = link_button("", on_click=lambda: self.route_requested.emit(self._route))
        self.chip = Chip("")
        self.discard = ghost_button("", "trash-2", on_click=self.discard_requested.emit)
        self.done = ghost_button(self.tr("Back to the request"), on_click=self.done_requested.emit)
        self.take_back = ghost_button(
            self.tr("Cancel sending"), on_click=self.take_back_requested.emit
        )
        self.retry = secondary_button(
            self.tr("Try again"), "refresh-cw", on_click=self.retry_requested.emit
        )
        self.publish = primary_button("", on_click=self.try_to_publish)
        self._build()
        document.save_changed.connect(self._show_saved)
        self.form.problems_changed.connect(self._forget_marks)
        self._show_saved()

    def show_view(self, view: RequestView, gate: GateText | None, *, online: bool) -> None:
        """Show where the request stands."""
        new = view.request is None
        self.publish.setText(self.tr("Publish") if new else self.tr("Publish changes"))
        self.publish.setEnabled(gate is None and (view.unpublished or new))
        self.discard.setText(self.tr("Discard draft") if new else self.tr("Discard changes"))
        self.discard.setVisible(view.unpublished or new)
        self.done.setVisible(not new)
        self._route = gate.route if gate else ""
        self.gate.setText(gate.action if gate else "")
        self.gate.setVisible(bool(self._route))
        parked = view.operation == "parked"
        self.take_back.setVisible(view.operation in ("queued", "parked"))
        self.retry.setVisible(parked)
        self.chip.setVisible(view.operation is not None)
        if view.operation is not None:
            code = view.problem.code if view.problem else None
            state = common_words.stock_state(
                "needs_you" if parked else "waiting", online=online, reason=code
            )
            self.chip.set_state(*state)
        self._say_why(view, gate)
        self._show_refused(view.problem.fields if view.problem else ())

    def try_to_publish(self) -> None:
        """Publish, or show what is still missing."""
        if self.form.show_every_problem():
            self._marked = True
            self.why.setText(self.tr("Fill in what is marked"))
            return
        self.publish_requested.emit()

    def _forget_marks(self) -> None:
        """Somebody fills in what was marked; the fields themselves say what is left."""
        if self._marked:
            self._marked = False
            self.why.setText("")

    def _show_refused(self, fields: tuple[tuple[str, str], ...]) -> None:
        """Once for each answer of the platform: what is corrected since then stays so."""
        if fields != self._refused:
            self._refused = fields
            self.form.show_refused({path.rpartition("/")[2]: why for path, why in fields})

    def _say_why(self, view: RequestView, gate: GateText | None) -> None:
        if view.problem is not None:
            self.why.setText(describe(view.problem).hint)
        else:
            self.why.setText(gate.title if gate else "")

    def _show_saved(self) -> None:
        self.saved.show_state(self._document.save_state)

    def _build(self) -> None:
        self.saved.save_requested.connect(self._document.flush)
        foot = QFrame()
        foot.setObjectName("editorFooter")
        margin = current_theme().sizes.page_margin
        line = row(self.discard, self.saved, self.why, self.gate, self.chip, gap=8)
        line.setStretch(1, 1)
        line.setStretch(2, 1)
        for button in (self.take_back, self.retry, self.done, self.publish):
            line.addWidget(button)
        line.setContentsMargins(margin, 8, margin, 8)
        foot.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.form, 1)
        layout.addWidget(foot)
        self.setFocusProxy(self.form.fields["brand"])
