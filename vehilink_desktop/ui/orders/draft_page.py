"""Terms being written: a direct order to be offered, or a change of an order to be proposed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.terms import Terms
from vehilink_desktop.services.orders import OrderDraft
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import ghost_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.saving import SaveClock, SavedLine, SaveState
from vehilink_desktop.ui.orders.asks import ReasonDialog
from vehilink_desktop.ui.orders.cross_border import ask_cross_border
from vehilink_desktop.ui.orders.deeds import CONSENT_NEEDED
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.terms.difference import DifferenceView
from vehilink_desktop.ui.terms.form import TermsForm
from vehilink_desktop.ui.theme import current_theme


class OrderDraftPage(Page):
    """Route `order-draft/<id>`; a change of terms has its order's id. Saves by itself."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self.draft: OrderDraft | None = None
        self._draft_id = ""
        self._dirty = False
        self._gone = False
        self._before: Terms | None = None
        self._reading: Operation[tuple[OrderDraft, Terms | None, RateTable | None]] | None = None
        self.save_state = SaveState("saved")
        self._clock = SaveClock(self)
        self.difference = DifferenceView(backend.catalogue)
        self._changes = Card(self.tr("What you change"))
        self._about = Label("", "muted", wrap=True)
        self.form = TermsForm(backend.catalogue, above=self._make_above())
        self.saved = SavedLine()
        self.why = Label("", "caption", elide=True, align="trailing")
        self.discard = ghost_button(self.tr("Discard draft"), "trash-2", on_click=self._discard)
        self.send = QAction("", self)
        self.send.setShortcut(QKeySequence("Ctrl+Return"))
        self.send.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.send)
        self.faces = Faces(self._lay_out(), EmptyState("file-text", self.tr("No draft"), ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.faces)
        self._connect()

    # -- what the frame asks

    def title(self) -> str:
        if self.draft is not None and self.draft.kind == "terms":
            return self.tr("Propose other terms")
        return self.tr("New order")

    def open(self, argument: str) -> None:
        self._draft_id, self._gone = argument, False
        self.faces.show_loading()
        orders = self.backend.orders

        def read(_token: object) -> tuple[OrderDraft, Terms | None, RateTable | None]:
            draft = orders.draft(argument)
            changing = draft.kind == "terms" and draft.order_id is not None
            before = orders.get(str(draft.order_id)).order.terms if changing else None
            return draft, before, self.backend.rates.table()

        if self._reading is not None:
            # what comes home now would be written into another draft
            self._reading.cancel()
        self._reading = self.backend.tasks.run(self, read)
        self._reading.done(lambda found: self._on_read(*found)).failed(self._on_not_read)

    def leave(self) -> None:
        self.flush()

    def primary_action(self) -> QAction | None:
        return self.send

    def flush(self) -> None:
        """Hand what is not saved to the store at once."""
        self._clock.stop()
        if not self._dirty or self._gone:
            return
        self._dirty = False
        self._set_state("saving")
        orders, draft_id, terms = self.backend.orders, self._draft_id, self.form.terms()
        saving = self.backend.tasks.run(
            self, lambda _token: orders.save_draft(draft_id, terms), Lane.WRITE
        )
        saving.done(lambda _changes: self._set_state("unsaved" if self._dirty else "saved"))
        saving.failed(self._on_not_saved)

    def try_to_send(self) -> None:
        """Send, or show what is still missing."""
        if self.draft is None or self._gone:
            return
        if self.form.show_every_problem():
            self.why.setText(self.tr("Fill in what is marked"))
            return
        self.why.setText("")
        self.flush()
        if self.draft.kind == "terms":
            self._ask_reason()
        else:
            self._send(partial(self.backend.orders.send_offer, self._draft_id))

    # -- building

    def _make_above(self) -> QWidget:
        self._changes.add(self.difference)
        self._changes.hide()
        return holder(column(self._about, self._changes, gap=12))

    def _lay_out(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("editorFooter")
        margin = current_theme().sizes.page_margin
        line = row(self.discard, self.saved, self.why)
        line.setStretch(1, 1)
        line.setStretch(2, 1)
        line.setContentsMargins(margin, 8, margin, 8)
        foot.setLayout(line)
        body = column(gap=0)
        body.addWidget(self.form, 1)
        body.addWidget(foot)
        return holder(body)

    def _connect(self) -> None:
        self._clock.due.connect(self.flush)
        self.form.changed.connect(self._on_changed)
        self.form.notice.connect(self.notice)
        self.saved.save_requested.connect(self.flush)
        self.send.triggered.connect(self.try_to_send)

    # -- inside

    def _on_read(self, draft: OrderDraft, before: Terms | None, rates: RateTable | None) -> None:
        self.draft, self._before, self._dirty = draft, before, False
        changing = draft.kind == "terms"
        text = self.tr("Propose these terms") if changing else self.tr("Offer the order")
        self.send.setText(text)
        self._about.setText(self._said(draft))
        self.form.set_rates(rates)
        # what was agreed on as the deposit, and perhaps paid, stays that amount
        self.form.show_terms(draft.terms, keep_deposit=changing)
        self._show_changes()
        self.save_state = SaveState("saved", draft.changed_at)
        self.saved.show_state(self.save_state)
        self.title_changed.emit(self.title())
        self.faces.show_filled()

    def _said(self, draft: OrderDraft) -> str:
        party = draft.counterpart
        name = party.company.name if party and party.company else party.nickname if party else ""
        if draft.kind == "terms":
            text = self.tr("Nothing changes before {company} agrees to exactly these terms.")
        else:
            text = self.tr("{company} gets this order and confirms or declines it within 2 days.")
        return text.format(company=bidi.auto(name) or self.tr("the other side"))

    def _show_changes(self) -> None:
        changed = self._before is not None and self.form.terms() != self._before
        self._changes.setVisible(changed)
        if self._before is not None and changed:
            self.difference.show_difference(self._before, self.form.terms())

    def _on_changed(self) -> None:
        self.why.setText("")
        self._dirty = True
        self._clock.note_change()
        self._set_state("unsaved")
        self._show_changes()

    def _ask_reason(self) -> None:
        dialog = ReasonDialog(
            self.tr("Propose these terms?"),
            self.tr("The other side sees what you change and agrees or refuses."),
            self.tr("Propose"),
            required=False,
            parent=self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        orders, order_id = self.backend.orders, str(self.draft.order_id if self.draft else "")
        dialog.answered.connect(
            lambda reason, _minor: self._send(
                partial(orders.propose_change, order_id, reason or None)
            )
        )
        dialog.open()

    def _send(self, work: Callable[[], str | ChangeSet]) -> None:
        self.send.setEnabled(False)
        sending = self.backend.tasks.run(self, lambda _token: work(), Lane.WRITE)
        sending.done(lambda _what: self._on_sent())
        sending.failed(partial(self._on_refused, work))
        sending.always(lambda: self.send.setEnabled(True))

    def _on_sent(self) -> None:
        self._gone = True
        draft = self.draft
        order_id = draft.order_id if draft and draft.order_id else self._draft_id
        online = self.backend.sync.status().online
        text = (
            self.tr("It is on its way.") if online else self.tr("It is sent when you are online.")
        )
        self.notice.emit(text, None)
        self.navigate.emit(f"order/{order_id}")

    def _on_refused(self, work: Callable[[], str | ChangeSet], error: Exception) -> None:
        if isinstance(error, Known) and error.code == CONSENT_NEEDED and self.draft is not None:
            again = partial(self._send, work)
            ask_cross_border(self.backend, self, self.draft.counterpart, again)
            return
        if isinstance(error, Known) and error.fields:
            self.form.show_refused(dict(error.fields))
            return
        self.backend.tasks.present(self, error)

    def _discard(self) -> None:
        draft = self.draft
        if draft is None or self._gone:
            return
        orders, tasks, written = self.backend.orders, self.backend.tasks, self.form.terms()
        self._clock.stop()
        self._gone = True

        def restore(_token: object) -> None:
            orders.restore_draft(draft)
            orders.save_draft(draft.id, written)

        def bring_back() -> None:
            again = tasks.run(self, restore, Lane.WRITE)
            again.done(lambda _none: self.navigate.emit(f"order-draft/{draft.id}"))

        def on_discarded(_changes: ChangeSet) -> None:
            said = self.tr("The draft is discarded")
            self.notice.emit(said, (self.tr("Undo"), bring_back))
            self.navigate.emit(f"order/{draft.order_id}" if draft.order_id else "deals")

        gone = tasks.run(self, lambda _token: orders.discard_draft(draft.id), Lane.WRITE)
        gone.done(on_discarded)

    def _on_not_read(self, error: Exception) -> None:
        text = describe(error)
        again = partial(self.open, self._draft_id)
        self.faces.show_error(
            ErrorState(text.title, text.message, text.hint, retry=again, technical=text.technical)
        )

    def _on_not_saved(self, error: Exception) -> None:
        self._dirty = True
        self.save_state = SaveState("failed", self.save_state.at, error)
        self.saved.show_state(self.save_state)
        self._clock.note_failure()

    def _set_state(self, kind: Literal["saved", "unsaved", "saving"]) -> None:
        at = self.backend.clock.now() if kind == "saved" else self.save_state.at
        self.save_state = SaveState(kind, at)
        self.saved.show_state(self.save_state)
